iati-extension-projects = contiene { $count } proyectos
iati-extension-unreadable = no se puede leer el proyecto que logframe escribió junto a los resultados: { $problem }
    .help = se leen los resultados en su lugar; escriba de nuevo el archivo a partir de su proyecto
    .why = Lo que solo tiene el proyecto (vínculos, fuentes, notas) no está en los resultados.
iati-no-results = ninguna actividad del archivo tiene resultados
    .help = indique un archivo con resultados
iati-doctype = el archivo tiene un DOCTYPE, que se rechaza
    .help = elimínelo
iati-entity = XML no válido: { $entity } no representa ningún carácter
    .help = escriba el propio carácter, o &amp; para &
iati-not-valid-xml = XML no válido: { $problem }
    .help = corrija la línea
iati-nested-too-deep = los elementos están anidados en más de { $count } niveles
iati-text-too-long = un texto o una etiqueta supera los { $megabytes } MB
iati-encoding-unknown = la codificación { $encoding } no se conoce
iati-declaration-without-end = su primera línea, <?xml …?>, no termina
iati-root-element = el elemento raíz es { $element }, no iati-activities
    .help = indique un archivo de actividades de la IATI
iati-comment-source = fuente: { $source }
iati-comment-definition = cuenta { $definition }

iati-value-empty = el valor está vacío
iati-value-not-given = no se indica ningún valor
iati-value-no-number = «{ $value }» no es un número
iati-value-comma = «{ $value }» puede tener { $sign ->
    [point] un punto decimal o de millares
   *[comma] una coma decimal o de millares
}
iati-value-comma-read = «{ $value }» se lee con una coma { $sign ->
    [decimal] decimal
   *[thousands] de millares
 }
iati-value-too-long = «{ $value }» no es un número que se pueda leer: tiene más de { $limit } dígitos
iati-activity-without-dates = la actividad no tiene fecha de inicio o de fin
iati-activity-ends-before-start = la actividad termina antes de empezar
iati-period-without-dates = el período no tiene inicio o fin
    .help = indique las dos fechas (<period-start iso-date="...">, <period-end iso-date="...">)
iati-period-ends-before-start = el período termina antes de empezar

iati-policy-unknown = el criterio { $policy } es { $value }
    .help = escriba una de estas opciones: { $values }
iati-limit-accumulation = IATI no dice cómo se combinan las cifras de varios períodos: { $accumulates ->
    [evidence] cada indicador se lee según lo que muestran sus propias cifras
    [none] no se indica cómo se acumulan
    [increments] se leen como incrementos
    [running-total] se leen como total acumulado
    [snapshot] se leen como el estado en una fecha
   *[other] se leen como { $accumulates }
 }.
iati-limit-direction = La marca de sentido de IATI es a menudo incorrecta: { $policy ->
    [evidence] la línea de base y la meta muestran el sentido, la marca solo donde no lo hacen
    [declared] el sentido es el del propio archivo, y ninguno donde no lo indica
    [standard] si no se indica el sentido, es un aumento, como prevé el estándar
   *[targets] el sentido es el que va de la línea de base a la meta
 }.
iati-limit-dimensions = IATI da partes sin su total: { $policy ->
    [sum] las partes de una dimensión sin total se suman
   *[apart] cada parte es un indicador propio
 }.
iati-limit-not-in-standard = IATI no tiene unidad, ni fuente, ni vínculo entre resultados: no se inventa ninguno.
iati-waiver-links = IATI no tiene vínculos entre resultados
iati-waiver-activities = IATI no dice qué se hizo para un resultado
iati-waiver-verification = IATI no tiene medios de verificación

iati-no-title = sin título
iati-note-references = referencia: { $references }
iati-note-target-comment = comentario sobre la meta{ $period ->
    [none] {""}
   *[other] {" "}para { $period }
 }: «{ $comment }»
iati-part = { $parts ->
    [none] una parte
   *[other] { $parts }
 }
iati-part-of-dimension = { $dimension }: { $part }
iati-part-at-location = en { $location }
iati-part-not-named = sin nombre
iati-dimension-not-named = parte

iati-official-rule = Conjunto oficial de reglas de la IATI, regla { $rule }.
iati-figure-not-usable = La cifra no se puede usar tal como está.
iati-result-type = { $type ->
    [none] el resultado no tiene tipo
   *[other] tipo de resultado desconocido: { $type }
 }
    .help = use 1 (producto), 2 (efecto directo), 3 (impacto) o 9 (otro)
iati-reference-twice = el resultado y uno de sus indicadores tienen referencia
    .help = conserve la del indicador
iati-measure = { $measure ->
    [none] no se indica ninguna medida
   *[other] medida desconocida: { $measure }
 }
    .help = use 1 (unidad), 2 (porcentaje), 3 (nominal), 4 (ordinal) o 5 (cualitativa)
iati-indicator-unreadable = no se puede leer el indicador: { $problem }
iati-no-value = { $figure ->
    [baseline] la línea de base
    [target] la meta
   *[actual] el valor alcanzado
 } está sin rellenar
    .help = indique un valor, o elimine el elemento
iati-qualitative-value = un indicador cualitativo tiene un número en { $figure ->
    [baseline] la línea de base
    [target] la meta
   *[actual] el valor alcanzado
 }
    .help = dígalo en un comentario
iati-not-a-number = { $figure ->
    [baseline] la línea de base
    [target] la meta
   *[actual] el valor alcanzado
 } no es un número: { $problem }
    .help = escriba cifras con punto decimal: 1234.5
iati-words-for-a-number = publique un número, o use measure="5" y ponga las palabras en un <comment>
iati-period-reversed = el período termina el { $end }, antes de empezar el { $start }
    .help = corrija las fechas

iati-an-element = un elemento { $element }
iati-element-not-in-version = { $version } no tiene { $element } en { $holder }
    .help = elimínelo o cámbiele el nombre
iati-element-twice = un segundo { $element } en un mismo { $holder }
    .help = conserve uno
iati-element-out-of-order = { $element } de { $holder } viene después de { $after ->
    [none] un elemento de otro espacio de nombres
   *[other] { $after }
 }
    .help = el orden es { $order }
iati-element-lacking = { $holder } no tiene { $element }
    .help = añádalo: el orden es { $order }
iati-stray-text = hay texto directamente en { $holder }
    .help = { $is_narrated ->
        [true] póngalo en un elemento narrative
       *[false] elimínelo
    }
iati-attribute-lacking = { $holder } no tiene el atributo { $attribute }
    .help = escriba { $attribute }="..."
iati-attribute-value = { $attribute }="{ $value }" de { $holder } no es { $kind ->
    [date] una fecha
    [boolean] un valor de verdad
    [positive] un año
   *[uri] una dirección
 }
    .help = escriba { $kind ->
        [date] la fecha como 2024-12-31
        [boolean] true, false, 1 o 0
        [positive] el año como 2024
       *[uri] la dirección como https://example.org/report
    }
iati-language = xml:lang="{ $value }" de { $holder } no es un idioma
    .help = escriba en, es o fr, por ejemplo
iati-attribute-not-taken = { $holder } no admite el atributo { $attribute }
    .help = elimínelo
iati-attribute-not-in-version = { $version } no tiene el atributo { $attribute } en { $holder }
    .help = elimínelo

iati-version-not-known = no se conoce la estructura de la versión { $version }
    .help = indique una de { $versions }, o su esquema: schema=...
iati-schema-asks = El esquema de IATI { $version } lo exige; otros lectores pueden rechazar el archivo.
iati-schema-problem = { $problem }
    .help = consulte el esquema
iati-schema-not-there = no hay esquema para la versión { $version ->
    [none] (ninguna)
   *[other] { $version }
 }: { $path } no existe
    .help = indique { $file }, o una carpeta que lo contenga por versión
iati-schema-unreadable = no se puede leer el esquema: { $problem }
    .help = indique otro

iati-invalid-place = { $activity }, { $where }: { $problem }
iati-not-valid-to-write = { $count } lugares no serían válidos; el primero: { $first }
    .help = corríjalos, o escriba sin --strict
iati-where-activity = la actividad
iati-where-result = resultado { $result }{ $line ->
    [none] {""}
   *[other] {" "}(línea { $line })
 }
iati-where-indicator = resultado { $result }, indicador { $indicator }{ $line ->
    [none] {""}
   *[other] {" "}(línea { $line })
 }
iati-invalid-lacks = le falta { $name }
iati-invalid-code = { $name } es { $value }
iati-invalid-version-1 = sus demás elementos son de la versión 1, y se conservan como están, salvo sus textos
iati-value-other-unit = «{ $value }» no está en { $unit }, la unidad del indicador: no se compara
iati-value-read-as = «{ $value }» se lee como { $number }
iati-value-placeholder = «{ $value }» es un relleno: no hay ningún valor fijado
    .help = omita lo que no está fijado
iati-zero-of-zero = 0 de 0 es un relleno: no hay meta ni cifra fijadas
iati-zero-target = una meta de 0 es un relleno donde más es mejor: no hay meta fijada
    .help = omita una meta que no está fijada
iati-zero-of-zero-read = { $count ->
    [one] un período indica 0 de 0, que se lee como no fijado
   *[other] { $count } períodos indican 0 de 0, que se lee como no fijado
 }
    .help = omita una meta que no está fijada
iati-baselines-several = varias líneas de base ({ $baselines }): se usa la de { $used }
    .help = deje una sola línea de base, o indique la parte de cada una (<dimension>)
iati-identifier-lacking = la actividad no tiene identificador: aquí se llama { $id }
    .help = añádalo (<iati-identifier>)
    .why = Sin identificadores no se pueden distinguir dos actividades.
iati-identifier-twice = ya hay una actividad con este identificador en la línea { $line }: esta se llama aquí { $id }
    .help = publique cada actividad una sola vez, con un identificador propio
    .why = Quien suma un archivo cuenta dos veces lo que se publica dos veces.
iati-not-read = <{ $element }> está dentro de { $holder ->
    [value] una línea de base, una meta o un valor alcanzado
   *[other] <{ $holder }>
 } y no se lee
    .help = muévalo al lugar que le da el estándar
iati-of-parts-alone = { $figure ->
    [baseline] la línea de base
   *[target] la meta
 } se indica solo para { $parts }, lo que no muestra el conjunto
    .help = añada el valor del conjunto
iati-target-of-parts = las partes dejan abierta la meta para { $period } ({ $value }): el valor alcanzado se compara con cada una
    .help = añada la meta del conjunto (<target value="...">)
iati-targets-differ = dos metas distintas para { $period }: se usa la más difícil de alcanzar
    .help = deje una meta por período
iati-one-part-read = todas las cifras son de una sola parte, { $part }: es ella la que se mide
    .help = indique la parte en el título, o dé las cifras del total
iati-unit-read = la unidad { $unit } se toma del título
    .help = si es otra unidad, indíquela entre paréntesis al final del título
iati-indicators-joined = publicado como varios indicadores con el mismo título y la misma referencia: se lee como uno con { $count } períodos
    .help = publique un indicador con todos sus períodos
iati-periods-read = { $accumulates ->
    [increments] se leen como cifras de cada período, que se suman
    [running-total] se leen como totales acumulados: cuenta el último
    [snapshot] se leen como estados: cuenta el último
   *[open] se leen como cifras de cada período y también como totales acumulados
 }: { $evidence }
    .help = para leer todos los indicadores del archivo de una misma manera: --accumulates
iati-reading-open = IATI no dice cómo se combinan las cifras de varios períodos, qué unidad tienen ni qué significa un cero.
iati-evidence-same-end = dos períodos que terminan el { $day } tienen cifras distintas, { $whole } y { $part }
iati-evidence-sum = { $count } períodos suman { $whole }, la cifra del total
iati-evidence-beyond = su suma, { $sum }, es el doble de la meta de { $target } o más
iati-evidence-fall = una meta de { $second } sigue a una de { $first }
iati-evidence-last = la cifra del último período es la del total, { $whole }
iati-evidence-words = el texto dice «{ $words }»
iati-evidence-average = el título nombra un promedio o una tasa
iati-evidence-not-aggregated = aggregation-status es 0
iati-evidence-one-start = todos sus períodos empiezan el { $day }
iati-evidence-one-target = su línea de base de un año acompaña a una sola meta para { $period }
iati-evidence-none = nada en el archivo muestra cuál
iati-evidence-state = su título designa un estado, «{ $words }»
iati-periods-meet = hay períodos que comparten el día en que se tocan: se leen como sucesivos
iati-part-of-time = solo { $period }
iati-flag-alone = { $indicator } lleva ascending="{ $flag }", lo que su título no confirma, y no tiene línea de base: se muestra sin valorarlo
    .help = indique la línea de base (<baseline>), o corrija la marca (<indicator ascending="...">). Si las marcas son correctas, lea el archivo con --ascending declared
iati-flag-contradicted = { $indicator } lleva ascending="{ $flag }", pero su meta es { $target } y su línea de base { $baseline }: la marca no se usa
    .help = revise ambas cifras, o corrija la marca (<indicator ascending="...">)
iati-words-contradicted = según su título { $indicator } debe { $wanted ->
    [increase] aumentar
   *[decrease] disminuir
 }, pero su meta es { $target } y su línea de base { $baseline }: se muestra sin valorarlo
    .help = compruebe ambas cifras: la línea de base puede abarcar más tiempo o más personas. Si son correctas, lea el archivo con --ascending targets
iati-step-below = aún no alcanzado
iati-step-above = mejor que al inicio
iati-text-not-rated = «{ $text }» no es la línea de base ni una meta, y nadie lo ha valorado
iati-waiver-units = IATI no tiene unidad
iati-waiver-accumulation = IATI no dice cómo se combinan las cifras de varios períodos
iati-packed-damaged = el archivo comprimido (gzip) está dañado
    .help = comprímalo de nuevo, o indique el propio archivo
