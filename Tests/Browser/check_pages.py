"""Opens pages from disk and says what is wrong with them; exit code 1 when anything is.

Usage: check_pages.py SITE PAGE [PAGE ...]
"""

import pathlib
import sys

import browser


def problems(driver, site, page):
    """All that is wrong with one page, as lines."""
    address = (site / page).as_uri()
    found = []
    for dark in (False, True):
        for width in (1280, 320):
            place = f"{page}, {width} px, {'dark' if dark else 'light'}"
            browser.show(driver, address, width, dark=dark)
            found += [f"{place}: console: {text}" for text in browser.complaints(driver)]
            found += [f"{place}: foreign request: {url}" for url in browser.requests(driver)
                      if not url.startswith(("file:", "data:"))]
            found += [f"{place}: overflow: {text}" for text in browser.overflow(driver)]
            found += [f"{place}: axe: {text}" for text in browser.violations(driver)]
            browser.complaints(driver)
    return found


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    driver = browser.start()
    try:
        found = [line for page in sys.argv[2:] for line in problems(driver, site, page)]
    finally:
        driver.quit()
    print("\n".join(found) or f"{len(sys.argv) - 2} pages, nothing to report")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
