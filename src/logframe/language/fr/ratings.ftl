band-with-two-bounds = la tranche { $label } a deux bornes
    .help = écrivez at_least= ou above=
scheme-without-band = un barème n’a aucune tranche
    .help = donnez ses tranches à partir de la plus haute : Band("good", at_least=80)
bands-not-in-order = les tranches ne sont pas dans l’ordre
    .help = donnez la plus haute en premier, et le reste en dernier
nothing-to-rate = il n’y a rien à noter
outside-scale = { $value } sort de l’échelle, { $lowest ->
    [none] qui va jusqu’à { $highest }
   *[other] { $highest ->
        [none] qui commence à { $lowest }
       *[other] qui va de { $lowest } à { $highest }
     }
 }
below-lowest-band = { $value } est au-dessous de la tranche la plus basse
label-without-score = { $scheme } n’a pas de note pour { $label }
    .help = { $near ->
        [none] { $labels ->
            [none] notes disponibles : aucune
           *[other] notes disponibles : { $labels }
         }
       *[other] vouliez-vous dire « { $near } » ?
     }
rating = { $labels ->
    [none] non noté : { $reason }
   *[other] { $labels }
 }
no-weights = il n’y a pas de poids pour calculer la moyenne
    .help = écrivez des paires : [("U", 0.4), ("MS", 0.6)]
no-part-rated = aucune partie n’est notée
scheme-unknown = le barème { $name } n’existe pas
    .help = { $near ->
        [none] les barèmes sont : { $names }
       *[other] vouliez-vous dire « { $near } » ?
     }
scheme-dfid = DFID et FCDO, revue annuelle, note pondérée des extrants
scheme-dfid-risk = DFID, risque des extrants pondéré par leur impact
scheme-global-fund = Fonds mondial, pourcentage de la valeur cible
scheme-aidspan = Aidspan, poids des notes du Fonds mondial
scheme-world-bank = Banque mondiale, note de l’effet direct sur six points ; décidée à la moitié
scheme-undp = PNUD, pourcentage
scheme-undp-cpd = PNUD, descriptifs de programme de pays, pourcentage
scheme-toladata = TolaData, part de la valeur cible
scheme-pepfar = PEPFAR (gophr), part de la valeur cible moins son objectif à cette date
scheme-lwr = Lutheran World Relief, part de la valeur cible qui demande une explication
scheme-usaid = USAID, part de la valeur cible qui demande une explication au-delà de 10 %
scheme-target-vs-budget = Aptivate, pourcentage de la valeur cible moins pourcentage du budget
scheme-miradi = Miradi, viabilité des attributs clés
aggregate-how-unknown = how vaut { $how }
    .help = écrivez l’un de ces noms : { $names }
aggregate-if-missing-unknown = if_missing vaut { $value }
    .help = écrivez "exclude", "zero" ou "fail"
aggregate-coverage = { $count } sur { $of }
aggregate-no-parts = il n’y a aucune partie
aggregate-no-part-known = aucune partie n’est connue
aggregate-parts-missing = parties manquantes : { $count } sur { $of }
aggregate-weights-zero = tous les poids des parties connues sont 0
aggregate-numerator-or-denominator-missing = le numérateur ou le dénominateur manque
denominator-may-be-zero = le dénominateur peut être 0
aggregate-weights-unused = des poids sont donnés pour { $how }
    .help = écrivez how="weighted"
aggregate-weights-do-not-fit = { $count ->
    [zero] aucun poids
    [one] { $count } poids
   *[other] { $count } poids
 } pour { $of } parties
    .help = donnez un poids à chaque partie : weights=[60, 40]
aggregate-weight-below-zero = un poids est inférieur à 0
    .help = écrivez des poids de 0 ou plus
aggregate-share-without-figures = { $share } est une part sans ses deux chiffres
    .help = regroupez des valeurs de la forme out_of(numerator, denominator)
