"""Leaks planted one by one, each in a channel of its own: the attack must find every one."""

import pathlib
import shutil
import tempfile

import plantation
from plants import PLANTS


def test(attack, build):
    """Plants each leak; whether the attack is silent without and finds each of them."""
    with tempfile.TemporaryDirectory(prefix="svod-attack-") as folder:
        content, site, copy = (pathlib.Path(folder) / name for name in ("Content", "Site", "Copy"))
        plantation.write(content)
        build(content, site)
        clean = attack(content, site)
        print(f"without a plant: {clean.summary()}")
        failed = [] if clean.is_clean else ["without a plant"]
        for plant in PLANTS:
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(site, copy)
            wanted = plant(copy)
            found = attack(content, copy)
            is_found = {"exposure": bool(found.exposures),
                        "unclassified": bool(found.unclassified)}.get(
                            wanted, wanted in {leak.cell for leak in found.assessment.leaks})
            if not is_found or found.assessment.unsound \
                    or found.assessment.knowledge.contradictions:
                failed.append(plant.__name__)
                print(f"{plant.__name__}: not found\n{found.summary()}")
                print("\n".join(found.examples(3)))
    print(f"{len(PLANTS)} plants, {len(failed)} failed: {', '.join(failed) or 'none'}")
    return not failed
