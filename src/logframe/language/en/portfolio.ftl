portfolio-title = Portfolio: { $projects ->
    [one] 1 project
   *[other] { $projects } projects
 }
portfolio-output-only-answer = Projects that measure outputs only, no outcome or impact: { $count } of { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-answer = Results where measurement stops half way: { $count } of { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-money-answer = { $part ->
    [none] Money for these results: unknown, of { $budget }
   *[other] Money for these results: { $part } of { $budget }
 }
portfolio-nothing-read = No project could be read
portfolio-dated = { $on ->
    [none] Each project as of its own date
   *[other] As of { $on }
 }
portfolio-dated-otherwise = { $count ->
    [one] 1 project of tables of indicators is
   *[other] { $count } projects of tables of indicators are
 } as of the days in the tables
portfolio-skipped = Files in the folders that are not read (Python, locks, documents in Word, other tables, no logframe inside): { $count }
portfolio-projects = Projects
portfolio-not-read = Not read
portfolio-indicators = Indicators
portfolio-with-target = Indicators with a target
portfolio-with-figure = Indicators with data
portfolio-with-effect = Results with a known effect
portfolio-reached = Targets reached
portfolio-missed = Targets missed
portfolio-open = Open
portfolio-results = Results
portfolio-half-way = Stop half way
portfolio-output-only = Outputs only
portfolio-part = { $count } of { $of }
portfolio-count-and-share = { $count } ({ $share })
portfolio-money = Money
portfolio-currency = Currency
portfolio-budget = Budget
portfolio-half-way-money = Money for results that stop half way
portfolio-half-way-unknown = Projects where this part is unknown
portfolio-by-level = By level
    .head = Level
portfolio-by-organisation = By organisation
    .head = Organisation
portfolio-by-donor = By donor
    .head = Donor
portfolio-by-country = By country
    .head = Country
portfolio-by-sector = By sector
    .head = Sector
portfolio-by-sector-of = By sector ({ $vocabulary })
portfolio-vocabulary = Vocabulary
portfolio-divided = Projects, divided
portfolio-divided-note = A project in several sectors counts under each. “Projects, divided” divides it by its percentages, or equally where not all are stated, so that the column adds up to all projects.
portfolio-by-year = By first year
    .head = First year
portfolio-rules = Issues by frequency
portfolio-places = Places
portfolio-outliers = Implausible achievement
portfolio-conflicts = Conflicting figures
portfolio-parts = Projects that are parts of others
portfolio-its-parts = Its parts
projects-within-projects = { $count } of the projects { $count ->
    [one] is part
   *[other] are parts
} of another one here: sums count the money and indicators of both
projects-below-others = { $count } of the projects { $count ->
    [one] stands on a lower level than others here, and does
   *[other] stand on a lower level than others here, and do
} not name a project above: sums may count the same money and indicators twice
portfolio-repeated = Projects in several files
portfolio-repeated-answer = { $count ->
    [one] 1 project id is
   *[other] { $count } project ids are
 } in several files: sums count each file
portfolio-files = Files
portfolio-first = Projects to look at first
portfolio-first-order = Results that stop half way with the most money, the largest of each currency first. The table of all projects sorts by any column.
portfolio-share = Share of the target
portfolio-file = File
portfolio-reason = Reason
portfolio-listed = { $count } of { $of } are listed here
portfolio-lists-shown = { $count } of { $of } lists of sectors are shown here
portfolio-chart-output-only = Projects that measure outputs only, share of those with indicators
portfolio-chart-reached = Targets reached, of those reached, missed and open
portfolio-all-projects = All projects
portfolio-shown = { $count } of { $of } projects
portfolio-table-use = Table of projects. Arrow keys scroll, the buttons in its head sort
portfolio-needs-script = The table of projects needs JavaScript. Everything above is complete without it.
portfolio-not-unpacked = This browser cannot open the table. Use a newer one, or the workbook.
portfolio-show = Show
portfolio-errors = Errors
portfolio-warnings = Warnings
portfolio-yes = yes
portfolio-no-project = the file holds no project
portfolio-several-problems = { $first }; problems in the file: { $count }
portfolio-problem-at = { $place }: { $problem }
portfolio-own-error = logframe failed on this file ({ $kind }: { $problem })
    .help = report it, with the file if you can share it
portfolio-worker-died = the process that evaluated this file ended twice
portfolio-worker-lost = the worker that evaluated this file failed twice ({ $kind })
portfolio-pattern-fits-nothing = no file fits this pattern
portfolio-written = { $file }: { $projects ->
        [one] { $projects } project
       *[other] { $projects } projects
    }; not read: { $unread }; done earlier: { $resumed } of { $files } { $files ->
        [one] file
       *[other] files
    }
portfolio-progress = Files
no-portfolio-with-ending = no portfolio can be written as { $ending ->
    [none] a file without an ending
   *[other] { $ending }
 }
    .help = use { $endings }
