explain-formula = formel: { $formula }
explain-policy = regler: { $policy }
explain-observed = aktuellt värde: { $value }
explain-target-value = målvärde: { $value }
explain-baseline-value = utgångsvärde: { $value }
explain-achievement = { $method }: { $share }
explain-parts-known = delar med data: { $coverage }
explain-missing-parts = delar som saknas: { $policy ->
    [exclude] räknas inte med
    [zero] räknas som 0
    [fail] ger inget svar
   *[other] { $policy }
 }
explain-worst = det sämsta är { $value }
explain-aggregate = { $how ->
    [mean] medelvärde
    [weighted] viktat medelvärde
    [pooled] sammanvägt
    [sum] summa
    [worst] sämst
    [best] bäst
    [latest] senast
   *[other] { $how }
 }: { $value }
explain-weighted-label = { $label }: { $score } med vikten { $weight }
explain-weighted-mean = viktat medelvärde: { $value }
explain-without-label = utan betyg: { $count }
explain-rating = { $scheme }: { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method }: { $label ->
    [none] går inte att beräkna
   *[other] { $label }
 }
explain-needs-answer = explain() tar en utvärdering, inte { $type }
    .help = utvärdera först: explain(evaluate(project)["victims-assisted"])
explain-title = { $id }: { $statement }
explain-status = { $status }{ $possible ->
    [none] {""}
   *[other] {" "}({ $possible })
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
explain-status-on = status per { $day }: { $status }
explain-baseline = utgångsvärde: { $value }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
explain-target = målvärde: { $value }{ $periods ->
    [none] {""}
   *[other] {" "}({ $periods }, { $days } { $days ->
        [one] dag
       *[other] dagar
     })
 }
explain-limits = målvärde: { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
explain-due = måldatum { $day }: { $is_due ->
    [true] passerat
   *[false] ej passerat
 }
explain-milestone-passed = passerat etappmål: { $value } senast { $day }
explain-source = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(en annan definition: { $definition })
 }: { $status }
explain-figure = aktuellt värde: { $value }, { $when ->
    [none] odaterat
   *[other] { $when }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }{ $story ->
    [true] {" "}(berättelse)
   *[false] {""}
 }{ $order ->
    [none] {""}
   *[other] , nummer { $order } i ordningen
 }{ $parts ->
    [none] {""}
   *[other] ; { $parts }
 }{ $explanation ->
    [none] {""}
   *[other] ; projektets förklaring: { $explanation }
 }
explain-parts = per { $dimension }: { $parts }
explain-part = { $name } { $value }
explain-covers = täcker { $coverage }{ $coverage ->
    [coverage-in-days] {""}
   *[coverage-in-months] , { $count } av { $of } dagar
 }
explain-figures-missing = siffror som saknas: { $count }
explain-value = värde: { $value }
explain-steps = { $count } av { $of } steg från utgångsvärde till målvärde
explain-fulfilment = måluppfyllelse: { $computation ->
    [none] { $share }
    [computation-by-method] { $computation }: { $share }
   *[other] { $computation } = { $share }
 }
computation-by-method = { $method }, a = { $value }, t = { $target }{ $baseline ->
    [none] {""}
   *[other] , b = { $baseline }
 }
bracketed = ({ $number })
computation-of-ratio = { $value } / { $target }
computation-over-equal-periods = över lika långa perioder: ({ $value } - { $baseline }) / ({ $target } - { $baseline })
computation-of-way = ({ $value } - { $baseline }) / ({ $target } - { $baseline })
explain-expected = väntat vid denna tid: { $share } { $milestone ->
    [none] enligt den tid som har gått
   *[other] enligt etappmålet för { $milestone }
 }; enligt plan från { $limit } av det: { $needed }
explain-forecast = prognos: { $share } av målvärdet, { $assumption }
forecast-assumption = om takten jämfört med det väntade förblir densamma
explain-superseded = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }: { $value }, ersatt av { $by }
explain-together = tillsammans: { $value }, måluppfyllelse { $share ->
    [none] okänd
   *[other] { $share }
 }
explain-project-says = projektets kommentar: { $text }
explain-evidence = belägg för effekt: { $evidence }
explain-evidence-figure = grundat på { $indicator }: { $value }, { $when ->
    [none] odaterat
   *[other] { $when }
 } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 }): { $against ->
    [none] inget att jämföra med
    [event] händelsen har inträffat
    [baseline] jämfört med utgångsvärdet
    [earlier-figure] jämfört med en tidigare siffra
    [target] jämfört med målvärdet
   *[milestone] jämfört med ett etappmål
 }
formula-within-limits = om värdet ligger inom sina gränser
formula-event = om händelsen har inträffat
formula-of-method = { $method }: { $formula }{ $policy ->
    [none] {""}
   *[other] {" "}({ $policy })
 }
formula-steps = flyttade steg / steg från utgångsvärde till målvärde, på en skala utan avstånd
formula-flow-from-rate = (summa - utgångsvärde) / (målvärde - utgångsvärde), utgångsvärdet per tidsenhet under målvärdets tid
formula-flow = summan av observationerna inom målvärdets period / målvärde
formula-pooled = (sammanvägd andel - utgångsvärde) / (målvärde - utgångsvärde), sammanvägt: summan av täljarna / summan av nämnarna
formula-state = (senaste - utgångsvärde) / (målvärde - utgångsvärde)
explain-date = datum: { $day } ({ $reason })
explain-elapsed = förflutet: { $count } av { $of } dagar av { $period }: { $share }
explain-results = förväntade resultat: { $count }
explain-status-count = { $status }: { $count }
explain-half-way-count = stannar halvvägs: { $count } av { $of } ({ $ids ->
    [none] inget
   *[other] { $ids }
 })
explain-half-way-by-design = av dessa redan i planeringen: { $count } ({ $ids ->
    [none] inget
   *[other] { $ids }
 })
explain-own-indicators = egna indikatorer: { $count }, varav { $with_figure } har en siffra och { $with_target } ett målvärde
explain-on-track = enligt plan från { $share } av det som väntas vid denna tid
explain-node-status = nodens status: { $status }
explain-weakest = den svagaste uppmätta indikatorn avgör: { $indicator }
explain-achieved = { $coverage }, { $count } av { $of } uppnådda
explain-indicator-status = { $id }: { $status }
explain-mean-of-shares = viktat medelvärde av andelarna ({ $weights }): { $share }
explain-half-way = stannar halvvägs: { $reason }
explain-money = medel, { $funding }
explain-budget-line = { $statement }: { $amount }
explain-cost = kostnad för { $indicator }: { $money } ({ $basis }) / { $value } = { $cost }
explain-budget-share = andel för { $line } av totalen: { $share }
explain-allocation = medel för { $part }: { $money }
explain-management = ledning: { $posts } heltidstjänster
explain-post = { $statement }: { $share } %
explain-note = anmärkning: { $text }
explain-record-answers = besvarar { $question }
explain-record-says = säger ”{ $says }” om { $indicator }. Siffrornas utslag är { $verdict }: { $reason }
explain-record-evidence = underlag: { $text }{ $count ->
    [none] {""}
   *[other] {" "}(hörda personer: { $count })
 }
explain-record-issue = problem { $rule }: { $problem }
explain-record-used = används i { $records }
explain-record-nothing = vilar varken på underlag eller på något annat
