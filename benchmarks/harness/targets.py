"""What was promised, as bounds of ratios, and whether this run kept it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """`measured` is median, minimum, maximum; `unit` is empty for a ratio."""

    what: str
    bound: float
    measured: tuple
    unit: str = ""

    def row(self):
        median, least, most = self.measured
        verdict = "met" if median <= self.bound else f"missed by {100 * (median / self.bound - 1):.0f} %"
        spread = f"{number(median)}{self.unit} ({number(least)} to {number(most)})"
        return f"| {self.what} | {number(self.bound)}{self.unit} | {spread} | {verdict} |"


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}"


def of_checks(size, samples):
    """Of one size: beside Alembic, Hibernate, the floor and Liquibase."""
    at = f"at {size}"
    found = []

    def add(what, bound, name, other):
        if name in samples.costs and other in samples.costs:
            found.append(Target(f"{what}, {at}", bound, samples.ratio(name, other)))

    for alembic in [name for name in samples.costs if name.startswith("Alembic") and "SQLite" not in name]:
        newer = not alembic.startswith("Alembic 1.8")
        bound = 1 if size < 1000 else 0.4 if newer else 0.3
        add(f"`check` / {alembic}", bound, "retort check", alembic)
        add(f"`check` / {alembic}, SQLite", bound, "retort check, SQLite", f"{alembic}, SQLite")
    if size < 1000:
        add("`check` / floor", 1.6, "retort check", "floor")
    else:
        add("`check` / Hibernate's boot", 1.4, "retort check", "Hibernate boot")
    add("`check` / Liquibase", 0.1, "retort check", "Liquibase")
    add("`check --offline` / `check`", 1, "retort check --offline", "retort check")
    return found
