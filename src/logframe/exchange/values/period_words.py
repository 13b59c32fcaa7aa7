"""The words of dates and periods in English, French, Spanish, Portuguese, German, Swedish and Russian."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from logframe.exchange.values.tokens import Phrases

Stage: TypeAlias = Literal["start", "middle", "end", "whole"]
PartKind: TypeAlias = Literal["quarter", "half", "year", "third", "sixth"]

STAGES: Final[Phrases[Stage]] = Phrases(
    {
        "end": """end of project|end of the project|project end|end of programme|end of the programme|end of program
            |end of the program|programme end|end of action|end of the action|end of the intervention
            |end of implementation|end-of-project|end of award|end of grant|eop|endline|end-line|end line|end target
            |end of period|end of project target|final target|completion|project completion|fin du projet
            |la fin du projet|fin de projet|fin du programme|fin de l'action|la fin de l'action|fin de l’action
            |achèvement du projet|fin del proyecto|final del proyecto|fin de proyecto|fin del programa
            |final del programa|fin de la acción|línea final|fim do projeto|fim do projecto|final do projeto
            |final do projecto|fim do programa|fim da ação|linha final|projektende|ende des projekts
            |ende des projektes|programmende|ende des programms|ende der maßnahme|projektabschluss|projektets slut
            |slutet av projektet|projektslut|programmets slut|slutet av programmet|slutmätning|конец проекта
            |конце проекта|конца проекта|концу проекта|окончание проекта|завершение проекта|завершения проекта
            |конец программы|концу программы""",
        "middle": """midterm|mid-term|mid term|midline|mid-line|mid line|mid-point|midpoint|mid-project|mi-parcours
            |à mi-parcours|medio término|mitad de período|meio-termo|meio termo|halbzeit|zwischenevaluierung|halvtid
            |mitten av projektet|середина проекта|середине проекта""",
        "start": """baseline|base line|project start|start of project|start of the project|beginning of the project
            |début du projet|valeur de référence|situation de référence|ligne de base|línea de base|linea de base
            |inicio del proyecto|linha de base|início do projeto|ausgangswert|projektbeginn|basiswert|utgångsvärde
            |utgångsläge|baslinje|projektstart|projektets start|исходное значение|базовое значение|начало проекта
            |базовый уровень""",
        "whole": """life of project|life-of-project|life of award|life of programme|life of the project|lop|loa
            |whole project|durée du projet|duración del proyecto|duração do projeto|gesamtlaufzeit|projektlaufzeit
            |hela projektperioden|весь срок проекта""",
    }
)  # fmt: skip

PARTS: Final[Phrases[PartKind]] = Phrases(
    {
        "quarter": """q|qtr|quarter|trimester|trimestre|trim|t|tr|quartal|kvartal|kvartalet|kv|кв|квартал|квартала
            |квартале""",
        "half": """h|s|half|half year|half-year|semester|sem|semestre|halbjahr|hj|halvår|halvåret|полугодие|полугодия
            |полугодии""",
        "third": "tertial|tertialet|tertiär|cuatrimestre|quadrimestre|terzial",
        "sixth": "bimestre|bimester",
        "year": "y|yr|py|year|project year|programme year|program year|an|année|annee|año|ano|jahr|år|год|году|года",
    }
)
LETTERS: Final = frozenset("q t h s y py".split())
"""Parts that are only meant where the number touches them."""
ORDINALS: Final[Phrases[int]] = Phrases(
    {
        1: """first|1st|1er|1ro|1ra|1ère|1re|premier|première|primer|primero|primera|1º|1ª|1o|1a|primeiro|primeira
            |erstes|ersten|erste|första|1:a|1-й|1-е|первый|первого|первое|первом|первая|i""",
        2: """second|2nd|2do|2da|2e|2ème|deuxième|segundo|segunda|2º|2ª|2o|2a|zweites|zweiten|zweite|andra|2:a|2-й|2-е
            |второй|второго|второе|втором|ii""",
        3: """third|3rd|3er|3ro|3ra|3e|3ème|troisième|tercer|tercero|tercera|3º|3ª|3o|3a|terceiro|terceira|drittes
            |dritten|dritte|tredje|3:e|3-й|третий|третьего|третьем|iii""",
        4: """fourth|4th|4to|4ta|4e|4ème|quatrième|cuarto|cuarta|4º|4ª|4o|4a|quarto|quarta|viertes|vierten|vierte
            |fjärde|4:e|4-й|четвертый|четвертого|четвертом|iv""",
        5: "fifth|5th|5to|5ta|5e|5ème|cinquième|quinto|quinta|5º|fünftes|fünfte|femte|5-й|пятый|v",
    }
)  # fmt: skip
FISCAL: Final = Phrases(
    {
        True: """fy|f.y.|fiscal year|financial year|fiscal|ef|exercice|exercice fiscal|exercice budgétaire
            |année fiscale|af|año fiscal|ejercicio fiscal|ejercicio|ano fiscal|exercício|geschäftsjahr|haushaltsjahr
            |gj|räkenskapsår|budgetår|verksamhetsår|финансовый год|финансовом году|фг|фг"""
    }
)
CALENDARS: Final = Phrases(
    {
        True: """efy|e.f.y.|ethiopian fiscal year|ethiopian year|ethiopian calendar|e.c.|eth. cal.|bikram sambat|b.s.
            |vikram samvat|buddhist era|hijri|a.h.|hijri shamsi|solar hijri|h.s."""
    }
)
"""What says that a year is one of another calendar."""
MIDDLES: Final = Phrases(
    {
        True: """mid|middle of|the middle of|mi|mediados|a mediados|meados|em meados|mitte|mitten av|середина|середине
            |середины"""
    }
)
FILLERS: Final = frozenset("of de del do da des du in the der den för av et г года год".split())
"""Words between the parts of a date: "5 de mayo de 2024"."""
JOINTS: Final = Phrases({True: "-|–|to|till|until|through|thru|à|au|a|al|até|bis|t.o.m.|по|до|/"})
BEFORE: Final = Phrases(
    {
        True: """by|by the|in|at|at the|on|as of|as at|until|till|before|during|from|for|end|end of|by end|by end of
            |by the end of|at end of|at the end of|since|d'ici|d’ici|d'ici à|d’ici à|d'ici la|d’ici la|d'ici fin
            |d’ici fin|fin|à la fin de|en|au|à la|à|avant|avant fin|depuis|dans|para|para el|hasta|a|al|a fines de
            |a finales de|al final de|antes de|desde|durante|até|até ao|até o|em|no|na|ao|ao fim de|no final de
            |antes de|bis|bis ende|bis zum|ende|im|am|zum|seit|vor|den|till|till och med|senast|i|vid|under|före|innan
            |sedan|к|к концу|до|на|в|с|за|по состоянию на|в конце"""
    }
)  # fmt: skip
"""What leads to a date and is no more to be kept than the date itself."""
