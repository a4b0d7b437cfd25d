"""Searches a built section as readers do; exit code 1 when an answer is not what they expect.

Usage: search.py SITE [--preview SVOD CONTENT TEMPLATES] [--stems TABLE] [--region SITE QUESTION ...]

The questions are those of the demonstration section, opened from disk and, where its content is
given, from preview. TABLE holds words with their stems, tab between. Of a regional section it is
measured how many compressed bytes a first search loads.
"""

import argparse
import gzip
import pathlib
import sys
import urllib.parse

import browser
import preview
from check_pages import LOOKS, choose, forget
from selenium.webdriver.common.keys import Keys

PAGE = "poisk/index.html"
# Odd spellings, each with the heading and the address of the first result.
QUESTIONS = {
    "березовская сош": ("Организации", "organizacii/berezovskaya/"),
    "Берёзовской школе": ("Организации", "organizacii/berezovskaya/"),
    "Зaрeчeнская COШ №1": ("Организации", "organizacii/zarechenskaya-1/"),
    "зареченская сош no 1": ("Организации", "organizacii/zarechenskaya-1/"),
    "«родничок» детским садом": ("Организации", "organizacii/rodnichok/"),
    "хуторская": ("Организации", "organizacii/topolevskaya/"),
    "гРАНТЫ и проектов": ("Показатели", "pokazateli/grants/"),
    "№74": ("Документы", "dokumenty/order-2021-74/"),
    "приказ от 03.09.2021 № 74": ("Документы", "dokumenty/order-2021-74/"),
    "порядку проведения": ("Документы", "dokumenty/procedure-2021/"),
    "3.1": ("Показатели", "pokazateli/"),
    "секретарём назначается работником": ("Пункты документов", "dokumenty/group-regulation/index.html#"),
    "состав рабочей групп": ("Пункты документов", "dokumenty/group-regulation/index.html#"),
    "гран": ("Показатели", "pokazateli/grants/"),
}
# Questions to the page.
RESULTS = "document.querySelectorAll('.found li a').length"
STATUS = "document.querySelector('[role=status]').textContent"
# Milliseconds for a search whose files are there, as product and issue demand.
LIMIT = 50
# Compressed bytes of the script, and of a first search in a regional section.
SCRIPT_LIMIT = 20_000
REGION_LIMIT = 100_000


def ask(driver, question):
    """Asks and waits; milliseconds of a first search and of the fastest of five more, for others may
    have the machine meanwhile."""
    return driver.execute_async_script("""
      const done = arguments[1];
      const ask = () => { const begun = performance.now();
        return svodSearch.search(arguments[0]).then(() => performance.now() - begun); };
      (async () => {
        const first = await ask(), more = [];
        for (let turn = 0; turn < 5; turn++) more.push(await ask());
        done([first, Math.min(...more)]);
      })();""", question)


def type_in(driver, question):
    """Types a question letter after letter; milliseconds from the last key to the answer."""
    return driver.execute_async_script("""
      const [question, done] = arguments, box = document.getElementById('_q');
      const results = document.querySelector('.found');
      let typed = 0, last, shown = 0;
      new MutationObserver(() => { shown = performance.now(); })
        .observe(results, { childList: true });
      const press = () => {
        box.value = question.slice(0, ++typed);
        last = performance.now();
        box.dispatchEvent(new Event('input'));
        setTimeout(typed < question.length ? press : () => done(shown - last),
                   typed < question.length ? 50 : 400);
      };
      press();""", question)


def first_result(driver):
    """The heading over the first result, its address, and the number of marked words."""
    return driver.execute_script("""
      const section = document.querySelector('.found section');
      if (!section) return ['', '', 0];
      return [section.querySelector('h2').textContent, section.querySelector('a').href,
              section.querySelectorAll('li:first-child mark').length];""")


def answers(driver, address):
    """What is wrong with the answers to the questions, and how long the slowest took."""
    found, slowest, first = [], 0, 0
    for question, (heading, page) in QUESTIONS.items():
        browser.show(driver, address, 1280)
        loading, searching = ask(driver, question)
        slowest, first = max(slowest, searching), max(first, loading)
        got, link, marks = first_result(driver)
        if got != heading or page not in urllib.parse.unquote(link) or not marks:
            found.append(f"«{question}»: {got}, {link}, {marks} marked")
    # Browsers ask every host for an icon at its root, where no section stands.
    found += [f"console: {text}" for text in browser.complaints(driver)
              if "/favicon.ico" not in text]
    print(f"slowest search: {slowest:.0f} ms, pasted into a fresh page {first:.0f} ms")
    if slowest > LIMIT:
        found.append(f"a search took {slowest:.0f} ms")
    return found


def typed(driver, address):
    """What is wrong with answers that come while a reader types into a fresh page."""
    found, slowest = [], 0
    for question, (_, page) in QUESTIONS.items():
        browser.show(driver, address, 1280)
        slowest = max(slowest, type_in(driver, question))
        link = urllib.parse.unquote(first_result(driver)[1])
        if page not in link:
            found.append(f"«{question}», typed: {link}")
    print(f"slowest answer to typing: {slowest:.0f} ms after the last key")
    return found


def stems(driver, address, table):
    """Words whose stem is another in the browser than in the table."""
    browser.show(driver, address, 1280)
    rows = [line.split("\t") for line in pathlib.Path(table).read_text("utf8").splitlines()]
    got = driver.execute_script(
        "return arguments[0].map(word => svodSearch.stem(word))",
        [word for word, _ in rows])
    return [f"«{word}» became «{own}», not «{stem}»"
            for (word, stem), own in zip(rows, got) if own != stem]


def keyboard(driver, address):
    """Whether a search can be asked, read, cleared, opened and linked by keys alone."""
    found = []
    browser.show(driver, address, 1280)
    box = driver.find_element("id", "_q")
    box.send_keys("берёзовская", Keys.ENTER)
    if not browser.waited(driver, f"return {RESULTS} && {STATUS}.startsWith('Найдено: ')"):
        found.append("the number of results is not told")
    box.send_keys(Keys.ESCAPE)
    if not browser.waited(driver, f"return !{RESULTS} && !document.getElementById('_index').hidden"):
        found.append("Escape does not bring the index back")
    box.send_keys("берёзовская", Keys.ENTER)
    browser.waited(driver, f"return {RESULTS} > 0")
    # Behind the box stands its button, then the first result.
    for step in ("button", "a"):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        focused = driver.switch_to.active_element
        if focused.tag_name != step or focused.value_of_css_property("outline-style") == "none":
            found.append(f"focus goes to {focused.tag_name} and not, visibly, to {step}")
    focused.send_keys(Keys.ENTER)
    if not browser.waited(driver, "return location.href.includes('berezovskaya')"):
        found.append(f"Enter leads to {driver.current_url}")
    browser.show(driver, address + "?q=" + urllib.parse.quote("№ 74"), 1280)
    if not browser.waited(driver, f"return {RESULTS} > 0") or "order-2021-74" not in first_result(driver)[1]:
        found.append("a linked search is not answered")
    return [f"keyboard: {text}" for text in found]


def looks(driver, address):
    """What axe and the eye find on results, in all looks."""
    found = []
    for look, (width, dark, buttons, wishes) in LOOKS.items():
        browser.show(driver, address, width, dark=dark, wishes=wishes)
        choose(driver, buttons)
        ask(driver, "мониторинг организаций")
        found += [f"{look}: overflow: {text}" for text in browser.overflow(driver)]
        found += [f"{look}: axe: {text}" for text in browser.violations(driver)]
        browser.complaints(driver)
        forget(driver)
    return found


def without_script(driver, address):
    """Whether the index stands alone where scripts are off."""
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.show(driver, address, 1280)
    text = driver.find_element("tag name", "main").text
    boxes = driver.find_elements("css selector", "main input")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    found = [] if "Хуторская ООШ" in text and "см. Тополевская" in text.replace("\u00a0", " ") else [
        "without scripts: the old name is not in the index"]
    return found + (["without scripts: a dead box"] if boxes else [])


def served(driver, svod, content, templates):
    """What is wrong with the same search in preview."""
    running, address = preview.start(svod, content, templates)
    try:
        found = answers(driver, address + PAGE) + keyboard(driver, address + PAGE)
    finally:
        running.terminate()
        running.wait()
    return [f"preview: {text}" for text in found]


def compressed(paths):
    """How many bytes files take under gzip."""
    return sum(len(gzip.compress(path.read_bytes(), mtime=0)) for path in paths)


def weight(site):
    """What is wrong with the size of the script."""
    scripts = list((site / "assets").glob("search.*.js"))
    size = compressed(scripts)
    print(f"script: {size} bytes compressed")
    return [] if len(scripts) == 1 and size <= SCRIPT_LIMIT else [f"script: {size} bytes"]


def region(driver, site, questions):
    """What is wrong with the size of first searches in a section of many schools."""
    found = []
    for question in questions:
        browser.show(driver, (site / PAGE).as_uri(), 1280)
        browser.requests(driver)
        loading, searching = ask(driver, question)
        loaded = {pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(url).path))
                  for url in browser.requests(driver) if "/poisk/" in url}
        size = compressed(path for path in loaded if path.is_file())
        count = driver.execute_script(f"return {STATUS}")
        print(f"«{question}»: {count}; {len(loaded)} files, {size} bytes compressed, "
              f"{loading:.0f} ms with loading, {searching:.0f} ms without")
        if size > REGION_LIMIT:
            found.append(f"«{question}» loads {size} bytes")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--preview", nargs=3)
    parser.add_argument("--stems")
    parser.add_argument("--region", nargs="+", default=[])
    options = parser.parse_args()
    site = options.site.resolve()
    address = (site / PAGE).as_uri()
    driver = browser.start()
    try:
        found = weight(site) + answers(driver, address) + typed(driver, address)
        found += keyboard(driver, address)
        found += looks(driver, address) + without_script(driver, address)
        if options.stems:
            found += stems(driver, address, options.stems)
        if options.preview:
            found += served(driver, *options.preview)
        if options.region:
            found += region(driver, pathlib.Path(options.region[0]).resolve(), options.region[1:])
    finally:
        driver.quit()
    print("\n".join(found) or f"{len(QUESTIONS)} questions, nothing to report")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
