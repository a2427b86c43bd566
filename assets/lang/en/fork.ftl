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
