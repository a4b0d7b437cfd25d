#!/usr/bin/env python3
"""Writes a section whose only texts are a long Russian law and a long German statute.

    statutes.py FOLDER [BYTES [SEED]]

The law has chapters, «Статья N» headings, parts «1.», points «1)», sub-points «а)» and references
between them; the statute has «§ N», «(1)», «1.», «a)». Both are BYTES long at least, 1 500 000
without another word, and the same seed writes the same bytes.
"""

import pathlib
import random
import sys

RUSSIAN = (
    "органы местного самоуправления организация обучающийся порядок проведения мониторинга "
    "показатель эффективности сведения решение рабочая группа анализ результатов рекомендация "
    "педагогический работник образовательная программа условия реализации срок представления "
    "ответственный исполнитель муниципальный район официальный сайт учредитель устав"
).split()
GERMAN = (
    "die zuständige Behörde der Antragsteller über das Verfahren nach Maßgabe dieser Vorschrift "
    "sowie durch Rechtsverordnung geregelt werden Schüler Gemeinde Landkreis Träger öffentliche "
    "Aufgabe Prüfung Bericht Frist Entscheidung zuzustellen unverzüglich Mitglieder Ausschuss"
).split()


def sentence(choice, words, length=14):
    """Words in which none follows itself."""
    text = [choice.choice(words)]
    while len(text) < length:
        word = choice.choice(words)
        if word != text[-1]:
            text.append(word)
    return " ".join(text).capitalize()


def law(choice, size):
    lines, written, article, chapter = ["# Закон о мониторинге", ""], 0, 0, 0
    while written < size:
        first = len(lines)
        if article % 10 == 0:
            chapter += 1
            lines += [f"## Глава {chapter}. {sentence(choice, RUSSIAN, 4)}", ""]
        article += 1
        lines += [f"### Статья {article}. {sentence(choice, RUSSIAN, 5)}", ""]
        for part in range(1, 5):
            other = choice.randint(1, article)
            lines += [
                f"{part}. {sentence(choice, RUSSIAN)} в соответствии с частью 2 статьи {other} "
                f"и п. 3 ч. 2 ст. {other} настоящего Закона:",
                "",
            ]
            for point in range(1, 4):
                lines += [f"{point}) {sentence(choice, RUSSIAN)} (статья {other});", ""]
                lines += [f"{letter}) {sentence(choice, RUSSIAN)};" for letter in "абв"]
                lines += [""]
        written += sum(len(line.encode()) + 1 for line in lines[first:])
    return "\n".join(lines) + "\n"


def statute(choice, size):
    lines, written, paragraph = ["# Gesetz über das Verfahren", ""], 0, 0
    while written < size:
        first = len(lines)
        paragraph += 1
        lines += [f"## § {paragraph} {sentence(choice, GERMAN, 4)}", ""]
        for part in range(1, 5):
            other = choice.randint(1, paragraph)
            lines += [f"({part}) {sentence(choice, GERMAN)} (§ {other} Abs. 2 Nr. 1).", ""]
            for point in range(1, 4):
                lines += [f"{point}. {sentence(choice, GERMAN)},", ""]
                lines += [f"{letter}) {sentence(choice, GERMAN)}," for letter in "abc"]
                lines += [""]
        written += sum(len(line.encode()) + 1 for line in lines[first:])
    return "\n".join(lines) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 1_500_000
    choice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    documents = folder / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    (folder / "section.yml").write_text(
        "municipality: Заречный район\nauthority: Отдел образования\n"
        "address: https://zarechny.example/\ncycle: 2021\nas-of: 2022-05-16\n"
    )
    heads = {
        "law": ("Закон о мониторинге", law),
        "statute": ("Gesetz über das Verfahren", statute),
    }
    for name, (title, write) in heads.items():
        head = f"---\nkind: page\ntitle: {title}\nlevel: federal\n---\n\n"
        (documents / f"{name}.md").write_text(head + write(choice, size))


main()
