"""The places of a page that hold numbers; a new one is a line in `_region`, or in `Tables`."""

import re

import dom
import printed
from facts import (EVERYONE, MUNICIPALITIES, Headline, Hidden, Scope, Subject, Unclassified)
from tables import DRAWINGS, Tables

LINK = re.compile(r"(?:(\d{4})/)?(?:municipalitety/([^/]+)/)?"
                  r"(?:(pokazateli|organizacii)/([^/#]+)/)?"
                  r"(?:index\.html)?(?:#.*)?$")
PAGE = re.compile(r"^(\d{4})/(?:municipalitety/([^/]+)/)?"
                  r"(?:(pokazateli|organizacii|napravleniya)/)?(?:([^/]+)/)?index\.html$")
# Places of authors' texts and of navigation, which hold no computed number.
AUTHORED = {"crumbs", "years", "method", "code", "over", "members", "badge", "src", "fcode",
            "symbols", "tiles", "cite", "site", "deeds"}
# Of a direction's page: what acts say of its components, and its goals.
OF_A_DIRECTION = {"reglist", "regt"}
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "caption", "h1", "h2", "h3", "figcaption", "summary",
          "div", "section", "span", "a", "dl", "ul", "ol", "table", "nav"}


class Page(Tables):
    """A page about to be read, and what it is about."""

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
        self.authored = AUTHORED | (OF_A_DIRECTION if part == "napravleniya" else set())
        self.indicator = entry if part == "pokazateli" and entry in self.truth.indicators else None
        self.subject = Subject(self.indicator, self.year, site.scope) if self.indicator else None
        # Pages of a region compare municipalities, not organizations.
        is_of_region = self.truth.municipalities and site.scope == EVERYONE
        site.among = MUNICIPALITIES if is_of_region else None
        self.counts = {"better": 0, "worse": 0}
        key = " ".join(node.text() for node in root.all("ul", "key"))
        # What the line across all rows of a chart stands for.
        site.reference = "median" if "медиана —" in key else \
            "total" if "значение по" in key else None

    def read(self):
        """Tells the site's facts."""
        main = self.root.first("main")
        for meta in self.root.all("meta"):
            if meta["name"] == "description":
                text = meta["content"].replace("\u00a0", " ")
                if self.organization:
                    text = self._size_in_words(text)
                self._text(text, "description")
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
            if self.authored & set(child.classes) or child.tag in ("nav", "h1", "style"):
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
                text = child.text(AUTHORED)
                if self.organization and "statement" in child.classes:
                    text = self._size(child, text)
                self._text(text, "sentence")

    def _loose(self, svg):
        if "course" in svg.classes:
            target = self._target(svg.parent.first("a"))
            subject = Subject(target, self.year, self.organization) \
                if self.organization and target in self.truth.indicators else self.subject
            self.charts.course(svg, subject, self.name)
            return
        if re.search(r"\d", svg["aria-label"]) or not DRAWINGS & set(svg.classes):
            self.site(Unclassified(self.name, "drawing", f"{svg['class']} {svg['aria-label']}"))

    def _value(self, text, subject, channel):
        if subject is None:
            if re.search(r"\d", text):
                self.sentences.rest(text, text, self.name, channel)
        elif "не публикуется" in text:
            self.site(Hidden(self.name, channel, text, subject))
            # A block of cycles stands under what is hidden.
            rest = text.replace("не публикуется", " ")
            if re.search(r"\d", rest) and not self.sentences.value(
                    subject, rest, self.name, channel):
                self.site(Unclassified(self.name, channel, text))
        elif not self.sentences.value(subject, text, self.name, channel):
            self.site(Unclassified(self.name, channel, text))

    def _size_in_words(self, text):
        """The same sentence in a description, which has no links."""
        statement = self.root.first("main").first("p", "statement")
        for link in statement.all("a") if statement else ():
            target = self._target(link)
            count = re.match(printed.DIGITS, link.text())
            noun = link.text()[count.end():] if count else None
            found = noun and re.search(f"({printed.DIGITS}){re.escape(noun)}(?!\\w)", text)
            if found and target in self.truth.indicators:
                self._value(found[0], Subject(target, self.year, self.organization), "description")
                text = text[:found.start()] + text[found.end():]
        return text

    def _size(self, statement, text):
        """«В школе 186 учеников и 24 учителя»: each count leads to its indicator."""
        for link in statement.all("a"):
            target = self._target(link)
            if target in self.truth.indicators:
                subject = Subject(target, self.year, self.organization)
                self._value(link.text(), subject, "size")
                text = text.replace(link.text(), " ", 1)
        return text

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
