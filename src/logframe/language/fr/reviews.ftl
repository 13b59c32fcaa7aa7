several = { $messages }
steps-taken = { $taken } { $taken ->
    [one] échelon
   *[other] échelons
 } sur { $whole }
baseline-at-zero = départ à 0
none-declared = aucune
not-declared = non déclaré
value-when = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }
target-to-keep = { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
target-value = { $value }{ $periods ->
    [none] {""}
   *[other] {" "}en { $periods } périodes
 }{ $due ->
    [none] {""}
   *[other] {" "}au { $due }
 }
reported-figure = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }{ $story ->
    [true] {" "}(témoignage)
   *[false] {""}
 }{ $narrative ->
    [none] {""}
   *[other]  : { $narrative }
 }
the-whole-project = tout le projet
no-period-given = sans date
figure-by-dimension = par { $dimension } : { $parts }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
part-of-figure = { $name } { $value }
no-reason-given = sans explication
declare-an-outcome = déclarez un indicateur d’effet direct : une fois ce résultat atteint, qu’est-ce qui aura changé, et pour qui ?
collect-data = pas encore de données { $level ->
    [outcome] sur l’effet direct
    [impact] sur l’impact
   *[other] de niveau { $level }
 } : collectez-les
collect-dated-figures = seulement des témoignages isolés { $level ->
    [outcome] sur l’effet direct
    [impact] sur l’impact
   *[other] de niveau { $level }
 } : collectez des chiffres avec une date et une source
budget-share = { $share ->
    [none] inconnue : { $reason }
   *[other] { $share }
 }
budget-share-and-ceiling = { $share ->
    [none] inconnue : { $reason }
   *[other] { $share }
 } ; plafond convenu de { $ceiling } % : { $verdict ->
    [none] inconnu
   *[other] { $verdict }
 }
share-of-total = { $share } du total
outcome-of-risk = { $occurrence }{ $outcome ->
    [none] {""}
   *[other] {"\u00A0"}:{" "}{ $outcome }
 }
weight-of-condition = { $importance ->
    [none] { $likelihood }
   *[other] { $is_risk ->
        [true] gravité { $importance }
       *[other] importance { $importance }
     }{ $likelihood ->
        [none] {""}
       *[other] , { $likelihood }
     }
 }
figures-of-source = { $figures }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }
another-definition = { $indicator } : { $source ->
    [none] une source
   *[other] { $source }
 } compte « { $definition } », une autre définition : { $value }, contre { $beside }
named = { $statement } ({ $id })
names = { $names }
fact-reviewed-on = { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } du temps écoulé
 })
fact-period = { $period }{ $days ->
    [none] {""}
   *[other] {" "}({ $days } { $days ->
        [one] jour
       *[other] jours
     })
 }{ $within ->
    [none] {""}
   *[other]  ; { $within }
 }
money-beside = { $statement } : { $amount }{ $parts ->
    [none] {""}
   *[other] {" "}(pour l’ensemble de : { $parts })
 }
waived-line = { $rule }, { $id } : { $finding }. Raison de la dérogation : { $reason }.
waived-lines = { $rule } : { $ids } et { $more } de plus. Raison de la dérogation : { $reason }.
limit-of-coverage = Couverts en partie : { $indicators }{ $more ->
    [zero] {""}
    [one] {"\u00A0"}; et { $more } autre
   *[other] {"\u00A0"}; et { $more } autres
 }.
covered-in-part = « { $statement } » ({ $coverage })
limit-undated = Chiffres sans date : { $indicators }{ $more ->
    [zero] {""}
    [one] {"\u00A0"}; et { $more } autre
   *[other] {"\u00A0"}; et { $more } autres
 }.
limit-nothing-reported = Sans chiffres : { $indicators }{ $more ->
    [zero] {""}
    [one] {"\u00A0"}; et { $more } autre
   *[other] {"\u00A0"}; et { $more } autres
 }.
summary-of-programme-results = Sur { $results ->
    [one] { $results } résultat attendu
   *[other] { $results } résultats attendus
 } : { $statuses }{ $half_way ->
    [zero] {""}
    [one]  ; { $half_way } s’arrête à mi-chemin : les activités sont comptées, leurs effets ne sont pas mesurés
   *[other]  ; { $half_way } s’arrêtent à mi-chemin : les activités sont comptées, leurs effets ne sont pas mesurés
 }.
summary-without-results = Le projet n’a aucun résultat attendu.
-none-fulfilled = Aucun résultat n’est atteint de façon certaine.
summary-one-status = Au { $on }, statut { $results ->
    [one] du seul résultat attendu
   *[other] des { $results } résultats attendus
 } : { $status ->
    [adverse] détérioré, moins bon qu’au départ
    [undecided] indéterminé, car les chiffres permettent plus d’une réponse
   *[other] { $status }
 }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
summary-statuses = Au { $on }, sur { $results } résultats attendus : { $statuses }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
results-are = { $count } { $status ->
    [exceeded] { $count ->
        [one] dépassé
       *[other] dépassés
     }
    [fulfilled] { $count ->
        [one] atteint
       *[other] atteints
     }
    [reached] { $count ->
        [one] avec la cible atteinte
       *[other] avec la cible atteinte
     }
    [kept] { $count ->
        [one] maintenu
       *[other] maintenus
     }
    [reached-late] { $count ->
        [one] atteint en retard
       *[other] atteints en retard
     }
    [partly-fulfilled] { $count ->
        [one] partiellement atteint
       *[other] partiellement atteints
     }
    [not-kept] { $count ->
        [one] non maintenu
       *[other] non maintenus
     }
    [not-fulfilled] { $count ->
        [one] non atteint
       *[other] non atteints
     }
    [not-reached] avec la cible manquée
    [adverse] { $count ->
        [one] détérioré (moins bon qu’au départ)
       *[other] détériorés (moins bons qu’au départ)
     }
    [undecided] { $count ->
        [one] indéterminé (les chiffres permettent plus d’une réponse)
       *[other] indéterminés (les chiffres permettent plus d’une réponse)
     }
    [not-judged] { $count ->
        [one] non évalué
       *[other] non évalués
     }
    [not-due] à échéance encore à venir
    [not-measured] { $count ->
        [one] non mesuré
       *[other] non mesurés
     }
    [not-computable] { $count ->
        [one] non calculable
       *[other] non calculables
     }
   *[other] { $status }
 }
summary-followed-to-effect = L’effet de tous les résultats est mesuré.
summary-it-stops-half-way = Il s’arrête à mi-chemin : les activités sont comptées, leurs effets ne sont pas mesurés.
summary-stop-half-way = { $half_way } sur { $results } { $half_way ->
    [one] s’arrête
   *[other] s’arrêtent
 } à mi-chemin{ $all_by_design ->
    [true] , { $half_way ->
        [one] et ce dès la conception
       *[other] tous dès la conception
     }
   *[false] { $by_design ->
        [zero] {""}
       *[other] , dont { $by_design } dès la conception
     }
 } : les activités sont comptées, leurs effets ne sont pas mesurés{ $ids ->
    [none] {""}
   *[other] {" "}({ $ids })
 }.
summary-no-own-indicator = Le projet n’a aucun indicateur propre.
summary-all-measured = Tous les indicateurs du projet ont un chiffre et une valeur cible.
summary-measured = Sur { $indicators ->
    [one] { $indicators } indicateur propre
   *[other] { $indicators } indicateurs propres
 } au projet, { $with_figure } { $with_figure ->
    [one] a un chiffre
   *[other] ont un chiffre
 } et { $with_target } { $with_target ->
    [one] a une valeur cible
   *[other] ont une valeur cible
 }.
summary-undecided = { $statement } ({ $indicator }), valeur cible : { $target }. Valeur observée : { $value }. Statuts possibles : { $statuses }{ $reason ->
    [none] {""}
   *[other] . Raison : { $reason }
 }.
summary-of-check = { $counts ->
    [none] Le contrôle n’a relevé aucun problème.
   *[other] Le contrôle a relevé { $counts }.
 }
count-of-errors = { $count } { $count ->
    [one] erreur
   *[other] erreurs
 }
count-of-warnings = { $count } { $count ->
    [one] avertissement
   *[other] avertissements
 }
count-of-remarks = { $count } { $count ->
    [one] remarque
   *[other] remarques
 }
method-used = Méthode : { $method }.
formula-used = { $indicators } : { $formula }.
method-on-track = En bonne voie : au moins { $share } de ce qui est attendu à cette date, selon le dernier jalon ou, à défaut, selon le temps écoulé.
method-of-gaps = Une somme dans le temps qui n’est communiquée qu’en partie est un minimum. Un chiffre pour une période plus longue que celle de la valeur cible compte de zéro à la totalité. Un chiffre manquant n’est pas 0.
method-by-days = À la demande du projet, ces chiffres sont répartis au prorata des jours pour : { $indicators }.
method-of-forecasts = Une prévision prolonge le rythme des jours couverts à toute la durée, { $assumption }.
method-of-sources = Les sources sont présentées côte à côte, jamais en moyenne. Une source qui suit une autre définition est présentée, mais ne modifie pas le statut. Le statut d’un résultat est celui de son indicateur mesuré le plus faible.
result-status = { $id } : { $status }
post = { $statement } : { $percent } % d’un temps plein{ $note ->
    [none] {""}
   *[other] . { $note }
 }
post-without-time = { $statement } : temps inconnu, { $reason }{ $note ->
    [none] {""}
   *[other] . { $note }
 }
posts-together = Total en équivalents temps plein : { $posts }{ $unknown ->
    [zero] {""}
    [one] , plus un poste dont le temps est inconnu
   *[other] , plus { $unknown } postes dont le temps est inconnu
 }
cost = { $cost }
chart-of-costs = { $unit }, { $whole ->
    [true] tout le financement de chaque projet
   *[false] { $basis } dans le budget de chaque projet
 } : { $statement }
computed-with-verdict = { $computed } : { $verdict }
stated = annoncé { $stated }
chart-of-claims = Coûts en { $unit } : calculés (barres) et annoncés (traits)
bar-in-words = { $label } : { $text }{ $mark ->
    [none] {""}
   *[other] , { $mark }
 }{ $after ->
    [none] {""}
   *[other]  ; vers l’étape suivante : { $after }
 }.
chart-in-words = { $title }.{ $lines ->
    [none] {""}
   *[other] {" "}{ $lines }
 }
the-first-of-them = le premier de la série
not-known-because = inconnu : { $reason }
all-places = tous les lieux
head-with-unit = { $statement }{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
 }
numbered-note = ({ $number }) { $note }
mark-of-note = ({ $number })
cell-with-notes = { $text }{ $marks ->
    [none] {""}
   *[other] {" "}{ $marks }
 }
line-of-place = { $statement }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
chart-of-table = { $statement } : { $unit ->
    [none] nombres
   *[other] { $unit }
 }
line-in-words = { $label } : { $points }.
point-of-line = { $when } : { $point }
at-least = au moins { $low }
at-most = au plus { $high }
any-number = indéterminé
drawn = { $number }
from-to = { $low } à { $high }
stage-figure = { $value }, { $when }
stage-without-figure = aucun chiffre : { $reason }, { $when }
results-by-status = { $counts ->
    [none] aucun résultat attendu n’est déclaré
   *[other] { $counts }
 }
count-of-status = { $count } { $status ->
    [exceeded] { $count ->
        [one] dépassé
       *[other] dépassés
     }
    [fulfilled] { $count ->
        [one] atteint
       *[other] atteints
     }
    [reached] avec la cible atteinte
    [kept] { $count ->
        [one] maintenu
       *[other] maintenus
     }
    [reached-late] { $count ->
        [one] atteint en retard
       *[other] atteints en retard
     }
    [partly-fulfilled] { $count ->
        [one] partiellement atteint
       *[other] partiellement atteints
     }
    [not-kept] { $count ->
        [one] non maintenu
       *[other] non maintenus
     }
    [not-fulfilled] { $count ->
        [one] non atteint
       *[other] non atteints
     }
    [not-reached] avec la cible manquée
    [adverse] { $count ->
        [one] détérioré
       *[other] détériorés
     }
    [undecided] { $count ->
        [one] indéterminé
       *[other] indéterminés
     }
    [not-judged] { $count ->
        [one] non évalué
       *[other] non évalués
     }
    [not-due] à échéance encore à venir
    [not-measured] { $count ->
        [one] non mesuré
       *[other] non mesurés
     }
    [not-computable] { $count ->
        [one] non calculable
       *[other] non calculables
     }
   *[other] { $status }
 }
stated-figure = { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
verdict-of-claim = { $verdict }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
 }
status-and-share = { $status }{ $share ->
    [none] {""}
   *[other] , { $share } de la valeur cible
 }
status-of-indicator = statut de l’indicateur { $indicator }, { $project }, au { $on }
summary-of-projects = { $projects } { $projects ->
    [one] projet
   *[other] projets
 }.
summary-of-claims = { $claims } { $claims ->
    [one] chiffre annoncé est recalculé à partir de ses données
   *[other] chiffres annoncés sont recalculés à partir de leurs données
 } : { $verdicts }.
count-of-verdict = { $count } { $verdict ->
    [units-differ] avec des unités différentes
    [not-derivable] { $count ->
        [one] non vérifiable
       *[other] non vérifiables
     }
    [agrees] { $count ->
        [one] exact
       *[other] exacts
     }
    [rounded] { $count ->
        [one] arrondi
       *[other] arrondis
     }
    [cut] { $count ->
        [one] tronqué
       *[other] tronqués
     }
    [favourable-end] à la borne favorable
    [unfavourable-end] à la borne défavorable
    [inside] dans la fourchette
    [differs] { $count ->
        [one] différent
       *[other] différents
     }
    [contradicted] { $count ->
        [one] contredit
       *[other] contredits
     }
    [not-supported] { $count ->
        [one] non étayé
       *[other] non étayés
     }
   *[other] { $verdict }
 }
claim-not-borne-out = { $id } : { $explanation }.
possible-beside = ({ $statuses })
verdict-without-indicator = aucun indicateur : la réalisation ne peut pas être évaluée
label-evidence = Effet constaté
label-contributes-to = Contribue à
contributes-to-nothing = rien de déclaré
label-project-says = Commentaire du projet
row-level = { $level }
level-not-declared = niveau non déclaré
row-counts = définition : { $definition }
row-serves-also = sert aussi à : { $ids }{ $more ->
    [zero] {""}
   *[other] {" "}et { $more } de plus
 }
row-baseline = valeur de référence : { $baseline }
row-target = valeur cible : { $target }
row-milestone = jalon : { $milestone }
row-share-of-the-way = { $share } du chemin
row-forecast = prévision : { $share }
row-evidence = effet constaté : { $evidence }
row-in-short = { $indicator } : { $value }, { $status }
source-counts = { $source ->
    [none] source non indiquée
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(définition : { $definition })
 }
source-comes-to = { $accumulates ->
    [increments] total obtenu
    [open] total ou dernière valeur
   *[other] dernière valeur
 } : { $value }
source-covers = couverture : { $coverage }
source-share-of-target = { $of_the_way ->
    [true] { $share } du chemin
   *[other] { $share } de la valeur cible
 } : { $status }
source-superseded = remplacé par { $by }
source-forecast = prévision : { $share }
source-title = { $title }{ $about ->
    [none] {""}
   *[other] {" "}({ $about })
 }
no-figure-is-used = non utilisé
problem-in-short = { $severity } { $rule }, { $title }
shared-note = { $ids } : { $note }
shared-gap = Sans valeur cible : { $ids } ({ $reason })
context-in-short = contexte
shared-issue = { $severity } { $rule }, { $title } : { $ids }
stops-half-way = s’arrête à mi-chemin{ $rules ->
    [none] {""}
   *[other] {" "}({ $rules })
 }
problem = { $severity } { $rule } : { $finding }
chain-half-way = { $ways ->
    [none] {""}
   *[other] la mesure s’arrête ici : { $ways } ;{" "}
 }effet constaté : { $evidence }
indirect-cost = coût indirect
money-serves = { $parts }
the-project-says = commentaire du projet : { $text }
