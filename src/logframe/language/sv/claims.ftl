part-missing = en del saknas: { $reason }
claim-periods-differ = olika perioder: { $above } delat med { $below }
claim-periods-may-differ = perioderna kan skilja sig åt: { $figures } har ingen period
claim-periods-not-given = perioder är inte angivna: { $figures }
claim-places-differ = olika omfattning: { $above } delat med { $below }
claim-other-donors = { $figures }: pengarna omfattar inte andra givare till samma arbete ({ $donors })
claim-approximate = { $figure } är en ungefärlig siffra
claim-compared-unit = jämfört med { $claim }, som är i { $theirs }, inte i { $ours }
claim-over-100 = över 100 %: de två siffrorna räknar inte samma sak
claim-without-gaps = utan de delar som saknas blir resultatet { $computed }: { $verdict }
claim-alternative = { $figure } är { $value }{ $source ->
    [none] {""}
   *[other] {" "}enligt { $source }
 }. { $alternative_source ->
    [none] en annan källa
   *[other] { $alternative_source }
 } anger { $alternative }: med den siffran skulle påståendet bli { $computed }
claim-alternative-no-answer = { $figure } är { $value }{ $source ->
    [none] {""}
   *[other] {" "}enligt { $source }
 }. { $alternative_source ->
    [none] en annan källa
   *[other] { $alternative_source }
 } anger { $alternative }: med den siffran går påståendet inte att härleda
status-claim-agrees = status för { $indicator } per { $on }: { $status }
status-claim-contradicted = status för { $indicator } per { $on }: { $status }. Angivet: { $says }
status-claim-open = öppet: { $statuses }
status-claim-open-share = öppet: { $share }
status-claim-forecast = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , räknat som { $definition }
 }, vilket leder till { $share } av målvärdet
status-claim-share = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , räknat som { $definition }
 }, { $share } av målvärdet
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }
claim-explained = angivet: { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }; härlett: { $derived }{ $computed ->
    [none] {""}
   *[other] ; beräknat: { $computed }
 }; omdöme: { $verdict }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $needed ->
    [none] {""}
   *[other] ; { $needed }
 }
claim-verdict = { $verdict }{ $fits ->
    [none] {""}
   *[other] {" "}({ $fits })
 }
claim-input-not-declared = ett underlag saknas: { $reasons }
claim-in-another-unit = underlaget ger { $computed ->
    [none] ett tal utan enhet
   *[other] { $computed }
 }, påståendet är i { $stated ->
    [none] ett tal utan enhet
   *[other] { $stated }
 }
claim-needs = för att stämma måste { $figure } vara { $low }{ $high ->
    [none] {""}
   *[other] {" "}till { $high }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } i stället för { $value }{ $slip ->
    [none] {""}
   *[other] . { $slip } skiljer sig på en siffra
 }
verdict-units-differ = olika enheter
verdict-not-derivable = går inte att härleda
verdict-agrees = stämmer
verdict-rounded = avrundat
verdict-cut = avkortat
verdict-favourable-end = gynnsam ände
verdict-unfavourable-end = ogynnsam ände
verdict-inside = inom intervallet
verdict-differs = avviker
fit-agrees = stämmer
fit-rounded = avrundat
fit-cut = avkortat
stated-bound = { $side ->
    [under] under
    [over] över
    [at-least] minst
   *[at-most] högst
 } { $limit }
derivation = { $left } { $sign } { $right }
derivation-end = den { $lower ->
    [true] nedre
   *[false] övre
 } gränsen för { $figure }
derivation-not-declared = (saknas: { $reason })
derivation-in-brackets = ({ $derivation })
derivation-figure = { $value }
derived-input-not-declared = ett underlag saknas
derived-subtracted-part-missing = en del av det som dras ifrån saknas: { $reasons }
derived-divisor-zero = divisorn kan vara 0
derived-end-open = { $figure } har ingen sådan gräns
simulated = { $low } till { $high } (median { $median }, medelvärde { $mean }; { $draws } dragningar, frö { $seed }, alla värden i ett intervall lika sannolika)
simulation-draws-outside = { $draws } är inget möjligt antal dragningar
    .help = använd { $least } till { $most } dragningar
simulation-of-nothing = simuleringen har inga siffror: { $reason }
    .help = ange underlaget
simulation-input-open = { $figure } är { $value }, ett intervall med öppen ände
    .help = ange intervallets båda ändar, eller utelämna siffran
simulation-divisor-zero = simuleringen kan inte dividera med 0, och en divisor kan vara 0
    .help = ange intervall som inte innehåller 0
