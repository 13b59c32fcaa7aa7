subject-evidence = underlag
assessment-of-nothing = en utvärdering gäller ingenting
    .help = ange det program eller de projekt som den gäller: of=...
consulted-not-whole = antalet hörda personer är { $value }
    .help = skriv ett heltal, eller missing("varför")
response-to-nothing = ett svar gäller ingen rekommendation
    .help = ange den först: report.response(recommendation, "accepted")
evidence-unknown = { $id } anger underlaget { $evidence }, som inte är deklarerat
    .help = { $near ->
        [none] ange en indikator som PROJEKT/INDIKATOR, ett påstående, en serie eller en källa. Egna ord behöver ett mellanslag
       *[other] menade du { $near }?
     }
record-unknown = ingen post { $id } i denna utvärdering
    .help = { $near ->
        [none] ange en som är deklarerad
       *[other] menade du { $near }?
     }
reference-unknown = { $record } hänvisar till { $id }, som inte är någon { $kind } i denna utvärdering
    .help = { $near ->
        [none] deklarera den först
       *[other] menade du { $near }?
     }
