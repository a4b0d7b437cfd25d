"""Checks what stands around tables: counts of verdicts, largest changes, lists, heat tables."""

import re

from changes import Compared
from figures import Absent
from heat import WORDS, Heat
from headline_text import STEMS, HeadlineText
from pages import components, id_in
from russian import ABSENCES, canonical, tokens

CLASSES = {"is-better": "better", "is-worse": "worse", "is-flat": "unchanged", "is-none": "none"}


class Headlines:
    """Counts of verdicts of full weight, of a summary, a direction or an organization."""

    def __init__(self, world, page):
        self.world, self.page, self.report = world, page, world.report

    def run(self):
        if self.page.kind == "summary":
            self.summary()
        elif self.page.kind == "direction":
            self.direction()
        elif self.page.kind == "organization":
            self.organization()
        elif self.page.kind == "indicators":
            for statement in self.page.pieces["statement"]:
                HeadlineText(self.world, self.page).catalogue(statement)
        elif self.page.kind == "organizations":
            for statement in self.page.pieces["statement"]:
                HeadlineText(self.world, self.page).registry(statement)
            for href, texts in self.page.pieces["orgs"]:
                self.listed(id_in(href, "organizacii"), texts)
        for cells, told in self.page.pieces["hidden"]:
            self.report.same("count of hidden", self.page, "note", cells, told)
        for table in self.page.tables:
            if "mun" in table.classes:
                self.municipalities(table)
            if "dirs" in table.classes:
                self.directions(table)
            if "heat" in table.classes:
                self.heat(table)

    def indicators(self, table_class="ind"):
        """The indicators that the page's own table lists, or the pages of directions."""
        if any("dirs" in t.classes for t in self.page.tables):
            return [id for id in self.world.content.indicators if self.is_public(id)]
        return [
            row.id for t in self.page.tables if table_class in t.classes for row in t.rows
            if row.id]

    def is_public(self, indicator):
        return self.world.content.indicators[indicator].get("visibility") != "internal"

    def number(self, indicator):
        """As a tile shows it; an indicator without one shows its title."""
        entry = self.world.content.indicators[indicator]
        return entry.get("number") or canonical(entry.get("short") or entry["title"])

    def judged(self, subject, indicators):
        """Verdicts of all that is no context, by heading."""
        counts = {}
        for id in indicators:
            if self.world.content.indicators[id].get("role") == "context":
                continue
            change = self.change(subject, id)
            if subject[0] == "organization" and self.is_not_asked(subject, id):
                continue
            counts.setdefault(change.counted if change else "none", []).append(id)
        return counts

    def is_not_asked(self, subject, indicator):
        """Whether no verdict is missed: it does not apply to it, or has none by its kind."""
        if self.world.content.indicators[indicator]["kind"] == "distribution":
            return True
        outcome = self.world.changes.seen(subject, indicator, self.page.year)
        return outcome == Absent("not-applicable")

    def change(self, subject, indicator):
        """The judged change, as far as the gate lets the page show it."""
        if subject[0] == "organization":
            return self.world.changes.of(subject, indicator, self.page.year)
        change = self.world.changes.of_area(subject[1], indicator, self.page.year)
        if change and change.matched is not None and self.is_withheld(subject, indicator, change):
            return self.world.changes.without_match(change).judged
        return change and change.judged

    def is_withheld(self, subject, indicator, change):
        """Whether the page that tells the change keeps the same organizations back."""
        return (subject[1], indicator, self.page.year) in self.world.withheld

    def sample(self, indicator):
        """Whose values a summary compares: organizations, or a region's municipalities."""
        is_region = self.world.content.municipalities and self.page.area is None
        return self.world.samples.others(
            self.page.area, indicator, self.page.year, "area" if is_region else "organization",
            None)

    def counted(self, indicators):
        """Verdicts of the page's area; what is usual for a group stands among the unjudged too."""
        counts = self.judged(("area", self.page.area), indicators)
        unjudged = counts.get("none", []) + counts.get("usual", [])
        counts["none"] = [id for id in indicators if id in unjudged]
        for note in self.page.pieces["note"]:
            found = re.match(r"Без оценки динамики — (\d+) \w+, из них у (\d+) разница", note)
            if found:
                self.report.same(
                    "headline count", self.page, "note",
                    (str(len(counts["none"])), str(len(counts.get("usual", [])))), found.groups())
        return counts

    def tiles(self, counts):
        for name, count, tiles in self.page.pieces["bal"]:
            expected = counts.get(CLASSES[name], [])
            self.report.same("headline count", self.page, name, str(len(expected)), count)
            printed = [
                (href.rpartition("#")[2] if "#" in href else id_in(href, "pokazateli"), number)
                for href, number in tiles]
            self.report.same(
                "headline tiles", self.page, name, [(i, self.number(i)) for i in expected], printed)

    def direction(self):
        """A direction's tiles, and the sentence that counts its components or its verdicts."""
        counts = self.counted(self.indicators())
        self.tiles(counts)
        names = {"улучшились": "better", "ухудшились": "worse", "без изменений": "unchanged",
                 "без оценки динамики": "none"}
        for statement in self.page.pieces["statement"]:
            self.confirmed(self.page.subject, components(statement), "statement")
            for name, number in re.findall(r"([а-я ]+?) — (\d+)", statement):
                self.report.same(
                    "headline count", self.page, f"statement, {name}",
                    str(len(counts.get(names[name.strip()], []))), number)
            found = re.match(r"В направлении (\d+)", statement)
            if found:
                self.report.same(
                    "headline count", self.page, "statement, all",
                    str(len(self.of_direction(self.page.subject))), found.group(1))

    def of_direction(self, direction):
        entries = self.world.content.indicators
        return [id for id, e in entries.items()
                if e["direction"] == direction and self.is_public(id)]

    def directions(self, table):
        """A summary's list: indicators, verdicts and confirmed components of each direction."""
        for row in table.rows:
            direction = id_in(row.cells[0].links[0], "napravleniya")
            ids = self.of_direction(direction)
            counts = self.judged(("area", self.page.area), ids)
            expected = {
                "Показатели": len(ids), "Улучшились": len(counts.get("better", [])),
                "Ухудшились": len(counts.get("worse", [])),
                "Без изменений": len(counts.get("unchanged", [])),
                "Без оценки динамики": len(counts.get("none", []) + counts.get("usual", []))}
            context = len(ids) - sum(map(len, counts.values()))
            # Words in the place of counts go over several columns; components stand last.
            has_components = any("Компоненты" in head.text for head in table.heads)
            cells = row.cells[1:-1] if has_components else row.cells[1:]
            for head, cell in zip(table.heads[1:], cells):
                place = f"{row.id} / {head.text}"
                if head.text in expected and cell.text.isdigit():
                    self.report.same(
                        "list of directions", self.page, place, str(expected[head.text]), cell.text)
                elif head.text in expected:
                    absence = "значений нет" if ids else "показателей нет"
                    self.report.same(
                        "list of directions", self.page, place, absence, cell.text)
                for note in cell.notes:
                    told = re.findall(r"\d+", note)
                    self.report.same(
                        "list of directions", self.page, place, [str(context)] if told else [], told)
            if has_components:
                self.confirmed(direction, components(row.cells[-1].text), row.id)

    def confirmed(self, direction, told, place):
        """The other pages of the year say the same of a direction's components."""
        for (path, id, year), said in self.world.components.items():
            if (id, year) == (direction, self.page.year) and path != self.page.path:
                self.report.same("components", self.page, place, said, told)

    def summary(self):
        counts = self.counted(self.indicators())
        self.tiles(counts)
        text = HeadlineText(self.world, self.page)
        for statement in self.page.pieces["statement"]:
            text.counts(statement, {k: len(v) for k, v in counts.items()})
            text.notable(statement)
            text.first_year(statement)
            text.widest(statement, self.sample)
            text.hidden_values(statement, ("area", self.page.area))
        for line in self.page.pieces["meta"]:
            text.size(line)
            text.participation(line)
        for href, parts in self.page.pieces["moves"]:
            self.move(id_in(href, "pokazateli"), parts)

    def organization(self):
        subject = ("organization", self.page.subject)
        counts = self.judged(subject, self.indicators())
        counts["none"] = counts.get("none", []) + counts.get("usual", [])
        text = HeadlineText(self.world, self.page)
        for rest in self.page.pieces["rest"]:
            text.counts(rest, {k: len(v) for k, v in counts.items()})
        text.people(" ".join(self.page.pieces["statement"]), [
            (id_in(href, "pokazateli"), words) for href, words in self.page.pieces["size"]])
        for statement in self.page.pieces["statement"]:
            text.counts(statement, {k: len(v) for k, v in counts.items()})
            text.worsened(statement, counts.get("worse", []))
            text.standouts(statement)
            text.first_year(statement)
            text.hidden_values(statement, subject)
        for href, text in self.page.pieces["kv"]:
            indicator = id_in(href, "pokazateli")
            outcome = self.world.changes.seen(subject, indicator, self.page.year)
            if text != ABSENCES["suppressed"]:
                self.report.same(
                    "context value", self.page, indicator,
                    tokens(self.world.style.text(outcome, indicator)), tokens(text))

    def listed(self, organization, texts):
        """«улучшились 2 показателя, ухудшился 1» in the list of organizations."""
        sentence = " ".join(t for t in texts if re.search("улучшил|ухудшил", t))
        if not sentence or organization is None:
            return
        ids = self.world.rows_of.get((organization, self.page.year), [])
        counts = self.judged(("organization", organization), ids)
        for name in ("better", "worse"):
            found = re.search(STEMS[name], sentence)
            printed = found.group(1) if found else "0"
            self.report.same(
                "headline count", self.page, f"{organization}, {name}",
                str(len(counts.get(name, []))), printed)

    def municipalities(self, table):
        """A region's list: organizations, better, worse of each municipality."""
        for row in table.rows:
            subject = ("area", row.id)
            counts = self.judged(subject, self.indicators())
            members = [
                o for o in self.world.figures.members(row.id)
                if self.world.content.organizations[o].is_open(self.page.year)]
            expected = {
                "Организации": len(members),
                "Показатели улучшились": len(counts.get("better", [])),
                "Показатели ухудшились": len(counts.get("worse", []))}
            for head, cell in zip(table.heads[1:], row.cells[1:]):
                number = expected.get(head.text, "")
                if not cell.is_empty and head.text != "Примечание":
                    self.report.same(
                        "region's list", self.page, f"{row.id} / {head.text}", str(number),
                        cell.text)

    def move(self, indicator, parts):
        """One of the largest changes: from what to what, m and n, and the change."""
        change = self.world.changes.of_area(self.page.area, indicator, self.page.year)
        judged, world = change.judged, self.world
        if not isinstance(judged, Compared):
            self.report.differ("largest change", self.page, indicator, "none", parts["v"])
            return
        self.report.same(
            "largest change", self.page, indicator, self.course(judged, indicator),
            [t.removesuffix(" %") for t in tokens(parts["v"])])
        expected = []
        if judged.now.kind in ("tally", "share") and not judged.now.silent:
            expected = tokens(world.style.members(judged.now)) + [str(judged.before_year)]
            expected += tokens(world.style.members(judged.before))
        if change.matched is judged and judged != change.all:
            expected.append(world.printer.decimal(change.count, 0))
        self.report.same(
            "largest change", self.page, indicator, expected, tokens(parts.get("m", "")))
        printed = tokens(parts["x"])
        amount = world.sentences.cell(judged, indicator)
        self.report.same("largest change", self.page, indicator, amount, printed)

    def course(self, change, indicator):
        style, pair = self.world.style, (change.before, change.now)
        if change.now.kind == "tally":
            decimals = 0 if min(f.n for f in pair) < 100 else style.printer.decimals
            return [style.printer.percent(f.magnitude, decimals) for f in pair]
        return tokens(" ; ".join(style.text(f, indicator) for f in pair))

    def heat(self, table):
        """Organizations by indicators, and the row of medians beneath."""
        for row in table.rows:
            subject = id_in(next(iter(row.cells[0].links), ""), "organizacii")
            for head, cell in zip(table.heads[1:], row.cells[1:]):
                indicator = id_in(head.links[0], "pokazateli")
                place = f"{row.cells[0].text} / {indicator}"
                if subject:
                    self.heat_cell(("organization", subject), indicator, cell, place)
                else:
                    self.foot(indicator, cell, place)

    def heat_cell(self, subject, indicator, cell, place):
        word = re.search(r"(?:намного )?(?:лучше|хуже)$", cell.text)
        marks = [name for name in cell.classes if name in WORDS]
        expected = Heat(self.world).of(subject, indicator, self.page.year)
        self.report.same(
            "heat", self.page, place, (expected, WORDS.get(expected)),
            (marks[0] if marks else None, word.group() if word else None))
        cell.text = re.sub(r" ((намного )?(лучше|хуже)|\w+ данные)$", "", cell.text)
        cell.text = cell.text.removeprefix("· ")
        self.world.value(self.page, subject, indicator, self.page.year, cell, place)

    def foot(self, indicator, cell, place):
        year, area = self.page.year, self.page.area
        others = self.world.samples.others(area, indicator, year, "organization", None)
        if self.world.content.indicators[indicator]["kind"] in ("condition", "presence"):
            if "из" in cell.text:
                expected = [str(others.met), str(len(others))]
                self.report.same("condition met by", self.page, place, expected, tokens(cell.text))
            return
        self.world.middle("median", self.page, place, others, indicator, cell.text)
