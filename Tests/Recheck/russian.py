"""Prints numbers as a Russian reader expects them, and reads what a page prints."""

import re
from fractions import Fraction

ABSENCES = {
    "missing": "нет данных", "not-submitted": "не представлено", "not-applicable": "не применимо",
    "not-conducted": "не проводилось", "pending": "ожидается",
    "zero-denominator": "нет основания", "suppressed": "не публикуется",
    "incomputable": "нельзя вычислить",
}
MARKS = [
    "лучше", "хуже", "рост", "снижение", "без изменений", "нельзя сравнить", "не выполнено",
    "выполнено", "меньше двух", "меньше трёх", "меньше четырёх", "меньше пяти", "обычна",
    "без оценки", "методика изменилась", "п. п.", "да", "нет", *ABSENCES.values(),
]
NUMBER = r"(?:[<>] ?)?[+−]?\d+(?:_\d{3})*(?:,\d+)?(?: %)?"
TOKEN = re.compile(
    "|".join(rf"(?<!\w){re.escape(m)}(?!\w)" for m in sorted(MARKS, key=len, reverse=True))
    + "|" + NUMBER)


def canonical(text):
    """One kind of space; groups of digits held together by `_`."""
    text = text.replace("\u00ad", "").replace("\u202f", "\u00a0")
    text = re.sub("(?<=\\d)\u00a0(?=\\d{3}(?!\\d))", "_", text)
    return " ".join(text.split())


def tokens(text):
    """Numbers and words of verdict, in their order: all that a cell states."""
    return TOKEN.findall(canonical(text))


class Printer:
    """Printed forms under the settings of a section."""

    def __init__(self, content):
        self.half_even = content.rules.get("rounding") == "half-even"
        self.decimals = content.rule("decimals", default=1)

    def units(self, value, decimals):
        """The value in units of its last printed digit, rounded."""
        scaled = Fraction(value) * 10**decimals
        if self.half_even:
            return round(scaled)
        whole = int(abs(scaled) + Fraction(1, 2))
        return whole if scaled >= 0 else -whole

    def digits(self, units, decimals, plus=False):
        """Digits of a count of units, with a comma and a sign."""
        sign = "−" if units < 0 else "+" if plus and units > 0 else ""
        text = str(abs(units)).rjust(decimals + 1, "0")
        whole, part = (text[:-decimals], text[-decimals:]) if decimals else (text, "")
        if len(whole) > 4:
            whole = f"{int(whole):,}".replace(",", "_")
        return sign + whole + ("," + part if part else "")

    def decimal(self, value, decimals):
        return self.digits(self.units(value, decimals), decimals)

    def exact(self, value):
        """A number with the decimals that it has."""
        value = Fraction(value)
        decimals = next(d for d in range(13) if (value * 10**d).denominator == 1)
        return self.decimal(value, decimals)

    def brief(self, value, most):
        """A number with the decimals that it has, or rounded to the most that are printed."""
        value = Fraction(value)
        fits = [d for d in range(most) if (value * 10**d).denominator == 1]
        return self.decimal(value, fits[0] if fits else most)

    def percent(self, share, decimals):
        """A share in percent; one that is not 0 or 1 never prints so."""
        units = self.units(share * 100, decimals)
        hundred = 100 * 10**decimals
        if units == 0 and share > 0:
            return "< " + self.digits(1, decimals)
        if units == hundred and share < 1:
            return "> " + self.digits(hundred - 1, decimals)
        return self.digits(units, decimals)

    def change(self, difference, decimals):
        """A difference with its sign; one that is not 0 never prints so."""
        units = self.units(difference, decimals)
        if units == 0 and difference:
            return "< " + self.digits(1, decimals)
        return self.digits(units, decimals, plus=True)

    def growth(self, value, decimals):
        """A growth as a value: nothing beside it says whereto a small one goes."""
        if value < 0 and not self.units(value, decimals):
            return "> −" + self.digits(1, decimals)
        return self.change(value, decimals)
