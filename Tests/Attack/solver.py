"""What unknown numbers may be: exact bounds from relations, and a search for completions.

Everything here errs to the attacker's loss: a candidate is given up only where a relation excludes
it for certain, so a number that is left with little room has little room.
"""

import dataclasses
import math
from fractions import Fraction

from printed import Interval
from ties import Contradiction, Linear


@dataclasses.dataclass
class Unknown:
    """A number between two ends (none at all where it is nothing), perhaps a whole one."""

    low: Fraction | None
    high: Fraction | None
    is_whole: bool


class Box:
    """The ends of all unknowns of a group, and what made them so."""

    def __init__(self, unknowns):
        self.low = {key: unknown.low for key, unknown in unknowns.items()}
        self.high = {key: unknown.high for key, unknown in unknowns.items()}
        self.is_whole = {key: unknown.is_whole for key, unknown in unknowns.items()}
        self.moved = set()

    def copy(self):
        """The same ends, to be tried with more."""
        twin = Box({})
        twin.low, twin.high, twin.is_whole = dict(self.low), dict(self.high), self.is_whole
        return twin

    def raise_low(self, key, value, is_open=False):
        """Takes away what lies below."""
        if self.is_whole[key]:
            least = math.ceil(value)
            value = least + 1 if is_open and least == value else least
        if self.low[key] is None or value > self.low[key]:
            self.low[key] = value
            self._moved(key)

    def lower_high(self, key, value, is_open=False):
        """Takes away what lies above."""
        if self.is_whole[key]:
            greatest = math.floor(value)
            value = greatest - 1 if is_open and greatest == value else greatest
        if self.high[key] is None or value < self.high[key]:
            self.high[key] = value
            self._moved(key)

    def keep(self, key, interval):
        """Takes away what lies outside."""
        if interval.low is not None:
            self.raise_low(key, interval.low, interval.is_low_open)
        if interval.high is not None:
            self.lower_high(key, interval.high, interval.is_high_open)

    def _moved(self, key):
        self.moved.add(key)
        low, high = self.low[key], self.high[key]
        if low is not None and high is not None and low > high:
            raise Contradiction(key)


class Group:
    """Unknowns that relations tie together."""

    # How many steps a search for one completion may take.
    STEPS = 1000
    # After so many searches without an answer no more are made.
    LEAST_GIVEN_UP = 20

    def __init__(self, unknowns, relations, values):
        self.unknowns, self.relations, self.values = unknowns, relations, values
        self.by_key = {key: [] for key in unknowns}
        for relation in relations:
            for key in relation.keys:
                self.by_key[key].append(relation)
        self.box = Box(unknowns)
        self.settle(self.box, relations)
        self.completion = None
        self.given_up = 0
        self.is_searched = len(unknowns) <= 40 and any(
            unknown.is_whole for unknown in unknowns.values())

    def settle(self, box, relations):
        """Narrows until nothing moves; reals may creep, so not for ever."""
        queue, waiting, left = list(relations), {id(relation) for relation in relations}, 20000
        while queue and left:
            left -= 1
            relation = queue.pop(0)
            waiting.discard(id(relation))
            box.moved = set()
            relation.narrow(box)
            for key in box.moved:
                for other in self.by_key[key]:
                    if id(other) not in waiting:
                        waiting.add(id(other))
                        queue.append(other)

    def is_possible(self, key, value):
        """Whether a value may stand: yes, no, or nothing where the search gave up."""
        box = self.box.copy()
        try:
            self._fix(box, key, value)
        except Contradiction:
            return False
        if not self.is_searched:
            return None
        self.steps = self.STEPS
        answer = self._complete(box)
        # Of a group that is too intricate to be searched the bounds are left.
        self.given_up += answer is None
        self.is_searched = self.given_up < self.LEAST_GIVEN_UP
        return answer

    def _fix(self, box, key, value):
        box.raise_low(key, value)
        box.lower_high(key, value)
        self.settle(box, self.by_key[key])

    def _complete(self, box):
        self.steps -= 1
        if self.steps < 0:
            return None
        open_keys = [key for key in self.unknowns if box.is_whole[key]
                     and box.low[key] != box.high[key] and box.high[key] is not None]
        if not open_keys:
            is_exact = all(box.low[key] == box.high[key] for key in self.unknowns)
            self.completion = dict(box.low) if is_exact else None
            return True if is_exact else None
        key = min(open_keys, key=lambda place: box.high[place] - box.low[place])
        is_sure = True
        # The truth is a completion, so those near it are soon found.
        truth = self.values[key]
        for value in sorted(range(box.low[key], box.high[key] + 1),
                            key=lambda value: abs(value - truth)):
            twin = box.copy()
            try:
                self._fix(twin, key, value)
            except Contradiction:
                continue
            found = self._complete(twin)
            if found:
                return True
            is_sure = is_sure and found is False
        return False if is_sure else None


def connected(unknowns, relations):
    """The groups of unknowns that relations tie together, with their relations."""
    parent = {key: key for key in unknowns}

    def root(key):
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for relation in relations:
        for key in relation.keys[1:]:
            parent[root(key)] = root(relation.keys[0])
    groups = {}
    for key in unknowns:
        groups.setdefault(root(key), ({}, []))[0][key] = unknowns[key]
    for relation in relations:
        if relation.keys:
            groups[root(relation.keys[0])][1].append(relation)
    return list(groups.values())


def differences(relations):
    """What sums with common unknowns say of the rest of them, pair by pair."""
    sums = [relation for relation in relations if isinstance(relation, Linear)
            and len(relation.terms) > 1]
    for place, first in enumerate(sums[:120]):
        for second in sums[place + 1:120]:
            common = first.terms.keys() & second.terms.keys()
            if len(common) > 1 or common and min(len(first.terms), len(second.terms)) == 2:
                key = min(common, key=str)
                yield from _without(first, second, key, len(common))


def _without(first, second, key, common):
    factor = first.terms[key] / Fraction(second.terms[key])
    terms = dict(first.terms)
    for other, multiple in second.terms.items():
        terms[other] = terms.get(other, 0) - factor * multiple
    terms = {other: multiple for other, multiple in terms.items() if multiple}
    if not terms or len(terms) > len(first.terms) + len(second.terms) - 2 * common:
        return
    low, high = second.interval.low, second.interval.high
    low, high = (high, low) if factor > 0 else (low, high)
    ends = [None if mine is None or other is None else mine - factor * other
            for mine, other in ((first.interval.low, low), (first.interval.high, high))]
    difference = Linear(terms, Interval(*ends), first.fact)
    difference.facts = (first.fact, second.fact)
    yield difference
