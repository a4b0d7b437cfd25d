"""What a printed number says of the exact one: an interval by the rounding rule."""

import dataclasses
import re
from fractions import Fraction

DIGITS = r"\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?"
NUMBER = rf"(?:[<>][ \u00a0]?)?[+−-]?{DIGITS}"


@dataclasses.dataclass(frozen=True)
class Interval:
    """Between two ends, either of which may be missing or left out itself."""

    low: Fraction | None
    high: Fraction | None
    is_low_open: bool = False
    is_high_open: bool = False

    def __contains__(self, value):
        if self.low is not None and (value < self.low or self.is_low_open and value == self.low):
            return False
        return self.high is None or not (
            value > self.high or self.is_high_open and value == self.high)

    def scaled(self, factor):
        """The interval of a multiple by a positive factor."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.is_low_open, self.is_high_open)


def exactly(value):
    """The interval of one value."""
    return Interval(Fraction(value), Fraction(value))


def around(value, error):
    """The closed interval of a measured value."""
    return Interval(Fraction(value) - error, Fraction(value) + error)


def number(text):
    """The exact number that the digits write."""
    digits = re.sub(r"[ \u00a0\u202f+<>]", "", text).replace(",", ".").replace("−", "-")
    return Fraction(digits)


def interval(text, form, rounding="half-away"):
    """What the exact value may be.

    `form` is `share` (percent, 0 and 100 only of nothing and all), `change` (0 only of no change)
    or `plain`.
    """
    value = number(text)
    decimals = len(text.partition(",")[2])
    half = Fraction(1, 2 * 10 ** decimals)
    bound = text.strip()[0] if text.strip()[0] in "<>" else ""
    if bound == ">" and form == "change":
        return Interval(-half, Fraction(0), False, True)
    if bound and form == "change":
        # A small change is printed alike both ways: its word says whereto.
        return Interval(-half, half, True, True)
    if bound == "<":
        return Interval(Fraction(0), half, True, False)
    if bound == ">":
        return Interval(Fraction(100) - half, Fraction(100), False, True)
    if form == "share" and value in (0, 100) or form == "change" and value == 0:
        return exactly(value)
    is_even = rounding == "half-even"
    return Interval(value - half, value + half, not is_even and value <= 0,
                    not is_even and value >= 0)
