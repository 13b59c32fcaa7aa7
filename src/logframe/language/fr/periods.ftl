heading-by-period = Cibles par période
heading-by-period-indicator = { $id }: { $statement }
head-by-period-period = Période
head-by-period-target = Cible
head-by-period-observed = Valeur atteinte
head-by-period-share = Réalisation
by-period-reported = { $count } périodes rapportées sur { $of }
by-period-whole = Tout le projet
