"""Attacks built sites: what of the hidden values can be inferred from what they show.

Usage: attack.py check CONTENT SITE
       attack.py run SVOD TEMPLATES [--sections N] [--seed S] [--region] [CONTENT ...]
       attack.py rural SVOD TEMPLATES
       attack.py self-test SVOD TEMPLATES

`check` attacks one site; `run` builds and attacks folders and N generated sections; `rural` attacks
ten small schools and measures how much is left to say of them; `self-test` plants a leak in each channel and fails unless each is found. Exit code 1 when a hidden cell is
left without the room that *safe* demands, or when a site holds a number that is not understood.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "OpenData"))

import leaks
import rural
import sections
import twins
from collect import Site
from facts import Unclassified
from safety import Assessment
from truth import Truth
from visibility import exposures

EXAMPLES = 5


class Attack:
    """One site, attacked."""

    def __init__(self, content, site):
        self.truth = Truth(pathlib.Path(content))
        facts = Site(pathlib.Path(site), self.truth).facts
        self.facts = len(facts)
        self.unclassified = [fact for fact in facts if isinstance(fact, Unclassified)]
        self.assessment = Assessment(self.truth, facts)
        self.exposures = exposures(self.truth, facts)

    @property
    def is_clean(self):
        """Whether nothing leaks and everything was understood."""
        found = self.assessment
        return not (found.leaks or self.exposures or self.unclassified or found.unsound
                    or found.knowledge.contradictions)

    def kinds(self):
        """How many cells leak through which channels together."""
        return collections.Counter(_kind(leak) for leak in self.assessment.leaks)

    def summary(self):
        """One line of figures."""
        found = self.assessment
        first = sum(leak.is_first_rule for leak in found.leaks)
        return (f"{self.facts} facts, {len(found.knowledge.relations)} relations, "
                f"{found.hidden} hidden cells: {found.proved} safe by witness, {found.bounded} by "
                f"bounds, {len(found.leaks)} leak ({first} of the first rule); "
                f"{len(self.exposures)} exposed by visibility, "
                f"{len(self.unclassified)} numbers unclassified, "
                f"{len(found.knowledge.contradictions)} contradict the content, "
                f"{len(found.knowledge.unused)} not modelled, {len(found.unsound)} unsound")

    def examples(self, count):
        """Leaks with the facts that make them, and everything that was not understood."""
        found, lines = self.assessment, []
        for leak in found.leaks[:count]:
            lines += [f"  leak: {describe(self.truth, leak.cell)}: {leak.words}"]
            lines += [f"    {line}" for line in _chain(leak, self.truth)]
        for name, facts in (("exposed", self.exposures), ("unclassified", self.unclassified),
                            ("contradiction", found.knowledge.contradictions),
                            ("unsound", found.unsound), ("not modelled", found.knowledge.unused)):
            lines += [f"  {name}: {fact}" for fact in facts[:count]]
        return lines


def describe(truth, cell):
    """A cell in words, with the n that an attacker knows."""
    group = truth.figures[cell].group
    size = f", n = {group}" if group is not None else ""
    return f"{cell.indicator}, {cell.year}, {cell.organization}{size}"


def _kind(leak):
    channels = sorted({f"{_fact_kind(relation)}" for relation in leak.chain})
    return " + ".join(channels) or "n alone"


def _fact_kind(relation):
    fact = relation.fact
    if isinstance(fact, str):
        return "derived condition"
    among = type(fact.subject.among).__name__.lower() if fact.subject.among else ""
    place = "cell" if isinstance(fact.subject.place, str) else f"{among} total".strip()
    # A total stands in many channels; the first one read is not the one to blame.
    channel = f" ({fact.channel})" if place == "cell" else ""
    return f"{type(fact).__name__.lower()} of {place}{channel}"


def _chain(leak, truth):
    for relation in leak.chain[:12]:
        yield f"{relation.fact}"
        if hasattr(relation, "terms"):
            terms = " + ".join(
                f"{float(factor):.4g}·[{cell.indicator} {cell.year} {cell.organization}]"
                for cell, factor in list(relation.terms.items())[:6])
            low, high = relation.interval.low, relation.interval.high
            ends = [("" if end is None else f"{float(end):.6g}") for end in (low, high)]
            yield f"  so, less all that is shown: {ends[0]} ≤ {terms} ≤ {ends[1]}"


def build(svod, templates, content, site):
    """Builds a site; the words of the program where it refuses."""
    run = subprocess.run([svod, "build", "--content", str(content), "--templates", templates,
                          "--output", str(site)], capture_output=True, text=True, check=False)
    if run.returncode:
        lines = [line for line in (run.stdout + run.stderr).splitlines() if "предупр" not in line]
        raise RuntimeError("\n".join([f"{content} is not built:", *lines[-8:]]))


def attack_folder(svod, templates, content, name=None, twin_count=0):
    """Builds and attacks one folder: name, seconds, figures, kinds, words."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="svod-attack-") as folder:
        folder = pathlib.Path(folder)
        build(svod, templates, content, folder / "Site")
        attack = Attack(content, folder / "Site")
        completions = [values for values in attack.assessment.completions
                       if twins.is_hidden_alike(attack.truth, values)]
        apart = [f"  told apart: {words}"
                 for completion in completions[::max(1, len(completions) // max(1, twin_count))]
                 [:twin_count] for words in twins.differences(
                     attack.truth, completion, content, folder / "Site",
                     lambda twin, site: build(svod, templates, twin, site), folder)]
    return (name or str(content), time.perf_counter() - start,
            f"{attack.summary()}, {len(apart)} told apart", attack.kinds(),
            attack.examples(EXAMPLES) + apart[:EXAMPLES], attack.is_clean and not apart,
            attack.assessment.hidden)


def attack_section(svod, templates, seed, region, twin_count):
    """Writes, builds and attacks one generated section."""
    with tempfile.TemporaryDirectory(prefix="svod-attack-") as folder:
        content = pathlib.Path(folder) / "Content"
        mixture = sections.write(content, seed, region)
        return attack_folder(svod, templates, content, f"seed {seed} ({mixture})", twin_count)


def run(options):
    """Attacks folders and generated sections; whether all are clean."""
    svod = os.path.abspath(options.svod)
    kinds, are_clean, hidden, shown = collections.Counter(), [], 0, 0
    start = time.perf_counter()
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(attack_folder, svod, options.templates, content)
                for content in options.content]
        jobs += [pool.submit(attack_section, svod, options.templates, options.seed + number,
                             options.region, options.twins) for number in range(options.sections)]
        for job in jobs:
            name, seconds, summary, found, examples, is_clean, cells = job.result()
            print(f"{name}: {summary}; {seconds:.1f} s")
            if not is_clean and shown < options.examples:
                shown += 1
                print("\n".join(examples))
            kinds += found
            are_clean.append(is_clean)
            hidden += cells
    print(f"{len(are_clean)} sites, {hidden} hidden cells, {sum(kinds.values())} leaks, "
          f"{time.perf_counter() - start:.0f} s")
    for kind, count in kinds.most_common():
        print(f"  {count:5} {kind}")
    return all(are_clean)


def attack_rural(options):
    """Whether enough is told of small schools, and nothing that is hidden."""
    with tempfile.TemporaryDirectory(prefix="svod-attack-") as folder:
        content, site = pathlib.Path(folder) / "Content", pathlib.Path(folder) / "Site"
        indicators = rural.write(content)
        build(options.svod, options.templates, content, site)
        attack, shares = Attack(content, site), rural.shares(site, indicators)
    print("\n".join([attack.summary(), *attack.examples(EXAMPLES), str(shares)]))
    return attack.is_clean and shares.are_enough


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("check")
    one.add_argument("content")
    one.add_argument("site")
    many = commands.add_parser("run")
    small, tested = commands.add_parser("rural"), commands.add_parser("self-test")
    for command in (many, small, tested):
        command.add_argument("svod")
        command.add_argument("templates")
    many.add_argument("content", nargs="*")
    many.add_argument("--sections", type=int, default=0)
    many.add_argument("--seed", type=int, default=1)
    many.add_argument("--twins", type=int, default=0,
                      help="of how many completions a section's sites are compared")
    many.add_argument("--region", action="store_true")
    many.add_argument("--jobs", type=int, default=os.cpu_count())
    many.add_argument("--examples", type=int, default=3, help="of how many sites leaks are told")
    options = parser.parse_args()
    if options.command == "run":
        return 0 if run(options) else 1
    if options.command == "rural":
        return 0 if attack_rural(options) else 1
    if options.command == "self-test":
        svod = os.path.abspath(options.svod)
        return 0 if leaks.test(Attack, lambda content, site: build(
            svod, options.templates, content, site)) else 1
    attack = Attack(options.content, options.site)
    print("\n".join([attack.summary(), *attack.examples(40)]))
    for kind, count in attack.kinds().most_common():
        print(f"  {count:5} {kind}")
    return 0 if attack.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
