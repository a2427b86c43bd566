# Going back to a moment of a run, and comparing what came of it.

store-no-turn = This run has no moment { $detail } to go back to: { $place }.
store-other-rules = This run was played under other rules: it can be looked at, but not played another way ({ $place }). { $detail }
