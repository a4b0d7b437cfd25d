"""A small section in which the attack finds nothing until a leak is planted.

Four small schools and the first of the large ones hide behind one another in every sum; the seventh of the large ones hides two
values whose sums cannot be computed, because another school gave percentages alone.
"""

import sections

YEARS = (2019, 2020, 2021)
LARGE = tuple(f"large-{number}" for number in range(1, 7))
SMALL = tuple(f"small-{number}" for number in range(1, 5))
LONE = "lone"
SCHOOLS = (*LARGE, LONE, *SMALL)

ENTRIES = (
    {"id": "grade4", "kind": "share"},
    {"id": "grade4-all", "kind": "condition", "of": "grade4", "holds": "= 100 %"},
    {"id": "grade4-mean", "kind": "mean", "unit": "балл"},
    {"id": "middle", "kind": "share"},
    {"id": "highest", "kind": "share"},
    {"id": "winners", "kind": "count", "unit": "чел."},
    {"id": "pupils", "kind": "count", "unit": "чел.", "role": "context", "better": "neither"},
    {"id": "head-trained", "kind": "condition", "concerns": "head"},
)

SMALL_NOW = {"small-1": (3, 4), "small-2": (2, 4), "small-3": (1, 3), "small-4": (4, 4)}


def _rows(year):
    is_last = year == YEARS[-1]
    for place, school in enumerate(SCHOOLS):
        is_small = school in SMALL and is_last
        part, whole = SMALL_NOW[school] if is_small else (
            (2 + place % 4, 6) if school in SMALL else (12 + place, 20))
        yield f"{school},grade4,,{part},{whole},,"
        yield f"{school},grade4-mean,{40 + 3 * place}.5,,,{whole},"
        yield from _lone_rows(school, place, is_last)
        few = {"small-1": 4, "small-2": 3, "small-3": 2}.get(school, 9)
        yield f"{school},winners,{few if is_small else 10},,,,"
        yield f"{school},pupils,{few - 1 if is_small and few < 5 else 60},,,,"
        yield f"{school},head-trained,{'да' if place % 2 else 'нет'},,,,"


def _lone_rows(school, place, is_last):
    """In the middle of the one and on the top of the other."""
    if school == LONE:
        yield f"{school},middle,,{3 if is_last else 2},{4 if is_last else 6},,"
        yield f"{school},highest,,{4 if is_last else 4},{4 if is_last else 6},,"
        return
    lower = place % 2 == 0
    if place == 0:
        yield f"{school},middle,55,,,,"
        yield f"{school},highest,55,,,,"
        return
    yield f"{school},middle,,{9 + place // 2 if lower else 17 + place // 4},20,,"
    yield f"{school},highest,,{8 + place},20,,"


def write(folder):
    """Writes the section."""
    sections.write_section(
        folder, ENTRIES, [f"{school},Средняя школа «{school}»,Школа «{school}»,school,,,,,"
                          for school in SCHOOLS], {year: list(_rows(year)) for year in YEARS})
