"""Prints pages as a reader would and says what is wrong with the sheets; exit code 1 if anything is.

Usage: paper.py SITE PAGE=WAY,SHEETS [PAGE=WAY,SHEETS ...]

WAY is «portrait» or «landscape», SHEETS how many sheets there may be. Every sheet bears its number
and the number of all, the page's title and, on a public page, its address; nothing sticks out to
the right or is cut, no row goes over from one sheet to the next, and no letter is too small or too
pale for a black and white printer.
"""

import base64
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import browser

# Points; the design brief's least size, less what a page box's rounding takes.
LEAST_TYPE = 7.75
# The greatest lightness of letters: of 255, so that a laser printer's grey can be read.
PALEST = 110
# CSS pixels between the margins of a sheet.
WIDTHS = {"portrait": 680, "landscape": 1016}
PAGES = {"portrait": (595, 842), "landscape": (842, 595)}

# What of a page is shown on paper and is wider than its sheet, smaller or paler than can be read.
INSPECT = """
const [width, least, palest] = arguments;
const found = [];
const seen = element => element.getClientRects().length > 0
  && getComputedStyle(element).visibility !== 'hidden' && !element.closest('.vh,.say');
for (const element of document.querySelectorAll('main *')) {
  if (!seen(element) || element.closest('svg') || element.matches('thead,thead *')) continue;
  const box = element.getBoundingClientRect();
  if (box.right > width + 2 && box.width > 1)
    found.push('sticks out by ' + Math.round(box.right - width) + ' px: ' + element.tagName + '.'
      + element.className);
  const style = getComputedStyle(element);
  if (/hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY)
      && (element.scrollWidth > element.clientWidth + 1
          || element.scrollHeight > element.clientHeight + 1))
    found.push('is cut: ' + element.tagName + '.' + element.className);
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const element = text.parentElement;
  if (!text.data.trim() || !seen(element) || element.closest('script,style,title,desc')) continue;
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize) * 0.75 * (element.currentCSSZoom || 1);
  const words = ': «' + text.data.trim().slice(0, 40) + '»';
  if (size < least && size > 0) found.push('type of ' + size.toFixed(2) + ' pt' + words);
  const paint = element.closest('svg') ? style.fill : style.color;
  const parts = (paint.match(/[\\d.]+/g) || [0, 0, 0]).slice(0, 3).map(Number);
  const isWhite = Math.min(...parts) > 250;
  if (!isWhite && Math.max(...parts) > palest) found.push('letters of ' + paint + words);
}
return [...new Set(found)].slice(0, 12);"""


def show_on_paper(driver, address, way):
    """The page as it is laid out on sheets, on one endless sheet of their width."""
    browser.show(driver, address, WIDTHS[way], media="print")
    return driver.execute_script(INSPECT, WIDTHS[way], LEAST_TYPE, PALEST)


def print_out(driver, address, file):
    """The PDF that the page's own print style makes."""
    browser.show(driver, address, 1280)
    document = driver.execute_cdp_cmd("Page.printToPDF", {
        "preferCSSPageSize": True, "printBackground": True})
    file.write_bytes(base64.b64decode(document["data"]))
    return driver.execute_script("""
      return [document.documentElement.dataset.title || '',
              document.documentElement.dataset.address || ''];""")


def sheets(file):
    """Of each sheet its size and its words with their places."""
    text = subprocess.run(["pdftotext", "-bbox", str(file), "-"], check=True,
                          capture_output=True).stdout.decode("utf8")
    # Control characters of a broken font map are no XML.
    text = re.sub("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "", text)
    root = xml.etree.ElementTree.fromstring(text)
    space = "{http://www.w3.org/1999/xhtml}"
    for page in root.iter(f"{space}page"):
        words = [(word.text or "", *(float(word.get(name)) for name in
                                     ("xMin", "yMin", "xMax", "yMax")))
                 for word in page.iter(f"{space}word")]
        yield float(page.get("width")), float(page.get("height")), words


def sheet_problems(size, words, number, count, way, title, address):
    """What is wrong with one sheet."""
    width, height = size
    if abs(width - PAGES[way][0]) > 2 or abs(height - PAGES[way][1]) > 2:
        yield f"is {width:.0f} × {height:.0f} points, not {way} A4"
    margin = " ".join(word[0] for word in words if word[2] > height - 36)
    if f"с. {number} из {count}" not in margin:
        yield f"says «{margin[-40:]}», not «с. {number} из {count}»"
    if title and title.split()[0] not in margin:
        yield f"has no title in its margin: «{margin[:60]}»"
    if address and address not in margin:
        yield f"has no address in its margin: «{margin[:120]}»"
    if len([word for word in words if word[2] <= height - 36]) < 3:
        yield "is empty"
    for text, left, top, right, bottom in words:
        if left < 0 or top < 0 or right > width or bottom > height:
            yield f"cuts «{text}»"


def problems(driver, site, page, way, limit):
    """All that is wrong with one page on paper, as lines."""
    address = (site / page).as_uri()
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.pdf"
        title, place = print_out(driver, address, file)
        printed = list(sheets(file))
    if len(printed) > limit:
        yield f"{page}: {len(printed)} sheets, there may be {limit}"
    for number, (width, height, words) in enumerate(printed, start=1):
        for problem in sheet_problems((width, height), words, number, len(printed), way, title,
                                      place):
            yield f"{page}, sheet {number}: {problem}"
    for problem in show_on_paper(driver, address, way):
        yield f"{page}: {problem}"


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    driver = browser.start()
    found = []
    try:
        for wish in sys.argv[2:]:
            page, _, rest = wish.partition("=")
            way, _, limit = rest.partition(",")
            found += problems(driver, site, page, way, int(limit))
    finally:
        driver.quit()
    for problem in found:
        print(problem)
    print(f"{len(sys.argv) - 2} pages printed, {len(found)} problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
