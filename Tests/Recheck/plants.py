"""Plants a wrong digit in each figure of a few pages: the check must find every one of them.

Every digit, «да», «нет» and word of verdict that stands in a known table, a statement, a list or
a formula is changed, one at a time; a change that passes unnoticed is a figure nobody checks.
"""

import dataclasses
import pathlib
import re
from collections import Counter

from checks import check_page
from pages import classes_of, parse, read_main
from report import Report

#: Words that are figures too, and the words that would be wrong in their place.
OPPOSITES = {"лучше": "хуже", "хуже": "лучше", "да": "нет", "нет": "да", "рост": "снижение",
             "снижение": "рост"}
WRONG = re.compile(r"\d|(?<!\w)(?:" + "|".join(OPPOSITES) + r")(?!\w)")
#: Where figures stand outside of tables.
PLACES = {"bignum", "statement", "rest", "kv", "bal", "moves"}
#: What is no figure: numbers of indicators, scales of pictures, the legend of a picture, goals.
NO_FIGURES = {"axis", "code", "key", "title", "where", "name", "regt"}


def plant(world, site, every=1):
    """Lines that tell what was planted and found, and whether all of it was."""
    planted, missed = Counter(), []
    for page in chosen(world.pages):
        main = parse(pathlib.Path(site) / page.path)
        seen = Counter()
        for place, holder, slot, wrong in list(figures(main)):
            name = f"{page.kind}: {place}"
            seen[name] += 1
            if seen[name] % every != 1 % every:
                continue
            planted[name] += 1
            if not is_found(world, page, main, holder, slot, wrong):
                missed.append(f"{page.path} [{name}] «{getattr(holder, slot)}» → «{wrong}»")
    yield from (f"{name:54} {count:6} planted" for name, count in sorted(planted.items()))
    yield from (f"MISSED {line}" for line in missed)
    yield f"{sum(planted.values())} planted, {len(missed)} missed"


def chosen(pages):
    """Of each kind of page in each year the one that shows most, and the smallest."""
    groups = {}
    for page in pages:
        groups.setdefault((page.kind, page.year, bool(page.area)), []).append(page)
    for group in groups.values():
        yield max(group, key=weight)


def weight(page):
    return sum(not c.is_empty and not c.is_hidden for t in page.tables for r in t.rows
               for c in r.cells)


def figures(main):
    """Every digit and word of a figure: the place, the element, which text, and a wrong one."""
    for element in main.iter():
        place = place_of(element)
        if place:
            yield from wrongs_of(element, "text", place)
            for child in element:
                if isinstance(child.tag, str):
                    yield from wrongs_of(child, "tail", place)


def wrongs_of(element, slot, place):
    text = getattr(element, slot) or ""
    for found in WRONG.finditer(text):
        right = found.group()
        if place == "statement" and not right.isdigit():
            continue
        wrong = str((int(right) + 1) % 10) if right.isdigit() else OPPOSITES[right]
        yield place, element, slot, text[:found.start()] + wrong + text[found.end():]


def place_of(element):
    """The place of figures that an element's own text belongs to; None of what is no figure."""
    line = [element, *element.iterancestors()]
    if not isinstance(element.tag, str):
        return None
    names = [set(classes_of(e)) for e in line]
    in_heat = any("heat" in n for n in names)
    no_figures = NO_FIGURES if in_heat else NO_FIGURES | {"vh"}
    if any(n & no_figures for n in names) or any(e.tag in ("thead", "svg") for e in line):
        return None
    for e, n in zip(line, names):
        if e.tag == "td":
            return f"{' '.join(classes_of(table_of(e))[1:])} / {'.'.join(sorted(n))}"
        if e.tag == "th":
            return "who beside a title" if "who" in names[0] else None
        if n & PLACES:
            return (n & PLACES).pop() if not is_name(line, n) else None
    return None


def is_name(line, names):
    """A title that links, in a list of changes."""
    return "moves" in names and any(e.tag == "a" for e in line)


def table_of(element):
    return next(e for e in element.iterancestors() if e.tag == "table")


def is_found(world, page, main, holder, slot, wrong):
    """Puts a wrong text in the place of a right one, checks the page, and puts it back."""
    right = getattr(holder, slot)
    setattr(holder, slot, wrong)
    tables, pieces = read_main(main)
    setattr(holder, slot, right)
    world.report = Report()
    try:
        check_page(world, dataclasses.replace(page, tables=tables, pieces=pieces))
    except (KeyError, ValueError, AttributeError, IndexError):
        return True
    return bool(world.report.differences)
