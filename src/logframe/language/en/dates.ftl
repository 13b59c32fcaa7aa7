date-asked = the requested date
date-of-end = the project's last day
date-runs = today, since the project runs until { $day }
date-within = the last possible day of the project, whose exact period is unknown
date-may-run = today, since the project may run until { $day }
date-latest = the latest date in the project's figures and targets, as its period is unknown
date-dated-ahead = today, since the project's period is unknown and its targets run until { $day }
date-nothing-dated = today, since neither the project nor its figures and targets have a date
