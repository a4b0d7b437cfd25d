"""Reads the part of YAML that `Content/` uses, into dictionaries, lists and strings.

Scalars stay text as written: a number 1.10 is not 1.1. Anchors, tags and documents are unknown.
"""

import re

KEY = re.compile(r'^("(?:[^"\\]|\\.)*"|\'[^\']*\'|[^\s#\[\]{},"\'][^#]*?)\s*:(?:\s+(.*))?$')
BLOCK = re.compile(r"^[|>][+-]?$")


def load(text):
    """The value of a whole document; an empty one is an empty dictionary."""
    lines = [line.rstrip() for line in text.lstrip("\ufeff").splitlines()]
    value, _ = _block(lines, _skip(lines, 0), 0)
    return {} if value is None else value


def _skip(lines, at):
    while at < len(lines) and (not lines[at].strip() or lines[at].lstrip().startswith("#")):
        at += 1
    return at


def _depth(line):
    return len(line) - len(line.lstrip(" "))


def _block(lines, at, depth):
    """The value whose lines stand at least so deep, and the place after it."""
    if at >= len(lines) or _depth(lines[at]) < depth:
        return None, at
    depth = _depth(lines[at])
    if lines[at].lstrip().startswith("- ") or lines[at].strip() == "-":
        return _list(lines, at, depth)
    if KEY.match(_without_comment(lines[at].strip())):
        return _mapping(lines, at, depth)
    return _flow_lines(lines, at, lines[at].strip())


def _list(lines, at, depth):
    items = []
    while at < len(lines) and _depth(lines[at]) == depth and lines[at].lstrip().startswith("-"):
        rest = lines[at].lstrip()[1:]
        inner = depth + 1 + len(rest) - len(rest.lstrip(" "))
        if not rest.strip():
            item, at = _block(lines, _skip(lines, at + 1), depth + 1)
        elif not rest.strip().startswith(("{", "[", '"', "'")) and \
                KEY.match(_without_comment(rest.strip())):
            lines[at] = " " * inner + rest.lstrip(" ")
            item, at = _mapping(lines, at, inner)
        else:
            item, at = _flow_lines(lines, at, rest.strip())
        items.append(item)
        at = _skip(lines, at)
    return items, at


def _mapping(lines, at, depth):
    values = {}
    while at < len(lines) and _depth(lines[at]) == depth:
        match = KEY.match(_without_comment(lines[at].strip()))
        if not match:
            break
        key, rest = _scalar(match[1]), (match[2] or "").strip()
        if not rest:
            following = _skip(lines, at + 1)
            is_list = following < len(lines) and _depth(lines[following]) == depth \
                and lines[following].lstrip().startswith("- ")
            values[key], at = _block(lines, following, depth if is_list else depth + 1)
            at = at if values[key] is not None else following
        elif BLOCK.match(rest):
            values[key], at = _literal(lines, at + 1, depth)
        else:
            values[key], at = _flow_lines(lines, at, rest)
        at = _skip(lines, at)
    return values, at


def _literal(lines, at, depth):
    taken = []
    while at < len(lines) and (not lines[at].strip() or _depth(lines[at]) > depth):
        taken.append(lines[at].strip())
        at += 1
    return "\n".join(taken).strip() + "\n", at


def _flow_lines(lines, at, text):
    """A scalar or a flow value, which may go on over several lines."""
    text, at = _without_comment(text), at + 1
    while text.startswith(("{", "[")) and not _is_closed(text) and at < len(lines):
        text += " " + _without_comment(lines[at].strip())
        at += 1
    return (_Flow(text).value() if text.startswith(("{", "[")) else _scalar(text)), at


def _unquoted(text):
    """The places of characters outside of quotes."""
    quote = None
    for place, character in enumerate(text):
        if quote:
            if character == quote and text[place - 1] != "\\":
                quote = None
        elif character in "\"'" and (place == 0 or text[place - 1] in " [{,:"):
            quote = character
        else:
            yield place, character


def _without_comment(text):
    for place, character in _unquoted(text):
        if character == "#" and (place == 0 or text[place - 1] == " "):
            return text[:place].rstrip()
    return text


def _is_closed(text):
    signs = [character for _, character in _unquoted(text)]
    return sum(map("[{".__contains__, signs)) == sum(map("]}".__contains__, signs))


def _scalar(text):
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text


class _Flow:
    """`{a: b, c: [d, e]}`."""

    def __init__(self, text):
        self.text, self.at = text, 0
        self.outside = {place for place, _ in _unquoted(text)}

    def value(self):
        self._space()
        if self.text[self.at] == "{":
            return self._mapping()
        if self.text[self.at] == "[":
            return self._list()
        return _scalar(self._until(",]}"))

    def _space(self):
        while self.at < len(self.text) and self.text[self.at] == " ":
            self.at += 1

    def _until(self, ends, needs_space=False):
        start = self.at
        while self.at < len(self.text):
            following = self.text[self.at + 1:self.at + 2]
            if self.at in self.outside and self.text[self.at] in ends \
                    and (not needs_space or following in ("", " ")):
                break
            self.at += 1
        return self.text[start:self.at]

    def _list(self):
        self.at, items = self.at + 1, []
        while True:
            self._space()
            if self.text[self.at] == "]":
                self.at += 1
                return items
            items.append(self.value())
            self._comma("]")

    def _mapping(self):
        self.at, values = self.at + 1, {}
        while True:
            self._space()
            if self.text[self.at] == "}":
                self.at += 1
                return values
            key = _scalar(self._until(":", needs_space=True))
            self.at += 1
            values[key] = self.value()
            self._comma("}")

    def _comma(self, end):
        self._space()
        if self.text[self.at] == ",":
            self.at += 1
        elif self.text[self.at] != end:
            raise ValueError(f"«{self.text}» is no flow value")
