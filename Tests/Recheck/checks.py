"""All checks of one page."""

from courses import CourseCheck
from headlines import Headlines
from indicator_page import IndicatorCheck
from rows import RowCheck


def check_page(world, page):
    """Tables first: headlines ask them what the gate keeps back."""
    check_tables(world, page)
    Headlines(world, page).run()


def check_tables(world, page):
    """Every table of a page of a known kind is one that is known."""
    known = {"org", "yrs", "mun", "heat", "dirs"}
    # A direction's goals state no figures.
    known |= {"regt"} if page.kind == "direction" else set()
    for table in page.tables:
        if {"ind", "cat"} & set(table.classes):
            RowCheck(world, page, table).run()
        elif "crs" in table.classes:
            CourseCheck(world, page, table).run()
        elif not known & set(table.classes):
            world.report.differ("unknown table", page, " ".join(table.classes), "", "a table")
    if page.kind == "indicator":
        IndicatorCheck(world, page).run()
