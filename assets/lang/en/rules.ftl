# What the debrief says about a rule: the sentence says what happened, `.why` why that is so in selling, `.better` what helps
# instead (only for rules that speak against what was done). About the move, never about the person.
# “House rule” marks what rests on the workshop's own experience; studies are mentioned only where there are good ones.

## Opening

rule-m1 = One question on a true fact about the firm: that makes curious.
    .why = A question about something of theirs gives this talk a reason, and it asks for an answer instead of patience.

rule-m1-generic = This opening could have gone to anybody, so it gave no reason to answer.
    .why = People answer what is plainly meant for them; something general is easy to put off.

rule-m1-wrong = The personal touch was wrong or too personal and cost trust at once.
    .why = A false or prying detail shows that somebody looked, but without care.
    .better = Use one public, checked fact about the firm's work and leave private things alone.

rule-m2 = Material came at a point where it serves: the way looks clearer now.
    .why = Late in a sale a document answers questions that were asked; early on it answers questions that nobody has asked.

rule-m2-early = A brochure took the place of the talk: curiosity went, and “I'll have a look” closed the subject politely.
    .why = House rule: a brochure in hand is a polite reason not to talk.
    .better = Ask one question that makes curious, and offer material once it is clear what for.

rule-m2-more = One more document brought thanks, a lost week and a little more fear.
    .why = Someone afraid of choosing wrong isn't short of paper: each page is one more thing to weigh.
    .better = Ask what it would take to decide, and recommend one thing.

rule-m3 = Time, aim and a free no were said at the start: tension falls, patience grows.
    .why = People who know how long it takes, and may say no, needn't be on guard.

rule-m3-late = Time and aim came up in the middle of the talk and changed nothing.
    .why = A frame helps at the door; later everybody knows already how the talk is going.

## Questions

rule-m4 = A question about how things are today: it brings a fact, but no need of its own.
    .why = Situation questions help the one who asks more than the one who answers.

rule-m4-many = One situation question too many: patience runs down.
    .why = Each answer about how things are is work for the other side and brings it nothing.
    .better = Stop after a few and ask what in it causes trouble.

rule-m4-known = The question asked for what could have been looked up and cost some trust.
    .why = In it one hears that nobody got ready for this talk.
    .better = Look it up beforehand and ask what it means for them.

rule-m5 = A question about what goes wrong: a need begins to show.
    .why = A problem that people name themselves weighs more than one they are told about.

rule-m6 = A question about what the problem leads to: the need becomes plain.
    .why = A nuisance turns into a reason to act once its consequences have been said aloud.

rule-m6-early = The question was about the consequences of a problem that nobody had named: little came of it.
    .why = As long as no problem is on the table, such a question sounds like a trick.
    .better = First ask what causes trouble, then what it leads to.

rule-m6-fear = Consequences were painted for somebody who is afraid already: the fear grows.
    .why = Fear of a wrong choice needs safety; more reasons to worry make the choice harder.
    .better = Ask what it would be worth if it were solved, or take some of the risk off.

rule-m7 = The question let them say in their own words what a solution would be worth.
    .why = People believe most in the value that they have put into words themselves.

rule-m7-safe = For somebody who is afraid, the worth of a solution was asked for instead of the consequences.
    .why = Consequences frighten who is frightened already; a picture of it working gives ground to stand on.

rule-m7-early = The payoff was asked for before the problem was known: it sounded like selling.
    .why = Without a problem nobody can say what its solution is worth.
    .better = Ask about the problem and what it leads to first.

rule-m8 = A follow-up on what was just said: trust grows and there is more to hear.
    .why = Studies of conversations found that people like those better who ask follow-up questions.


rule-m9 = The qualifying question got a straight answer.
    .why = Budget, decision and date settle whether there can be a deal at all.

rule-m9-evasive = The question came before there was trust, so the answer is evasive.
    .why = About money and power people speak to somebody they trust a little.

rule-m9-early = A qualifying question in the first minute cost trust.
    .why = So early it sounds as if only the money mattered.
    .better = Begin with their problem and ask about budget and decision later.

## Listening

rule-m10 = The pause made room, and something more was said.
    .why = Silence lets people add what they were about to leave out.

rule-m10-price = Silence after the price gave it weight.
    .why = Talking on after a price begins to defend it before anybody has doubted it.

rule-m10-twice = A second silence in a row became awkward and cost patience.
    .why = One pause invites; the next leaves the other side alone with the talk.
    .better = After a pause take up what was said: follow up or paraphrase.

rule-m11 = What was said got acknowledged first: tension falls.
    .why = People who feel heard needn't repeat or defend anything.

rule-m11-empty = One more acknowledgement without a step forward did nothing.
    .why = Understanding that leads nowhere begins to sound like a phrase.

rule-m12 = The feeling behind the words was named, and it was the right one: tension falls, more comes out.
    .why = A feeling that has a name can be talked about; one that has none steers the talk unseen.

rule-m12-wrong = The feeling that was named wasn't the one, and it was put right.
    .why = A label that misses costs a little, but what comes back tells something too.
    .better = Wait for a sign before you name a feeling, and take the correction as an answer.

rule-m13 = What was meant was said back rightly: trust and clarity grow.
    .why = People who hear their own thought in other words know that it arrived.

rule-m13-false = Something else than was meant was said back, and it was put right.
    .why = A bent paraphrase shows that somebody hears what suits them.
    .better = Say back the sense of their words, not the conclusion that would be handy.

## Objections

rule-m14 = The objection was explored before it was answered: the true cause is nearer.
    .why = What is said first often isn't the whole reason.

rule-m14-why = The question with “why” sounded like a call to justify oneself.
    .why = Why asks for a defence; what and how ask for a story.
    .better = Ask “what about it worries you?” or “what would have to be different?”.

rule-m14-cold = In a tense talk the question came before the listening, so it brought less.
    .why = Tension first wants to be heard, then asked.

rule-m14-told = The question went on digging for what had just been said.
    .why = Someone who has told the reason wants an answer to it; being asked again sounds as if nobody had listened.
    .better = Say back what you heard, answer that, and ask whether it is settled.

rule-m15 = The question was whether anything else stands in the way: now all of it is on the table.
    .why = Isolating brings up the next concern while it can still be answered.

rule-m15-early = The objection was isolated before its cause was known: the wrong reason got pinned down.
    .why = Someone who has confirmed a pretext stands by it.
    .better = Explore first, and isolate once the true cause is on the table.

rule-m16 = The answer met the true cause and landed: the concern loses weight.
    .why = An objection goes when the reason behind it is answered, not its wording.

rule-m16-early = The answer was right by chance: the cause hadn't been told, so it worked only in part.
    .why = An answer works in full once the other side has said what it answers.

rule-m16-miss = The answer went to a cause that isn't there: polite thanks now, and the objection comes back.
    .why = An answer beside the true reason quiets the talk, not the doubt.
    .better = Explore until the cause is told, and answer that one.

rule-m16-bluff = Something was claimed that isn't known to be true: it calms now and may come out later.
    .why = One claim that is found out makes all the others doubtful.
    .better = Say what you know, and promise to find out the rest by a date.

rule-m17 = The question was whether it is settled, and it was: this objection is closed.
    .why = An objection is closed when the other side says so, not when the answer was good.

rule-m17-missing = The question was whether it is settled, and now it is known what is missing.
    .why = A “not yet” at this point is worth more than a doubt that nobody mentions.

rule-m17-false = The yes was said to have peace: the matter isn't settled.
    .why = Under pressure people agree in order to end the subject.
    .better = Take the tension out first, then ask again.

rule-m18 = Others in the same position were mentioned, which takes some fear away.
    .why = What has worked for similar firms looks like less of a risk.

rule-m18-canned = “Others felt the same” sounded canned and cost trust.
    .why = Without trust and a fitting example it is a formula.
    .better = Tell of one real customer with the same worry, or ask what would reassure.

rule-m19 = The objection met a counter-argument: tension rises, trust falls.
    .why = People who are contradicted defend their position, even a weak one.
    .better = Acknowledge it, ask what lies behind it, and answer that.

rule-m19-facts = The disagreement rested on data that both sides had agreed on, so it did little harm.
    .why = Shared figures make it a matter of the case and not of the person.

## Presenting

rule-m20 = Features without a need behind them: attention goes, and the price begins to loom.
    .why = A function that nobody asked for looks like something one pays for in vain.
    .better = Begin with the need and show the one function that meets it.

rule-m20-linked = The features touched a need that had been stated, so some of it arrived.
    .why = A function counts for as much as it gets done for them.

rule-m21 = The benefit answered a need that had been stated: the felt value grows.
    .why = People buy the answer to what they have called a problem themselves.

rule-m21-implied = The benefit answered a need that was only hinted at: a little value and a seed of doubt.
    .why = A need half said raises the question whether it is worth its price.

rule-m21-unlinked = A benefit that nobody had asked for: no value, but more thought of the price.
    .why = Value comes only from a need that is felt.
    .better = Tie each benefit to a need on the card and leave out the rest.

rule-m22 = A new view of the matter: interest grows and a need comes into sight.
    .why = Showing people something new about their own work earns a longer hearing.

rule-m22-off = The insight was beside the point and cost patience.
    .why = News that doesn't touch their work is a lecture.
    .better = Start from what was said, and add one thing that may have gone unseen.

rule-m23 = The story was like theirs: value grows, fear falls.
    .why = A story of somebody similar shows that it can be done here too.

rule-m23-miss = The story was about somebody else's trouble and cost some trust.
    .why = A story that doesn't fit says that nobody was listening.
    .better = Choose one about the same problem or from the same trade, or tell none.

rule-m24 = The worth was counted in their own numbers: it can be believed and passed on.
    .why = Nobody has to defend their own figures against themselves.

rule-m24-invented = The worth was counted with figures that aren't theirs, and so it isn't quite believed.
    .why = A calculation is as good as its least certain number.
    .better = Ask for one figure of theirs and count with that.

## Price and trade

rule-m25 = The price came with its reason and after the worth: it stands.
    .why = Beside a felt value a price has something to be measured by.

rule-m25-early = The price came before the worth and became the subject.
    .why = As long as no value is seen, any price looks high.
    .better = Show the worth first; if the price is asked for, give a range and come back to the matter.


rule-m26 = A discount for nothing: relief now, less belief in the price and more asking later.
    .why = Studies of negotiation show that a concession made at once leaves the other side less content with the deal.
    .better = Ask for something in return, or find out whether it is the price at all.

rule-m27 = Something was given for something: the price stays believable.
    .why = Studies of negotiation show that shrinking concessions signal where the limit is.

rule-m27-growing = This concession was no smaller than the one before, a sign that there is more to be had.
    .why = Studies of negotiation show that after shrinking concessions the other side asks for less.
    .better = Make each concession smaller than the last, and each for something.

rule-m28 = The extra came late and answered a worry: it warms and calms.
    .why = A gesture counts when it is meant for this person and this worry.

rule-m28-early = An extra that nobody had asked for yet makes the price look soft.
    .why = Giving before anybody asks looks as if there had been plenty of room in the price.
    .better = Keep extras for the end, and tie each to a worry or a commitment.

rule-m28-norm = An extra was offered where gifts aren't allowed: that breaks a custom of the house.
    .why = House rule: every trade has its customs, and here a gift looks like influence.
    .better = Offer what may stand openly in the contract.

## Helping to decide

rule-m29 = Risk was taken off, with a criterion, a date and somebody who decides: fear falls.
    .why = People who know the way out dare to go in.

rule-m29-loose = A pilot or promise without criterion, date or decider: calm now, weeks lost later.
    .why = A trial that nobody can end proves nothing.
    .better = Say what will be measured, by when, and who decides on it.

rule-m29-comfort = Comfort where there is no fear: it changed nothing.
    .why = Someone content with how things are lacks a reason, not safety.
    .better = Ask what it costs to leave everything as it is.

rule-m29-alone = The pilot has nobody inside who stands for it: it calmed only a little.
    .why = A pilot runs on somebody's word in the house; without one it becomes an errand.
    .better = First win the contact's trust or meet one more person who wants it, then agree criterion, date and decider.

rule-m30 = One thing was recommended and the rest put away: the way is clearer, the fear smaller.
    .why = A clear recommendation takes part of the burden of choosing away.

rule-m30-early = The recommendation came before any need was known: it looked like guessing and cost trust.
    .why = Advice counts as advice once somebody has listened.
    .better = Hear the needs first, then recommend one thing and say which of them it answers.

rule-m31 = What waiting costs was said honestly: there is a reason to act.
    .why = Where nobody is in a hurry, a reason not to wait is what is missing.

rule-m31-fear = Urgency where there is fear: the fear grows, and the decision moves away.
    .why = Fear of a wrong choice hears in urgency one more reason to be careful.
    .better = Take risk off, recommend one thing, and let the date come from them.

rule-m31-fake = The deadline doesn't exist: it brings a quick date and may come out.
    .why = A made-up deadline passes, and everything else is doubted with it.
    .better = Name a date only where there is one, and say what depends on it.

rule-m32 = The question how far they are showed what is missing for a yes.
    .why = Asking about readiness commits nobody and tells what is still to be done.

rule-m32-often = The question how far they are came again and again, and it presses.
    .why = A question about the decision that keeps coming back is a push.
    .better = After one such question deal with what was said to be missing.

rule-m33 = A concrete next step was agreed: the deal keeps its pace.
    .why = What has a date and a name gets done; what stays open waits.

rule-m33-early = The step was asked for too early: a no, and less patience.
    .why = Too early a request has to be refused, and the next one is harder to grant.
    .better = Ask what is still missing for this step, and deal with that first.

rule-m34 = A push where all but the last step was done: it did no harm.
    .why = Where little is at stake and the mind nearly made up, a nudge may help.

rule-m34-pressure = Pressure for a decision: tension rises, trust falls.
    .why = A signature given to have peace is regretted later.
    .better = Ask what a good decision still needs, and propose a step with a date.

## People

rule-m35 = What is left to do and who must sign was put on one list: the way is clear, the fear smaller.
    .why = A way with steps and names can be walked; one without them worries.

rule-m35-long = The plan got too long and cost patience.
    .why = A list that nobody can keep in view leads to no signature.
    .better = Keep the few steps that lead to the signature.

rule-m36 = The next person comes in with the contact's consent.
    .why = House rule: meeting those who decide early shortens the way, and with consent no ally is lost.

rule-m36-bypass = The next person was reached over the contact's head: trust breaks.
    .why = A contact who has been passed over stops being an ally.
    .better = Say what the talk is for and what the contact gains by it, then ask.

rule-m37 = The contact has one page with figures to carry upstairs.
    .why = The talk that settles it often takes place without the seller.

rule-m37-thin = The case for upstairs is thin: figures are missing, or the trust to stand up for it.
    .why = People pass on what they can defend.

## Records

rule-m39 = Facts, next step and date were written down: nothing fades.
    .why = What is written is there next time, also for a colleague who takes the deal over.

rule-m39-none = The talk ended without a note: what was learnt begins to fade.
    .why = Memory keeps the impression and loses the figures.
    .better = Take a minute after each talk: facts, next step, date.

rule-m39-reason = The reason on file is the true one.
    .why = The next attempt and every report rest on the reason that was filed.

rule-m39-wrong = The reason on file isn't the true one.
    .why = What gets filed is often what was said, not what settled it.

## After the sale

rule-m40 = A check-in with content: the system is used more, satisfaction grows.
    .why = Value shows only in use, and use needs help at the start.

rule-m40-empty = A check-in without content: it took time and gave nothing.
    .why = A call without a reason takes the customer's time for the seller's ease.
    .better = Bring something: a figure, an answer, help with one thing that lags.

rule-m41 = The referral was asked for once a result had been named, and for somebody in particular.
    .why = Studies found that referred customers stay longer.

rule-m41-vague = The request for a referral meant anybody and anything, so it was left to chance.
    .why = One person is easier to think of than everybody one knows.

rule-m41-early = The referral was asked for before there was a result, and that cost trust.
    .why = With a recommendation people stake their own name.
    .better = Wait until they name a result themselves, and ask then.

rule-m42 = A promise was kept in time: trust grows.
    .why = A small promise kept is the best evidence for the large ones.

rule-m42-broken = A promise wasn't kept: trust falls hard.
    .why = A broken promise says more about working together than the whole presentation.
    .better = Promise less, write the date down, and speak up before it passes.

## Couplings

rule-c1 = The true cause was told: now there is something to answer.
    .why = The real reason comes out where there is trust, calm and somebody who asks.

rule-c2 = An objection that was only quieted came back, heavier than before.
    .why = What was answered beside its cause goes on working in silence.
    .better = Don't leave an objection before its cause is told and its end confirmed.

rule-c3 = An answer that nobody confirmed wore off by the next talk.
    .why = Without a spoken “that's settled” the doubt has room to return.
    .better = After each answer ask whether that settles it.

rule-c4 = One more option on the table: more to weigh, more fear of choosing wrong.
    .why = Every option is one more way to be wrong.
    .better = Recommend one and put the others away.

rule-c5 = Time without contact wore off pace, clarity and interest.
    .why = Other matters fill the silence.
    .better = Leave every talk with a date for the next one.

rule-c6 = The matter was passed on by somebody else: days went, and part of the content.
    .why = House rule: everybody who stands between you and the signer costs time and content.
    .better = Meet the signer before the offer, together with your contact.

rule-c7 = An objection came up: what weighs on them is on the table now.
    .why = Objections are a normal part of a sale; the dangerous ones are those that nobody says.

rule-c8 = Just before the signature the fear of a mistake rose once more.
    .why = The nearer the signature, the closer people look for the catch.

rule-c9 = Question upon question and nothing in return: it turned into an interrogation.
    .why = People who only answer ask themselves in the end what they get out of it.
    .better = After a few questions give something: a summary, a thought, an example.

rule-c10 = Most of the talking was on the seller's side: interest falls.
    .why = In large sets of recorded sales calls the customer talked more in those that went well.
    .better = Ask, pause, and let the answer run to its end.

rule-c11 = Pitch followed on pitch: attention goes.
    .why = In recorded sales meetings long stretches of pitching went along with worse results.
    .better = After two points stop and ask what they change here.

rule-c12 = The talk went on although everything was settled: patience goes, and fresh doubts come.
    .why = A settled matter that is still being talked about looks less settled.
    .better = When nothing is open, propose the next step.

rule-c13 = The right thing at the wrong stage: it harmed instead of helping.
    .why = House rule: the right action needs the right moment.
    .better = Find out where they stand, and keep this move for the stage it fits.

rule-c14 = Facts that nobody wrote down faded from the card.
    .why = After a few days only what was written is left.
    .better = File the card after every talk.

rule-c15 = A custom of their world was broken, and it was noticed.
    .why = House rule: by the customs of a trade one sees who knows it.
    .better = Find out beforehand what is usual there: tone, channel, place, time of day.

rule-c16 = The channel is the one they like, so the message had the easiest way.
    .why = House rule: people answer most readily where they like to be reached.

rule-c17 = A channel they don't like: harder to reach, and a little less patience.
    .why = House rule: a channel that is disliked is in the way before the first word.
    .better = Look for a sign of how they like to be reached, and change channel.

rule-c18 = The lead source settled how much trust there was at the start and how many days it took.
    .why = House rule: a lead from people you know brings some trust along, a cold one is there sooner.

rule-c19 = The firm was looked up before the first contact: there is a fact to open with.
    .why = A prepared opening is about the customer from the first sentence on.

rule-c20 = A message that only this person could get: it stands out.
    .why = What is plainly meant for one person is read like a letter and not like a leaflet.

rule-c21 = The lead wasn't one, and it took days to find out.
    .why = The right trade alone, or a fresh event alone, doesn't make a customer.
    .better = Before you pick a lead look at what has changed there, who it is and what stands against it.

rule-c22 = The same thing once more in the same way: it wears off.
    .why = One more knock at the same door says nothing new.
    .better = Change channel or come with a new reason.

rule-c23 = What had been made up came out: trust falls, and the question is open again.
    .why = One untruth that comes out puts in doubt what was said before.
    .better = Say only what you know, and put it right yourself before others do.

rule-c24 = Something changed on the customer's side between two talks: the deal loses some pace.
    .why = Other things happen in a firm too; a plan that both know outlives them better.

rule-c25 = More worth was claimed than there is need: it can't grow past what is felt.
    .why = A value that answers no felt need doesn't stick.
    .better = Deepen the need first: ask what it leads to and what a solution would be worth.

rule-c27 = The offer lacked something: a round of questions came, and days went.
    .why = What isn't in an offer has to be asked for, and asking takes time.
    .better = Put all of it in: price, terms, scope and date.

rule-c28 = The scope costs more than the budget holds: the price begins to worry.
    .why = What can't be paid for isn't weighed any further.
    .better = Choose a scope that the budget carries, or begin with a part.

rule-c29 = The answer had been prepared before the talk and came without hesitation.
    .why = House rule: with answers prepared, the head is free for listening.

rule-c30 = Nobody got in touch after the signature: satisfaction falls.
    .why = After signing people look for signs that the choice was right.
    .better = Agree on the dates of reviews when you sign, and bring something to each.

rule-c31 = More contacts than there was something to say: they begin to disturb.
    .why = Contact is welcome as long as it helps with something.
    .better = Get in touch when there is something that helps.

rule-c32 = Doubts came after the signature: nobody had said how it goes on.
    .why = After a large decision people ask themselves whether it was right.
    .better = Hand over soon after the signature: open questions, next steps, names.

rule-c33 = The rival came up late, and the deal loses pace.
    .why = In recorded sales calls talking about a rival early went along with better results than late.
    .better = Ask in qualification already whom else they are looking at.

rule-c34 = Delivery began without part of what was agreed: the customer has to say it again.
    .why = What delivery doesn't hear from sales it asks the customer.
    .better = Hand over both facts and promises, in writing.

rule-c35 = Delivery got the facts and the promises: the start is calm.
    .why = House rule: a proper hand-over spares the customer repetition and doubt.

rule-c36 = Others in the room heard the value too.
    .why = Everybody at the table weighs for themselves what they get out of it.

rule-c37 = The offer holds price, terms, scope and date: nothing needs asking.
    .why = An offer that says everything can be decided on.

rule-c38 = A channel that is all right, though not the one they like best.
    .why = House rule: the channel that is liked carries furthest, one beside it carries too.

rule-c39 = One more discount teaches that asking pays.
    .why = Every easy concession invites the next request.
    .better = Hold the price or trade: a smaller scope, a longer contract, a reference.

## Gates

rule-c40 = The objection was left open until a date, and the rest went on.
    .why = House rule: not everything can be answered today; what has a date and an owner doesn't stop the deal.

rule-c41 = It wasn't put in writing: what touches a career or the politics of a house is said, not written.
    .why = A mail can be forwarded, so people leave out what could hurt them.

rule-c42 = The mail went round the house: figures, price and claims reached the others as they were written.
    .why = What is written travels further than what is said, the good and the bad.

rule-c43 = It was right to stop here, but the reason, the topic, the date or the way of it doesn't fit.
    .why = Marketing can only nurture what it is told: why not now, what about, and when again.
    .better = Name the true reason, a topic that concerns them and a date on which something will have changed.

rule-c44 = The cause had been told, and the answer went to something else: part of what was won is gone, and they tense up.
    .why = Having said what it is and then hearing an answer to another question feels like not being heard.
    .better = Answer the cause that was told, with what helps against that one, before anything else.

rule-c45 = The same was said once more in one talk: it brought nothing and cost patience.
    .why = House rule: one recommendation, one map of the way, one price; what is repeated sounds like doubt.
    .better = Ask what is still missing, and answer that.

rule-g1 = A lead is being worked on: there is somebody to make contact with.
    .why = House rule: strategy begins with the choice of whom to spend time on.

rule-g2 = A slot was given: there is time for a talk.
    .why = Time goes to what has made curious.

rule-g3 = They want to see a solution: something hurts, and somebody will come.
    .why = A presentation is worth giving where it is known what hurts.

rule-g4 = They take an offer by a date: worth is seen.
    .why = An offer that is awaited gets read.

rule-g5 = Nothing is open any more: the way to the signature is free.
    .why = What is settled before the signature doesn't hold it up.

rule-g6 = The contract is signed.
    .why = A signature is the sum of what came before: need, worth, trust and a clear way.

rule-g7 = The review after ninety days took place: the sale is complete.
    .why = House rule: a sale ends with use, not with the signature.

rule-g8 = The step was asked for before its time: a yes out of politeness.
    .why = A polite yes costs nothing and binds to nothing.
    .better = Find out what a real yes still needs, and deal with that first.

rule-g9 = What was skipped earlier came back as a late objection.
    .why = House rule: a step that is skipped doesn't go away, it waits where it costs more.
    .better = Close each stage before the next: facts, signers, confirmed answers.

rule-g10 = The deal went on with a thin card: the gaps come back as doubts about the price.
    .why = What isn't known about budget, decision and date has its say all the same.
    .better = Ask for the missing fields before you present.

## Decisions

rule-d1 = Everybody who had to sign said yes: more spoke for it than against.
    .why = A decision comes when worth, trust and a clear way outweigh fear and open questions.

rule-d2 = Not enough speaks for it yet: the signature has to wait.
    .why = Being liked isn't a sale yet: it takes a felt value and an answer to the fear.

rule-d3 = The signature depends on somebody with whom there was no talk.
    .why = House rule: nobody says yes to a case they haven't heard, so those who decide belong in early.
    .better = Ask early who signs, and talk to that person before the offer.

rule-d4 = The deal stood still until it ended without a decision.
    .why = Studies of many sales conversations show that a large part of deals ends without any decision.
    .better = When it stands still, find out whether a reason or safety is missing, and agree on a step with a date.

rule-d5 = Everything stays as it is: no need became strong enough.
    .why = Where nothing hurts, leaving things alone is easiest.
    .better = Count together what it costs to leave things as they are; if nothing hurts, hand the lead to marketing.

rule-d6 = They went with somebody else, whose case spoke more to what they look for.
    .why = The side that helps to set the criteria early is ahead at the end.
    .better = Find out early what they compare it with, and by which criteria.

rule-d7 = The lead went to marketing, rightly: its time may still come.
    .why = House rule: someone who isn't ready yet needs something worth reading, not more calls.

rule-d8 = A lead was given away from which something could have come.
    .why = Giving up too early looks like discipline and costs a customer.
    .better = Look at need, budget and date once more before you let a lead go.

rule-d9 = The deal was closed kindly and rightly: its time goes to others.
    .why = House rule: a no in good time makes room for leads from which something comes.

rule-d10 = The customer cancelled after the signature.
    .why = After the signature the bill comes for pressure, empty promises and missing care.
    .better = Keep promises, hand everything over to delivery, and get in touch with something useful.

rule-d11 = Patience was used up, and the talk was ended from the other side.
    .why = Time is what the customer puts in; it runs out where nothing comes back.
    .better = Say at the start what the talk is for, give something back on the way, and stop in time.

rule-d12 = After many tries nobody was reached.
    .why = The same message in the same place gets quieter each time.
    .better = Change channel, reason or person sooner.

rule-d13 = A lead from which nothing could come for now was kept on: time went, and nothing came.
    .why = House rule: qualification steers effort to where something can come of it.
    .better = If nothing hurts or there is no money for now, hand the lead over with a topic and a date.

rule-d14 = Somebody who must sign or recommend doesn't trust enough: what it is worth can't make up for that.
    .why = House rule: a broken promise, or a claim that came out, weighs more at the signature than any figure.
    .better = Keep what was promised, say what you don't know, and listen before the next argument.

rule-d15 = They give you no further talk: too little trust is left.
    .why = House rule: whoever was let down or misled, and saw nothing made good, stops answering.
    .better = When something comes out, use that talk: take it in, and promise only what you can keep.
