"""Runs one program and says what it cost, as the operating system accounts for it."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Seconds on the wall and of processors, MiB at the peak, and what the program said."""

    wall: float
    cpu: float
    peak: float
    status: int
    output: str
    errors: str


def timed(command, cwd=None, environment=None, allowed=(0,)):
    """Runs a command to its end. A status that is not allowed ends the benchmark: its time would mean nothing."""
    surroundings = dict(os.environ, **(environment or {}))
    with open(os.devnull, "rb") as nothing, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begin = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command], cwd=cwd, env=surroundings, stdin=nothing, stdout=out, stderr=err
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        cost = Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, text(out), text(err))
    if cost.status not in allowed:
        raise SystemExit(f"{' '.join(map(str, command))}: status {cost.status}\n{cost.output[-2000:]}{cost.errors[-4000:]}")
    return cost


def text(file):
    file.seek(0)
    return file.read().decode(errors="replace")
