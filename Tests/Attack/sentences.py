"""Numbers in running text: what each known sentence says, and which no sentence explains."""

import re
from fractions import Fraction

import printed
from facts import (EVERYONE, MUNICIPALITIES, Block, Change, Growth, Matched, Members, Statistic,
                   Subject, Unclassified, Value)
from notices import Notices
from printed import DIGITS, NUMBER
from silence import SILENT, authored, kinds, plain

UNIT = r"(?: ?%| (?:п\. ?п\.|балл\w*|чел\.|ед\.|дн\.|руб\.|тыс\. руб\.|[а-я]+\.))?"
AMOUNT = rf"({NUMBER})({UNIT})"
COUNTED = r"(?: (?:организац|муниципалитет)\w+)?"
SHARE = rf"({DIGITS})(?:–({DIGITS}))? из ({DIGITS}){COUNTED}(?: \([<>]? ?{DIGITS} %\))?"
BLOCK = rf"(\d{{4}})–(\d{{4}})(?: гг\.)?: (?:{SHARE}|{AMOUNT})"
ANSWER = {"да": 1, "нет": 0}

class Sentences:
    """Reads running text with what its page is about in mind."""

    def __init__(self, truth, collector):
        self.truth, self.out = truth, collector
        self.rounding = truth.rules.get("rounding") or "half-away"
        self.titles = {plain(title): entry for entry in truth.indicators.values()
                       for title in (entry.title, entry.short)}
        self.authored = authored(truth)
        self.kinds = kinds(truth)
        self.notices = Notices(self)

    def interval(self, indicator, text, form=None):
        """The magnitude that a printed number of an indicator means."""
        is_share = indicator.is_share
        form = form or ("share" if is_share else "plain")
        return printed.interval(text, form, self.rounding).scaled(
            Fraction(1, 100) if is_share else 1)

    def value(self, subject, text, page, channel, whole=None):
        """Reads a value's own place; says whether it was understood."""
        text = text.strip()
        indicator = self.truth.indicators[subject.indicator]
        if indicator.kind == "distribution":
            text = self._without_kinds(text)
        if self._block(subject, text, page, channel):
            return True
        share = re.match(rf"^{SHARE}(?: [а-я]+\.)?(?=$|[^\d])", text)
        if share:
            low, high = printed.number(share[1]), printed.number(share[2] or share[1])
            self.out(Members(page, channel, whole or text, subject, int(low), int(high),
                             int(printed.number(share[3]))))
            return True
        word = re.match(r"^(да|нет)\b", text, re.I)
        if word:
            self.out(Value(page, channel, whole or text, subject,
                           printed.exactly(ANSWER[word[1].lower()])))
            return True
        amount = re.match(rf"^{AMOUNT}(?=$|[^\d,])", text)
        if not amount:
            return not re.search(r"\d", text)
        self.out(Value(page, channel, whole or text, subject, self.interval(indicator, amount[1])))
        return True

    def _block(self, subject, text, page, channel):
        """«за 2019–2021 гг.: 14 из 19, было 2016–2018: 11 из 18»."""
        found = False
        for match in re.finditer(BLOCK, text):
            found = True
            first, last = int(match[1]), int(match[2])
            place = subject._replace(year=last)
            if match[3]:
                low, high = printed.number(match[3]), printed.number(match[4] or match[3])
                self.out(Block(page, channel, text, place, first, low, high,
                               printed.number(match[5])))
            else:
                interval = self.interval(self.truth.indicators[subject.indicator], match[6])
                self.out(Block(page, channel, text, place, first, interval, None, None))
        return found

    def change(self, subject, text, page, channel, sign=None):
        """«+3,0 п. п. лучше (по 13 организациям с сопоставимыми сведениями за оба года)»."""
        indicator = self.truth.indicators[subject.indicator]
        years, say = subject.year - 1, f"{subject.year}: {text}"
        if self._block(subject, text, page, channel):
            text = re.sub(BLOCK, " ", text)
        together = re.search(r"по (\d+) организаци\w+ с сопоставимыми сведениями", text)
        main = subject._replace(among=Matched(years, subject.year, int(together[1]))) \
            if together else subject
        rest = re.sub(r"по \d+ организаци\w+ с сопоставимыми сведениями за оба года", " ", text)
        rest = self._beside(subject, indicator, rest, say, page, channel)
        answer = re.match(r"\s*(не выполнено|выполнено) "
                          r"\(в (\d{4}) году (не выполнялось|выполнялось)\)", rest)
        if answer:
            for year, met in ((subject.year, answer[1] == "выполнено"),
                              (int(answer[2]), answer[3] == "выполнялось")):
                self.out(Value(page, channel, say, subject._replace(year=year),
                               printed.exactly(int(met))))
            return rest[answer.end():]
        if re.match(r"\s*без изменений", rest):
            self.out(Change(page, channel, say, main, years, printed.exactly(0)))
            return rest
        if re.match(r"\s*нельзя сравнить", rest):
            return rest
        amount = re.match(rf"\s*([<>]? ?[+−]?{DIGITS})({UNIT})", rest)
        if not amount:
            return rest
        self.out(Change(page, channel, say, main, years,
                        self._directed(indicator, amount[1].strip(), rest[amount.end():])))
        return self._percent(main, years, rest[amount.end():], say, page, channel)

    def _directed(self, indicator, amount, words):
        """«< 0,1 п. п. хуже»: a step without a sign, which the word beside it gives."""
        interval = self.interval(indicator, amount, "change")
        found = re.match(r"\W*(?:п\. ?п\.\W*)?(лучше|хуже|рост|снижение)", words)
        if not amount.startswith("<") or not found:
            return interval
        is_up = {"рост": True, "снижение": False}.get(found[1])
        if is_up is None:
            is_up = (found[1] == "лучше") == (indicator.better != "lower")
        return printed.Interval(Fraction(0), interval.high, True, True) if is_up else \
            printed.Interval(interval.low, Fraction(0), True, True)

    def _beside(self, subject, indicator, text, say, page, channel):
        """What stands in a remark: the matched set, an earlier cycle, a start at nothing."""
        def same(match):
            count = 1 if match[1] is None and match[2] is None else int(match[1] or match[2])
            place = subject._replace(among=Matched(subject.year - 1, subject.year, count))
            interval = printed.exactly(0) if match[3] == "без изменений" else \
                self.interval(indicator, match[4], "change")
            self.out(Change(page, channel, say, place, subject.year - 1, interval))
            return " "

        def earlier(match):
            interval = printed.exactly(0) if match[2] == "без изменений" else \
                self.interval(indicator, match[3], "change")
            self.out(Change(page, channel, say, subject, int(match[1]), interval))
            return " "

        def started(match):
            self.out(Value(page, channel, say, subject._replace(year=subject.year - 1),
                           printed.exactly(0)))
            self.value(subject, match[1], page, channel, say)
            return " "

        def answered(match):
            self.out(Value(page, channel, say, subject._replace(year=int(match[1])),
                           printed.exactly(ANSWER[match[2]])))
            return " "

        rest = rf"(без изменений|([<>]? ?[+−]?{DIGITS}){UNIT})"
        text = re.sub(r"по одн(?:им|ой) и т(?:ем|ой) же (?:(\d+) )?организаци\w+(?: \((\d+)\))?: "
                      + rest, same, text)
        text = re.sub(rf"к (\d{{4}}) году {rest}", earlier, text)
        text = re.sub(r"в (\d{4}) году — (да|нет)\b", answered, text)
        return re.sub(rf"было 0, стало ({DIGITS})", started, text)

    def _percent(self, subject, before, text, say, page, channel):
        match = re.search(rf"([<>]? ?[+−]{DIGITS}) %", text)
        if not match:
            return text
        interval = printed.interval(match[1].strip(), "change", self.rounding)
        self.out(Growth(page, channel, say, subject, before, interval.scaled(Fraction(1, 100))))
        return text[:match.start()] + text[match.end():]

    def read(self, text, page, channel, subject=None, organization=None, year=None):
        """Reads running text; a subject says whose values stand in it unnamed."""
        left = text
        year = subject.year if subject else year
        if subject and self.truth.indicators[subject.indicator].kind == "growth":
            left = self._without_kinds(left)
        left = self.notices.read(left, page, subject, organization)
        if subject:
            left = self._of_subject(subject, left, text, page, channel)
        left = self._widest(left, page, channel, year)
        left = self._named(left, text, page, channel, organization, year)
        self.rest(self._without_kinds(left), text, page, channel)

    def _without_kinds(self, text):
        for pattern in self.kinds:
            text = pattern.sub(" ", text)
        return text

    def rest(self, left, text, page, channel):
        """Reports the numbers that nothing explains."""
        if not re.search(r"\d", left):
            return
        left = self.authored.sub(" ", plain(left)) if self.authored else left
        for pattern in SILENT:
            left = pattern.sub(" ", left)
        if re.search(r"\d", left):
            self.out(Unclassified(page, channel, f"{left.strip()[:120]} — in: {text[:160]}"))

    def _of_subject(self, subject, left, text, page, channel):
        """Sentences of an indicator's page, which do not name it."""
        def put(match, start):
            self.value(subject, match[start], page, channel, text)
            return " "

        def first(match):
            return put(match, 1)

        def of_region(match):
            self.value(subject._replace(place=EVERYONE), match[1], page, channel, match[0])
            return " "

        def before(match):
            place = subject._replace(year=int(match["year"]))
            self.value(place, match["value"], page, channel, match[0])
            if match["m"]:
                self.value(place, f"{match['m']} из {match['n']}", page, channel, match[0])
            return " "

        def was(match):
            place = subject._replace(year=int(match["year"]))
            self.value(place, match["value"], page, channel, match[0])
            return " "

        value, head = rf"({SHARE}|{AMOUNT})", r"За \d{4} год: "
        left = re.sub(rf"По региону — {value}", of_region, left)
        left = self._order(subject, left, page, channel)
        left = re.sub(rf"значение по \w+ — {value}", first, left)
        left = re.sub(
            rf"{head}Σm / Σn · 100 % = ({DIGITS}) / ({DIGITS}) · 100 % = {AMOUNT}",
            lambda match: put([f"{match[1]} из {match[2]}"], 0), left)
        left = re.sub(rf"{head}Σ число = {DIGITS}, значение = ({AMOUNT})", first, left)
        left = re.sub(rf"За (?P<year>\d{{4}}) год — (?P<value>{value})"
                      rf"(?: \((?P<m>{DIGITS}) / (?P<n>{DIGITS}) · 100 %\))?", before, left)
        left = re.sub(head + value, first, left)
        left = self._example(subject, left, page, channel)
        left = self._tenths(subject, left, page, channel)
        left = re.sub(rf"(?:Значение [^—]+|[^.:]+: значение) в \d{{4}} году — {value}", first,
                      left)
        left = re.sub(rf"[Вв] (?P<year>\d{{4}}) году было (?P<value>{value})", was, left)
        left = re.sub(rf"^ ?: ({DIGITS} из {DIGITS})", first, left)
        left = re.sub(rf"Условие в \d{{4}} году выполня\w+ ({SHARE})", first, left)
        left = re.sub(r"Условие в \d{4} году не выполняет ни одна из (\d+)",
                      lambda match: put([f"0 из {match[1]}"], 0), left)
        return self._of_year(subject, left, page, channel)

    def _example(self, subject, left, page, channel):
        """«Пример. Берёзовская СОШ: 15 / 24 · 100 % = 62,5 %»."""
        def put(match):
            place = self.truth.organization_named(match[1])
            if place is None:
                return match[0]
            for words in (f"{match[2]} из {match[3]}", match[4]):
                self.value(subject._replace(place=place), words, page, channel, match[0])
            return " "

        return re.sub(rf"Пример\. (.+?) ?: ({DIGITS}) / ({DIGITS}) · 100 % = ({AMOUNT})", put, left)

    def _tenths(self, subject, left, page, channel):
        """«примерно 6 из 10»: a share rounded to tenths."""
        def put(match):
            interval = printed.interval(match[2], "plain") if match[1] else \
                printed.exactly(int(match[2]))
            self.out(Value(page, channel, match[0], subject, interval.scaled(Fraction(1, 10))))
            return " "

        return re.sub(r", (примерно )?(\d) из 10(?!\d)", put, left)

    def _of_year(self, subject, left, page, channel):
        """«За год: +3,0 п. п., лучше (по 13 организациям …)»."""
        match = re.search(r"За год: (.*?)(?=\. [А-Я]|\.?$)", left)
        if not match:
            return left
        inner = re.sub(r"[()]", " ", match[1]) if "(в 2" not in match[1] else match[1]
        inner = re.sub(r",(?= (?:лучше|хуже|рост|снижение|без))", "", inner)
        rest = self.change(subject, inner, page, channel)
        return left[:match.start()] + " " + rest + left[match.end():]

    def _order(self, subject, left, page, channel):
        """The least, the middle and the greatest value in words."""
        place = subject._replace(among=self.out.among)
        indicator = self.truth.indicators[subject.indicator]

        def tell(which, text, words):
            self.out(Statistic(page, channel, words, place, which,
                               self.interval(indicator, text)))

        def spread(match):
            tell("minimum", match[1], match[0])
            tell("maximum", match[2] if match.lastindex > 1 else match[1], match[0])
            return " "

        def middle(match):
            tell("median", match[1], match[0])
            return " "

        def middle_of_region(match):
            self.out(Statistic(page, channel, match[0], subject._replace(
                place=EVERYONE, among=MUNICIPALITIES), "median", self.interval(indicator, match[1])))
            return " "

        left = re.sub(rf"медиана муниципалитетов — ({NUMBER})(?:{UNIT})?", middle_of_region, left)
        left = re.sub(rf"медиана — ({NUMBER}){UNIT}", middle, left)
        left = re.sub(rf"(?:Между|Среди показанных) \w+ — от ({NUMBER}) до ({NUMBER}){UNIT}",
                      spread, left)
        return re.sub(rf"У всех (?:показанных )?\w+ одно значение: ({NUMBER}){UNIT}", spread,
                      left)

    def _widest(self, left, page, channel, year):
        """«Сильнее всего … различаются по показателю «Учителя»: от 28,6 до 62,0 %.»"""
        def ends(match):
            entry = self.titles.get(plain(match[1]))
            if not entry or not year:
                return match[0]
            place = Subject(entry.id, year, self.out.scope, self.out.among)
            for which, text in (("minimum", match[2]), ("maximum", match[3])):
                self.out(Statistic(page, channel, match[0], place, which,
                                   self.interval(entry, text)))
            return " "

        return re.sub(rf"различаются по показателю «(.+?)»: от ({NUMBER}) до ({NUMBER}){UNIT}",
                      ends, left)

    def _named(self, left, text, page, channel, organization, year):
        """«Учителя с категорией» (62,5 %); «Вакансии» — 12 ед. (в 2020 году 6 ед.)."""
        def here(match):
            entry = self.titles.get(plain(match[1]))
            if not entry or not year:
                return match[0]
            place = Subject(entry.id, year, organization or self.out.scope)
            self.value(place, match[2], page, channel, match[0])
            return " "

        def both(match):
            entry = self.titles.get(plain(match[1]))
            if not entry or not year:
                return match[0]
            place = Subject(entry.id, year, organization or self.out.scope)
            if match["count"]:
                place = place._replace(among=Matched(int(match["year"]), year, int(match["count"])))
            self.value(place, match["now"], page, channel, match[0])
            self.value(place._replace(year=int(match["year"])), match["before"], page, channel,
                       match[0])
            if match["step"]:
                self.out(Change(page, channel, match[0], place, int(match["year"]),
                                self.interval(entry, match["step"].strip(), "change")))
            for earlier in re.finditer(rf"в (\d{{4}}) году — ({shape})", match["run"] or ""):
                self.value(place._replace(year=int(earlier[1])), earlier[2], page, channel,
                           match[0])
            return " "

        one = rf"(?:{SHARE}|{NUMBER}{UNIT})"
        shape = re.sub(r"(?<!\\)\((?!\?)", "(?:", one)
        left = re.sub(rf"«((?:[^«»]|«[^»]*»)+)» — (?P<now>{shape}) \(в (?P<year>\d{{4}}) году "
                      rf"(?P<before>{shape})\)(?:, по (?P<count>\d+) организаци\w+ с сопоставимыми "
                      rf"сведениями за оба года)?(?:, за год (?P<step>[<>]? ?[+−]?{DIGITS}){UNIT})?"
                      rf"(?P<run>(?:, в \d{{4}} году — {shape})+)?", both, left)
        left = re.sub(rf"«((?:[^«»]|«[^»]*»)+)» \(({shape})\)", here, left)
        return re.sub(rf"«((?:[^«»]|«[^»]*»)+)» — ({shape})", here, left)
