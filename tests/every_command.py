"""A spec and an offer that have one of everything, and what there is to do with them: every report in each of its
formats, and every command that writes. For tests of what all commands have in common.

TEXT stands for any text of a person; TEXT0 for a unit, which is the same wherever it stands.
"""

import re

SPEC = """\
career: 1
name: TEXT
north_star:
  vision: TEXT
  by: 2031-11
  steps: [{step: TEXT, by: 2030, needs: {kept: 9}}, {step: TEXT, by: 2027-01}]
stage: established
metrics:
  gap: {weight: 5, now: 2, target: 7, core: true, unit: TEXT, about: TEXT, anchors: {2: TEXT, 7: TEXT}, as_of: 2025-01}
  kept: {weight: 3, now: 8, target: 10, evidence: TEXT, unit: TEXT}
  hours: {kind: life, weight: 3, now: 45, target: 40, worst: 60, unit: TEXT}
limits:
  hours: {at_most: 55}
  base_pay: {at_least: 50000, unit: TEXT0}
  place: {one_of: [TEXT, TEXT]}
  bonus: {at_least: 1}
roles:
  - {id: old, title: TEXT, org: TEXT, bet: swing, from: 2019, to: 2022, outcome: failed, story: TEXT, lesson: TEXT}
  - {id: older, title: TEXT, org: TEXT, bet: swing, from: 2018, to: 2019}
  - id: now
    title: TEXT
    org: TEXT
    bet: core
    from: 2026-09-01
    growth: 2%
    reach: {gap: {works: 3, fails: 2}, kept: same, hours: [45, 50]}
    terms: {base_pay: {value: 80000, unit: TEXT0}, place: TEXT}
otherwise: {title: TEXT}
roadmap:
  - {title: TEXT, bet: swing, years: 2, reach: {gap: 6}}
  - {title: TEXT, bet: core, years: 1}
  - {title: TEXT, bet: core, years: 9}
landings:
  - role: now
    start: 2026-09-01
    talks:
      - {date: 2026-09-02, with: TEXT, heard: [TEXT, TEXT, "#slow releases", "#slow"], promised: TEXT}
      - {date: 2026-09-03, with: TEXT, heard: [TEXT, "#slow"], promised: TEXT, kept: 2026-09-04}
      - {id: quiet, date: 2026-09-04, with: TEXT}
      - {date: 2026-09-05, with: TEXT, promises: [{promise: TEXT, due: 2026-09-06}, {promise: TEXT}, {promise: TEXT, kept: 2026-09-06}]}
    vision: TEXT
    problems: [{problem: TEXT, agreed_with: [TEXT, TEXT], agreed: 2026-11-12}, {problem: TEXT}]
    wins: [{win: TEXT, for: TEXT, due: 2026-11-10}, {win: TEXT, for: TEXT, due: 2026-11-20, done: 2026-11-20}]
    checks: [{claim: TEXT, offer: TEXT, said_by: TEXT}, {claim: TEXT, turned_out: false}]
publishing:
  contract: {with: TEXT, i_will: TEXT, they_will: TEXT, every: month, since: 2026-06}
  repeated: [{topic: TEXT, times: 3, last: 2026-11-02}, {topic: TEXT, times: 2}]
  log:
    - {date: 2026-11-20, title: TEXT, audience: TEXT, link: TEXT, result: TEXT, shows: [kept], topic: TEXT}
    - {date: 2026-11-02, title: TEXT, link: TEXT}
  skipped: [{period: 2026-08, why: TEXT}]
home: {check_ins: [{date: 2026-03-01, balance: 2, note: TEXT}]}
setbacks: [{date: 2026-11-03, what: TEXT, lesson: TEXT}]
decisions:
  - {date: 2026-11-04, offer: TEXT, chose: decline, why: TEXT, verdict: TEXT, review: 2026-11-30}
"""

OFFER = """\
offer: 1
title: TEXT
org: TEXT
bet: swing
received: 2026-11-10
answer_by: 2026-11-24
came: offered
reach: {gap: {works: 5, fails: 3}, kept: unknown, hours: [50, 58]}
terms: {base_pay: {value: [40000, 65000], unit: TEXT0}, bonus: unknown, place: {works: TEXT, fails: TEXT}, perk: TEXT}
backing: {team: 6, visibility: high, traction: none}
if_it_fails: TEXT
claims: [{claim: TEXT, said_by: TEXT}, {claim: TEXT}]
"""

# What reads, and in which formats it answers.
REPORTS = {
    "evaluate": "text markdown json csv",
    "evaluate offers/one.yaml": "text markdown json csv",
    "evaluate offers/one.yaml offers/two.yaml": "text markdown json csv",
    "evaluate offers/one.yaml --with reach.kept=5 --with spec:metrics.kept.weight=9": "text markdown json csv",
    "status": "text markdown json",
    "portfolio": "text markdown json csv",
    "portfolio forecast": "text markdown json csv",
    "landing": "text markdown json",
    "landing plan": "text markdown json ics",
    "landing summary": "markdown",
    "landing summary --names": "markdown",
    "publish-log": "text markdown json",
    "publish-log contract": "text markdown json",
    "publish-log summary": "markdown json",
    "publish-log summary --for vp": "markdown json",
    "publish-log summary --for self": "markdown json",
    "remind --within 9999d": "text json ics",
    "check": "text json",
    "check offers/one.yaml": "text json",
}

# What changes the spec, in an order in which each can be done after the ones before. {} is a text.
WRITES = [
    ["set", "north_star.vision", "{}"],
    ["set", "roles.now.title", "{}"],
    ["evaluate", "offers/one.yaml", "--record", "negotiate", "--why", "{}"],
    ["portfolio", "close", "now", "--on", "yesterday", "--story", "{}", "--lesson", "{}"],
    ["portfolio", "add", "--title", "{}", "--org", "{}", "--bet", "core", "--from", "2026-11-22"],
    ["landing", "talk", "{}", "--heard", "{}", "--promised", "{}", "--promised", "one more"],
    ["landing", "vision", "{}"],
    ["landing", "problem", "{}", "--agreed-with", "{}"],
    ["landing", "win", "{}", "--for", "{}", "--due", "+3d"],
    ["publish-log", "add", "{}", "--audience", "{}", "--link", "{}", "--result", "{}"],
    ["publish-log", "repeat", "{}"],
    ["publish-log", "skip", "2026-09", "--why", "{}"],
    ["publish-log", "contract", "--with", "{}", "--i-will", "{}", "--they-will", "{}", "--every", "month", "--since", "2026-07"],
    ["init", "new", "--vision", "{}", "--by", "2031", "--name", "{}", "--role", "{}", "--org", "{}", "--since", "2024", "--skill", "a=1:2"],
    ["init", "--offer", "offers/new.yaml", "--title", "{}", "--org", "{}"],
]


def filled(template, text):
    """Each TEXT becomes `text(0)`, `text(1)` and so on, as a YAML scalar."""
    count = iter(range(10**6))
    unit = text(-1)
    return re.sub("TEXT0?", lambda found: unit if found[0] == "TEXT0" else text(next(count)), template)
