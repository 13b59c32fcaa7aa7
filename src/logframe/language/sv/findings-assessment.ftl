lf401-unanswered = ingen iakttagelse besvarar fråga { $question }{ $asked_in ->
    [none] {""}
   *[other] {" "}({ $asked_in })
 }
    .help = lägg till en iakttagelse som besvarar den, eller säg i begränsningarna varför den står öppen
lf401-answer-without-finding = fråga { $question } har ett svar, men ingen iakttagelse stöder det
    .help = lägg till de iakttagelser som svaret vilar på
lf402-no-evidence = iakttagelse { $finding } saknar underlag
    .help = ange de siffror, källor eller intervjuer som den vilar på
lf402-one-source = iakttagelse { $finding } vilar på en enda källa: { $source }
    .help = lägg till en andra källa av annat slag, eller säg varför en räcker
lf403-status = iakttagelse { $finding } säger ”{ $says }” om { $indicator }. Siffrornas utslag är { $verdict }: { $reason }{ $notes ->
    [none] {""}
   *[other] . Per källa: { $notes }
 }
    .help = skriv vad siffrorna tillåter, eller ange källan och säg varför du litar på den
lf403-nothing-to-hold = iakttagelse { $finding } säger ”{ $says }”, men ingen indikator i underlaget kan bekräfta det
    .help = ange den indikator som det sägs om, med dess mål eller minst två daterade siffror
lf403-claim = iakttagelse { $finding } vilar på påståendet { $claim }: { $calculation }
    .help = rätta siffran, eller lägg till de indata som den räknats fram ur
lf403-claim-notes = iakttagelse { $finding } vilar på påståendet { $claim }, med dessa förbehåll: { $notes }
    .help = säg det bredvid siffran, eller räkna fram den ur indata som passar ihop
lf404-follows-from-nothing = slutsats { $conclusion } följer inte av någon iakttagelse
    .help = ange de iakttagelser som den följer av
lf405-unused = inget följer av iakttagelse { $finding }
    .help = dra en slutsats av den, eller stryk den
lf406-incomplete = rekommendation { $recommendation } har { $lacking }
    .help = säg vem som ska handla, när, och ur vilken slutsats den följer
lf406-lacks = { $what ->
    [addressee] ingen mottagare
    [date] inget datum
   *[conclusion] ingen slutsats bakom sig
 }
lf406-too-many = { $addressee } får { $count } rekommendationer
    .help = välj de få som betyder mest, och rangordna dem
lf407-no-response = inget svar från ledningen på rekommendation { $recommendation }{ $to ->
    [none] {""}
   *[other] {" "}(till { $to })
 } den { $on }
    .help = begär ett, och anteckna beslutet, skälet och åtgärderna
lf407-action-overdue = ”{ $action }” (rekommendation { $recommendation }) skulle vara klar { $due } och är inte klar den { $on }
    .help = fråga den ansvariga, och anteckna vad som gjorts eller ett nytt datum
lf407-rejected-without-reason = rekommendation { $recommendation } avvisas utan skäl
    .help = anteckna skälet
lf407-accepted-without-action = rekommendation { $recommendation } godtas, men ingen åtgärd följer
    .help = anteckna vad som ska göras, av vem och när
lf408-only-told = effekt { $effect } har ingen siffra som underlag{ $sources ->
    [zero] , och ingen källa
   *[other] {""}
 }
    .help = ange en indikator som skulle mäta den, eller kalla den en berättelse
lf409-only-positive = alla { $count } effekter i denna utvärdering är positiva
    .help = fråga efter oavsedda och negativa effekter, och redovisa vad som sagts
lf410-unaddressed = inget i projektet tar itu med { $problem }{ $effects ->
    [none] {""}
   *[other] , en orsak till ”{ $effects }”
 }
    .help = lägg till en aktivitet för den, ange vem annan som tar itu med den, eller säg varför den ligger utanför
lf411-overlap = { $part } ({ $reaches }) genomförs av { $actors }{ $own ->
    [true] {" "}och av projektet självt
   *[false] {""}
 }, och ingen överenskommelse anges
    .help = kom överens om vem som gör vad, och ange överenskommelsen
lf412-moved = { $target ->
    [true] målet
   *[false] utgångsvärdet
 } för { $indicator } ändrades från { $before ->
    [none] inget
   *[other] { $before }
 } till { $after } ({ $on }), och inget skäl anges
    .help = säg varför det ändrades, och vem som godkände det
lf412-dropped = { $indicator } togs bort ({ $on }), och inget skäl anges
    .help = säg varför den togs bort, och vem som godkände det
lf412-baseline-after-results = utgångsvärdet för { $indicator } ändrades ({ $on }) efter att resultat rapporterats
    .help = visa måluppfyllelsen med båda utgångsvärdena
lf413-not-in-evidence = iakttagelse { $finding } skriver { $numbers }, som underlaget inte ger
    .help = rätta talet, eller lägg till det underlag som det kommer från
lf414-not-delivered = uppdragsbeskrivningen begär { $deliverable }, men rapporten har det inte{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
    .help = säg var rapporten har det, eller varför det utelämnats
lf414-sections-missing = rapporten hoppar över { $sections }
    .help = lägg tillbaka de avsnitt som saknas, eller numrera om de andra
lf415-hides-trend = påståendet { $claim } i iakttagelse { $finding } ger en enda andel, men den { $rises ->
    [true] steg
   *[false] sjönk
 } hela tiden: { $steps }
    .help = redovisa andelarna per period, och förklara förändringen
lf415-step = { $value } ({ $period })
lf416-rates-differ = samma pengar i { $base } och { $currency } ger olika kurser: { $rates }
    .help = kontrollera båda tabellerna, och ange kursens datum och källa
lf416-rate = { $rate } ({ $project })
lf417-incomplete = lärdom { $lesson } säger inte { $lacking }
    .help = lägg till vad som planerades, vad som hände, varför, och vad som följer för andra
lf417-lacks = { $what ->
    [happened] vad som hände
    [why] varför det hände
   *[follows] vad som följer
 }
lf417-without-evidence = god praxis { $lesson } saknar underlag för sin effekt
    .help = ange siffror eller källor som visar att den fungerar, eller kalla den en lärdom
lf418-not-mentioned = { $indicator } { $fell ->
    [true] sjönk
   *[false] steg
 } från { $before } till { $after }, och ingen iakttagelse säger det
    .help = säg det i en iakttagelse, med skälet, eller ange förklaringen vid siffran
trend-of-figures = siffrorna går { $steps }
trend-step = från { $before } ({ $first }) till { $after } ({ $second })
trend-without-figures = ingen källa har två daterade siffror, och utgångsvärde saknas
follow-up-late = svaret är försenat
follow-up-no-response = inget svar ännu
follow-up-overdue = { $count ->
    [one] { $count } åtgärd försenad
   *[other] { $count } åtgärder försenade
 }
follow-up-answered = { $decision }{ $count ->
    [none] {""}
   *[other] , { $done } av { $count } åtgärder klara
 }
