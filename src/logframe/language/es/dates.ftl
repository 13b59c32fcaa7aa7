date-asked = la fecha solicitada
date-of-end = el último día del proyecto
date-runs = hoy, porque el proyecto dura hasta el { $day }
date-within = el último día posible del proyecto, cuyo período exacto se desconoce
date-may-run = hoy, porque el proyecto puede durar hasta el { $day }
date-latest = la última fecha de las cifras y metas del proyecto, porque se desconoce su período
date-dated-ahead = hoy, porque se desconoce el período del proyecto y sus metas llegan hasta el { $day }
date-nothing-dated = hoy, porque ni el proyecto ni sus cifras y metas tienen fecha
