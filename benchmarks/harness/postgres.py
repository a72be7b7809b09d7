"""A PostgreSQL server for one benchmark, with the settings it has after its installation, but for the number of locks."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

USER = "bench"


class Server:
    """Started when entered, gone when left."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="retort-benchmark-"))
        self.data = self.folder / "data"
        self.port = free_port()
        # The server refuses to run as root, so it then runs as nobody.
        self.prefix = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.getuid() == 0 else []
        if self.prefix:
            shutil.chown(self.folder, "nobody", "nogroup")
        self.call("initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C")
        # Four thousand tables do not fit into one transaction with the locks that a server has by default.
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c max_locks_per_transaction=1024"
        self.call("pg_ctl", "-D", self.data, "-o", options, "-l", self.folder / "log", "-w", "start")
        self.version = subprocess.check_output([program("postgres"), "--version"], text=True).strip()
        return self

    def __exit__(self, *_):
        self.call("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, name, *words):
        command = [*self.prefix, program(name), *map(str, words)]
        subprocess.run(command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL)

    def where(self, name):
        """Words for psql and its relatives: over TCP, as every other tool connects."""
        return ["-h", "127.0.0.1", "-p", str(self.port), "-U", USER, name]

    def fresh(self, name, template="template0"):
        """An empty database, or a copy of another."""
        subprocess.run([program("dropdb"), "--if-exists", "--force", *self.where(name)], check=True, stderr=subprocess.DEVNULL)
        subprocess.run([program("createdb"), "-T", template, *self.where(name)], check=True)

    def script(self, name, file, *options):
        subprocess.run([program("psql"), "-qX", "-v", "ON_ERROR_STOP=1", *options, *self.where(name), "-f", str(file)], check=True)

    def jdbc(self, name):
        return f"jdbc:postgresql://127.0.0.1:{self.port}/{name}"

    def url(self, name):
        return f"postgresql+psycopg2://{USER}@127.0.0.1:{self.port}/{name}"


def program(name):
    """The newest installed one."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    found = str(installed[-1]) if installed else shutil.which(name)
    if not found:
        raise SystemExit(f"no {name} here; on Debian: apt-get install postgresql")
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
