explain-formula = formula: { $formula }
explain-policy = policy: { $policy }
explain-observed = observed: { $value }
explain-target-value = target: { $value }
explain-baseline-value = baseline: { $value }
explain-achievement = { $method }: { $share }
explain-parts-known = parts known: { $coverage }
explain-missing-parts = missing parts: { $policy }
explain-worst = the worst is { $value }
explain-aggregate = { $how }: { $value }
explain-weighted-label = { $label }: { $score } with the weight { $weight }
explain-weighted-mean = weighted mean: { $value }
explain-without-label = without a label: { $count }
explain-rating = { $scheme }: { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method }: { $label ->
    [none] not computable
   *[other] { $label }
 }
