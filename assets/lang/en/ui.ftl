# The window: screens, panels, keys.

## Everywhere

ui-library = Scenarios
ui-coach = Coach report
ui-diagnostics = Problems in packs
ui-settings = Settings
ui-back = Back
ui-close = Close
ui-in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }

ui-stage-1 = Leads
ui-stage-2 = First contact
ui-stage-3 = Qualification
ui-stage-4 = Presentation
ui-stage-5 = Objections
ui-stage-6 = Closing
ui-stage-7 = After sale

ui-moment-desk = day { $day }
ui-moment-talking = day { $day } · { $what }, { $minutes } min
ui-moment-call = call
ui-moment-visit = visit
ui-moment-talk = talk

## Title

ui-title-about = Practise sales conversations here, from the first lead to the review after set-up. Everything stays on this computer.
ui-title-name = Your name
ui-title-address = How clients address you in Polish
ui-title-pan = Pan
ui-title-pani = Pani
ui-title-language = Language
ui-title-start = Start
ui-title-missing = Enter a name and choose a form. In Polish, clients choose their endings by it.
ui-title-interrupted = Interrupted run
ui-title-resume = Go on: { $title }
ui-title-others = Who has practised here
ui-title-problems =
    { $count ->
        [one] { $count } problem in packs
       *[other] { $count } problems in packs
    }

## Library

ui-minutes = about { $minutes } min
ui-from-stage = From the stage: { $stage }
ui-hero-first = Start here
ui-hero-next = Next to practise
ui-hero-open = Have a look
ui-recent = Recent runs
ui-resume = Go on
ui-score = score { $points }

## Briefing

ui-briefing-start = Start
ui-ideal-customer = Whom you look for
ui-product = What you sell: { $product }
ui-you-sell = You sell { $product }, a system by { $seller }.
ui-forbidden = What you may not claim
ui-rubric = What is scored
ui-rubric-note = What counts is how you run the sale, not whether you hear a yes. Closing a deal that has no future also scores high.
ui-level-looks-like = Level { $level }: { $words }

## Who, and what we know

ui-card = What we know
ui-goal = This stage
ui-goal-1 = Find a firm that is worth your time: choose a source, look the cards up, take on one lead.
ui-goal-2 = Get a conversation: choose the channel and the opening. It ends when you are given a date to talk.
ui-goal-3 = Find out what hurts, what it costs and who decides. It ends when they want to see a solution and say who will be there.
ui-goal-4 = Show what answers their needs. It ends when they agree to take an offer by a date.
ui-goal-5 = Hear every doubt out before you answer it. It ends when they say that nothing stands in the way, or put it off to a date.
ui-goal-6 = Agree on price, terms, scope and start with whoever signs. It ends with the signature.
ui-goal-7 = Keep what was promised and check in after 30, 60 and 90 days. It ends with the ninety-day review.
ui-needs = Needs
ui-people = Who has a say
ui-calendar = Calendar
ui-calendar-empty = Nothing is agreed.
ui-runs-until = A pilot or a reading runs until then
ui-checkpoint =
    { $days ->
        [one] { $days } day after signing
       *[other] { $days } days after signing
    }
ui-promise-keep = Keep it
ui-promise-broken = overdue
ui-not-noted = not noted
ui-source-research = looked up
ui-source-mail = message
ui-depth-1 = mentioned
ui-depth-2 = hinted at
ui-depth-3 = a problem
ui-depth-4 = with its cost
ui-depth-5 = with what is at stake
ui-person-met = met
ui-person-reachable = can be booked
ui-person-named = known by name only
ui-hunch = Your hunch: what is behind it?
ui-hunch-told = Said outright: { $cause }
ui-hunch-note = It costs nothing and changes nothing in the deal. The debrief shows how good it was.
ui-sure-1 = not sure
ui-sure-2 = fairly
ui-sure-3 = sure

## Talk

ui-key-space = Space
ui-key-choose = choose
ui-key-pause = pause
ui-key-palette = all moves
ui-key-note = note it
ui-key-end = end
ui-key-leave = leave, the run will wait
ui-transcript-pause = (pause)
ui-transcript-noted = Noted on the card
ui-transcript-talk = { $channel }: { $who }
ui-transcript-ended = The talk has ended
ui-transcript-no-call =
    { $days ->
        [0] Call: nobody answers
        [one] Call: nobody answers, { $days } day goes by
       *[other] Call: nobody answers, { $days } days go by
    }
ui-transcript-no-visit =
    { $days ->
        [0] Visit: nobody is there
        [one] Visit: nobody is there, { $days } day goes by
       *[other] Visit: nobody is there, { $days } days go by
    }
ui-log-source = Source of leads: { $what }
ui-log-research = Looked up: { $what }
ui-log-pick = Taken on: { $what }
ui-log-presentation = Presentation ready: { $what }
ui-log-hand-over = Handed over to delivery: { $what }
ui-log-answers = Answers prepared: { $what }
ui-log-offer = Offer sent: { $what }
ui-transcript-faded = What nobody wrote down has faded
ui-transcript-promise-broken = A promise is overdue
ui-transcript-days =
    { $days ->
        [one] { $days } day goes by
       *[other] { $days } days go by
    }
ui-transcript-silence =
    { $days ->
        [one] No answer for { $days } day
       *[other] No answer for { $days } days
    }
ui-transcript-answer =
    { $days ->
        [one] Answered after { $days } day
       *[other] Answered after { $days } days
    }
ui-palette = All moves
ui-palette-note = Grey: not possible now
ui-palette-lead = Begin with
ui-palette-no-lead = nothing

## End of a talk

ui-wrap-title = The talk has ended
ui-wrap-title-end = End the talk?
ui-wrap-learnt = What is new:
ui-wrap-nothing = Nothing new came up in this talk.
ui-wrap-no-step = No next step is agreed.
ui-wrap-note = What isn’t on the card fades within days.
ui-wrap-file = File the card and end
ui-wrap-leave = End without the card
ui-wrap-stay = Back to the talk
ui-agreed-1 = A lead is being worked on.
ui-agreed-2 = There is a date for a talk.
ui-agreed-3 = There is a date: they want to see a solution.
ui-agreed-4 = Agreed: they will take an offer.
ui-agreed-5 = Agreed: nothing stands in the way.
ui-agreed-6 = Agreed: on to the signature.
ui-agreed-7 = The contract is signed.

## Desk

ui-now = What do you do now?
ui-compose-touch = Write a message of your own
ui-compose-presentation = Put a presentation together yourself
ui-compose-offer = Put an offer together yourself
ui-compose-back = Back to the suggestions
ui-sources = Where do you look for leads?
ui-sources-note = The source decides how much trust you begin with and what you can look up.
ui-cards-in-days =
    { $days ->
        [one] cards in { $days } day
       *[other] cards in { $days } days
    }
ui-leads = Four leads on the desk
ui-leads-note = What the cards say is true, but it isn’t everything. Look them up and pick one.
ui-looks-left =
    { $count ->
        [one] { $count } look-up left
       *[other] { $count } look-ups left
    }
ui-lead-pick = Pick
ui-lead-look = Look up
ui-lead-look-more = Look something else up
ui-lead-out = put away
ui-found = What you found
ui-nothing-found = Nothing stands out.
ui-contact-number = contact no. { $number }
ui-touch = First contact
ui-touch-opening = Opening
ui-touch-first-sentence = First sentence
ui-touch-substance = Substance
ui-touch-ask = Ask
ui-touch-message = How it will read
ui-touch-send = Send
ui-touch-call = Call
ui-touch-visit = Go there
ui-touch-intro = Ask for an introduction
ui-touch-opening-1 = Good morning, I’m writing about what has changed at your company lately.
ui-touch-opening-2 = Good morning, many firms in your trade struggle with paperwork and deadlines these days.
ui-touch-opening-3 = Good morning, I hear a lot of good about your company, congratulations on your latest success.
ui-touch-substance-1 = How do you find out today where each order stands?
ui-touch-substance-2 = I attach our brochure and a presentation of all modules of the system.
ui-touch-substance-3 = A similar firm has shortened this from two days to two hours.
ui-touch-ask-1 = Is this a subject for you at all?
ui-touch-ask-2 = Would a quarter of an hour on Thursday at eleven suit you?
ui-touch-ask-3 = And if it isn’t your field, who looks after it?
ui-opening-not-known = You don’t know this yet.
ui-meeting = The next talk
ui-meeting-book = Book it and go
ui-prepare = Prepare answers
ui-prepare-note = Up to three doubts that you want an answer at hand for.
ui-prepare-keep = Prepare
ui-builder = Presentation
ui-builder-built = ready, you can still change it
ui-builder-needs = Which needs you speak about
ui-builder-no-needs = There is no need on the card yet. Book a talk and ask.
ui-builder-story = One customer’s story
ui-builder-scope = Scope
ui-builder-range = Price range
ui-builder-range-no = no price yet
ui-builder-range-yes = with the price
ui-builder-build = Prepare the presentation
ui-builder-missing = Choose at least one need and one story.
ui-need-not-heard = Too little is known about it: ask first.
ui-offer = Offer
ui-offer-scope = Scope
ui-offer-price = Price
ui-offer-list-price = list
ui-offer-terms = Terms
ui-offer-start = Start
ui-offer-incomplete = An offer without terms or a date comes back with questions.
ui-offer-send = Send the offer
ui-hand-over = Hand-over to delivery
ui-hand-over-note = Delivery knows only what you pass on.
ui-hand-over-facts = the facts on the card
ui-hand-over-promises = the promises made
ui-hand-over-send = Hand over
ui-give-away = End this deal
ui-give-away-open = End this deal…
ui-sure-title = End this deal?
ui-sure-note = This ends the run. It can’t be taken back.
ui-sure-yes = Yes, end it
ui-sure-no = No, go on
ui-give-away-note = When nothing will come of it now: hand it to marketing with a reason and a date, or close it kindly.
ui-give-away-reason = Why
ui-give-away-topic = What marketing should write about
ui-give-away-back = When to come back
ui-give-away-marketing = Hand to marketing
ui-give-away-close = Close kindly

## When saving fails

ui-store-stopped = This move couldn’t be saved. It waits; nothing is lost.
ui-store-unsaved = This run goes on unsaved.
ui-store-retry = Retry
ui-store-go-on = Continue unsaved
store-read-only = Can’t be written: { $place }. The file or its folder is read-only. { $detail }
store-full = Can’t be written: { $place }. The disk is full; what was saved before is safe. { $detail }
store-busy = Another program is using { $place }. Try again in a moment. { $detail }
store-io = Can’t be read or written: { $place }. Check the disk and try again. ({ $detail })
store-open-elsewhere = This run is open in another window (process { $detail }, { $place }). Go on there, or close it first.
store-corrupt = The file is damaged: { $place }. Put it aside, don’t delete it, and go on with a backup. ({ $detail })
store-not-a-store = This is no Dealdojo file: { $place }. It was left as it is. ({ $detail })
store-newer = A newer Dealdojo made this file: { $place }. Update Dealdojo. { $detail }
store-newer-record = A newer Dealdojo wrote this: { $place }. Update Dealdojo. { $detail }
store-conflict = Something else is saved under this name already: { $place }. Nothing was changed. ({ $detail })
store-out-of-order = The moves of this run came in the wrong order ({ $place }, { $detail }). Leave it and go on with it again.
store-no-run = This run isn’t here any more: { $place }. { $detail }
store-no-pack = The pack of this run isn’t here any more: { $place }. { $detail }
store-no-trainee = Nobody called { $place } practises here. { $detail }
store-bad-record = This can’t be read: { $place }. ({ $detail })
store-bad-pack = The saved pack of this run can’t be used: { $place }. ({ $detail })
store-bad-file = Line { $place } of the file can’t be read. Nothing was taken in. ({ $detail })
store-bad-url = Nothing can be saved at { $place }. ({ $detail })

## Debrief

ui-debrief-moments = Moments that mattered
ui-debrief-transcript = Whole transcript
ui-debrief-points = score { $points } of 100
ui-debrief-right = the right end
ui-debrief-not-right = the right end: { $end }
ui-debrief-cause = What was really behind it: { $cause }
ui-debrief-filed = The reason you filed: { $cause }
ui-debrief-capped = Score capped at 60: { $rule }
ui-debrief-figures = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $turns ->
        [one] { $turns } move
       *[other] { $turns } moves
    }
ui-debrief-again = Play it again
ui-debrief-library = To the scenarios
ui-moment-none = This run was too short to show a moment that mattered.
ui-hunches = Your hunches
ui-hunches-fitted = sureness fitted: { $fitted } of { $count }
ui-hunch-right = “{ $cause }”, { $sureness }: right from move { $turn } on.
ui-hunch-wrong = Move { $turn }: “{ $cause }”, { $sureness }. It was: “{ $truth }”.
ui-hunch-sure-right = Sure and right: the signs were enough.
ui-hunch-unsure-right = The signs carried more than the mark says.
ui-hunch-sure-wrong = The mark ran ahead of the signs; one more question would have shown it.
ui-hunch-unsure-wrong = Marked with caution, and caution fitted.
ui-hunch-marked = Move { $turn }: “{ $cause }”, { $sureness }.
ui-hunch-veiled = How good the hunch was is told together with what was hidden.
ui-moment-closed =
    { $count ->
        [one] One more moment would give away what was hidden, so it comes after the lessons.
       *[other] { $count } more moments would give away what was hidden, so they come after the lessons.
    }
ui-veil-note = What was really behind it isn’t told yet: in “Learn from mistakes” the choice comes first, then the answer.
ui-veil-learn = Learn from mistakes
ui-skills = Skills
ui-skills-note = level 1–5
ui-skills-none = This run was too short for that.
ui-evidence-title = What shows it
ui-evidence = Move { $turn }, level { $level }: { $rule }
ui-evidence-veiled = Move { $turn }: told together with what was hidden.
ui-next = Next time
ui-file-reason = What do you think was really behind it?
ui-file-reason-note = File your reason before you see the truth. A true reason counts too.
ui-file-reason-file = File the reason
ui-file-reason-skip = Skip

## Coach report

ui-coach-summary = Summary
ui-coach-funnel = Funnel
ui-coach-cycle = Cycle
ui-coach-skills = Skills

## Problems in packs

ui-diagnostics-count =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }
ui-diagnostics-note = A pack with a problem isn’t loaded. File, line and column say where it is.

## Settings

ui-settings-text = Text size
ui-settings-motion = Motion on screen
ui-settings-motion-on = a little
ui-settings-motion-off = none
ui-settings-profile = Who practises
ui-settings-profile-change = Change
ui-settings-data = Where the data is
ui-settings-data-note = It stays on this computer. Nothing is sent anywhere.
