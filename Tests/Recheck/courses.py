"""Checks the table of an organization's courses: its values and the middle of the others, by year."""

import re

from pages import id_in


class CourseCheck:
    """Checks one such table; a column it does not know is a difference."""

    def __init__(self, world, page, table):
        self.world, self.page, self.table = world, page, table
        self.subject = ("organization", page.subject)

    def run(self):
        for row in self.table.rows:
            indicator = id_in(next(iter(row.cells[0].links), ""), "pokazateli")
            for head, cell in zip(self.table.heads[1:], row.cells[1:]):
                self.cell(indicator, head.text, cell)

    def cell(self, indicator, head, cell):
        place = f"{indicator} / course / {head}"
        found = re.fullmatch(r"(медиана )?(\d{4})", head)
        if not found:
            self.world.report.differ("unknown column", self.page, place, "", cell.text)
        elif found[1]:
            self.median(indicator, int(found[2]), cell, place)
        else:
            self.world.value(self.page, self.subject, indicator, int(found[2]), cell, place)

    def median(self, indicator, year, cell, place):
        own = self.world.changes.seen(self.subject, indicator, year)
        others = self.world.samples.others(
            self.world.home(self.subject), indicator, year, "organization", own)
        self.world.middle("median of others", self.page, place, others, indicator, cell.text)
