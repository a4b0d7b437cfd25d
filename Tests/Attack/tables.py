"""Numbers in tables of a page: which cell is of whom, and what its column holds."""

import re

import dom
import printed
from charts import axis
from facts import EVERYONE, Others, Scope, Statistic, Subject, Unclassified

# Drawings that are read, and signs beside words.
DRAWINGS = {"strip", "sq", "spark", "dumb", "course", "pbar", "ic", "symbols"}
# How many organizations and verdicts a municipality has, and verdicts and components a direction.
COUNTED = {"организации", "улучшились", "ухудшились", "показатели", "без изменений",
           "без оценки динамики", "компоненты подтверждены"}
# What stands in the place of the median of others, where they have none.
TOGETHER = {"выполняют", "имеют", "вместе"}


class Tables:
    """The part of `Page` that is about tables; a new place is a line in `_cell`."""

    def _table(self, table):
        heads = [node for node in table.all("th") if node["scope"] == "col"]
        ends = next((axis(span) for head in heads for span in head.all("span", "axis")), None)
        for caption in table.all("caption"):
            self._text(caption.text(), "caption")
        for head in heads:
            self._text(head.text(without=("axis",)), "table head")
        rows = [row for row in table.all("tr") if not set(heads) & set(row.children)]
        if "heat" in table.classes:
            indicators = [self._target(head.first("a")) for head in heads[1:]]
            for row in rows:
                self._heat(row, indicators)
            return
        if self.name.startswith("ispravleniya/"):
            for row in rows:
                self.sentences.notices.row(self, row)
            return
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

    def _heat(self, row, indicators):
        """An organization's values side by side; in the last row medians, or how many meet."""
        header = row.first("th")
        cells = [node for node in row.children if isinstance(node, dom.Node) and node.tag == "td"]
        target = self._target(header.first("a"))
        for cell, indicator in zip(cells, indicators):
            text = cell.text(without=("vh",))
            if indicator not in self.truth.indicators:
                self._text(text, "heat")
                continue
            place = target if target in self.truth.organizations or isinstance(target, Scope) \
                else self.site.scope
            subject = Subject(indicator, self.year, place)
            if "med" in row.classes:
                members = re.match(r"\s*\d+ из (\d+)", text)
                subject = subject._replace(
                    among=self.site.among or Others(None, int(members[1]) if members else None))
                self._middle(text, subject)
            else:
                self._value(text, subject, "heat")
            if "не публикуется" in text and set(cell.classes) - {"hid"}:
                self.site(Unclassified(self.name, "heat", f"a tone of a hidden cell: {text}"))

    def _middle(self, text, subject):
        indicator = self.truth.indicators[subject.indicator]
        amount = re.match(rf"^\s*({printed.NUMBER})\s*$", text)
        if amount:
            self.site(Statistic(self.name, "heat", f"медиана {text}", subject, "median",
                                self.sentences.interval(indicator, amount[1])))
        else:
            self._value(text, subject, "heat")

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
        for svg in cell.all("svg"):
            if not DRAWINGS & set(svg.classes):
                self.site(Unclassified(self.name, "drawing", svg["class"]))
        label, text = cell["data-l"].replace("\u00a0", " "), cell.text(without=("axis",))
        slot = {"cx": self._change, "h": self._history, "calc": self._calculation}
        name = next((name for name in slot if name in cell.classes), None)
        if "g" in cell.classes:
            self._picture(cell, subject, ends)
        elif name:
            slot[name](cell, text, subject)
        elif past := re.fullmatch(r"медиана (\d{4})", label):
            self._statistic("медиана", text, subject._replace(year=int(past[1])), self.site.scope)
        elif label in TOGETHER:
            self._statistic("медиана", text, subject, self.site.scope)
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
        text = re.sub(rf"в кластере ({printed.NUMBER})", lambda match: self._cluster(
            match[1], match[0], subject), text) if is_own else text
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

    def _cluster(self, number, words, subject):
        """«в кластере 54,5»: the median of the others of an organization's cluster."""
        place = Scope("cluster", self.truth.clusters.get(subject.place))
        indicator = self.truth.indicators[subject.indicator]
        self.site(Statistic(self.name, "table", words, subject._replace(
            place=place, among=Others(subject.place, None)), "median",
            self.sentences.interval(indicator, number)))
        return ""

    def _change(self, cell, text, subject):
        rest = self.sentences.change(subject, text, self.name, "change")
        self.sentences.rest(rest, text, self.name, "change")

    def _history(self, cell, text, subject):
        said = cell.first(None, "say")
        for svg in cell.all("svg", "spark"):
            self.charts.spark(svg, svg["aria-label"] or said and said.text(), subject, self.name)
        words = cell.first(None, "hist")
        if not words:
            self._text(cell.text(without=("say",)) if cell.all("svg") else text, "history")
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
        if match and indicator.kind != "growth":
            source = subject._replace(indicator=indicator.source or indicator.id)
            self._value(f"{match[1]} из {match[2]}", source, "calculation")
            text = text[match.end():]
        self._text(text, "calculation")

    def _picture(self, cell, subject, ends):
        own = next((axis(span) for span in cell.all("span", "axis")), None)
        said = cell.first(None, "say")
        said = said.text() if said else ""
        drawn = cell.all("svg", "strip"), cell.all("svg", "sq")
        for svg in drawn[0]:
            self.charts.strip(svg, svg["aria-label"] or said, subject, own or ends, self.name)
        for svg in drawn[1]:
            self.charts.squares(svg, svg["aria-label"] or said, subject, self.name)
        for svg in cell.all("svg", "dumb"):
            self.charts.dumbbell(svg, subject, ends, self.name)
        if not any(drawn):
            text = cell.text(without=("axis", "say")) if cell.all("svg") else \
                cell.text(without=("axis",))
            if "Условие выполня" in text:
                self.charts.squares_label(text, subject, self.name)
            else:
                self._text(text, "picture")
