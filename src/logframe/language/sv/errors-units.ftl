unit-name-unfit = en enhet kan inte heta { $value }
    .help = använd bokstäver, siffror och understreck
unit-equals-not-understood = enheten { $unit } är lika med { $value }, som inte är ett tal och en enhet
    .help = skriv "50 kg"
unit-defined-otherwise = enheten { $unit } är redan definierad på annat sätt
    .help = välj ett annat namn
unit-unknown = okänd enhet { $unit }
    .help = { $near ->
        [none] {""}
       *[other] menade du { $near }? Annars:{" "}
     }definiera den innan den används
units-of-different-kinds = kan inte { $operation ->
    [add] lägga ihop
    [subtract] dra ifrån
   *[compare] jämföra
 } { $unit } och { $second_unit }: de mäter olika saker
    .help = ange båda siffrorna i samma enhet, eller håll isär dem
