lf131-falls = { $id } är en löpande summa, men sjunker från { $before } ({ $time_before }) till { $after } ({ $time_after })
    .help = om varje siffra visar läget vid sitt datum, ange snapshot. Om den första har rättats, förklara det
lf134-parts-miss-total = delarna av { $id } per { $dimension } blir tillsammans { $sum }, men totalen är { $total } ({ $time })
    .help = kontrollera delarna. Om något i totalen inte hör till någon del, ange att delarna inte är fullständiga. Om något hör till flera, ange att de överlappar
lf135-part-exceeds-total = { $id } per { $dimension }: { $part } är { $value }, mer än { $total ->
    [none] 100 %
   *[other] totalen på { $total }
 } ({ $time })
    .help = kontrollera båda siffrorna, deras perioder och vad de räknar
lf201-same-time = { $id } har olika siffror för { $period ->
    [none] hela projektet
   *[other] { $period }
 }{ $place ->
    [none] {""}
   *[other] {" "}i { $place }
 }: { $figures }
    .help = välj en, markera den andra som ersatt och förklara varför
lf201-part-and-whole = { $id } har siffror som inte alla kan stämma: { $first } och { $second }
    .help = välj en, markera den andra som ersatt och förklara varför
lf201-more = { $count } till
lf201-figure = { $value } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 })
lf201-figure-of-time = { $value } för { $time }{ $place ->
    [none] {""}
   *[other] {" "}i { $place }
 } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 })
lf202-twice = { $id } har { $value } två gånger från { $source ->
    [none] en källa som inte är angiven
   *[other] { $source }
 }, { $time }
    .help = ta bort en av dem, eller ange hur de skiljer sig åt
lf203-worse-than-before = { $id } { $fell ->
    [true] sjönk
   *[false] steg
 } från { $before } till { $after }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }, utan förklaring
    .help = fråga efter skälet, och ange det vid siffran eller indikatorn
lf203-worse-than-baseline = { $id } är { $value }, sämre än utgångsvärdet { $baseline }, utan förklaring
    .help = fråga efter skälet, och ange det vid siffran eller indikatorn
figure-and-time = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf204-far-off = { $id } har nått { $share } av { $from_baseline ->
    [true] vägen från utgångsvärdet till { $milestone ->
        [none] målvärdet
       *[other] etappmålet { $milestone }
     }
   *[false] { $milestone ->
        [none] målvärdet
       *[other] etappmålet { $milestone }
     }
 } (tolerans: { $lowest } till { $highest }), utan förklaring
    .help = fråga efter skälet, och ange det vid siffran eller indikatorn
lf205-above-200 = { $id } har nått { $share } av { $from_baseline ->
    [true] vägen från utgångsvärdet till målvärdet
   *[false] målvärdet
 }
    .help = målvärdet var för lågt, en enhet eller period är fel eller något räknas dubbelt: ta reda på vilket och förklara det. Varningen står kvar
lf205-below-0 = { $id } är sämre än utgångsvärdet: { $share } av vägen till målvärdet
    .help = kontrollera båda siffrorna och riktningen. Om de stämmer, redovisa försämringen som en iakttagelse i översynen
lf206-equal-targets = { $equal } av { $of } siffror är exakt lika med sina målvärden
    .help = be om siffrorna som de räknades. Målvärdena kan ha kopierats in i rapporten
lf207-in-words-alone = { $id } har måldatum { $due } och rapporterades med ord som inte är något steg på dess skala: ”{ $words }”
    .help = ange vilket steg de är, eller använd målets ord där det är nått
lf207-no-figure = { $id } har måldatum { $due }, men ingen siffra: { $reasons }
    .help = rapportera siffran, eller skälet till att den saknas
lf207-nothing-reported = projektet har pågått sedan { $start }, men { $count ->
    [one] dess indikator har ingen siffra
   *[other] ingen av dess { $count } indikatorer med mål har någon siffra
 }
    .help = rapportera siffrorna, eller skälet till att de saknas
lf208-stale = den senaste siffran för { $id } är från { $latest } och för gammal efter { $limit }, två rapporteringsintervall på { $months } { $months ->
    [one] månad
   *[other] månader
 } senare
    .help = rapportera de siffror som saknas, eller skälet till att de saknas
lf209-parts-miss-total = { $source ->
    [none] en källa utan namn
   *[other] { $source }
 } har { $value } för { $period }, men dess { $count } delar blir tillsammans { $sum }
    .help = hitta den felaktiga siffran. Behåll delarna och ta bort totalen
lf210-shares-exceed-all = budgetens andelar blir tillsammans { $sum }, mer än 100 %
    .help = hitta den felaktiga posten, eller markera poster som upprepar en del av en annan post
lf210-parts-exceed-line = delarna av { $line } ({ $parts }) blir tillsammans { $sum }, mer än postens { $amount }
    .help = hitta den felaktiga posten, eller markera poster som upprepar en del av en annan post
lf210-lines-miss-total = budgetposterna blir tillsammans { $sum }, men den angivna totalen är { $total }
    .help = hitta den felaktiga posten, eller markera poster som upprepar en del av en annan post
lf211-indirect-above-ceiling = de indirekta kostnaderna på { $indirect } är { $share } av de direkta kostnaderna på { $direct }, över taket på { $ceiling }
    .help = kontrollera vilka poster som är indirekta, eller kom överens med givaren om andelen
lf211-line-above-ceiling = { $line } tar { $share } av budgeten, över sitt tak på { $ceiling }
    .help = håll taket, eller kom överens med givaren om ett nytt
lf212-no-cost = { $id } har räknade prestationer ({ $indicators }), men ingen budgetpost visar vad de kostar
    .help = ange resultatet på de budgetposter som betalar för det
lf213-spent-ahead = { $spent } av { $line } är förbrukat, men indikatorn som har kommit längst, { $indicator }, har nått { $share } av { $from_baseline ->
    [true] vägen från utgångsvärdet till målvärdet
   *[false] målvärdet
 }
    .help = fråga hur de återstående pengarna ska användas
lf214-within-error = { $id } ändrades från { $before } till { $after }: { $change }
    .help = redovisa det som ingen förändring, eller undersök fler personer
lf215-no-sample-size = { $value } ({ $time }) kommer från { $source } utan urvalsstorlek
    .help = ange urvalsstorleken, och designeffekten om det finns en
lf216-exact-here = { $id } är { $value } här, men { $raw } i källan
    .help = behåll källans ord, till exempel ”8 till 14”, ”cirka 200” eller ”minst 5”
lf217-date-in-source = { $id } har datumet { $raw } i källan i stället för ett tal
    .help = slå upp kvoten i rapporten: 5-Feb var troligen 2/5 eller 5/2
lf219-zero-here = { $id } är 0 här, men { $raw } i källan
    .help = rapportera det som saknat, med skälet
lf220-fewer-digits = { $id } är { $value } här, men { $raw } i källan
    .help = behåll alla siffror. Tal avrundas först när de skrivs ut
lf221-added-up = { $id } lägger ihop { $count } siffror om personer och kan räkna samma person flera gånger
    .help = ange om varje person räknas en gång, eller varje besök
lf223-single-number = { $value } ({ $time }) är en exakt siffra för en dold population, { $method ->
    [none] utan metod
   *[other] uppskattad med { $method }
 }
    .help = ange det kända intervallet och metoden
lf224-cause-claimed = { $id } påstår att projektet orsakade en förändring (”{ $phrase }”), utan belägg
    .help = ange jämförelsen som visar det, eller skriv att projektet bidrog
lf225-late-or-lost = målvärdet för { $id }: { $outcome }, utan förklaring
    .help = fråga efter skälet, och ange det vid siffran eller indikatorn
lf226-not-kept = { $id } var utanför sina gränser { $day } ({ $value }), fast den senaste siffran ({ $latest }) ligger inom dem
    .help = fråga vad som hände, och ange det vid den siffran
lf227-baseline-disputed = { $id } har utgångsvärdet { $baseline } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 }), men { $differing_source ->
    [none] en annan källa
   *[other] { $differing_source }
 } har { $differing } för { $time }
    .help = välj en, markera den andra som ersatt och förklara varför
lf227-total-rests-on-one = { $id } blir totalt { $total } för { $period } med { $value } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 }), men { $alternative } med { $differing } ({ $differing_source ->
    [none] källa inte angiven
   *[other] { $differing_source }
 })
    .help = välj en, markera den andra som ersatt och förklara varför
lf228-effect-fell = { $id } { $fell ->
    [true] sjönk
   *[false] steg
 } från { $before } till { $after }, trots att detta arbete gjordes: { $work }{ $more ->
    [zero] {""}
   *[other] {" "}och { $more } till
 }
    .help = fråga om detta arbete kan ha effekten, och vad mer som hände. Ange det vid siffran
lf228-work = { $part ->
    [none] {""}
   *[other] { $part }:{" "}
 }{ $id } ({ $figure })
lf228-dated = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf228-figure = { $value }{ $time ->
    [none] {""}
   *[other] , { $time }
 }{ $definition ->
    [none] {""}
   *[other] , { $definition }
 }
lf229-place-equals-whole = { $id } har samma siffra för { $place } och { $whole ->
    [none] helheten
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = kontrollera båda siffrorna. Om denna del är helheten, rapportera 0 för de andra delarna
lf229-part-equals-whole = { $id } per { $dimension } har samma siffra för { $part } och { $whole ->
    [none] totalen
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = kontrollera båda siffrorna. Om denna del är helheten, rapportera 0 för de andra delarna
lf229-period-equals-whole = { $id } har samma siffra för { $time } och { $period }: { $value }
    .help = kontrollera båda siffrorna. Om inget hände under den övriga tiden, rapportera 0 för den
lf230-more-time = { $id } täcker { $coverage }, men pengarna ({ $lines }) täcker hela tiden, så enhetskostnaden är för hög
    .help = dela med ett antal för samma tid, eller ange de pengar som förbrukades under den tiden
lf230-fewer-donors = pengarna för { $id } ({ $lines }) kommer bara från { $donors }, men också { $more_donors } finansierar hela projektet, så enhetskostnaden är för låg
    .help = ange på budgetposterna vilka resultat pengarna betalar för
lf231-part-missed = { $id } är som helhet { $status }, men inte för { $part }: { $value }, och målvärdet är { $target }
    .help = fråga varför, och vad som ska göras för denna del
