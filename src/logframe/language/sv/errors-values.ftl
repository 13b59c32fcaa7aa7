subject-value = ett värde
subject-low-end = den nedre änden
subject-high-end = den övre änden
subject-approximate = ett ungefärligt värde
subject-spread = spridningen för ett ungefärligt värde
subject-lower-bound = en undre gräns
subject-upper-bound = en övre gräns
subject-limit = ett gränsvärde
subject-the-limit = gränsen
subject-bound = en gräns
subject-share = en andel
subject-numerator = en täljare
subject-denominator = en nämnare
subject-amount = ett belopp
subject-ceiling = ett tak
subject-weight = en vikt
subject-figure = en siffra
subject-figure-of-year = siffran för { $year }
subject-observed-value = värdet
subject-observed = det aktuella värdet
subject-the-target = målvärdet
subject-the-baseline = utgångsvärdet
subject-target-date = ett måldatum
subject-target-period = ett målvärdes period
subject-source-date = en källas datum
subject-design-effect = en designeffekt
subject-the-design-effect = designeffekten
subject-part = delen { $part } av { $dimension }
subject-part-of-aggregate = en del
subject-judgement = svaret från en trendmetod
subject-post-time = en tjänsts omfattning
subject-number-to-rate = ett tal att betygsätta
subject-stated-figure = en angiven siffra
subject-stated-limit = en angiven gräns
subject-exchange-rate = en växelkurs
subject-exchange-rate-date = en växelkurs datum
subject-latency = en latenskoefficient
subject-ratio = en kvot
subject-change = en förändring
subject-row = en rad
subject-list-of-texts = en lista med texter
text-in-quotes = text inom citattecken
choice-not-text = { $keyword } är { $kind }, inte något av: { $options }
    .help = skriv det inom citattecken
choice-unknown = { $keyword } är { $value }, som inte är något av: { $options }
    .help = { $near ->
        [none] använd ett av dessa ord
       *[other] menade du { $near }?
     }
id-not-text = ett id är { $kind }, inte text
    .help = skriv det inom citattecken: "victims-assisted"
id-unfit = { $value } kan inte vara ett id
    .help = använd ord med bindestreck emellan: "victims-assisted"
statement-not-text = en formulering är { $kind }, inte text
    .help = skriv den inom citattecken
statement-empty = en formulering är tom
    .help = säg vad som avses i en mening
language-malformed = ”{ $value }” är ingen språkkod; skriv en som en eller pt-BR
language-twice = Språket { $language } anges två gånger; behåll en text
text-not-text = en text är { $kind } ({ $value })
    .help = skriv den inom citattecken
function-takes-another = { $function }() tar { $expected }, inte { $kind }
not-a-function = { $keyword } är { $kind } ({ $value }), inte en funktion
    .help = ange en funktion
neither-true-nor-false = { $value } är varken sant eller falskt (true eller false)
    .help = skriv true eller false
objects-expected = { $subject } är { $kind } ({ $value })
    .help = skriv { $expected }
object-of-another-kind = { $subject } innehåller { $kind } ({ $value })
    .help = skriv { $expected }
currency-not-text = en valuta är { $kind }
    .help = skriv dess kod: "SEK"
currency-unknown = { $currency } är inte en valuta enligt ISO 4217
    .help = { $near ->
        [none] skriv dess kod: "SEK", "USD", "EUR"
       *[other] menade du { $near }?
    }
currencies-differ = kan inte lägga ihop { $currency } och { $second_currency }: de är två valutor
    .help = håll isär dem, eller räkna om den ena med en daterad växelkurs med källa
budget-amount-not-money = beloppet för en budgetpost är { $kind } ({ $value })
    .help = skriv ett belopp med valuta, en andel av totalen, eller varför det inte finns något belopp
spent-not-money = spent är { $kind } ({ $value })
    .help = skriv ett belopp med valuta, eller varför det inte finns något belopp
ceiling-not-percentage = ett tak är { $value }
    .help = skriv en procentandel av totalen
number-not-finite = { $subject } är { $value }
    .help = ange varför, där det inte finns någon siffra
number-as-text = { $subject } är texten { $value }, inte ett tal
    .help = { $number ->
        [none] skriv ett tal, eller varför det inte finns något
       *[other] skriv { $number } utan citattecken
     }
not-a-number = { $subject } är { $kind } ({ $value }), inte ett tal
    .help = skriv ett tal, ett intervall, en gräns, eller varför det inte finns något
number-too-long = { $subject } har fler än { $limit } siffror
    .help = kontrollera siffran
between-ends-before-start = intervallet från { $low } till { $high } slutar innan det börjar
    .help = skriv den nedre änden först
spread-below-zero = ett ungefärligt värde har en spridning under noll
    .help = skriv en positiv spridning
missing-without-reason = en siffra som saknas har inget skäl
    .help = ange varför det inte finns någon siffra
total-no-part-known = ingen del är känd
total-of-nothing = inget att lägga ihop
period-not-text = { $subject } är { $kind }, inte text
    .help = skriv det som text enligt ISO 8601{ $example ->
        [none] : 2004-07
       *[other] , till exempel "{ $example }"
     }
period-end-not-date = en period har { $value } ({ $kind }) där dess första eller sista dag ska stå
    .help = skriv perioden som text, till exempel 2004 eller 2004-07/2006-06
period-days-in-wrong-order = en period slutar { $end }, innan den börjar { $start }
    .help = ange den tidigare dagen först
date-not-a-time = { $subject } är ”ingen tid” (NaT)
    .help = ange att det saknas och varför, eller utelämna det
number-end-not-exact = en ände av ett tal är { $value } ({ $kind }), som inte är exakt
    .help = skriv ett heltal eller ett bråk, eller ett intervall
keep-not-limits = gränserna som ska hållas är { $value } ({ $kind })
    .help = ange en gräns: minst, högst eller mellan
period-ends-before-start = { $subject } { $value } slutar innan det börjar
    .help = menade du "{ $second }/{ $first }"?
period-not-iso = { $subject } { $value } är inte en period enligt ISO 8601
    .help = skriv "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" eller "2004-07/2006-06"
period-of-year-zero = { $subject } { $value } har år 0
    .help = kontrollera datumet
period-of-unknown-month = { $subject } { $value } har månad { $month }
    .help = månaderna är 01 till 12
day-in-no-calendar = { $subject } { $value } har dagen { $day_number } { $month }, som ingen kalender har
    .help = { $period } har { $count } dagar
month-name = { $month ->
    [January] januari
    [February] februari
    [March] mars
    [April] april
    [May] maj
    [June] juni
    [July] juli
    [August] augusti
    [September] september
    [October] oktober
    [November] november
   *[December] december
 }
comparison-open = det är öppet om { $first } { $sign } { $second }
    .help = jämför dess low och high
