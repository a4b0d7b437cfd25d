#!/usr/bin/env python3
"""Recomputes the published figures of a section from its content and compares them with its pages.

    recheck.py check CONTENT SITE      the figures of a built site; ends with 1 on any difference
    recheck.py self-test CONTENT SITE  plants a wrong digit in each kind of figure: all are found

Another language, another author's formula, no code in common with the program under check, nor
with the attack: files of content are read anew, figures are exact fractions, the interval of
Newcombe comes from statsmodels where it is installed. What a site does not publish is counted as
hidden; which values these are is read from its pages. There is no download of data yet, so the
text of pages alone is compared: tables, statements, lists, formulas and labels of pictures.
"""

import sys
import time

import newcombe
from content import Content
from headlines import Headlines
from indicator_page import IndicatorCheck
from rows import RowCheck
from world import World


def check(content, site):
    """A report of all comparisons."""
    world = World(Content(content), site)
    for page in world.pages:
        check_tables(world, page)
    for page in world.pages:
        Headlines(world, page).run()
    return world.report


def check_tables(world, page):
    """Every table of a page of a known kind is one that is known."""
    for table in page.tables:
        if {"ind", "cat"} & set(table.classes):
            RowCheck(world, page, table).run()
        elif not {"org", "yrs", "mun", "heat"} & set(table.classes):
            world.report.differ("unknown table", page, " ".join(table.classes), "", "a table")
    if page.kind == "indicator":
        IndicatorCheck(world, page).run()


def main(arguments):
    started = time.monotonic()
    command, content, site = arguments
    report = check(content, site)
    for line in report.lines():
        print(line)
    formula = "statsmodels" if newcombe.HAS_STATSMODELS else "own roots of the score equation"
    print(f"{len(report.differences)} differences, {time.monotonic() - started:.1f} s; "
          f"Newcombe by {formula}")
    return 1 if report.differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
