unit-name-unfit = a unit cannot be called { $value }
    .help = use letters, digits and underscores
unit-equals-not-understood = unit { $unit } equals { $value }, which is not a number and a unit
    .help = write "50 kg"
unit-defined-otherwise = unit { $unit } is already defined otherwise
    .help = choose another name
unit-unknown = unknown unit { $unit }
    .help = { $near ->
        [none] {""}
       *[other] did you mean { $near }? Otherwise{" "}
     }define it before use
units-of-different-kinds = cannot { $operation ->
    [add] add
    [subtract] subtract
   *[compare] compare
 } { $unit } and { $second_unit }: they measure different things
    .help = give both figures in one unit, or keep them apart
