"""What is shown although its visibility forbids it: no inference, only looking."""

from facts import Hidden, Scope

HEADS_BEHIND, OTHERS_BEHIND = 3, 2


def exposures(truth, facts):
    """Facts of a public site about what the public must not see."""
    return [fact for fact in facts if _is_exposed(truth, fact)]


def _is_exposed(truth, fact):
    subject = getattr(fact, "subject", None)
    if subject is None or isinstance(fact, Hidden) or subject.indicator is None:
        return False
    indicator = truth.indicators[subject.indicator]
    if indicator.visibility == "public":
        return False
    if indicator.visibility == "internal" or isinstance(subject.place, str):
        return True
    if indicator.level == "municipality" or (indicator.id, subject.year) in truth.own_totals:
        return False
    behind = sum(cell.indicator == indicator.id and cell.year == subject.year
                 and _is_in(truth, cell.organization, subject.place) for cell in truth.figures)
    return 0 < behind < (HEADS_BEHIND if indicator.concerns == "head" else OTHERS_BEHIND)


def _is_in(truth, organization, place):
    return not isinstance(place, Scope) or place.id is None or place.id in (
        truth.municipality_of.get(organization), truth.clusters.get(organization))
