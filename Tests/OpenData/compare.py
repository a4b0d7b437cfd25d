"""Reads every file of a site's open data and fails where two of them say different things.

The tables for machines are what everything else is compared with: the attack reads those.
Usage: compare.py SITE
"""

import csv
import decimal
import hashlib
import io
import json
import pathlib
import re
import sys

import openpyxl

AMOUNTS = ("value", "numerator", "denominator", "previous", "base")
FORMULA = "=+-@\t\r"


class Data:
    """The folder of open data of a site."""

    def __init__(self, site):
        self.site, self.folder, self.faults = site, site / "dannye", []
        # Names of the internal edition say what they are.
        self.mark = "-working-group" if list(self.folder.glob("*-working-group.csv")) else ""
        self.tables = {path.stem: self._rows(path) for path in self.folder.glob("*.csv")
                       if not path.stem.endswith("-excel")}
        self.heads = {entry["name"]: {column["title"]: column["name"]
                                      for column in entry["schema"]["fields"]}
                      for entry in self._json("datapackage.json")["resources"]}

    def _rows(self, path, **form):
        return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), **form))

    def _json(self, name):
        return json.loads((self.folder / name).read_text(encoding="utf8"),
                          parse_float=decimal.Decimal)

    def fault(self, words):
        self.faults.append(words)

    def figures(self):
        """The tables of figures by the stems of their files."""
        return {stem: rows for stem, rows in self.tables.items()
                if re.match(r"\d{4}|vse-gody", stem)}

    def words(self, name, text):
        """Ids by the words that people read in their place."""
        table = self.tables.get(name + self.mark, [])
        found = {}
        for row in table:
            found[row[text]] = None if row[text] in found else row["id"]
        for row in table:
            found[f"{row[text]} ({row['id']})"] = row["id"]
        return found


def canonical(row):
    """A row as plain values: numbers as decimals, nothing as an empty text."""
    row = {key: "" if value is None else value for key, value in row.items()}
    for key in AMOUNTS:
        text = str(row.get(key, ""))
        row[key] = decimal.Decimal(text) if text else ""
    for key in ("cycle", "bucket"):
        row[key] = str(row.get(key, ""))
    return {key: row.get(key, "") for key in
            ("cycle", "municipality", "organization", "indicator", "bucket", *AMOUNTS,
             "status", "flags")}


def of_people(data, stem, row):
    """A row of a table for people with ids in place of names."""
    row = {data.heads[stem][head]: cell for head, cell in row.items()}
    codes = {"municipality": data.words("municipalitety", "title"),
             "organization": data.words("organizacii", "short"),
             "indicator": data.words("pokazateli", "short"),
             "status": data.words("statusy", "title")}
    for key, ids in codes.items():
        text = str(row.get(key) or "")
        if key == "organization" and text == "в целом":
            row[key] = ""
        elif text:
            row[key] = ids.get(text) or ids[re.sub(r"^'(?=[=+\-@\t\r])", "", text)]
    flags = data.words("priznaki", "title")
    row["flags"] = "|".join(flags[word] for word in (row.get("flags") or "").split(", ") if word)
    if row.get("bucket"):
        row["bucket"] = next((each["bucket"] for each in data.tables.get("intervaly" + data.mark, [])
                              if each["indicator"] == row["indicator"]
                              and each["title"] == str(row["bucket"])), str(row["bucket"]))
    return row


def excel_rows(data, path):
    """The rows of a table for Excel, with points in decimals."""
    text = path.read_bytes()
    if not text.startswith(b"\xef\xbb\xbf"):
        data.fault(f"{path.name}: no mark of UTF-8")
    rows = data._rows(path, delimiter=";")
    numbers = {head for head, name in data.heads[path.stem[:-6]].items() if name in AMOUNTS}
    for row in rows:
        for head, cell in row.items():
            if head in numbers:
                row[head] = cell.replace(",", ".")
            elif cell and cell[0] in FORMULA:
                data.fault(f"{path.name}: a cell runs as a formula: {cell}")
    return rows


def sheet_rows(data, path):
    """The rows of all sheets of figures in a workbook."""
    book = openpyxl.load_workbook(path)
    rows = []
    for sheet in book.worksheets:
        if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
            data.fault(f"{path.name}, {sheet.title}: no frozen head or no filter")
        lines = list(sheet.iter_rows())
        if any(cell.data_type == "f" for line in lines for cell in line):
            data.fault(f"{path.name}, {sheet.title}: a formula")
        if re.fullmatch(r"\d{4}", sheet.title):
            heads = [cell.value for cell in lines[0]]
            rows += [{head: cell.value for head, cell in zip(heads, line)} for line in lines[1:]]
    if not {"Столбцы", "Коды", "О данных"} <= {sheet.title for sheet in book.worksheets}:
        data.fault(f"{path.name}: no legend")
    return rows


def order(row):
    return [str(cell) for cell in row.values()]


def compare(data, stem, name, rows):
    expected = sorted((canonical(row) for row in data.tables[stem]), key=order)
    found = sorted((canonical(row) for row in rows), key=order)
    if expected != found:
        pairs = [pair for pair in zip(expected, found) if pair[0] != pair[1]]
        data.fault(f"{name} differs from {stem}.csv: {len(expected)} and {len(found)} rows, "
                   f"first {pairs[:1]}")
    return len(found)


def compare_formats(data):
    cells = 0
    for stem in data.figures():
        for path in sorted(data.folder.glob(f"{stem}*")):
            if path.name == f"{stem}.json":
                cells += compare(data, stem, path.name, data._json(path.name)["rows"])
            elif path.name == f"{stem}-excel.csv":
                cells += compare(data, stem, path.name,
                                 [of_people(data, stem, row) for row in excel_rows(data, path)])
            elif path.name == f"{stem}.xlsx":
                cells += compare(data, stem, path.name,
                                 [of_people(data, stem, row) for row in sheet_rows(data, path)])
    every = [row for stem, rows in sorted(data.figures().items()) if stem[0].isdigit()
             for row in rows]
    for stem in data.figures():
        if stem.startswith("vse-gody"):
            compare(data, stem, "the cycles together", every)
    for path in data.folder.glob("opendata/*/data-*.csv"):
        compare(data, "vse-gody", path.name, data._rows(path))
    return cells


def faults(site):
    """Where files of a site's open data say different things, in words."""
    data = Data(site)
    compare_formats(data)
    return data.faults


def check_descriptions(data):
    """Sizes, checksums and columns that descriptions and the page tell."""
    package = data._json("datapackage.json")
    for entry in package["resources"]:
        content = (data.folder / entry["path"]).read_bytes()
        if entry["bytes"] != len(content) or entry["hash"] != digest(content):
            data.fault(f"datapackage.json: another {entry['path']}")
    for table in data._json("csv-metadata.json")["tables"]:
        head = (data.folder / table["url"]).read_text(encoding="utf8").partition("\n")[0].split(",")
        if [column["titles"] for column in table["tableSchema"]["columns"]] != head:
            data.fault(f"csv-metadata.json: other columns of {table['url']}")
    check_sums(data)
    page = (data.folder / "index.html").read_text(encoding="utf8").replace("<wbr>", "")
    for path in data.folder.rglob("*"):
        linked = f"{path.relative_to(data.folder).as_posix()}\""
        if path.is_file() and path.name != "index.html" and linked not in page:
            data.fault(f"the page has no link to {path.name}")
        table = path.suffix in (".csv", ".xlsx", ".json") and path.parent == data.folder
        if table and digest(path.read_bytes())[7:] not in page:
            data.fault(f"the page has another checksum of {path.name}")


def check_sums(data):
    """The list of checksums names every other file but pages, and none that is not there."""
    told = dict(reversed(line.split("  ", 1)) for line in
                (data.folder / "sha256sums.txt").read_text(encoding="utf8").splitlines())
    found = {path.relative_to(data.folder).as_posix(): digest(path.read_bytes())[7:]
             for path in data.folder.rglob("*")
             if path.is_file() and path.name not in ("index.html", "sha256sums.txt")}
    if told != found:
        data.fault("sha256sums.txt: other files than there are, or other checksums")


def digest(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def main():
    data = Data(pathlib.Path(sys.argv[1]))
    rows = compare_formats(data)
    check_descriptions(data)
    for words in data.faults:
        print(words)
    print(f"{rows} rows of {len(data.figures())} tables compared, {len(data.faults)} faults")
    sys.exit(1 if data.faults or not rows else 0)


if __name__ == "__main__":
    main()
