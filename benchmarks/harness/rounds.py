"""Runs several programs in turn, round after round, so that a machine that slows down slows all of them down."""

import statistics
import sys
from dataclasses import dataclass, field


@dataclass
class Samples:
    """What each program cost in each round; a program may sit out later rounds."""

    costs: dict = field(default_factory=dict)

    def add(self, name, cost):
        self.costs.setdefault(name, []).append(cost)

    def spread(self, name, figure="wall"):
        """Median, minimum and maximum."""
        return summary([getattr(cost, figure) for cost in self.costs[name]])

    def ratio(self, name, other, figure="wall"):
        """The same of the ratios of a round."""
        return summary(
            [getattr(a, figure) / getattr(b, figure) for a, b in zip(self.costs[name], self.costs[other])]
        )

    def last(self, name):
        return self.costs[name][-1]


def summary(values):
    return statistics.median(values), min(values), max(values)


def compete(title, programs, rounds, limits=None, warm_up=True):
    """`programs` is a list of (name, function that runs it and returns its cost). `limits` says who runs fewer rounds."""
    samples = Samples()
    print(f"{title}: ", end="", file=sys.stderr, flush=True)
    if warm_up:
        for name, run in programs:
            if (limits or {}).get(name, rounds) > 2:
                run()
    for number in range(rounds):
        print(number + 1, end=" ", file=sys.stderr, flush=True)
        for name, run in programs:
            if number < (limits or {}).get(name, rounds):
                samples.add(name, run())
    print(file=sys.stderr)
    return samples
