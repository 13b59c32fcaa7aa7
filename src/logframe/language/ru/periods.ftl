heading-by-period = Целевые значения по периодам
heading-by-period-indicator = { $id }: { $statement }
head-by-period-period = Период
head-by-period-target = Целевое значение
head-by-period-observed = Фактическое значение
head-by-period-share = Достижение
by-period-reported = Отчётных периодов: { $count } из { $of }
by-period-whole = Весь проект
