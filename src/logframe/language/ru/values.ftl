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
unit-so-many = { $number } { $unit }
unit-between = /
unit-percent = %
percentage-points = п. п.
unit-person = { $count ->
    [alone] люди
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
 }
unit-household = { $count ->
    [alone] домохозяйства
    [one] домохозяйство
    [few] домохозяйства
    [many] домохозяйств
   *[other] домохозяйства
 }
unit-family = { $count ->
    [alone] семьи
    [one] семья
    [few] семьи
    [many] семей
   *[other] семьи
 }
unit-case = { $count ->
    [alone] случаи
    [one] случай
    [few] случая
    [many] случаев
   *[other] случая
 }
unit-call = { $count ->
    [alone] звонки
    [one] звонок
    [few] звонка
    [many] звонков
   *[other] звонка
 }
unit-event = { $count ->
    [alone] мероприятия
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
 }
unit-organisation = { $count ->
    [alone] организации
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
 }
unit-publication = { $count ->
    [alone] публикации
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
 }
unit-item = { $count ->
    [alone] единицы
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
 }
unit-material = { $count ->
    [alone] материалы
    [one] материал
    [few] материала
    [many] материалов
   *[other] материала
 }
unit-school = { $count ->
    [alone] школы
    [one] школа
    [few] школы
    [many] школ
   *[other] школы
 }
unit-facility = { $count ->
    [alone] объекты
    [one] объект
    [few] объекта
    [many] объектов
   *[other] объекта
 }
unit-community = { $count ->
    [alone] общины
    [one] община
    [few] общины
    [many] общин
   *[other] общины
 }
unit-village = { $count ->
    [alone] сёла
    [one] село
    [few] села
    [many] сёл
   *[other] села
 }
unit-visit = { $count ->
    [alone] посещения
    [one] посещение
    [few] посещения
    [many] посещений
   *[other] посещения
 }
unit-session = { $count ->
    [alone] занятия
    [one] занятие
    [few] занятия
    [many] занятий
   *[other] занятия
 }
unit-document = { $count ->
    [alone] документы
    [one] документ
    [few] документа
    [many] документов
   *[other] документа
 }
unit-law = { $count ->
    [alone] законы
    [one] закон
    [few] закона
    [many] законов
   *[other] закона
 }
unit-policy = { $count ->
    [alone] стратегии
    [one] стратегия
    [few] стратегии
    [many] стратегий
   *[other] стратегии
 }
unit-plan = { $count ->
    [alone] планы
    [one] план
    [few] плана
    [many] планов
   *[other] плана
 }
unit-country = { $count ->
    [alone] страны
    [one] страна
    [few] страны
    [many] стран
   *[other] страны
 }
unit-stay = { $count ->
    [alone] пребывания
    [one] пребывание
    [few] пребывания
    [many] пребываний
   *[other] пребывания
 }
unit-loan = { $count ->
    [alone] кредиты
    [one] кредит
    [few] кредита
    [many] кредитов
   *[other] кредита
 }
unit-job = { $count ->
    [alone] рабочие места
    [one] рабочее место
    [few] рабочих места
    [many] рабочих мест
   *[other] рабочего места
 }
unit-animal = { $count ->
    [alone] животные
    [one] животное
    [few] животных
    [many] животных
   *[other] животного
 }
unit-tree = { $count ->
    [alone] деревья
    [one] дерево
    [few] дерева
    [many] деревьев
   *[other] дерева
 }
unit-well = { $count ->
    [alone] колодцы
    [one] колодец
    [few] колодца
    [many] колодцев
   *[other] колодца
 }
unit-latrine = { $count ->
    [alone] туалеты
    [one] туалет
    [few] туалета
    [many] туалетов
   *[other] туалета
 }
unit-building = { $count ->
    [alone] здания
    [one] здание
    [few] здания
    [many] зданий
   *[other] здания
 }
unit-vehicle = { $count ->
    [alone] транспортные средства
    [one] транспортное средство
    [few] транспортных средства
    [many] транспортных средств
   *[other] транспортного средства
 }
unit-kit = { $count ->
    [alone] наборы
    [one] набор
    [few] набора
    [many] наборов
   *[other] набора
 }
unit-dose = { $count ->
    [alone] дозы
    [one] доза
    [few] дозы
    [many] доз
   *[other] дозы
 }
unit-birth = { $count ->
    [alone] рождения
    [one] рождение
    [few] рождения
    [many] рождений
   *[other] рождения
 }
unit-death = { $count ->
    [alone] смерти
    [one] смерть
    [few] смерти
    [many] смертей
   *[other] смерти
 }
unit-incident = { $count ->
    [alone] инциденты
    [one] инцидент
    [few] инцидента
    [many] инцидентов
   *[other] инцидента
 }
unit-crime = { $count ->
    [alone] преступления
    [one] преступление
    [few] преступления
    [many] преступлений
   *[other] преступления
 }
unit-contract = { $count ->
    [alone] контракты
    [one] контракт
    [few] контракта
    [many] контрактов
   *[other] контракта
 }
unit-grant = { $count ->
    [alone] гранты
    [one] грант
    [few] гранта
    [many] грантов
   *[other] гранта
 }
unit-message = { $count ->
    [alone] сообщения
    [one] сообщение
    [few] сообщения
    [many] сообщений
   *[other] сообщения
 }
unit-position = { $count ->
    [alone] должности
    [one] должность
    [few] должности
    [many] должностей
   *[other] должности
 }
unit-site = { $count ->
    [alone] площадки
    [one] площадка
    [few] площадки
    [many] площадок
   *[other] площадки
 }
unit-system = { $count ->
    [alone] системы
    [one] система
    [few] системы
    [many] систем
   *[other] системы
 }
unit-service = { $count ->
    [alone] услуги
    [one] услуга
    [few] услуги
    [many] услуг
   *[other] услуги
 }
unit-meeting = { $count ->
    [alone] встречи
    [one] встреча
    [few] встречи
    [many] встреч
   *[other] встречи
 }
unit-training = { $count ->
    [alone] тренинги
    [one] тренинг
    [few] тренинга
    [many] тренингов
   *[other] тренинга
 }
unit-course = { $count ->
    [alone] курсы
    [one] курс
    [few] курса
    [many] курсов
   *[other] курса
 }
unit-indictment = { $count ->
    [alone] обвинительные заключения
    [one] обвинительное заключение
    [few] обвинительных заключения
    [many] обвинительных заключений
   *[other] обвинительного заключения
 }
unit-point = { $count ->
    [alone] баллы
    [one] балл
    [few] балла
    [many] баллов
   *[other] балла
 }
unit-minute = { $count ->
    [alone] минуты
    [one] минута
    [few] минуты
    [many] минут
   *[other] минуты
 }
unit-hour = { $count ->
    [alone] часы
    [one] час
    [few] часа
    [many] часов
   *[other] часа
 }
unit-day = { $count ->
    [alone] дни
    [one] день
    [few] дня
    [many] дней
   *[other] дня
 }
unit-week = { $count ->
    [alone] недели
    [one] неделя
    [few] недели
    [many] недель
   *[other] недели
 }
unit-month = { $count ->
    [alone] месяцы
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
 }
unit-year = { $count ->
    [alone] годы
    [one] год
    [few] года
    [many] лет
   *[other] года
 }
unit-litre = { $count ->
    [alone] литры
    [one] литр
    [few] литра
    [many] литров
   *[other] литра
 }
unit-tonne = { $count ->
    [alone] тонны
    [one] тонна
    [few] тонны
    [many] тонн
   *[other] тонны
 }
unit-m = м
unit-km = км
unit-cm = см
unit-mm = мм
unit-kg = кг
unit-g = г
unit-m2 = м²
unit-km2 = км²
unit-ha = га
unit-m3 = м³
unit-kWh = кВт·ч
unit-MWh = МВт·ч
unit-GWh = ГВт·ч
unit-kW = кВт
unit-MW = МВт
unit-GW = ГВт
