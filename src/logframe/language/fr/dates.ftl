date-asked = date demandée
date-of-end = dernier jour du projet
date-runs = aujourd’hui, car le projet court jusqu’au { $day }
date-within = dernier jour possible du projet, dont la période exacte est inconnue
date-may-run = aujourd’hui, car le projet peut courir jusqu’au { $day }
date-latest = dernière date des chiffres et des valeurs cibles du projet, dont la période est inconnue
date-dated-ahead = aujourd’hui, car la période du projet est inconnue et ses valeurs cibles courent jusqu’au { $day }
date-nothing-dated = aujourd’hui, car ni le projet, ni ses chiffres, ni ses valeurs cibles n’ont de date
