"""The words that say what a number within a statement is: a baseline, a part, a reference, an age, a duration."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from logframe.exchange.values.tokens import Phrases

Dimension: TypeAlias = Literal["sex", "age", "disability"]

REFERENCES: Final = Phrases(
    {
        True: """iso|unscr|resolution|res|article|articles|art|section|sections|sdg|sdgs|ods|odd|goal|goals|output
            |outputs|outcome|outcomes|indicator|indicators|result|results|component|components|objective|objectives|so
            |activity|activities|task|phase|phases|chapters|tables|tiers|page|pages|paragraph|paragraphs|protocol
            |resolutions|supplement|hotline|option|options|line|quarter|stages|steps|goals|numbers|grade|grades|class
            |classes|tier|level|levels|step|steps|stage|chapter|annex|appendix|table|figure|no|nr|№|n°|law|decree
            |regulation|directive|act|convention|protocol|version|lot|zone|area|module|category|cat|type|part|point of
            |section|form|year|day|week|month|room|article no|law no|résolution|indicateur|résultat|composante
            |objectif|activité|niveau|étape|annexe|loi|décret|classe|année|produit|effet|resolución|artículo|indicador
            |resultado|componente|objetivo|actividad|fase|grado|nivel|anexo|ley|decreto|producto|efecto|resolução
            |artigo|atividade|nível|lei|produto|ano|artikel|indikator|ergebnis|komponente|ziel|aktivität|phase|stufe
            |klasse|anhang|gesetz|verordnung|§|resolution|artikel|delmål|resultat|komponent|aktivitet|fas|årskurs|nivå
            |bilaga|lag|avsnitt|kapitel|tabell|tabeller|sidan|chapitre|tableau|tableaux|capítulo|cuadro|tabla|página
            |abschnitt|tabelle|seite|раздел|разделы|глава|таблица|таблицы|страница|резолюция|резолюции|статья|статьи
            |индикатор|результат|компонент|цель|цур|мероприятие|этап|класс|уровень|приложение|закон|декрет|#|=|≠"""
    }
)
"""Words whose number is a name: ISO 9001, Output 2.1, n=200."""
AGES: Final = Phrases(
    {
        True: """aged|age|ages|age group|age of|under|over|below|above|âgés de|âgées de|âge|âgés|de edad|edad
            |com idade|idade|idades|im alter von|alter|unter|über|i åldern|åldern|ålder|under|över|в возрасте|возраст
            |возрасте|до|старше|младше"""
    }
)
PEOPLE: Final = frozenset(
    """children child girls boys women men people persons youth adults infants enfants filles garcons femmes hommes
    jeunes personnes ninos ninas
    mujeres hombres personas jovenes criancas mulheres homens pessoas kinder frauen manner personen barn kvinnor man
    pojkar flickor ungdomar
    дети детеи детям женщин женщины мужчин людеи лиц""".split()
)
DURATIONS: Final = Phrases(
    {
        True: """month|months|year|years|year-old|year-olds|years old|yrs|yr|week|weeks|day|days|hour|hours|hrs|minute
            |minutes|times|time|mois|an|ans|année|années|semaine|semaines|jour|jours|heure|heures|fois|mes|meses|año
            |años|semana|semanas|día|días|hora|horas|veces|ano|anos|mês|dia|dias|vezes|monat|monate|monaten|jahr|jahre
            |jahren|woche|wochen|tag|tage|tagen|stunde|stunden|mal|månad|månader|år|vecka|veckor|dag|dagar|timme
            |timmar|gånger|месяц|месяца|месяцев|год|года|лет|неделя|недели|недель|день|дня|дней|час|часа|часов|раз
            |раза"""
    }
)
BEFORE_CONTEXT: Final = Phrases(
    {
        True: """per|within|for|after|before|over|during|last|past|next|previous|first|top|every|each|in|across|among
            |at|from|of the|to|with|pour|par|sur|dans|après|avant|pendant|derniers|dernières|premiers|premières
            |tous les|por|para|durante|en|dentro de|después de|tras|últimos|primeros|cada|em|dentro de|após|depois de
            |pro|für|nach|innerhalb von|innerhalb|während|letzten|ersten|in|aus|je|inom|efter|för|under|senaste|första
            |varje|på|i|av|на|в|через|после|за|в течение|для|из|последние|первые|каждые"""
    }
)
"""Words before a number that says where, how long or of what, not how many are to be reached."""
DENOMINATORS: Final = Phrases({True: "per|pour|por|pro|je|auf|sur|cada|par|på|на"})
OWN_BASELINES: Final = Phrases(
    {
        True: """baseline|base line|baseline value|up from|down from|compared to|compared with|as compared to|against
            |vs|versus|currently|current|reference|reference value|référence|valeur de référence|valeur initiale
            |situation de référence|par rapport à|línea de base|linea de base|valor de base|valor inicial|frente a
            |comparado con|respecto a|linha de base|valor de referência|em comparação com|comparado com|ausgangswert
            |basiswert|gegenüber|verglichen mit|utgångsvärde|baslinje|basvärde|jämfört med|базовое значение
            |базовый показатель|исходное значение|исходный уровень|базовый уровень|по сравнению с"""
    }
)
"""Words that make the figure after them a baseline, wherever they stand."""
TARGETS: Final = Phrases(
    {
        True: """target|target value|cible|meta|alvo|objectif|zielwert|ziel|mål|målvärde|цель|целевое значение
            |целевой показатель"""
    }
)
PARTS: Final[Phrases[Dimension]] = Phrases(
    {
        "sex": """women|woman|men|man|girls|boys|female|females|male|males|f|m|w|femmes|hommes|filles|garçons|h
            |mujeres|hombres|niñas|niños|mulheres|homens|meninas|meninos|raparigas|rapazes|frauen|männer|mädchen
            |jungen|kvinnor|män|flickor|pojkar|женщин|женщины|женщинам|мужчин|мужчины|девочек|девочки|мальчиков
            |мальчики|ж|м""",
        "age": """youth|young people|young|children|adults|elderly|jeunes|enfants|adultes|jóvenes|adultos|jovens
            |crianças|jugendliche|kinder|erwachsene|ungdomar|barn|vuxna|молодёжь|молодежи|детей|дети|взрослых""",
        "disability": """persons with disabilities|people with disabilities|with disabilities|pwd|pwds|disabled
            |personnes handicapées|handicapés|personas con discapacidad|pessoas com deficiência
            |menschen mit behinderung|personer med funktionsnedsättning|людей с инвалидностью|инвалидов""",
    }
)
INCLUDING: Final = Phrases(
    {
        True: """of whom|of which|of them|of these|among them|including|incl|at least half|dont|parmi lesquels
            |y compris|de los cuales|de las cuales|de ellos|de ellas|incluidas|incluidos|incluyendo|dos quais
            |das quais|deles|delas|incluindo|davon|darunter|einschließlich|varav|inklusive|däribland|из них|из которых
            |в том числе|включая"""
    }
)
SHARES: Final = Phrases(
    {
        True: """%|percent of|percentage|proportion|share of|pourcentage|proportion de|part des|porcentaje|proporción
            |percentagem|porcentagem|proporção|prozentsatz|anteil|andel|procent|доля|процент|доли"""
    }
)
"""Words of an indicator whose figures are percentages even where no sign stands at them."""
