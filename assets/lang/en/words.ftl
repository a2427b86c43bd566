# Words of the closed lists, and what a form would do.
# Names of things begin with a capital letter; what stands inside a sentence or a table doesn't.

## Stages and how they end

stage-lead-generation = Lead generation
stage-first-contact = First contact
stage-qualification = Qualification
stage-presentation = Presentation
stage-objection-handling = Objections
stage-closing = Closing
stage-follow-up = After-sale care

outcome-open = open
outcome-won = won
outcome-lost = lost
outcome-no-decision = no decision
outcome-nurture = handed to marketing
outcome-disqualified = disqualified

stage-outcome-advanced = went on
stage-outcome-lost = lost
stage-outcome-no-decision = no decision
stage-outcome-nurture = handed to marketing
stage-outcome-disqualified = disqualified
stage-outcome-open = open

right-end-win = win the deal
right-end-nurture = hand it to marketing
right-end-drop = close it kindly
right-end-retain = keep the customer
right-end-principled-loss = decline on these terms

end-cause-fit = the needs are real and there is a budget
end-cause-no-need = nothing hurts enough to buy
end-cause-budget-frozen = money only at a later date
end-cause-unfit = can't become a customer

## Moves

move-m1 = Curious opening
move-m2 = Send material
move-m3 = Time and aim up front
move-m4 = Situation question
move-m5 = Problem question
move-m6 = Question about consequences
move-m7 = Question about the payoff
move-m8 = Follow-up question
move-m9 = Qualifying question
move-m10 = Pause
move-m11 = Acknowledge
move-m12 = Name the feeling
move-m13 = Paraphrase
move-m14 = Explore the cause
move-m15 = Isolate the objection
move-m16 = Answer to a cause
move-m17 = Check that it is settled
move-m18 = Others felt the same
move-m19 = Counter-argument
move-m20 = Features
move-m21 = Benefit for a need
move-m22 = New view
move-m23 = Customer's story
move-m24 = Worth in their numbers
move-m25 = State the price
move-m26 = Discount
move-m27 = Something for something
move-m28 = Extra in the offer
move-m29 = Take risk off
move-m30 = Recommend one thing
move-m31 = Cost of waiting
move-m32 = Check how far they are
move-m33 = Next step
move-m34 = Push for a decision
move-m35 = Steps and signers
move-m36 = Reach another person
move-m37 = One page for the boss
move-m38 = Hand over or close
move-m39 = Note and card
move-m40 = Check-in with content
move-m41 = Ask for a referral
move-m42 = A promise kept

family-open = Open
family-ask = Ask
family-listen = Listen
family-objections = Objections
family-present = Present
family-trade = Price and trade
family-decide = Help to decide
family-people = People
family-after = After the sale

manner-plain = plainly
manner-why = as a “why”
manner-bluff = without being sure
manner-overpromise = promising too much
manner-fake = with a made-up deadline
manner-twist = bending the words

## What the other side does and shows

reaction-leaves = ends the talk
reaction-integrity-hit = feels deceived
reaction-norm-broken = notices a breach of custom
reaction-corrects = puts it right
reaction-discloses = tells the true cause
reaction-objects = raises an objection
reaction-defensive = is on guard
reaction-trap-taken = goes along for now
reaction-refuses-step = doesn't take the step
reaction-answers = answers
reaction-accepts-step = takes the step
reaction-confirms = confirms
reaction-asks-back = asks back
reaction-short-of-time = is short of time
reaction-neutral = listens

mood-calm = calm
mood-smile = friendly
mood-interested = interested
mood-doubtful = doubtful
mood-uneasy = uneasy
mood-concerned = concerned
mood-tense = tense
mood-tired = tired
mood-surprised = surprised
mood-closed = reserved

tell-fear-high = fear of choosing wrong
tell-status-quo = fondness for how things are
tell-trust-low = little trust
tell-trust-high = trust
tell-interest-high = strong interest
tell-interest-low = little interest
tell-tension-high = tension
tell-patience-low = patience running out
tell-hidden-signer = somebody else has a say

meter-trust = trust
meter-interest = interest
meter-patience = patience
meter-tension = tension
meter-fear = fear of choosing wrong
meter-clarity = clarity about the way
meter-preference = preference for us
meter-need = need
meter-value = felt value
meter-disclosure = openness about the cause
meter-resolution = how far the objection is answered
meter-salience = weight of the objection
meter-price-credibility = belief in the price
meter-momentum = pace of the deal
meter-adoption = use of the system
meter-satisfaction = satisfaction

## First contact

channel-call = Call
channel-email = E-mail
channel-social = Social media
channel-visit = Visit
channel-intro = Introduction

touch-result-silence = no answer
touch-result-brush-off = a polite way out
touch-result-wrong-channel = asks for another channel
touch-result-irritated = annoyed
touch-result-asks-back = asks back
touch-result-gives-slot = gives a slot
touch-result-reached = reached

opening-kind-fact = a true fact about them
opening-kind-generic = could go to anybody
opening-kind-creepy = wrong or too personal

substance-kind-insight = a question worth a thought
substance-kind-brochure = a brochure
substance-kind-story = a customer's story

ask-kind-interest = asks for interest
ask-kind-slot = asks for a slot
ask-kind-right-person = asks for the right person

source-cold = Cold outreach
source-networking = Networking
source-social = Social media

## The card

field-budget = Budget
field-authority = Who decides
field-timing = Timing
field-competitor = Competition
field-process = How they buy
field-size = Size

card-field-problem = Problem
card-field-figure = Figure
card-field-budget = Budget
card-field-authority = Who decides
card-field-timing = Timing
card-field-competitor = Competition
card-field-process = How they buy
card-field-size = Size
card-field-why-not-now = What holds them back
card-field-person = Person
card-field-trigger = What has changed
card-field-channel = Channel
card-field-norm = Custom

style-driver = result-minded
style-analyst = analytical
style-expressive = expressive
style-amiable = amiable

authority-user = uses it
authority-influencer = has influence
authority-recommender = recommends
authority-signer = signs

category-price = Price and value
category-risk = Risk
category-content = Content of the offer
category-terms = Contract terms
category-timing = Timing
category-authority = Who decides
category-competitor = Competition
category-status-quo = Things are fine as they are
category-indecision = Can't decide
category-brush-off = Brush-off
category-last-minute = Doubt before signing

cause-kind-ordinary = ordinary
cause-kind-career = about somebody's own position
cause-kind-political = about relations in the firm

trigger-call-opened = the first call began
trigger-meeting-opened = the talk began
trigger-pitched = features came without a need
trigger-price-stated = the price was said
trigger-step-asked = a step was asked for
trigger-options-shown = several options lay on the table
trigger-presented = the presentation was given
trigger-offer-sent = the offer arrived
trigger-commitment-near = the signature came near

terms-kind-upfront = all at signature
terms-kind-instalments = instalments
terms-kind-annual = one-year contract
terms-kind-opt-out = exit clause

norm-formal = formal manners
norm-no-rush-hours = no calls in rush hours
norm-on-site = wants to be visited
norm-no-gifts = no gifts or extras

## Skills and practice

skill-s1 = Prospecting and opening
skill-s2 = Qualifying and disqualifying
skill-s3 = Questions and needs
skill-s4 = Listening and rapport
skill-s5 = Handling objections
skill-s6 = Value and proof
skill-s7 = Negotiation
skill-s8 = Closing and decision support
skill-s9 = Stakeholders and plan
skill-s9p = After-sale care and referrals
skill-s10 = Pipeline and records

mode-deal = Deal
mode-drill = Drill
mode-tutorial = First lesson

card-poor = inherited with little on the card
card-good = inherited with a full card

segment-small = small deal
segment-mid = mid-sized deal
segment-large = large deal

gender-masculine = Pan (masculine)
gender-feminine = Pani (feminine)

sureness-low = hardly sure
sureness-medium = fairly sure
sureness-high = quite sure

## Why something can't be done now

refusal-over = This run is over: start another, or take up a decision again from the debrief.
refusal-not-talking = This can only be said in a talk: book one first.
refusal-not-at-desk = This is done at the desk: end the talk first.
refusal-file-first = The talk has ended: file the card before you go on.
refusal-wrong-stage = This belongs to another stage: look at what the present one asks for.
refusal-source-chosen = A lead source is chosen already: look at its cards.
refusal-no-source = Choose a lead source first.
refusal-no-lead = No lead is being worked on, or this one turned out wrong: pick another card.
refusal-looked-enough = The three look-ups are used up: pick a lead with what you know.
refusal-lead-picked = One lead is being worked on already: finish with it before you take another.
refusal-no-slot = Nobody has given you a slot yet: make contact first.
refusal-fact-unknown = This opening rests on a fact that you don't have: look it up first.
refusal-need-unknown = This need isn't on the card yet: ask about it first.
refusal-nothing-said = The last answer holds nothing that this could pick up: ask a new question.
refusal-nothing-open = No objection is on the table: this helps when one has been raised.
refusal-concern-unknown = This person hasn't raised this concern, or it is settled already.
refusal-person-unknown = Nobody has mentioned this person yet: ask who else takes part in the decision.
refusal-no-access = There is no way to this person yet: ask your contact to bring you together.
refusal-no-consent = There was no talk with this person yet, so there is no consent: ask for it first.
refusal-no-channel = This channel doesn't work here: choose another.
refusal-in-writing = In writing there is no pause: send the next mail, or call.
refusal-wrong-topic = This move isn't made about that: choose another topic.
refusal-wrong-manner = This move can't be made like that: make it plainly.
refusal-wrong-lead = Nothing can go in front of this move: make it on its own.
refusal-not-a-move = This isn't said in a talk: there is a form for it.
refusal-ask-the-prospect = That is the prospect's to answer: ask them, and tell this person what it is worth.
refusal-no-words = There are no words for this here: choose another move.
refusal-given-already = This has been given already: offer something else.
refusal-no-offer = There is no offer on the table yet: make one first.
refusal-no-presentation = Build the presentation first, then book the talk.
refusal-compose-first = Compose the offer first, then book the talk.
refusal-nothing-new = Everything that was learnt is written down already.
refusal-no-promise = There is no such promise, or it has been kept or broken already.
refusal-out-of-bounds = This lies outside what can be chosen: take one of the values shown.
refusal-done-already = This is done already: go on to the next thing.
refusal-not-booked = Book a talk first.
refusal-too-soon = It is too soon for this: wait for the review, or for the end of the deal.

## What a form would do

form-pause = Say nothing and wait
form-choose-source = Look for leads: { $source }
form-research = Look up { $company }
form-pick-lead = Work on { $company }
form-touch = { $channel }: { $words }
form-touch-company = { $channel }: { $company }
form-book-call = Book a call with { $person }
form-book-visit = Book a visit to { $person }
form-book-meeting = Book a meeting with { $person }
form-note-fact = Write down what is new
form-end-with-card = End the talk and file the card
form-end-without-card = End the talk without the card
form-file-card = File the card: facts, next step, date
form-skip-card = Go on without the card
form-wait =
    { $days ->
        [one] Wait { $days } day
       *[other] Wait { $days } days
    }
form-wait-checkpoint = Wait until day { $day } after the signature
form-present = Build the presentation: { $needs }. Story: { $story } Scope: { $scope }, no price yet
form-present-with-range = Build the presentation: { $needs }. Story: { $story } Scope: { $scope }, with a price range
form-offer = Send the offer: { $price }, scope: { $scope }, terms: { $terms }, { $start }
form-offer-date = start on { $date }
form-offer-no-date = no start date
form-offer-no-terms = none named
form-force-slot = Ask for the slot now
form-force-solution = Ask for the date of a presentation now
form-force-offer = Ask for a yes to the offer now
form-force-settled = Take everything as settled and go on
form-force-signature = Ask for the signature now
form-hand-to-marketing =
    { $days ->
        [one] Hand to marketing: { $reason }. Topic: { $topic }. Back in { $days } day
       *[other] Hand to marketing: { $reason }. Topic: { $topic }. Back in { $days } days
    }
form-disqualify = Close the deal kindly: { $reason }
form-hand-over-all = Hand over to delivery: facts and promises
form-hand-over-facts = Hand over to delivery: facts, without the promises
form-hand-over-promises = Hand over to delivery: promises, without the facts
form-hand-over-bare = Hand over to delivery: the contract alone
form-keep-promise = Keep a promise
form-keep-promise-of = Keep the promise: { $promise }, due { $date }
promise-m28 = the extra
promise-m29 = the pilot or guarantee
form-mark-hunch = Mark a hunch: { $cause } ({ $sureness })
form-prepare-answers = Prepare answers: { $causes }
form-prepare-nothing = Go without prepared answers
form-log-reason = File the reason: { $cause }

## Measured difficulty

difficulty-easy = Easy
difficulty-medium = Medium
difficulty-hard = Hard
difficulty-none = Difficulty not yet measured
difficulty-measured = { $band }: an average bot ends { $percent }% of its runs rightly
