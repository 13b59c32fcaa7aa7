report-chapter = { $name ->
    [summary] Resumen ejecutivo
    [answers] Respuestas a las preguntas
    [urgent] Recomendaciones de prioridad alta
    [introduction] Introducción
    [methods] Métodos
    [team] Equipo de evaluación
    [limits] Limitaciones
    [consulted] Personas consultadas
    [questions] Preguntas de evaluación
    [intervention] La intervención evaluada
    [findings] Hallazgos
    [criteria] Criterios de evaluación
    [effects] Efectos
    [swot] Fortalezas, debilidades, oportunidades y amenazas
    [conclusions] Conclusiones
    [recommendations] Recomendaciones
    [follow-up] Respuesta de la dirección y seguimiento
    [lessons] Lecciones aprendidas
    [lesson] Lecciones
    [best-practice] Buenas prácticas
    [terms] Anexo: términos de referencia
    [work-sheet] Anexo: hoja de datos
   *[issues] Anexo: problemas
 }
report-column = { $name ->
    [commissioned-by] Encargada por
    [carried-out] Realizada
    [reference] Referencia
    [consulted] Grupo
    [number] Número
    [by] Mediante
    [question] Pregunta
    [questions] Preguntas
    [criterion] Criterio
    [answer] Respuesta
    [strength] Solidez de las pruebas
    [finding] Hallazgo
    [findings] Hallazgos
    [section] Sección
    [project] Proyecto
    [country] País
    [period] Período
    [evidence] Pruebas
    [issues] Problemas
    [used-in] Usado en
    [conclusion] Conclusión
    [conclusions] Conclusiones
    [recommendation] Recomendación
    [recommendations] Recomendaciones
    [to] Destinatario
    [due] Plazo
    [priority] Prioridad
    [cost] Costo
    [follows-from] Se deriva de
    [state] Estado
    [response] Respuesta de la dirección
    [actions] Acciones
    [lesson] Lección
    [planned] Planeado
    [happened] Qué pasó
    [why] Por qué
    [follows] Qué se deriva
    [deliverable] Producto
    [delivered-in] Entregado en
    [note] Nota
    [title] Título
    [purpose] Propósito
    [methods] Métodos
    [field] Campo
    [content] Contenido
    [rule] Regla
    [help] Qué hacer
    [effect] Efecto
    [short-term] Corto plazo
    [long-term] Largo plazo
    [any-term] Plazo no indicado
    [about] Tema
    [problem] Problema
    [causes] Causa de
    [acts-on-it] Quién actúa
    [strategy] Estrategia
    [stakeholder] Parte interesada
   *[any-interest] Interés no indicado
 }
report-quarter = { $quarter ->
    [strength] Fortalezas
    [weakness] Debilidades
    [opportunity] Oportunidades
   *[threat] Amenazas
 }
report-of-project = { $name ->
    [problems] Problemas: { $project }
    [map] Mapa de medidas: { $project }
   *[stakeholders] Partes interesadas: { $project }
 }
report-summary = Preguntas: { $questions }, hallazgos: { $findings }, conclusiones: { $conclusions }, recomendaciones: { $recommendations }, lecciones y buenas prácticas: { $lessons }.
report-not-borne-out = { $count ->
    [one] { $count } enunciado de este informe tiene un problema grave: véase el anexo.
   *[other] { $count } enunciados de este informe tienen problemas graves: véase el anexo.
 }
report-criterion = Hallazgos: { $criterion ->
    [none] otros
   *[other] { $criterion }
 }
report-answered = { $count } de { $of } con hallazgos
report-effect = { $direction }, { $intended ->
    [true] previsto
    [false] no previsto
   *[none] intención no indicada
 }
report-no-answer = no se indica respuesta
report-point = { $statement }{ $findings ->
    [none] {""}
   *[other] {" "}← { $findings }
 }
report-chain = { $conclusion } ← { $findings ->
    [none] nada
   *[other] { $findings }
 }
report-response = { $decision }{ $by ->
    [none] {""}
   *[other] {" "}por { $by }
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
   *[other] , plazo { $due }
 }: { $state }
report-as-of = Al { $on }
report-no-responses = Ninguna respuesta al { $on }.
report-not-delivered = no entregado
report-not-addressed = sin atender
report-reach = Nivel: { $reach }
report-influence = Influencia: { $influence ->
    [high] alta
    [medium] media
    [low] baja
   *[none] no indicada
 }
report-interest = Interés: { $interest ->
    [high] alto
    [medium] medio
   *[low] bajo
 }
no-such-form = no hay forma { $form }
    .help = { $near ->
        [none] las formas son: { $forms }
       *[other] ¿quería decir { $near }?
     }
option-form-without-evaluation = --form pide un informe de evaluación, pero { $file } no declara ninguna evaluación
    .help = declare una: Assessment(...)
lessons-none = No se encontraron lecciones
lessons-line = { $file }: { $kind }: { $statement }{ $follows ->
    [none] {""}
   *[other] . { $follows }
 }
lessons-recommendation = { $file }: recomendación{ $to ->
    [none] {""}
   *[other] {" "}a { $to }
 }: { $statement } ({ $state })
revisions-none = Nada se movió entre las dos versiones
revisions-title = { $earlier } comparado con { $later }, al { $on }
revisions-line = { $indicator }: { $what }{ $what ->
    [dropped] {" "}(meta { $before ->
        [none] ninguna
       *[other] { $before }
     })
    [added] {" "}(meta { $after ->
        [none] ninguna
       *[other] { $after }
     })
   *[other] {" "}{ $before ->
        [none] ninguna
       *[other] { $before }
     } → { $after ->
        [none] ninguna
       *[other] { $after }
     }
 }
revisions-why = { $on ->
    [none] sin fecha ni motivo
   *[other] { $on }{ $by ->
        [none] {""}
       *[other] , acordado por { $by }
     }: { $because ->
        [none] sin motivo
       *[other] { $because }
     }
 }
revisions-status = estado según la versión anterior: { $before ->
    [none] no figura
   *[other] { $before }
 }; según la posterior: { $after ->
    [none] no figura
   *[other] { $after }
 }
revisions-after-results = la línea de base se movió después de informar resultados
