"""Units as people write them: of people, things, areas and money, in seven languages."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

from logframe import units
from logframe.errors import LogframeError
from logframe.exchange.values.tokens import Phrases, Token, tokens_of
from logframe.exchange.values.vocabulary import MONEY
from logframe.unit_names import NAMES

_NAMES: Final[Phrases[str]] = Phrases(
    {
        units.PERCENT: """%|percent|per cent|percentage|pct|procent|pourcent|pour cent|pourcentage|porcentaje
            |por ciento|por cento|percentagem|porcentagem|prozent|prozentsatz|процент|проценты|процентов|процента|in %
            |in percent""",
        "per_mille": "‰|per mille|per thousand|pour mille|promille",
        "person": """person|persons|people|individual|individuals|beneficiary|beneficiaries|participant|participants
            |farmer|farmers|woman|women|man|men|girl|girls|boy|boys|child|children|youth|youths|adult|adults|student
            |students|pupil|pupils|teacher|teachers|patient|patients|client|clients|trainee|trainees|member|members
            |user|users|victim|victims|survivor|survivors|refugee|refugees|migrant|migrants|idp|idps|officer|officers
            |official|officials|worker|workers|volunteer|volunteers|learner|learners|returnee|returnees|inhabitant
            |inhabitants|female|females|male|males|mother|mothers|judge|judges|producer|producers|smallholder
            |smallholders|staff|pax|ppl|headcount|health worker|health workers|police officer|police officers|personne
            |personnes|individu|individus|bénéficiaire|bénéficiaires|agriculteur|agriculteurs|agricultrices|femme
            |femmes|homme|hommes|fille|filles|garçon|garçons|enfant|enfants|jeune|jeunes|élève|élèves|étudiant
            |étudiants|enseignant|enseignants|victime|victimes|réfugié|réfugiés|producteurs|habitants|participantes
            |participants|persona|personas|individuo|individuos|beneficiario|beneficiarios|beneficiarias|agricultor
            |agricultores|mujer|mujeres|hombre|hombres|niña|niñas|niño|niños|joven|jóvenes|alumno|alumnos|estudiante
            |estudiantes|docente|docentes|víctima|víctimas|participante|refugiado|refugiados|productores|habitantes
            |pessoa|pessoas|indivíduo|indivíduos|beneficiário|beneficiários|beneficiárias|mulher|mulheres|homem|homens
            |criança|crianças|jovem|jovens|aluno|alunos|estudantes|professores|vítima|vítimas|participantes|personen
            |leute|menschen|frau|frauen|mann|männer|kind|kinder|mädchen|jungen|jugendliche|begünstigte|teilnehmer
            |teilnehmende|teilnehmerinnen|bauern|landwirte|lehrkräfte|lehrer|schüler|schülerinnen|opfer|geflüchtete
            |flüchtlinge|einwohner|personer|människor|individer|kvinna|kvinnor|män|barn|flickor|pojkar|ungdomar
            |deltagare|jordbrukare|bönder|lärare|elever|flyktingar|invånare|brottsoffer|человек|человека|люди|людей
            |лиц|лица|чел|женщина|женщины|женщин|мужчина|мужчины|мужчин|дети|детей|ребёнок|девочки|девочек|мальчики
            |мальчиков|молодёжь|участник|участники|участников|бенефициары|бенефициаров|фермеры|фермеров|учителя
            |учителей|ученики|учеников|жертвы|жертв|пострадавших|беженцы|беженцев|жителей|enseignante|enseignantes
            |agent|agents|fonctionnaire|fonctionnaires|travailleurs|travailleuses|migrants|migrantes|apprenants
            |apprenantes|patientes|sages-femmes|volontaires|décideurs|réfugiées|retournés|migrante|refugiadas
            |retornado|retornados|retornada|retornadas|funcionario|funcionarios|funcionaria|funcionarias|trabajador
            |trabajadores|trabajadora|trabajadoras|maestro|maestros|maestra|maestras|profesores|profesoras|paciente
            |pacientes|voluntarios|voluntarias|alumnas|agricultoras|productoras|migranter|tjänstemän|barnmorskor
            |sjuksköterskor|läkare|arbetare|patienter|brukare|studenter|elev|flykting|person|bybor|väljare|volontärer
            |vårdare|мигрант|мигранты|мигрантов|мигрантки|мигранток|рабочий|рабочие|рабочих|работник|работники
            |работников|сотрудник|сотрудники|сотрудников|учитель|ученик|врач|врачи|врачей|медсестра|медсёстры
            |медсестёр|акушерка|акушерки|акушерок|пациент|пациенты|пациентов|студент|студенты|студентов|беженец|фермер
            |специалист|специалисты|специалистов|выпускник|выпускники|выпускников|школьник|школьники|школьников""",
        "household": """hh|hhs|household|households|family unit|ménage|ménages|hogar|hogares|agregado familiar
            |agregados familiares|domicílios|haushalt|haushalte|haushalten|hushåll|домохозяйство|домохозяйства
            |домохозяйств""",
        "family": """family|families|famille|familles|familia|familias|família|famílias|familie|familien|familj
            |familjer|семья|семьи|семей""",
        "case": """case|cases|court case|court cases|cas|caso|casos|fall|fälle|ärende|ärenden|случай|случаи|случаев
            |случая|дело|дел|дела|plainte|plaintes|denuncia|denuncias|anmälan|anmälningar|жалоба|жалобы|жалоб""",
        "event": """event|events|workshop|workshops|seminar|seminars|campaign|campaigns|conference|conferences
            |événement|événements|atelier|ateliers|campagne|campagnes|evento|eventos|taller|talleres|campaña|campañas
            |oficina|oficinas|veranstaltung|veranstaltungen|evenemang|seminarier|событие|события|событий|мероприятие
            |мероприятия|мероприятий|семинар|семинары|семинаров|kampanjer|кампания|кампании|кампаний""",
        "training": """training|trainings|training session|training sessions|formation|formations|capacitación
            |capacitaciones|formação|formações|schulung|schulungen|utbildning|utbildningar|тренинг|тренинги|тренингов""",
        "organisation": """organisation|organisations|organization|organizations|ngo|ngos|cso|csos|enterprise
            |enterprises|company|companies|business|businesses|sme|smes|firm|firms|cooperative|cooperatives
            |organización|organizaciones|empresa|empresas|entreprise|entreprises|ong|osc|organização|organizações
            |organisationen|unternehmen|organisationer|företag|организация|организации|организаций|предприятие
            |предприятия|предприятий|нпо""",
        "school": """school|schools|école|écoles|escuela|escuelas|escola|escolas|schule|schulen|skola|skolor|школа
            |школы|школ""",
        "facility": """facility|facilities|centre|centres|center|centers|shelter|shelters|clinic|clinics|hospital
            |hospitals|health facility|health facilities|centro|centros|zentrum|zentren|einrichtung|einrichtungen
            |anläggning|anläggningar|центр|центры|центров|учреждение|учреждения|учреждений|объект|объекты|объектов
            |klinik|kliniker|vårdcentral|vårdcentraler|sjukhus|hälsocentraler|clinique|cliniques|centre de santé
            |centres de santé|hôpital|hôpitaux|clínica|clínicas|hospitales|больница|больницы|больниц|клиника|клиники
            |клиник|поликлиник""",
        "publication": """publication|publications|publicación|publicaciones|publicação|publicações|publikation
            |publikationen|publikationer|публикация|публикации|публикаций""",
        "material": "leaflet|leaflets|brochure|brochures|material|materials",
        "law": "law|laws|loi|lois|ley|leyes|lei|leis|gesetz|gesetze|lag|lagar|закон|законы|законов",
        "policy": """policy|policies|strategy|strategies|politique|politiques|política|políticas|стратегия|стратегии
            |стратегий""",
        "plan": "plan|plans|planes|planos|pläne|planer|план|планы|планов",
        "document": """document|documents|report|reports|rapport|rapports|documento|documentos|informe|informes
            |dokument|отчёт|отчёты|документы|документов""",
        "village": """village|villages|aldea|aldeas|aldeia|aldeias|dorf|dörfer|byar|село|сёла|сёл|pueblo|pueblos
            |деревня|деревни|деревень""",
        "community": """community|communities|communauté|communautés|comunidad|comunidades|comunidade|gemeinde
            |gemeinden|община|общины|общин""",
        "country": "country|countries|pays|país|países|land|länder|страна|страны|стран",
        "session": """session|sessions|sesión|sesiones|sessão|sessões|sitzung|sitzungen|занятие|занятия|занятий|séance
            |séances|сессия|сессии|сессий""",
        "meeting": """meeting|meetings|réunion|réunions|reunión|reuniones|reunião|reuniões|möte|möten|встреча|встречи
            |встреч|treffen""",
        "visit": "visit|visits|visite|visites|visita|visitas|besuch|besuche|besök|посещение|посещения|посещений",
        "job": "job|jobs|emploi|emplois|empleo|empleos|emprego|empregos|arbeitsplätze|jobb|рабочих мест",
        "kit": "kit|kits", "dose": "dose|doses|dosis|dosen|doser|доз|дозы",
        "tree": "tree|trees|arbre|arbres|árbol|árboles|árvores|bäume|träd|деревьев",
        "animal": "animal|animals|livestock|animaux|animales|animais|tiere|djur|животных",
        "well": "well|wells|borehole|boreholes|puits|pozo|pozos|poço|poços|brunnen|brunnar|колодцев",
        "latrine": "latrine|latrines|toilet|toilets|latrinas|letrina|letrinas|latrinen|latriner",
        "building": "building|buildings|bâtiment|bâtiments|edificio|edificios|gebäude|byggnader|зданий",
        "grant": "grant|grants|subvention|subventions|subvención|subvenciones|грант|гранты|грантов",
        "loan": "loan|loans|prêt|prêts|crédito|créditos|préstamo|préstamos|kredit|kredite|lån|кредит|кредиты|кредитов",
        "contract": "contract|contracts|contrat|contrats|contrato|contratos|vertrag|verträge|avtal|договор|договоров",
        "birth": """birth|births|live birth|live births|naissance|naissances|naissances vivantes|nacimiento
            |nacimientos|nacidos vivos|nacido vivo|födslar|födsel|levande födda|levande födslar|рождение|рождения
            |рождений|живорождений|живорождённых|роды|родов""",
        "death": """death|deaths|décès|muerte|muertes|defunciones|fallecimientos|dödsfall|döda|смерть|смерти|смертей
            |случаев смерти|погибших|умерших""",
        "incident": """incident|incidents|incidente|incidentes|incidenter|accident|accidents|accidente|accidentes
            |olycka|olyckor|инцидент|инциденты|инцидентов|авария|аварии|аварий|дтп""",
        "vehicle": """vehicle|vehicles|véhicule|véhicules|vehículo|vehículos|fordon|автомобиль|автомобили|автомобилей
            |машин""",
        "course": """course|courses|cours|curso|cursos|kurs|kurser|курс|курсы|курсов""",
        "call": """call|calls|appels|llamada|llamadas|samtal|звонок|звонки|звонков""",
        "point": "score point|score points",
        "item": """item|items|unit|units|piece|pieces|pcs|pièces|piezas|unidades|unités|stück|styck|шт|штук|штука
            |exemplaires|ejemplares|exemplar|шт.|единицы|предмет|предмета|предметов""",
        "km": """km|kms|kilometre|kilometres|kilometer|kilometers|kilomètre|kilomètres|kilómetro|kilómetros
            |quilómetros|км|километров""",
        "m": "m|metre|metres|meter|meters|mètres|metros|метров|lm",
        "m2": "m2|m²|m^2|sqm|sq m|sq. m|square metres|square meters|mètres carrés|quadratmeter|кв.м|кв. м|м2|м²",
        "m3": "m3|m³|m^3|cubic metres|cubic meters|mètres cubes|kubikmeter|куб.м|куб. м|м3|м³",
        "km2": """km2|km²|km^2|sq km|sqkm|sq. km|square km|square kilometres|square kilometers|km carrés
            |kilomètres carrés|kilómetros cuadrados|quilómetros quadrados|quadratkilometer|kvadratkilometer|кв.км
            |кв. км|км2|км²|квадратных километров""",
        "ha": "ha|hectare|hectares|hectárea|hectáreas|hektar|га|гектар|гектаров",
        "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|кг",
        "tonne": """tco2e|tco2eq|tco2|t co2e|t co2eq|t co2|tonnes of co2|tonnes co2e|mt|ton|tons|tonne|tonnes|t
            |metric ton|metric tons|metric tonnes|tonelada|toneladas|tonnen|тонна|тонны|тонн""",
        "litre": "litre|litres|liter|liters|l|litros|литров|литр|liter",
        "hour": "hour|hours|hr|hrs|heure|heures|hora|horas|stunde|stunden|timme|timmar|час|часа|часов",
        "day": "day|days|jour|jours|día|días|dia|dias|tag|tage|tagen|dag|dagar|день|дня|дней",
        "week": "week|weeks|semaine|semaines|semana|semanas|woche|wochen|vecka|veckor|неделя|недели|недель",
        "month": "month|months|mois|mes|meses|mês|monat|monate|monaten|månad|månader|месяц|месяца|месяцев",
        "year": "year|years|ans|année|années|año|años|ano|anos|jahr|jahre|jahren|år|год|года|лет",
        "minute": "minute|minutes|min|minutos|minuten|minuter|минут",
        "kWh": "kwh|квт·ч", "MWh": "mwh|мвт·ч", "kW": "kw", "MW": "mw|мвт",
        "GWh": "gwh|гвт·ч", "GW": "gw|гвт",
        "EUR": "€|eur|euro|euros|евро", "GBP": "£|gbp|pounds sterling",
        "USD": "us$|usd|us dollars|u.s. dollars|dólares americanos|долл. сша",
        "INR": "₹|inr|indian rupees", "RUB": "₽|rub|руб|рублей", "NGN": "₦|naira", "KZT": "₸|tenge|тенге",
        "UAH": "₴|hryvnia",
        "TRY": "₺", "BDT": "৳|taka", "VND": "₫", "KRW": "₩", "ILS": "₪", "PHP": "₱", "GHS": "₵",
        "SEK": "sek|kronor", "NPR": "npr",
        "KGS": "сом|сомов", "CHF": "chf|sfr", "KES": "ksh|kes", "TZS": "tsh", "UGX": "ugx|ush", "ZAR": "rand",
        units.ONE: """ratio|index|score|rate|rating|scale|indice|taux|índice|ratio|quote|kvot|poäng|punkte|балл|баллы
            |баллов|индекс|коэффициент|coefficient|puntuación|puntaje|pontuação""",
    }
)  # fmt: skip
_COUNTS: Final = Phrases(
    {
        True: """number|numbers|no|nr|nb|nbr|num|#|№|n°|nº|count|quantity|qty|numeric|integer|numerical|number of
            |nombre|quantité|numéro|número|cantidad|numérico|quantidade|anzahl|zahl|antal|число|количество|кол-во|ед
            |единиц|единица|absolute number|each|ea"""
    }
)
# Units in a cell of their own only: in a text, "st" may end "1st".
_ALONE: Final = Phrases({"item": "st|stk"})
# What there is of something for so many of another: "décès pour 100 000 naissances vivantes".
_RATE: Final = re.compile(r"(?:(.+?) )?(?:per|pour|por cada|por|på|pro|auf|на) (\d[\d .,']*?) (\D+)", re.IGNORECASE)
_CODES: Final = re.compile("[A-Z]{3}")


def are_of_one_kind(unit: str, second: str) -> bool:
    """Return whether figures in two units measure the same; a sign that several currencies have is of any of them."""
    signs = [MONEY.whole(name) or (name if units.is_currency(name) else "") for name in (unit, second)]
    if any(name != sign for name, sign in zip((unit, second), signs, strict=True) if sign):
        return not set(signs[0].split()).isdisjoint(signs[1].split())
    try:
        return units.same_kind(unit, second)
    except LogframeError:
        return False


@functools.cache
def words_of_units() -> tuple[str, ...]:
    """Return what units are named by, in every language."""
    return tuple(sorted({*NAMES, *_NAMES.texts}))


def read_unit(text: str) -> str | None:
    """Return the unit that a cell of a column of units names, by the library's name for it.

    "" is no unit of its own, as in "Number": the indicator counts what it names. None is a unit that is not known.
    """
    return _read(text, units.names_in_scope())


@functools.lru_cache(maxsize=1024)
def _read(text: str, own: frozenset[tuple[str, units.Unit]]) -> str | None:
    shown = " ".join(text.split()).strip("()[] ")
    if not shown or _COUNTS.whole(shown):
        return ""
    name = _NAMES.whole(shown) or _ALONE.whole(shown)
    if name is not None:
        return name
    tokens = tokens_of(shown) if len(shown) <= 100 else ()
    if len(tokens) > 1:
        # "Number of people", "people (women)", "% of women", "number (people)".
        counts = _COUNTS.at(tokens, 0)
        if counts is not None:
            inner = [token for token in tokens[counts[1] :] if token.kind == "word"]
            while inner and inner[0].key in ("of", "de", "der", "von", "av"):
                inner = inner[1:]
            phrase = _NAMES.at(inner, 0)
            return phrase[0] if phrase is not None and phrase[1] == len(inner) else None
        phrase = _NAMES.at(tokens, 0)
        if phrase is not None and tokens[phrase[1]].key in ("(", "of"):
            return phrase[0]
    rate = _RATE.fullmatch(shown)
    if rate is not None and (many := _read(rate[3], own)):
        counted = _read(rate[1], own) if rate[1] else ""
        number = re.sub(r"\D", "", rate[2])
        return None if counted is None else units.defined_unit(f"{counted} per {number} {many}".strip())
    parts = [_NAMES.whole(part) or part for part in shown.split("/")]
    return units.defined_unit("/".join(parts) if len(parts) > 1 else shown)


def unit_at(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """Return the unit that begins at a place of a text, and where it ends; None without one.

    The codes of currencies count in capitals only.
    """
    phrase = _NAMES.at(tokens, index)
    if phrase is not None and phrase[0] not in (units.PERCENT, units.ONE):
        return phrase
    if index < len(tokens) and _CODES.fullmatch(tokens[index].text) and units.is_currency(tokens[index].text):
        return tokens[index].text, index + 1
    return None
