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

TODAY = datetime.date(2027, 1, 13)
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
    return subprocess.run([program, "--today", TODAY.isoformat(), *words], cwd=folder, env={}, check=True, capture_output=True).stdout


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
        is_now = event.decoded("DTSTART") == TODAY
        assert alarm.decoded("TRIGGER") == datetime.timedelta(hours=9 if is_now else -15) or "phase-exit" in event["UID"]

    parsed = vobject.readOne(calendar.decode("utf-8"))
    assert parsed.validate(raiseException=True)
    same = {event.uid.value: (event.dtstart.value, event.summary.value) for event in parsed.vevent_list}
    assert same == events, [(a, b) for a, b in zip(sorted(same.items()), sorted(events.items())) if a != b][:1]
    return events


def day_of(item):
    """What is late stands on today."""
    return max(datetime.date.fromisoformat(item["date"]), TODAY)


def first_digits_of_fnv_1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"[:8]


def keeps_people_apart(program, folder):
    """Two people share no name of an event, and a step above moves no event of one."""

    def uids(spec):
        (Path(folder) / "career.yaml").write_text(spec, encoding="utf-8")
        calendars = [run(program, folder, *words, "--format", "ics") for words in (["remind", "--within", "400d"], ["landing", "plan"])]
        return {uid for calendar in calendars for uid in events_of(calendar)}

    named, other, renamed = (uids(SPEC + f"name: {name}\n") for name in ("Dana Reyes", "Ines Prat", "dana  reyes"))
    assert named and len(named) == len(other) and not named & other
    assert not named & uids(SPEC)
    assert named == renamed, "how a name is written changes no event"
    more = SPEC.replace("steps: [", "steps: [{step: a new first step, by: 2027-03}, ")
    assert uids(more + "name: Dana Reyes\n") - named == {f"step.a-new-first-step@{first_digits_of_fnv_1a('dana reyes')}.career"}


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
                owner = first_digits_of_fnv_1a("to lead " * 499 + "to lead")
                said = {f"{it['kind']}.{it['name']}@{owner}.career": (day_of(it), it["what"]) for it in due}
                assert said.items() <= events.items(), set(said.items()) - set(events.items())
                # A list of what is due leaves out what comes again soon; a calendar has everything.
                assert {uid.split(".")[0] for uid in events.keys() - said.keys()} <= {"contract", "talks"}
                late = [it for it in due if it["days"] < 0]
                assert late
                texts = [str(event.get("DESCRIPTION", "")) for event in icalendar.Calendar.from_ical(calendar).walk("VEVENT")]
                for it in late:
                    assert any(text.startswith(f"Due {it['date']}, {it['when']}.") for text in texts), it
            # A second import: the same names, so nothing new.
            assert events_of(run(program, folder, *words, "--format", "ics")) == events
        later = icalendar.Calendar.from_ical(run(program, folder, "landing", "plan", "--format", "ics", "--today", "2027-03-01"))
        late = [event for event in later.walk("VEVENT") if str(event.get("DESCRIPTION", "")).startswith("Due ")]
        assert late and all(event.decoded("DTSTART") == datetime.date(2027, 3, 1) for event in late)
        keeps_people_apart(program, folder)
        (Path(folder) / "career.yaml").write_text(SPEC[: SPEC.index("\nhome:") + 1], encoding="utf-8")
        assert run(program, folder, "remind", "--within", "0d", "--format", "ics", "--today", "2020-01-01") == b""
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
