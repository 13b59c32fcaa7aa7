heading-by-period = Målvärden per period
heading-by-period-indicator = { $id }: { $statement }
head-by-period-period = Period
head-by-period-target = Målvärde
head-by-period-observed = Utfall
head-by-period-share = Måluppfyllelse
by-period-reported = { $count } av { $of } perioder rapporterade
by-period-whole = Hela projektet
