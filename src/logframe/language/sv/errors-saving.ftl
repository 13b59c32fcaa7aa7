cannot-write = kan inte skriva: { $reason }
    .help = välj en annan plats
cannot-write-there = kan inte skriva: detta är { $kind ->
    [folder] en mapp
    [pipe] ett rör
    [socket] en socket
    [device] en enhet
   *[other] ingen vanlig fil
 }
    .help = ange en fil
file-there-already = filen finns redan
    .help = välj ett annat namn
not-our-document = kan inte skriva: filen som redan finns är ingen översyn i Word från logframe, så inga fält kan bevaras
    .help = välj ett annat namn, eller ta bort filen
template-is-no-word-file = mallen är inget Word-dokument
    .help = spara den i Word som .docx eller .dotx
template-without-word = en mall är till för ett Word-dokument
    .help = skriv till en fil som slutar på .docx
form-not-filled = kan inte fylla i formuläret: { $reason }
    .help = använd bara fälten i vägledningen om formulär, och slingor över dem
form-without-end = det slutar inte: över { $steps } steg, eller { $length } tecken
cannot-write-over-input = kan inte skriva: filen är indata
    .help = välj ett annat namn
cannot-write-read-only = kan inte skriva: filen är skrivskyddad
    .help = välj ett annat namn
cannot-write-without-folder = kan inte skriva: det finns ingen mapp { $folder }
    .help = skapa den, eller välj en annan plats
cannot-write-in-folder = kan inte skriva: mappen är skrivskyddad
    .help = välj en annan plats
cannot-write-same-file = kan inte skriva: detta är samma fil som { $role ->
    [input] indata
   *[output] utdata
 } { $file }
    .help = välj ett annat namn
cannot-write-half-character = kan inte skriva: en text har ett halvt tecken
    .help = rätta texten
cannot-write-character = kan inte skriva { $character } i kodningen { $encoding }
    .help = sätt PYTHONIOENCODING=utf-8
cannot-write-output = kan inte skriva: { $reason }
    .help = kontrollera vart utdata leder
output-closed = utdata är stängd
no-ordinary-file = detta är { $kind ->
    [folder] en mapp
    [pipe] ett rör
    [socket] en socket
    [device] en enhet
   *[other] ingen vanlig fil
 }
    .help = { $kind ->
        [folder] ange en fil i den
        [pipe] spara den till en fil, eller skicka in den genom ett rör och ange -
       *[other] ange en fil
     }
file-not-utf-8 = filen är inte UTF-8-text
    .help = spara den som UTF-8
file-too-large = filen är större än { $megabytes } MB
    .help = dela upp den
cannot-read-file = kan inte läsa filen: { $reason }
    .help = kontrollera namnet
no-standard-input = det finns ingen standard input
    .help = skicka in en fil genom ett rör, eller ange en
