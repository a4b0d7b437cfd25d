"""A page as a small tree."""

import html.parser

VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "line", "circle", "path", "use", "rect"}


class Node:
    """An element, its attributes and what stands in it."""

    __slots__ = ("tag", "attributes", "children", "parent")

    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.children, self.parent = tag, attributes, [], parent

    def __getitem__(self, name):
        return self.attributes.get(name) or ""

    @property
    def classes(self):
        return self["class"].split()

    def walk(self):
        """All elements below, in the order of the page."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()

    def all(self, tag, *classes):
        """The elements below of a tag and classes."""
        return [node for node in self.walk() if (not tag or node.tag == tag)
                and all(name in node.classes for name in classes)]

    def first(self, tag, *classes):
        """The first of `all`, or nothing."""
        return next((node for node in self.walk() if (not tag or node.tag == tag)
                     and all(name in node.classes for name in classes)), None)

    def text(self, without=()):
        """The words, with plain spaces."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif not (child.tag in without or set(without) & set(child.classes)):
                parts.append(child.text(without))
        return "".join(parts).replace("\u00a0", " ").replace("\u00ad", "")


class _Builder(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.place = Node("", {}, None)

    def handle_starttag(self, tag, attrs):
        node = Node(tag, dict(attrs), self.place)
        self.place.children.append(node)
        if tag not in VOID:
            self.place = node

    def handle_startendtag(self, tag, attrs):
        self.place.children.append(Node(tag, dict(attrs), self.place))

    def handle_endtag(self, tag):
        place = self.place
        while place.parent and place.tag != tag:
            place = place.parent
        if place.parent:
            self.place = place.parent

    def handle_data(self, data):
        self.place.children.append(data)


def parse(text):
    """The tree of a page."""
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return builder.root
