"""A headless Chromium of the system's own, driven by selenium; nothing is downloaded."""

import concurrent.futures
import json
import os
import pathlib
import shutil
import time

import axe_playwright_python
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"


def start():
    """A new browser that keeps its console and its requests for us to read."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--disable-dev-shm-usage", "--force-color-profile=srgb"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def show(driver, address, width, height=900, dark=False, media="", wishes=None):
    """Opens an address in a window of the given width and colour scheme, for a reader who has asked
    his system for more (media features by name)."""
    resize(driver, width, height)
    features = {"prefers-color-scheme": "dark" if dark else "light",
                "prefers-reduced-motion": "reduce",
                "prefers-contrast": "no-preference", "forced-colors": "none"} | (wishes or {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": media,
        "features": [{"name": name, "value": value} for name, value in features.items()]})
    driver.get(address)


def resize(driver, width, height=900):
    """Makes the window so large without opening the page anew."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})


def waited(driver, script, wanted=True, patience=20):
    """Milliseconds until the page answers a question with yes, or no; None when it never does."""
    begun = time.perf_counter()
    while (passed := time.perf_counter() - begun) < patience:
        try:
            if bool(driver.execute_script(script)) == wanted:
                return passed * 1000
        except WebDriverException:
            pass  # Between two pages there is nobody to ask.
        time.sleep(0.001)
    return None


def complaints(driver):
    """What the page wrote to the console since the last question, warnings and errors."""
    return [entry["message"] for entry in driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")]


def requests(driver):
    """Addresses asked for since the last question."""
    messages = (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
    return [message["params"]["request"]["url"] for message in messages
            if message["method"] == "Network.requestWillBeSent"]


def overflow(driver):
    """What sticks out to the right, outside regions that scroll: of the window, and tables of the
    part of the page that holds them."""
    return driver.execute_script("""
      const width = document.documentElement.clientWidth;
      const out = [];
      for (const table of document.querySelectorAll('table')) {
        const beyond = table.getBoundingClientRect().right
          - table.parentElement.getBoundingClientRect().right;
        if (beyond > 1 && !table.closest('.scroll'))
          out.push('TABLE.' + table.className + ' +' + Math.round(beyond));
      }
      if (document.documentElement.scrollWidth <= width) return out;
      for (const element of document.body.querySelectorAll('*')) {
        if (element.closest('.scroll') || element.closest('.vh') || element.closest('svg')) continue;
        const box = element.getBoundingClientRect();
        if (box.right > width + 1 && box.width > 1)
          out.push(element.tagName + '.' + element.className + ' ' + Math.round(box.right));
      }
      return out.length ? out.slice(0, 5) : ['the document is ' +
        document.documentElement.scrollWidth + ' px wide'];""")


def violations(driver):
    """What axe reports on the page as shown."""
    driver.execute_script(AXE.read_text(encoding="utf8"))
    report = driver.execute_async_script("""
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations'], preload: false}).then(done, error => done({violations:
        [{id: String(error), nodes: []}]}));""")
    return [f"{rule['id']}: " + "; ".join(node["html"][:160] for node in rule["nodes"][:3])
            for rule in report["violations"]]


def shared_out(work, site, pages, kind):
    """What a function finds in a site's pages, which are shared out among as many browsers as there
    are processors; pages of a kind stay together, and the largest kinds are given out first, each
    to the browser with the fewest bytes to read."""
    kinds = {}
    for page in pages:
        kinds.setdefault(kind(page), []).append(page)
    shares = [[] for _ in range(min(os.cpu_count() or 1, len(kinds)) or 1)]

    def weight(share):
        return sum((site / page).stat().st_size for page in share)

    for alike in sorted(kinds.values(), key=weight, reverse=True):
        min(shares, key=weight).extend(alike)
    with concurrent.futures.ProcessPoolExecutor(len(shares)) as processes:
        return sum(processes.map(work, [site] * len(shares), shares), [])
