#!/usr/bin/python3
"""Tries the features of test-fixtures/fidelity/features.sql with Alembic's batch mode, and prints a table.

    apt-get install python3-alembic
    /usr/bin/python3 docs/fidelity/alembic_batch.py          # or: ... alembic_batch.py off

For each feature a new SQLite file is made and filled, then column k of table t becomes unique in
batch_alter_table("t"), with foreign keys enforced unless the argument is "off". Looked at is what the tests of Retort look at: every row with the
kinds of its values and its number, every index, trigger and view, and the questions of the feature.
"""

import pathlib
import sqlite3
import sys
import tempfile
import warnings

import alembic
import sqlalchemy
from alembic.migration import MigrationContext
from alembic.operations import Operations

ENFORCED = "OFF" if sys.argv[1:] == ["off"] else "ON"
FILE = pathlib.Path(__file__).resolve().parents[2] / "test-fixtures" / "fidelity" / "features.sql"


def features():
    found = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            found.append((line[2:], [], []))
        elif not found or not line.strip() or line == "~":
            continue
        elif line.startswith(" "):
            found[-1][1][-1] += "\n" + line
        elif line[:2] in ("? ", "+ ", "! "):
            found[-1][2].append((line[0], line[2:]))
        else:
            found[-1][1].append(line)
    return found


def connected(file):
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def rows(connection):
    tables = connection.execute(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_alembic%' ESCAPE '\\' ORDER BY name").fetchall()
    found = {}
    for table, without_rowid in tables:
        columns = [name for (name, hidden) in connection.execute(
            "SELECT name, hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid", (table,))]
        number = "0" if without_rowid else "_rowid_" if "rowid" in columns else "rowid"
        values = ", ".join(f"typeof({quoted(c)}) || ' ' || hex(CAST({quoted(c)} AS BLOB))" for c in columns)
        found[table] = sorted(connection.execute(f"SELECT {number}, {values} FROM {quoted(table)}").fetchall())
    return found


def objects(connection):
    return {f"{kind} {name}" for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'")}


def text(value):
    if value is None:
        return "null"
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def refutations(connection, probes):
    for kind, probe in probes:
        try:
            if kind == "?":
                query, expected = probe.rsplit(" =>", 1)
                answer = ";".join("|".join(text(v) for v in row) for row in connection.execute(query))
                if answer != expected.strip():
                    yield f"{query.strip()}: {answer or 'nothing'} instead of {expected.strip()}"
                continue
            connection.execute(probe).fetchall()
            if kind == "!":
                yield f"taken, and it should be refused: {probe}"
        except sqlite3.Error as refused:
            if kind != "!":
                yield f"{probe}: {refused}"


def altered(file):
    engine = sqlalchemy.create_engine(f"sqlite:///{file}")
    sqlalchemy.event.listen(engine, "connect", lambda dbapi, record: dbapi.execute(f"PRAGMA foreign_keys = {ENFORCED}"))
    try:
        with engine.begin() as connection:
            with Operations(MigrationContext.configure(connection)).batch_alter_table("t") as batch:
                batch.create_unique_constraint("uq_rebuilt", ["k"])
    finally:
        engine.dispose()


def outcome(statements, probes, folder):
    file = pathlib.Path(folder) / "test.db"
    file.unlink(missing_ok=True)
    before = connected(file)
    for statement in statements:
        before.execute(statement)
    rows_before, objects_before = rows(before), objects(before)
    before.close()
    problems, changed = [], []
    try:
        altered(file)
    except Exception as failure:  # whatever it is, it is the outcome
        words = str(getattr(failure, "orig", failure)) or type(failure).__name__
        problems.append("fails: " + words.splitlines()[0])
    after = connected(file)
    try:
        gone = sorted(objects_before - objects(after))
        left = sorted(name for name in objects(after) - objects_before if "_alembic_tmp" in name)
        problems += ["gone: " + ", ".join(gone)] if gone else []
        problems += ["left behind: " + ", ".join(left)] if left else []
        if "table t" not in gone:
            rows_after = rows(after)
            for table, content in rows_before.items():
                now = rows_after.get(table, [])
                if len(now) != len(content):
                    problems.append(f"{len(content) - len(now)} of {len(content)} rows of {table} deleted")
                elif now != content:
                    changed.append(f"rows of {table} are other rows, or have other numbers")
            problems = problems or list(refutations(after, probes))[:1] or changed
    except sqlite3.Error as unreadable:
        problems.append(f"cannot be read afterwards: {unreadable}")
    finally:
        after.close()
    return "; ".join(problems) or "kept"


def main():
    warnings.simplefilter("ignore")
    print(f"<!-- Alembic {alembic.__version__}, SQLAlchemy {sqlalchemy.__version__}, "
          f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]} -->")
    kept = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, statements, probes in features():
            result = outcome(statements, probes, folder)
            kept += result == "kept"
            print(f"| {name} | {result.replace('|', '&#124;').replace(chr(10), ' ')} |", flush=True)
    print(f"<!-- kept: {kept} of {len(features())} -->")


main()
