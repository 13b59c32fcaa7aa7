sheet-overview = Vue d’ensemble
sheet-logframe = Cadre logique
sheet-periods = Périodes
sheet-observations = Observations
sheet-problems = Problèmes
sheet-claims = Affirmations
sheet-about = À propos
sheet-swot = Analyse FFOM
sheet-follow-up = Suivi
sheet-terms = Termes de référence
head-evaluation = Évaluation
head-label = N°
head-figures-say = Ce que disent les données
heading-target-table = Valeurs cibles par source
heading-legend = Statuts
head-programme = Programme
head-result = Résultat
head-id = Id.
head-rank = ●
head-possible = Possibles
head-as-of = Au
head-share-reached = Part de la cible
head-expected = Attendu à ce jour
head-coverage = Couverture
head-paid-by = Financé par
head-top-problem = Problème le plus grave
head-question = Question
head-target-date = Date cible
head-baseline-date = Date de référence
head-current = Valeur actuelle
head-current-date = Date de la valeur actuelle
head-definition = Définition
head-from = Du
head-to = Au
head-time = Temps
head-superseded = Remplacé par
head-severity = Gravité
head-code = Code
head-where = Où
head-what = Problème
head-why = Pourquoi c’est important
head-what-to-do = Que faire
head-waived = Exempté parce que
head-owner = Responsable
head-reference = Référence
head-due = Échéance
head-done = Fait
fill-in-yes = oui
fill-in-no = non
kept-from-earlier = Conservé de la version précédente
head-period-of-inputs = Période de chaque donnée
head-spent = Dépensé
head-ceiling = Plafond
head-amount-not-known = Montant, en toutes lettres
head-part-of = Partie de
head-basis = Base
head-unit-of-cost = Unité du coût
head-kind = Type
head-date = Date
head-address = Adresse
head-subject = Sujet
head-fact = Texte
head-summary = Résumé
head-written-by = Rédigé par
head-meaning = Signification
head-low-end = { $head }, min.
head-high-end = { $head }, max.
head-in-words = { $head }, en mots
head-in-unit = { $head } ({ $unit })
head-of-period = { $period } : { $head }
head-whole-time = Tout le projet : { $head }
earlier-periods-left-out = { $count ->
    [one] { $count } période antérieure n’a pas de colonne ; ses chiffres figurent dans la feuille des observations
    [many] { $count } de périodes antérieures n’ont pas de colonne ; leurs chiffres figurent dans la feuille des observations
   *[other] { $count } périodes antérieures n’ont pas de colonne ; leurs chiffres figurent dans la feuille des observations
 }
period-of-input = { $figure } : { $period }
meaning-of-status = { $status ->
    [exceeded] La cible est dépassée
    [fulfilled] La cible est atteinte
    [reached] La cible est atteinte ; aucun taux n’est calculé
    [kept] Chaque chiffre se situe dans les limites
    [on-track] Échéance à venir, au niveau attendu à ce jour ou presque
    [reached-late] Manquée à l’échéance, puis atteinte
    [behind] Échéance à venir, sous le niveau attendu à ce jour
    [partly-fulfilled] Échéance passée, une partie du chemin est faite
    [not-kept] Un chiffre se situe hors des limites
    [not-fulfilled] Échéance passée, rien du chemin n’est fait
    [not-reached] La cible est manquée ; aucun taux n’est calculé
    [adverse] Moins bien que la valeur de référence
    [undecided] Les chiffres ne disent pas si la cible est atteinte
    [not-judged] Montré sans être évalué
    [not-due] Aucune échéance n’est encore passée
    [not-measured] Il n’y a pas de chiffre
   *[other] Aucun statut ne peut être calculé
 }
not-a-review-workbook = le fichier qui s’y trouve n’est pas un classeur de revue, et serait remplacé
    .help = écrivez la revue sous un autre nom
review-without-sheet = le classeur qui s’y trouve n’a plus la feuille { $sheet }, qui contient ce que le projet a écrit
    .help = rétablissez la feuille, ou écrivez la revue sous un autre nom
review-without-column = la feuille { $sheet } du classeur n’a plus la colonne { $column }, qui est conservée
    .help = rétablissez l’en-tête de la colonne, ou écrivez la revue sous un autre nom
workbook-is-review = le fichier est une revue écrite par logframe, et non un projet
    .help = vérifiez le projet à partir duquel elle a été écrite
workbook-direction = { $way ->
    [increase] hausse
    [decrease] baisse
   *[none] non connu
 }
workbook-accumulates = { $accumulates ->
    [increments] non : chaque période à part
    [running-total] oui : total cumulé
    [snapshot] non : état à une date
   *[none] non déclaré
 }
head-direction = Sens
head-accumulates = Cumulatif
head-percent = %
head-share-of-budget = Part du budget
