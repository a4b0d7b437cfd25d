"""All that is recomputed and all that the pages show, and the checks that several tables share."""

from fractions import Fraction

from changes import HIDDEN, Changes, Compared
from figures import Figure, Figures
from pages import components, id_in, read_site
from report import Report
from russian import ABSENCES, tokens
from sentences import Sentences
from shown import Samples, hidden_values
from style import Style

NOT_COMPARED = "не сравнивается"


class World:
    """One content and one site built of it."""

    def __init__(self, content, site):
        self.content = content
        self.figures = Figures(content)
        self.pages = list(read_site(site, int(content.settings["cycle"])))
        self.changes = Changes(self.figures, hidden_values(self.pages))
        self.samples = Samples(self.changes)
        self.style = Style(content)
        self.printer = self.style.printer
        self.sentences = Sentences(self.style, content)
        self.report = Report()
        self.withheld = set()
        self.components = dict(self.components_told())
        self.rows_of = {
            (page.subject, page.year): [
                row.id for t in page.tables for row in t.rows
                if row.id and not row.id.startswith("_")]
            for page in self.pages if page.kind == "organization"}

    def components_told(self):
        """How many components of a direction are confirmed, as its page and the summary say it."""
        for page in self.pages:
            for statement in page.pieces["statement"] if page.kind == "direction" else ():
                yield (page.path, page.subject, page.year), components(statement)
            for table in page.tables if page.kind == "summary" else ():
                for row in table.rows if "dirs" in table.classes else ():
                    direction = id_in(row.cells[0].links[0], "napravleniya")
                    yield (page.path, direction, page.year), components(row.cells[-1].text)

    @staticmethod
    def exact(text):
        return Fraction(str(text).replace(",", "."))

    def home(self, subject):
        """The municipality of an organization; None in a section of one."""
        return self.content.organizations[subject[1]].municipality

    def kind_of(self, subject, indicator):
        whose = "organization" if subject[0] == "organization" else "total"
        return f"{whose}: {self.content.indicators[indicator]['kind']}"

    def value(self, page, subject, indicator, year, cell, place):
        """A value, wherever it stands: right, or hidden, and hidden everywhere alike."""
        outcome = self.changes.seen(subject, indicator, year)
        if cell.text == ABSENCES["suppressed"] and outcome == HIDDEN:
            self.report.hide(self.kind_of(subject, indicator))
            return
        expected = self.style.text(outcome, indicator)
        self.report.same(self.kind_of(subject, indicator), page, place, expected, cell.text)

    def change(self, page, subject, indicator, cell, place, year=None):
        """The cell of change: amount, verdict, weight, what stands beside."""
        year = year or page.year
        printed = tokens(cell.text)
        if cell.is_empty:
            if isinstance(self.change_of(subject, indicator, year), Compared):
                self.report.differ("change", page, place, "a change", "nothing")
            return
        expected = self.expected_changes(subject, indicator, year)
        if printed in expected[1:]:
            self.withheld.add((subject[1], indicator, year))
        self.report.one_of("change", page, place, expected, printed)

    def change_of(self, subject, indicator, year):
        if subject[0] == "organization":
            return self.changes.of(subject, indicator, year)
        change = self.changes.of_area(subject[1], indicator, year)
        return change and change.judged

    def expected_changes(self, subject, indicator, year):
        """What should stand, then what may stand where the gate keeps it back."""
        if subject[0] == "organization":
            return [self.sentences.cell(self.changes.of(subject, indicator, year), indicator)]
        change = self.changes.of_area(subject[1], indicator, year)
        expected = [self.sentences.area_cell(change, indicator)]
        if change is not None and change.matched is not None:
            kept_back = self.changes.without_match(change)
            expected.append(self.sentences.area_cell(kept_back, indicator))
        return expected

    def middle(self, kind, page, place, others, indicator, printed):
        """A median from five on (a setting), else said to be none."""
        least = self.content.rule("compare-from", "median", default=5)
        self.extreme(kind, page, place, others, "median", least, indicator, printed)

    def extreme(self, kind, page, place, others, name, least, indicator, printed):
        if len(others) < least:
            expected = NOT_COMPARED
        else:
            expected = self.style.magnitude(getattr(others, name), indicator)
        self.report.same(kind, page, place, expected, printed)

    def tally(self, area, indicator, year):
        """How many meet a condition, of an area's own total, else of what is shown."""
        outcome = self.changes.seen(("area", area), indicator, year)
        if isinstance(outcome, Figure) and outcome.kind == "tally":
            return outcome.m, outcome.n
        sample = self.samples.others(area, indicator, year, "organization", None)
        return sample.met, len(sample)
