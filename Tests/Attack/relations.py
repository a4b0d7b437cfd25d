"""From facts to relations among hidden cells, with everything that is shown folded in.

Every fact is first held against the content. One that contradicts it is not understood by this
program (or false on the site): it is reported and never used, so that nothing is inferred from a
misreading.
"""

import dataclasses
from fractions import Fraction

from columns import Columns
from facts import Block, Change, Course, Dots, Growth, Headline, Members, Statistic, Value
from printed import Interval, exactly
from ranks import Ranks
from ties import Condition, Linear


@dataclasses.dataclass
class Knowledge:
    """What an attacker knows: the unknowns, the relations, and what could not be used."""

    unknowns: dict
    relations: list
    hidden: set
    values: dict
    contradictions: list
    unused: list


class Relations(Ranks):
    """Builds an attacker's knowledge of a site's facts."""

    def __init__(self, truth, facts):
        self.truth, self.facts = truth, facts
        self.of = Columns(truth, facts)
        self.hidden = self.of.hidden
        self.contradictions, self.unused = [], []
        self.values = {cell: figure.amount for cell, figure in truth.figures.items()}
        self.unknowns, self.relations, self.seen = {}, [], set()

    def knowledge(self):
        """Everything that the facts tell of hidden cells."""
        touched = {cell.indicator for cell in self.hidden}
        touched |= {entry.source for entry in self.truth.indicators.values()
                    if entry.id in touched and entry.source}
        touched |= {entry.id for entry in self.truth.indicators.values()
                    if entry.source in touched}
        for cell in self.truth.figures:
            if cell.indicator in touched:
                self.unknowns[cell] = self.of.unknown(cell)
        relevant = _distinct(fact for fact in self.facts if getattr(fact, "subject", None)
                             and fact.subject.indicator in touched)
        for fact in relevant:
            if self.of.cell(fact.subject) in self.unknowns and isinstance(fact, (Value, Members)):
                self._own(fact)
        for fact in self.facts:
            if isinstance(fact, Headline):
                self._headline(fact)
        for fact in relevant:
            if not (self.of.cell(fact.subject) and isinstance(fact, (Value, Members))):
                self._fact(fact)
        self._conditions()
        unknowns = {cell: unknown for cell, unknown in self.unknowns.items()
                    if cell in self.hidden}
        return Knowledge(unknowns, self.relations, self.hidden, self.values, self.contradictions,
                         self.unused)

    def _own(self, fact):
        """A fact of one cell alone: a relation of a hidden one, known ends of another."""
        cell = self.of.cell(fact.subject)
        if isinstance(fact, Members):
            group = self.truth.figures[cell].group
            interval = Interval(Fraction(fact.low), Fraction(fact.high))
            if group != fact.whole:
                self._contradiction(fact)
                return
        else:
            interval = fact.interval.scaled(1 / self.of.factor(cell))
        if self.values[cell] not in interval:
            self._contradiction(fact)
        elif cell in self.hidden:
            self._add(Linear({cell: Fraction(1)}, interval, fact))
        else:
            self._narrow(self.unknowns[cell], interval)

    def _narrow(self, unknown, interval):
        low, high = interval.low, interval.high
        if low is not None and (unknown.low is None or low > unknown.low):
            unknown.low = -(-low // 1) if unknown.is_whole else low
        if high is not None and (unknown.high is None or high < unknown.high):
            unknown.high = high // 1 if unknown.is_whole else high

    def _contradiction(self, fact):
        self.contradictions.append(fact)

    def _add(self, relation):
        """Takes a relation, unless it is known, or says nothing of hidden cells."""
        if not relation.holds(self.values):
            self._contradiction(relation.fact)
            return
        if isinstance(relation, Linear):
            relation = self._folded(relation)
        if relation is None or not relation.keys:
            return
        if relation.identity() not in self.seen:
            self.seen.add(relation.identity())
            self.relations.append(relation)

    def _folded(self, relation):
        """The relation of its hidden cells alone; what is shown is between its known ends."""
        low, high, terms = relation.interval.low, relation.interval.high, {}
        is_loose = False
        for cell, factor in relation.terms.items():
            if cell in self.hidden:
                terms[cell] = factor
                continue
            unknown = self.unknowns.get(cell) or self.of.unknown(cell)
            ends = [None if end is None else factor * end for end in (unknown.low, unknown.high)]
            ends = ends if factor > 0 else ends[::-1]
            is_loose = is_loose or ends[0] != ends[1]
            low = None if low is None or ends[1] is None else low - ends[1]
            high = None if high is None or ends[0] is None else high - ends[0]
        if not terms:
            return None
        interval = Interval(low, high, relation.interval.is_low_open and not is_loose,
                            relation.interval.is_high_open and not is_loose)
        return Linear(terms, interval, relation.fact)

    # What each kind of fact relates.

    def _fact(self, fact):
        kinds = {Value: self._value, Members: self._members, Change: self._change,
                 Growth: self._growth, Statistic: self._statistic, Dots: self._dots,
                 Course: self._course, Block: self._block}
        if type(fact) in kinds and kinds[type(fact)](fact) is False:
            self.unused.append(fact)

    def _value(self, fact):
        terms = self.of.expression(fact.subject)
        if terms is None:
            return False
        return self._add(Linear(terms, fact.interval, fact))

    def _members(self, fact):
        indicator = self.truth.indicators[fact.subject.indicator]
        cells = self.of.column(fact.subject)
        if not cells or (fact.subject.indicator, fact.subject.year) in self.truth.own_totals:
            return False
        if indicator.kind == "share":
            groups = [self.truth.figures[cell].group for cell in cells]
            if None in groups or sum(groups) != fact.whole:
                return False
        elif fact.whole < len(cells) or fact.subject.among and fact.whole != len(cells):
            return False
        terms = {cell: Fraction(1) for cell in cells}
        # Of bounds the upper one counts those who have given nothing.
        return self._add(Linear(terms, exactly(fact.low), fact))

    def _change(self, fact):
        return self._compare(fact, fact.subject, Fraction(1), fact.interval)

    def _compare(self, fact, subject, multiple, interval):
        now = self.of.expression(subject)
        before = self.of.expression(subject._replace(year=fact.before))
        if now is None or before is None:
            return False
        terms = dict(now)
        for cell, factor in before.items():
            terms[cell] = terms.get(cell, 0) - factor * multiple
        return self._add(Linear(terms, interval, fact))

    def _growth(self, fact):
        low, high = fact.interval.low, fact.interval.high
        first = self._compare(fact, fact.subject, 1 + low, Interval(Fraction(0), None))
        self._compare(fact, fact.subject, 1 + high, Interval(None, Fraction(0)))
        return first

    def _block(self, fact):
        years = range(fact.first, fact.subject.year + 1)
        cells = [cell for cell in (self.of.cell(fact.subject._replace(year=year)) for year in years)
                 if cell in self.truth.figures]
        groups = [self.truth.figures[cell].group for cell in cells]
        indicator = self.truth.indicators[fact.subject.indicator]
        if not cells or None in groups or fact.whole and sum(groups) != fact.whole:
            return False
        if isinstance(fact.low, Interval):
            weights = [Fraction(1)] * len(cells) if indicator.kind == "share" else groups
            terms = {cell: weight / sum(groups) for cell, weight in zip(cells, weights)}
            return self._add(Linear(terms, fact.low, fact))
        return self._add(Linear({cell: Fraction(1) for cell in cells},
                                Interval(fact.low, fact.high), fact))

    def _course(self, fact):
        """Heights on a scale of 20 points, or four units, or from the least to the greatest."""
        indicator = self.truth.indicators[fact.subject.indicator]
        narrowest = Fraction(1, 5) if indicator.is_share else Fraction(4)
        places = [(self.of.expression(fact.subject._replace(year=year)), height)
                  for year, height in fact.heights]
        if any(terms is None for terms, _ in places):
            return False
        places.sort(key=lambda place: place[1])
        (first, low), (last, high) = places[0], places[-1]
        error = 2 * fact.error
        if high - low < 1 - error:
            for terms, height in places[1:]:
                middle = (height - low) * narrowest
                self._add(Linear(_less(terms, first), Interval(
                    middle - error * narrowest, middle + error * narrowest), fact))
            return None
        self._add(Linear(_less(last, first), Interval(narrowest * (1 - error), None), fact))
        for terms, height in places[1:-1]:
            for share, interval in ((height - low - error, Interval(Fraction(0), None)),
                                    (height - low + error, Interval(None, Fraction(0)))):
                self._add(Linear(_less(_less(terms, first), _less(last, first), share), interval,
                                 fact))
        return None

    def _headline(self, fact):
        """As many verdicts too many as hidden cells could have: each of those is one."""
        cells = [cell for cell in self.hidden if cell.organization == fact.subject.place
                 and cell.year == fact.subject.year
                 and cell._replace(year=cell.year - 1) in self.truth.figures
                 and self.truth.indicators[cell.indicator].better != "neither"]
        for count, sign in ((fact.better, 1), (fact.worse, -1)):
            if count <= 0:
                continue
            if count != len(cells):
                self.unused.append(fact)
                continue
            for cell in cells:
                is_higher = self.truth.indicators[cell.indicator].better == "higher"
                self._tell(cell, fact, sign if is_higher else -sign)

    def _tell(self, cell, fact, sign):
        before = cell._replace(year=cell.year - 1)
        terms = {cell: self.of.factor(cell) * sign, before: -self.of.factor(before) * sign}
        self._add(Linear(terms, Interval(Fraction(0), None, True), fact))

    def _conditions(self):
        """Each derived answer and its source."""
        for cell in list(self.unknowns):
            indicator = self.truth.indicators[cell.indicator]
            source = cell._replace(indicator=indicator.source)
            if not indicator.test or source not in self.unknowns:
                continue
            sign, threshold = indicator.test
            relation = Condition(cell, source, sign, threshold / self.of.factor(source),
                                 f"«{indicator.short}» {sign} {threshold} of {source.indicator}")
            if cell in self.hidden and source in self.hidden:
                self._add(relation)
            elif source in self.hidden:
                answer = self.unknowns[cell]
                if answer.low == 1:
                    self._add(Linear({source: Fraction(1)}, relation.met, relation.fact))
                elif answer.high == 0:
                    self._unmet(source, relation)

    def _unmet(self, source, relation):
        if relation.sign == "=" and relation.threshold == self.unknowns[source].high:
            self._add(Linear({source: Fraction(1)},
                             Interval(None, relation.threshold, False, True), relation.fact))
        elif relation.sign != "=":
            other = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}[relation.sign]
            opposite = Condition(relation.answer, source, other, relation.threshold, relation.fact)
            self._add(Linear({source: Fraction(1)}, opposite.met, relation.fact))


def _less(terms, other, multiple=1):
    """One sum of multiples less another's multiple."""
    result = dict(terms)
    for cell, factor in other.items():
        result[cell] = result.get(cell, 0) - factor * multiple
    return {cell: factor for cell, factor in result.items() if factor}


def _distinct(facts):
    """Each statement once: a region's value stands on thousands of pages."""
    said = {}
    for fact in facts:
        words = tuple(getattr(fact, field.name) for field in dataclasses.fields(fact)
                      if field.name not in ("page", "channel", "text"))
        said.setdefault((type(fact), words), fact)
    return list(said.values())
