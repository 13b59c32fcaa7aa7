unit-name-unfit = une unité ne peut pas s’appeler { $value }
    .help = utilisez des lettres, des chiffres et des tirets bas
unit-equals-not-understood = l’unité { $unit } est définie par { $value }, ce qui n’est pas un nombre suivi d’une unité
    .help = écrivez "50 kg"
unit-defined-otherwise = l’unité { $unit } est déjà définie autrement
    .help = choisissez un autre nom
unit-unknown = unité inconnue : { $unit }
    .help = { $near ->
        [none] {""}
       *[other] vouliez-vous dire { $near } ? Sinon,{" "}
     }définissez-la avant de l’utiliser
units-of-different-kinds = impossible { $operation ->
    [add] d’additionner
    [subtract] de soustraire
   *[compare] de comparer
 } { $unit } et { $second_unit } : les deux mesurent des choses différentes
    .help = donnez les deux chiffres dans une même unité, ou gardez-les séparés
