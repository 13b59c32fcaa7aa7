no-such-rule = there is no rule { $rule }
    .help = { $near ->
    [none] the codes are { $first } to { $last }
   *[other] did you mean { $near }?
 }
no-such-profile = there is no profile { $profile }
    .help = choose one of: { $profiles }
waiver-expired = the waiver of { $rule } expired on { $until }
    .help = mend what it excused, or give it a new date and reason
    .why = An exception that nobody looks at again hides the next weakness as well.
waiver-unused = the waiver of { $rule } excuses nothing
    .help = take it out
    .why = An exception that nobody looks at again hides the next weakness as well.
