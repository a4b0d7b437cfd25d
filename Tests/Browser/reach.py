"""Walks pages by keyboard and reads what a screen reader is told; exit code 1 when anything is lost.

Usage: reach.py SITE PAGE [PAGE ...]

The pages are opened from disk. The first must be a summary that leads to an organization: from
there the way is walked, by keyboard alone, to how one of its figures is computed.
"""

import pathlib
import sys

from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

import browser

# Roles of tables as Chromium's accessibility tree calls them.
ROLES = {"table", "row", "cell", "gridcell", "columnheader", "rowheader"}
# WCAG 2.2, success criterion 2.5.8; links in running text are excepted there.
SMALLEST_TARGET = 24


def press(driver, *keys):
    """Types keys, as a reader without a pointer would."""
    ActionChains(driver).send_keys(*keys).perform()


def focused(driver):
    """What has the focus: where it is on the page, whether that can be seen, and its words."""
    return driver.execute_script("""
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const label = element.matches('input') ? element.labels[0] : null;
      const ring = node => {
        const style = getComputedStyle(node);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          || style.boxShadow !== 'none';
      };
      const box = (label ?? element).getBoundingClientRect();
      const all = [...document.querySelectorAll('*')];
      return {
        place: all.indexOf(element),
        isSeen: ring(element) || (label !== null && ring(label)),
        isInside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
          && box.right > 0 && box.left < innerWidth,
        words: element.tagName + ' ' + (element.textContent || element.id).trim().slice(0, 60),
        address: element.href ?? ''
      };""")


def stops(driver):
    """How many things on the page a keyboard must reach, radio buttons of one name counted once."""
    return driver.execute_script("""
      const seen = new Set();
      return [...document.querySelectorAll(
        'a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]')]
        .filter(element => {
          if (element.disabled || element.tabIndex < 0) return false;
          if (!element.checkVisibility({visibilityProperty: true})) return false;
          const closed = element.closest('details:not([open])');
          if (closed && element !== closed.querySelector(':scope > summary')) return false;
          if (element.type !== 'radio') return true;
          if (seen.has(element.name)) return false;
          seen.add(element.name);
          return true;
        }).length;""")


def walk(driver, address, page, width):
    """What the keyboard loses of a page: things it does not reach, focus that cannot be seen."""
    browser.show(driver, address, width)
    expected = stops(driver)
    found, places = [], []
    for _ in range(expected + 2):
        press(driver, Keys.TAB)
        stop = focused(driver)
        if stop is None or stop["place"] in places:
            break
        places.append(stop["place"])
        if not stop["isSeen"]:
            found.append(f"focus cannot be seen on {stop['words']}")
        if not stop["isInside"]:
            found.append(f"focus is outside the window on {stop['words']}")
    if len(places) != expected:
        found.append(f"the keyboard reaches {len(places)} of {expected}")
    if places != sorted(places):
        found.append("the keyboard leaves the order of the page")
    return [f"{page}, {width} px: {text}" for text in found[:5]]


def small_targets(driver, address, page, width):
    """What is too small to be hit, by the rule of axe."""
    browser.show(driver, address, width)
    driver.execute_script(browser.AXE.read_text(encoding="utf8"))
    report = driver.execute_async_script("""
      const done = arguments[0];
      axe.run(document, {runOnly: {type: 'rule', values: ['target-size']},
        resultTypes: ['violations']}).then(done);""")
    return [f"{page}, {width} px: smaller than {SMALLEST_TARGET} px: {node['html'][:120]}"
            for rule in report["violations"] for node in rule["nodes"][:3]]


def tables(driver):
    """The tables that a screen reader is told of: names, and the roles of rows and cells."""
    nodes = driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def role(node):
        return node.get("role", {}).get("value", "")

    def inside(node):
        """Roles of a table's parts, in order, those of a table inside it left out."""
        parts = []
        for child in map(by_id.get, node.get("childIds", [])):
            if child is None:
                continue
            if not child.get("ignored") and role(child) in ROLES - {"table"}:
                parts.append("cell" if role(child) == "gridcell" else role(child))
            if role(child) != "table":
                parts += inside(child)
        return parts

    return [(node.get("name", {}).get("value", ""), inside(node)) for node in nodes
            if not node.get("ignored") and role(node) == "table"]


def lost_by_folding(driver, address, page):
    """Whether a narrow page tells a screen reader of the same tables as a wide one."""
    browser.show(driver, address, 1280)
    wide = tables(driver)
    count = driver.execute_script(
        "return [...document.querySelectorAll('table')].filter(t => t.checkVisibility()).length")
    browser.show(driver, address, 375)
    narrow = tables(driver)
    found = [f"a table without a name ({len(parts)} parts)" for name, parts in wide if not name]
    if len(wide) != count:
        found.append(f"{len(wide)} tables are told of, {count} are shown")
    if len(wide) != len(narrow):
        found.append(f"{len(wide)} tables when wide, {len(narrow)} when folded")
    for (name, parts), (_, folded) in zip(wide, narrow):
        if parts != folded:
            found.append(f"«{name[:60]}»: {counted(parts)} when wide, {counted(folded)} when folded")
        elif "columnheader" not in parts and "rowheader" not in parts:
            found.append(f"«{name[:60]}» has no headers: {counted(parts)}")
    return [f"{page}: {text}" for text in found]


def counted(parts):
    """How many of each role, in words."""
    return ", ".join(f"{parts.count(role)} × {role}" for role in sorted(set(parts)))


def press_until(driver, limit, arrives):
    """Presses Tab until what has the focus is what is looked for; nil where it never is."""
    for _ in range(limit):
        press(driver, Keys.TAB)
        stop = focused(driver)
        if stop is None:
            return None
        if arrives(stop):
            return stop
    return None


def way_to_a_calculation(driver, address):
    """Walks from a summary to an organization and on to how its figure is computed."""
    browser.show(driver, address, 1280)
    steps = [("a list of organizations", lambda stop: stop["address"].endswith("organizacii/index.html")),
             ("an organization", lambda stop: "/organizacii/" in stop["address"]
              and not stop["address"].endswith("organizacii/index.html")
              and "#" not in stop["address"]),
             ("how a figure is computed", lambda stop: "#raschet" in stop["address"])]
    for name, arrives in steps:
        if press_until(driver, 400, arrives) is None:
            return [f"the keyboard does not reach {name} from {driver.current_url}"]
        press(driver, Keys.ENTER)
    heading = driver.execute_script(
        "return document.querySelector(':target :is(h1, h2, h3)')?.textContent ?? ''")
    return [] if "расч" in heading else [f"no calculation at {driver.current_url}: «{heading}»"]


def walk_pages(site, pages):
    """All that is lost of some of the pages."""
    driver = browser.start()
    found = []
    try:
        for page in pages:
            address = (site / page).as_uri()
            found += lost_by_folding(driver, address, page)
            for width in (1280, 375):
                found += walk(driver, address, page, width)
                found += small_targets(driver, address, page, width)
    finally:
        driver.quit()
    return found


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    pages = sys.argv[2:]
    found = browser.shared_out(walk_pages, site, pages, kind=lambda page: page)
    driver = browser.start()
    try:
        found += way_to_a_calculation(driver, (site / pages[0]).as_uri())
    finally:
        driver.quit()
    print("\n".join(found) or f"{len(pages)} pages, nothing to report")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
