"""Numbers in drawings: what a coordinate says, by the precision it is written with."""

import re
from fractions import Fraction

import printed
from facts import (EVERYONE, MUNICIPALITIES, Course, Dots, Hidden, Members, Others, Statistic,
                   Unclassified, Value)
from printed import DIGITS, NUMBER, Interval

LEFT, LENGTH = Fraction("2.5"), Fraction(95)
TENTH = Fraction(1, 20)
SPARK_LEFT, SPARK_WIDTH, SPARK_BOTTOM, SPARK_HEIGHT = 8, 56, 23, 18


def axis(node):
    """The ends of a strip's axis as they are printed; nothing where there are none."""
    ends = [re.search(r"−?" + DIGITS, span.text()) for span in node.all("span")] if node else []
    ends = [match[0] for match in ends if match]
    return (printed.number(ends[0]), printed.number(ends[-1])) if len(ends) > 1 else None


def place(text, ends, is_share):
    """The magnitude that a place on a strip stands for."""
    low, high = ends
    factor = (high - low) / LENGTH / (100 if is_share else 1)
    start = low / (100 if is_share else 1)
    x = Fraction(text.rstrip("%")) - LEFT
    return Interval(start + (x - TENTH) * factor, start + (x + TENTH) * factor)


class Charts:
    """Reads drawings, with the reader of sentences for their labels."""

    def __init__(self, truth, sentences, out):
        self.truth, self.sentences, self.out = truth, sentences, out
        self.among = None

    def strip(self, svg, label, subject, ends, page):
        """Dots of others, the page's own, the median, and the label."""
        indicator = self.truth.indicators[subject.indicator]
        own_organization = subject.place if isinstance(subject.place, str) else None
        label = label.replace("\u00a0", " ")
        self.among = MUNICIPALITIES if "униципалитет" in label else self.out.among
        others = self._label(label, subject, page)
        # Of others where the label says so; else of all that are shown.
        among = Others(own_organization, others) if others is not None else \
            self.among or Others(None, None)
        place_of_all = EVERYONE if "других региона" in label else self.out.scope
        scope = subject._replace(place=place_of_all, among=among)
        if ends is None:
            self.out(Unclassified(page, "strip", "a strip without an axis"))
            return
        is_share = indicator.is_share
        dots = []
        for node in svg.all("circle"):
            interval = place(node["cx"], ends, is_share)
            if "own" in node.classes:
                self.out(Value(page, "strip", f"own dot at {node['cx']}", subject, interval))
            else:
                dots.append(interval)
        for node in svg.all("line"):
            if "med" in node.classes:
                self.out(Statistic(page, "strip", f"median at {node['x1']}", scope, "median",
                                   place(node["x1"], ends, is_share)))
            if "spread" in node.classes:
                for which, name in (("minimum", "x1"), ("maximum", "x2")):
                    self.out(Statistic(page, "strip", f"{which} at {node[name]}", scope, which,
                                       place(node[name], ends, is_share)))
        if dots:
            self.out(Dots(page, "strip", f"{len(dots)} dots", scope, tuple(dots)))

    def dumbbell(self, svg, subject, ends, page):
        """This cycle's place and the one before; the line across is said in the key."""
        if ends is None:
            self.out(Unclassified(page, "dumbbell", "no axis"))
            return
        is_share = self.truth.indicators[subject.indicator].is_share
        for name, year in (("was", subject.year - 1), ("is", subject.year)):
            for node in svg.all("circle", name):
                self.out(Value(page, "dumbbell", f"{year} at {node['cx']}",
                               subject._replace(year=year), place(node["cx"], ends, is_share)))
        for node in svg.all("line", "ref"):
            scope, interval = subject._replace(place=self.out.scope), place(node["x1"], ends,
                                                                            is_share)
            if self.out.reference == "median":
                among = self.out.among or Others(None, None)
                self.out(Statistic(page, "dumbbell", f"median at {node['x1']}",
                                   scope._replace(among=among), "median", interval))
            elif self.out.reference == "total":
                self.out(Value(page, "dumbbell", f"total at {node['x1']}", scope, interval))
            else:
                self.out(Unclassified(page, "dumbbell", f"a line at {node['x1']}"))

    def _label(self, label, subject, page):
        """«Организация: 52,9; у 8 других: минимум 28,6, максимум 52,2, медиана 43,7»."""
        match = re.match(r"Организация: (.*?); у (\d+) других(?: региона)?: (.*)$", label)
        indicator = self.truth.indicators[subject.indicator]
        if not match:
            names = list(re.finditer(rf"(минимум|медиана|максимум) ({NUMBER})", label))
            if names:
                self._statistics(names, subject._replace(
                    place=self.out.scope, among=self.among), indicator, page)
            left = re.sub(rf"(минимум|медиана|максимум) ({NUMBER})", " ", label)
            if label.startswith("Муниципалитет"):
                left = re.sub(rf"^Муниципалитет: {NUMBER}", " ", left)
            own = re.match(rf"(?:[^:]+: )?({NUMBER}); у других муниципалитетов:", left)
            if own:
                self.sentences.value(subject._replace(place=self.out.scope), own[1], page,
                                     "strip label", label)
                left = left[own.end():]
            self.sentences.rest(re.sub(r"у \d+ организац\w+|\d+ организац\w+", " ", left), label,
                                page, "strip label")
            return None
        if isinstance(subject.place, str) and not match[1].startswith("не публикуется"):
            self.sentences.value(subject, match[1], page, "strip label", label)
        scope = subject._replace(
            place=EVERYONE if "других региона" in label else self.out.scope,
            among=Others(subject.place, int(match[2])))
        self._statistics(re.finditer(rf"(минимум|медиана|максимум) ({NUMBER})", match[3]), scope,
                         indicator, page)
        return int(match[2])

    def _statistics(self, matches, scope, indicator, page):
        which = {"минимум": "minimum", "медиана": "median", "максимум": "maximum"}
        for match in matches:
            self.out(Statistic(page, "strip label", match[0], scope, which[match[1]],
                               self.sentences.interval(indicator, match[2])))

    def squares(self, svg, label, subject, page):
        """How many meet a condition: the label, and the squares themselves."""
        self.squares_label(label, subject, page)
        met = unmet = 0
        for node in svg.all("path"):
            shapes = node["d"].upper().count("M")
            if "own" in node.classes:
                answer = printed.exactly(0 if "no" in node.classes else 1)
                self.out(Value(page, "squares", "own square", subject, answer))
            elif "no" not in node.classes:
                met += shapes
            elif "l" not in node["d"]:
                unmet += shapes
        self._others(subject, met, met + unmet, f"{met} of {met + unmet} squares", page, "squares")

    def squares_label(self, label, subject, page):
        """«Условие выполняют 5 из 9 других организаций»."""
        label = label.replace("\u00a0", " ")
        match = re.search(rf"({DIGITS})(?:–({DIGITS}))? из ({DIGITS})( других)?", label)
        if match:
            if match[2] is None:
                self._others(subject, int(printed.number(match[1])), int(printed.number(match[3])),
                             label, page, "squares label", bool(match[4]))
            label = label[:match.start()] + label[match.end():]
        self.sentences.rest(label, label, page, "squares label")

    def _others(self, subject, met, whole, text, page, channel, is_others=True):
        organization = subject.place if isinstance(subject.place, str) and is_others else None
        among = Others(organization, whole) if organization or not self.out.among \
            else self.out.among
        place = subject._replace(place=self.out.scope, among=among)
        self.out(Members(page, channel, text, place, met, met, whole))

    def spark(self, svg, label, subject, page):
        """Values by year in the label, and the heights of the points."""
        label = (label or "").replace("\u00a0", " ")
        parts = re.split(r"(?:, | // )(?=\d{4} — )", label)
        years = []
        for part in parts:
            match = re.match(r"(\d{4}) — (.*)$", part)
            if not match:
                self.out(Unclassified(page, "spark label", label))
                return
            years.append(int(match[1]))
            there = subject._replace(year=years[-1])
            if match[2].startswith("не публикуется"):
                self.out(Hidden(page, "spark label", part, there))
            elif not self.sentences.value(there, match[2], page, "spark label", part):
                self.out(Unclassified(page, "spark label", part))
        heights = []
        for node in svg.all("circle"):
            step = (Fraction(node["cx"]) - SPARK_LEFT) * (len(years) - 1) / SPARK_WIDTH
            height = (SPARK_BOTTOM - Fraction(node["cy"])) / SPARK_HEIGHT
            if abs(step - round(step)) < Fraction(1, 20) and 0 <= round(step) < len(years):
                heights.append((years[round(step)], height))
        if len(heights) > 1:
            points = ", ".join(f"{year}: {float(height):.3f}" for year, height in heights)
            self.out(Course(page, "spark", f"points {points}", subject._replace(year=years[-1]),
                            tuple(heights), TENTH / SPARK_HEIGHT))

    def course(self, svg, subject, page):
        """A large course: all its numbers in its description, some beside its marks again."""
        words = svg.first("desc")
        words = words.text() if words else ""
        if subject is None or not words:
            self.out(Unclassified(page, "course", words))
            return
        years = {}
        for part in re.split(r"(?:; | // )(?=\d{4} — )", words):
            match = re.match(r"(\d{4}) — (.*)$", part)
            if not match:
                self.out(Unclassified(page, "course", part))
                return
            years[int(match[1])] = match[2]
            self._cycle(match[2], subject._replace(year=int(match[1])), page)
        self._labels(svg, words, page)
        self._places(svg, years, subject, page)

    def _cycle(self, text, subject, page):
        """«58,1, минимум 33,3, медиана 56,9, максимум 68,8»."""
        indicator = self.truth.indicators[subject.indicator]
        names = r", (минимум|медиана(?: других)?|максимум) (" + NUMBER + ")"
        own = re.sub(names, "", text)
        if own.startswith("не публикуется"):
            self.out(Hidden(page, "course", text, subject))
        elif not self.sentences.value(subject, own, page, "course", text):
            self.out(Unclassified(page, "course", text))
        which = {"минимум": "minimum", "медиана": "median", "максимум": "maximum"}
        is_own = isinstance(subject.place, str)
        among = Others(subject.place, None) if is_own else self.out.among
        scope = subject._replace(place=self.out.scope, among=among)
        for match in re.finditer(names, text):
            self.out(Statistic(page, "course", text, scope, which[match[1].split()[0]],
                               self.sentences.interval(indicator, match[2])))

    def _labels(self, svg, words, page):
        """Every number beside a mark is one of the description; years and the axis are not."""
        said = set(re.findall(NUMBER, words))
        for node in svg.all("text"):
            if {"ax", "yr", "no", "cut"} & set(node.classes):
                continue
            for number in re.findall(NUMBER, node.text()):
                if number not in said:
                    self.out(Unclassified(page, "course label", node.text()))

    def _places(self, svg, years, subject, page):
        """Marks stand at years of which the description tells a number, and say no other one."""
        names = {node["x"]: int(node.text()) for node in svg.all("text", "yr")}
        said = [("pt", "cx", None), ("md", "cx", "медиана"), ("rng", "x1", "минимум")]
        for mark, name, word in said:
            for node in svg.all(None, mark):
                year = names.get(node[name])
                words = years.get(year, "")
                if name in node.attributes and not (
                        f", {word}" in words if word else re.match(rf"{NUMBER}|да|нет", words)):
                    self.out(Unclassified(page, "course", f"a mark {mark} at {node[name]}"))
        if "range" in svg.classes:
            self._heights(svg, names, subject, page)

    def _heights(self, svg, names, subject, page):
        """The magnitudes that marks stand for on an axis whose ends are printed."""
        lines = sorted(Fraction(node["y1"]) for node in svg.all("line", "ax"))
        texts = [re.search(r"−?" + DIGITS, node.text()) for node in svg.all("text", "ax")]
        if len(lines) < 2 or len(texts) < 2 or None in texts:
            self.out(Unclassified(page, "course", "no axis"))
            return
        high, low = printed.number(texts[0][0]), printed.number(texts[-1][0])
        factor = Fraction(high - low, 1) / (lines[-1] - lines[0])
        part = 100 if self.truth.indicators[subject.indicator].is_share else 1

        def interval(y):
            value = low + (lines[-1] - Fraction(y)) * factor
            return Interval((value - TENTH * factor) / part, (value + TENTH * factor) / part)

        for node in svg.all("circle", "pt"):
            self.out(Value(page, "course", f"a point at {node['cy']}",
                           subject._replace(year=names[node["cx"]]), interval(node["cy"])))
        scope = subject._replace(place=self.out.scope, among=self.out.among)
        for mark, place, name, which in (("md", "cx", "cy", "median"), ("rng", "x1", "y1", "minimum"),
                                         ("rng", "x1", "y2", "maximum")):
            for node in svg.all(None, mark):
                if node[place] in names:
                    self.out(Statistic(page, "course", f"{which} at {node[name]}", scope._replace(
                        year=names[node[place]]), which, interval(node[name])))
