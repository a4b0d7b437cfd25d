"""What relations there are among unknown numbers, and how each narrows them."""

import math
from fractions import Fraction

from printed import Interval


class Contradiction(Exception):
    """No values satisfy the relations."""


class Linear:
    """A sum of multiples of unknowns lies in an interval."""

    def __init__(self, terms, interval, fact):
        self.terms, self.interval, self.fact = dict(terms), interval, fact
        self.keys = tuple(self.terms)
        # The same in whole numbers, which are far quicker than fractions.
        ends = [end for end in (interval.low, interval.high) if end is not None]
        scale = math.lcm(*(Fraction(value).denominator
                           for value in (*self.terms.values(), *ends)))
        self.factors = [(key, int(factor * scale)) for key, factor in self.terms.items()]
        self.low = None if interval.low is None else int(interval.low * scale)
        self.high = None if interval.high is None else int(interval.high * scale)

    def identity(self):
        """Equal for relations that say the same."""
        return ("linear", tuple(sorted(self.terms.items())), self.interval)

    def holds(self, values):
        """Whether known values satisfy it."""
        return sum(factor * values[key] for key, factor in self.terms.items()) in self.interval

    def narrow(self, box):
        """Moves the ends of its unknowns."""
        if self.high is not None:
            self._narrow(box, self.high, 1, self.interval.is_high_open)
        if self.low is not None:
            self._narrow(box, -self.low, -1, self.interval.is_low_open)

    def _narrow(self, box, limit, sign, is_open):
        """Of a sum that is at most a limit, each part is at most what the least others leave."""
        lows, highs = box.low, box.high
        total, missing = 0, None
        for key, factor in self.factors:
            factor *= sign
            end = lows[key] if factor > 0 else highs[key]
            if end is not None:
                total += factor * end
            elif missing is not None:
                return
            else:
                missing = key
        for key, factor in self.factors:
            if missing is not None and key != missing:
                continue
            factor *= sign
            end = lows[key] if factor > 0 else highs[key]
            room = limit - total + (0 if end is None else factor * end)
            if factor > 0:
                high = highs[key]
                if high is None or factor * high > room or is_open and factor * high == room:
                    box.lower_high(key, Fraction(room, factor), is_open)
            else:
                low = lows[key]
                if low is None or factor * low > room or is_open and factor * low == room:
                    box.raise_low(key, Fraction(room, factor), is_open)


class Several:
    """At least so many of some unknowns lie in an interval."""

    def __init__(self, count, intervals, fact):
        self.count, self.intervals, self.fact = count, intervals, fact
        self.keys = tuple(intervals)

    def identity(self):
        """Equal for relations that say the same."""
        return ("several", self.count, tuple(sorted(self.intervals.items(), key=str)))

    def holds(self, values):
        """Whether known values satisfy it."""
        return sum(values[key] in interval
                   for key, interval in self.intervals.items()) >= self.count

    def narrow(self, box):
        """Where just enough of them can, all of those must."""
        able = [key for key, interval in self.intervals.items()
                if _meets(interval, box.low[key], box.high[key])]
        if len(able) < self.count:
            raise Contradiction(self.keys[0] if self.keys else None)
        if len(able) == self.count:
            for key in able:
                box.keep(key, self.intervals[key])


class AnyOf:
    """An unknown lies in one of several intervals."""

    def __init__(self, key, intervals, fact):
        self.intervals, self.fact, self.keys = tuple(intervals), fact, (key,)

    def identity(self):
        """Equal for relations that say the same."""
        return ("any", self.keys, self.intervals)

    def holds(self, values):
        """Whether the known value satisfies it."""
        return any(values[self.keys[0]] in interval for interval in self.intervals)

    def narrow(self, box):
        """Moves the ends to the outermost intervals that are left."""
        key = self.keys[0]
        able = [interval for interval in self.intervals
                if _meets(interval, box.low[key], box.high[key])]
        if not able:
            raise Contradiction(key)
        box.raise_low(key, min(interval.low for interval in able))
        box.lower_high(key, max(interval.high for interval in able))


class Condition:
    """An answer is yes just where another unknown meets a condition."""

    def __init__(self, answer, source, sign, threshold, fact):
        self.answer, self.source, self.sign, self.threshold = answer, source, sign, threshold
        self.fact, self.keys = fact, (answer, source)
        end = {"=": (threshold, threshold, False, False), ">": (threshold, None, True, False),
               ">=": (threshold, None, False, False), "<": (None, threshold, False, True),
               "<=": (None, threshold, False, False)}[sign]
        self.met = Interval(*end)

    def identity(self):
        """Equal for relations that say the same."""
        return ("condition", self.keys, self.sign, self.threshold)

    def holds(self, values):
        """Whether known values satisfy it."""
        return (values[self.source] in self.met) == bool(values[self.answer])

    def narrow(self, box):
        """From either to the other."""
        low, high = box.low[self.source], box.high[self.source]
        if not _meets(self.met, low, high):
            box.lower_high(self.answer, 0)
        elif low is not None and high is not None and low in self.met and high in self.met:
            box.raise_low(self.answer, 1)
        if box.low[self.answer] == 1:
            box.keep(self.source, self.met)
        elif box.high[self.answer] == 0:
            self._exclude(box)

    def _exclude(self, box):
        low, high, threshold = box.low[self.source], box.high[self.source], self.threshold
        if self.sign in ("=", "<="):
            if self.sign == "<=" or low == threshold:
                box.raise_low(self.source, threshold, is_open=True)
            elif high == threshold:
                box.lower_high(self.source, threshold, is_open=True)
        elif self.sign in (">", ">="):
            box.lower_high(self.source, threshold, is_open=self.sign == ">=")
        else:
            box.raise_low(self.source, threshold)


def _meets(interval, low, high):
    """Whether an interval and a closed one have anything in common."""
    if interval.high is not None and low is not None and (
            low > interval.high or low == interval.high and interval.is_high_open):
        return False
    return not (interval.low is not None and high is not None and (
        high < interval.low or high == interval.low and interval.is_low_open))
