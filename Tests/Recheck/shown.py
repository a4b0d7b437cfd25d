"""Which values the site publishes, taken from its pages: the check shares no rule of hiding."""

import bisect
import re

from figures import Figure
from pages import id_in
from russian import ABSENCES

HIDDEN = ABSENCES["suppressed"]


def hidden_values(pages):
    """(subject, indicator, year) of every value that a page says is not published."""
    hidden = set()
    for page in pages:
        for table in page.tables:
            for row in table.rows:
                for key, cell in value_cells(page, table, row):
                    if cell.text == HIDDEN:
                        hidden.add(key)
    return hidden


def value_cells(page, table, row):
    """The cells of a row that hold a value, with whose, of what and when it is."""
    area = ("area", page.area)
    for head, cell in zip(table.heads, row.cells):
        year = "g" not in head.classes and re.fullmatch(r"(?:.*, )?(\d{4})", head.text)
        if "ind" in table.classes and row.id and year:
            subject = area if page.kind in ("summary", "direction") else ("organization", page.subject)
            yield (subject, row.id, int(year.group(1))), cell
        elif "cat" in table.classes and row.id and year:
            yield (area, row.id, page.year), cell
        elif "org" in table.classes and row.id and year:
            kind = "organization" if is_of_organizations(table) else "area"
            yield ((kind, row.id), page.subject, int(year.group(1))), cell
        elif "yrs" in table.classes and head.text in ("Муниципалитет", "Регион"):
            yield (area, page.subject, int(row.cells[0].text)), cell
        elif "heat" in table.classes and head is not table.heads[0]:
            subject = id_in(next(iter(row.cells[0].links), ""), "organizacii")
            if subject:
                indicator = id_in(head.links[0], "pokazateli")
                yield (("organization", subject), indicator, page.year), cell


def is_of_organizations(table):
    return table.heads[0].text == "Организация"


class Samples:
    """Sorted magnitudes of what is shown of a set, for medians and extremes."""

    def __init__(self, changes):
        self.changes, self.figures = changes, changes.figures
        self.cache = {}

    def sample(self, area, indicator, year, of):
        """The magnitudes shown of the organizations or the municipalities of an area."""
        key = (area, indicator, year, of)
        if key not in self.cache:
            ids = self.figures.members(area) if of == "organization" else self.municipalities()
            seen = (self.changes.seen((of, id), indicator, year) for id in ids)
            self.cache[key] = sorted(o.magnitude for o in seen if isinstance(o, Figure))
        return self.cache[key]

    def municipalities(self):
        return self.figures.content.municipalities

    def others(self, area, indicator, year, of, own):
        """The same without one: its own value is no value of others."""
        sample = self.sample(area, indicator, year, of)
        if not isinstance(own, Figure):
            return Others(sample, None)
        return Others(sample, bisect.bisect_left(sample, own.magnitude))


class Others:
    """A sorted sample less the value at one place."""

    def __init__(self, sample, place):
        self.sample, self.place = sample, place

    def __len__(self):
        return len(self.sample) - (self.place is not None)

    def __getitem__(self, index):
        return self.sample[index + (self.place is not None and index >= self.place)]

    @property
    def minimum(self):
        return self[0]

    @property
    def maximum(self):
        return self[len(self) - 1]

    @property
    def median(self):
        count = len(self)
        return (self[(count - 1) // 2] + self[count // 2]) / 2

    @property
    def met(self):
        """Of answers: how many are «yes»."""
        return sum(self[i] for i in range(len(self)))
