"""What a program costs from its start to its end: time on the wall, time of the processor, memory at its peak."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SILENCE = os.open(os.devnull, os.O_RDWR)


def time_of(words, environment, folder):
    """Milliseconds on the wall, and of the processor for the program and those that it started."""
    os.chdir(folder)  # a child that is spawned starts where its parent is
    start = time.perf_counter()
    pid = os.posix_spawnp(
        words[0], words, environment,
        file_actions=[(os.POSIX_SPAWN_DUP2, SILENCE, stream) for stream in (0, 1, 2)],
    )
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed: {' '.join(words)}")
    return 1000 * wall, 1000 * (usage.ru_utime + usage.ru_stime)


def peak_of(words, environment, folder):
    """The most memory that the program, or one that it started, had at one time, in bytes.

    GNU time asks, since it is small itself: what `wait4` tells counts the memory of whoever starts a program too.
    """
    with tempfile.NamedTemporaryFile(mode="r", encoding="ascii") as answer:
        subprocess.run(
            ["/usr/bin/time", "--quiet", "--format=%M", f"--output={answer.name}", *words],
            env=environment, cwd=folder, stdin=SILENCE, stdout=SILENCE, stderr=SILENCE, check=True,
        )
        return int(Path(answer.name).read_text(encoding="ascii")) * 1024
