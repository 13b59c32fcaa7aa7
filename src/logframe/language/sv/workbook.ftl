sheet-overview = Översikt
sheet-logframe = Logiskt ramverk
sheet-periods = Perioder
sheet-observations = Observationer
sheet-problems = Problem
sheet-claims = Påståenden
sheet-about = Om översynen
sheet-swot = SWOT-analys
sheet-follow-up = Uppföljning
sheet-terms = Uppdragsbeskrivning
head-evaluation = Utvärdering
head-label = Nr
head-figures-say = Vad siffrorna säger
heading-target-table = Målvärden per källa
heading-legend = Statusord
head-programme = Program
head-result = Resultat
head-id = Id
head-rank = ●
head-possible = Möjliga
head-as-of = Per
head-share-reached = Andel av målvärdet
head-expected = Väntat hittills
head-coverage = Täckning
head-paid-by = Betalas av
head-top-problem = Allvarligaste problemet
head-question = Fråga
head-target-date = Måldatum
head-baseline-date = Utgångsvärdets datum
head-current = Aktuellt värde
head-current-date = Aktuella värdets datum
head-definition = Definition
head-from = Från
head-to = Till
head-time = Tid
head-superseded = Ersatt av
head-severity = Allvar
head-code = Kod
head-where = Var
head-what = Problem
head-why = Varför det spelar roll
head-what-to-do = Att göra
head-waived = Undantas eftersom
head-owner = Ansvarig
head-reference = Referens
head-due = Senast
head-done = Klart
fill-in-yes = ja
fill-in-no = nej
kept-from-earlier = Behållet från den tidigare versionen
head-period-of-inputs = Varje indatas period
head-spent = Använt
head-ceiling = Tak
head-amount-not-known = Belopp, i ord
head-part-of = Del av
head-basis = Grund
head-unit-of-cost = Kostnadens enhet
head-kind = Slag
head-date = Datum
head-address = Adress
head-subject = Ämne
head-fact = Text
head-summary = Sammanfattning
head-written-by = Skrivet av
head-meaning = Betydelse
head-low-end = { $head }, lägst
head-high-end = { $head }, högst
head-in-words = { $head }, i ord
head-in-unit = { $head } ({ $unit })
head-of-period = { $period }: { $head }
head-whole-time = Hela projektet: { $head }
earlier-periods-left-out = { $count ->
    [one] { $count } tidigare period har ingen kolumn; dess uppgifter står på bladet med observationer
   *[other] { $count } tidigare perioder har ingen kolumn; deras uppgifter står på bladet med observationer
 }
period-of-input = { $figure }: { $period }
meaning-of-status = { $status ->
    [exceeded] Målvärdet är nått, och mer därtill
    [fulfilled] Målvärdet är nått
    [reached] Målvärdet är nått; ingen andel beräknas
    [kept] Varje uppgift ligger inom gränserna
    [on-track] Måldatum ej passerat, och vid eller nära vad som väntas hittills
    [reached-late] Missat på måldatum och nått senare
    [behind] Måldatum ej passerat, och under vad som väntas hittills
    [partly-fulfilled] Måldatum passerat, och en del av vägen är gjord
    [not-kept] En uppgift ligger utanför gränserna
    [not-fulfilled] Måldatum passerat, och inget av vägen är gjort
    [not-reached] Målvärdet är inte nått; ingen andel beräknas
    [adverse] Sämre än utgångsvärdet
    [undecided] Uppgifterna lämnar öppet om målvärdet är nått
    [not-judged] Visas men bedöms inte
    [not-due] Inget måldatum har passerat än
    [not-measured] Det finns ingen uppgift
   *[other] Ingen status går att beräkna
 }
not-a-review-workbook = filen där är ingen arbetsbok med en översyn, och skulle skrivas över
    .help = skriv översynen under ett annat namn
review-without-sheet = arbetsboken där har inte längre bladet { $sheet }, där det som projektet har skrivit står
    .help = återställ bladet, eller skriv översynen under ett annat namn
review-without-column = bladet { $sheet } i arbetsboken där har inte längre kolumnen { $column }, som behålls
    .help = återställ kolumnrubriken, eller skriv översynen under ett annat namn
workbook-is-review = filen är en översyn som logframe har skrivit, inget projekt
    .help = kontrollera det projekt som den skrevs från
workbook-direction = { $way ->
    [increase] ökning
    [decrease] minskning
   *[none] okänd
 }
workbook-accumulates = { $accumulates ->
    [increments] nej: varje period för sig
    [running-total] ja: löpande summa
    [snapshot] nej: läget på en dag
   *[none] inte angivet
 }
head-direction = Riktning
head-accumulates = Kumulativt
head-percent = %
head-share-of-budget = Andel av budgeten
