"""Edits a table while a page of it is open in preview; exit code 1 when the page does not follow.

Usage: preview.py SVOD CONTENT TEMPLATES [--limit MILLISECONDS] [--times NUMBER]

Says after how many milliseconds the new text stood in the browser. Works on a copy of the content.
"""

import argparse
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile

import browser

TABLE = "data/2021/kadry.csv"
PAGE = "2021/pokazateli/vacancies/index.html"
# The first number of the table: so many long vacancies of the first organization.
CELL = re.compile(r"(?m)^([^,\n]+,vacancies,)\d+,")
PATIENCE = 20


def start(svod, content, templates):
    """A running preview and the address at which it has opened the section."""
    preview = subprocess.Popen(
        [svod, "preview", "--port", "0", "--content", content, "--templates", templates],
        stderr=subprocess.PIPE, text=True)
    for line in preview.stderr:
        if found := re.search(r"http://\S+/", line):
            return preview, found.group()
    raise SystemExit("the preview has not opened the section")


def write(table, text):
    """Saves the table as editors do: a new file that takes the place of the old one."""
    beside = table.with_name(".new")
    beside.write_text(text, encoding="utf8")
    beside.replace(table)


def follows_edits(driver, table, times):
    """Latencies of edits; None among them for one that was never seen."""
    text = table.read_text(encoding="utf8")
    latencies = []
    for number in range(701, 701 + times):
        edited = CELL.sub(rf"\g<1>{number},", text, count=1)
        question = f"return document.querySelector('main').innerText.includes('{number}')"
        if edited == text or driver.execute_script(question):
            raise SystemExit(f"{table} has no cell to edit, or the page shows {number} already")
        write(table, edited)
        latencies.append(browser.waited(driver, question))
    return latencies


def shows_findings_over_the_last_good_page(driver, table):
    """What is wrong when the table is broken and mended, as lines."""
    sound = table.read_text(encoding="utf8")
    open_findings = "return document.querySelector('#svod-preview details.errors[open]') !== null"
    place = "return document.querySelector('#svod-preview').innerText.includes('kadry.csv:2:')"
    page = "return document.querySelector('main').innerText.includes('701')"
    found = []
    write(table, CELL.sub(r"\g<1>many,", sound, count=1))
    if browser.waited(driver, open_findings) is None or not driver.execute_script(place):
        found.append("a broken cell is not shown with its place")
    elif not driver.execute_script(page):
        found.append("the last good page has gone")
    else:
        driver.find_element("css selector", "#svod-preview summary").click()
        write(table, CELL.sub(r"\g<1>much,", sound, count=1))
        text = "return document.querySelector('#svod-preview').textContent.includes('much')"
        if browser.waited(driver, text) is None or driver.execute_script(open_findings):
            found.append("folded findings unfold by themselves")
    write(table, sound)
    if browser.waited(driver, open_findings.replace("[open]", ""), False) is None:
        found.append("findings stay when the table is mended")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("svod")
    parser.add_argument("content")
    parser.add_argument("templates")
    parser.add_argument("--limit", type=float, default=PATIENCE * 1000)
    parser.add_argument("--times", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder, "Content")
        shutil.copytree(wanted.content, content)
        preview, address = start(wanted.svod, str(content), wanted.templates)
        driver = browser.start()
        try:
            browser.show(driver, address + PAGE, 1280)
            latencies = follows_edits(driver, content / TABLE, wanted.times)
            found = ["an edit did not reach the page"] if None in latencies else []
            if not found:
                typical = statistics.median(latencies)
                print(f"edit to text: {typical:.0f} ms, at most {max(latencies):.0f} ms")
                found += [f"slower than {wanted.limit:.0f} ms"] if typical > wanted.limit else []
                write(content / TABLE,
                      CELL.sub(r"\g<1>701,", (content / TABLE).read_text(encoding="utf8"), count=1))
                browser.waited(
                    driver, "return document.querySelector('main').innerText.includes('701')")
                found += shows_findings_over_the_last_good_page(driver, content / TABLE)
            # Browsers ask every host for an icon at its root, where no section stands.
            found += [f"console: {text}" for text in browser.complaints(driver)
                      if "/favicon.ico" not in text]
        finally:
            driver.quit()
            preview.send_signal(signal.SIGINT)
        if preview.wait(timeout=PATIENCE) != 0:
            found.append(f"the preview ended with {preview.returncode}")
    print("\n".join(found) or "the page follows every edit")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
