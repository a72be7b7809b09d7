"""Writing and running revisions: one large class, five hundred small ones, the commands that only read the graph."""

import shutil

import place
import small
import tools
from rounds import compete

SMALL = 500


def autogenerate(model, server, checked, rounds):
    """From an empty database to a class that was compiled, beside a check of the same model."""
    server.fresh("empty")
    project = model.project("from-empty", server.jdbc("empty"))

    def write():
        shutil.rmtree(project / "migrations")
        (project / "migrations").mkdir()
        return tools.retort(project, "revision", "--autogenerate", "-m", "create")()

    programs = [("retort revision", write), ("retort check", tools.retort(checked, "check"))]
    return compete(f"revision, {model.size} entities", programs, rounds)


def upgrade(project, server, title, rounds, one_transaction):
    """`upgrade head` beside `psql -f` of the script that `upgrade head --sql` writes."""
    script = project / "upgrade.sql"
    text = tools.retort(project, "upgrade", "head", "--sql")().output
    script.write_text(without_transactions(text) if one_transaction else text)

    def on_empty(run):
        def fresh():
            server.fresh("target")
            return run()

        return fresh

    target = {"RETORT_URL": server.jdbc("target"), "RETORT_USER": "bench"}
    configuration = project / "retort.toml"
    configuration.write_text(configuration.read_text().replace("environment = false", "environment = true"))
    options = ["-1"] if one_transaction else []
    programs = [
        ("retort upgrade", on_empty(tools.retort(project, "upgrade", "head", environment=target))),
        ("psql", on_empty(tools.psql(server, "target", script, *options))),
    ]
    return compete(title, programs, rounds)


def without_transactions(text):
    return "\n".join(line for line in text.splitlines() if line.strip().lower() not in ("begin;", "commit;")) + "\n"


def small_project(model, server):
    """A project of five hundred revisions of one or two operations."""
    server.fresh("small")
    project = model.project("small", server.jdbc("small"))
    small.write(project / "migrations", SMALL)
    return project


def reading(project, rounds):
    """The commands that need neither entities nor a database, and a picocli program without content."""
    words = [("--help",), ("heads",), ("history",), ("current",)]
    programs = [("hello", tools.hello())]
    programs += [(f"retort {' '.join(one)}", tools.retort(project, *one)) for one in words]
    return compete(f"commands with {SMALL} revisions", programs, rounds)


def application(project, server, name):
    """What the start of an application costs that is at head."""
    classes = project / "compiled"
    shutil.rmtree(classes, ignore_errors=True)
    classes.mkdir()
    sources = [str(path) for path in sorted((project / "migrations").glob("*.java"))]
    tools.timed(["javac", "-nowarn", "-proc:none", "-cp", place.programs(), "-d", classes, *sources])
    path = f"{place.programs()}:{classes}"
    return tools.java("ApplicationStart", server.jdbc(name), "bench", class_path=path)().output.strip()
