"""The command lines of the tools: each function gives a function that runs the tool once and returns its cost."""

import itertools
import os
import subprocess
import time

import place
from postgres import USER, program
from process import timed

PACKAGE = "dev.retort.benchmarks.program."
QUIET = f"-Djava.util.logging.config.file={place.ROOT / 'benchmarks' / 'resources' / 'quiet.properties'}"
HARD = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"]


def retort(folder, *words, allowed=(0,), environment=None):
    """With caches of its own, warm after the first run."""
    cache = place.WORK / "cache"
    surroundings = {"XDG_CACHE_HOME": str(cache), "RETORT_CACHE": str(cache / "retort"), **(environment or {})}
    return lambda: timed([place.RETORT, *words], folder, surroundings, allowed)


def retort_reading(folder, *words):
    """The same where nothing is known of the entities, as after a change of one."""
    numbers = itertools.count()

    def another_setting():
        option = f"-Dhibernate.benchmark.run={os.getpid()}.{next(numbers)}"
        return retort(folder, *words, environment={"RETORT_JAVA_OPTIONS": option})()

    return another_setting


def archive_made(cache=place.WORK / "cache"):
    """Returns once the archive of classes is there that a first command has made behind its end."""
    for _ in range(600):
        if list((cache / "retort").glob("*.jsa")):
            return
        time.sleep(0.2)
    raise SystemExit(f"no archive of classes came to be in {cache}")


def java(main, *words, options=(), class_path=None):
    path = class_path or place.programs()
    return lambda: timed(["java", QUIET, *options, "-cp", path, PACKAGE + main, *words])


def boot(model):
    return java("HibernateBoot", model.folder)


def factory(model):
    return java("HibernateBoot", model.folder, "factory")


def validate(model, server, name):
    return java("HibernateValidate", model.folder, server.jdbc(name), USER)


def floor(model, server, name):
    """With an archive of its classes, made once, and the fast compiler alone."""
    return archived(model.folder / "floor.jsa", "Floor", model.folder, server.jdbc(name), USER)


def hello():
    return archived(place.WORK / "hello.jsa", "Hello")


def archived(archive, main, *words):
    archive.unlink(missing_ok=True)
    java(main, *words, options=[*HARD, f"-XX:ArchiveClassesAtExit={archive}"])()
    return java(main, *words, options=[*HARD, f"-XX:SharedArchiveFile={archive}"])


def liquibase(model, server, name):
    path = os.pathsep.join([place.liquibase(), str(model.classes)])
    main = "dev.retort.benchmarks.liquibase.LiquibaseDiff"
    return lambda: timed(["java", QUIET, "-cp", path, main, server.jdbc(name), USER])


def pg_dump(server, name):
    return lambda: timed([program("pg_dump"), "--schema-only", *server.where(name)])


def psql(server, name, file, *options):
    return lambda: timed([program("psql"), "-qX", "-v", "ON_ERROR_STOP=1", *options, *server.where(name), "-f", file])


def alembic(python, model, url, *words):
    return lambda: timed([python, place.HARNESS / "alembic_check.py", url, model.folder, *words])


def alembics():
    """The versions of Alembic that are here: Debian's, and 1.20 where pip can fetch it. Name and interpreter."""
    found = []
    newest = place.WORK / "alembic" / "bin" / "python"
    if not newest.exists():
        subprocess.run(["python3", "-m", "venv", newest.parent.parent], check=True)
        words = ["install", "-q", "alembic==1.20.0", "psycopg2-binary"]
        subprocess.run([newest, "-m", "pip", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for python in ("/usr/bin/python3", newest):
        ask = [python, "-c", "import alembic, psycopg2; print(alembic.__version__)"]
        answer = subprocess.run(ask, capture_output=True, text=True)
        if answer.returncode == 0:
            found.append((f"Alembic {answer.stdout.strip()}", python))
    if not found:
        raise SystemExit("no Alembic here; on Debian: apt-get install python3-alembic python3-psycopg2")
    return found
