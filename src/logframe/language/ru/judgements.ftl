only-context = только контекстные показатели
no-indicator = нет показателя
highest-level-not-measured = нет данных по показателям высшего уровня ({ $level }); показателей более низких уровней с данными: { $measured } из { $of }
course = изменение: { $first } { $steps }
course-to = → { $figure }
course-back-to = → снова { $figure }
course-through = изменение: { $first } → { $last }, промежуточных значений: { $between }
order-without-dates = порядок значений известен, а их даты – нет
undated = без даты
no-target = нет целевого значения{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-target-for-period = нет целевого значения для каждого периода{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-observation = нет данных
observed-under-another-definition = данные есть только по другому определению
no-figure = к этой дате данных нет{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
figures-of-other-times = данных за период цели нет: последнее значение, { $value }, относится к периоду { $period }
only-missing-figures = все значения отсутствуют{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = { $is_elsewhere ->
    [true] за период целевого значения данных ещё нет, и
   *[other] данных ещё нет, и
 } ни один срок не наступает раньше { $due }
due-unknown = срок неизвестен
due-later = срок { $due }, прошло { $elapsed } времени
due-on = срок { $due }
already-there = целевое значение уже достигнуто; срок { $due }
reported-later = данные, полученные после { $on }, не учитываются
as-of = по состоянию на { $day }, последний день, полностью охваченный данными
last-word = { $status } на { $day }, последний день с полными данными{ $sources ->
    [none] {""}
   *[other] , по данным { $sources }
 }
figures-too-old = данные полны до { $day } и после { $limit } считаются устаревшими
partly-reported = данные охватывают не весь период: { $coverage }
expected-by-day = ожидалось к { $day }: { $value }
even-pace = предполагается равномерный темп, так как промежуточное целевое значение не задано
held-against-milestone = по сравнению с промежуточным целевым значением на { $day }: { $value }
no-figure-near-date = нет значения в пределах { $months } { $months ->
    [one] месяца
   *[other] месяцев
 } от { $due }
undated-latest = у последнего значения нет даты
reached-late = не достигнуто к { $due }, достигнуто с опозданием не более чем на { $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
 }
event-day-unknown = день неизвестен: достигнуто не позднее { $due } или до { $days } { $days ->
    [one] дня
   *[other] дней
 } позже
event-late = достигнуто через { $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
 } после срока { $due }
word-on-date = решает значение на { $day }: { $value }
lost-again = достигнуто к { $due }, вновь утрачено к { $day }
only-told = только отдельные свидетельства: приведены, но не влияют на статус
sources-differ = данные источников расходятся
unknown-before-revision = не указано, каким оно было до пересмотра от { $day }
target-of-parts-open = целевое значение задано по частям, а вес частей неизвестен: достижение лежит между достижениями частей
context = контекст: вне ответственности проекта
direction-ambiguous = рост может быть и к лучшему, и к худшему, поэтому значение приводится без оценки
direction-open = неясно, хорошо ли увеличение. Укажите направление
direction-contradicted = указанное направление ({ $direction }) противоречит исходному и целевому значениям
rates-and-numbers-apart = исходное и целевое значения в числах меняются в одну сторону, а их темпы – в другую. Укажите направление
baseline-may-be-target = исходное и целевое значения могут совпадать, поэтому продвижение рассчитать нельзя
revised-after-due = пересмотр от { $day } изменил целевое значение на { $value }. Срок наступил ещё { $due }, поэтому учитывается значение до пересмотра
baseline-revised-after-due = пересмотр от { $day } изменил исходное значение на { $value }. Срок наступил ещё { $due }, поэтому учитывается исходное значение до пересмотра
baseline-without-period = у исходного значения нет периода. Предполагается, что он той же длины, что и период целевого значения
running-total-from-zero = нет исходного значения: предполагается, что нарастающий итог начинается с 0
no-share-without-baseline = нет исходного значения, поэтому нет процента
target-equals-baseline = целевое значение равно исходному: его нужно сохранять
scale-contradicted = целевое значение хуже исходного по шкале показателя
target-cannot-be-missed = целевое значение { $target } нельзя не достичь
target-is-placeholder = целевое значение – 0 из 0, вероятно, это заполнитель
seasons-may-differ = период короче года сравнивается с годом, поэтому возможны сезонные различия
taken-as-state = способ накопления не указан: значения считаются средними или темпами, учитывается последнее
taken-as-flow = способ накопления не указан: считается, что значения относятся к отдельным периодам, и они складываются
accumulation-not-declared = способ накопления не указан: значения за периоды, нарастающий итог и состояния на дату дают разные итоги
accumulation-of-a-state = способ накопления не указан, а слова «{ $words }» означают состояние. Значения за периоды, нарастающий итог и состояния на дату дают разные итоги
margin = { $ends }
margin-at = ровно на пороге { $limit }
margin-above = на { $margin } выше порога { $limit }
margin-below = на { $margin } ниже порога { $limit }
margin-between = от { $below } ниже до { $above } выше порога { $limit }
margin-any-below = от любого значения ниже до { $above } выше порога { $limit }
margin-any-above = от { $below } ниже до любого значения выше порога { $limit }
margin-any = ниже или выше порога { $limit }
keep-broken = вне пределов на { $day }: { $value }
keep-seen = значения в пределах: { $figures }
interval-without-figure = нет данных (период: { $period })
missing-counts-as-zero = в этом методе отсутствующее значение считается равным 0
method-not-computable = { $method }: { $reason }
status-exceeded = превышено
status-fulfilled = достигнуто
status-reached = целевое значение достигнуто
status-kept = соблюдено
status-on-track = по плану
status-reached-late = достигнуто с опозданием
status-behind = с отставанием
status-partly-fulfilled = достигнуто частично
status-not-kept = не соблюдено
status-not-fulfilled = не достигнуто
status-not-reached = целевое значение не достигнуто
status-adverse = ухудшение
status-undecided = неопределённо
status-not-judged = не оценивается
status-not-due = срок не наступил
status-not-measured = не измерялось
status-not-computable = не поддаётся расчёту
judged-as-of-update = последнее обновление { $day }: то, что должно быть достигнуто позже, не считается просроченным
