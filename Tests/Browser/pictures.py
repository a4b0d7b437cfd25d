"""Takes pictures of pages and lays them side by side, one contact sheet a page.

Usage: pictures.py SITE FOLDER PAGE [PAGE ...]

The five looks: 1280 px, 375 px, dark, large type, and the sheets that a printer gives. FOLDER gets
the pictures, a contact sheet `sheet-….png` for each page, and `index.html` with all of them.
"""

import base64
import html
import pathlib
import subprocess
import sys

import browser

LARGE = "document.getElementById('_size-3').checked = true"
VIEWS = {"1280": (1280, False, ""), "375": (375, False, ""), "dark": (1280, True, ""),
         "large": (1280, False, LARGE)}
WORDS = {"1280": "1280 px", "375": "375 px", "dark": "dark", "large": "large type, 200 %",
         "print": "print, A4"}
GREATEST_HEIGHT = 12000
SHEET_WIDTH = 2400
STYLE = """
body{margin:0;padding:24px;background:#fff;font:15px/1.4 "Liberation Sans",sans-serif;color:#14202b}
h1{font-size:22px;margin:0 0 16px}
.row{display:flex;gap:20px;align-items:flex-start}
figure{margin:0;flex:1 1 0;max-height:3000px;overflow:hidden}
figure.narrow{flex:.45 1 0}
figcaption{font-weight:700;padding:4px 0}
img{display:block;width:100%;border:1px solid #84919c;margin-bottom:8px}
"""


def name(page):
    """A flat name for a page: `2021-pokazateli-index`."""
    return page.removesuffix(".html").replace("/", "-")


def photograph(driver, address, width, dark, script):
    """The whole page as a picture, as far down as a browser can draw."""
    browser.show(driver, address, width, dark=dark)
    if script:
        driver.execute_script(script)
    height = driver.execute_script("return document.documentElement.scrollHeight")
    browser.resize(driver, width, min(height, GREATEST_HEIGHT))
    return driver.get_screenshot_as_png()


def print_out(driver, address, stem):
    """The printed sheets of a page as pictures."""
    browser.show(driver, address, 1280)
    document = driver.execute_cdp_cmd("Page.printToPDF", {
        "preferCSSPageSize": True, "printBackground": True})
    stem.with_suffix(".pdf").write_bytes(base64.b64decode(document["data"]))
    for old in stem.parent.glob(f"{stem.name}-*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", "70", "-png", str(stem.with_suffix(".pdf")), str(stem)],
                   check=True)
    return sorted(stem.parent.glob(f"{stem.name}-*.png"))


def looks(driver, site, folder, page):
    """The pictures of a page by the names of its looks."""
    address = (site / page).as_uri()
    found = {}
    for view, (width, dark, script) in VIEWS.items():
        picture = folder / f"{name(page)}-{view}.png"
        picture.write_bytes(photograph(driver, address, width, dark, script))
        found[view] = [picture]
    found["print"] = print_out(driver, address, folder / f"{name(page)}-print")
    return found


def contact_sheet(driver, folder, page, pictures):
    """One picture of all looks side by side."""
    figures = "".join(
        f'<figure{" class=narrow" if view == "375" else ""}><figcaption>{WORDS[view]}</figcaption>'
        + "".join(f'<img src="{picture.name}">' for picture in files) + "</figure>"
        for view, files in pictures.items())
    layout = folder / "sheet.html"
    layout.write_text(
        f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>"
        f"<h1>{html.escape(page)}</h1><div class=row>{figures}</div>", encoding="utf8")
    sheet = folder / f"sheet-{name(page)}.png"
    sheet.write_bytes(photograph(driver, layout.resolve().as_uri(), SHEET_WIDTH, False, ""))
    layout.unlink()
    return sheet


def write_index(folder, sheets):
    """A page with all contact sheets and links to their pictures."""
    parts = []
    for page, (sheet, pictures) in sheets.items():
        links = " · ".join(
            f'<a href="{file.name}">{WORDS[view]}{f" {number}" if len(files) > 1 else ""}</a>'
            for view, files in pictures.items() for number, file in enumerate(files, start=1))
        parts.append(f"<h1>{html.escape(page)}</h1><p>{links}</p>"
                     f'<a href="{sheet.name}"><img src="{sheet.name}" alt=""></a>')
    (folder / "index.html").write_text(
        f'<!doctype html><html lang="en"><meta charset=utf-8><title>Pictures</title>'
        f'<style>{STYLE}</style>{"".join(parts)}', encoding="utf8")


def main():
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    driver = browser.start()
    try:
        sheets = {}
        for page in sys.argv[3:]:
            pictures = looks(driver, site, folder, page)
            sheets[page] = (contact_sheet(driver, folder, page, pictures), pictures)
    finally:
        driver.quit()
    write_index(folder, sheets)
    print(f"{len(sheets)} contact sheets: {folder}/index.html")


if __name__ == "__main__":
    main()
