"""Reads with other authors' libraries what a site tells programs: data, feeds, the sitemap.

    check_discovery.py SITE ADDRESS

ADDRESS is where the section will stand, with a closing slash. Exit code 1 when anything is wrong.
"""

import collections
import datetime
import json
import pathlib
import re
import sys

import feedparser
from lxml import etree, html

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# RFC 4287, sections 4.1.1 and 4.1.2, as far as these feeds go: element → how often it stands.
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, 1), "link": (2, 2),
        "entry": (1, 100)}
ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "published": (1, 1), "link": (1, 1),
         "summary": (0, 1)}
# What search engines ask for: https://schema.org, by type.
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "Dataset": {"name", "description", "url", "creator", "distribution", "temporalCoverage"},
    "School": {"name", "mainEntityOfPage"},
    "Preschool": {"name", "mainEntityOfPage"},
    "EducationalOrganization": {"name", "mainEntityOfPage"},
    "Legislation": {"name", "url", "legislationType"},
    "NewsArticle": {"headline", "url", "publisher"},
    "Event": {"name", "startDate", "organizer", "url"},
}
OPEN_GRAPH = {"og:title", "og:description", "og:type", "og:url", "og:locale", "og:site_name"}


class Site:
    """The files of a section and the addresses that they will have."""

    def __init__(self, folder, address):
        self.folder, self.address = folder, address
        self.pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
        self.found = []

    def report(self, place, words):
        self.found.append(f"{place}: {words}")

    def canonical(self, page):
        return self.address + re.sub(r"index\.html$", "", page)

    def has(self, address):
        """Whether an address, without its fragment, is that of a file of the section."""
        if not address.startswith(self.address):
            return False
        path = address.removeprefix(self.address).split("#")[0]
        return (self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)
                ).is_file()


def check_value(site, page, value):
    """Addresses inside the section lead somewhere, days are days, nothing is empty."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if inner in ("", None, [], {}):
                site.report(page, f"{key} is empty")
            if key.lower().endswith("date") or key == "datePublished":
                datetime.date.fromisoformat(inner)
            check_value(site, page, inner)
    elif isinstance(value, list):
        for inner in value:
            check_value(site, page, inner)
    elif isinstance(value, str) and value.startswith(site.address) and not site.has(value):
        site.report(page, f"leads nowhere: {value}")


def check_way(site, page, way, shown):
    """The steps are those of the page, counted from 1, each but the last with its address."""
    steps = way["itemListElement"]
    if [step["position"] for step in steps] != list(range(1, len(steps) + 1)):
        site.report(page, "steps are not counted from 1")
    if [step["name"] for step in steps] != shown:
        site.report(page, f"steps are not those of the page: {shown}")
    if any("item" not in step for step in steps[:-1]) or "item" in steps[-1]:
        site.report(page, "a step has no address, or the page itself has one")


def check_data(site, page, tree):
    """The structured data of a page; the types that it names."""
    shown = [step.text_content() for step in tree.xpath('//nav[@class="crumbs"]//li')]
    scripts = tree.xpath('//script[@type="application/ld+json"]')
    types = []
    for script in scripts:
        data = json.loads(script.text)
        if data["@context"] != "https://schema.org":
            site.report(page, "a context of its own")
        for thing in data["@graph"]:
            types.append(thing["@type"])
            missing = REQUIRED[thing["@type"]] - set(thing)
            if missing:
                site.report(page, f"{thing['@type']} without {sorted(missing)}")
            check_value(site, page, thing)
            if thing["@type"] == "BreadcrumbList":
                check_way(site, page, thing, shown)
    if len(scripts) > 1 or (len(shown) > 1) != ("BreadcrumbList" in types):
        site.report(page, f"{len(scripts)} blocks of data, a way of {len(shown)} steps")
    return types


def check_head(site, page, tree):
    """Canonical link and Open Graph agree."""
    canonical = tree.xpath('//link[@rel="canonical"]/@href')
    graph = {meta.get("property"): meta.get("content")
             for meta in tree.xpath("//meta[@property]")}
    if canonical != [site.canonical(page)] or graph.get("og:url") != site.canonical(page):
        site.report(page, f"canonical {canonical}, og:url {graph.get('og:url')}")
    if set(graph) != OPEN_GRAPH or not all(graph.values()):
        site.report(page, f"Open Graph: {graph}")
    for link in tree.xpath('//link[@rel="alternate"]'):
        path = pathlib.PurePosixPath(page).parent / link.get("href")
        if not (site.folder / path).resolve().is_file() or not link.get("title"):
            site.report(page, f"no feed at {path}")
    for cited in tree.xpath('//*[@class="cite"]//*[@class="url"]'):
        if not site.has(cited.text_content()):
            site.report(page, f"cites {cited.text_content()}, which is nowhere")


def count(site, name, element, allowed):
    """Whether an element holds what its kind may and must hold."""
    found = collections.Counter(child.tag.removeprefix(ATOM) for child in element)
    for tag in set(found) | set(allowed):
        least, most = allowed.get(tag, (0, 0))
        if not least <= found[tag] <= most:
            site.report(name, f"{found[tag]} times <{tag}> in {element.tag.removeprefix(ATOM)}")


def check_feed(site, name):
    data = (site.folder / name).read_bytes()
    parsed = feedparser.parse(data)
    if parsed.bozo or parsed.version != "atom10":
        site.report(name, f"feedparser: {parsed.get('bozo_exception')}, {parsed.version}")
    root = etree.fromstring(data)
    count(site, name, root, FEED)
    days = [entry.findtext(ATOM + "updated") for entry in root.iter(ATOM + "entry")]
    if root.findtext(ATOM + "updated") != max(days) or days != sorted(days, reverse=True):
        site.report(name, "the latest does not stand first")
    for entry in root.iter(ATOM + "entry"):
        count(site, name, entry, ENTRY)
    for element in root.iter(ATOM + "updated", ATOM + "published"):
        datetime.datetime.strptime(element.text, "%Y-%m-%dT%H:%M:%SZ")
    names = [entry.id for entry in parsed.entries]
    if len(set(names)) != len(names):
        site.report(name, "an id stands twice")
    links = {link.get("rel"): link.get("href") for link in root.findall(ATOM + "link")}
    if links["self"] != site.address + name or root.findtext(ATOM + "id") != links["self"]:
        site.report(name, f"another address: {links}")
    for address in [links["alternate"]] + [entry.link for entry in parsed.entries]:
        if not site.has(address):
            site.report(name, f"leads nowhere: {address}")
    return len(names)


def listed(site, name):
    """The addresses of a sitemap, or of all that an index names."""
    root = etree.parse(site.folder / name).getroot()
    addresses = [element.text for element in root.iter(SITEMAP + "loc")]
    for element in root.iter(SITEMAP + "lastmod"):
        datetime.date.fromisoformat(element.text)
    if len(addresses) > 50_000:
        site.report(name, f"{len(addresses)} addresses")
    if root.tag == SITEMAP + "sitemapindex":
        parts = [address.removeprefix(site.address) for address in addresses]
        return [address for part in parts for address in listed(site, part)]
    return addresses


def main():
    site = Site(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2])
    types, kept = collections.Counter(), []
    for page in site.pages:
        tree = html.parse(site.folder / page).getroot()
        if page == "404.html":
            if tree.xpath('//link[@rel="canonical"] | //meta[@property] | //script[@type]'):
                site.report(page, "is to be found")
        elif tree.xpath('//div[@class="page"]'):
            kept.append(page)
            check_head(site, page, tree)
            types.update(check_data(site, page, tree))
    feeds = [path.name for path in sorted(site.folder.glob("*.xml"))
             if not path.name.startswith("sitemap")]
    entries = sum(check_feed(site, name) for name in feeds)
    addresses = listed(site, "sitemap.xml")
    if sorted(addresses) != sorted(map(site.canonical, kept)):
        odd = set(addresses) ^ set(map(site.canonical, kept))
        site.report("sitemap.xml", f"not the pages of the section: {sorted(odd)[:5]}")
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8").splitlines()
    if f"Sitemap: {site.address}sitemap.xml" not in robots:
        site.report("robots.txt", "no sitemap")
    print("\n".join(site.found) or f"{len(kept)} pages: {dict(types)}; {entries} entries of {feeds}")
    return 1 if site.found else 0


if __name__ == "__main__":
    sys.exit(main())
