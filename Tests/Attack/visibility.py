"""What is shown although its visibility forbids it: no inference, only looking."""

from facts import Course, Hidden, Scope

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
    # A line over several cycles is drawn where its points are, whatever its last cycle hides.
    years = [year for year, _ in fact.heights] if isinstance(fact, Course) else [subject.year]
    least = HEADS_BEHIND if indicator.concerns == "head" else OTHERS_BEHIND
    return any(0 < _behind(truth, subject, year) < least for year in years)


def _behind(truth, subject, year):
    """How many organizations stand behind a scope's value."""
    return sum(cell.indicator == subject.indicator and cell.year == year
               and _is_in(truth, cell.organization, subject.place) for cell in truth.figures)


def _is_in(truth, organization, place):
    return not isinstance(place, Scope) or place.id is None or place.id in (
        truth.municipality_of.get(organization), truth.clusters.get(organization))
