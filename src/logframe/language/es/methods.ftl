method-direction-unknown = sentido desconocido: { $direction }
    .help = escriba "increase" o "decrease"
method-unknown = método desconocido: { $name }
    .help = { $near ->
        [none] use uno de estos: { $names }
       *[other] ¿quiso decir '{ $near }'?
     }
method-without-baseline = sin línea de base
method-target-equals-baseline = la meta es igual a la línea de base: mantenido o no mantenido, sin porcentaje
method-target-zero = la meta es 0, así que no se puede calcular un porcentaje
method-observed-zero = el valor alcanzado es 0, así que no se puede calcular un porcentaje
not-observed = sin valor alcanzado{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
method-progress-from-baseline =
    .title = avance desde la línea de base
    .formula = (a - b) / (t - b), en ambos sentidos
    .policy = sin máximo ni mínimo; con la meta igual a la línea de base, mantenido o no mantenido; si faltan cifras, no hay porcentaje
    .used-by = PNUD (IRRF), ACNUR, OPSYS de la UE, práctica del Banco Mundial; Hikaya
method-target-ratio =
    .title = razón con la meta
    .formula = a / t
    .policy = no se usa la línea de base; con una meta de 0 no hay porcentaje; si faltan cifras, no hay porcentaje
    .used-by = Akvo RSR, TolaData, PNUD (CPD), PEPFAR
method-inverted-ratio =
    .title = razón invertida
    .formula = t / a si menos es mejor; si no, a / t
    .policy = no se usa la línea de base; con un divisor de 0 no hay porcentaje; si faltan cifras, no hay porcentaje
    .used-by = TolaData
method-elapsed-time =
    .title = tiempo transcurrido
    .formula = a / t en comparación con los trimestres iniciados, q / 4; con 1 para los estados en una fecha
    .policy = con una meta de 0 no hay porcentaje; si faltan cifras, no hay porcentaje
    .used-by = PEPFAR (gophr)
method-undp-irrf =
    .title = PNUD, IRRF
    .formula = (a - b) / (m - b), de 0 a 1
    .policy = máximo 1, mínimo 0; con un hito igual a su línea de base no hay porcentaje; si faltan cifras, no hay porcentaje
    .used-by = PNUD, marco integrado de resultados y recursos
method-undp-cpd =
    .title = PNUD, CPD
    .formula = a / t, de 0 a 1
    .policy = máximo 1, mínimo 0; una cifra que falta cuenta como 0; con una meta de 0 no hay porcentaje
    .used-by = PNUD, documentos de los programas para países
method-unhcr-focus =
    .title = ACNUR, Focus
    .formula = (a - b) / (t - b) con línea de base, a / t sin ella, de 0 a 1
    .policy = máximo 1, mínimo 0; si faltan cifras, no hay porcentaje
    .used-by = ACNUR, Focus
method-unicef-prp =
    .title = UNICEF, PRP
    .formula = (a - b) / (t - b), como mínimo 0
    .policy = mínimo 0, sin máximo; las disminuciones cuentan como en el método predeterminado, a diferencia del portal; si faltan cifras, no hay porcentaje
    .used-by = UNICEF, portal de informes de los asociados
method-global-fund =
    .title = Fondo Mundial
    .formula = a / t, de 0 a 1,2
    .policy = máximo 1,2, mínimo 0; con una meta de 0 no hay porcentaje; si faltan cifras, no hay porcentaje
    .used-by = Fondo Mundial, antes de promediar los indicadores
