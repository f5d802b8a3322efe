"""The same entries for programs that keep other things: a career of make_spec.py as JSON, as tasks and as a journal.

A log entry becomes a task that is due that day, and a transaction of that day; topics become projects and accounts.
"""

import json
import subprocess
from pathlib import Path

import yaml

import make_spec

OFFER = """\
offer: 1
title: Senior PM, Assistant
org: Shopwell
bet: swing
received: 2026-11-10
answer_by: 2026-11-24
chance_of_failure: 50%
reach:
  core_craft: same
  zero_to_one: {works: 5, fails: 4}
  business_impact: {works: 6.5, fails: 5}
  home_hours: 50
"""

GIT_SETTINGS = "[user]\n  name = Dana Reyes\n  email = dana@example.com\n[gc]\n  auto = 0\n"
TASK_SETTINGS = "confirmation=off\nverbose=nothing\n"


def environment(home):
    """Nobody's settings but those written here."""
    return {
        "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(home),
        "TASKRC": f"{home}/taskrc", "TASKDATA": f"{home}/tasks",
        "GIT_CONFIG_GLOBAL": f"{home}/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
    }


def as_json(text):
    return json.dumps(yaml.load(text, Loader=yaml.CSafeLoader), default=str)


def as_tasks(count):
    days = [f"{make_spec.day_of(number, count):%Y%m%dT000000Z}" for number in range(count)]
    return json.dumps([
        {"description": make_spec.title_of(number), "project": f"topic-{number % 5}", "entry": day, "due": day}
        for number, day in enumerate(days)
    ])


def as_journal(count):
    return "".join(
        f"{make_spec.day_of(number, count)} {make_spec.title_of(number)}\n"
        f"    expenses:topic {number % 5}    {number % 17 + 1} EUR\n"
        "    assets:cash\n\n"
        for number in range(count)
    )


def write_all(home, count):
    """Fills the folder with what each program keeps. Careers are committed in git, as people's are."""
    spec = make_spec.career(count)
    files = {
        "gitconfig": GIT_SETTINGS, "taskrc": TASK_SETTINGS, "tasks.json": as_tasks(count),
        "career.json": as_json(spec), "offer.json": as_json(OFFER),
        "ledger.journal": as_journal(count), "hledger.journal": as_journal(count),
        "answers": "\n" * 8,  # yes to all that `hledger add` asks about one transaction
        "swings/career.yaml": make_spec.career(count, 16),
        "career/career.yaml": spec, "career/offers/assistant.yaml": OFFER,
        "git/career.yaml": spec, "git/offers/assistant.yaml": OFFER,
    }
    for name, text in files.items():
        file = Path(home, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="ascii")
    Path(home, "tasks").mkdir()

    def run(*words):
        subprocess.run(words, env=environment(home), check=True, capture_output=True)

    run("task", "import", f"{home}/tasks.json")
    for name in ("career", "git"):
        repository = ("git", "-C", f"{home}/{name}")
        run(*repository, "init", "-q")
        run(*repository, "add", "-A")
        run(*repository, "commit", "-q", "-m", "a career")
