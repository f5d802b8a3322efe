"""The calendars that the program writes are what others can read: two independent readers take every one of them, find
what the JSON says, and no event twice.

    calendar_test.py PROGRAM
"""

import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import icalendar
import vobject

HOSTILE = "one; two, three\\\\four 🎯 Zoë\\nBEGIN:VEVENT\\nEND:VCALENDAR"
SPEC = f"""\
career: 1
north_star:
  vision: {"to lead " * 500}
  by: 2027-03
  steps: [{{step: "{HOSTILE}", by: 2027-02}}]
metrics:
  a: {{now: 1, target: 2, as_of: 2025-12}}
  b: {{now: 1, target: 2, as_of: 2025-12}}
roles:
  - {{id: assistant, title: "PM; {HOSTILE}", bet: swing, from: 2027-01-11}}
landings:
  - role: assistant
    start: 2027-01-11
    talks: [{{date: 2027-01-12, with: "Ines; \\"Engineering\\"", promised: "{HOSTILE}"}}]
    checks: [{{claim: "{HOSTILE}"}}, {{claim: "{HOSTILE}"}}]
    wins: [{{win: "{'é' * 2000}", due: 2027-02-10}}]
publishing:
  contract: {{with: Maya, i_will: "publish, {HOSTILE}", every: week, since: 2027-01}}
home:
  check_ins: [{{date: 2026-08-31, balance: 3}}]
"""


def run(program, folder, *words):
    # As cron would: no environment at all.
    return subprocess.run([program, "--today", "2027-01-13", *words], cwd=folder, env={}, check=True, capture_output=True).stdout


def events_of(calendar):
    """By UID: day and summary, as both readers agree on them."""
    read = icalendar.Calendar.from_ical(calendar)
    assert read["VERSION"] == "2.0" and "PRODID" in read and "METHOD" not in read
    events = {}
    for event in read.walk("VEVENT"):
        assert str(event["UID"]) not in events, f"{event['UID']} is there twice"
        events[str(event["UID"])] = (event.decoded("DTSTART"), str(event["SUMMARY"]))
        assert event["DTSTART"].params["VALUE"] == "DATE"
        assert event.decoded("DTSTAMP").date() == event.decoded("DTSTART")
        (alarm,) = event.walk("VALARM")
        assert alarm.decoded("TRIGGER") == datetime.timedelta(hours=-15)

    parsed = vobject.readOne(calendar.decode("utf-8"))
    assert parsed.validate(raiseException=True)
    same = {event.uid.value: (event.dtstart.value, event.summary.value) for event in parsed.vevent_list}
    assert same == events, [(a, b) for a, b in zip(sorted(same.items()), sorted(events.items())) if a != b][:1]
    return events


def check_form(calendar):
    assert calendar.endswith(b"\r\n")
    for line in calendar[:-2].split(b"\r\n"):
        assert b"\n" not in line and b"\r" not in line
        assert len(line) <= 75, line
        line.decode("utf-8")  # no character is cut


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "career.yaml").write_text(SPEC, encoding="utf-8")
        for words in (["remind", "--within", "400d"], ["landing", "plan"]):
            calendar = run(program, folder, *words, "--format", "ics")
            check_form(calendar)
            events = events_of(calendar)
            assert len(events) > 5
            if words[0] == "remind":
                due = json.loads(run(program, folder, *words, "--format", "json"))["due"]
                said = {f"{it['kind']}.{it['name']}@career": (datetime.date.fromisoformat(it["date"]), it["what"]) for it in due}
                assert events == said, set(events.items()) ^ set(said.items())
            # A second import: the same names, so nothing new.
            assert events_of(run(program, folder, *words, "--format", "ics")) == events
        assert run(program, folder, "remind", "--within", "0d", "--format", "ics", "--today", "2020-01-01") == b""
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
