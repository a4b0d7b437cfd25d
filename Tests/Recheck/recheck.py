#!/usr/bin/env python3
"""Recomputes the published figures of a section from its content and compares them with its pages.

    recheck.py check CONTENT SITE             compares; ends with 1 on any difference
    recheck.py self-test CONTENT SITE [EVERY] the same, then plants a wrong digit in (every nth of)
                                              the figures of each kind of page: all must be found
    recheck.py sections SVOD TEMPLATES CONTENT…  builds each section that is present and checks it,
                                              the first with a self-test

Another language, another author's formula, no code in common with the program under check, nor
with the attack: files of content are read anew, figures are exact fractions, the interval of
Newcombe comes from statsmodels where it is installed. What a site does not publish is counted as
hidden, and a change on the same organizations that it keeps back as withheld; which values these
are is read from its pages. There is no download of data yet, so the text of pages alone is
compared: tables, statements, lists, formulas and the labels of pictures.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

import newcombe
import plants
from checks import check_tables
from content import Content
from headlines import Headlines
from world import World

#: How many of the figures a self-test of `sections` plants: every so many in each place.
EVERY = 5


def compare(world):
    """Checks all pages; headlines of some ask the tables of others, so these come first."""
    for page in world.pages:
        check_tables(world, page)
    for page in world.pages:
        Headlines(world, page).run()
    return world.report


def check(content, site):
    """Prints what was compared; the world when there was no difference, else None."""
    started = time.monotonic()
    world = World(Content(content), site)
    report = compare(world)
    print(*report.lines(), sep="\n")
    formula = "statsmodels" if newcombe.HAS_STATSMODELS else "own roots of the score equation"
    print(f"{len(report.differences)} differences, {time.monotonic() - started:.1f} s; "
          f"Newcombe by {formula}", flush=True)
    return None if report.differences or not report.compared else world


def self_test(content, site, every=1):
    world = check(content, site)
    if world is None:
        return False
    lines = list(plants.plant(world, site, int(every)))
    print(*lines, sep="\n", flush=True)
    return lines[-1].endswith(" 0 missed")


def sections(svod, templates, *contents):
    """Each section is built anew, so that what is compared is what the program makes now."""
    is_fine = True
    for content in contents:
        print(f"==> {content}", flush=True)
        if not pathlib.Path(content).is_dir():
            print("skipped: no such folder")
            continue
        with tempfile.TemporaryDirectory() as folder:
            site = f"{folder}/Site"
            subprocess.run(
                [svod, "build", "--content", content, "--templates", templates,
                 "--output", site], check=True, capture_output=True)
            if content == contents[0]:
                is_fine &= self_test(content, site, EVERY)
            else:
                is_fine &= check(content, site) is not None
    return is_fine


COMMANDS = {"check": check, "self-test": self_test, "sections": sections}

if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    sys.exit(0 if COMMANDS[sys.argv[1]](*sys.argv[2:]) else 1)
