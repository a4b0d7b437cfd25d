"""Checks the page of an indicator: its great number, its sentences, its tables and its formula."""

import itertools
import re
from fractions import Fraction

from changes import Compared
from figures import SECTION, Figure, FromNothing
from russian import canonical, tokens
from shown import is_of_organizations

#: Which year in a row, in words.
ORDERS = {2: "второй", 3: "третий", 4: "четвёртый", 5: "пятый"}


class IndicatorCheck:
    """Checks one page of one indicator in one year."""

    def __init__(self, world, page):
        self.world, self.page, self.indicator = world, page, page.subject
        self.report, self.year = world.report, page.year
        self.area = ("area", page.area)
        self.outcome = world.changes.seen(self.area, self.indicator, self.year)
        self.entry = world.content.indicators[self.indicator]

    def run(self):
        for table in self.page.tables:
            if "org" in table.classes:
                self.rows(table)
            elif "yrs" in table.classes:
                self.years(table)
        for text in self.page.pieces["bignum"]:
            self.bignum(text)
        for text in self.page.pieces["statement"]:
            self.statement(text)
        for text in self.page.pieces["raschet"]:
            self.formula(text)

    # The table of organizations, or of a region's municipalities.

    def rows(self, table):
        kind = "organization" if is_of_organizations(table) else "area"
        for row in table.rows:
            for head, cell in zip(table.heads[1:], row.cells[1:]):
                name = "picture" if "g" in head.classes else head.text
                self.row_cell((kind, row.id), name, cell, f"{row.id} / {name}")

    def row_cell(self, subject, head, cell, place):
        if re.fullmatch(r"\d{4}", head):
            self.world.value(self.page, subject, self.indicator, int(head), cell, place)
        elif head == "Изменение за год" and cell.text.startswith("к "):
            self.earlier(subject, cell, place)
        elif head == "Изменение за год":
            self.world.change(self.page, subject, self.indicator, cell, place)
        elif head in ("Расчёт", "Распределение"):
            self.calculation(subject, cell, place)
        elif head == "Источник":
            self.source(subject, cell, place)
        elif head != "picture" or not cell.is_empty:
            self.report.differ("unknown column", self.page, place, "", cell.say or cell.text)

    def earlier(self, subject, cell, place):
        """«к 2019 году +2,2 п. п.»: what is left where the gap is told once above the table."""
        expected = self.world.expected_changes(subject, self.indicator, self.year)[0]
        told = ["нельзя сравнить", str(self.year - 1), "не проводилось"]
        self.report.same("change", self.page, place, expected, told + tokens(cell.text))

    def calculation(self, subject, cell, place):
        """m / n · 100 %, or by how many a mean was taken."""
        if cell.is_empty:
            return
        source = self.entry.get("of") or self.indicator
        seen = self.world.changes.seen(subject, self.indicator, self.year)
        figure = self.world.changes.seen(subject, source, self.year)
        if isinstance(seen, FromNothing):
            (base,) = seen.parts
            this = self.world.printer.exact(seen.m / (base or 1))
            self.report.same("formula", self.page, place, ["0", this], tokens(cell.text))
            return
        if not (isinstance(seen, Figure) and isinstance(figure, Figure)):
            self.report.differ("formula", self.page, place, "nothing", cell.text)
            return
        expected = self.members(figure)
        if self.entry.get("of"):
            # Behind a condition stand the members of its share, else its value.
            if figure.kind != "share":
                expected = [self.world.style.text(figure, source)]
            expected = expected + [canonical(self.entry["holds"]).removeprefix("= ")]
            members, _, rule = cell.text.partition("условие: ")
            printed = tokens(members.rpartition("»")[2]) + [rule.strip()]
            self.report.same("formula", self.page, place, expected, printed)
            return
        elif figure.kind == "growth" and figure.parts[0] is not None:
            expected = expected + [self.world.printer.exact(figure.parts[0])]
        self.report.same("formula", self.page, place, expected, tokens(cell.text))

    def members(self, figure):
        """The numbers of the formula."""
        exact = self.world.printer.exact
        if figure.kind == "share":
            return [exact(figure.m), exact(figure.n), "100 %"]
        if figure.kind == "growth":
            return [*self.world.style.amounts(figure), "100 %", "100 %"]
        if figure.kind == "distribution":
            return tokens(self.world.style.buckets(figure, self.indicator))
        if figure.kind == "mean":
            return [exact(figure.n)]
        if figure.kind == "count":
            return [exact(figure.magnitude)]
        return []

    def source(self, subject, cell, place):
        """The file and the row where a value stands."""
        if cell.is_empty:
            return
        source = self.entry.get("of") or self.indicator
        row = self.world.content.data.get((self.year, source, subject))
        expected = f"{row.file}, строка {row.line}" if row else "nothing"
        printed = cell.text.replace("/ ", "/")
        self.report.same("source", self.page, place, expected, printed)

    # The table of years.

    def years(self, table):
        for row in table.rows:
            year = int(row.cells[0].text)
            for head, cell in zip(table.heads[1:], row.cells[1:]):
                self.year_cell(year, head.text, cell, f"{year} / {head.text}")

    def year_cell(self, year, head, cell, place):
        world = self.world
        if head in ("Муниципалитет", "Регион"):
            self.year_value(year, cell, place)
        elif head == "Изменение за год":
            world.change(self.page, self.area, self.indicator, cell, place, year)
        elif head in ("Минимум", "Медиана", "Максимум"):
            name = {"Минимум": "minimum", "Медиана": "median", "Максимум": "maximum"}[head]
            least = ("median", 5) if name == "median" else ("extremes", 3)
            least = world.content.rule("compare-from", least[0], default=least[1])
            kind = "median" if name == "median" else "extreme"
            world.extreme(
                kind, self.page, place, self.sample(year), name, least, self.indicator, cell.text)
        else:
            self.report.differ("unknown column", self.page, place, "", cell.text)

    def year_value(self, year, cell, place):
        """The value; of a distribution each bucket of it."""
        figure = self.world.changes.seen(self.area, self.indicator, year)
        if isinstance(figure, Figure) and figure.kind == "distribution":
            expected = self.world.style.buckets(figure, self.indicator)
            self.report.same("distribution", self.page, place, expected, cell.text)
        else:
            self.world.value(self.page, self.area, self.indicator, year, cell, place)

    def sample(self, year):
        """Whose values lie between the extremes: organizations, or a region's municipalities."""
        is_region = self.world.content.municipalities and self.page.area is None
        of = "area" if is_region else "organization"
        return self.world.samples.others(self.page.area, self.indicator, year, of, None)

    # Sentences.

    def bignum(self, text):
        if not isinstance(self.outcome, Figure):
            self.report.same("great number", self.page, "bignum", [], re.findall(r"\d", text))
            return
        expected = self.world.style.spoken(self.outcome, self.indicator)
        self.report.same(
            "great number", self.page, "bignum", tokens(expected), tokens(text))

    def statement(self, text):
        """The sentences under the title, each by its beginning."""
        # The last one tells what is done: it holds no figure but a clause's number.
        text = self.in_a_row(re.sub(r" Что делается: .*$", "", text))
        head, change, rest = text, None, ""
        found = re.search(r"За год:(.*?)(?= Между | Среди показанных | У всех | По региону |$)", text)
        if found:
            head, change, rest = text[:found.start()], found.group(1), text[found.end():]
            expected = self.world.expected_changes(self.area, self.indicator, self.year)
            self.report.one_of("change", self.page, "statement", expected, tokens(change))
        else:
            parts = re.split(r"(?= Между | Среди показанных | У всех | По региону )", text, maxsplit=1)
            head, rest = parts[0], "".join(parts[1:])
        if isinstance(self.outcome, Figure):
            self.first_sentence(self.value_before(head))
        self.rest(rest)

    def in_a_row(self, text):
        """«второй год подряд»: how many years the verdict has been the same, of full weight."""
        found = re.search(r", (\S+) год подряд", text)
        counted = []
        for year in reversed(self.world.changes.years_to(self.year)):
            change = self.world.changes.of_area(self.page.area, self.indicator, year)
            if change and (self.page.area, self.indicator, year) in self.world.withheld:
                change = self.world.changes.without_match(change)
            counted.append(change.judged.counted if change else None)
        same = len(list(itertools.takewhile(lambda name: name == counted[0], counted)))
        is_run = counted[0] in ("better", "worse") and same > 1
        is_shown = isinstance(self.outcome, Figure) and self.outcome.kind != "distribution"
        expected = ORDERS.get(same, f"{same}-й") if is_run and is_shown else None
        self.report.same(
            "years in a row", self.page, "statement", expected, found and found.group(1))
        return text[:found.start()] + text[found.end():] if found else text

    def value_before(self, text):
        """«в 2020 году было 55,0 %», where the two cycles can be compared; the rest of the text."""
        found = re.search(r"(?:^|; )[вВ] (\d{4}) году было (.*?)\.? ?$", text)
        change = self.world.changes.of_area(self.page.area, self.indicator, self.year)
        before = change.all if change and isinstance(change.all, Compared) else None
        if before is None or self.outcome.kind in ("answer", "growth", "distribution"):
            expected = None
        else:
            spoken = self.world.style.spoken(before.before, self.indicator)
            expected = [str(before.before_year)] + tokens(spoken)
        printed = [found.group(1)] + tokens(found.group(2)) if found else None
        self.report.same("value before", self.page, "statement", expected, printed)
        return text[:found.start()] if found else text

    def first_sentence(self, text):
        """«Значение … в 2021 году — 221 из 232, примерно 9 из 10.»; of a count the value alone.

        Where the value before tells enough, nothing stands here.
        """
        figure, style = self.outcome, self.world.style
        if not re.search(r"\d", text):
            return
        text = text.replace("Это первый год наблюдений", "")
        expected = [str(self.year)] + tokens(style.spoken(figure, self.indicator))
        if figure.kind == "distribution":
            expected = [str(self.year)] + self.members(figure)
        if figure.kind == "growth":
            this, last = style.amounts(figure)
            if self.entry.get("period") == "academic":
                text = re.sub(r"за [^—]* учебный год — ", "", text)
                expected += [this, last]
            else:
                expected += [str(self.year), this, str(self.year - 1), last]
        if figure.kind == "share":
            expected = [str(self.year)] + tokens(style.members(figure)) + self.tenths(text)
        if figure.kind == "tally" and not figure.m + figure.silent:
            expected = [str(self.year), self.world.printer.exact(figure.n)]
        if figure.kind == "answer":
            expected = ["Да" if figure.magnitude else "Нет", str(self.year)]
            printed = [text.split(":")[0].strip()] + tokens(text)
            self.report.same("statement", self.page, "statement", expected, printed)
            return
        self.report.same("statement", self.page, "statement", expected, tokens(text))

    def tenths(self, text):
        """«примерно 9 из 10»: of a large group, and not of nearly nothing or nearly all."""
        share = self.outcome.magnitude * 10
        tenths = int(share + Fraction(1, 2))
        if self.outcome.n < 20 or not 1 <= tenths <= 9:
            return []
        self.report.same(
            "whether tenths are exact", self.page, "statement", share != tenths,
            "примерно" in text)
        return [str(tenths), "10"]

    def rest(self, text):
        """Between whom the values lie, and what the region has."""
        spread, _, region = text.partition("По региону")
        if spread.strip():
            sample, style = self.sample(self.year), self.world.style
            ends = [sample.minimum, sample.maximum]
            if spread.strip().startswith("У всех"):
                ends = ends[1:]
            expected = tokens(" ; ".join(style.magnitude(e, self.indicator) for e in ends))
            printed = [t.removesuffix(" %") for t in tokens(spread)]
            self.report.same("extreme", self.page, "statement", expected, printed)
        if region:
            total = self.world.changes.seen(SECTION, self.indicator, self.year)
            expected = tokens(self.world.style.spoken(total, self.indicator))
            if "медиана" in region:
                others = self.world.samples.others(
                    None, self.indicator, self.year, "area", None)
                expected += tokens(self.world.style.magnitude(others.median, self.indicator))
            self.report.same("region", self.page, "statement", expected, tokens(region))

    # How it was computed.

    def formula(self, text):
        if text.startswith(f"За {self.year} год"):
            numbers = tokens(text.partition("год")[2])
            expected = tokens(self.world.style.spoken(self.outcome, self.indicator))
            figure = self.outcome
            if figure.kind == "share":
                expected = ["100 %", *self.members(figure), *expected]
            elif figure.kind == "mean":
                expected = self.members(figure) + expected
            elif figure.kind == "growth":
                symbols = ["100 %", "100 %"] if "Σ" in text else []
                expected = [*symbols, *self.members(figure), *expected]
            elif figure.kind == "distribution":
                expected = self.members(figure)
            self.report.same("formula", self.page, "raschet", expected, numbers)
        elif text.startswith("Показатель относится к"):
            self.set_sentence(text)
        elif text.startswith("Пример."):
            self.example(text)

    def example(self, text):
        """«Пример. Берёзовская СОШ: 15 / 24 · 100 % = 62,5 %.», of a row of the page's table."""
        rows = [r for t in self.page.tables if "org" in t.classes for r in t.rows]
        row = next(r for r in rows if text.startswith(f"Пример. {r.cells[0].text} :"))
        figure = self.world.changes.seen(("organization", row.id), self.indicator, self.year)
        expected = self.members(figure) + tokens(self.world.style.spoken(figure, self.indicator))
        printed = tokens(text.partition(f"{row.cells[0].text} :")[2])
        self.report.same("example", self.page, "raschet", expected, printed)

    def set_sentence(self, text):
        """To how many it applies, from how many it was due, how many gave it."""
        figures = self.world.figures
        members = [
            o for o in figures.members(self.page.area)
            if figures.applies(self.indicator, o, self.year)
            and self.world.content.organizations[o].is_open(self.year)]
        total = figures.total(self.page.area, self.indicator, self.year)
        expected = [str(len(members))]
        if total.expected < len(members):
            expected += [str(self.year), str(total.expected)]
        if total.given:
            expected.append(str(total.given))
        printed = [t.replace("_", "") for t in tokens(text) if t[0].isdigit()]
        self.report.same("who stands behind", self.page, "raschet", expected, printed)
