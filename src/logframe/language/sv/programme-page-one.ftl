programme-projects = { $count } projekt
programme-countries = { $countries }
programme-many-countries = { $count } länder
answer-of-programme = Läget för { $results ->
    [one] det enda förväntade resultatet
   *[other] { $results } förväntade resultat
 }: { $states }.
results-fulfilled = { $count ->
    [zero] inget är säkert uppfyllt
    [one] 1 är säkert uppfyllt
   *[other] { $count } är säkert uppfyllda
 }
results-with-status = { $status ->
    [undecided] { $count } kan inte avgöras
   *[other] { results-are }
 }
results-not-assessable = { $count } går inte att bedöma
answer-effects-and-claims = { $of ->
    [zero] {""}
   *[other] { $known ->
        [zero] Inget resultat har en uppmätt eller rapporterad effekt
       *[other] Effekten är uppmätt eller rapporterad för { $known } av { $of } resultat ({ $directions })
     }{ $claims ->
        [zero] .
       *[other] ;{" "}
     }
 }{ $claims ->
    [zero] {""}
   *[other] { $unsupported } av { $claims } angivna siffror bekräftas inte.
 }
count-half-way = { $count } stannar halvvägs
count-claims = Angivna siffror som inte bekräftas
heading-attention = Projekt som kräver uppmärksamhet
head-effect-known = Känd effekt
head-matters-most = Det viktigaste
no-expected-result = inget förväntat resultat
heading-denied = Angivna siffror som avviker mest
priority-denied = ”{ $statement }”: angivet { $stated }, beräknat { $computed }{ $difference ->
    [none] {""}
   *[other] {" "}({ $difference })
 }.
heading-gaps-in-short = Luckor från första till sista steget
head-gap = Lucka
head-first-stage = Första steget
head-last-stage = Sista steget
head-share-of-first = Andel av första steget
stage-in-short = { $statement }: { $value }, { $when }
gap-share = { $share }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
gap-apart = ej jämförbart: { $reasons }
heading-costs-in-short = Enhetskostnader sida vid sida
head-whose-money = Vems pengar
more-further-below = och { $count } till längre ned
heading-the-programme = Programmet
not-compared-in-short = kan inte jämföras { $marks }
not-known-in-short = okänt { $marks }
refusal-no-period = perioden är okänd{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-no-figure = ingen siffra{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-holds-for = { $subjects }: { $holders }
head-difference = Avvikelse
claims-that-agree = { $count } { $count ->
    [one] angiven siffra
   *[other] angivna siffror
 } stämmer: { $verdicts }
