iati-extension-projects = it holds { $count } projects
iati-extension-unreadable = the project that logframe wrote beside the results cannot be read: { $problem }
    .help = the results are read instead; write the file again from its project
    .why = What only the project holds (links, sources, notes) is not in the results.
iati-no-results = no activity of the file has results
    .help = name a file with results
iati-doctype = the file has a DOCTYPE, which is refused
    .help = take it out
iati-entity = not valid XML: { $entity } stands for no character
    .help = write the character itself, or &amp; for &
iati-not-valid-xml = not valid XML: { $problem }
    .help = mend the line
iati-nested-too-deep = elements are nested more than { $count } deep
iati-text-too-long = a text or tag is longer than { $megabytes } MB
iati-encoding-unknown = the encoding { $encoding } is not known
iati-declaration-without-end = its first line, <?xml …?>, does not end
iati-root-element = the root element is { $element }, not iati-activities
    .help = name an IATI activity file
iati-comment-source = source: { $source }
iati-comment-definition = counts { $definition }

iati-value-empty = the value is empty
iati-value-not-given = no value is given
iati-value-no-number = “{ $value }” is no number
iati-value-comma = “{ $value }” may have a decimal or a thousands { $sign ->
    [point] point
   *[comma] comma
}
iati-value-comma-read = “{ $value }” is read with a { $sign ->
    [decimal] decimal
   *[thousands] thousands
 } comma
iati-value-too-long = “{ $value }” is no number that can be read: it has more than { $limit } digits
iati-activity-without-dates = the activity has no start or no end date
iati-activity-ends-before-start = the activity ends before it starts
iati-period-without-dates = the period has no start or no end
    .help = give both dates (<period-start iso-date="...">, <period-end iso-date="...">)
iati-period-ends-before-start = the period ends before it starts

iati-policy-unknown = the policy { $policy } is { $value }
    .help = write one of: { $values }
iati-limit-accumulation = IATI does not say how figures of several periods go together: { $accumulates ->
    [evidence] each indicator is read by what its own figures show
    [none] how they accumulate is not stated
   *[other] read as { $accumulates }
 }.
iati-limit-direction = IATI's flag for the direction is often wrong: { $policy ->
    [evidence] baseline and target show the direction, the flag only where they do not
    [declared] the direction is the file's own, and none where it gives none
    [standard] a direction that is not given is a rise, as the standard has it
   *[targets] the direction is that from baseline to target
 }.
iati-limit-dimensions = IATI gives parts without their total: { $policy ->
    [sum] parts of one dimension without a total are added up
   *[apart] every part is an indicator of its own
 }.
iati-limit-not-in-standard = IATI has no unit, no source and no link between results: none is made up.
iati-waiver-links = IATI has no links between results
iati-waiver-activities = IATI does not say what was done for a result
iati-waiver-verification = IATI has no means of verification

iati-no-title = no title
iati-note-references = reference { $references }
iati-note-target-comment = comment on the target{ $period ->
    [none] {""}
   *[other] {" "}for { $period }
 }: “{ $comment }”
iati-part = { $parts ->
    [none] a part
   *[other] { $parts }
 }
iati-part-of-dimension = { $dimension }: { $part }
iati-part-at-location = at { $location }
iati-part-not-named = not named
iati-dimension-not-named = part

iati-official-rule = The official ruleset of IATI, rule { $rule }.
iati-figure-not-usable = The figure cannot be used as it stands.
iati-result-type = { $type ->
    [none] the result has no type
   *[other] unknown result type { $type }
 }
    .help = use 1 (output), 2 (outcome), 3 (impact) or 9 (other)
iati-reference-twice = the result and an indicator of it both have a reference
    .help = keep the one of the indicator
iati-measure = { $measure ->
    [none] no measure is given
   *[other] unknown measure { $measure }
 }
    .help = use 1 (unit), 2 (percentage), 3 (nominal), 4 (ordinal) or 5 (qualitative)
iati-indicator-unreadable = the indicator cannot be read: { $problem }
iati-no-value = the { $figure ->
    [baseline] baseline
    [target] target
   *[actual] actual
 } has no value
    .help = give one, or leave it out
iati-qualitative-value = the { $figure ->
    [baseline] baseline
    [target] target
   *[actual] actual
 } of a qualitative indicator has a value
    .help = say it in a comment
iati-not-a-number = the { $figure ->
    [baseline] baseline
    [target] target
   *[actual] actual
 } is not a plain number: { $problem }
    .help = write digits with a point: 1234.5
iati-words-for-a-number = publish a number, or use measure="5" and put the words in a <comment>
iati-period-reversed = the period ends on { $end }, before it starts on { $start }
    .help = mend the dates

iati-an-element = { $element ->
    [actual] an
    [indicator] an
   *[other] a
 } { $element }
iati-element-not-in-version = { $version } has no { $element } in { $holder }
    .help = take it out or rename it
iati-element-twice = a second { $element } in one { $holder }
    .help = keep one
iati-element-out-of-order = the { $element } of { $holder } comes after { $after ->
    [none] an element of another namespace
   *[other] { $after }
 }
    .help = the order is { $order }
iati-element-lacking = the { $holder } has no { $element }
    .help = add it: the order is { $order }
iati-stray-text = text stands directly in { $holder }
    .help = { $is_narrated ->
        [true] put it into a narrative
       *[false] take it out
    }
iati-attribute-lacking = the { $holder } has no attribute { $attribute }
    .help = write { $attribute }="..."
iati-attribute-value = { $attribute }="{ $value }" of { $holder } is no { $kind ->
    [date] date
    [boolean] truth value
    [positive] year
   *[uri] address
 }
    .help = write { $kind ->
        [date] it as 2024-12-31
        [boolean] true, false, 1 or 0
        [positive] it as 2024
       *[uri] it as https://example.org/report
    }
iati-language = xml:lang="{ $value }" of { $holder } is no language
    .help = write en, fr, ky
iati-attribute-not-taken = { $holder } takes no attribute { $attribute }
    .help = take it out
iati-attribute-not-in-version = { $version } has no attribute { $attribute } on { $holder }
    .help = take it out

iati-version-not-known = the structure of version { $version } is not known
    .help = name one of { $versions }, or give its schema: schema=...
iati-schema-asks = The schema of IATI { $version } asks for it; other readers may refuse the file.
iati-schema-problem = { $problem }
    .help = see the schema
iati-schema-not-there = there is no schema for version { $version ->
    [none] (none)
   *[other] { $version }
 }: { $path } is not there
    .help = name { $file }, or a folder that holds it by version
iati-schema-unreadable = the schema cannot be read: { $problem }
    .help = name another

iati-invalid-place = { $activity }, { $where }: { $problem }
iati-not-valid-to-write = { $count } places would not be valid; the first: { $first }
    .help = mend them, or write without --strict
iati-where-activity = the activity
iati-where-result = result { $result }{ $line ->
    [none] {""}
   *[other] {" "}(line { $line })
 }
iati-where-indicator = result { $result }, indicator { $indicator }{ $line ->
    [none] {""}
   *[other] {" "}(line { $line })
 }
iati-invalid-lacks = it has no { $name }
iati-invalid-code = { $name } is { $value }
iati-invalid-version-1 = its other elements are of version 1, and are kept as they are but for their texts
iati-value-other-unit = “{ $value }” is not in { $unit }, the unit of the indicator, so it is not compared
iati-value-read-as = “{ $value }” is read as { $number }
iati-value-placeholder = “{ $value }” is a placeholder, so no value is set
    .help = leave out what is not set
iati-zero-of-zero = 0 of 0 is a placeholder, so neither target nor figure is set
iati-zero-target = a target of 0 is a placeholder where more is better, so no target is set
    .help = leave out a target that is not set
iati-zero-of-zero-read = { $count ->
    [one] one period says 0 of 0, which is read as not set
   *[other] { $count } periods say 0 of 0, which is read as not set
 }
    .help = leave out a target that is not set
iati-baselines-several = several baselines ({ $baselines }): that of { $used } is used
    .help = keep one baseline, or give each one its parts (<dimension>)
iati-identifier-lacking = the activity has no identifier: it is called { $id } here
    .help = add it (<iati-identifier>)
    .why = Two activities cannot be told apart without their identifiers.
iati-identifier-twice = an activity with this identifier already stands in line { $line }: this one is called { $id } here
    .help = publish each activity once, under an identifier of its own
    .why = Whoever adds up a file counts such an activity twice.
iati-not-read = <{ $element }> stands inside { $holder ->
    [value] a baseline, target or actual
   *[other] <{ $holder }>
 } and is not read
    .help = move it to where the standard has it
iati-of-parts-alone = the { $figure ->
    [baseline] baseline
   *[target] target
 } is given only for { $parts }, which does not show the whole
    .help = add the figure of the whole
iati-target-of-parts = its parts leave the target for { $period } open ({ $value }): the actual is held against each
    .help = add the target of the whole (<target value="...">)
iati-targets-differ = two different targets for { $period }: the one that is harder to reach is used
    .help = keep one target for each period
iati-one-part-read = all figures are of one part, { $part }: that part is what is measured
    .help = name the part in the title, or give the figures of the whole
iati-unit-read = the unit { $unit } is taken from the title
    .help = if it is another unit, name it at the end of the title in brackets
iati-indicators-joined = published as several indicators with the same title and reference: read as one with { $count } periods
    .help = publish one indicator with all of its periods
iati-periods-read = { $accumulates ->
    [increments] read as figures of each period, which add up
    [running-total] read as running totals: the latest counts
    [snapshot] read as states: the latest counts
   *[open] read both as figures of each period and as running totals
 }: { $evidence }
    .help = to read all indicators of the file in one way: --accumulates
iati-reading-open = IATI does not say how figures of several periods go together, which unit they have, or what a zero means.
iati-evidence-same-end = two periods that end on { $day } have different figures, { $whole } and { $part }
iati-evidence-sum = { $count } periods sum to { $whole }, the figure of the whole
iati-evidence-beyond = their sum, { $sum }, is twice the target of { $target } or more
iati-evidence-fall = a target of { $second } follows one of { $first }
iati-evidence-last = the figure of the last period is that of the whole, { $whole }
iati-evidence-words = its text says “{ $words }”
iati-evidence-average = its title names an average or rate
iati-evidence-not-aggregated = aggregation-status is 0
iati-evidence-one-start = its periods all start on { $day }
iati-evidence-one-target = its baseline of a year stands beside one target for { $period }
iati-evidence-none = nothing in the file shows which
iati-evidence-state = its title names a state, “{ $words }”
iati-periods-meet = periods share the day on which they meet: read as following each other
iati-part-of-time = { $period } alone
iati-flag-alone = { $indicator } is flagged ascending="{ $flag }", which its title does not bear out, and has no baseline: it is shown, but not rated
    .help = give the baseline (<baseline>), or correct the flag (<indicator ascending="...">). If the flags are right, read the file with --ascending declared
iati-flag-contradicted = { $indicator } is flagged ascending="{ $flag }", but its target is { $target } and its baseline { $baseline }: the flag is not used
    .help = check both figures, or correct the flag (<indicator ascending="...">)
iati-words-contradicted = by its title { $indicator } is to { $wanted ->
    [increase] rise
   *[decrease] fall
 }, but its target is { $target } and its baseline { $baseline }: it is shown, but not rated
    .help = check both figures: the baseline may be of a longer time, or of more people. If they are right, read the file with --ascending targets
iati-step-below = not yet there
iati-step-above = better than at the start
iati-text-not-rated = “{ $text }” is neither the baseline nor a target, so it has no place on a scale
iati-waiver-units = IATI has no unit
iati-waiver-accumulation = IATI does not say how figures of several periods go together
iati-packed-damaged = the packed file (gzip) is damaged
    .help = pack it again, or give the file itself
