"""Reads built pages into plain tables and pieces of text."""

import pathlib
import re
from dataclasses import dataclass, field

from lxml import etree

from russian import canonical

KINDS = [
    (r"index\.html", "summary"),
    (r"(\d{4})/index\.html", "summary"),
    (r"(\d{4})/municipalitety/([^/]+)/index\.html", "summary"),
    (r"(\d{4})/napravleniya/([^/]+)/index\.html", "direction"),
    (r"(\d{4})/organizacii/index\.html", "organizations"),
    (r"(\d{4})/municipalitety/([^/]+)/organizacii/index\.html", "organizations"),
    (r"(\d{4})/organizacii/([^/]+)/index\.html", "organization"),
    (r"(\d{4})/pokazateli/index\.html", "indicators"),
    (r"(\d{4})/municipalitety/([^/]+)/pokazateli/index\.html", "indicators"),
    (r"(\d{4})/pokazateli/([^/]+)/index\.html", "indicator"),
    (r"(\d{4})/municipalitety/([^/]+)/pokazateli/([^/]+)/index\.html", "indicator"),
]


@dataclass
class Cell:
    """A cell of a table: its value, and what stands beside it in small type."""

    text: str
    classes: list
    say: str | None = None
    notes: list = field(default_factory=list)
    links: list = field(default_factory=list)

    @property
    def is_hidden(self):
        return "hid" in self.classes

    @property
    def is_empty(self):
        return not self.text and self.say is None


@dataclass
class Row:
    id: str | None
    cells: list


@dataclass
class Table:
    classes: list
    heads: list
    rows: list


@dataclass
class Page:
    """A page of a known kind, without its dress."""

    path: str
    kind: str
    year: int
    area: str | None
    subject: str | None
    tables: list
    pieces: dict


def read_site(folder, current):
    """All pages of known kinds, home first."""
    folder = pathlib.Path(folder)
    for file in sorted(folder.rglob("index.html")):
        path = str(file.relative_to(folder))
        for pattern, kind in KINDS:
            found = re.fullmatch(pattern, path)
            if found:
                page = read_page(parse(file), path, kind, found.groups(), current)
                if page:
                    yield page
                break


def parse(file):
    """The main part of a page; None of one that only points on to another."""
    root = etree.parse(str(file), etree.HTMLParser(encoding="utf-8")).getroot()
    if root.find(".//meta[@http-equiv='refresh']") is not None:
        return None
    main = root.find(".//main")
    for answer in main.xpath(".//*[contains(concat(' ', @class, ' '), ' ans ')]"):
        # What is done about a value is no figure; a clause of a plan is its only number.
        answer.getparent().remove(answer)
    return main


def read_page(main, path, kind, groups, current):
    """A page of a known kind; None of one that points on."""
    if main is None:
        return None
    year = int(groups[0]) if groups else current
    rest = list(groups[1:])
    area = rest.pop(0) if "municipalitety" in path else None
    return Page(path, kind, year, area, rest[0] if rest else None, *read_main(main))


def read_main(main):
    """Tables and pieces."""
    return [read_table(t) for t in main.iter("table")], read_pieces(main)


def text_of(element, without=()):
    """The text of an element, less parts of some classes."""
    parts = []

    def walk(e):
        if isinstance(e.tag, str) and not set(classes_of(e)) & set(without):
            parts.append(e.text or "")
            for child in e:
                walk(child)
                parts.append(child.tail or "")

    walk(element)
    return canonical(" ".join(parts))


def classes_of(element):
    return (element.get("class") or "").split()


def read_table(table):
    heads, rows = [], []
    for line in table.iter("tr"):
        cells = [read_cell(c) for c in line if c.tag in ("td", "th")]
        if line.getparent().tag == "thead":
            heads = cells
        else:
            rows.append(Row(line.get("id"), cells))
    return Table(classes_of(table), heads, rows)


def read_cell(cell):
    found = {name: [] for name in ("say", "who", "note")}
    for e in cell.iter():
        for name in set(classes_of(e)) & set(found) if e is not cell else ():
            found[name].append(text_of(e))
    links = [a.get("href") for a in cell.iter("a")]
    classes = classes_of(cell)
    without = ("axis", "say") if {"cx", "h"} & set(classes) else ("axis", "say", "who", "note")
    return Cell(
        text_of(cell, without), classes, found["say"][0] if found["say"] else None,
        found["who"] + found["note"], links)


def read_pieces(main):
    """Texts outside of tables that state figures."""
    pieces = {"bignum": [], "statement": [], "meta": [], "kv": [], "bal": [], "moves": [],
              "orgs": [], "raschet": [], "hidden": [], "note": [], "rest": [], "size": []}
    for e in main.iter("p", "ul", "dl", "section"):
        for name in classes_of(e):
            if name in ("bignum", "statement", "meta", "note", "rest"):
                pieces[name].append(text_of(e))
            if name == "statement":
                pieces["size"] += [(a.get("href"), text_of(a)) for a in e.iter("a")
                                   if "/pokazateli/" in a.get("href", "") and "#" in a.get("href")
                                   and text_of(a)[:1].isdigit()]
            if name == "note":
                read_count(e, pieces)
        read_list(e, pieces)
        if e.tag == "section" and e.get("id") == "raschet":
            pieces["raschet"] = [text_of(p) for p in e.iter("p")]
    return pieces


def read_count(note, pieces):
    """«Не публикуются 3 значения», and how many cells say so: of the section, or of the page.

    An indicator has one note for the table of its members and the table of its years.
    """
    found = re.match(r"Не публику\w+ ([\d_]+) значени", text_of(note))
    if not found:
        return
    *sections, main = [e for e in note.iterancestors() if e.tag in ("section", "main")]
    has_years = any("yrs" in classes_of(t) for t in main.iter("table"))
    for section in [main] if has_years else sections[:1]:
        cells = [c for c in section.iter("td", "th") if "hid" in classes_of(c)]
        pieces["hidden"].append((len(cells), int(found.group(1).replace("_", ""))))


def read_list(e, pieces):
    """Lists whose items stand for indicators or organizations."""
    names = classes_of(e)
    if e.tag == "dl" and "kv" in names:
        for item in e.iter("dd"):
            pieces["kv"] += [(a.get("href"), text_of(a)) for a in item.iter("a")]
    if e.tag == "ul" and "bal" in names:
        for item in e.findall("li"):
            count = item.find(".//b")
            tiles = [(a.get("href"), text_of(a, ("vh",))) for a in item.iter("a")]
            pieces["bal"].append((classes_of(item)[0], text_of(count), tiles))
    if e.tag == "ul" and "moves" in names:
        for item in e.findall("li"):
            parts = {c[0]: text_of(s) for s in item.findall("span") if (c := classes_of(s))}
            pieces["moves"].append((item.find("a").get("href"), parts))
    if e.tag == "ul" and "orgs" in names:
        for item in e.findall("li"):
            link = item.find(".//a")
            texts = [text_of(s) for s in item.findall("span") if "small" in classes_of(s)]
            if link is not None:
                pieces["orgs"].append((link.get("href"), texts))


def components(text):
    """«8 из 9», of the components that documents confirm; None where nothing is said of them."""
    found = re.search(r"(?:Подтверждены документами |^)(\d+) из (\d+)", text)
    return found and found.groups()


def id_in(href, room):
    """The id that a link leads to: of an indicator, an organization, a municipality."""
    found = re.search(rf"{room}/([^/]+)/", href or "")
    return found.group(1) if found else None
