iati-extension-projects = проектов в нём: { $count }
iati-extension-unreadable = проект, записанный logframe рядом с результатами, прочитать нельзя: { $problem }
    .help = вместо него прочитаны результаты; запишите файл снова из проекта
    .why = Того, что хранится только в проекте (связи, источники, примечания), в результатах нет.
iati-no-results = ни у одной деятельности (iati-activity) в файле нет результатов
    .help = укажите файл с результатами
iati-doctype = в файле есть DOCTYPE, что не допускается
    .help = удалите его
iati-entity = недопустимый XML: { $entity } не обозначает ни одного знака
    .help = напишите сам знак или &amp; вместо &
iati-not-valid-xml = недопустимый XML: { $problem }
    .help = исправьте строку
iati-nested-too-deep = вложенность элементов больше { $count } уровней
iati-text-too-long = текст или тег длиннее { $megabytes } МБ
iati-encoding-unknown = кодировка { $encoding } неизвестна
iati-declaration-without-end = его первая строка, <?xml …?>, не закончена
iati-root-element = корневой элемент – { $element }, а не iati-activities
    .help = укажите файл деятельности IATI
iati-comment-source = источник: { $source }
iati-comment-definition = определение: { $definition }

iati-value-empty = значение пусто
iati-value-not-given = значение не указано
iati-value-no-number = «{ $value }» – не число
iati-value-comma = «{ $value }»: { $sign ->
    [point] точка
   *[comma] запятая
} может отделять и дробную часть, и тысячи
iati-value-comma-read = «{ $value }»: запятая прочитана как знак, отделяющий { $sign ->
    [decimal] дробную часть
   *[thousands] тысячи
 }
iati-value-too-long = «{ $value }» нельзя прочитать как число: в нём больше { $limit } цифр
iati-activity-without-dates = у деятельности нет даты начала или окончания
iati-activity-ends-before-start = деятельность заканчивается раньше, чем начинается
iati-period-without-dates = у периода нет начала или конца
    .help = укажите обе даты (<period-start iso-date="...">, <period-end iso-date="...">)
iati-period-ends-before-start = период заканчивается раньше, чем начинается

iati-policy-unknown = недопустимое значение правила { $policy }: { $value }
    .help = укажите одно из: { $values }
iati-limit-accumulation = IATI не указывает, как складываются значения нескольких периодов: { $accumulates ->
    [evidence] каждый показатель прочитан по тому, что показывают его собственные значения
    [none] способ накопления не указан
    [increments] они прочитаны как отдельные значения за период
    [running-total] они прочитаны как нарастающий итог
    [snapshot] они прочитаны как состояния на дату
   *[other] они прочитаны как { $accumulates }
 }.
iati-limit-direction = Признак направления в IATI часто неверен: { $policy ->
    [evidence] направление показывают исходное и целевое значения, признак — только там, где они его не показывают
    [declared] направление взято из файла, а если его там нет, не указано
    [standard] если направление не указано, это увеличение, как в стандарте
   *[targets] направление определяется от исходного значения к целевому
 }.
iati-limit-dimensions = IATI приводит части без их итога: { $policy ->
    [sum] части одной разбивки без итога складываются
   *[apart] каждая часть – отдельный показатель
 }.
iati-limit-not-in-standard = В IATI нет единиц, источников и связей между результатами: ничего не добавлено.
iati-waiver-links = в IATI нет связей между результатами
iati-waiver-activities = IATI не указывает, что сделано ради результата
iati-waiver-verification = в IATI нет средств проверки

iati-no-title = без названия
iati-note-references = обозначение { $references }
iati-note-target-comment = комментарий к целевому значению{ $period ->
    [none] {""}
   *[other] {" "}за { $period }
 }: «{ $comment }»
iati-part = { $parts ->
    [none] часть
   *[other] { $parts }
 }
iati-part-of-dimension = { $dimension }: { $part }
iati-part-at-location = место: { $location }
iati-part-not-named = без названия
iati-dimension-not-named = часть

iati-official-rule = Официальный набор правил IATI, правило { $rule }.
iati-figure-not-usable = В таком виде значение использовать нельзя.
iati-result-type = { $type ->
    [none] у результата не указан тип
   *[other] неизвестный тип результата { $type }
 }
    .help = укажите 1 (непосредственный результат), 2 (конечный результат), 3 (воздействие) или 9 (другое)
iati-reference-twice = обозначение (reference) есть и у результата, и у его показателя
    .help = оставьте обозначение показателя
iati-measure = { $measure ->
    [none] мера (measure) не указана
   *[other] неизвестная мера (measure) { $measure }
 }
    .help = укажите 1 (единица), 2 (процент), 3 (номинальная), 4 (порядковая) или 5 (качественная)
iati-indicator-unreadable = показатель нельзя прочитать: { $problem }
iati-no-value = { $figure ->
    [baseline] исходное значение (baseline)
    [target] целевое значение (target)
   *[actual] фактическое значение (actual)
 }: число не указано
    .help = укажите его или уберите элемент
iati-qualitative-value = { $figure ->
    [baseline] исходное значение (baseline)
    [target] целевое значение (target)
   *[actual] фактическое значение (actual)
 } качественного показателя содержит число
    .help = напишите об этом в комментарии
iati-not-a-number = { $figure ->
    [baseline] исходное значение (baseline)
    [target] целевое значение (target)
   *[actual] фактическое значение (actual)
 } – не число: { $problem }
    .help = пишите цифры с точкой: 1234.5
iati-words-for-a-number = укажите число либо measure="5", а слова поместите в <comment>
iati-period-reversed = период заканчивается { $end }, раньше, чем начинается ({ $start })
    .help = исправьте даты

iati-an-element = { $element ->
    [actual] элемент
    [indicator] элемент
   *[other] элемент
 } { $element }
iati-element-not-in-version = { $holder }: в версии { $version } в нём нет элемента { $element }
    .help = удалите или переименуйте его
iati-element-twice = второй элемент { $element } в одном элементе { $holder }
    .help = оставьте один
iati-element-out-of-order = { $holder }: { $element } стоит в нём после { $after ->
    [none] элемента другого пространства имён
   *[other] { $after }
 }
    .help = порядок: { $order }
iati-element-lacking = в элементе { $holder } нет { $element }
    .help = добавьте его; порядок: { $order }
iati-stray-text = { $holder }: текст стоит прямо в нём
    .help = { $is_narrated ->
        [true] поместите его в narrative
       *[false] удалите его
    }
iati-attribute-lacking = у элемента { $holder } нет атрибута { $attribute }
    .help = напишите { $attribute }="..."
iati-attribute-value = { $holder }: { $attribute }="{ $value }" – не { $kind ->
    [date] дата
    [boolean] логическое значение
    [positive] год
   *[uri] адрес
 }
    .help = напишите { $kind ->
        [date] в виде 2024-12-31
        [boolean] true, false, 1 или 0
        [positive] в виде 2024
       *[uri] в виде https://example.org/report
    }
iati-language = { $holder }: xml:lang="{ $value }" – не код языка
    .help = напишите en, fr, ky
iati-attribute-not-taken = { $holder }: атрибут { $attribute } недопустим
    .help = удалите его
iati-attribute-not-in-version = { $holder }: в версии { $version } у него нет атрибута { $attribute }
    .help = удалите его

iati-version-not-known = структура версии { $version } неизвестна
    .help = укажите одну из { $versions } или её схему: schema=...
iati-schema-asks = Этого требует схема IATI { $version }; другие программы могут отказаться читать файл.
iati-schema-problem = { $problem }
    .help = см. схему
iati-schema-not-there = нет схемы для версии { $version ->
    [none] (не указана)
   *[other] { $version }
 }: { $path } не существует
    .help = укажите { $file } или папку, в которой она лежит по версиям
iati-schema-unreadable = схему нельзя прочитать: { $problem }
    .help = укажите другую

iati-invalid-place = { $activity }, { $where }: { $problem }
iati-not-valid-to-write = мест, не соответствующих схеме: { $count }; первое: { $first }
    .help = исправьте их или запишите без --strict
iati-where-activity = деятельность
iati-where-result = результат { $result }{ $line ->
    [none] {""}
   *[other] {" "}(строка { $line })
 }
iati-where-indicator = результат { $result }, показатель { $indicator }{ $line ->
    [none] {""}
   *[other] {" "}(строка { $line })
 }
iati-invalid-lacks = нет { $name }
iati-invalid-code = { $name }: недопустимое значение { $value }
iati-invalid-version-1 = остальные элементы – версии 1, они сохранены без изменений, кроме текстов
iati-value-other-unit = «{ $value }» не в { $unit }, единице показателя, поэтому не сравнивается
iati-value-read-as = «{ $value }» прочитано как { $number }
iati-value-placeholder = «{ $value }» — заполнитель, значение не задано
    .help = не указывайте значение, которое не задано
iati-zero-of-zero = 0 из 0 — заполнитель, ни цель, ни значение не заданы
iati-zero-target = цель 0 — заполнитель там, где больше значит лучше: цель не задана
    .help = не указывайте цель, которая не задана
iati-zero-of-zero-read = { $count ->
    [one] { $count } период указывает 0 из 0, это прочитано как «не задано»
    [few] { $count } периода указывают 0 из 0, это прочитано как «не задано»
   *[other] { $count } периодов указывают 0 из 0, это прочитано как «не задано»
 }
    .help = не указывайте цель, которая не задана
iati-baselines-several = несколько исходных значений ({ $baselines }): взято значение за { $used }
    .help = оставьте одно исходное значение или укажите часть для каждого (<dimension>)
iati-identifier-lacking = у деятельности нет идентификатора: здесь она названа { $id }
    .help = добавьте его (<iati-identifier>)
    .why = Без идентификаторов две деятельности нельзя различить.
iati-identifier-twice = деятельность с этим идентификатором уже есть в строке { $line }: эта названа здесь { $id }
    .help = публикуйте каждую деятельность один раз, под собственным идентификатором
    .why = Тот, кто суммирует файл, считает опубликованное дважды два раза.
iati-not-read = <{ $element }> находится внутри { $holder ->
    [value] исходного, целевого или фактического значения
   *[other] <{ $holder }>
 } и не читается
    .help = переместите его на место, указанное в стандарте
iati-of-parts-alone = { $figure ->
    [baseline] исходное значение (baseline)
   *[target] целевое значение (target)
 } указано только для { $parts }, что не показывает целого
    .help = добавьте значение в целом
iati-target-of-parts = по частям целевое значение за { $period } остаётся открытым ({ $value }): фактическое значение сравнивается с каждой
    .help = добавьте целевое значение в целом (<target value="...">)
iati-targets-differ = два разных целевых значения за { $period }: взято то, которого труднее достичь
    .help = оставьте одно целевое значение на период
iati-one-part-read = все значения относятся к одной части, { $part }: измеряется именно она
    .help = назовите эту часть в названии или приведите значения по целому
iati-unit-read = единица { $unit } взята из названия
    .help = если единица другая, укажите её в скобках в конце названия
iati-indicators-joined = опубликован как несколько показателей с одним названием и одной ссылкой: прочитан как один, периодов: { $count }
    .help = публикуйте один показатель со всеми его периодами
iati-periods-read = { $accumulates ->
    [increments] прочитано как значения за каждый период, они складываются
    [running-total] прочитано как нарастающие итоги: учитывается последний
    [snapshot] прочитано как состояния: учитывается последнее
   *[open] прочитано и как значения за каждый период, и как нарастающие итоги
 }: { $evidence }
    .help = чтобы прочитать все показатели файла одинаково: --accumulates
iati-reading-open = IATI не указывает, как складываются значения нескольких периодов, в каких они единицах и что означает ноль.
iati-evidence-same-end = у двух периодов, которые кончаются { $day }, разные значения: { $whole } и { $part }
iati-evidence-sum = сумма периодов ({ $count }) равна { $whole }, значению за всё время
iati-evidence-beyond = их сумма, { $sum }, вдвое больше цели { $target } или ещё выше
iati-evidence-fall = за целевым значением { $first } следует { $second }
iati-evidence-last = значение последнего периода равно общему, { $whole }
iati-evidence-words = в тексте сказано «{ $words }»
iati-evidence-average = название говорит о среднем или о доле
iati-evidence-not-aggregated = aggregation-status равен 0
iati-evidence-one-start = все периоды начинаются { $day }
iati-evidence-one-target = исходное значение за год стоит рядом с одной целью на { $period }
iati-evidence-none = ничто в файле не показывает, как именно
iati-evidence-state = название указывает на состояние: «{ $words }»
iati-periods-meet = у соседних периодов общий день: прочитаны как идущие друг за другом
iati-part-of-time = только { $period }
iati-flag-alone = у { $indicator } стоит ascending="{ $flag }", чего название не подтверждает, а исходного значения нет: показатель приведён без оценки
    .help = укажите исходное значение (<baseline>) или исправьте признак (<indicator ascending="...">). Если признаки верны, прочитайте файл с --ascending declared
iati-flag-contradicted = у { $indicator } стоит ascending="{ $flag }", но целевое значение { $target }, а исходное { $baseline }: признак не использован
    .help = проверьте оба значения или исправьте признак (<indicator ascending="...">)
iati-words-contradicted = судя по названию, { $indicator } должен { $wanted ->
    [increase] расти
   *[decrease] снижаться
 }, но целевое значение { $target }, а исходное { $baseline }: показатель приведён без оценки
    .help = проверьте оба значения: исходное может относиться к более долгому сроку или к большему числу людей. Если они верны, прочитайте файл с --ascending targets
iati-step-below = ещё не достигнуто
iati-step-above = лучше, чем в начале
iati-text-not-rated = «{ $text }» — не исходное и не целевое значение, и никто его не оценил
iati-waiver-units = в IATI нет единиц измерения
iati-waiver-accumulation = IATI не указывает, как складываются значения нескольких периодов
iati-packed-damaged = сжатый файл (gzip) повреждён
    .help = сожмите его снова или укажите сам файл
