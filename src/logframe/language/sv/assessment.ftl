report-chapter = { $name ->
    [summary] Sammanfattning
    [answers] Svar på frågorna
    [urgent] Rekommendationer med hög prioritet
    [introduction] Inledning
    [methods] Metoder
    [team] Utvärderingsteam
    [limits] Begränsningar
    [consulted] Hörda personer
    [questions] Utvärderingsfrågor
    [intervention] Den utvärderade insatsen
    [findings] Iakttagelser
    [criteria] Utvärderingskriterier
    [effects] Effekter
    [swot] Styrkor, svagheter, möjligheter och hot
    [conclusions] Slutsatser
    [recommendations] Rekommendationer
    [follow-up] Ledningens svar och uppföljning
    [lessons] Lärdomar
    [lesson] Lärdomar i arbetet
    [best-practice] God praxis
    [terms] Bilaga: uppdragsbeskrivning
    [work-sheet] Bilaga: datablad
   *[issues] Bilaga: brister
 }
report-column = { $name ->
    [commissioned-by] Uppdragsgivare
    [carried-out] Genomförd
    [reference] Diarienummer
    [consulted] Grupp
    [number] Antal
    [by] Genom
    [question] Fråga
    [questions] Frågor
    [criterion] Kriterium
    [answer] Svar
    [strength] Underlagets styrka
    [finding] Iakttagelse
    [findings] Iakttagelser
    [section] Avsnitt
    [project] Projekt
    [country] Land
    [period] Period
    [evidence] Underlag
    [issues] Brister
    [used-in] Används i
    [conclusion] Slutsats
    [conclusions] Slutsatser
    [recommendation] Rekommendation
    [recommendations] Rekommendationer
    [to] Mottagare
    [due] Senast
    [priority] Prioritet
    [cost] Kostnad
    [follows-from] Följer av
    [state] Läge
    [response] Svar från ledningen
    [actions] Åtgärder
    [lesson] Lärdom
    [planned] Planerat
    [happened] Vad som hände
    [why] Varför
    [follows] Vad som följer
    [deliverable] Leverans
    [delivered-in] Levererad i
    [note] Anmärkning
    [title] Titel
    [purpose] Syfte
    [methods] Metoder
    [field] Fält
    [content] Innehåll
    [rule] Regel
    [help] Att göra
    [effect] Effekt
    [short-term] Kort sikt
    [long-term] Lång sikt
    [any-term] Tidshorisont ej angiven
    [about] Ämne
    [problem] Problem
    [causes] Orsakar
    [acts-on-it] Vem tar itu med det
    [strategy] Strategi
    [stakeholder] Intressent
   *[any-interest] Intresse ej angivet
 }
report-quarter = { $quarter ->
    [strength] Styrkor
    [weakness] Svagheter
    [opportunity] Möjligheter
   *[threat] Hot
 }
report-of-project = { $name ->
    [problems] Problem: { $project }
    [map] Karta över åtgärder: { $project }
   *[stakeholders] Intressenter: { $project }
 }
report-summary = Frågor: { $questions }, iakttagelser: { $findings }, slutsatser: { $conclusions }, rekommendationer: { $recommendations }, lärdomar och exempel på god praxis: { $lessons }.
report-not-borne-out = { $count ->
    [one] { $count } uppgift i rapporten har en allvarlig brist: se bilagan.
   *[other] { $count } uppgifter i rapporten har allvarliga brister: se bilagan.
 }
report-criterion = Iakttagelser: { $criterion ->
    [none] övriga
   *[other] { $criterion }
 }
report-answered = { $count } av { $of } med iakttagelser
report-effect = { $direction }, { $intended ->
    [true] avsedd
    [false] oavsedd
   *[none] avsikt ej angiven
 }
report-no-answer = inget svar anges
report-point = { $statement }{ $findings ->
    [none] {""}
   *[other] {" "}← { $findings }
 }
report-chain = { $conclusion } ← { $findings ->
    [none] inget
   *[other] { $findings }
 }
report-response = { $decision }{ $by ->
    [none] {""}
   *[other] {" "}av { $by }
 }{ $on ->
    [none] {""}
   *[other] , { $on }
 }{ $because ->
    [none] {""}
   *[other] : { $because }
 }
report-action = { $action }{ $owner ->
    [none] {""}
   *[other] {" "}({ $owner })
 }{ $due ->
    [none] {""}
   *[other] , senast { $due }
 }: { $state }
report-as-of = Läget den { $on }
report-no-responses = Inga svar den { $on }.
report-not-delivered = ej levererad
report-not-addressed = inte bemött
report-reach = Nivå: { $reach }
report-influence = Inflytande: { $influence ->
    [high] stort
    [medium] medelstort
    [low] litet
   *[none] ej angivet
 }
report-interest = Intresse: { $interest ->
    [high] stort
    [medium] medelstort
   *[low] litet
 }
no-such-form = ingen form { $form }
    .help = { $near ->
        [none] formerna är: { $forms }
       *[other] menade du { $near }?
     }
option-form-without-evaluation = --form begär en utvärderingsrapport, men { $file } deklarerar ingen utvärdering
    .help = deklarera en: Assessment(...)
lessons-none = Inga lärdomar hittades
lessons-line = { $file }: { $kind }: { $statement }{ $follows ->
    [none] {""}
   *[other] . { $follows }
 }
lessons-recommendation = { $file }: rekommendation{ $to ->
    [none] {""}
   *[other] {" "}till { $to }
 }: { $statement } ({ $state })
revisions-none = Inget har flyttats mellan de två versionerna
revisions-title = { $earlier } jämfört med { $later }, den { $on }
revisions-line = { $indicator }: { $what }{ $what ->
    [dropped] {" "}(mål { $before ->
        [none] saknas
       *[other] { $before }
     })
    [added] {" "}(mål { $after ->
        [none] saknas
       *[other] { $after }
     })
   *[other] {" "}{ $before ->
        [none] inget
       *[other] { $before }
     } → { $after ->
        [none] inget
       *[other] { $after }
     }
 }
revisions-why = { $on ->
    [none] varken datum eller skäl anges
   *[other] { $on }{ $by ->
        [none] {""}
       *[other] , godkänt av { $by }
     }: { $because ->
        [none] inget skäl anges
       *[other] { $because }
     }
 }
revisions-status = status enligt den tidigare versionen: { $before ->
    [none] finns inte där
   *[other] { $before }
 }; enligt den senare: { $after ->
    [none] finns inte där
   *[other] { $after }
 }
revisions-after-results = utgångsvärdet flyttades efter att resultat rapporterats
