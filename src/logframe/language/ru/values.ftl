number-about = около { $number }
number-any = любое число
number-at-least = не менее { $number }
number-more-than = более { $number }
number-at-most = не более { $number }
number-less-than = менее { $number }
number-range = { $low } – { $high }
number-unknown = неизвестно
pooled-figures = { $above } из { $below }
quantity = { $value } { $unit }
unit-per = { $parts }
unit-between = /
unit-percent = %
percentage-points = п. п.
unit-person = { $count ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
 }
unit-household = { $count ->
    [one] домохозяйство
    [few] домохозяйства
    [many] домохозяйств
   *[other] домохозяйства
 }
unit-family = { $count ->
    [one] семья
    [few] семьи
    [many] семей
   *[other] семьи
 }
unit-case = { $count ->
    [one] случай
    [few] случая
    [many] случаев
   *[other] случая
 }
unit-call = { $count ->
    [one] звонок
    [few] звонка
    [many] звонков
   *[other] звонка
 }
unit-event = { $count ->
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
 }
unit-organisation = { $count ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
 }
unit-publication = { $count ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
 }
unit-item = { $count ->
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
 }
unit-material = { $count ->
    [one] материал
    [few] материала
    [many] материалов
   *[other] материала
 }
unit-school = { $count ->
    [one] школа
    [few] школы
    [many] школ
   *[other] школы
 }
unit-facility = { $count ->
    [one] объект
    [few] объекта
    [many] объектов
   *[other] объекта
 }
unit-community = { $count ->
    [one] община
    [few] общины
    [many] общин
   *[other] общины
 }
unit-village = { $count ->
    [one] село
    [few] села
    [many] сёл
   *[other] села
 }
unit-visit = { $count ->
    [one] посещение
    [few] посещения
    [many] посещений
   *[other] посещения
 }
unit-session = { $count ->
    [one] занятие
    [few] занятия
    [many] занятий
   *[other] занятия
 }
unit-document = { $count ->
    [one] документ
    [few] документа
    [many] документов
   *[other] документа
 }
unit-law = { $count ->
    [one] закон
    [few] закона
    [many] законов
   *[other] закона
 }
unit-policy = { $count ->
    [one] стратегия
    [few] стратегии
    [many] стратегий
   *[other] стратегии
 }
unit-plan = { $count ->
    [one] план
    [few] плана
    [many] планов
   *[other] плана
 }
unit-country = { $count ->
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
 }
unit-stay = { $count ->
    [one] пребывание
    [few] пребывания
    [many] пребываний
   *[other] пребывания
 }
unit-loan = { $count ->
    [one] кредит
    [few] кредита
    [many] кредитов
   *[other] кредита
 }
unit-job = { $count ->
    [one] рабочее место
    [few] рабочих места
    [many] рабочих мест
   *[other] рабочего места
 }
unit-animal = { $count ->
    [one] животное
    [few] животных
    [many] животных
   *[other] животного
 }
unit-tree = { $count ->
    [one] дерево
    [few] дерева
    [many] деревьев
   *[other] дерева
 }
unit-well = { $count ->
    [one] колодец
    [few] колодца
    [many] колодцев
   *[other] колодца
 }
unit-latrine = { $count ->
    [one] туалет
    [few] туалета
    [many] туалетов
   *[other] туалета
 }
unit-building = { $count ->
    [one] здание
    [few] здания
    [many] зданий
   *[other] здания
 }
unit-vehicle = { $count ->
    [one] транспортное средство
    [few] транспортных средства
    [many] транспортных средств
   *[other] транспортного средства
 }
unit-kit = { $count ->
    [one] набор
    [few] набора
    [many] наборов
   *[other] набора
 }
unit-dose = { $count ->
    [one] доза
    [few] дозы
    [many] доз
   *[other] дозы
 }
unit-birth = { $count ->
    [one] рождение
    [few] рождения
    [many] рождений
   *[other] рождения
 }
unit-death = { $count ->
    [one] смерть
    [few] смерти
    [many] смертей
   *[other] смерти
 }
unit-incident = { $count ->
    [one] инцидент
    [few] инцидента
    [many] инцидентов
   *[other] инцидента
 }
unit-crime = { $count ->
    [one] преступление
    [few] преступления
    [many] преступлений
   *[other] преступления
 }
unit-contract = { $count ->
    [one] контракт
    [few] контракта
    [many] контрактов
   *[other] контракта
 }
unit-grant = { $count ->
    [one] грант
    [few] гранта
    [many] грантов
   *[other] гранта
 }
unit-message = { $count ->
    [one] сообщение
    [few] сообщения
    [many] сообщений
   *[other] сообщения
 }
unit-position = { $count ->
    [one] должность
    [few] должности
    [many] должностей
   *[other] должности
 }
unit-site = { $count ->
    [one] площадка
    [few] площадки
    [many] площадок
   *[other] площадки
 }
unit-system = { $count ->
    [one] система
    [few] системы
    [many] систем
   *[other] системы
 }
unit-service = { $count ->
    [one] услуга
    [few] услуги
    [many] услуг
   *[other] услуги
 }
unit-meeting = { $count ->
    [one] встреча
    [few] встречи
    [many] встреч
   *[other] встречи
 }
unit-training = { $count ->
    [one] тренинг
    [few] тренинга
    [many] тренингов
   *[other] тренинга
 }
unit-course = { $count ->
    [one] курс
    [few] курса
    [many] курсов
   *[other] курса
 }
unit-indictment = { $count ->
    [one] обвинительное заключение
    [few] обвинительных заключения
    [many] обвинительных заключений
   *[other] обвинительного заключения
 }
unit-point = { $count ->
    [one] балл
    [few] балла
    [many] баллов
   *[other] балла
 }
