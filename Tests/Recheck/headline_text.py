"""Checks the sentences under a title: counts of verdicts, the most notable change, standouts."""

import re

from changes import Compared
from figures import SILENT, Absent
from russian import canonical, tokens

STEMS = {"better": r"улучшил\w+ (?:ни один|(\d+))", "worse": r"ухудшил\w+ (?:ни один|(\d+))",
         "unchanged": r"без изменений — (\d+)", "none": r"без оценки динамики — (\d+)",
         "usual": r"из них у (\d+)", "all": r"показател\w+ из (\d+)"}


class HeadlineText:
    """The statement and the line under the title of one page."""

    def __init__(self, world, page):
        self.world, self.page, self.report = world, page, world.report
        self.titles = {}
        for id, entry in world.content.indicators.items():
            self.titles.setdefault(canonical(entry.get("short") or entry["title"]), id)

    def counts(self, text, counts):
        """«За год улучшились 15 показателей из 44, ухудшились 4.»; each number is one of these."""
        counts = dict(counts, all=sum(n for name, n in counts.items() if name != "usual"))
        for name, pattern in STEMS.items():
            found = re.search(pattern, text)
            if found:
                self.report.same(
                    "headline count", self.page, f"statement, {name}",
                    str(counts.get(name, 0)), found.group(1) or "0")

    def notable(self, text):
        """«Наиболее заметное ухудшение: «…» — 12 ед. (в 2020 году 6 ед.)»"""
        found = re.search(r"Наиболее заметное \w+: «(.*?)» — (.*)", text)
        if not found:
            return
        indicator = self.named(found.group(1) + "»")
        change = self.world.changes.of_area(self.page.area, indicator, self.page.year)
        judged = change.judged
        if not isinstance(judged, Compared):
            self.report.differ("notable change", self.page, "statement", "none", text)
            return
        expected = self.plain(judged.now, indicator) + [str(judged.before_year)]
        expected += self.plain(judged.before, indicator)
        if change.matched is judged and judged != change.all:
            expected.append(self.world.printer.decimal(change.count, 0))
        printed = tokens(found.group(0).partition("» — ")[2])
        self.report.same("notable change", self.page, "statement", expected, printed)

    def plain(self, figure, indicator):
        style = self.world.style
        if figure.kind == "tally" and not figure.silent:
            return tokens(style.members(figure))
        return tokens(style.spoken(figure, indicator))

    def named(self, text):
        """The indicator whose title begins a text; titles may hold quotes of their own."""
        fits = [t for t in self.titles if text.startswith(t + "»") or text == t]
        return self.titles[max(fits, key=len)]

    def standouts(self, text):
        """«Учителя с категорией» (62,5 %): an organization's own values."""
        subject = ("organization", self.page.subject)
        told = len(re.findall(r"» \(", text))
        for title, indicator in self.titles.items():
            for printed in re.findall(re.escape(f"«{title}»") + r" \(([^)]*)\)", text):
                outcome = self.world.changes.seen(subject, indicator, self.page.year)
                expected = tokens(self.world.style.spoken(outcome, indicator))
                self.report.same(
                    "standout", self.page, "statement", expected, tokens(printed))
                told -= 1
        if told:
            self.report.differ("unknown standout", self.page, "statement", "", text)

    def worsened(self, text, ids):
        """«ухудшился 1: «Учителя с категорией»»: the first three of all that became worse."""
        found = re.search(r"ухудшил\w+ \d+(?: показател\w+)? ?: (.*?)(?:; не улучшил|\.$)", text)
        printed = found.group(1) if found else ""
        content = self.world.content.indicators
        names = [f"«{canonical(content[i].get('short') or content[i]['title'])}»" for i in ids]
        names = names[:3] + ([f"ещё {len(ids) - 3}"] if len(ids) > 3 else [])
        for name in names:
            if name not in printed:
                self.report.differ("worsened", self.page, "statement", name, printed)
            printed = printed.replace(name, "", 1)
        if "«" in printed or re.search(r"\d", printed):
            self.report.differ("worsened", self.page, "statement", "", printed)

    def people(self, text, links):
        """«В 2020 году в школе 186 учеников»: each count is a published one of the context."""
        subject = ("organization", self.page.subject)
        for year in re.findall(r"^В (\d+) году в ", text):
            self.report.same("year", self.page, "statement", str(self.page.year), year)
        for indicator, words in links:
            outcome = self.world.changes.seen(subject, indicator, self.page.year)
            self.report.same(
                "size", self.page, "statement",
                tokens(self.world.style.text(outcome, indicator)), tokens(words))

    def first_year(self, text):
        """«Сравнение с предыдущим годом появится в итогах за 2020 год.»"""
        found = re.search(r"появится в итогах за (\d+) год", text)
        if found:
            self.report.same(
                "year", self.page, "statement", self.page.year + 1, int(found.group(1)))

    def widest(self, text, sample):
        """«… различаются по показателю «Учителя»: от 28,6 до 62,0 %.»: no share has wider ends."""
        found = re.search(r"различаются по показателю «(.*?)»: от (.*?) до (.*?)\.$", text.strip())
        if not found:
            return
        indicator = self.named(found.group(1))
        style, ends = self.world.style, sample(indicator)
        self.report.same(
            "ends of the widest", self.page, "statement",
            tokens(" ; ".join(style.magnitude(end, indicator)
                              for end in (ends.minimum, ends.maximum))),
            [word.removesuffix(" %") for word in tokens(f"{found.group(2)} ; {found.group(3)}")])

    def hidden_values(self, text, subject):
        """«Значения за 2020 год не публикуются»: only where there are values to be hidden."""
        found = re.search(r"Значения за (\d+) год не публикуются", text)
        if not found:
            return
        year, ids = self.page.year, self.world.content.indicators
        has_values = any(self.world.changes.exists(subject, id, year) for id in ids)
        self.report.same(
            "values that are hidden", self.page, "statement", (year, has_values),
            (int(found.group(1)), True))

    def catalogue(self, text):
        """«В перечне 47 показателей по 5 направлениям.»"""
        text = text.partition(".")[0]
        public = self.public()
        expected = [len(public), len({e["direction"] for e in public})]
        printed = [int(t) for t in tokens(text) if t.isdigit()]
        self.report.same(
            "catalogue", self.page, "statement", expected[:len(printed)], printed)

    def public(self):
        """The entries of the catalogue that are not for the working group alone."""
        entries = self.world.content.indicators.values()
        return [entry for entry in entries if entry.get("visibility") != "internal"]

    def registry(self, text):
        """«В 2021 году в реестре 14 организаций.» and who gave all."""
        found = re.search(r"В (\d+) году в реестре ([\d_]+)", text)
        if found:
            open_ones = [
                o for o in self.world.figures.members(self.page.area)
                if self.world.content.organizations[o].is_open(self.page.year)]
            self.report.same(
                "registry", self.page, "statement", [self.page.year, len(open_ones)],
                [int(n.replace("_", "")) for n in found.groups()])
        self.participation(text)

    def size(self, text):
        """«14 организаций, 47 показателей, из них общие сведения — 3»: those of the year's end."""
        roles = [entry.get("role") for entry in self.public()]
        members = self.world.figures.members(self.page.area)
        numbers = {
            r"([\d_]+) муниципалитет": len(self.world.content.municipalities),
            r"([\d_]+) организаци": sum(
                self.world.content.organizations[o].is_expected(self.page.year) for o in members),
            r"([\d_]+) показател": len(roles),
            r"общие сведения — ([\d_]+)": roles.count("context"),
        }
        line = text.partition("Сведения в полном")[0]
        for pattern, expected in numbers.items():
            found = re.search(pattern, line)
            if found:
                self.report.same(
                    "size", self.page, "meta", expected, int(found.group(1).replace("_", "")))

    def participation(self, text):
        """«Сведения в полном объёме представили 12 из 14 организаций.»"""
        found = re.search(r"представил\w* (?:все организации \((\d+)\)|([\d_]+) из ([\d_]+))", text)
        if not found:
            return
        owing, silent = self.owing()
        expected = [owing - silent, owing] if found.group(2) else [owing]
        printed = [int(n.replace("_", "")) for n in found.groups() if n]
        self.report.same("participation", self.page, "meta", expected, printed)
        if not found.group(2) and silent:
            self.report.differ("participation", self.page, "meta", f"{silent} silent", text)

    def owing(self):
        """How many organizations had something to give, and how many of them kept silent."""
        owing = silent = 0
        for organization in self.world.figures.members(self.page.area):
            reasons = list(self.reasons(organization))
            owing += any(r != "not-applicable" for r in reasons)
            silent += any(r in SILENT for r in reasons)
        return owing, silent

    def reasons(self, organization):
        """Why a value is absent, or None where it is there, of all that is collected."""
        figures = self.world.figures
        for id, entry in self.world.content.indicators.items():
            is_internal = entry.get("visibility") == "internal"
            if not entry.get("of") and not is_internal and figures.level(id) == "organization":
                outcome = figures.outcome(organization, id, self.page.year)
                yield outcome.reason if isinstance(outcome, Absent) else None
