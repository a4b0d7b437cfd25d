"""How the values of each kind are printed."""

from fractions import Fraction

from figures import Figure
from russian import ABSENCES, Printer, canonical


class Style:
    """Texts of values, in the form that `russian.canonical` gives."""

    def __init__(self, content):
        self.content = content
        self.printer = Printer(content)

    def decimals(self, indicator):
        entry = self.content.indicators[indicator]
        small = entry["kind"] in ("share", "growth", "mean")
        return int(entry.get("decimals", self.printer.decimals if small else 0))

    def text(self, outcome, indicator):
        """A value as it stands in a cell."""
        if not isinstance(outcome, Figure):
            return ABSENCES[outcome.reason]
        if outcome.kind == "answer":
            return "да" if outcome.magnitude else "нет"
        if outcome.kind == "tally":
            return self.tally(outcome)
        if outcome.kind == "count":
            return self.count(outcome.magnitude, indicator)
        if outcome.kind == "distribution":
            return self.printer.decimal(outcome.n, 0)
        return self.magnitude(outcome.magnitude, indicator)

    def buckets(self, figure, indicator):
        """«менее 3 лет — 19 (8,8 %); …»"""
        parts = []
        decimals = 0 if figure.n < 100 else self.printer.decimals
        for bucket, count in zip(self.content.indicators[indicator]["buckets"], figure.parts):
            share = self.printer.percent(Fraction(count, figure.n), decimals) if figure.n else ""
            parts.append(f"{bucket['title']} — {self.printer.decimal(count, 0)} ({share} %)")
        return canonical("; ".join(parts))

    def amounts(self, figure):
        """This period and the last one of a growth: amounts, or means by their base."""
        (base,) = figure.parts
        pair = (figure.m, figure.n) if base is None else (figure.m / base, figure.n / base)
        return [self.printer.brief(amount, 2) for amount in pair]

    def tally(self, figure):
        """«12 из 14 (86 %)», or «9–10 из 14» while some are silent."""
        if figure.silent:
            most = self.printer.decimal(figure.m + figure.silent, 0)
            members = f"{figure.m}–{most} из {figure.n + figure.silent}"
            return members
        return f"{self.members(figure)} ({self.percent_of_tally(figure)} %)"

    def members(self, figure):
        return f"{self.printer.exact(figure.m)} из {self.printer.exact(figure.n)}"

    def percent_of_tally(self, figure):
        decimals = 0 if figure.n < 100 else self.printer.decimals
        return self.printer.percent(figure.magnitude, decimals)

    def magnitude(self, value, indicator):
        """A magnitude, or the middle of two, in the digits of its column."""
        kind, decimals = self.content.indicators[indicator]["kind"], self.decimals(indicator)
        if kind in ("share", "condition"):
            return self.printer.percent(value, decimals)
        if kind == "growth":
            return self.printer.growth(value * 100, decimals)
        if kind == "count":
            return self.count(value, indicator)
        return self.printer.decimal(value, decimals)

    def count(self, value, indicator):
        """The middle of two counts may lie between them."""
        decimals = self.decimals(indicator)
        whole = Fraction(value).denominator == 1
        return self.printer.decimal(value, decimals if whole else max(decimals, 1))

    def spoken(self, outcome, indicator):
        """A value with its unit, where the unit is the percent sign."""
        text = self.text(outcome, indicator)
        percent = isinstance(outcome, Figure) and outcome.kind in ("share", "percentage", "growth")
        return text + " %" if percent else text
