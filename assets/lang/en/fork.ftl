# Going back to a moment of a run, and comparing what came of it.

store-no-turn = This run has no moment { $detail } to go back to: { $place }.
store-other-rules = This run was played under other rules: it can be looked at, but not played another way ({ $place }). { $detail }

## The command `fork`

fork-stored = Another way from move { $turn } on, under the same luck: kept as run { $run }. It doesn’t count.
fork-parted = The two part at move { $turn }.
fork-same = The two are the same, move by move.
fork-open = The deal isn’t over on this way: it can be gone on with in the game.
fork-before = as it was
fork-after = another way
fork-outcome = how it ended
fork-right-end = right end
fork-right = yes
fork-not-right = no
fork-days = days
fork-revenue = revenue
fork-score = score

## Another try, in the window

ui-try-note = Another try from move { $turn } on, under the same luck. It doesn’t count.
ui-try-short = another try
ui-try-title = Try a moment again
ui-try-hint = Go back to a decision and play it another way, under the same luck.
ui-try-again = Try this moment again
ui-try-once-more = Try it once more
ui-try-move = Move { $turn }
ui-try-before = Other tries
ui-try-row = From move { $turn }: { $outcome }, score { $points }
ui-try-compare = Compare
ui-try-go-on = Go on
ui-try-other-rules = This run was played under other rules: it can be looked at, but not played another way.
ui-try-unsaved = This run isn’t saved, so there is nothing to go back to.

## Two branches side by side

ui-compare-moment = Move { $turn }: { $words }
ui-compare-luck = Both have the same luck.
ui-compare-parted = They part at move { $turn }.
ui-compare-same = So far nothing was done another way.
ui-compare-before = As it was
ui-compare-after = Another try
ui-compare-open = not over yet
ui-compare-days = Days
ui-compare-revenue = Revenue
ui-compare-score = Score
ui-compare-odds = Odds of the right end
ui-compare-look-back = Look back at this try
