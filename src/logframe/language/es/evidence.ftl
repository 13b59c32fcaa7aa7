evidence = { $level ->
    [none] ninguno
   *[other] { $level }, { $compared ->
        [true] { $direction ->
            [better] mejora
            [worse] empeora
           *[none] sin cambio cierto
         }
       *[false] sentido desconocido
     }{ $after_end ->
        [true] {" "}(después del final del proyecto)
       *[false] {""}
     }
 }
evidence-of-results = Efecto documentado de { $results } resultados: { $levels }.
evidence-of-the-result = Efecto documentado del resultado: { $level }.
evidence-of-all-results = Efecto documentado de los { $results } resultados: { $level }.
evidence-of-some = { $level } en { $count }
evidence-of-named = { $level } en { $count } ({ $ids })
evidence-measured = medido
evidence-reported = notificado
evidence-anecdotal = testimonios aislados
evidence-none = ninguno
