"""The search index of a site: what results show, and by which words they are found."""

import json
import re

import dom
from facts import Unclassified
from pages import Page

CALL = re.compile(r'^svodSearch\("([a-z]+)(?:-(\d+))?",(.*)\)\s*$', re.S)
FOLDER = "assets/poisk"


class Entry:
    """What a result shows, and which page it opens."""

    def __init__(self, fields, name):
        title, address, note, text, _, others = fields
        self.name, self.page = name, address.partition("#")[0]
        self.texts = [words for words in (title, note, text, *others) if words]

    def numbers(self):
        """The numbers that it shows or that its address holds."""
        return {number for words in (*self.texts, self.page)
                for number in re.findall(r"\d+", words)}


def parts(folder, kind):
    """The files of a kind in their order: name and contents."""
    found = []
    for path in (folder / FOLDER).glob(f"{kind}-*.js"):
        match = CALL.match(path.read_text(encoding="utf8"))
        found.append((int(match[2]), f"{FOLDER}/{path.name}", json.loads(match[3])))
    return [(name, contents) for _, name, contents in sorted(found)]


def entries(folder):
    """All entries in the order in which words number them."""
    return [Entry(fields, name) for name, contents in parts(folder, "entries")
            for fields in contents]


def facts(site, is_of_words):
    """What entries of pages with figures say, and the numbers by which alone one finds them."""
    found = entries(site.folder)
    for entry in found:
        if not is_of_words(entry.page):
            _read(site, entry)
    return [Unclassified(name, "search word", f"«{word}» finds {found[place].texts[0]}")
            for name, contents in parts(site.folder, "words")
            for word, postings in contents.items() if re.search(r"\d", word)
            for place in _places(postings)
            if not is_of_words(found[place].page) and not _is_known(site, found[place], word)]


def _read(site, entry):
    page = Page(site, entry.page, dom.parse(""))
    for words in entry.texts:
        site.sentences.read(words.replace("\u00a0", " "), entry.name, "search",
                            page.subject if page.year else None, page.organization, page.year)


def _places(postings):
    """The numbers of entries, each written as the distance from the one before."""
    place = 0
    for posting in postings.split(";"):
        place += int(posting.partition(".")[0], 36)
        yield place


def _is_known(site, entry, word):
    """Whether each number of the word is shown, or is the indicator's own."""
    indicator = site.truth.indicators.get(entry.page.split("/")[-2]) if "/" in entry.page else None
    codes = re.findall(r"\d+", str(getattr(indicator, "number", "") or ""))
    return set(re.findall(r"\d+", word)) <= entry.numbers() | set(codes)
