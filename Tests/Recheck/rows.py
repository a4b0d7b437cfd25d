"""Checks the tables whose rows are indicators: of summaries, organizations and the catalogue."""

import re
from dataclasses import replace

from figures import SECTION, Figure
from russian import tokens

#: The verdict between two blocks of cycles, beside a change that has none.
BLOCKS = re.compile(r"(\d{4})–(\d{4}): .*?, было (\d{4})–(\d{4}): .*")


class RowCheck:
    """Checks one table of indicators, cell by cell; a column it does not know is a difference."""

    def __init__(self, world, page, table):
        self.world, self.page, self.table = world, page, table
        self.report = world.report
        own = page.kind == "organization"
        self.subject = ("organization", page.subject) if own else ("area", page.area)

    def run(self):
        for row in self.table.rows:
            if row.id is None:
                self.no_figures(row)
                continue
            for head, cell in zip(self.table.heads, row.cells):
                self.cell(row.id, head.text, cell)

    def no_figures(self, row):
        """A heading of a group is no place for figures."""
        if len(row.cells) != 1:
            self.report.differ("rows", self.page, row.cells[0].text, "a heading", "a row")

    def cell(self, indicator, head, cell):
        place = f"{indicator} / {head}"
        year = re.fullmatch(r"(?:.*, )?(\d{4})", head)
        if head == "Код":
            return
        if head == "Показатель":
            self.remarks(indicator, cell, place)
        elif year:
            self.value(indicator, int(year.group(1)), cell, place)
        elif head == "Изменение за год":
            self.change(indicator, cell, place)
        elif re.fullmatch(r"\d{4}–\d{4}", head):
            self.history(indicator, head, cell, place)
        elif head.startswith("Медиана"):
            self.median(indicator, head, cell, place)
        elif head == "Регион":
            self.region(indicator, cell, place)
        elif re.match("По |Среди ", head):
            self.spread(indicator, cell, place)
        else:
            self.report.differ("unknown column", self.page, place, "", cell.text)

    def value(self, indicator, year, cell, place):
        self.world.value(self.page, self.subject, indicator, year, cell, place)
        for note in cell.notes:
            block = re.match(r"за (\d{4})–(\d{4}) гг\.: (.*)", note)
            if block:
                self.block(indicator, *map(int, block.groups()[:2]), block.group(3), place)
            elif tokens(note):
                self.report.differ("unknown remark", self.page, place, "", note)

    def block(self, indicator, first, last, printed, place):
        """Several cycles of one organization together, where single ones are hidden."""
        figure = self.pooled(indicator, first, last)
        self.report.same(
            "block of cycles", self.page, place, self.block_text(figure, indicator),
            tokens(printed))

    def pooled(self, indicator, first, last):
        """The organization's own figures of several cycles, as if they were several schools."""
        figures = self.world.figures
        return figures.pooled(indicator, [
            figures.outcome(self.page.subject, indicator, year)
            for year in self.world.content.years if first <= year <= last]).outcome

    def block_text(self, figure, indicator):
        style = self.world.style
        text = style.members(figure) if figure.kind == "share" else style.spoken(figure, indicator)
        return tokens(text)

    def blocks(self, indicator, found, place):
        """«2022–2024: 14 из 19, было 2019–2021: 11 из 18, лучше»"""
        now_years, before_years = found.group(1, 2), found.group(3, 4)
        now, before = (
            self.pooled(indicator, *map(int, years)) for years in (now_years, before_years))
        change = self.world.changes.compare(indicator, 0, before, now)
        verdict = self.world.sentences.verdict(change, indicator)
        expected = [*now_years, *self.block_text(now, indicator), *before_years]
        expected += self.block_text(before, indicator) + verdict
        self.report.same("block of cycles", self.page, place, expected, tokens(found.group()))

    def remarks(self, indicator, cell, place):
        """Beside the title: since when, and the target."""
        for note in cell.notes:
            if note.startswith("целевое"):
                self.target(indicator, note, place)
            elif note.startswith("сопоставимые"):
                since = self.world.content.indicators[indicator].get("since")
                self.report.same("since", self.page, place, [since], tokens(note))
            elif note.startswith("без исходных чисел"):
                self.percentages_alone(indicator, note, place)
            elif tokens(note):
                self.report.differ("unknown remark", self.page, place, "", note)

    def percentages_alone(self, indicator, note, place):
        """Of how many organizations the percentage alone is known."""
        outcomes = (
            self.world.figures.outcome(o, indicator, self.page.year)
            for o in self.world.figures.members(self.page.area))
        count = sum(isinstance(o, Figure) and o.kind == "percentage" for o in outcomes)
        self.report.same("percentages alone", self.page, place, [str(count)], tokens(note))

    def target(self, indicator, note, place):
        entry = self.world.content.indicators[indicator]
        figure = self.world.changes.seen(self.subject, indicator, self.page.year)
        target = entry["target"][str(self.page.year)]
        scale = 100 if figure.kind in ("share", "percentage", "tally", "growth") else 1
        goal = self.world.exact(target) / scale
        if entry["better"] == "lower":
            reached = figure.magnitude <= goal
        else:
            reached = figure.magnitude >= goal
        word = "достигнуто" if reached else "не достигнуто"
        printed = re.search(r"([\d,_]+).*?((?:не )?достигнуто)", note).groups()
        self.report.same(
            "target", self.page, place, (self.world.printer.exact(self.world.exact(target)), word),
            printed)

    def change(self, indicator, cell, place):
        found = BLOCKS.search(cell.text)
        if found:
            self.blocks(indicator, found, place)
            cell = replace(cell, text=cell.text[:found.start()])
        self.world.change(self.page, self.subject, indicator, cell, place)

    def history(self, indicator, head, cell, place):
        """The series in words; a page may leave out one of a single point."""
        words = cell.say if cell.say is not None else cell.text
        if not words:
            return
        first, last = map(int, head.split("–"))
        printed = tokens(words.replace("//", " "))
        expected = []
        for year in (y for y in self.world.content.years if first <= y <= last):
            outcome = self.world.changes.seen(self.subject, indicator, year)
            named = [str(year)] if cell.say is not None else []
            expected += named + tokens(self.world.style.text(outcome, indicator))
        self.report.same("series", self.page, place, expected, printed)

    def median(self, indicator, head, cell, place):
        """Of an organization's page: the middle of the others, or how many meet a condition."""
        is_region = "региона" in head or not self.world.content.municipalities
        area = None if is_region else self.world.home(self.subject)
        entry = self.world.content.indicators[indicator]
        if entry["kind"] in ("condition", "presence", "distribution"):
            self.world.value(self.page, ("area", area), indicator, self.page.year, cell, place)
            return
        others = self.others(area, indicator, "organization")
        self.world.middle("median of others", self.page, place, others, indicator, cell.text)

    def others(self, area, indicator, of):
        own = self.world.changes.seen(self.subject, indicator, self.page.year)
        own = own if of == self.subject[0] or self.subject[0] == of else None
        return self.world.samples.others(area, indicator, self.page.year, of, own)

    def region(self, indicator, cell, place):
        """Of a municipality's page: the region's value and the middle of its municipalities."""
        self.world.value(self.page, SECTION, indicator, self.page.year, cell, place)
        for note in cell.notes:
            municipalities = self.world.samples.others(
                None, indicator, self.page.year, "area", None)
            text = self.world.style.magnitude(municipalities.median, indicator)
            self.report.same("median", self.page, place, tokens(text), tokens(note))

    def spread(self, indicator, cell, place):
        """The label of the strip or of the squares: how the others lie."""
        entry = self.world.content.indicators[indicator]
        if entry["kind"] == "distribution":
            self.distribution(indicator, cell, place)
        elif cell.say is None:
            if cell.text:
                self.report.differ("unknown picture", self.page, place, "", cell.text)
        elif entry["kind"] in ("condition", "presence"):
            self.squares(indicator, cell.say, place)
        else:
            self.strip(indicator, cell.say, place)

    def distribution(self, indicator, cell, place):
        """How many in each bucket, in words."""
        own = self.world.changes.seen(self.subject, indicator, self.page.year)
        if isinstance(own, Figure) and not cell.is_empty:
            expected = self.world.style.buckets(own, indicator)
            self.report.same("distribution", self.page, place, expected, cell.say or cell.text)

    def squares(self, indicator, say, place):
        if self.subject[0] == "organization":
            area = None if "региона" in say else self.world.home(self.subject)
            others = self.others(area, indicator, "organization")
            met, of = others.met, len(others)
        else:
            met, of = self.world.tally(self.page.area, indicator, self.page.year)
        self.report.same(
            "condition met by", self.page, place, [f"{met}", f"{of}"], tokens(say))

    def strip(self, indicator, say, place):
        """Own value, how many others, least, middle, greatest; told in the label's own order."""
        world, year = self.world, self.page.year
        own = world.changes.seen(self.subject, indicator, year)
        parts = []
        if self.subject[0] == "organization":
            others = self.others(world.home(self.subject), indicator, "organization")
            if "региона" in say:
                others = self.others(None, indicator, "organization")
            parts = [world.style.text(own, indicator), str(len(others))]
        elif self.page.area:
            others = self.others(None, indicator, "area")
            parts = [world.style.text(own, indicator)]
        else:
            of = "area" if world.content.municipalities else "organization"
            others = world.samples.others(None, indicator, year, of, None)
        for word in re.findall("минимум|максимум|медиана", say):
            name = {"минимум": "minimum", "максимум": "maximum", "медиана": "median"}[word]
            parts.append(world.style.magnitude(getattr(others, name), indicator))
        self.report.same(
            "extremes and median", self.page, place, tokens(" ; ".join(parts)), tokens(say))
