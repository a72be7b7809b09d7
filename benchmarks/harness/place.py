"""Where things are: the checkout, its builds, a folder per model, the other tools."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from model import alchemy, entities, shapes, statements
from process import timed

HARNESS = Path(__file__).resolve().parent
ROOT = HARNESS.parent.parent
WORK = HARNESS.parent / "target" / "work"
NAMING = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"


def say(text):
    print(text, file=sys.stderr, flush=True)


def build():
    """The distribution as people get it, unpacked, and the programs beside it."""
    say("building")
    modules = "cli,benchmarks,benchmarks/liquibase"
    words = ["-q", "-B", "-T", "1C", "-Pbenchmarks", "-Dprogram.only", "-Darchive.skip=false", "-pl", modules, "-am"]
    target = WORK / "dist"
    subprocess.run(
        [ROOT / "mvnw", *words, f"-Ddist.directory={target}-parts", "package"], cwd=ROOT, check=True, stdout=sys.stderr
    )
    for left in ("retort", "cache"):
        shutil.rmtree(WORK / left, ignore_errors=True)
    (WORK / "retort").mkdir(parents=True)
    archive = max((ROOT / "cli" / "target").glob("retort-*.tar.gz"), key=os.path.getmtime)
    subprocess.run(["tar", "-xzf", archive, "-C", WORK / "retort", "--strip-components=1"], check=True)


RETORT = WORK / "retort" / "bin" / "retort"


def jars(*folders):
    return os.pathsep.join(str(jar) for folder in folders for jar in sorted(Path(folder).rglob("*.jar")) if "work" not in jar.parts)


def programs():
    return jars(ROOT / "benchmarks" / "target")


def liquibase():
    return jars(ROOT / "benchmarks" / "liquibase" / "target")


class Model:
    """The files of one generated model."""

    def __init__(self, size, validated=False):
        self.size = size
        self.folder = WORK / f"model-{size}{'-validated' if validated else ''}"
        self.classes = self.folder / "classes"
        self.script = self.folder / "schema.sql"
        self.validated = validated

    def made(self):
        """Written and compiled, unless the generator made the same before."""
        model = shapes.model(self.size)
        text = statements.source(model)
        if self.script.exists() and self.script.read_text() == text and (self.folder / "done").exists():
            return self
        say(f"writing and compiling a model of {self.size} entities")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.classes.mkdir(parents=True)
        entities.EntityWriter(model, self.folder, self.validated).write()
        (self.folder / "alchemy_model.py").write_text(alchemy.source(model))
        self.script.write_text(text)
        sources = self.folder / "sources.txt"
        sources.write_text("\n".join(str(path) for path in sorted((self.folder / "src").rglob("*.java"))))
        timed(["javac", "-nowarn", "-proc:none", "-cp", programs(), "-d", self.classes, f"@{sources}"])
        (self.folder / "done").touch()
        return self

    def project(self, name, url, user="bench"):
        """A folder with a retort.toml for this model and a database."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "migrations").mkdir(parents=True)
        libraries = '"validation/*", ' if self.validated else ""
        if self.validated:
            self.libraries(folder / "validation")
        (folder / "retort.toml").write_text(
            f'[database]\nurl = "{url}"\nuser = "{user}"\nenvironment = false\n'
            f'[model]\nclasspath = ["../classes", {libraries}]\npackages = ["com.acme"]\n'
            f'[model.properties]\n"hibernate.physical_naming_strategy" = "{NAMING}"\n'
            '[migrations]\ndirectory = "migrations"\n'
        )
        return folder

    @staticmethod
    def libraries(folder):
        """A provider of Bean Validation, as an application has it."""
        folder.mkdir()
        for word in ("hibernate-validator", "jakarta.validation", "expressly", "jakarta.el", "classmate", "jboss-logging"):
            for jar in (ROOT / "benchmarks" / "target" / "lib").glob(f"{word}*.jar"):
                shutil.copy(jar, folder)
