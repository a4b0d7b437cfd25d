"""Shows that the attack overlooks nothing: two contents that it cannot tell apart make one site.

For hidden cells that it calls safe, the attack holds completions: other values that fit everything
it read. Written into the content and built, they must make the same bytes; where they do not, the
site tells them apart in a way that the attack does not know. Which organizations are hidden must not
differ either: it follows from the sizes of groups alone. Sites are compared where the same totals and
the same blocks of cycles are told, which may follow from their values.
"""

import csv
import io
import shutil

from collect import Site
from facts import Block, Hidden, Scope

COLUMNS = {"share": "numerator", "count": "value", "condition": "value"}


def differences(truth, completion, content, site, build, folder):
    """The pages by which a completion's site differs, each with the first words that differ."""
    twin, other = folder / "Twin", folder / "TwinSite"
    for path in (twin, other):
        shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(content, twin)
    for cell, value in completion.items():
        if not truth.indicators[cell.indicator].test:
            _rewrite(twin / f"data/{cell.year}/values.csv", cell, value,
                     COLUMNS[truth.indicators[cell.indicator].kind])
    build(twin, other)
    cells, sums = _told(truth, site)
    other_cells, other_sums = _told(truth, other)
    if cells != other_cells:
        return [f"hidden otherwise: {sorted(map(str, cells ^ other_cells))[0]}"]
    if sums != other_sums:
        return []
    names = {path.relative_to(root) for root in (site, other) for path in root.rglob("*")
             if path.is_file()}
    return [f"{name}: {_first(site / name, other / name)}" for name in sorted(names)
            if not _is_same(site / name, other / name)]


def _told(truth, site):
    """Which organizations are hidden; which totals are, and which blocks are told."""
    facts = Site(site, truth).facts
    hidden = {(fact.page, fact.subject) for fact in facts if isinstance(fact, Hidden)}
    cells = {place for place in hidden if not isinstance(place[1].place, Scope)}
    blocks = {(fact.page, fact.subject, fact.first) for fact in facts if isinstance(fact, Block)}
    return cells, (hidden - cells) | blocks


def is_hidden_alike(truth, completion):
    """Whether the first rule hides the same cells; it looks at a count itself."""
    counts = [(cell, value) for cell, value in completion.items()
              if truth.indicators[cell.indicator].kind == "count"]
    return all(0 < value < truth.rule(truth.indicators[cell.indicator])
               for cell, value in counts if truth.must_hide(cell))


def _is_same(first, second):
    return first.is_file() and second.is_file() and first.read_bytes() == second.read_bytes()


def _first(first, second):
    texts = [path.read_text(encoding="utf8") if path.is_file() else "" for path in (first, second)]
    place = next((place for place, pair in enumerate(zip(*texts)) if pair[0] != pair[1]), 0)
    return " | ".join(text[max(0, place - 60):place + 60].replace("\n", " ") for text in texts)


def _rewrite(path, cell, value, column):
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf8"))))
    for row in rows:
        if (row["organization"], row["indicator"]) == (cell.organization, cell.indicator):
            row[column] = str(value)
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf8")
