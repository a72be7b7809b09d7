"""Writes what was measured as the tables of a page."""


def seconds(spread):
    median, least, most = spread
    return f"{median:.2f} ({least:.2f} to {most:.2f})"


def table(samples, first, differences=None):
    """A row per program: wall, processors, memory, and the ratio of the first program to it."""
    lines = [
        f"| program | wall, s | processors, s | peak, MiB | {first} / it | differences reported |",
        "|---|---|---|---|---|---|",
    ]
    for name in samples.costs:
        ratio = "" if name == first else seconds(samples.ratio(first, name))
        found = (differences or {}).get(name, "")
        lines.append(
            f"| {name} | {seconds(samples.spread(name))} | {samples.spread(name, 'cpu')[0]:.2f} "
            f"| {samples.spread(name, 'peak')[0]:.0f} | {ratio} | {found} |"
        )
    return "\n".join(lines) + "\n"


def targets(found):
    lines = ["| what | at most | measured: median (least to most) | |", "|---|---|---|---|"]
    return "\n".join(lines + [target.row() for target in found]) + "\n"
