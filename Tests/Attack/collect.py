"""Every number of a built site as facts; what stands in no known place is unclassified.

A new kind of file is one function in `READERS`; a new place of a page is one line in `_row` or
`_region`.
"""

import csv
import io
import json
import re
import xml.etree.ElementTree

import dom
import printed
from charts import Charts, axis
from facts import (EVERYONE, MUNICIPALITIES, Headline, Hidden, Others, Scope, Statistic, Subject, Unclassified,
                   Value)
from sentences import Sentences
from truth import HEADERS

LINK = re.compile(r"(?:(\d{4})/)?(?:municipalitety/([^/]+)/)?(?:(pokazateli|organizacii)/([^/#]+)/)?"
                  r"(?:index\.html)?(?:#.*)?$")
PAGE = re.compile(r"^(\d{4})/(?:municipalitety/([^/]+)/)?(?:(pokazateli|organizacii)/)?"
                  r"(?:([^/]+)/)?index\.html$")
# Places of authors' texts and of navigation, which hold no computed number.
AUTHORED = {"crumbs", "years", "method", "code", "over", "members", "key", "badge", "src", "fcode",
            "symbols", "tiles"}
# How many organizations and verdicts a municipality has.
COUNTED = {"организации", "улучшились", "ухудшились"}
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "caption", "h1", "h2", "h3", "figcaption", "summary",
          "div", "section", "span", "a", "dl", "ul", "ol", "table", "nav"}


class Site:
    """The facts of a site."""

    def __init__(self, folder, truth):
        self.folder, self.truth, self.facts, self.scope = folder, truth, [], EVERYONE
        self.among = None
        self.sentences = Sentences(truth, self)
        self.charts = Charts(truth, self.sentences, self)
        for path in sorted(folder.rglob("*")):
            reader = READERS.get(path.suffix)
            if reader and path.is_file():
                self.scope = EVERYONE
                reader(self, path, path.relative_to(folder).as_posix())

    def __call__(self, fact):
        self.facts.append(fact)


def read_page(site, path, name):
    """A page of HTML."""
    if name.split("/")[0] in ("dokumenty", "metodika", "404.html", "dostupnost", "poisk"):
        return
    text = path.read_text(encoding="utf8")
    if "<main" not in text:
        return
    _Page(site, name, dom.parse(text)).read()


class _Page:
    def __init__(self, site, name, root):
        self.site, self.name, self.root = site, name, root
        self.truth, self.sentences, self.charts = site.truth, site.sentences, site.charts
        match = PAGE.match(name)
        self.year = int(match[1]) if match else None
        if name == "index.html":
            self.year = int(self.truth.section.get("cycle") or 0) or None
        municipality, part, entry = match.groups()[1:] if match else (None, None, None)
        site.scope = Scope("municipality", municipality) if municipality else EVERYONE
        self.organization = entry if part == "organizacii" and entry in self.truth.organizations \
            else None
        if self.organization and self.truth.municipalities:
            site.scope = Scope("municipality", self.truth.municipality_of[self.organization])
        self.indicator = entry if part == "pokazateli" and entry in self.truth.indicators else None
        self.subject = Subject(self.indicator, self.year, site.scope) if self.indicator else None
        # Pages of a region compare municipalities, not organizations.
        is_of_region = self.truth.municipalities and site.scope == EVERYONE
        site.among = MUNICIPALITIES if is_of_region else None
        self.counts = {"better": 0, "worse": 0}

    def read(self):
        main = self.root.first("main")
        for meta in self.root.all("meta"):
            if meta["name"] == "description":
                self._text(meta["content"].replace("\u00a0", " "), "description")
        if self.year is None:
            self._region(main)
            return
        self._region(main)
        if self.organization:
            self._headline(main)

    def _text(self, text, channel):
        subject = self.subject if self.subject and self.subject.year else None
        self.sentences.read(text, self.name, channel, subject, self.organization, self.year)

    def _region(self, node):
        """Everything below, each number once."""
        for child in node.children:
            if isinstance(child, str):
                continue
            if AUTHORED & set(child.classes) or child.tag in ("nav", "h1", "style"):
                continue
            if child.tag == "table":
                self._table(child)
            elif child.tag == "dl" and "kv" in child.classes:
                self._figures(child)
            elif child.tag == "ul" and "moves" in child.classes:
                for item in child.all("li"):
                    self._move(item)
            elif child.tag == "p" and "bignum" in child.classes:
                self._value(child.text(), self.subject, "headline number")
            elif child.tag == "dl" and "pass" in child.classes:
                continue
            elif child.tag == "svg":
                self._loose(child)
            elif any(isinstance(inner, dom.Node) and inner.tag in BLOCKS - {"a", "span"}
                     for inner in child.children):
                self._region(child)
            else:
                for svg in child.all("svg"):
                    self._loose(svg)
                self._text(child.text(AUTHORED), "sentence")

    def _loose(self, svg):
        if re.search(r"\d", svg["aria-label"]):
            self.site(Unclassified(self.name, "drawing", svg["aria-label"]))

    def _value(self, text, subject, channel):
        if subject is None:
            if re.search(r"\d", text):
                self.sentences.rest(text, text, self.name, channel)
        elif "не публикуется" in text:
            self.site(Hidden(self.name, channel, text, subject))
        elif not self.sentences.value(subject, text, self.name, channel):
            self.site(Unclassified(self.name, channel, text))

    def _figures(self, node):
        """«Обучающиеся: 69 чел.» beside a page's title."""
        for link in node.all("dd"):
            target = self._target(link.first("a"))
            subject = Subject(target, self.year, self.organization or self.site.scope) \
                if target in self.truth.indicators else None
            self._value(link.text(), subject, "facts")

    def _target(self, link):
        """The indicator, organization or municipality that a link leads to."""
        match = LINK.search(re.sub(r"^(?:\.\./)+", "", link["href"])) if link else None
        if not match:
            return None
        municipality = Scope("municipality", match[2]) if match[2] else None
        if municipality and (not match[4] or match[4] == self.indicator):
            return municipality
        return match[4]

    def _move(self, item):
        """A large change: «92 → 77 %», members of both, the change."""
        target = self._target(item.first("a"))
        if target not in self.truth.indicators:
            self._text(item.text(), "moves")
            return
        subject = Subject(target, self.year, self.organization or self.site.scope)
        members = item.first(None, "m").text() if item.first(None, "m") else ""
        title = self.truth.indicators[target].short
        course = item.first(None, "v").text() if item.first(None, "v") else ""
        change = item.first(None, "x")
        if members:
            self.sentences.read(f"«{title}» — {members}", self.name, "moves", None,
                                self.organization, self.year)
        together = re.search(r"по (\d+) организаци\w+ с сопоставимыми", members)
        if "→" in course and not together and not members:
            before, now = course.split("→")
            self._value(before, subject._replace(year=self.year - 1), "moves")
            self._value(now, subject, "moves")
        if change:
            mark = f" по {together[1]} организациям с сопоставимыми сведениями за оба года" \
                if together else ""
            self.sentences.rest(self.sentences.change(subject, change.text() + mark, self.name,
                                                      "moves"), change.text(), self.name, "moves")

    def _table(self, table):
        heads = [node for node in table.all("th") if node["scope"] == "col"]
        ends = next((axis(span) for head in heads for span in head.all("span", "axis")), None)
        for caption in table.all("caption"):
            self._text(caption.text(), "caption")
        for head in heads:
            self._text(head.text(without=("axis",)), "table head")
        rows = [row for row in table.all("tr") if not set(heads) & set(row.children)]
        for row in rows:
            self._row(row, [head.text() for head in heads], ends, "yrs" in table.classes)

    def _row(self, row, heads, ends, is_years):
        header = row.first("th")
        cells = [node for node in row.children if isinstance(node, dom.Node) and node.tag == "td"]
        if header is None or not cells:
            return
        subject = self._subject(header, is_years)
        for cell, head in zip(cells, heads[-len(cells):] if len(cells) < len(heads) else heads):
            if set(cell.classes) & {"code", "src"} or cell["data-l"] in COUNTED:
                continue
            if subject is None:
                self._text(cell.text(), "table")
            else:
                self._cell(cell, head, subject, ends)
        change = row.first(None, "chg")
        if change and self.organization:
            for tone in self.counts:
                self.counts[tone] += tone in change.classes

    def _subject(self, header, is_years):
        if is_years and self.subject:
            year = re.search(r"\d{4}", header.text())
            return self.subject._replace(year=int(year[0])) if year else None
        target = self._target(header.first("a"))
        if target in self.truth.indicators:
            return Subject(target, self.year, self.organization or self.site.scope)
        if self.indicator and target in self.truth.organizations:
            return Subject(self.indicator, self.year, target)
        if self.indicator and isinstance(target, Scope):
            return Subject(self.indicator, self.year, target)
        named = self.truth.organization_named(header.text())
        return Subject(self.indicator, self.year, named) if named and self.indicator else None

    def _cell(self, cell, head, subject, ends):
        label, text = cell["data-l"].replace("\u00a0", " "), cell.text(without=("axis",))
        slot = {"cx": self._change, "h": self._history, "calc": self._calculation}
        name = next((name for name in slot if name in cell.classes), None)
        if "g" in cell.classes:
            self._picture(cell, subject, ends)
        elif name:
            slot[name](cell, text, subject)
        elif label in ("минимум", "медиана", "максимум") or head in ("Минимум", "Медиана",
                                                                    "Максимум"):
            self._statistic(label or head.lower(), text, subject, self.site.scope)
        elif label.lower() in ("муниципалитет", "регион"):
            scope = EVERYONE if label.lower() == "регион" else self.site.scope
            if self.organization:
                self._statistic("медиана", text, subject, scope)
            else:
                self._value(text, subject._replace(place=scope), "table")
        elif re.fullmatch(r"\d{4}", label):
            self._value(text, subject._replace(year=int(label)), "table")
        elif "now" in cell.classes or "n" in cell.classes:
            self._value(text, subject, "table")
        else:
            self._text(text, "table")

    def _statistic(self, label, text, subject, place):
        """A median of the others, or how many of all meet a condition."""
        which = {"минимум": "minimum", "медиана": "median", "максимум": "maximum"}[label]
        indicator = self.truth.indicators[subject.indicator]
        is_own = isinstance(subject.place, str)
        scope = subject._replace(place=place)
        is_tally = " из " in text or indicator.kind in ("condition", "presence")
        if is_tally and (is_own or not self.site.among):
            self._value(text, scope, "table")
            return
        amount = re.match(rf"^\s*({printed.NUMBER})\s*\S*\s*$", text)
        if amount:
            among = Others(subject.place, None) if is_own else self.site.among
            self.site(Statistic(self.name, "table", f"{label} {text}",
                                scope._replace(among=among), which,
                                self.sentences.interval(indicator, amount[1])))
        else:
            self._text(text, "table")

    def _change(self, cell, text, subject):
        rest = self.sentences.change(subject, text, self.name, "change")
        self.sentences.rest(rest, text, self.name, "change")

    def _history(self, cell, text, subject):
        for svg in cell.all("svg", "spark"):
            self.charts.spark(svg, subject, self.name)
        words = cell.first(None, "hist")
        if not words:
            self._text(text, "history")
            return
        years = re.match(r"(\d{4})–(\d{4})$", cell["data-l"].replace("\u00a0", " "))
        values = words.text().split(" → ")
        last = int(years[2]) if years else subject.year
        for step, value in enumerate(reversed(values)):
            self._value(value, subject._replace(year=last - step), "history")

    def _calculation(self, cell, text, subject):
        """«28 / 29 · 100 %; условие: = 100 %»."""
        indicator = self.truth.indicators[subject.indicator]
        match = re.match(rf"\s*({printed.DIGITS}) / ({printed.DIGITS}) · 100 %", text)
        if match:
            source = subject._replace(indicator=indicator.source or indicator.id)
            self._value(f"{match[1]} из {match[2]}", source, "calculation")
            text = text[match.end():]
        self._text(text, "calculation")

    def _picture(self, cell, subject, ends):
        own = next((axis(span) for span in cell.all("span", "axis")), None)
        drawn = cell.all("svg", "strip"), cell.all("svg", "sq")
        for svg in drawn[0]:
            self.charts.strip(svg, subject, own or ends, self.name)
        for svg in drawn[1]:
            self.charts.squares(svg, subject, self.name)
        if not any(drawn):
            text = cell.text(without=("axis",))
            if "Условие выполня" in text:
                self.charts.squares_label(text, subject, self.name)
            else:
                self._text(text, "picture")

    def _headline(self, main):
        """Whether the sentence counts more verdicts than the rows show."""
        statement = main.first("p", "statement")
        text = statement.text() if statement else ""
        better = re.search(r"улучшил\w+ (\d+)", text)
        worse = re.search(r"ухудшил\w+ (\d+)", text)
        more = [int(match[1]) - self.counts[tone] if match else 0
                for match, tone in ((better, "better"), (worse, "worse"))]
        if any(more):
            self.site(Headline(self.name, "headline", text, Subject(None, self.year,
                                                                    self.organization), *more))


def read_table(site, path, name):
    """A download: rows of organization, indicator, cycle and a value."""
    text = path.read_text(encoding="utf-8-sig")
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=head.count))
    header = [HEADERS.get(cell.strip().lower(), cell.strip().lower()) for cell in next(rows, [])]
    for row in rows:
        _record(site, dict(zip(header, row)), name, "csv")


def read_objects(site, path, name):
    """A download or an index in JSON: records as rows, other words as text."""
    _walk(site, json.loads(path.read_text(encoding="utf-8-sig")), name)


def read_feed(site, path, name):
    """A feed or a list of addresses: the words of each entry."""
    root = xml.etree.ElementTree.fromstring(path.read_text(encoding="utf8"))
    for node in root.iter():
        if node.tag.rpartition("}")[2] in ("title", "summary", "content", "description"):
            _loose_text(site, "".join(node.itertext()), name, "feed")


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
    place = truth.organization_named(row.get("organization") or "")
    if place is None and row.get("municipality"):
        place = Scope("municipality", row["municipality"])
    subject = Subject(indicator.id, int(year[0]), place or EVERYONE)
    _record_values(site, row, subject, indicator, name, channel, text)


def _record_values(site, row, subject, indicator, name, channel, text):
    part, whole = row.get("numerator"), row.get("denominator")
    digits = r"[+-]?\d+(?:[.,]\d+)?"
    if part and whole and re.fullmatch(digits, part) and re.fullmatch(digits, whole):
        site.sentences.value(subject, f"{part.replace('.', ',')} из {whole.replace('.', ',')}",
                             name, channel, text)
    value = (row.get("value") or "").strip()
    if re.fullmatch(digits, value):
        # How a download rounds is not known here: as far as its digits go.
        number = value.replace(".", ",")
        interval = site.sentences.interval(indicator, number, "plain")
        site(Value(name, channel, text, subject, interval))
    elif value and not site.sentences.value(subject, value, name, channel, text):
        site(Unclassified(name, channel, text))


READERS = {".html": read_page, ".csv": read_table, ".json": read_objects, ".xml": read_feed,
           ".atom": read_feed}
