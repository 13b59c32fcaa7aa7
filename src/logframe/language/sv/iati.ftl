iati-extension-projects = den innehåller { $count } projekt
iati-extension-unreadable = projektet som logframe skrev bredvid resultaten går inte att läsa: { $problem }
    .help = resultaten läses i stället; skriv filen på nytt från projektet
    .why = Det som bara projektet innehåller (länkar, källor, anteckningar) finns inte i resultaten.
iati-no-results = ingen aktivitet i filen har resultat
    .help = ange en fil med resultat
iati-doctype = filen har en DOCTYPE, vilket avvisas
    .help = ta bort den
iati-entity = ogiltig XML: { $entity } står inte för något tecken
    .help = skriv själva tecknet, eller &amp; för &
iati-not-valid-xml = ogiltig XML: { $problem }
    .help = rätta raden
iati-nested-too-deep = elementen är nästlade i mer än { $count } nivåer
iati-text-too-long = en text eller tagg är längre än { $megabytes } MB
iati-encoding-unknown = teckenkodningen { $encoding } är okänd
iati-declaration-without-end = dess första rad, <?xml …?>, tar inte slut
iati-root-element = rotelementet är { $element }, inte iati-activities
    .help = ange en IATI-fil med aktiviteter
iati-comment-source = källa: { $source }
iati-comment-definition = räknar { $definition }

iati-value-empty = värdet är tomt
iati-value-not-given = inget värde är angivet
iati-value-no-number = ”{ $value }” är inte ett tal
iati-value-comma = ”{ $value }” kan ha { $sign ->
    [point] decimalpunkt eller tusentalspunkt
   *[comma] decimalkomma eller tusentalskomma
}
iati-value-comma-read = ”{ $value }” läses med { $sign ->
    [decimal] decimalkomma
   *[thousands] tusentalskomma
 }
iati-value-too-long = ”{ $value }” är inte ett tal som går att läsa: det har fler än { $limit } siffror
iati-activity-without-dates = aktiviteten saknar startdatum eller slutdatum
iati-activity-ends-before-start = aktiviteten slutar innan den börjar
iati-period-without-dates = perioden saknar start eller slut
    .help = ange båda datumen (<period-start iso-date="...">, <period-end iso-date="...">)
iati-period-ends-before-start = perioden slutar innan den börjar

iati-policy-unknown = valet { $policy } är { $value }
    .help = skriv något av: { $values }
iati-limit-accumulation = IATI anger inte hur siffror för flera perioder hör ihop: { $accumulates ->
    [evidence] varje indikator läses efter vad dess egna siffror visar
    [none] hur de ackumuleras är inte angivet
   *[other] läses som { $accumulates }
 }.
iati-limit-direction = IATI:s flagga för riktning är ofta fel: { $policy ->
    [evidence] utgångsvärde och målvärde visar riktningen, flaggan bara där de inte gör det
    [declared] riktningen är filens egen, och ingen där filen inte anger någon
    [standard] en riktning som inte är angiven är en ökning, som i standarden
   *[targets] riktningen är den från utgångsvärde till målvärde
 }.
iati-limit-dimensions = IATI ger delar utan deras total: { $policy ->
    [sum] delar av en och samma indelning utan total läggs ihop
   *[apart] varje del är en egen indikator
 }.
iati-limit-not-in-standard = IATI har ingen enhet, ingen källa och ingen länk mellan resultat: inget av det hittas på.
iati-waiver-links = IATI har inga länkar mellan resultat
iati-waiver-activities = IATI anger inte vad som gjordes för ett resultat
iati-waiver-verification = IATI har inga verifikationskällor

iati-no-title = ingen titel
iati-note-references = referens { $references }
iati-note-target-comment = kommentar till målet{ $period ->
    [none] {""}
   *[other] {" "}för { $period }
 }: ”{ $comment }”
iati-part = { $parts ->
    [none] en del
   *[other] { $parts }
 }
iati-part-of-dimension = { $dimension }: { $part }
iati-part-at-location = i { $location }
iati-part-not-named = utan namn
iati-dimension-not-named = del

iati-official-rule = IATI:s officiella regler, regel { $rule }.
iati-figure-not-usable = Siffran kan inte användas som den är.
iati-result-type = { $type ->
    [none] resultatet saknar typ
   *[other] okänd resultattyp { $type }
 }
    .help = använd 1 (prestation), 2 (utfall), 3 (effekt) eller 9 (annan)
iati-reference-twice = både resultatet och en av dess indikatorer har en referens
    .help = behåll indikatorns
iati-measure = { $measure ->
    [none] inget mått är angivet
   *[other] okänt mått { $measure }
 }
    .help = använd 1 (antal), 2 (procent), 3 (nominal), 4 (ordinal) eller 5 (kvalitativ)
iati-indicator-unreadable = indikatorn går inte att läsa: { $problem }
iati-no-value = { $figure ->
    [baseline] utgångsvärdet
    [target] målvärdet
   *[actual] det aktuella värdet
 } saknar ett värde
    .help = ange ett, eller utelämna det
iati-qualitative-value = { $figure ->
    [baseline] utgångsvärdet
    [target] målvärdet
   *[actual] det aktuella värdet
 } för en kvalitativ indikator har ett tal
    .help = säg det i en kommentar
iati-not-a-number = { $figure ->
    [baseline] utgångsvärdet
    [target] målvärdet
   *[actual] det aktuella värdet
 } är inte ett tal: { $problem }
    .help = skriv siffror med punkt: 1234.5
iati-words-for-a-number = publicera ett tal, eller använd measure="5" och sätt orden i en <comment>
iati-period-reversed = perioden slutar { $end }, innan den börjar { $start }
    .help = rätta datumen

iati-an-element = elementet { $element }
iati-element-not-in-version = { $version } har inget { $element } i { $holder }
    .help = ta bort det eller byt namn på det
iati-element-twice = ett andra { $element } i ett { $holder }
    .help = behåll ett
iati-element-out-of-order = elementet { $element } i { $holder } kommer efter { $after ->
    [none] ett element från en annan namnrymd
   *[other] { $after }
 }
    .help = ordningen är { $order }
iati-element-lacking = elementet { $holder } har inget { $element }
    .help = lägg till det: ordningen är { $order }
iati-stray-text = text står direkt i { $holder }
    .help = { $is_narrated ->
        [true] lägg den i ett narrative
       *[false] ta bort den
    }
iati-attribute-lacking = elementet { $holder } saknar attributet { $attribute }
    .help = skriv { $attribute }="..."
iati-attribute-value = { $attribute }="{ $value }" i { $holder } är inte { $kind ->
    [date] ett datum
    [boolean] ett sanningsvärde
    [positive] ett år
   *[uri] en adress
 }
    .help = skriv { $kind ->
        [date] det som 2024-12-31
        [boolean] true, false, 1 eller 0
        [positive] det som 2024
       *[uri] den som https://example.org/report
    }
iati-language = xml:lang="{ $value }" i { $holder } är inte ett språk
    .help = skriv en, fr, ky
iati-attribute-not-taken = { $holder } har inget attribut { $attribute }
    .help = ta bort det
iati-attribute-not-in-version = { $version } har inget attribut { $attribute } på { $holder }
    .help = ta bort det

iati-version-not-known = strukturen för version { $version } är okänd
    .help = ange någon av { $versions }, eller ange dess schema: schema=...
iati-schema-asks = Schemat för IATI { $version } kräver det; andra läsare kan avvisa filen.
iati-schema-problem = { $problem }
    .help = se schemat
iati-schema-not-there = det finns inget schema för version { $version ->
    [none] (ingen)
   *[other] { $version }
 }: { $path } finns inte
    .help = ange { $file }, eller en mapp som har den per version
iati-schema-unreadable = schemat går inte att läsa: { $problem }
    .help = ange ett annat

iati-invalid-place = { $activity }, { $where }: { $problem }
iati-not-valid-to-write = { $count } platser skulle inte vara giltiga; den första: { $first }
    .help = rätta dem, eller skriv utan --strict
iati-where-activity = aktiviteten
iati-where-result = resultat { $result }{ $line ->
    [none] {""}
   *[other] {" "}(rad { $line })
 }
iati-where-indicator = resultat { $result }, indikator { $indicator }{ $line ->
    [none] {""}
   *[other] {" "}(rad { $line })
 }
iati-invalid-lacks = det saknar { $name }
iati-invalid-code = { $name } är { $value }
iati-invalid-version-1 = dess övriga element är av version 1, och behålls som de är utom texterna
iati-value-other-unit = ”{ $value }” är inte i { $unit }, indikatorns enhet, så den jämförs inte
iati-value-read-as = ”{ $value }” läses som { $number }
iati-value-placeholder = ”{ $value }” är en platshållare, så inget värde är satt
    .help = utelämna det som inte är satt
iati-zero-of-zero = 0 av 0 är en platshållare, så varken mål eller siffra är satt
iati-zero-target = målet 0 är en platshållare där mer är bättre, så inget mål är satt
    .help = utelämna ett mål som inte är satt
iati-zero-of-zero-read = { $count ->
    [one] en period anger 0 av 0, vilket läses som ej satt
   *[other] { $count } perioder anger 0 av 0, vilket läses som ej satt
 }
    .help = utelämna ett mål som inte är satt
iati-baselines-several = flera utgångsvärden ({ $baselines }): det för { $used } används
    .help = behåll ett utgångsvärde, eller ange vilken del vart och ett gäller (<dimension>)
iati-identifier-lacking = aktiviteten har ingen identifierare: den kallas { $id } här
    .help = lägg till den (<iati-identifier>)
    .why = Utan identifierare går det inte att skilja två aktiviteter åt.
iati-identifier-twice = en aktivitet med samma identifierare finns redan på rad { $line }: den här kallas { $id } här
    .help = publicera varje aktivitet en gång, med en egen identifierare
    .why = Den som summerar en fil räknar det som publiceras två gånger dubbelt.
iati-not-read = <{ $element }> står i { $holder ->
    [value] ett utgångsvärde, mål eller utfall
   *[other] <{ $holder }>
 } och läses inte
    .help = flytta det till dess plats i standarden
iati-of-parts-alone = { $figure ->
    [baseline] utgångsvärdet
   *[target] målvärdet
 } anges bara för { $parts }, vilket inte visar helheten
    .help = ange siffran för helheten
iati-target-of-parts = delarna lämnar målet för { $period } öppet ({ $value }): utfallet jämförs med var och en
    .help = ange målet för helheten (<target value="...">)
iati-targets-differ = två olika mål för { $period }: det som är svårare att nå används
    .help = behåll ett mål för varje period
iati-one-part-read = alla siffror gäller en del, { $part }: det är den som mäts
    .help = nämn delen i titeln, eller ange siffror för helheten
iati-unit-read = enheten { $unit } är hämtad ur titeln
    .help = om det är en annan enhet, ange den inom parentes sist i titeln
iati-indicators-joined = publicerad som flera indikatorer med samma titel och referens: läses som en med { $count } perioder
    .help = publicera en indikator med alla sina perioder
iati-periods-read = { $accumulates ->
    [increments] läses som siffror för varje period, som läggs ihop
    [running-total] läses som löpande summor: den senaste gäller
    [snapshot] läses som lägen: den senaste gäller
   *[open] läses både som siffror för varje period och som löpande summor
 }: { $evidence }
    .help = för att läsa alla indikatorer i filen på ett sätt: --accumulates
iati-reading-open = IATI anger inte hur siffror för flera perioder hör ihop, vilken enhet de har eller vad en nolla betyder.
iati-evidence-same-end = två perioder som slutar { $day } har olika siffror, { $whole } och { $part }
iati-evidence-sum = { $count } perioder summerar till { $whole }, siffran för helheten
iati-evidence-beyond = deras summa, { $sum }, är minst dubbelt så stor som målet { $target }
iati-evidence-fall = ett mål på { $second } följer på ett på { $first }
iati-evidence-last = siffran för den sista perioden är den för helheten, { $whole }
iati-evidence-words = texten säger ”{ $words }”
iati-evidence-average = titeln anger ett genomsnitt eller en andel
iati-evidence-not-aggregated = aggregation-status är 0
iati-evidence-one-start = alla perioder börjar { $day }
iati-evidence-one-target = utgångsvärdet för ett år står vid ett enda mål för { $period }
iati-evidence-none = inget i filen visar vilket
iati-evidence-state = titeln anger ett tillstånd, ”{ $words }”
iati-periods-meet = perioder delar den dag då de möts: läses som om de följer på varandra
iati-part-of-time = enbart { $period }
iati-flag-alone = { $indicator } har flaggan ascending="{ $flag }", vilket titeln inte bekräftar, och saknar utgångsvärde: indikatorn visas men bedöms inte
    .help = ange utgångsvärdet (<baseline>), eller rätta flaggan (<indicator ascending="...">). Stämmer flaggorna, läs filen med --ascending declared
iati-flag-contradicted = { $indicator } har flaggan ascending="{ $flag }", men målvärdet är { $target } och utgångsvärdet { $baseline }: flaggan används inte
    .help = kontrollera båda siffrorna, eller rätta flaggan (<indicator ascending="...">)
iati-words-contradicted = enligt titeln ska { $indicator } { $wanted ->
    [increase] öka
   *[decrease] minska
 }, men målvärdet är { $target } och utgångsvärdet { $baseline }: indikatorn visas men bedöms inte
    .help = kontrollera båda siffrorna: utgångsvärdet kan gälla längre tid eller fler personer. Stämmer de, läs filen med --ascending targets
iati-step-below = ännu inte där
iati-step-above = bättre än vid start
iati-text-not-rated = ”{ $text }” är varken utgångsvärdet eller ett målvärde, och ingen har bedömt det
iati-waiver-units = IATI har ingen enhet
iati-waiver-accumulation = IATI anger inte hur siffror för flera perioder hör ihop
iati-packed-damaged = den packade filen (gzip) är skadad
    .help = packa den igen, eller ange själva filen
