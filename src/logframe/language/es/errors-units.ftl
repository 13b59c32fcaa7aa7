unit-name-unfit = una unidad no se puede llamar { $value }
    .help = use letras, cifras y guiones bajos
unit-equals-not-understood = la unidad { $unit } equivale a { $value }, que no es un número y una unidad
    .help = escriba "50 kg"
unit-defined-otherwise = la unidad { $unit } ya está definida de otro modo
    .help = elija otro nombre
unit-unknown = unidad desconocida: { $unit }
    .help = { $near ->
        [none] {""}
       *[other] ¿quiso decir { $near }? Si no,{" "}
     }defínala antes de usarla
units-of-different-kinds = no se pueden { $operation ->
    [add] sumar
    [subtract] restar
   *[compare] comparar
 } { $unit } y { $second_unit }: miden cosas distintas
    .help = dé las dos cifras en una misma unidad, o manténgalas separadas
