unit-name-unfit = единицу нельзя назвать { $value }
    .help = используйте буквы, цифры и подчёркивания
unit-equals-not-understood = единица { $unit } равна { $value }, а это не число с единицей
    .help = напишите "50 kg"
unit-defined-otherwise = единица { $unit } уже определена иначе
    .help = выберите другое название
unit-unknown = неизвестная единица { $unit }
    .help = { $near ->
        [none] {""}
       *[other] возможно, имелось в виду { $near }? Если нет,{" "}
     }определите её до использования
units-of-different-kinds = нельзя { $operation ->
    [add] сложить
    [subtract] вычесть
   *[compare] сравнить
 } { $unit } и { $second_unit }: это разные величины
    .help = приведите оба значения в одной единице или не объединяйте их
