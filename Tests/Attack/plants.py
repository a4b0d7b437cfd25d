"""Leaks in built sites, each in a channel of its own.

A plant edits a copy of a site with what is true of a hidden value, as a faulty program might print
it, and tells which cell that betrays.
"""

import json
import re

import plantation
import shards
from truth import Cell

NOW = plantation.YEARS[-1]
HIDDEN = re.compile(r'<span class="miss">не.публикуется</span>')
INCOMPARABLE = re.compile(r'<span class="chg"><svg class="ic" aria-hidden="true">'
                          r'<use href="#_ne"/></svg>нельзя.сравнить</span>')
SMALL, OTHER, LONE = "small-1", "small-2", plantation.LONE


def cell(indicator, organization):
    """A hidden cell of the last cycle."""
    return Cell(indicator, NOW, organization)


def organization_page(site, organization):
    """An organization's page of the last cycle."""
    return site / f"{NOW}/organizacii/{organization}/index.html"


def indicator_page(site, indicator):
    """An indicator's page of the last cycle."""
    return site / f"{NOW}/pokazateli/{indicator}/index.html"


def edit(path, old, new, row=None):
    """Puts new words for old ones once, in a row of a table where one is named."""
    text = path.read_text(encoding="utf8")
    pattern = old if isinstance(old, re.Pattern) else re.compile(re.escape(old))
    start, end = 0, len(text)
    if row:
        match = re.search(rf'<tr role="row" id="{row}">.*?</tr>', text, re.S)
        start, end = match.span()
    changed, count = pattern.subn(lambda _: new, text[start:end], count=1)
    if not count:
        raise ValueError(f"{path}: nothing to replace: {pattern.pattern}")
    path.write_text(text[:start] + changed + text[end:], encoding="utf8")


def change(amount, unit="п. п.", remark=""):
    """A cell's change as pages print it."""
    remark = f' <span class="who">{remark}</span>' if remark else ""
    return f'<span class="chg"><svg class="ic" aria-hidden="true"><use href="#_up"/></svg>' \
           f'<b>{amount}</b> {unit}</span>{remark}'


def value_on_indicator_page(site):
    edit(indicator_page(site, "grade4"), HIDDEN, "75,0", SMALL)
    return cell("grade4", SMALL)


def value_on_organization_page(site):
    edit(organization_page(site, SMALL), HIDDEN, "75,0", "grade4")
    return cell("grade4", SMALL)


def value_of_a_later_page(site):
    """A page of the same cycle's value that another cycle's page shows."""
    edit(site / f"{NOW - 1}/pokazateli/grade4/index.html", "</tbody>",
         f'<tr role="row" id="x"><th scope="row"><a href="../../../{NOW}/organizacii/{SMALL}/'
         f'index.html">x</a></th><td class="n c2" data-l="{NOW}">75,0</td></tr></tbody>')
    return cell("grade4", SMALL)


def members(site):
    edit(indicator_page(site, "grade4"), '<td role="cell" class="drop"></td>',
         '<td role="cell" class="full small calc" data-l="Расчёт">3 / 4 · 100 %</td>', SMALL)
    return cell("grade4", SMALL)


def change_of_a_share(site):
    edit(organization_page(site, LONE), INCOMPARABLE, change("+41,7"), "middle")
    return cell("middle", LONE)


def change_of_a_count(site):
    edit(organization_page(site, SMALL), INCOMPARABLE, change("−6", "чел."), "winners")
    return cell("winners", SMALL)


def change_to_an_earlier_cycle(site):
    edit(organization_page(site, LONE), INCOMPARABLE,
         'нельзя сравнить <span class="who">методика изменилась; к 2019 году +41,7 п. п.</span>',
         "middle")
    return cell("middle", LONE)


def own_dot(site):
    edit(indicator_page(site, "grade4"), '<td role="cell" class="drop"></td>',
         '<td role="cell" class="full g"><svg class="strip" aria-hidden="true">'
         '<circle class="own" cx="73.8%" r="6"/></svg></td>', SMALL)
    return cell("grade4", SMALL)


def unnamed_dot(site):
    page = organization_page(site, plantation.LARGE[1])
    edit(page, re.compile(r'(?=<circle cx="[\d.]+%" r="2.8"/>)'), '<circle cx="97.5%" r="2.8"/>',
         "highest")
    return cell("highest", LONE)


def spark_point(site):
    page = organization_page(site, LONE)
    low, width = 33.3, 41.7
    points = "".join(f'<circle cx="{x}" cy="{23 - 18 * (value - low) / width:.1f}" r="2"/>'
                     for x, value in ((8, 33.3), (36, 33.3), (64, 75.0)))
    edit(page, re.compile(r'<svg class="spark".*?</svg>'), f'<svg class="spark">{points}</svg>',
         "middle")
    return cell("middle", LONE)


def spark_label(site):
    edit(organization_page(site, LONE), re.compile(r"2021.— не.публикуется"), "2021 — 75,0",
         "middle")
    return cell("middle", LONE)


def course(site):
    edit(organization_page(site, LONE), re.compile(r'(?=<p class="statement">)'),
         '<ul class="courses"><li><h3><a href="../../pokazateli/middle/index.html">Ряд</a></h3>'
         f'<svg class="course" role="img"><desc>{NOW} — 75,0</desc></svg></li></ul>')
    return cell("middle", LONE)


def course_point(site):
    """No inference: a mark at a cycle of which the words tell nothing."""
    edit(organization_page(site, LONE), re.compile(r'(?=<p class="statement">)'),
         '<ul class="courses"><li><h3><a href="../../pokazateli/middle/index.html">Ряд</a></h3>'
         f'<svg class="course" role="img"><desc>{NOW} — не публикуется</desc>'
         f'<circle class="pt" cx="78%" cy="30" r="3.5"/><text class="mid yr" x="78%" y="114">{NOW}'
         '</text></svg></li></ul>')
    return "unclassified"


def strip_label(site):
    edit(organization_page(site, LONE), re.compile("Организация: не.публикуется"),
         "Организация: 75,0", "middle")
    return cell("middle", LONE)


def sentence(site):
    edit(organization_page(site, LONE), re.compile(r'(?<=<p class="statement">)'),
         "Заметно хуже — «Пробный показатель «middle»» (75,0 %). ")
    return cell("middle", LONE)


def description(site):
    edit(organization_page(site, LONE), re.compile(r'(?<=<meta name="description" property="og:description" content=")'),
         "Заметно хуже — «Пробный показатель «middle»» (75,0 %). ")
    return cell("middle", LONE)


def headline(site):
    """Both hidden values of the school are counted as better."""
    edit(organization_page(site, LONE), re.compile(r'(?<=<p class="statement">)'),
         "За год улучшились <b>2 показателя</b>. ")
    return cell("highest", LONE)


def fact_beside_the_title(site):
    edit(organization_page(site, SMALL), re.compile(r'(?<=small-1">)не.публикуется(?=</a></dd>)'),
         "3 чел.")
    return cell("pupils", SMALL)


def answer(site):
    edit(organization_page(site, SMALL), HIDDEN, "нет", "grade4-all")
    return cell("grade4-all", SMALL)


def answer_that_tells_its_source(site):
    edit(organization_page(site, "small-4"), HIDDEN, "да", "grade4-all")
    return cell("grade4", "small-4")


def history_of_answers(site):
    edit(organization_page(site, SMALL), re.compile(r"→.не.публикуется"), "→ нет", "grade4-all")
    return cell("grade4-all", SMALL)


def change_of_an_answer(site):
    edit(organization_page(site, "small-4"), INCOMPARABLE,
         '<span class="chg">выполнено (в 2020 году не выполнялось)</span>', "grade4-all")
    return cell("grade4-all", "small-4")


def squares(site):
    """Those of all others: none of them meets the condition."""
    edit(organization_page(site, "small-4"), re.compile(r'<svg class="sq".*?</svg>'),
         '<svg class="sq" aria-label="Условие выполняют 0 из 10 других организаций"></svg>',
         "grade4-all")
    return cell("grade4-all", SMALL)


def own_square(site):
    edit(organization_page(site, SMALL), re.compile(r'<path class="no"'),
         '<path class="own no" d="M1.5 4.5h11v11h-11z"/><path class="no"', "grade4-all")
    return cell("grade4-all", SMALL)


def all_others_of_a_total(site):
    beside = {"large-1": (12, 20)}
    for school, (part, whole) in (plantation.SMALL_NOW | beside).items():
        if school == SMALL:
            continue
        edit(indicator_page(site, "grade4"), '<td role="cell" class="drop"></td>',
             f'<td role="cell" class="full small calc" data-l="Расчёт">{part} / {whole} · 100 %'
             "</td>", school)
    return cell("grade4", SMALL)


def median(site):
    page = indicator_page(site, "middle")
    text = page.read_text(encoding="utf8")
    start = text.rindex('data-l="медиана">')
    page.write_text(text[:start] + re.sub(r'>[\d,]+<', ">75,0<", text[start:], count=1),
                    encoding="utf8")
    return cell("middle", LONE)


def maximum(site):
    page = indicator_page(site, "highest")
    text = page.read_text(encoding="utf8")
    start = text.rindex('data-l="максимум">')
    page.write_text(text[:start] + re.sub(r'>[\d,]+<', ">100,0<", text[start:], count=1),
                    encoding="utf8")
    return cell("highest", LONE)


def median_place(site):
    edit(site / f"{NOW}/index.html", re.compile(r'<line class="med"[^>]*>'),
         '<line class="med" x1="73.8%" x2="73.8%" y1="-10" y2="8"/>', "middle")
    return cell("middle", LONE)


def median_of_others(site):
    """On another's page, with the number of those behind it; it alone has one value less."""
    page = organization_page(site, plantation.LARGE[1])
    edit(page, re.compile(r"у.9.других: минимум [\d,]+, максимум [\d,]+, медиана [\d,]+"),
         "у 10 других: минимум 50,0, максимум 100,0, медиана 70,0", "highest")
    edit(page, re.compile(r'<line class="med"[^>]*>'), '<line class="med" x1="69%" x2="69%"/>',
         "highest")
    return cell("highest", LONE)


def block(site):
    edit(organization_page(site, LONE), HIDDEN, "за 2019–2021 гг.: 7 из 16", "middle")
    return cell("middle", LONE)


def block_in_percent(site):
    edit(organization_page(site, LONE), HIDDEN, "за 2019–2021 гг.: 43,75 %", "middle")
    return cell("middle", LONE)


def mean(site):
    edit(organization_page(site, SMALL), HIDDEN, "61,5", "grade4-mean")
    return cell("grade4-mean", SMALL)


def table_for_machines(site):
    _file(site / f"dannye/{NOW}/values.csv",
          f"organization,indicator,cycle,value,status\n{LONE},middle,{NOW},75,ok\n")
    return cell("middle", LONE)


def table_for_people(site):
    _file(site / f"dannye/{NOW}/znacheniya.csv",
          "\ufeffОрганизация;Показатель;Год;Значение;Числитель;Знаменатель\n"
          f"Школа «{LONE}»;middle;{NOW};;3;4\n")
    return cell("middle", LONE)


def objects(site):
    _file(site / f"dannye/{NOW}/values.json",
          f'{{"rows": [{{"organization": "{LONE}", "indicator": "middle", "cycle": {NOW}, '
          '"numerator": 3, "denominator": 4}]}')
    return cell("middle", LONE)


def search_text(site):
    _shard(site, "entries", [[f"Школа «{LONE}»", f"{NOW}/organizacii/{LONE}/index.html", "",
                              "«Пробный показатель «middle»» (75,0 %)", 0, []]])
    return cell("middle", LONE)


def search_word(site):
    found = [entry.page for entry in shards.entries(site)]
    place = found.index(f"{NOW}/organizacii/{LONE}/index.html")
    _shard(site, "words", {"75": f"{_in_base_36(place)}.e9"})
    return "unclassified"


def _shard(site, kind, contents):
    count = len(shards.parts(site, kind))
    _file(site / f"{shards.FOLDER}/{kind}-{count}.planted.js",
          f'svodSearch("{kind}-{count}",{json.dumps(contents, ensure_ascii=False)})\n')


def _in_base_36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (_in_base_36(number // 36) if number >= 36 else "") + digits[number % 36]


def table_for_excel(site):
    edit(site / f"dannye/{NOW}-excel.csv",
         re.compile(f"(?<=Школа «{LONE}»;Пробный показатель «middle»;;);"), "75;")
    return "unclassified"


def feed(site):
    _file(site / "feed.xml", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Школа '
          f"«{LONE}» в {NOW} году: «Пробный показатель «middle»» — 75,0 %</title></entry></feed>")
    return cell("middle", LONE)


def _file(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf8")


def _zone(site, words):
    edit(organization_page(site, LONE), re.compile("(?=</main>)"),
         '<section><h2>Проблемные зоны</h2><ul class="docs concl"><li>Ухудшение за год: '
         f'<a href="#middle">«Пробный показатель «middle»»</a> — {words}.</li></ul></section>')
    return cell("middle", LONE)


def zone(site):
    return _zone(site, f"75,0 % (в {NOW - 1} году 33,3 %)")


def answer_to_a_worsening(site):
    """No inference: beside a change stands nothing but an author's words."""
    edit(organization_page(site, LONE), INCOMPARABLE,
         '<span class="chg">нельзя сравнить</span> <span class="who ans">Что делается: '
         '«Пробный показатель «middle»» (75,0 %)</span>', "middle")
    return "unclassified"


def answer_of_a_head(site):
    """No inference: an organization's value of an aggregate indicator."""
    _file(site / f"dannye/{NOW}/heads.csv", "organization,indicator,cycle,value\n"
          f"{LONE},head-trained,{NOW},нет\n")
    return "exposure"


def notice(site):
    page = organization_page(site, SMALL)
    edit(page, "</main>", f'<ul class="docs"><li>05.05.2022: «Пробный показатель «grade4»», '
         f'за {NOW} год — было 9 из 12 (75,0 %), стало 3 из 4 (75,0 %).</li></ul></main>')
    return cell("grade4", SMALL)


def notice_of_a_small_group(site):
    """No inference: what stood before is no value of today, and was a small group's."""
    edit(site / "ispravleniya/index.html", "</main>",
         f'<ul class="docs"><li>05.05.2022: «Пробный показатель «grade4»», Школа «large-1», '
         f'за {NOW} год — было 3 из 4 (75,0 %), стало 12 из 20 (60,0 %).</li></ul></main>')
    return "unclassified"


def unknown_number(site):
    edit(organization_page(site, LONE), re.compile(r'(?<=<p class="statement">)'),
         "Удалённость от райцентра составила 47 вёрст. ")
    return "unclassified"


PLANTS = (value_on_indicator_page, value_on_organization_page, value_of_a_later_page, members,
          change_of_a_share, change_of_a_count, change_to_an_earlier_cycle,
          own_dot, unnamed_dot, spark_point, spark_label, course, course_point,
          strip_label, sentence, description,
          headline, fact_beside_the_title, answer, answer_that_tells_its_source,
          history_of_answers, change_of_an_answer, squares, own_square, all_others_of_a_total,
          median, maximum, median_place, median_of_others, block, block_in_percent, mean,
          table_for_machines, table_for_people, objects, search_text, search_word,
          table_for_excel, feed, zone,
          notice, answer_to_a_worsening, answer_of_a_head, notice_of_a_small_group,
          unknown_number)
