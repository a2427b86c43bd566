# Reports: what a coach reads. Shares and ranges come in as finished text.

report-title-funnel = Funnel
report-title-cycle = Length of the sale
report-title-skills = Skills
report-title-summary = Summary for a coach
report-notes = How the figures are defined

report-none = n/a
report-anonymous = (name removed)
report-bot = Bot { $name }

# Under the title.
report-about-runs = { $n ->
    [one] { $n } run
   *[other] { $n } runs
}
report-about-trainee = trainee: { $name }
report-about-policy = bot: { $name }
report-about-policies = all bots
report-about-scenario = scenario: { $name }
report-about-since = started since { $name }
report-about-made = made on { $name }

report-no-runs = There is no run to report on yet.
report-no-whole-runs = No run has started with lead generation yet, so there is no length to report.
report-few-runs = { $n ->
    [one] Only { $n } run: read the intervals rather than the figures.
   *[other] Only { $n } runs: read the intervals rather than the figures.
}

# What stands out in the funnel.
report-bottleneck = No stage before the signature loses more deals (lost or without a decision) than { $stage }: { $n } of the { $entered } that entered it.
report-bottleneck-few = Fewer than 20 cases: too few to call this a bottleneck.
report-slowest = Before the signature, deals stay longest in { $stage }: { $days } days on average.

report-heading-ends = Where deals went
report-heading-conversion = Conversion by stage
report-heading-lengths = Lengths in simulated days
report-heading-levels = Levels by skill
report-heading-trainees = By trainee
report-heading-ratings = Ratings
report-heading-trend = Change over time

# Columns.
report-col-stage = Stage
report-col-entered = Entered
report-col-advanced = Went on
report-col-lost = Lost
report-col-no-decision = No decision
report-col-nurture = To marketing
report-col-disqualified = Disqualified
report-col-open = Open
report-col-n = n
report-col-conversion = Conversion
report-col-ci95 = 95% interval
report-col-leads-per-advance = Leads per advance
report-col-days-mean = Days, mean
report-col-days-median = Days, median
report-col-deals = Deals
report-col-mean = Mean
report-col-median = Median
report-col-p25 = 25%
report-col-p75 = 75%
report-col-skill = Skill
report-col-rating = Rating
report-col-rating-overall = Overall
report-col-firsts = New seeds
report-col-repeats = Repeats
report-col-change = Change of level
report-col-weight = Weight
report-col-runs = Runs
report-col-scenarios = Scenarios
report-col-level = Level
report-col-sd = Spread
report-col-middle-half = Middle half
report-col-evidence = Evidence
report-col-trainee = Trainee
report-col-next = Practise next
report-col-finished = Ended
report-col-win-rate = Win rate
report-col-right-ends = Right ends
report-col-behaviour = Score

# Charts.
report-chart-funnel = Deals that entered each stage and went on; share that went on, with its 95% interval
report-chart-lengths = From the first two-way contact: middle half, median (line) and mean (circle); one tick per day
report-chart-skills = Mean level from 1 to 5; the bracket is the middle half of the runs
report-axis-days = simulated days
report-bar-counts = { $entered } entered, { $advanced } went on
report-bar-last = the last stage: no conversion
report-bar-evidence = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}, { $scenarios ->
    [one] { $scenarios } scenario
   *[other] { $scenarios } scenarios
}
report-strip = n = { $n }, median { $median }

report-lane-won = Won
report-lane-lost = Lost, no decision
report-lane-open = Open (age so far)

# Figures that stand out.
report-figure-win-rate = Win rate
report-figure-right-ends = Right ends
report-figure-no-decision = No decision among losses
report-figure-reasons = Filed reason is the true one
report-figure-behaviour = Behaviour score, mean
report-figure-discount = Discount on won deals, mean
report-figure-deal-size = Size of won deals, mean
report-figure-win-rate-value = Win rate by value
report-figure-cycle-median = Length of won deals, median days
report-figure-days-per-closed = Simulated days per won deal
report-detail = { $count } of { $n } ({ $range })
report-detail-few = , few cases
report-detail-none = no case yet
report-detail-won = { $n ->
    [one] { $n } won deal
   *[other] { $n } won deals
}
report-detail-cycle = middle half { $range }, mean { $mean }
report-detail-behaviour = { $n ->
    [one] { $n } run that ended
   *[other] { $n } runs that ended
}; capped: { $capped }
report-detail-value = by amount, not by number

# Skills.
report-practise-next = Practise next: { $skill }.
report-practise-then = Then: { $skills }.
report-practise-weak = Some of these levels rest on fewer than { $n } scenarios: a first hint, not a finding.
report-evidence-more = needs more evidence
report-evidence-enough = enough scenarios
report-trainees-legend = Mean levels, by name. A star marks a level that needs more evidence.
report-trend = A change is claimed only after a test: finished first runs on a seed, compared scenario by scenario. A later run that goes better can be luck, an easier scenario or a remembered one; somebody who learns nothing passes this test in 2 of 100 cases at most.
report-ratings-legend = How good the work at each skill was, against the situations that were met; everybody starts at 1500. A star, or “needs more evidence”, marks a deviation above { $deviation }: the interval is still wide.
report-rating-overall = All skills, by weight
report-rating-enough = enough runs
report-change-none = no evidence yet
report-change-few = too few runs

# Whether somebody got better. Seeds are new where that prospect, with that luck, had not been met before.
report-progress-improved = Over { $n } runs on new seeds the score rose by about { $points ->
    [one] { $points } point
   *[other] { $points } points
}{ $range }.
report-progress-improved-own = Over { $n } runs on new seeds your score rose by about { $points ->
    [one] { $points } point
   *[other] { $points } points
}{ $range }.
report-progress-declined = Over { $n } runs on new seeds the score fell by about { $points ->
    [one] { $points } point
   *[other] { $points } points
}{ $range }.
report-progress-declined-own = Over { $n } runs on new seeds your score fell by about { $points ->
    [one] { $points } point
   *[other] { $points } points
}{ $range }.
report-progress-range = {" "}(95%: { $low } to { $high })
report-progress-none = No evidence of change yet over { $n } runs on new seeds.
report-progress-none-within = No evidence of change yet: over { $n } runs on new seeds, anything from { $low } to { $high } points would fit (95%).
report-progress-few = Too few runs on new seeds to speak of a change: { $n } so far. It takes at least { $least }, several of them in the same scenario.
report-progress-skills = Levels that changed: { $skills }.
report-progress-skill = { $skill } { $by }

# How figures are defined.
report-note-conversion = Conversion: of the deals that entered a stage, the share that ever reached the next one (a cohort, not a snapshot). Deals still open in the stage count as entered and stand apart under Open.
report-note-leads-per-advance = Leads per advance = entered ÷ went on. The source article divides this way round and calls the result conversion; it is the reciprocal of the usual rate.
report-note-late-start = A run that starts later than lead generation counts only in the stages that were played.
report-note-follow-up = A deal is won with the signature and stays won; a later cancellation counts as lost in after-sale care. Nothing follows after-sale care, so it has no conversion; there, Went on means that the ninety-day review was passed.
report-note-stays = Days in a stage: simulated days from entering to leaving; only deals that left count.
report-note-fell = Bottleneck: the stage before the signature with the most lost and undecided deals. Deals handed to marketing or disqualified are left out, since that may be the right end.
report-note-wilson = 95% intervals are Wilson score intervals.
report-note-few = House rule: fewer than 20 cases (marked with a star or as few cases) are too few to lean on.
report-note-verify = Figures are derived from stored runs. The command verify finds edits, gaps, reordering and stale figures; it doesn't find a consistent rewrite of a whole run.
report-note-cycle = Length of a won deal: simulated days from the first two-way contact to the signature, won deals alone. Won deals flatter: lost and open ones stand beside them.
report-note-days-per-closed = Simulated days per won deal = simulated days of all deals reported (after-sale care included) ÷ won deals. This is the source article's formula read literally: an interval between closes, not a length.
report-note-lost-cycle = Lost, no decision: from the first two-way contact to the end of deals that were lost or left undecided. Open: from the first two-way contact until now. Deals that ended before any contact have no length.
report-note-quantiles = Median and quarters are linear between neighbours (type 7).
report-note-left-out = { $n ->
    [one] { $n } run started later than lead generation and is in no figure of length.
   *[other] { $n } runs started later than lead generation and are in no figure of length.
}
report-note-exercises = { $n ->
    [one] { $n } of these runs was a drill or a first lesson; it counts too.
   *[other] { $n } of these runs were drills or first lessons; they count too.
}
report-note-level = Level 1 to 5: 1 harmful, 2 novice, 3 competent, 4 strong, 5 exemplary. One run's level is the mean over the situations that called for the skill; the figure here is the mean over runs, each run alike.
report-note-called-for = A run in which a skill was never called for doesn't count for it.
report-note-middle-half = Spread: standard deviation over runs. Middle half: from the lower to the upper quarter of the runs (type 7).
report-note-evidence = House rule: a level needs runs in at least 4 different scenarios; one scenario doesn't show a skill.
report-note-weights = House rule: the weights of the skills in a full sale; they sum to 100.
report-note-next = House rule: practise next what has the most points of the score still to be had, weight × (5 − level) ÷ 4, among skills below level 4.
report-note-rating = Rating: Glicko-2. A game is one run and one skill that it called for, against the situation (scenario and skill): a level below 2.5 is a loss, from 2.5 a draw, from 3.5 a win. A situation starts from the measured difficulty of its scenario, at 1500 where none was measured, and moves only with the player's own games. The first run on a seed counts in full, a repeat a quarter; certainty fades by full weeks without practice. Interval: rating ± 1.96 × deviation. Overall: the mean by weight.
report-note-new-seed = A seed is new where the trainee hadn't begun that scenario with that seed before: the same person, but other causes, needs and luck. Forks never count.
report-note-change = Change: the slope of the scores over these runs, less each scenario's own mean, from a scenario's first run to its last on average. House rule: it is claimed where at most 2% of all shuffles within the scenarios are as steep, both sides together; for the skills together at most 1% (Holm). The 95% interval is that test turned round and a little less strict, so it may just miss 0 where nothing is claimed yet.
report-note-simulated = These are figures of practice with simulated prospects. They aren't sales results and don't rank people.
report-note-win-rate = Win rate = won ÷ (won + lost + no decision). Open deals, deals handed to marketing and disqualified ones don't count; nor do runs that start after the signature.
report-note-win-rate-value = Win rate by value: the same with amounts in place of numbers; the amount is the price on the table at the end. It is given only within one currency.
report-note-right-ends = Right ends: of the runs that ended, the share that ended as they should have: won where the deal could be won, handed on or closed kindly where it couldn't.
report-note-no-decision = No decision among losses = no decision ÷ (lost + no decision).
report-note-reasons = Filed reason: of the runs with a filed reason, the share in which it names the heaviest open concern and its true cause.
report-note-behaviour = Behaviour score, 0–100: the levels of the skills, weighted by the scenario, in runs that ended; apart from the result. House rule: a bluff, a made-up deadline or going past the contact caps it at 60.
report-note-discount = Discount: off the first price, in won deals.
report-note-by-name = Trainees stand by name. Scenarios differ, so the rows don't compare people.

# A moment of a run: what was said and done, what came of it, what the method says.
report-moments = Moments that mattered
report-moment-when = move { $turn } · { $stage } · day { $day }
report-moment-helped = helped
report-moment-hurt = hurt
report-moment-missed = more was possible
report-moment-skill = { $skill }: level { $level } of 5
report-moment-goal = Level { $level } looks like this: { $words }
report-moment-later = Later, at move { $turn }: { $words }
report-moment-method-says = On what you knew then, the method says: “{ $words }”
report-moment-method-does = On what you knew then, the method’s move: { $words }
report-moment-client-said = Client: “{ $words }”
report-moment-person-said = { $name }: “{ $words }”
report-moment-you-said = You: “{ $words }”
report-moment-you-did = Your move: { $words }
report-moment-reaction = Reaction: { $words }
