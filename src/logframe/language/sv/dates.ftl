date-asked = det begärda datumet
date-of-end = projektets sista dag
date-runs = i dag, eftersom projektet pågår till { $day }
date-within = projektets sista möjliga dag, eftersom den exakta perioden är okänd
date-may-run = i dag, eftersom projektet kan pågå till { $day }
date-latest = det senaste datumet bland projektets siffror och målvärden, eftersom perioden är okänd
date-dated-ahead = i dag, eftersom projektets period är okänd och målvärdena sträcker sig till { $day }
date-nothing-dated = i dag, eftersom varken projektet eller dess siffror och målvärden har något datum
