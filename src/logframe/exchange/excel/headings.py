"""The headings of matrices in English, Swedish, French, Spanish and Russian, and the row they stand in."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.excel.levels import level_of
from logframe.exchange.excel.sheets import Sheet
from logframe.messages import Message

_FIRST_ROWS: Final = 30
_FEW_WORDS: Final = 6
_MOST_COLUMNS: Final = 500
_MOST_PLACES: Final = 2_000_000

# role: headings in the five languages, lower case, without signs.
_WORDS: Final[dict[str, str]] = {
    "level": "level|results chain|results level|hierarchy|nivå|målnivå|niveau|nivel|уровень",
    "id": "id|node id|code|no|kod|code|código|код|№",
    "statement": "statement|description|intervention logic|narrative summary|project summary|objectives and results"
    "|results statement|hierarchy of objectives|project description|objectives|results|expected results"
    "|mål och resultat|beskrivning|insatslogik|interventionslogik|mål|resultat|förväntade resultat"
    "|logique d'intervention|énoncé|description du projet|résultats|objectifs|résultats attendus|chaîne de résultats"
    "|lógica de intervención|resumen narrativo|descripción|resultados|objetivos|resultados esperados"
    "|jerarquía de objetivos|формулировка|описание|логика вмешательства|цели и результаты|результаты|цели"
    "|ожидаемые результаты|описание проекта",
    "contributes_to": "contributes to|bidrar till|contribue à|contribuye a|способствует",
    "indicator_id": "indicator id|indicator code|indikator id|id de l'indicateur|id del indicador|код показателя",
    "indicator": "indicator|indicators|objectively verifiable indicators|ovi|performance indicator"
    "|performance indicators|indikator|indikatorer|indicateur|indicateurs|indicateurs objectivement vérifiables|iov"
    "|indicador|indicadores|indicadores objetivamente verificables|показатель|показатели|индикатор|индикаторы"
    "|объективно проверяемые показатели",
    "kind": "kind|kind of indicator|type of indicator|typ|typ av indikator|type d'indicateur|tipo de indicador"
    "|вид показателя",
    "indicator_level": "indicator level|level of indicator|indikatornivå|niveau de l'indicateur|nivel del indicador"
    "|уровень показателя",
    "unit": "unit|unit of measure|unit of measurement|enhet|måttenhet|unité|unité de mesure|unidad|unidad de medida"
    "|единица|единица измерения|ед изм",
    "direction": "direction|riktning|sens|sentido|направление",
    "accumulates": "accumulates|accumulation|ackumuleras|cumul|acumulación|накопление",
    "baseline": "baseline|baseline value|base line|utgångsvärde|baslinje|utgångsläge|référence|valeur de référence"
    "|situation de référence|valeur initiale|ligne de base|línea de base|línea base|valor inicial|valor de base"
    "|базовое значение|исходное значение|базовый уровень|исходный уровень|базовый показатель",
    "baseline_date": "baseline date|baseline year|date of baseline|basår|datum för utgångsvärde"
    "|année de référence|date de référence|año base|año de la línea de base|базовый год|дата базового значения",
    "milestone": "milestone|milestones|intermediate target|intermediate targets|delmål|etappmål|jalon|jalons"
    "|cible intermédiaire|cibles intermédiaires|hito|hitos|metas intermedias|веха|вехи|промежуточное значение"
    "|промежуточные значения|промежуточные цели",
    "target": "target|targets|target value|end target|final target|målvärde|måltal|slutmål|cible|cibles"
    "|valeur cible|meta|metas|valor meta|valor objetivo|целевое значение|целевой показатель|целевые значения"
    "|план|плановое значение",
    "target_date": "target date|target year|due date|due|by|måldatum|målår|date cible|échéance|année cible"
    "|fecha meta|fecha límite|año meta|срок|целевая дата|дата достижения",
    "observed": "observed|actual|actuals|achieved|achievement|current value|result to date|value|utfall|uppnått"
    "|faktiskt värde|värde|observé|réalisé|valeur observée|valeur actuelle|valeur|réalisation|observado|logrado"
    "|valor actual|valor observado|alcanzado|valor|logro|достигнуто|факт|фактическое значение|текущее значение"
    "|значение",
    "period": "period|reporting period|rapportperiod|période|période de rapport|período|periodo"
    "|período de informe|период|отчетный период|отчётный период",
    "date": "date|datum|fecha|дата",
    "source": "source|source id|källa|fuente|источник",
    "verification": "means of verification|source of verification|sources of verification|verification"
    "|sources and means of verification|mov|data source|data sources|sources|verifieringskälla|verifieringskällor"
    "|verifikationskälla|verifikationskällor|källor|moyens de vérification|sources de vérification"
    "|sources et moyens de vérification|source de vérification|fuentes de verificación|fuente de verificación"
    "|medios de verificación|fuentes|средства проверки|источники проверки|источник проверки|источники"
    "|источники информации|источники данных|источники верификации",
    "assumptions": "assumptions|assumptions and risks|assumption|important assumptions|external factors|antaganden"
    "|viktiga antaganden|antaganden och risker|hypothèses|hypothèses et risques|supuestos|hipótesis|hypothèse"
    "|supuestos y riesgos|допущения|предположения|допущения и риски|предпосылки",
    "risks": "risks|risk|risks and assumptions|risker|risques|riesgos|риски",
    "project": "project|project id|projekt|projet|proyecto|проект",
    "raw": "as reported|in the source|raw|som rapporterat|tel que rapporté|según informe|как в отчете",
    "definition": "definition|définition|definición|определение",
    "narrative": "narrative|motivering|justification|justificación|обоснование",
    "disaggregate_by": "disaggregated by|disaggregation|uppdelat på|uppdelning|ventilation|désagrégation|desglose"
    "|desagregación|desagregado por|разбивка|дезагрегация",
    "scale": "scale|skala|échelle|escala|шкала",
    "comment": "comment|comments|remarks|kommentar|kommentarer|commentaire|commentaires|comentario|comentarios"
    "|комментарий|комментарии|примечание|примечания",
}
_ROLES: Final = {word: role for role, words in _WORDS.items() for word in words.split("|")}
_DATED: Final = frozenset({"milestone", "target", "observed", "baseline"})
_AND: Final = re.compile(r"\s*(?:[/&,;+]|\b(?:and|or|och|eller|et|ou|y|o|и|или)\b)\s*")
_YEAR: Final = re.compile(r"\b((?:19|20)\d\d)(?:[-‐](H[12]|Q[1-4]|\d\d))?\b")
_LABELS: Final[dict[str, str]] = {
    "statement": "project|project title|title|project name|projekt|projekttitel|titel|projektnamn|projet|titre"
    "|titre du projet|intitulé du projet|proyecto|título|título del proyecto|nombre del proyecto|проект"
    "|название проекта|название|наименование проекта",
    "id": "project id|project code|project number|projekt id|projektnummer|code du projet|numéro du projet"
    "|código del proyecto|número de proyecto|код проекта|номер проекта",
    "period": "period|project period|duration|projektperiod|period för projektet|période|durée|période du projet"
    "|período|periodo|duración|период|срок проекта|период проекта",
    "country": "country|land|pays|país|страна",
    "within": "within|some time within|inom tiden|dans la période|dentro del período|в пределах",
    "not_at_hand": "not at hand|documents not at hand|saknade dokument|documents non disponibles"
    "|documentos no disponibles|отсутствующие документы",
}
# Longer headings say it in one of these words: "Objectively verifiable indicators of achievement".
_WITHIN: Final = {
    "indicator": re.compile(
        r"\b(?:indicators?|indikator(?:er)?|indicateurs?|indicador(?:es)?|показател[ьи]|индикаторы?)\b"
    ),
    "verification": re.compile(r"\b(?:verification|verifiering\w*|vérification|verificación|проверки|верификации)\b"),
    "assumptions": re.compile(r"\b(?:assumptions|antaganden|hypothèses|supuestos|hipótesis|допущения)\b"),
}
LABELS: Final = {word: field for field, words in _LABELS.items() for word in words.split("|")}


@attrs.frozen
class Column:
    """What a column holds, and the year or level that its heading says."""

    role: str
    number: int
    when: str = ""
    level: str = ""


@attrs.frozen
class Header:
    """The heading row of a sheet: its first and last row, and its columns in order."""

    first: int
    last: int
    columns: tuple[Column, ...]

    def find(self, role: str) -> Column | None:
        """Return the first column of a role without a year."""
        return next((column for column in self.columns if column.role == role and not column.when), None)

    def every(self, role: str) -> list[Column]:
        """Return the columns of a role."""
        return [column for column in self.columns if column.role == role]


def plain(text: str) -> str:
    """Write a heading as the tables here do."""
    text = re.sub(r"\([^)]*\)", " ", text.replace("’", "'").lower())
    text = text.replace("/", " ").replace("&", " and ")
    return " ".join(re.sub(r"[^\w'№ ]+|_", " ", text).split())


def column_of(text: str, number: int, above: str = "") -> Column | None:
    """Understand a heading; None if it is none that is known."""
    year = _YEAR.search(text)
    when = "" if year is None else year.group()
    bare = plain(_YEAR.sub(" ", text))
    role = _ROLES.get(bare) or _ROLES.get(bare.replace(" and ", " ")) or _of_parts(_YEAR.sub(" ", text))
    if role is None and 0 < len(bare.split()) <= _FEW_WORDS:
        role = next((candidate for candidate, pattern in _WITHIN.items() if pattern.search(bare)), None)
    if role is None and year is not None and not bare:
        # A year by itself stands under what is above it, or is a milestone.
        role = _ROLES.get(plain(above), "milestone")
    if role == "statement" and year is not None:
        role = "target"  # "Mål 2026", "Objectif 2026": what is aimed at in a year
    if role is not None:
        return Column(role, number, when if role in _DATED else "")
    level = level_of(bare)
    return None if level is None or year else Column("node", number, level=level)


def _of_parts(text: str) -> str | None:
    """Understand "Objectives / results": parts that mean one thing."""
    parts = [plain(part) for part in _AND.split(text.lower())]
    roles = {_ROLES.get(part) for part in parts if part}
    return roles.pop() if len(parts) > 1 and len(roles) == 1 else None


def header_of(sheet: Sheet) -> Header | None:
    """Find the heading row among the first rows: the one with the most known headings, at least two of them."""
    best: Header | None = None
    for row in sheet.rows(before=_FIRST_ROWS):
        columns = _columns(sheet, row)
        roles = {(column.role, column.when, column.level) for column in columns}
        if len(roles) >= 2 and _useful(columns) and (best is None or len(roles) > len(best.columns)):
            best = Header(row, row, columns)
    if best is None:
        return None
    header = _with_levels(sheet, _with_second_row(sheet, best))
    _check_area(sheet, header)
    return header


def _check_area(sheet: Sheet, header: Header) -> None:
    wide, high = len(header.columns), len(sheet.rows(header.last))
    if wide > _MOST_COLUMNS or wide * high > _MOST_PLACES:
        size = Message("matrix-too-large", columns=wide, rows=high, most_columns=_MOST_COLUMNS, most_cells=_MOST_PLACES)
        raise LoadError(size, place=sheet.place(header.last, header.columns[0].number))


def _with_levels(sheet: Sheet, header: Header) -> Header:
    """Take a column without a heading as the levels where the cells below it name them."""
    first = next((column.number for column in header.columns if column.role == "statement"), 0)
    if header.find("level") is not None:
        return header
    levels = {
        number
        for row in sheet.rows(header.last)
        for number in sheet.columns(row)
        if number < first and level_of(sheet.cell(row, number).text) and not sheet.cell(header.last, number).text
    }
    if not levels:
        return header
    return Header(header.first, header.last, (Column("level", min(levels)), *header.columns))


def _useful(columns: tuple[Column, ...]) -> bool:
    roles = {column.role for column in columns}
    return "indicator" in roles or {"indicator_id", "observed"} <= roles


def _columns(sheet: Sheet, row: int) -> tuple[Column, ...]:
    cells = {number: sheet.cell(row, number) for number in sheet.columns(row)}
    columns = [column_of(" ".join(cell.text.split())[:80], number) for number, cell in cells.items() if cell.text]
    return _with_aims(tuple(column for column in columns if column is not None))


def _with_aims(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Take a second column of objectives that stands behind the indicators as their targets: one word for both."""
    roles = [column.role for column in columns]
    if "indicator" not in roles or "statement" not in roles[: roles.index("indicator")] or "target" in roles:
        return columns
    behind = roles.index("indicator")
    return tuple(
        attrs.evolve(column, role="target") if at > behind and column.role == "statement" else column
        for at, column in enumerate(columns)
    )


def _with_second_row(sheet: Sheet, header: Header) -> Header:
    """Take in a second heading row where years stand under a merged heading."""
    row = header.last + 1
    below = {number: sheet.cell(row, number) for number in sheet.columns(row)}
    above = {number: sheet.cell(header.last, number) for number in below}
    new = {
        number: cell.text
        for number, cell in below.items()
        if cell.text and cell.origin != above[number].origin and cell.text != above[number].text
    }
    years = [number for number, text in new.items() if _YEAR.fullmatch(text)]
    if not years or any(column_of(text, number) is None for number, text in new.items()):
        return header
    columns = {column.number: column for column in header.columns}
    for number, text in new.items():
        made = column_of(text, number, above[number].text)
        if made is not None:
            columns[number] = made
    return Header(header.first, row, tuple(columns[number] for number in sorted(columns)))
