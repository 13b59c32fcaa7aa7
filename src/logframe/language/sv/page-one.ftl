reviewed-for = översyn per { $on } ({ $why })
answer-open = Måluppfyllelsen kan inte bedömas för ”{ $statement }” (målvärde: { $target }): { $shares }{ $several ->
    [true] , beroende på källa
   *[false] {""}
 }.
answer-none-due = Måldatum har inte passerats för något av de { $count } målvärdena, och inget har någon siffra.
answer-no-figure = Måluppfyllelsen kan inte bedömas: inget av de { $count } målvärdena har en siffra.
shares-by-source = { $projected ->
    [none] { $counted }
   *[other] { $projected } enligt prognos{ $counted ->
        [none] {""}
       *[other] , { $counted } räknat
     }
 }
answer-one-target = ”{ $statement }” (målvärde: { $target }): { $value ->
    [none] ingen siffra
   *[other] { $value }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }, { $status }.
answer-one-event = ”{ $statement }”: { $status }; målvärde: { $target }.
answer-targets = Av { $count } målvärden: { $statuses }.
answer-targets-alike = Alla målvärden ({ $count }): { $status }.
answer-no-target = Måluppfyllelsen kan inte bedömas: { $indicators ->
    [zero] projektet har ingen egen indikator
   *[other] ingen indikator har ett målvärde
 }.
answer-effect-of-result = { $level ->
    [anecdotal] Om effekten finns bara enstaka berättelser.
   *[other] Effekten är inte mätt.
 }
answer-effects = { $known ->
    [zero] Inget resultat har en uppmätt eller rapporterad effekt.
   *[other] Effekten är uppmätt eller rapporterad{ $of ->
        [none] {""}
       *[other] {" "}för { $known } av { $of } resultat
     } ({ $directions }).
 }
effect-direction = { $direction ->
    [better] bättre
    [worse] sämre
    [none] ingen säker förändring
   *[unknown] okänd riktning
 }{ $count ->
    [none] {""}
   *[other] : { $count }
 }
page-one-progress = Tid som har gått: { $elapsed ->
    [none] okänt
   *[other] { $elapsed }
 }. Använda medel: { $spent ->
    [none] okänt
   *[other] { $spent }
 }.{ $reached ->
    [none] {""}
   *[other] {" "}Nådd andel av målvärdet: { $reached }.
 }{ $targets ->
    [none] {""}
   *[other] {" "}Nådda målvärden: { $targets }.
 }
spent-of = { $share } av { $amount }
so-many-of = { $count } av { $of }
status-count = { $count } { $count ->
    [one] { $status ->
        [exceeded] överträffat
        [fulfilled] uppfyllt
        [reached] nått
        [kept] upprätthållet
        [on-track] enligt plan
        [reached-late] nått för sent
        [behind] ligger efter
        [partly-fulfilled] delvis uppfyllt
        [not-kept] inte upprätthållet
        [not-fulfilled] inte uppfyllt
        [not-reached] inte nått
        [adverse] försämrat
        [undecided] kan inte avgöras
        [not-judged] bedöms inte
        [not-due] där måldatum ej passerat
        [not-measured] inte mätt
        [not-computable] går inte att beräkna
       *[other] { $status }
     }
   *[other] { $status ->
        [exceeded] överträffade
        [fulfilled] uppfyllda
        [reached] nådda
        [kept] upprätthållna
        [on-track] enligt plan
        [reached-late] nådda för sent
        [behind] ligger efter
        [partly-fulfilled] delvis uppfyllda
        [not-kept] inte upprätthållna
        [not-fulfilled] inte uppfyllda
        [not-reached] inte nådda
        [adverse] försämrade
        [undecided] kan inte avgöras
        [not-judged] bedöms inte
        [not-due] där måldatum ej passerat
        [not-measured] inte mätta
        [not-computable] går inte att beräkna
       *[other] { $status }
     }
 }
count-results = Säkert uppfyllda resultat
count-effects = Resultat med känd effekt
count-anecdotal = { $count } med enstaka berättelser
count-targets = Indikatorer med målvärde
count-reported = Rapporterad tid för målvärdet
count-reported-targets = Målvärden med aktuell rapportering
heading-targets-by-source = { $count ->
    [one] Målvärdet per källa
   *[other] Målvärdena per källa
 }
target-picture = { $statement }: { $target }
target-picture-in-words = { $bars }
target-bar-in-words = { $label }: { $text }
target-bar-legend = Mörkt: räknat.{ $is_open ->
    [true] {" "}Ljust: prognos eller möjligt.
   *[other] {""}
 }{ $is_endless ->
    [true] {" "}Streckat: kan vara mer.
   *[other] {""}
 } Linje: målvärde{ $falls ->
    [true] ; lägre är bättre
   *[other] {""}
 }.
bar-of-source = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] , räknar { $definition }
 }
target-bar = { $value }{ $projected ->
    [none] {""}
   *[other] , prognos { $projected }
 }{ $share ->
    [none] {""}
   *[other] { $of_the_way ->
        [true] ,
       *[other] :
     } { $share }{ $is_forecast ->
        [true] {" "}enligt prognos
       *[false] {""}
     }
 }
heading-priorities = { $count ->
    [one] Det viktigaste
   *[other] De { $count } viktigaste punkterna
 }
priority-sources-differ = Källorna skiljer sig åt om ”{ $statement }”: { $values }.
value-of-source = { $value } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 })
priority-contradicts = Kontrollera siffrorna: { $finding }.
priority-part-missed = Totalen döljer en del: { $finding }.
priority-worse = { $moves }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
priority-moved = ”{ $statement }” { $fell ->
    [true] sjönk
   *[false] steg
 } från { $before }{ $before_time ->
    [none] {""}
   *[other] {" "}({ $before_time })
 } till { $after }{ $after_time ->
    [none] {""}
   *[other] {" "}({ $after_time })
 }
priority-status = ”{ $statement }”: { $status }, { $value }; målvärde: { $target }{ $why ->
    [none] {""}
   *[other] ; { $why }
 }
priority-missed = ”{ $statement }”: { $status }{ $value ->
    [none] {""}
   *[other] , { $value }
 }; målvärde: { $target }{ $more ->
    [zero] {""}
    [one] . Detsamma gäller ett målvärde till för detta resultat
   *[other] . Detsamma gäller { $more } målvärden till för detta resultat
 }.
priority-half-way = { $level ->
    [anecdotal] { $of ->
        [none] Om effekten finns bara enstaka berättelser
       *[other] För { $count } av { $of } resultat finns bara enstaka berättelser om effekten
     }
   *[other] Mätningen stannar halvvägs{ $of ->
        [none] {""}
       *[other] {" "}för { $count } av { $of } resultat
     }
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share } av budgeten)
 }.
priority-no-indicator = Ingen indikator: { $statements }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
priority-no-target = { $count ->
    [one] En effekt saknar målvärde
   *[other] { $count } effekter saknar målvärde
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
priority-not-reported = Betalt{ $share ->
    [none] {""}
   *[other] {" "}({ $share } av budgeten)
 }, men { $since ->
    [none] inget är rapporterat
   *[other] inget är rapporterat sedan { $since }
 }: ”{ $statement }”.
priority-targets-not-reported = { $count ->
    [one] Ett målvärde har nått sitt måldatum utan att vara helt rapporterat
   *[other] { $count } målvärden har nått sitt måldatum utan att vara helt rapporterade
 }: { $targets }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
target-and-reports = ”{ $statement }” ({ $coverage ->
    [none] ingen siffra
   *[other] { $coverage }
 })
priority-risk = En risk har inträffat{ $occurrence ->
    [partly-occurred] {" "}delvis
   *[other] {""}
 }, och ingen åtgärd är angiven: ”{ $statement }”.
heading-questions = Frågor till projektet
ask-which-figure = Vilken siffra för ”{ $statement }” stämmer: { $values }?
ask-right-figure = Vilka siffror för ”{ $statement }” stämmer?
ask-why-worse = Varför försämrades { $statements }?
ask-why-missed = Varför nåddes inte målvärdet för ”{ $statement }”?
ask-why-part-missed = Varför nåddes inte målvärdet för ”{ $statement }” för { $part }?
ask-why-behind = Varför ligger ”{ $statement }” efter sitt målvärde?
ask-after-reason = Projektet förklarar vad som gick fel med { $statements }. Vad har det gjort åt saken?
ask-next = ”{ $statement }”: { $question }
ask-what-shows = Vad skulle visa att detta är uppnått: ”{ $statement }”?
ask-target = Vilket är målvärdet för ”{ $statement }”, och när ska det vara nått?
ask-what-came = Vad har medlen till ”{ $statement }” lett till{ $since ->
    [none] ?
   *[other] {""} sedan { $since }?
 }
ask-what-is-lacking = Vilket är det aktuella värdet för ”{ $statement }”{ $coverage ->
    [none] {""}
   *[other] {" "}under tiden utan rapport
 }?
ask-what-was-done = Vad gjordes när detta inträffade: ”{ $statement }”?
heading-glance = De förväntade resultaten i korthet
head-expected-result = Förväntat resultat
head-evidence = Belägg för effekt
head-in-one-line = Kort sagt
line-no-indicator = ingen indikator
line-no-figure = ingen siffra: { $statement }
line-in-short = { $shares ->
    [none] { $target ->
        [none] { $statement }: { $value }
       *[other] { $name ->
            [none] {""}
           *[other] { $name }:{" "}
         }{ $value }; målvärde: { $target }
     }
   *[other] { $shares }, beroende på källa
 }
heading-caveats = Vad som kan ändra denna sida
plan-not-at-hand = planen är inte tillgänglig
heading-the-project = Projektet
heading-context = Omvärld
