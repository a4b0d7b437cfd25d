#!/usr/bin/env python3
"""Recomputes the published figures of a section from its content and compares them with its pages.

    recheck.py check CONTENT SITE             compares; ends with 1 on any difference
    recheck.py self-test CONTENT SITE [EVERY] plants a wrong digit in (every nth of) the figures of
                                              each kind of page; ends with 1 if one is not found

Another language, another author's formula, no code in common with the program under check, nor
with the attack: files of content are read anew, figures are exact fractions, the interval of
Newcombe comes from statsmodels where it is installed. What a site does not publish is counted as
hidden, and a change on the same organizations that it keeps back as withheld; which values these
are is read from its pages. There is no download of data yet, so the text of pages alone is
compared: tables, statements, lists, formulas and the labels of pictures.
"""

import sys
import time

import newcombe
import plants
from checks import check_tables
from content import Content
from headlines import Headlines
from world import World


def check(world):
    """Compares all pages; headlines of some ask the tables of others, so these come first."""
    for page in world.pages:
        check_tables(world, page)
    for page in world.pages:
        Headlines(world, page).run()
    return world.report


def main(command, content, site, *rest):
    started = time.monotonic()
    world = World(Content(content), site)
    report = check(world)
    for line in report.lines():
        print(line)
    formula = "statsmodels" if newcombe.HAS_STATSMODELS else "own roots of the score equation"
    print(f"{len(report.differences)} differences, {time.monotonic() - started:.1f} s; "
          f"Newcombe by {formula}")
    if command == "check" or report.differences:
        return 1 if report.differences else 0
    lines = list(plants.plant(world, site, *map(int, rest)))
    print(*lines, sep="\n")
    return 0 if lines[-1].endswith(" 0 missed") else 1


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("check", "self-test"):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
