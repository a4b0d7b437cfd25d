"""Takes pictures of pages: wide, narrow, dark, and printed.

Usage: pictures.py SITE FOLDER PAGE [PAGE ...]
"""

import base64
import pathlib
import sys

import browser

VIEWS = {"1280": (1280, False), "375": (375, False), "dark": (1280, True)}


def name(page):
    """A flat name for a page: `2021-pokazateli-index`."""
    return page.removesuffix(".html").replace("/", "-")


def main():
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    driver = browser.start()
    try:
        for page in sys.argv[3:]:
            for view, (width, dark) in VIEWS.items():
                browser.show(driver, (site / page).as_uri(), width, dark=dark)
                height = driver.execute_script("return document.documentElement.scrollHeight")
                browser.show(driver, (site / page).as_uri(), width, min(height, 12000), dark)
                (folder / f"{name(page)}-{view}.png").write_bytes(driver.get_screenshot_as_png())
            browser.show(driver, (site / page).as_uri(), 1280)
            sheet = driver.execute_cdp_cmd("Page.printToPDF", {
                "preferCSSPageSize": True, "printBackground": True})
            (folder / f"{name(page)}-print.pdf").write_bytes(base64.b64decode(sheet["data"]))
    finally:
        driver.quit()


if __name__ == "__main__":
    main()
