number-about = aproximadamente { $number }
number-any = cualquier número
number-at-least = al menos { $number }
number-more-than = más de { $number }
number-at-most = como máximo { $number }
number-less-than = menos de { $number }
number-range = { $low } a { $high }
number-unknown = desconocido
pooled-figures = { $above } de { $below }
quantity = { $value } { $unit }
unit-per = { $parts }
unit-so-many = { $number } { $unit }
unit-between = por
unit-percent = %
percentage-points = puntos porcentuales
unit-person = { $count ->
    [one] persona
   *[other] personas
 }
unit-household = { $count ->
    [one] hogar
   *[other] hogares
 }
unit-family = { $count ->
    [one] familia
   *[other] familias
 }
unit-case = { $count ->
    [one] caso
   *[other] casos
 }
unit-call = { $count ->
    [one] llamada
   *[other] llamadas
 }
unit-event = { $count ->
    [one] evento
   *[other] eventos
 }
unit-organisation = { $count ->
    [one] organización
   *[other] organizaciones
 }
unit-publication = { $count ->
    [one] publicación
   *[other] publicaciones
 }
unit-item = { $count ->
    [one] unidad
   *[other] unidades
 }
unit-material = { $count ->
    [one] material
   *[other] materiales
 }
unit-school = { $count ->
    [one] escuela
   *[other] escuelas
 }
unit-facility = { $count ->
    [one] instalación
   *[other] instalaciones
 }
unit-community = { $count ->
    [one] comunidad
   *[other] comunidades
 }
unit-village = { $count ->
    [one] aldea
   *[other] aldeas
 }
unit-visit = { $count ->
    [one] visita
   *[other] visitas
 }
unit-session = { $count ->
    [one] sesión
   *[other] sesiones
 }
unit-document = { $count ->
    [one] documento
   *[other] documentos
 }
unit-law = { $count ->
    [one] ley
   *[other] leyes
 }
unit-policy = { $count ->
    [one] política
   *[other] políticas
 }
unit-plan = { $count ->
    [one] plan
   *[other] planes
 }
unit-country = { $count ->
    [one] país
   *[other] países
 }
unit-stay = { $count ->
    [one] estancia
   *[other] estancias
 }
unit-loan = { $count ->
    [one] préstamo
   *[other] préstamos
 }
unit-job = { $count ->
    [one] empleo
   *[other] empleos
 }
unit-animal = { $count ->
    [one] animal
   *[other] animales
 }
unit-tree = { $count ->
    [one] árbol
   *[other] árboles
 }
unit-well = { $count ->
    [one] pozo
   *[other] pozos
 }
unit-latrine = { $count ->
    [one] letrina
   *[other] letrinas
 }
unit-building = { $count ->
    [one] edificio
   *[other] edificios
 }
unit-vehicle = { $count ->
    [one] vehículo
   *[other] vehículos
 }
unit-kit = { $count ->
    [one] kit
   *[other] kits
 }
unit-dose = { $count ->
    [one] dosis
   *[other] dosis
 }
unit-birth = { $count ->
    [one] nacimiento
   *[other] nacimientos
 }
unit-death = { $count ->
    [one] muerte
   *[other] muertes
 }
unit-incident = { $count ->
    [one] incidente
   *[other] incidentes
 }
unit-crime = { $count ->
    [one] delito
   *[other] delitos
 }
unit-contract = { $count ->
    [one] contrato
   *[other] contratos
 }
unit-grant = { $count ->
    [one] subvención
   *[other] subvenciones
 }
unit-message = { $count ->
    [one] mensaje
   *[other] mensajes
 }
unit-position = { $count ->
    [one] puesto
   *[other] puestos
 }
unit-site = { $count ->
    [one] emplazamiento
   *[other] emplazamientos
 }
unit-system = { $count ->
    [one] sistema
   *[other] sistemas
 }
unit-service = { $count ->
    [one] servicio
   *[other] servicios
 }
unit-meeting = { $count ->
    [one] reunión
   *[other] reuniones
 }
unit-training = { $count ->
    [one] capacitación
   *[other] capacitaciones
 }
unit-course = { $count ->
    [one] curso
   *[other] cursos
 }
unit-indictment = { $count ->
    [one] acusación
   *[other] acusaciones
 }
unit-point = { $count ->
    [one] punto
   *[other] puntos
 }
unit-minute = { $count ->
    [one] minuto
   *[other] minutos
 }
unit-hour = { $count ->
    [one] hora
   *[other] horas
 }
unit-day = { $count ->
    [one] día
   *[other] días
 }
unit-week = { $count ->
    [one] semana
   *[other] semanas
 }
unit-month = { $count ->
    [one] mes
   *[other] meses
 }
unit-year = { $count ->
    [one] año
   *[other] años
 }
unit-litre = { $count ->
    [one] litro
   *[other] litros
 }
unit-tonne = { $count ->
    [one] tonelada
   *[other] toneladas
 }
unit-m = m
unit-km = km
unit-cm = cm
unit-mm = mm
unit-kg = kg
unit-g = g
unit-m2 = m²
unit-km2 = km²
unit-ha = ha
unit-m3 = m³
unit-kWh = kWh
unit-MWh = MWh
unit-GWh = GWh
unit-kW = kW
unit-MW = MW
unit-GW = GW
