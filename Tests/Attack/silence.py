"""Numbers that say nothing of a value: dates, counts of pages, rules, authors' own words."""

import re

from printed import DIGITS

# Numbers that say nothing about a value: years, dates, counts of pages, rules.
SILENT = [re.compile(text, re.I) for text in (
    # When data were given, checked and looked at, and how many gave them.
    r"\d{1,2} [а-я]+ — \d{1,2} [а-я]+ \d{4} г\.", r"\d{1,2}–\d{1,2} [а-я]+ \d{4} г\.",
    r"представлены \d+ организаци\w+(?:, после срока — \d+)?", r"\d+ рекомендац\w+",
    r"(?:раздел|подп\.) \d+\b",
    r"\d{1,2}\.\d{1,2}\.\d{4}", r"\d{1,2} [а-я]+ \d{4} г(?:\.|ода)", r"\d{4}/\d{2}",
    r"(?:[Вв]|[Зз]а|[Кк]|[Сс]|[Дд]о|[Вв]есной|[Оо]сенью) \d{4}(?: год[ауе]?)?\b",
    r"\d{4} год[ауе]?\b",
    r"\d{4}–\d{4}", r"(?:^|, )\d{4}\s*$", r"(?<![\d,])\d+(?:\.\d+)+\.?",
    r"(?:^|; )\d+\.(?= [а-яё]|\s*$)",
    r"^\s*(?:улучшились|ухудшились|без изменений|без оценки динамики) \d+\s*$",
    r"(?:улучшились|ухудшились) — \d+",
    r"улучшил\w+ (?:\d+ показател\w+)(?: из \d+)?(?:, ухудшил\w+ \d+)?",
    r"ухудшил\w+ (?:\d+ показател\w+)(?: из \d+)?", r"без изменений — \d+",
    r"без оценки динамики — \d+", r"из них у \d+ разница", r"ещё \d+ показател\w+",
    r"Ещё \d+ показател\w+", r"(?:меньше|больше|менее) чем у \d+",
    r"а для медианы — меньше чем у \d+",
    r"Не публику\w+ \d+ значени\w+", r"\d+ направлени\w+", r"\d+ муниципалитет\w*",
    r"из них общие сведения — \d+", r"\d+ показател\w+", r"строка \d+", r"data/[^,\s]+",
    r"представил\w* (?:\d+ из \d+|все) организац\w+(?: \(\d+\))?", r"все организации \(\d+\)",
    r"Показатель относится к \d+ организаци\w+(?:; в \d{4} году собирался по \d+,? ?)?",
    r"собирался по \d+", r"сведения есть по \d+", r"· 100 %", r"в реестре \d+ организац\w+",
    rf"среднее по {DIGITS}", r"организаций больше \d+",
    r"меньше \d+ (?:человек\w*|организац\w+|единиц\w*)",
    r"условие: (?:[=<>≥≤]+ ?)?[\d,]+(?: %)?", r"[» ][=<>≥≤]+ [\d,]+(?: %)?\.",
    r"\d+ организац\w+", r"№ ?\d+", r"приложение \d+", r"\d+ муниципальн\w+",
    r"медианы на \d+–\d+ п\. п\.", r"хуже на \d+ п\. п\. и больше", r"\d+ п\. п\. и больше",
    r"^\s*\d{4} и \d{4}", r"\d+ % среди показанных значений",
    r"^\s*медиана \d{4}\s*$",
    # What is being done: how many items of a plan, how many components of the cycle.
    r"Выполнен\w* \d+ мероприяти\w+ из \d+", r"Просрочен\w* \d+(?: мероприяти\w+)?",
    r"В плане \d+ мероприяти\w+", r"План на \d{4}(?:–\d{4})? год\w*",
    r"Подтверждены документами \d+ из \d+ компонент\w+",
    r"\d+: страницы нет", r"\d+ документ\w*", r"\+7 [\d() -]+",
    rf"{DIGITS} ?\S*, (?:не )?достигнуто", rf"целевое значение — {DIGITS} ?[^\s,;]*",
    r"число не равно 0 или 100 %", r"п\. \d+(?:\.\d+)*\b",
    r"(?:исправлено|уточнено) \d+ значени\w+", r"\d+ исправлени\w+, последнее",
    r"итоги за \d+ (?:год\w*|лет)",
    r"(?:организаций|документов, утративших силу,|периодов) — \d+", r"\d{2}\.\d{2}\.\d{4}: ",
    r"таблица для \w+, \w+, [\d,]+ [КМ]?Б",
    r"в знаменателе 0", r"с округлением до \d+-го знака", r"пока их меньше 100",
)]


def kinds(truth):
    """What growths are made of and distributions hold; neither is modelled yet.

    Only words of the catalogue's own buckets and the two forms of a growth's amounts are passed
    over, and only where the catalogue has such indicators.
    """
    patterns = []
    titles = sorted({title for entry in truth.indicators.values() for title in entry.buckets},
                    key=len, reverse=True)
    if titles:
        shapes = "|".join(re.escape(plain(title)) for title in titles)
        patterns.append(rf"(?:{shapes}) — {DIGITS} \([<>]? ?{DIGITS} %\)")
    if any(entry.kind == "growth" for entry in truth.indicators.values()):
        period = r"за (?:\d{4}(?:/\d{2} учебный| финансовый)?|отчётный учебный|предыдущий учебный) год"
        patterns += [rf"{DIGITS} / {DIGITS} · 100 % − 100 %(?: = [+−]?{DIGITS} %)?",
                     rf": {period} — {DIGITS}(?: [а-я]+\.)*, {period} — {DIGITS}", rf"средние по {DIGITS}",
                     rf"было 0, стало {DIGITS}", r"· 100 % − 100 %"]
    return [re.compile(pattern, re.I) for pattern in patterns]


def plain(text):
    """Words without case and with single spaces."""
    return re.sub(r"[\s\u00a0]+", " ", text).strip().lower()


def authored(truth):
    """The words of authors that hold digits: names, titles, reasons; no bare numbers."""
    words = set()
    for path in [*truth.folder.rglob("*.yml"), *truth.folder.glob("*.csv"),
                 *truth.folder.glob("zones/*.csv"), *truth.folder.glob("recommendations/*.csv")]:
        for text in re.findall(r'[^;,"{}\[\]\n]*\d[^;,"{}\[\]\n]*', _lines(path)):
            text = plain(text.partition(": ")[2] or text)
            if len(re.sub(r"[^a-zа-яё]", "", text)) >= 6:
                words.add(text)
    for name in [*truth.names, *map(plain, truth.municipalities.values())]:
        if re.search(r"\d", name) and re.search(r"[a-zа-я]", name):
            words.add(name)
    for entry in truth.indicators.values():
        # A head of a table has the number before the title.
        numbered = {f"{entry.number} {text}" for text in (entry.title, entry.short) if entry.number}
        words |= {plain(text) for text in {entry.title, entry.short} | numbered
                  if re.search(r"\d", text)}
    # The names are kept without quotes, which pages print in several shapes.
    pattern = "|".join(r"[\s\"«»„“”]+".join(re.escape(part) for part in text.split(" "))
                       for text in sorted(words, key=len, reverse=True))
    return re.compile(pattern) if pattern else None


def _lines(path):
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1251")
