head-project = Projekt
head-indicator = Indikator
head-money = Medel
head-figure = Siffra
head-cost = Kostnad
head-beside = Förbehåll
head-observed = Aktuellt värde
head-purpose = För
head-status = Status
head-compared-with-first = Jämfört med den första
head-comparison = Jämförelse
head-place = Plats
head-value = Värde
head-claim = Påstående
head-stated = Angivet
head-computed = Beräknat
head-verdict = Omdöme
head-derived-from = Härlett ur
no-computed-value = går inte att beräkna
projects-reviewed = { $count } av { $of } projekt granskas nedan: { $count ->
    [one] det som
   *[other] de som
} mest behöver uppmärksamhet.
projects-unlisted = { $count } har ingen rad här.
projects-elsewhere = Ett till: logframe review FIL ID. Alla: --full, eller logframe portfolio FIL --reviews MAPP.
all-projects-together = Alla projekt tillsammans:
heading-shared = Indikatorer i flera projekt
about-shared = Jämfört med det första projektet som har indikatorn, eller skälet till att de två inte kan jämföras.
heading-statistics = Statistik
heading-gaps = Luckor
heading-comparisons = Jämförelse av siffror
heading-costs = Enhetskostnader
heading-claims = Angivna siffror, omräknade från sitt underlag
head-stage = Steg
head-stage-before = Andel av föregående steg
head-country = Land
head-period = Period
head-objectives = Mål
head-donors-and-money = Givare och medel
head-expected-results = Förväntade resultat
none = inget
head-baseline-and-target = Utgångsvärde och målvärde
head-each-source = Aktuella värden per källa
head-fulfilment = Måluppfyllelse
head-reason = Projektets förklaring
head-activity = Aktivitet
head-leads-to = Leder till
head-said = Anteckningar
head-wrong = Brister
head-line = Post
head-donor = Givare
head-amount = Belopp
head-share = Andel av totalen
head-note = Anteckning
head-part-of-strategy = Del av strategin
head-its-results = Dess resultat
head-condition = Antagande eller risk
head-of = Gäller
head-outcome = Vad som hände
head-response = Åtgärd och anteckning
the-project = projektet
not-reported = inte rapporterat
head-source = Källa
heading-conflicts = Skillnader mellan källor
heading-project-problems = Brister i projektet som helhet
heading-limits = Översynens begränsningar
label-chain = Resultatkedjan; texten under den säger samma sak
skip-to-lines = Till de förväntade resultaten
kind-programme = Översyn av ett program
heading-projects = Projekt
kind-review = Översyn av förväntade resultat
heading-shared-issues = Brister på flera ställen
head-indicators = Indikatorer
heading-over-time = Siffror över tid
label-expected = förväntat
over-time-in-words = Till { $day }: { $expected ->
    [none] {""}
   *[other] förväntat { $expected };{" "}
 }{ $values }
reported-by-source = { $source } { $value }
heading-chain = Resultatkedja
about-chain = Aktiviteter till vänster, mål till höger. Streckat: effekten är inte mätt eller inte kopplad till målet. ✂: stannar halvvägs.
chain-in-words = Resultatkedjan som text
heading-lines = Förväntade resultat
how-computed = Beräkning
heading-next-steps = Vad som bör mätas härnäst
heading-activities = Aktiviteter
heading-unit-costs = Enhetskostnader
heading-allocation = Medlens användning
heading-staff = Ledning
heading-conditions = Antaganden och risker
heading-sources = Källor
heading-waived = Undantagna brister
heading-methods = Metoder
head-note-of-evaluator = Utvärderarens anteckning
heading-programme-limits = Programöversynens begränsningar
title-of-page = { $ids }: översyn av förväntade resultat
part-of-line = (del av { $line })
condition-assumption = Antagande: { $statement }
condition-risk = Risk: { $statement }
method-of-stage = metod: { $method }
derived-from = ur { $derivation }
results-and-state = { $results }: { $state }
chain-stops-here = ✂ mätningen stannar här
chain-evidence-in-short = belägg: { $level }
chain-evidence = belägg för effekt: { $evidence }
chain-title = Resultatkedjan, från aktiviteter till mål
chain-node = { $kind ->
    [objective] Mål:
    [result] Resultat:
   *[activity] Aktivitet:
 } { $statement } ({ $id }), leder till { $leads_to ->
    [none] inget mer
   *[other] { $leads_to }
 }{ $status ->
    [none] {""}
   *[other] , { $status }
 }{ $half_way ->
    [none] {""}
   *[other] ; { $half_way }
 }.
chain-state = { $status }; { $measured }
head-reviewed-for = Översyn per
head-donors = Givare
head-implementer = Genomförs av
head-target-group = Målgrupp
head-strategy = Strategi
title-of-review = { $id }: { $statement }
title-of-node = { $kind ->
    [objective] Mål
   *[result] Resultat
 }: { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator }: { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Medel
contents-and-search = Innehåll och sökning
heading-contents = Innehåll
label-search = Sök
filter-status = Status
filter-level = Nivå
filter-strategy = Del av strategin
filter-rule = Problem
filter-all = alla
filter-reset = Visa alla
lines-shown = { $count } av { $of } indikatorer
heading-calculations = Beräkningar
caption-of-picture = Figur { $number }: { $title }
page-of-pages = sida { $page } av { $pages }
figures-as-of = per { $on }
label-assessment = Vår bedömning
label-recommendation = Rekommendation
heading-kept = Bevarat från den tidigare versionen
