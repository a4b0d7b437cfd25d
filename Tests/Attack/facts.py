"""What a site says, each fact with the page and the words that say it."""

import collections
import dataclasses

from printed import Interval

# Whom a number is of: one organization by its id, or a Scope; `among` narrows a scope.
Subject = collections.namedtuple("Subject", "indicator year place among", defaults=(None,))
Scope = collections.namedtuple("Scope", "kind id")
# Those with comparable figures of both cycles, as many as the page says.
Matched = collections.namedtuple("Matched", "before now count")
# All but one organization, as many as the page says; a count of nothing is not printed.
Others = collections.namedtuple("Others", "organization count")

EVERYONE = Scope("everyone", None)
# `among` of what compares the values of municipalities with one another.
MUNICIPALITIES = "municipalities"


@dataclasses.dataclass(frozen=True)
class Fact:
    """One statement of the site: its page, the channel that carries it, and its words."""

    page: str
    channel: str
    text: str

    def __str__(self):
        return f"{self.page} [{self.channel}] «{' '.join(self.text.split())}»"


@dataclasses.dataclass(frozen=True)
class Hidden(Fact):
    """A value that is said not to be published."""

    subject: Subject


@dataclasses.dataclass(frozen=True)
class Value(Fact):
    """The magnitude lies in an interval."""

    subject: Subject
    interval: Interval


@dataclasses.dataclass(frozen=True)
class Members(Fact):
    """m of n, m perhaps between bounds; of a scope and a condition, organizations."""

    subject: Subject
    low: int
    high: int
    whole: int


@dataclasses.dataclass(frozen=True)
class Change(Fact):
    """The magnitude less that of an earlier cycle."""

    subject: Subject
    before: int
    interval: Interval


@dataclasses.dataclass(frozen=True)
class Growth(Fact):
    """The magnitude over that of an earlier cycle, less 1."""

    subject: Subject
    before: int
    interval: Interval


@dataclasses.dataclass(frozen=True)
class Statistic(Fact):
    """The least, the middle or the greatest magnitude of a scope."""

    subject: Subject
    which: str
    interval: Interval


@dataclasses.dataclass(frozen=True)
class Dots(Fact):
    """One unnamed mark for every organization of a scope."""

    subject: Subject
    intervals: tuple


@dataclasses.dataclass(frozen=True)
class Course(Fact):
    """Heights of a small line chart by year, upwards, of a whole of 1; each by `error`."""

    subject: Subject
    heights: tuple
    error: object


@dataclasses.dataclass(frozen=True)
class Block(Fact):
    """Several cycles of one organization together: m of n, or the magnitude."""

    subject: Subject
    first: int
    low: object
    high: object
    whole: object


@dataclasses.dataclass(frozen=True)
class Headline(Fact):
    """More organization's indicators became better or worse than rows say so."""

    subject: Subject
    better: int
    worse: int


@dataclasses.dataclass(frozen=True)
class Unclassified(Fact):
    """A number in a place that the reader of the site does not know."""
