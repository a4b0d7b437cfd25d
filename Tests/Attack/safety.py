"""The meaning of *safe*: how much room a hidden cell keeps, and whether that is enough.

A count keeps at least 3 candidates (all n + 1 where n < 3), a yes or no both, a share or a mean an
interval of at least 5 points, or 5 % of its scale.
"""

import dataclasses
from fractions import Fraction

from relations import Relations
from solver import Group, connected, differences
from ties import Contradiction

LEAST = Fraction(1, 20)
# More candidates than these are not tried one by one.
GREATEST_TRIED = 400


@dataclasses.dataclass
class Room:
    """What a hidden cell may still be."""

    cell: tuple
    words: str
    is_safe: bool
    # Whether completions were found that show it; else the bounds alone leave the room.
    is_proved: bool
    # Other values that fit everything.
    completions: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Leak:
    """A hidden cell without enough room, and the facts that took it."""

    cell: tuple
    words: str
    is_first_rule: bool
    chain: list


class Assessment:
    """All hidden cells of a site's facts."""

    def __init__(self, truth, facts):
        self.truth, self.leaks, self.proved, self.bounded, self.unsound = truth, [], 0, 0, []
        relations = Relations(truth, facts)
        self.knowledge = relations.knowledge()
        self.columns, self.completions = relations.of, []
        self.hidden = len(self.knowledge.unknowns)
        every = self.knowledge.relations
        for relation in every:
            if not relation.holds(self.knowledge.values):
                self.unsound.append(f"{relation.identity()} of {relation.fact}")
        every = [relation for relation in every if relation.holds(self.knowledge.values)]
        for unknowns, group in connected(self.knowledge.unknowns, every):
            self._assess(unknowns, group)

    def _assess(self, unknowns, relations):
        group = self._group(unknowns, relations)
        if group is None:
            self.unsound.append(f"nothing satisfies {len(relations)} relations")
            return
        for cell in unknowns:
            if not self._holds_truth(group, cell):
                self.unsound.append(f"{cell}: the truth is excluded")
                continue
            room = self.room(group, cell)
            if room.is_safe:
                self.proved += room.is_proved
                self.bounded += not room.is_proved
                self.completions += room.completions
                continue
            chain = self._chain(unknowns, relations, cell)
            self.leaks.append(Leak(cell, room.words, self.truth.must_hide(cell), chain))

    def _holds_truth(self, group, cell):
        value, low, high = self.knowledge.values[cell], group.box.low[cell], group.box.high[cell]
        return (low is None or low <= value) and (high is None or value <= high)

    def _group(self, unknowns, relations):
        try:
            more = [relation for relation in differences(relations)
                    if relation.holds(self.knowledge.values)]
            return Group(unknowns, [*relations, *more], self.knowledge.values)
        except Contradiction:
            return None

    def room(self, group, cell):
        """What a cell of a group may still be."""
        indicator, figure = self.truth.indicators[cell.indicator], self.truth.figures[cell]
        low, high = group.box.low[cell], group.box.high[cell]
        if low is None or high is None:
            return Room(cell, f"from {low} up", True, False)
        if not group.box.is_whole[cell]:
            return self._interval(cell, indicator, figure, low, high)
        return self._candidates(group, cell, indicator, figure, low, high)

    def _interval(self, cell, indicator, figure, low, high):
        scale = 1
        if indicator.kind == "mean":
            scale = self.columns.scale(cell.indicator)
        elif indicator.kind == "share" and figure.group is not None:
            scale = figure.group
        words = f"between {float(low):.4g} and {float(high):.4g} of a scale of {float(scale):g}"
        return Room(cell, words, high - low >= LEAST * scale, False)

    def _candidates(self, group, cell, indicator, figure, low, high):
        needed, step = (2, 0) if indicator.kind == "condition" else (3, 0)
        if indicator.kind == "share":
            needed, step = int(min(figure.group + 1, 3)), LEAST * figure.group
        possible, others, is_proved = [], [], True
        for value in self._order(cell, low, high):
            answer = group.is_possible(cell, value)
            if answer is not False:
                possible.append(value)
                is_proved = is_proved and answer is True
                if answer and value != self.knowledge.values[cell]:
                    others.append(group.completion)
            if len(possible) >= needed and max(possible) - min(possible) >= step:
                return Room(cell, "enough", True, is_proved, others)
        if high - low >= GREATEST_TRIED:
            return Room(cell, f"from {low} to {high}", True, False)
        whole = f" of {figure.group}" if figure.group is not None else ""
        words = ", ".join(str(value) for value in sorted(possible))
        return Room(cell, f"only {words}{whole}", False, is_proved)

    def _order(self, cell, low, high):
        """The truth and the ends first: they are known or likely to be possible."""
        truth = self.knowledge.values[cell]
        values = [int(truth), low, high]
        if high - low < GREATEST_TRIED:
            values += range(low, high + 1)
        else:
            values += [low + 1, high - 1]
        return list(dict.fromkeys(values))

    def _chain(self, unknowns, relations, cell):
        """The fewest facts, tried one by one, that leave the cell without room."""
        kept = list(relations)
        if len(kept) <= 80:
            for relation in sorted(relations, key=_strangeness):
                if relation not in kept:
                    continue
                rest = [other for other in kept if other is not relation]
                own, tied = next(part for part in connected(unknowns, rest) if cell in part[0])
                group = self._group(own, tied)
                if group and not self.room(group, cell).is_safe:
                    kept = tied
        return kept


def _strangeness(relation):
    """What an explanation would rather do without comes first."""
    order = ("Course", "Dots", "Statistic", "Headline", "Growth", "Change", "Block", "Value")
    name = type(relation.fact).__name__
    return order.index(name) if name in order else len(order)
