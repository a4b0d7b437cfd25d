"""Every number of a built site as facts; what stands in no known place is unclassified.

A new kind of file is one function in `READERS`.
"""

import csv
import io
import json
import re
import xml.etree.ElementTree
from fractions import Fraction

import compare
import dom
import printed
import shards
from charts import Charts
from facts import EVERYONE, Scope, Subject, Unclassified, Value
from pages import Page
from sentences import Sentences
from truth import HEADERS

# How open data write an answer.
ANSWERS = {"1": "да", "0": "нет"}


class Site:
    """The facts of a site."""

    def __init__(self, folder, truth):
        self.folder, self.truth, self.facts, self.scope = folder, truth, [], EVERYONE
        self.among = self.reference = None
        self.sentences = Sentences(truth, self)
        self.charts = Charts(truth, self.sentences, self)
        for path in sorted(folder.rglob("*")):
            reader = READERS.get(path.suffix)
            if reader and path.is_file():
                self.scope = EVERYONE
                reader(self, path, path.relative_to(folder).as_posix())
        self.facts += shards.facts(self, is_of_words) + list(copies(folder))

    def __call__(self, fact):
        self.facts.append(fact)


# Pages that hold words of acts and of people, and counts of documents and meetings alone.
OF_WORDS = ("dokumenty", "metodika", "404.html", "dostupnost", "poisk", "kalendar", "gruppy",
            "resheniya", "uchrezhdeniya", "lica", "obnovleniya")
OF_WORDS_IN_A_CYCLE = ("cikl", "ekspertu", "svyazi")

# What explains open data: names, codes, sizes and checksums of files; and the same tables printed
# for people and in JSON, which name organizations by names that need not be unique: `copies` proves
# that they hold the cells of the table for machines.
EXPLAINING = re.compile(
    r"dannye/((\d{4}|vse-gody)(-working-group)?(-excel\.csv|\.json)|index\.html|"
    r"(organizacii|municipalitety|pokazateli|napravleniya|intervaly|statusy|"
    r"priznaki)(-working-group)?\.csv|datapackage\.json|csv-metadata\.json|opendata/list\.csv|"
    r"opendata/[^/]+/(meta|structure-\d{8})\.csv)")


def is_of_words(name):
    """Whether a file holds no figures of organizations."""
    parts = name.split("/")
    return (parts[0] in OF_WORDS or len(parts) > 2 and parts[1] in OF_WORDS_IN_A_CYCLE
            or EXPLAINING.fullmatch(name) is not None)


def read_page(site, path, name):
    """A page of HTML."""
    if is_of_words(name):
        return
    text = path.read_text(encoding="utf8")
    if "<main" not in text:
        return
    Page(site, name, dom.parse(text)).read()


def read_table(site, path, name):
    """A download: rows of organization, indicator, cycle and a value."""
    if is_of_words(name):
        return
    text = path.read_text(encoding="utf-8-sig")
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=head.count))
    header = [HEADERS.get(cell.strip().lower(), cell.strip().lower()) for cell in next(rows, [])]
    for row in rows:
        _record(site, dict(zip(header, row)), name, "csv")


def read_objects(site, path, name):
    """A download or an index in JSON: records as rows, other words as text."""
    if is_of_words(name):
        return
    _walk(site, json.loads(path.read_text(encoding="utf-8-sig")), name)


def read_feed(site, path, name):
    """A feed or a list of addresses: the words of each entry."""
    root = xml.etree.ElementTree.fromstring(path.read_text(encoding="utf8"))
    for node in root.iter():
        if node.tag.rpartition("}")[2] in ("title", "summary", "content", "description"):
            _loose_text(site, "".join(node.itertext()), name, "feed")


def copies(folder):
    """What a printed form of open data says otherwise than the table for machines."""
    if (folder / "dannye/datapackage.json").exists():
        for words in compare.faults(folder):
            yield Unclassified("dannye/", "copy of a table", words)


def _walk(site, value, name):
    if isinstance(value, dict):
        keys = {HEADERS.get(str(key).lower(), str(key).lower()): inner
                for key, inner in value.items()}
        if "indicator" in keys and not isinstance(keys["indicator"], (dict, list)):
            _record(site, {key: str(inner) for key, inner in keys.items() if inner is not None},
                    name, "json")
            return
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            _walk(site, inner, name)
    elif isinstance(value, str):
        _loose_text(site, value, name, "search")


def _loose_text(site, text, name, channel):
    """Words without a page around them: they name the organization, the indicator, the year."""
    text = re.sub(r"<[^>]+>", " ", text).replace("\u00a0", " ")
    truth = site.truth
    found = [place for place, short in truth.organizations.items()
             if short.replace("\u00a0", " ") in text]
    year = re.search(r"\b(20\d\d)\b", text)
    site.sentences.read(text, name, channel, None, found[0] if len(found) == 1 else None,
                        int(year[1]) if year else None)


def _record(site, row, name, channel):
    truth = site.truth
    indicator = truth.indicator_named(row.get("indicator") or "")
    year = re.search(r"\d{4}", row.get("cycle") or row.get("year") or row.get("цикл") or name)
    text = "; ".join(f"{key}={value}" for key, value in row.items() if value)
    if not indicator or not year:
        if any(re.fullmatch(printed.NUMBER, value or "") for value in row.values()):
            site(Unclassified(name, channel, text))
        return
    place = truth.organization_named(row["organization"]) if row.get("organization") else None
    if place is None and row.get("municipality"):
        place = Scope("municipality", row["municipality"])
    subject = Subject(indicator.id, int(year[0]), place or EVERYONE)
    if "became" in row:
        _record_notice(site, row, subject, name, text)
        return
    _record_values(site, row, subject, indicator, name, channel, text)


def _record_notice(site, row, subject, name, text):
    if row.get("was"):
        site.sentences.notices.tell(subject, row["was"], row.get("became") or "", name, text)


def _record_values(site, row, subject, indicator, name, channel, text):
    part, whole = row.get("numerator"), row.get("denominator")
    digits = r"[+-]?\d+(?:[.,]\d+)?"
    if part and whole and re.fullmatch(digits, part) and re.fullmatch(digits, whole):
        site.sentences.value(subject, f"{part.replace('.', ',')} из {whole.replace('.', ',')}",
                             name, channel, text)
    value = (row.get("value") or "").strip()
    if indicator.kind == "condition" and value in ANSWERS and not isinstance(subject.place, Scope):
        value = ANSWERS[value]
    if re.fullmatch(digits, value):
        # How a download rounds is not known here: as far as its digits go, with both ends.
        interval = printed.interval(value.replace(".", ","), "plain", "half-even").scaled(
            Fraction(1, 100) if indicator.is_share else 1)
        site(Value(name, channel, text, subject, interval))
    elif value and not site.sentences.value(subject, value, name, channel, text):
        site(Unclassified(name, channel, text))


READERS = {".html": read_page, ".csv": read_table, ".json": read_objects, ".xml": read_feed,
           ".atom": read_feed}
