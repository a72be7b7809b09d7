"""Draws the wall time of each tool over the size of the model, both axes logarithmic, as SVG."""

import math

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 440, 60, 190, 30, 50
COLOURS = ["#c1272d", "#1f77b4", "#2ca02c", "#7f7f7f", "#9467bd", "#ff7f0e", "#17becf", "#8c564b"]


def scale(values, begin, end):
    low, high = math.log10(min(values)), math.log10(max(values))
    return lambda value: begin + (math.log10(value) - low) / ((high - low) or 1) * (end - begin)


def draw(lines):
    """`lines` maps a name to [(entities, seconds)]; Retort's comes first and is drawn thicker."""
    sizes = sorted({size for points in lines.values() for size, _ in points})
    times = [time for points in lines.values() for _, time in points]
    ticks = [tick for tick in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100) if min(times) / 2 <= tick <= max(times) * 2]
    x = scale(sizes, LEFT, WIDTH - RIGHT)
    y = scale(ticks + times, HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for tick in ticks:
        parts.append(f'<path d="M{LEFT} {y(tick):.1f}H{WIDTH - RIGHT}" stroke="#e0e0e0"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick} s</text>')
    for size in sizes:
        parts.append(f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 8}" text-anchor="middle">entities (both axes logarithmic)</text>')
    labels = []
    for colour, (name, points) in zip(COLOURS, lines.items()):
        path = " ".join(f"{x(size):.1f},{y(time):.1f}" for size, time in points)
        width = 3 if colour == COLOURS[0] else 1.5
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>')
        parts += [f'<circle cx="{x(s):.1f}" cy="{y(t):.1f}" r="{width}" fill="{colour}"/>' for s, t in points]
        labels.append([y(points[-1][1]) + 4, name, colour])
    for label in spaced(labels):
        parts.append(f'<text x="{WIDTH - RIGHT + 10}" y="{label[0]:.1f}" fill="{label[2]}">{label[1]}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def spaced(labels):
    """Labels that would overlap are moved down."""
    labels.sort(key=lambda label: label[0])
    for above, below in zip(labels, labels[1:]):
        below[0] = max(below[0], above[0] + 14)
    return labels
