# The analysis in the window: odds, decisions, why, learning from mistakes, the hidden mind.

## Sides of the debrief

ui-tab-overview = Overview
ui-tab-analysis = Analysis
ui-tab-learn = Learn from mistakes
ui-tab-mind = Hidden mind

## Odds

ui-analysis-title = Odds of the right end, decision by decision
ui-analysis-open = Look closer
ui-analysis-accuracy = accuracy { $percent }
ui-analysis-same-end = { $percent } of runs with these decisions end like this
ui-analysis-same-end-unknown = too few of these decisions can be repeated to say how often they end like this
ui-analysis-same-end-span = Runs with these decisions, everything else drawn anew: { $percent } end like this ({ $span }).
ui-analysis-substituted = { $percent } of these decisions couldn’t be repeated when everything else was drawn anew, so nothing is said about them.
ui-analysis-method-end = Played by the method, the deal ends rightly in { $percent } of runs ({ $span }).
ui-analysis-share = It began at { $start }. The decisions: { $skill } points. Chance and the client: { $luck } points.
ui-analysis-weight-skill = The decisions weighed more.
ui-analysis-weight-luck = Chance weighed more.
ui-analysis-weight-both = Both weighed about the same.
ui-analysis-progress = { $done } of { $count } decisions
ui-analysis-refining = more exact figures: { $done } of { $count } decisions
ui-analysis-luck = How much was luck? One moment…
ui-analysis-stop = Stop
ui-analysis-begin = Start the analysis again
ui-analysis-cancelled = Stopped. What was found so far stands here; nothing of it is kept.
ui-analysis-nothing = There was no decision in this run to weigh.
ui-analysis-unfinished = A run is analysed once it is over.
ui-analysis-other-rules = This run was played under other rules, so its odds can’t be worked out now.
ui-analysis-failed = The analysis couldn’t be finished.

## A decision

ui-analysis-decision = Decision { $number }
ui-analysis-great = great
ui-analysis-best = best
ui-analysis-good = good
ui-analysis-inaccuracy = inaccuracy
ui-analysis-mistake = mistake
ui-analysis-blunder = blunder
ui-analysis-tag =
    { $points ->
        [one] { $label }, −{ $points } point
       *[other] { $label }, −{ $points } points
    }
ui-analysis-key-decisions = decisions
ui-analysis-key-marked = marked moments
ui-analysis-odds = odds
ui-analysis-behaviour = behaviour
ui-analysis-is-best = best
ui-analysis-is-chosen = chosen
ui-analysis-is-palette = only among all moves
ui-analysis-trade = “Best” counts the odds alone: as a way of selling, that reply scores clearly lower than the next one ({ $best } against { $next }).
ui-analysis-rough = rough figures
ui-analysis-no-cost = costs nothing
ui-analysis-cost =
    { $points ->
        [one] costs { $points } point of odds
       *[other] costs { $points } points of odds
    }
ui-analysis-known = What was known then
ui-analysis-known-nothing = Nothing yet.
ui-analysis-objection = Open objection: { $category }
ui-analysis-fork = Try this moment again
ui-analysis-learn = Learn from mistakes
ui-analysis-known-then = What could be known
ui-analysis-true = What was true

## Accuracy

ui-analysis-accuracy-title = Accuracy
ui-analysis-by-stage = By stage
ui-analysis-by-skill = By skill
ui-analysis-accuracy-note = 100% is the best reply every time; each point of odds lost takes four, 25 points at most.
ui-analysis-too-few = too few decisions
ui-analysis-decisions =
    { $count ->
        [one] { $count } decision
       *[other] { $count } decisions
    }

## Why

ui-why-title = Why
ui-why-best = Nothing better was found here.
ui-why-great = This was the one good way here: everything else falls far behind.
ui-why-level = The best reply is no better by odds that count.
ui-why-little =
    { $points ->
        [one] The best reply is ahead by { $points } point of odds (±{ $error }): too little for a label.
       *[other] The best reply is ahead by { $points } points of odds (±{ $error }): too little for a label.
    }
ui-why-lost =
    { $points ->
        [one] It cost { $points } point of odds (±{ $error }).
       *[other] It cost { $points } points of odds (±{ $error }).
    }
ui-why-within-error =
    { $points ->
        [one] It may have cost { $points } point of odds, but the error is as large (±{ $error }). So there is no label.
       *[other] It may have cost { $points } points of odds, but the error is as large (±{ $error }). So there is no label.
    }
ui-why-principled = It lowers the odds, yet it is at least as good a way of selling. That is a choice one can stand by, so it isn’t called a mistake.
ui-why-no-rule = No single rule stands out: the difference builds up later in the deal.
ui-why-moved = With the best reply there would have been at once, in { $name }: { $what }.
ui-why-part = { $size } { $what } ({ $by })
ui-why-a-little = a little
ui-why-clearly = clearly
ui-why-much = much
ui-why-harms = What follows from this reply
ui-why-gains = What follows from the best reply
ui-why-did = What this reply did
ui-why-at-once = { $rule } · at once · after the best { $best }, after this one { $chosen }
ui-why-later = { $rule } · later · after the best { $best }, after this one { $chosen }
ui-why-worlds =
    { $worlds ->
        [one] Weighed against { $worlds } possible client who fits what had been seen.
       *[other] Weighed against { $worlds } possible clients who fit what had been seen.
    }
ui-why-worlds-few =
    { $worlds ->
        [one] Hardly any possible client fits what had been seen; the nearest { $worlds } was taken. Read these figures as rough.
       *[other] Hardly any possible client fits what had been seen; the nearest { $worlds } were taken. Read these figures as rough.
    }
ui-why-truth = Weighed with the client as they really were.
ui-why-first = First figures: more exact ones are on their way.
ui-moved-trust-more = more trust
ui-moved-trust-less = less trust
ui-moved-interest-more = more interest
ui-moved-interest-less = less interest
ui-moved-patience-more = more patience
ui-moved-patience-less = less patience
ui-moved-tension-more = more tension
ui-moved-tension-less = less tension
ui-moved-fear-more = more fear of choosing wrong
ui-moved-fear-less = less fear of choosing wrong
ui-moved-clarity-more = more clarity about the way
ui-moved-clarity-less = less clarity about the way
ui-moved-preference-more = more preference for us
ui-moved-preference-less = less preference for us
ui-moved-need-more = more of a felt need
ui-moved-need-less = less of a felt need
ui-moved-value-more = more felt value
ui-moved-value-less = less felt value
ui-moved-disclosure-more = more openness about the cause
ui-moved-disclosure-less = less openness about the cause
ui-moved-resolution-more = more of the objection answered
ui-moved-resolution-less = less of the objection answered
ui-moved-salience-more = more weight on the objection
ui-moved-salience-less = less weight on the objection
ui-moved-price-credibility-more = more belief in the price
ui-moved-price-credibility-less = less belief in the price
ui-moved-momentum-more = more pace in the deal
ui-moved-momentum-less = less pace in the deal
ui-moved-adoption-more = more use of the system
ui-moved-adoption-less = less use of the system
ui-moved-satisfaction-more = more satisfaction
ui-moved-satisfaction-less = less satisfaction

## Learning from mistakes

ui-learn-title = Learn from mistakes
ui-learn-wait = The marked moments will stand here as soon as the analysis is whole.
ui-learn-none = No moment was marked as a mistake. There is nothing to go through; the hidden mind is open.
ui-learn-count =
    { $count ->
        [one] { $count } moment where something better was at hand. First say what you would say now, then see what it is worth and why.
       *[other] { $count } moments where something better was at hand. First say what you would say now, then see what it is worth and why.
    }
ui-learn-begin = Begin
ui-learn-skip = Skip it and show what was hidden
ui-learn-step = moment { $at } of { $of }
ui-learn-question = What would you say or do now?
ui-learn-same = The same as in this run.
ui-learn-next = Next
ui-learn-why = The reply in this run
ui-learn-leave = leave
ui-learn-done = You have gone through the marked moments
ui-learn-summary = A clearly better way was found in { $better } of { $count }.
ui-learn-row = odds then { $then }, with the new choice { $now }
ui-learn-row-skipped = nothing was chosen
ui-learn-reveal = Show what was hidden
ui-learn-again = Once more

## The hidden mind

ui-mind-closed = What was hidden is still closed
ui-mind-closed-note = Here stand the true causes, who signs, which needs were real, and how trust and fear moved. Going through the marked moments first teaches more: afterwards one knows the answer.
ui-mind-learn = First learn from mistakes
ui-mind-show = Show it now
ui-mind-title = What was true
ui-mind-end = The right end: { $end } ({ $why }).
ui-mind-signs = Signs: { $names }.
ui-mind-meters = How it moved, turn by turn
ui-mind-meters-note = From 0 to 100, as the client felt it; nothing of this was on the screen.
ui-mind-trust = trust
ui-mind-fear = fear
ui-mind-tension = tension
ui-mind-need = need
ui-mind-value = value
ui-mind-patience = patience
ui-mind-concerns = What weighed on them, and the true cause
ui-mind-needs = Which needs were real
ui-mind-need-real = real, weight { $weight } of 100
ui-mind-need-none = not a real need
ui-mind-need-unheard = It never came up.
ui-mind-told = Told in move { $turn }.
ui-mind-told-before = Told.
ui-mind-untold = The objection was said, the cause wasn’t.
ui-mind-silent = Never said aloud.
ui-mind-settled = Settled.
ui-mind-open = Not settled.
