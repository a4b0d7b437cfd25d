"""Opens the gallery of charts in the looks that pages have; exit code 1 when anything is wrong.

Usage: check_gallery.py FOLDER
"""

import pathlib
import sys

import browser
from check_pages import LOOKS, problems


def main():
    page = pathlib.Path(sys.argv[1]).resolve() / "index.html"
    driver = browser.start()
    try:
        looks = [look for look in LOOKS if "type" not in look]
        found = problems(driver, page.as_uri(), "the gallery", looks)
    finally:
        driver.quit()
    print("\n".join(found) or "the gallery, nothing to report")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
