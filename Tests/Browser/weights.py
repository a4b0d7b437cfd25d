"""Weighs the pages of a site as a server sends them, compressed; exit code 1 when any is too heavy.

Usage: weights.py SITE

A page is weighed with every file that it loads. Scripts are weighed apart, those that block a page
as they lie. The page of search may load one script more.
"""

import gzip
import html.parser
import pathlib
import sys

# Bytes (product.md, § 7; brief, § 14).
PAGE = 60 * 1024
SCRIPTS = 6 * 1024
SEARCH_SCRIPTS = 26 * 1024
BLOCKING_SCRIPTS = 512


class Loaded(html.parser.HTMLParser):
    """The files that a page loads by itself: styles, scripts, drawings."""

    def __init__(self):
        super().__init__()
        self.files, self.deferred, self.blocking = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script" and "src" in attributes:
            (self.deferred if "defer" in attributes else self.blocking).append(attributes["src"])
        elif tag == "link" and attributes.get("rel") in ("stylesheet", "icon"):
            self.files.append(attributes["href"])
        elif tag in ("img", "source") and "src" in attributes:
            self.files.append(attributes["src"])


class Site:
    """Weights of files, each taken once."""

    def __init__(self, folder):
        self.folder = folder
        self.weights = {}

    def weight(self, path):
        if path not in self.weights:
            self.weights[path] = len(gzip.compress(path.read_bytes(), 9, mtime=0))
        return self.weights[path]

    def file(self, page, link):
        """The file of a link; `404.html` links from the path of the section's address."""
        if link.startswith("/"):
            return self.folder / link[link.index("assets/"):]
        return (page.parent / link).resolve()


def weigh(site, page):
    """The page's weight with all it loads, and what is wrong with it."""
    loaded = Loaded()
    loaded.feed(page.read_text(encoding="utf8"))
    scripts = [site.file(page, link) for link in loaded.deferred + loaded.blocking]
    files = [site.file(page, link) for link in loaded.files]
    whole = site.weight(page) + sum(map(site.weight, scripts + files))
    name = page.relative_to(site.folder)
    found = []
    if whole > PAGE:
        found.append(f"{name}: {whole} bytes with all it loads, {PAGE} at most")
    most = SEARCH_SCRIPTS if name.parts[0] == "poisk" else SCRIPTS
    if sum(map(site.weight, scripts)) > most:
        found.append(f"{name}: scripts of {sum(map(site.weight, scripts))} bytes, {most} at most")
    blocking = sum(site.file(page, link).stat().st_size for link in loaded.blocking)
    if blocking > BLOCKING_SCRIPTS:
        found.append(f"{name}: {blocking} bytes of scripts block it, {BLOCKING_SCRIPTS} at most")
    return whole, found


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    site = Site(folder)
    pages = sorted(folder.rglob("*.html"))
    weighed = [(weigh(site, page), page) for page in pages]
    found = [line for (_, lines), _ in weighed for line in lines]
    (heaviest, _), page = max(weighed)
    print("\n".join(found) or f"{len(pages)} pages; the heaviest is {page.relative_to(folder)}: "
          f"{heaviest / 1024:.1f} KiB with all it loads")
    return 1 if found or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
