"""`retort check` with nothing to report, beside every other tool that compares the same model with the same database."""

import shutil

import place
import tools
from rounds import compete


class Checks:
    """One size of a model, on PostgreSQL and SQLite."""

    def __init__(self, size, server, alembics, slow_rounds):
        self.model = place.Model(size).made()
        self.server = server
        self.alembics = alembics
        self.slow_rounds = slow_rounds
        self.name = f"m{size}"
        server.fresh(self.name)
        server.script(self.name, self.model.script, "-1")
        self.project = migrated(self.model, "postgresql", server, f"r{size}")
        self.on_sqlite = on_sqlite(self.model)

    def run(self, rounds):
        """Samples of every tool, and how many differences each reports where there are none."""
        programs = [("retort check", tools.retort(self.project, "check"))]
        programs += [(name, tools.alembic(python, self.model, self.server.url(self.name))) for name, python in self.alembics]
        programs += [
            ("Hibernate boot", tools.boot(self.model)),
            ("floor", tools.floor(self.model, self.server, self.name)),
            ("Hibernate validate", tools.validate(self.model, self.server, self.name)),
            ("pg_dump", tools.pg_dump(self.server, self.name)),
            ("retort check, entities read", tools.retort_reading(self.project, "check")),
            ("retort check --offline", tools.retort(self.project, "check", "--offline")),
            ("retort check, SQLite", tools.retort(self.on_sqlite, "check")),
            ("retort check, entities read, SQLite", tools.retort_reading(self.on_sqlite, "check")),
        ]
        programs += [(f"{name}, SQLite", tools.alembic(python, self.model, self.sqlite(name, python))) for name, python in self.alembics]
        limits = {}
        if self.slow_rounds:
            programs.append(("Liquibase", tools.liquibase(self.model, self.server, self.name)))
            limits["Liquibase"] = self.slow_rounds
        samples = compete(f"check, {self.model.size} entities", programs, rounds, limits)
        return samples, {name: differences(name, samples.last(name)) for name, _ in programs if counts(name)}

    def sqlite(self, name, python):
        """A database made by the tool itself: SQLite keeps the text of each table as its maker spelt it."""
        file = self.model.folder / f"{name.replace(' ', '-')}.db"
        file.unlink(missing_ok=True)
        tools.alembic(python, self.model, f"sqlite:///{file}", "create")()
        return f"sqlite:///{file}"

    def plain(self):
        """Differences on the database of the script, which no revision made."""
        project = self.model.project("plain", self.server.jdbc(self.name))
        return differences("retort", tools.retort(project, "check", allowed=(0, 3))())

    def first(self, times):
        """A machine that never saw Retort or this project: no archive, no caches."""
        costs = []
        for _ in range(times):
            cache = place.WORK / "fresh-cache"
            shutil.rmtree(cache, ignore_errors=True)
            surroundings = {"XDG_CACHE_HOME": str(cache), "RETORT_CACHE": str(cache / "retort")}
            costs.append(tools.retort(self.project, "check", environment=surroundings)())
            tools.archive_made(cache)
        return costs


def migrated(model, name, server, database):
    """A project whose database is at the head of one revision that makes the model."""
    server.fresh(database)
    project = model.project(name, server.jdbc(database))
    create(project)
    return project


def on_sqlite(model):
    project = model.project("sqlite", "jdbc:sqlite:shop.db", user="")
    create(project)
    return project


def create(project):
    tools.retort(project, "revision", "--autogenerate", "-m", "create")()
    tools.archive_made()
    tools.retort(project, "upgrade", "head")()
    tools.retort(project, "check")()


def counts(name):
    return name not in ("Hibernate boot", "pg_dump")


def differences(name, cost):
    """How many a tool reports; each of ours ends with the number, Retort with a line for each."""
    lines = cost.output.strip().splitlines()
    if name.startswith("retort"):
        return 0 if lines == ["No differences."] else len(lines)
    return int(lines[-1])
