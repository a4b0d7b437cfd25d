"""Opens pages and says what is wrong with them; exit code 1 when anything is.

Usage: check_pages.py SITE PAGE [PAGE ...]

Pages are opened from disk. `404.html`, whose links begin at the section's address, and all that a
reader keeps from page to page are tried from a server too.
"""

import functools
import http.server
import json
import pathlib
import re
import sys
import threading

import browser

# Looks of a page: width, dark, radio buttons of the display settings that are on, what the reader
# has asked his system for. A window of 1280 px is 640 px wide at a zoom of 200 %, 320 px at 400 %.
LOOKS = {
    "1280 px, light": (1280, False, [], {}),
    "320 px, light": (320, False, [], {}),
    "1280 px, dark": (1280, True, [], {}),
    "320 px, dark": (320, True, [], {}),
    "black on white": (1280, True, ["_scheme-2"], {}),
    "white on black": (1280, False, ["_scheme-3"], {}),
    "blue on pale blue": (1280, True, ["_scheme-4"], {}),
    "320 px, type of 200 %": (320, False, ["_size-3"], {}),
    "320 px, type of 200 %, wide lines": (320, False, ["_size-3", "_lines-2"], {}),
    "320 px, white on black, type of 137,5 %": (320, False, ["_size-2", "_scheme-3"], {}),
    "without drawings": (1280, False, ["_charts-2"], {}),
    "640 px, light": (640, False, [], {}),
    "more contrast": (1280, False, [], {"prefers-contrast": "more"}),
    "more contrast, dark": (1280, True, [], {"prefers-contrast": "more"}),
    "forced colours": (1280, False, [], {"forced-colors": "active"}),
}
# Widths at which nothing may stick out, by the radio buttons that are on: where tables unfold, and
# where large type or spread letters leave them less room than their words need.
WIDTHS = {
    "type of 100 %": ("_size-1", False, (960, 1024, 1100)),
    "type of 137,5 %": ("_size-2", False, (960, 1280, 1366, 1440)),
    "type of 200 %": ("_size-3", False, (1366, 1920, 2100)),
    "spread letters": ("_size-1", True, (320, 960, 1024, 1280)),
}
# Text spacing that a reader may ask for, WCAG 2.2, 1.4.12.
SPREAD = """
  const style = document.createElement('style');
  style.textContent = '*{line-height:1.5!important;letter-spacing:.12em!important;'
    + 'word-spacing:.16em!important} p{margin-block-end:2em!important}';
  document.head.append(style);"""
# A page whose kind of contents has been seen in all looks already is opened in these alone.
FIRST_LOOKS = 4


def kind(page):
    """What pages have in common that differ in their cycle or their subject alone."""
    parts = [part for part in page.split("/") if not re.fullmatch(r"\d{4}", part)]
    return parts[0], page.count("/")


def choose(driver, buttons):
    """Chooses settings as a reader would, and opens their panel, which is a part of the look."""
    driver.execute_script("""
      document.querySelector('.looks').open = arguments[0].length > 0;
      for (const id of arguments[0]) document.getElementById(id).click();""", buttons)


def forget(driver):
    """Lets no choice of a page come to the next one."""
    driver.execute_script("localStorage.clear()")


def problems(driver, address, page, looks):
    """All that is wrong with one page, as lines."""
    found = []
    for look in looks:
        width, dark, buttons, wishes = LOOKS[look]
        browser.show(driver, address, width, dark=dark, wishes=wishes)
        found += [f"{page}, {look}: console: {text}" for text in browser.complaints(driver)]
        found += [f"{page}, {look}: foreign request: {url}" for url in browser.requests(driver)
                  if not url.startswith(("file:", "data:", "http://127.0.0.1:"))]
        choose(driver, buttons)
        found += [f"{page}, {look}: overflow: {text}" for text in browser.overflow(driver)]
        found += [f"{page}, {look}: axe: {text}" for text in browser.violations(driver)]
        browser.complaints(driver)
        forget(driver)
    return found


def sticks_out(driver, address, page):
    """What sticks out at other widths and sizes, of a page that is opened once and resized."""
    browser.show(driver, address, 1280)
    found = []
    for look, (button, is_spread, widths) in WIDTHS.items():
        driver.execute_script("document.getElementById(arguments[0]).click()", button)
        if is_spread:
            driver.execute_script(SPREAD)
        for width in widths:
            browser.resize(driver, width)
            found += [f"{page}, {width} px, {look}: overflow: {text}"
                      for text in browser.overflow(driver)]
    browser.complaints(driver)
    forget(driver)
    return found


def settings_hold(driver, first, second, scripts):
    """What is wrong with a choice of settings made on one page and looked for on the next."""
    browser.show(driver, first, 1280)
    place = f"settings {'with' if scripts else 'without'} scripts"
    before = shown(driver)
    for button in ("_size-3", "_scheme-3", "_lines-2", "_charts-2"):
        driver.execute_cdp_cmd("Runtime.evaluate", {
            "expression": f"document.getElementById('{button}').click()"})
    found = []
    after = shown(driver)
    if after["type"] != before["type"] * 2 or after["paper"] != "rgb(0, 0, 0)":
        found.append(f"{place}: {before} became {after}")
    if after["lines"] <= before["lines"] * 2 or after["drawings"] != 0:
        found.append(f"{place}: lines or drawings stay as they were: {before}, {after}")
    browser.show(driver, second, 1280)
    kept = shown(driver)
    if (kept["type"] == after["type"]) != scripts:
        found.append(f"{place}: the next page has {kept}")
    return found


def shown(driver):
    """The size of type, the colour of paper, the height of a line and the number of drawings."""
    answer = driver.execute_cdp_cmd("Runtime.evaluate", {"returnByValue": True, "expression": """
      JSON.stringify({
        type: parseFloat(getComputedStyle(document.documentElement).fontSize),
        paper: getComputedStyle(document.body).backgroundColor,
        lines: parseFloat(getComputedStyle(document.querySelector('main p')).lineHeight),
        drawings: [...document.querySelectorAll('main svg:not(.ic)')]
          .filter(drawing => drawing.getClientRects().length).length})"""})
    return json.loads(answer["result"]["value"])


def check_settings(driver, site, pages):
    """Whether display settings work on a page, and stay only where scripts may keep them."""
    first, second = ((site / page).as_uri() for page in pages)
    found = settings_hold(driver, first, second, scripts=True)
    forget(driver)
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    found += settings_hold(driver, first, second, scripts=False)
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    return found


def reaches_everything(driver, address, page):
    """Whether settings and regions that scroll take the focus of the keyboard, visibly."""
    browser.show(driver, address, 1280)
    return driver.execute_script("""
      const found = [];
      for (const region of document.querySelectorAll('main .scroll[tabindex]')) {
        region.focus({focusVisible: true});
        if (document.activeElement !== region) found.push('a region cannot be reached');
        else if (getComputedStyle(region).outlineStyle === 'none')
          found.push('focus on a region cannot be seen');
      }
      const summary = document.querySelector('.looks summary');
      summary.focus({focusVisible: true});
      if (getComputedStyle(summary).outlineStyle === 'none')
        found.push('focus on the settings cannot be seen');
      return found.map(text => arguments[0] + ': ' + text);""", page)


class Section(http.server.SimpleHTTPRequestHandler):
    """Serves a site under the path of its address, with its own page for what is not there."""

    base = "/"

    def translate_path(self, path):
        inner = path.removeprefix(self.base) if path.startswith(self.base) else "nowhere"
        return super().translate_path("/" + inner)

    def send_error(self, code, message=None, explain=None):
        page = (pathlib.Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *arguments):
        pass


def check_not_found(driver, site):
    """Opens an address that does not exist, as a server answers it."""
    page = (site / "404.html").read_text(encoding="utf8")
    Section.base = re.search(r'<link rel="stylesheet" href="(.*?)assets/', page).group(1)
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Section, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}{Section.base}net/takoy/stranitsy.html"
    try:
        found = [line for line in problems(driver, address, "404.html", LOOKS)
                 if "console" not in line or "status of 404" not in line]
        browser.show(driver, address, 1280)
        if browser_paper(driver) == "rgba(0, 0, 0, 0)":
            found.append("404.html: the style sheet is not found")
        driver.find_element("css selector", "main ul a").click()
        if "404" in driver.title or not driver.current_url.endswith(".html"):
            found.append(f"404.html: its link leads to {driver.current_url}")
        browser.complaints(driver)
    finally:
        server.shutdown()
    return found


def browser_paper(driver):
    """The colour behind a page."""
    return driver.execute_script("return getComputedStyle(document.body).backgroundColor")


def open_pages(site, pages):
    """All that is wrong with some of the pages; the first of a kind is opened in every look."""
    driver = browser.start()
    seen, found = set(), []
    try:
        for page in pages:
            looks = list(LOOKS)[:FIRST_LOOKS if kind(page) in seen else None]
            seen.add(kind(page))
            found += problems(driver, (site / page).as_uri(), page, looks)
            found += sticks_out(driver, (site / page).as_uri(), page)
            found += reaches_everything(driver, (site / page).as_uri(), page)
    finally:
        driver.quit()
    return found


def try_surroundings(site, pages):
    """What is wrong with what a reader keeps from page to page, and with a page that is not there."""
    driver = browser.start()
    found = []
    try:
        if len(pages) > 1:
            found += check_settings(driver, site, pages[:2])
        # A page that was exported alone has none.
        if (site / "404.html").exists():
            found += check_not_found(driver, site)
    finally:
        driver.quit()
    return found


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    pages = sys.argv[2:]
    found = browser.shared_out(open_pages, site, pages, kind) + try_surroundings(site, pages)
    print("\n".join(found) or f"{len(pages)} pages, nothing to report")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
