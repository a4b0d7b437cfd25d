"""Notices of corrections: of each value the latest says what stands now, all what stood before.

What stood is no fact of today's values. It was public then, unless a small group is behind it.
"""

import re

import printed
from facts import Subject, Unclassified
from printed import DIGITS, NUMBER

VALUE = (rf"(?:{DIGITS} из {DIGITS}(?: \([<>]? ?{DIGITS} %\))?|{NUMBER}(?: ?%| [а-я]+\.?)?|да|нет"
         r"|не представлено|не проводилось|не применимо|нет данных|нет основания|ожидается)")
COURSE = re.compile(rf"за (?P<year>\d{{4}}) год — (?:сводное значение )?было (?P<was>{VALUE}), "
                    rf"стало (?P<now>{VALUE})")
TITLE = re.compile(r"«((?:[^«»]|«[^»]*»)+)»,? *")
DAY = re.compile(r"^\d\d\.\d\d\.\d{4}: ")


class Notices:
    """Reads notices in the order of a page: the latest of a value comes first."""

    def __init__(self, sentences):
        self.sentences, self.truth, self.seen = sentences, sentences.truth, set()

    def read(self, text, page, subject, organization):
        """Takes the notice out of a sentence, as much of it as is understood."""
        match = COURSE.search(text)
        if not match:
            return text
        head = DAY.sub("", text[:match.start()].strip()).strip(" ,")
        title = TITLE.match(head)
        entry = self.sentences.titles.get(re.sub(r"\s+", " ", title[1]).lower()) if title else None
        name = (head[title.end():] if entry else head).strip(" ,")
        indicator = entry.id if entry else subject.indicator if subject else None
        place = self.truth.organization_named(name) if name else organization
        if place is None and name and name != "все организации" or indicator is None:
            return text
        self.tell(Subject(indicator, int(match["year"]), place or self.sentences.out.scope),
                  match["was"], match["now"], page, text)
        return text[:match.start()] + " " + text[match.end():]

    def tell(self, subject, was, now, page, words):
        """What stands now, once a page and value, and that no small group stood before."""
        if (page, subject) not in self.seen:
            self.seen.add((page, subject))
            if re.search(r"\d|^да$|^нет$", now):
                self.sentences.value(subject, now, page, "notice", words)
        members = re.match(rf"{DIGITS} из ({DIGITS})", was)
        indicator = self.truth.indicators[subject.indicator]
        size = members and printed.number(members[1])
        if indicator.kind == "count" and re.match(DIGITS, was):
            size = printed.number(re.match(DIGITS, was)[0])
        if size and 0 < size < self.truth.rule(indicator):
            self.sentences.out(Unclassified(page, "notice", f"of a small group: {words}"))

    def row(self, page, row):
        """A row of the log: date, indicator with year and organization, was, became, reason."""
        cells = [node for node in row.children if getattr(node, "tag", None) == "td"]
        if len(cells) != 4:
            return
        links = cells[0].all("a")
        found = re.search(r"(\d{4})/pokazateli/([^/]+)/", links[0]["href"]) if links else None
        was, now = cells[1].text().strip(), cells[2].text().strip()
        if found and found[2] in self.truth.indicators and re.match(VALUE + "$", was):
            other = re.search(r"/organizacii/([^/]+)/", links[-1]["href"])
            self.tell(
                Subject(found[2], int(found[1]), other[1] if other else self.sentences.out.scope),
                was, now, page.name, row.text())
            cells = [cells[0], cells[3]]
        for cell in cells:
            page._text(cell.text(), "notice")
