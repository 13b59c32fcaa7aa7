reviewed-for = situación al { $on } ({ $why })
answer-open = No se puede valorar el logro de «{ $statement }» (meta: { $target }): { $shares }{ $several ->
    [true] , según la fuente
   *[false] {""}
 }.
answer-none-due = El plazo de las { $count } metas no ha vencido, y ninguna tiene datos.
answer-no-figure = No se puede valorar el logro: ninguna de las { $count } metas tiene datos.
shares-by-source = { $projected ->
    [none] { $counted }
   *[other] { $projected } proyectado{ $counted ->
        [none] {""}
       *[other] , { $counted } registrado
     }
 }
answer-one-target = «{ $statement }», meta: { $target }; valor: { $value ->
    [none] sin cifra
   *[other] { $value }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }, { $status }.
answer-one-event = «{ $statement }»: { $status }; meta: { $target }.
answer-targets = De { $count } indicadores con meta hay { $statuses }.
answer-targets-alike = Los { $count } indicadores con meta: { $status }.
answer-no-target = No se puede valorar el logro: { $indicators ->
    [zero] el proyecto no tiene ningún indicador propio
   *[other] ningún indicador tiene meta
 }.
answer-effect-of-result = { $level ->
    [anecdotal] De su efecto solo hay testimonios aislados.
   *[other] Su efecto no se ha medido.
 }
answer-effects = { $known ->
    [zero] Ningún resultado tiene un efecto medido o notificado.
   *[other] Se ha medido o notificado un efecto{ $of ->
        [none] {""}
       *[other] {" "}en { $known } de { $of } resultados
     } ({ $directions }).
 }
effect-direction = { $direction ->
    [better] mejora
    [worse] empeora
    [none] sin cambio cierto
   *[unknown] sentido desconocido
 }{ $count ->
    [none] {""}
   *[other] : { $count }
 }
page-one-progress = Tiempo transcurrido: { $elapsed ->
    [none] se desconoce
   *[other] { $elapsed }
 }. Fondos gastados: { $spent ->
    [none] se desconocen
   *[other] { $spent }
 }.{ $reached ->
    [none] {""}
   *[other] {" "}Avance hacia la meta: { $reached }.
 }{ $targets ->
    [none] {""}
   *[other] {" "}Metas alcanzadas: { $targets }.
 }
spent-of = { $share } de { $amount }
so-many-of = { $count } de { $of }
status-count = { $count } { $status ->
    [exceeded] { $count ->
        [one] superado
       *[other] superados
     }
    [fulfilled] { $count ->
        [one] alcanzado
       *[other] alcanzados
     }
    [reached] con la meta alcanzada
    [kept] { $count ->
        [one] mantenido
       *[other] mantenidos
     }
    [reached-late] { $count ->
        [one] alcanzado con retraso
       *[other] alcanzados con retraso
     }
    [partly-fulfilled] { $count ->
        [one] parcialmente alcanzado
       *[other] parcialmente alcanzados
     }
    [not-kept] { $count ->
        [one] no mantenido
       *[other] no mantenidos
     }
    [not-fulfilled] { $count ->
        [one] no alcanzado
       *[other] no alcanzados
     }
    [not-reached] con la meta no alcanzada
    [adverse] { $count ->
        [one] empeorado
       *[other] empeorados
     }
    [undecided] { $count ->
        [one] indeterminado
       *[other] indeterminados
     }
    [not-judged] { $count ->
        [one] no valorado
       *[other] no valorados
     }
    [not-due] con el plazo no vencido
    [not-measured] { $count ->
        [one] no medido
       *[other] no medidos
     }
    [not-computable] { $count ->
        [one] no calculable
       *[other] no calculables
     }
   *[other] { $status }
 }
count-results = Resultados alcanzados con certeza
count-effects = Resultados con un efecto conocido
count-anecdotal = { $count } con testimonios aislados
count-targets = Indicadores con meta
count-reported = Tiempo notificado para la meta
count-reported-targets = Metas con datos al día
heading-targets-by-source = { $count ->
    [one] La meta según cada fuente
   *[other] Las metas según cada fuente
 }
target-picture = { $statement }: { $target }
target-picture-in-words = { $bars }
target-bar-in-words = { $label }: { $text }
target-bar-legend = Oscuro: contado.{ $is_open ->
    [true] {" "}Claro: previsto o posible.
   *[other] {""}
 }{ $is_endless ->
    [true] {" "}Discontinuo: puede ser más.
   *[other] {""}
 } Línea: meta{ $falls ->
    [true] ; cuanto menos, mejor
   *[other] {""}
 }.
bar-of-source = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] , cuenta { $definition }
 }
target-bar = { $value }{ $projected ->
    [none] {""}
   *[other] , previsión de { $projected }
 }{ $share ->
    [none] {""}
   *[other] { $of_the_way ->
        [true] ,
       *[other] :
     } { $share }{ $is_forecast ->
        [true] {" "}según la previsión
       *[false] {""}
     }
 }
heading-priorities = { $count ->
    [one] Lo más importante
   *[other] Las { $count } cuestiones más importantes
 }
priority-sources-differ = Las fuentes difieren sobre «{ $statement }»: { $values }.
value-of-source = { $value } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 })
priority-contradicts = Cifras por verificar: { $finding }.
priority-part-missed = El total oculta una parte: { $finding }.
priority-worse = { $moves }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
priority-moved = «{ $statement }» { $fell ->
    [true] bajó
   *[false] subió
 } de { $before }{ $before_time ->
    [none] {""}
   *[other] {" "}({ $before_time })
 } a { $after }{ $after_time ->
    [none] {""}
   *[other] {" "}({ $after_time })
 }
priority-status = «{ $statement }»: { $status }, { $value }; meta: { $target }{ $why ->
    [none] {""}
   *[other] ; { $why }
 }
priority-missed = «{ $statement }»: { $status }{ $value ->
    [none] {""}
   *[other] , { $value }
 }; meta: { $target }{ $more ->
    [zero] {""}
    [one] . Lo mismo vale para otra meta de este resultado
   *[other] . Lo mismo vale para otras { $more } metas de este resultado
 }.
priority-half-way = { $level ->
    [anecdotal] Solo hay testimonios aislados del efecto{ $of ->
        [none] {""}
       *[other] {" "}de { $count } de { $of } resultados
     }
   *[other] La medición se queda a mitad de camino{ $of ->
        [none] {""}
       *[other] {" "}en { $count } de { $of } resultados
     }
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share } del presupuesto)
 }.
priority-no-indicator = Sin indicador: { $statements }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
priority-no-target = { $count ->
    [one] Un efecto no tiene meta
   *[other] { $count } efectos no tienen meta
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
priority-not-reported = Se ha pagado{ $share ->
    [none] {""}
   *[other] {" "}({ $share } del presupuesto)
 }, pero { $since ->
    [none] no se ha notificado nada
   *[other] no se ha notificado nada desde el { $since }
 }: «{ $statement }».
priority-targets-not-reported = { $count ->
    [one] Una meta ha vencido sin informes completos
   *[other] { $count } metas han vencido sin informes completos
 }: { $targets }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
target-and-reports = «{ $statement }» ({ $coverage ->
    [none] ninguna cifra
   *[other] { $coverage }
 })
priority-risk = Un riesgo se ha materializado{ $occurrence ->
    [partly-occurred] {" "}en parte
   *[other] {""}
 } y no se indica ninguna respuesta: «{ $statement }».
heading-questions = Preguntas al proyecto
ask-which-figure = ¿Qué cifra de «{ $statement }» es correcta: { $values }?
ask-right-figure = ¿Qué cifras de «{ $statement }» son correctas?
ask-why-worse = ¿Por qué { $statements ->
    [one] empeoró
   *[other] empeoraron
 } { $statements }?
ask-why-missed = ¿Por qué no se alcanzó la meta de «{ $statement }»?
ask-why-part-missed = ¿Por qué no se alcanzó la meta de «{ $statement }» para { $part }?
ask-why-behind = ¿A qué se debe el retraso de «{ $statement }» con respecto a su meta?
ask-after-reason = El proyecto explica qué falló en { $statements }. ¿Qué ha hecho al respecto?
ask-next = «{ $statement }»: { $question }
ask-what-shows = ¿Qué mostraría que se ha logrado «{ $statement }»?
ask-target = ¿Cuál es la meta de «{ $statement }», y para cuándo?
ask-what-came = ¿Qué se logró con los fondos para «{ $statement }»{ $since ->
    [none] ?
   *[other] {""} desde el { $since }?
 }
ask-what-is-lacking = { $coverage ->
    [none] ¿Cuál es el valor alcanzado de «{ $statement }»?
   *[other] ¿Cuál es el valor alcanzado de «{ $statement }» en el tiempo sin informe?
 }
ask-what-was-done = ¿Qué se hizo cuando ocurrió esto: «{ $statement }»?
heading-glance = Los resultados esperados de un vistazo
head-expected-result = Resultado esperado
head-evidence = Efecto documentado
head-in-one-line = En una línea
line-no-indicator = sin indicador
line-no-figure = sin cifra: { $statement }
line-in-short = { $shares ->
    [none] { $target ->
        [none] { $statement }: { $value }
       *[other] { $name ->
            [none] {""}
           *[other] { $name }:{" "}
         }{ $value }; meta: { $target }
     }
   *[other] { $shares }, según la fuente
 }
heading-caveats = Qué podría cambiar esta página
plan-not-at-hand = el plan no está disponible
heading-the-project = El proyecto
heading-context = Contexto
