"""Puts the measurements together and writes their page."""

import argparse
import datetime
import os
import platform
import re
import subprocess

import place
import plot
import report
import runs
import targets
import tools
from checks import Checks, migrated
from postgres import Server
from rounds import compete, summary
from targets import Target

PAGE = place.ROOT / "docs" / "performance.md"
PLOT = place.ROOT / "docs" / "performance.svg"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main():
    options = arguments()
    place.build()
    with Server() as server:
        page = Measurements(server, options).page()
    print(page)
    if options.write:
        text = PAGE.read_text()
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        PAGE.write_text(f"{before}{BEGIN}\n{page}{END}{after}")
    return 0


def arguments():
    parser = argparse.ArgumentParser(description="Times Retort beside other tools; the tables go to standard output.")
    parser.add_argument("--quick", action="store_true", help="50 entities, three rounds, without the slow tools")
    parser.add_argument("--rounds", type=int, help="rounds of each pair (default 5, 3 with --quick)")
    parser.add_argument("--only", default="", help="parts, separated by commas: check, validated, revision, small, growth")
    parser.add_argument("--sizes", default="", help="entities of the models to check (default 50,200,1000)")
    parser.add_argument("--write", action="store_true", help="also put the tables into docs/performance.md, with a new plot")
    return parser.parse_args()


class Measurements:
    def __init__(self, server, options):
        self.server = server
        self.options = options
        self.rounds = options.rounds or (3 if options.quick else 5)
        self.sizes = [int(size) for size in (options.sizes or ("50" if options.quick else "50,200,1000")).split(",")]
        self.largest = max(self.sizes)
        self.parts = options.only.split(",") if options.only else ["check", "validated", "revision", "small", "growth"]
        self.found = []
        self.text = []
        self.lines = {}
        self.checked = {}

    def page(self):
        if "check" in self.parts:
            self.check()
        if "validated" in self.parts:
            self.validated()
        if "revision" in self.parts:
            self.revision()
        if "small" in self.parts:
            self.small()
        if "growth" in self.parts and not self.options.quick:
            self.growth()
        head = f"Measured {datetime.date.today()} on {machine()}, {self.server.version}, {java()}; {self.rounds} rounds, 3 from 1,000 entities on.\n"
        return "\n".join([head, "### Targets\n", report.targets(self.found), *self.text])

    def rounds_at(self, size):
        """Fewer where a round is long."""
        return self.rounds if size < 1000 else min(3, self.rounds)

    def section(self, title, samples, first, differences=None):
        self.text += [f"### {title}\n", report.table(samples, first, differences)]

    def check(self):
        alembics = tools.alembics()
        for size in self.sizes:
            slow = 0 if self.options.quick else 3 if size < 1000 else 2
            checks = Checks(size, self.server, alembics, slow)
            samples, differences = checks.run(self.rounds_at(size))
            self.section(f"check, {size} entities", samples, "retort check", differences)
            self.found += targets.of_checks(size, samples)
            self.found.append(Target(f"differences that are none, {size} entities", 0, (checks.plain(),) * 3))
            later = samples.spread("retort check")[0]
            first = summary([cost.wall / later for cost in checks.first(3)])
            self.found.append(Target(f"first `check` on a machine / later ones, at {size}", 2.5, first))
            for name in samples.costs:
                if "SQLite" not in name and "offline" not in name:
                    self.lines.setdefault(name, []).append((size, samples.spread(name)[0]))
            if size == self.largest:
                self.found.append(Target(f"peak memory of `check`, at {size}", 300, samples.spread("retort check", "peak"), " MiB"))
        if self.options.write:
            PLOT.write_text(plot.draw(self.lines))
            self.text.append(f"![Wall time over the size of the model]({PLOT.name})\n")

    def validated(self):
        for size in {self.sizes[0], self.largest}:
            model = place.Model(size, validated=True).made()
            project = migrated(model, "postgresql", self.server, f"v{size}")
            programs = [("retort check", tools.retort(project, "check")), ("Hibernate boot and factory", tools.factory(model))]
            samples = compete(f"with Bean Validation, {size} entities", programs, self.rounds_at(size))
            self.section(f"check with a provider of Bean Validation, {size} entities", samples, "retort check")
            self.found.append(
                Target(f"`check` / boot and factory, Bean Validation, at {size}", 1.3, samples.ratio(*samples.costs))
            )

    def revision(self):
        model = place.Model(self.largest).made()
        project = migrated(model, "checked", self.server, "checked")
        samples = runs.autogenerate(model, self.server, project, self.rounds)
        self.section(f"revision --autogenerate from empty, {model.size} entities", samples, "retort revision")
        self.found.append(Target(f"`revision --autogenerate` / `check`, at {model.size}", 2, samples.ratio(*samples.costs)))
        samples = runs.upgrade(project, self.server, f"upgrade, {model.size} entities", self.rounds, True)
        self.section(f"upgrade head of that revision, {model.size} entities", samples, "retort upgrade")
        self.found.append(Target(f"`upgrade head` / `psql -1 -f`, at {model.size}", 1.3, samples.ratio(*samples.costs)))

    def small(self):
        project = runs.small_project(place.Model(self.sizes[0]).made(), self.server)
        tools.retort(project, "upgrade", "head")()
        samples = runs.reading(project, self.rounds)
        self.section(f"commands that read {runs.SMALL} revisions", samples, "hello")
        for name in samples.costs:
            if name != "hello":
                self.found.append(Target(f"`{name}` / picocli's hello", 2, samples.ratio(name, "hello")))
        start = runs.application(project, self.server, "small")
        middle, least, most = (float(word) for word in re.findall(r"\d+\.\d", start)[:3])
        self.found.append(Target(f"application start at head: {start.split(', ')[1]}", 50, (middle, least, most), " ms"))
        samples = runs.upgrade(project, self.server, f"{runs.SMALL} small revisions", self.rounds, False)
        self.section(f"upgrade head of {runs.SMALL} small revisions", samples, "retort upgrade")
        self.found.append(Target(f"{runs.SMALL} small revisions / `psql -f`", 1.5, samples.ratio(*samples.costs)))

    def growth(self):
        small, large = (place.Model(size).made() for size in (1000, 4000))
        programs = []
        for model in (small, large):
            project = migrated(model, "growth", self.server, f"g{model.size}")
            programs.append((f"retort check, {model.size} entities", tools.retort(project, "check")))
        samples = compete("growth", programs[::-1], min(3, self.rounds))
        self.section("growth", samples, programs[1][0])
        self.found.append(Target("wall, 4000 / 1000 entities", 4.5, samples.ratio(*samples.costs)))
        self.found.append(Target("memory, 4000 / 1000 entities", 4.5, samples.ratio(*samples.costs, "peak")))


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    return f"{os.cpu_count()} processors ({model or platform.machine()}), {platform.system()}"


def java():
    return subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
