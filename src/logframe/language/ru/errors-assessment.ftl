subject-evidence = доказательства
assessment-of-nothing = оценка ни к чему не относится
    .help = укажите программу или проекты, которые оцениваются: of=...
consulted-not-whole = число опрошенных людей – { $value }
    .help = напишите целое число или missing("почему")
response-to-nothing = ответ не относится ни к одной рекомендации
    .help = сначала укажите её: report.response(recommendation, "accepted")
evidence-unknown = { $id } ссылается на доказательство { $evidence }, которое не объявлено
    .help = { $near ->
        [none] укажите показатель как ПРОЕКТ/ПОКАЗАТЕЛЬ, утверждение, ряд или источник. В собственных словах нужен пробел
       *[other] возможно, имелось в виду { $near }?
     }
record-unknown = в этой оценке нет записи { $id }
    .help = { $near ->
        [none] укажите объявленную запись
       *[other] возможно, имелось в виду { $near }?
     }
reference-unknown = { $record } ссылается на { $id } – в этой оценке нет такой записи вида { $kind }
    .help = { $near ->
        [none] сначала объявите её
       *[other] возможно, имелось в виду { $near }?
     }
