heading-by-period = Metas por período
heading-by-period-indicator = { $id }: { $statement }
head-by-period-period = Período
head-by-period-target = Meta
head-by-period-observed = Valor logrado
head-by-period-share = Logro
by-period-reported = { $count } de { $of } períodos reportados
by-period-whole = Todo el proyecto
