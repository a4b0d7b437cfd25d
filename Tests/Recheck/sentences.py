"""What a cell of change states: its numbers and its words of verdict, in their order."""

from figures import Figure
from changes import Compared, Incomparable
from russian import ABSENCES, tokens

WORDS = {"better": "лучше", "worse": "хуже", "increased": "рост", "decreased": "снижение",
         "unchanged": "без изменений"}
FEW = {2: "двух", 3: "трёх", 4: "четырёх", 5: "пяти"}


class Sentences:
    """Expected texts of changes; only what is a number or a mark matters."""

    def __init__(self, style, content):
        self.style, self.content = style, content

    def amount(self, difference, now, indicator):
        """The difference: points of shares, else the unit itself."""
        decimals = self.style.decimals(indicator)
        printer = self.style.printer
        if now.kind == "tally":
            decimals = 0 if now.n < 100 else printer.decimals
        if now.kind in ("share", "percentage", "tally", "growth"):
            return printer.change(difference * 100, decimals) + " п. п."
        if now.kind == "answer":
            return self.style.text(now, indicator)
        return printer.change(difference, decimals)

    def cell(self, change, indicator):
        """Tokens of the change of one series; None where no cell is due."""
        if change is None:
            return None
        if isinstance(change, Incomparable):
            return tokens(self.incomparable(change, indicator))
        return tokens(self.compared(change, indicator))

    def compared(self, change, indicator):
        parts = []
        is_answer = change.now.kind == "answer"
        if not is_answer and (change.verdict != "unchanged" or change.weight == "small"):
            parts.append(self.amount(change.difference, change.now, indicator))
        if is_answer and change.verdict != "unchanged":
            word = "выполнено" if change.now.magnitude else "не выполнено"
            parts.append(f"{word} (в {change.before_year} году)")
        elif change.weight in ("full", "usual"):
            parts.append(WORDS[change.verdict])
        parts.append(self.base(change, indicator))
        parts.append({"step": "меньше " + self.step(), "usual": "обычна",
                      "small": "без оценки", "full": ""}[change.weight])
        return " ; ".join(parts)

    def verdict(self, change, indicator):
        """The same without the amount before it."""
        found = tokens(self.compared(change, indicator))
        is_answer = change.now.kind == "answer"
        if not is_answer and (change.verdict != "unchanged" or change.weight == "small"):
            found = found[1:]
        return found[1:] if found[:1] == ["п. п."] else found

    def step(self):
        step = self.content.rule("min-step", default=2)
        return FEW.get(step, str(step))

    def base(self, change, indicator):
        """«Было 0, стало 3», or the percent from a base of ten and more."""
        if change.now.kind != "count" or change.verdict == "unchanged":
            return ""
        before = change.before.magnitude
        if before == 0:
            return f"было 0, стало {self.style.text(change.now, indicator)}"
        if before < 10:
            return ""
        printer = self.style.printer
        return printer.change(change.difference / before * 100, printer.decimals) + " %"

    def incomparable(self, change, indicator):
        reason = {
            "absent now": "", "break": "методика изменилась", "organizations": "",
            "since": f"с {change.year} года",
        }.get(change.reason)
        if reason is None:
            reason = f"в {change.year} году {ABSENCES[change.reason]}"
        text = f"нельзя сравнить ; {reason}"
        if isinstance(change.earlier, Figure):
            difference = change.now.magnitude - change.earlier.magnitude
            shown = (self.style.text(change.earlier, indicator) if change.now.kind == "answer"
                     else self.amount(difference, change.now, indicator))
            text += f" ; к {change.earlier_year} году {shown}"
        return text

    def area_cell(self, change, indicator):
        """Tokens of the change of a set of organizations."""
        if change is None:
            return None
        found = list(self.cell(change.judged, indicator))
        if change.matched is None:
            return found
        if change.judged != change.all:
            return found + tokens(self.style.printer.decimal(change.count, 0))
        found += tokens(self.count(change.count))
        if isinstance(change.matched, Compared):
            matched = change.matched
            found += tokens(
                "без изменений" if matched.verdict == "unchanged"
                else self.amount(matched.difference, matched.now, indicator))
        return found

    def count(self, count):
        """One organization is told in words."""
        return "" if count == 1 else self.style.printer.decimal(count, 0)
