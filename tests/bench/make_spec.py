"""Writes a valid career.yaml with N entries in its publishing log to standard output: make_spec.py 1000 >career.yaml

A second number asks for as many swings on the roadmap. The same numbers give the same bytes.
"""

import datetime
import sys

HEAD = """\
# A career made up by tests/bench/make_spec.py
career: 1
name: Dana Reyes

north_star:
  vision: Chief Product Officer at a mid-stage startup
  by: 2031-11
  steps:
    - step: Lead a zero-to-one product
      by: 2028-06
      needs: {zero_to_one: 5}

stage: established

metrics:
  core_craft: {kind: skill, core: true, weight: 3, now: 8, target: 8}
  zero_to_one:
    kind: skill
    about: take a product from an idea to its first paying users
    weight: 5
    now: 2
    target: 7
  business_impact: {kind: impact, weight: 3, now: 5, target: 8}
  home_hours: {kind: life, weight: 3, now: 45, target: 45, worst: 60, step: 5, unit: h/week}

limits:
  home_hours: {at_most: 55}

roles:
  - id: checkout
    title: Senior PM, Checkout
    org: Shopwell
    bet: core
    from: 2023-08
    growth: 2%
    reach: {core_craft: same, zero_to_one: same, business_impact: 5.5, home_hours: same}

"""

LOG = """\
publishing:
  contract:
    with: Maya (VP Product)
    i_will: publish one internal learning summary
    every: month
    since: 2016-01
  log:
"""

FIRST_DAY = datetime.date(2016, 1, 1)
LAST_DAY = datetime.date(2026, 11, 20)
TOPICS = ("forty tests", "one release a day", "the support inbox", "a price that nobody saw", "the second country")
METRICS = ("core_craft", "zero_to_one", "business_impact")


def day_of(number, count):
    """When the entry of that number was published, from 0: from the first day to the last."""
    return FIRST_DAY + (LAST_DAY - FIRST_DAY) * number / max(count - 1, 1)


def title_of(number):
    return f"What {TOPICS[number % len(TOPICS)]} taught us, part {number // len(TOPICS) + 1}"


def entry(number, count):
    day = day_of(number, count)
    lines = [
        f"    - id: entry-{number + 1}",
        f"      date: {day}",
        f"      title: {title_of(number)}",
        "      audience: Product org",
    ]
    if number % 2 == 0:
        lines.append(f"      result: retention +{number % 17 + 1} %")
    elif number % 3 == 0:
        lines.append(f"      shows: [{METRICS[number % len(METRICS)]}]")
    if number % 12 == 0:
        lines.insert(0, f"    # {day:%Y-%m}")
    return "\n".join(lines) + "\n"


def roadmap(swings):
    """Each swing leads a quarter of a level further than the one before it, or half as far."""
    items = (
        f"  - {{title: Swing {number + 1}, bet: swing, years: 0.25, "
        f"reach: {{zero_to_one: {{works: {2.5 + number / 4}, fails: {2.25 + number / 4}}}}}}}\n"
        for number in range(swings)
    )
    return f"roadmap:\n{''.join(items)}\n" if swings else ""


def career(count, swings=0):
    return HEAD + roadmap(swings) + LOG + "".join(entry(number, count) for number in range(count))


def main(arguments):
    if len(arguments) not in (1, 2) or not all(number.isdigit() for number in arguments) or int(arguments[0]) == 0:
        sys.exit(__doc__)
    sys.stdout.write(career(*map(int, arguments)))


if __name__ == "__main__":
    main(sys.argv[1:])
