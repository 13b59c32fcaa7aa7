heading-by-period = Targets by period
heading-by-period-indicator = { $id }: { $statement }
head-by-period-period = Period
head-by-period-target = Target
head-by-period-observed = Actual value
head-by-period-share = Achievement
by-period-reported = { $count } of { $of } periods reported
by-period-whole = Whole project
