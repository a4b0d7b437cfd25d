"""The interval for the difference of two shares: Newcombe (1998), method 10, at 95 %.

Here it is the other author's formula that speaks: `statsmodels` where it is installed
(`make recheck` installs it), else the Wilson bounds as exact roots of the score equation.
Where both are at hand they must agree.
"""

from math import hypot, sqrt
from statistics import NormalDist

try:
    from statsmodels.stats.proportion import confint_proportions_2indep
except ImportError:
    confint_proportions_2indep = None

HAS_STATSMODELS = confint_proportions_2indep is not None


def wilson(m, n):
    """The two shares π for which (m/n − π)² = z² π (1 − π) / n."""
    z = NormalDist().inv_cdf(0.975)
    a, b, c = 1 + z * z / n, -(2 * m / n + z * z / n), (m / n) ** 2
    root = sqrt(max(b * b - 4 * a * c, 0.0))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def score_interval(now, before):
    """Method 10 from Wilson bounds."""
    (m1, n1), (m2, n2) = now, before
    p1, p2 = m1 / n1, m2 / n2
    (low1, high1), (low2, high2) = wilson(m1, n1), wilson(m2, n2)
    difference = p1 - p2
    return difference - hypot(p1 - low1, high2 - p2), difference + hypot(high1 - p1, p2 - low2)


def is_usual(now, before):
    """Whether the interval of the difference holds zero."""
    now, before = tuple(map(float, now)), tuple(map(float, before))
    low, high = score_interval(now, before)
    verdict = low <= 0 <= high
    if HAS_STATSMODELS:
        theirs = confint_proportions_2indep(*now, *before, method="newcomb", compare="diff")
        if max(abs(theirs[0] - low), abs(theirs[1] - high)) > 1e-9:
            raise ArithmeticError(f"two formulas of one interval differ: {theirs} {(low, high)}")
        verdict = theirs[0] <= 0 <= theirs[1]
    return verdict
