#include <array>

#include "core/check/codes_tables.hpp"

namespace career::check {
namespace {

constexpr auto warning = Severity::Warning;

constexpr std::array codes{
    CodeFacts{"answer-past", warning, "an offer's answer was due, and none is recorded",
              "An answer that is not recorded cannot be looked back on.",
              "Record what you answered under decisions in the spec, or correct answer_by.",
              "decisions:\n  - date: 2026-11-20\n    offer: offers/assistant.yaml\n    chose: take\n"
              "    why: zero-to-one is the gap"},
    CodeFacts{"equal-weights", warning, "all metrics weigh the same",
              "Weights say what you would trade for what. All equal mostly means that nobody asked.",
              "Give more weight to the metric whose whole way, from worst to target, is worth more to you.",
              "zero_to_one: {now: 2, target: 7, weight: 5}\ncareer_stories: {now: 1, target: 3, weight: 3}"},
    CodeFacts{
        "fails-better", warning, "failing ends closer to a target than working",
        "Then a higher chance of failure makes the option better, and the answer reads upside down.",
        "Swap the two levels, or raise what working brings. A side that is left out stays as it is now.",
        "zero_to_one: {works: 5, fails: 4}"},
    CodeFacts{
        "in-the-future", warning, "what has happened is dated in the future",
        "A check-in, a talk, an entry of the log or a look at a metric counts once its day has come; a slip "
        "in the year would keep the reminders silent until then.",
        "Write the day it happened, or remove the entry until it has.",
        "home:\n  check_ins:\n    - date: 2026-10-01\n      balance: 4"},
    CodeFacts{"lost-offer", warning, "a decision names an offer whose file is not there",
              "An offer counts as decided by its file: under another name it is still reminded of, and what "
              "was decided cannot be compared any more.",
              "Correct the name, or bring the file back; git may have it. Without the file, leave offer out.",
              "decisions:\n  - date: 2026-11-20\n    offer: offers/assistant.yaml\n    chose: decline\n"
              "    why: another checkout"},
    CodeFacts{"lost-tag", warning, "a #tag behind what was heard is a comment",
              "To YAML a # behind a blank begins a comment: the theme loses the tag, and who said so.",
              "Put the line in quotes, or a blank behind the # of a comment.",
              "heard:\n  - \"slow #releases\""},
    CodeFacts{"many-metrics", warning, "there are more than twelve metrics",
              "Each new one thins out the others, until no single one decides anything.",
              "Keep those that would change a decision.",
              "metrics:                       # five to seven are plenty"},
    CodeFacts{"no-chance", warning, "levels for failing are written, and the chance of failure is 0",
              "A core role has a chance of failure of 0 unless it states one, so what failing brings counts "
              "for nothing.",
              "Write chance_of_failure, or one level instead of works and fails.",
              "bet: core\nchance_of_failure: 10%\nreach:\n  org_leadership: {works: 6, fails: 5}"},
    CodeFacts{
        "no-evidence", warning, "a skill stands above half of its way, and nothing shows it",
        "High levels that rest on a feeling make every offer look like a step back.",
        "Write what someone else could look at as evidence, or name the metric in shows of a log entry. "
        "A metric of weight 0 is not asked.",
        "core_craft:\n  now: 8\n  target: 8\n  evidence: ran Checkout for three years"},
    CodeFacts{"no-home", warning, "there is no home section",
              "A career that works on paper and not at home does not work.",
              "Look at it together, and write a first check-in: balance from 1 to 5.",
              "home:\n  check_ins:\n    - date: 2026-10-01\n      balance: 4"},
    CodeFacts{"no-lesson", warning, "a failed role or a setback has no lesson",
              "Feedback is data: a failure that taught something is half a success.",
              "Write what you would do differently.",
              "setbacks:\n  - date: 2026-05-20\n    what: passed over for the platform lead\n"
              "    lesson: nobody had seen my hiring record"},
    CodeFacts{"no-outcome", warning, "a big swing has ended, and how is not said",
              "How often your swings land is the only check on the chance that you assume.",
              "Write landed, mixed or failed.", "to: 2023-12\noutcome: mixed"},
    CodeFacts{"no-reach", warning, "the current role does not say where staying leads",
              "Every offer is measured against staying, which then counts as standing still.",
              "Write a level for each metric, or same where you thought about it.",
              "reach:\n  core_craft: same\n  org_leadership: 5.5"},
    CodeFacts{"no-schema", warning, "the schema that a file names for editors cannot be read",
              "Without it an editor completes no keys and shows no mistakes; career itself needs none.",
              "Make the copy, or remove the comment that names it.",
              "$ mkdir -p .career && career schema spec > .career/career-spec.schema.json"},
    CodeFacts{"no-way", warning, "nothing leads a metric from where it stands to its target",
              "A target that no role, no roadmap item, no offer and no step moves is a wish.",
              "Say in a reach what moves it, make it a need of a step, or set its target to where you stand.",
              "steps:\n  - step: Lead a zero-to-one product\n    needs: {zero_to_one: 5}"},
    CodeFacts{"north-star-far", warning, "the North Star is more than ten years off",
              "So far ahead nothing can be called closer or further.",
              "Take what would have to be true in about five years.", "by: 2031-11"},
    CodeFacts{"north-star-past", warning, "the North Star's date has passed",
              "What is measured against it is measured against yesterday.",
              "Look whether you are there, and write the next one.", "by: 2031-11"},
    CodeFacts{"nothing-stated", warning, "an offer states no metric",
              "Then it counts as if nothing changed, whatever the pay.",
              "Write where each metric would stand at the horizon; unknown is an answer too.",
              "reach:\n  zero_to_one: {works: 5, fails: 4}\n  home_hours: unknown"},
    CodeFacts{
        "old-schema", warning, "the schema that a file names for editors is not this program's",
        "It was made by another version: an editor then marks keys that are fine, or misses what is wrong.",
        "Make it again. With --staged it is not asked: it serves your editor, not the commit.",
        "$ career schema spec > .career/career-spec.schema.json"},
    CodeFacts{"one-sided-contract", warning, "the publishing contract does not say what the other side does",
              "What you write is seen when somebody carries it further: that is their half.",
              "Agree on it, and write they_will.", "they_will: put it into the VP round-up"},
    CodeFacts{"past-reach", warning,
              "a skill or impact metric stands past the level that staying or the roadmap reaches",
              "Mostly the reach is older than now; left so, staying looks like a way back. Life metrics go "
              "both ways and "
              "are not asked, nor is the level if it fails, nor a range that holds now.",
              "Write where it leads from here. A decline that you mean is a range up to now.",
              "org_leadership: 6.5            # now is 6"},
    CodeFacts{"placeholder", warning, "a text or a comment is still the one that a new file begins with",
              "It says nothing about you.", "Write your own, or remove the line.",
              "vision: Chief Product Officer at a mid-stage startup"},
    CodeFacts{
        "skips-nothing", warning, "a skipped period is shorter than those of the contract",
        "A month is skipped as a month: skipping one of its weeks changes nothing.",
        "Write it as the contract counts, or delete it. Skips before 'since' are history and not asked.",
        "skipped:\n  - period: 2026-08\n    why: parental leave"},
    CodeFacts{
        "step-order", warning, "a step's date is later than that of what it leads to",
        "Steps work backward from the North Star: the furthest first, the next one last.",
        "Put the steps in order, or correct the date.",
        "steps:\n  - step: VP Product\n    by: 2030\n  - step: Lead a zero-to-one product\n    by: 2028-06"},
    CodeFacts{
        "three-decimals", warning, "a number with three decimals may be meant in thousands",
        "In much of the world 65.000 is sixty-five thousand; here the point begins the decimals.",
        "Write 65000 or 65. It is not asked where another number of the same metric, term or limit shows "
        "that decimals are meant.",
        "base_pay: {at_least: 65000, unit: EUR}"},
    CodeFacts{"topic-twice", warning, "a topic you repeat has two entries",
              "Commands count on the first of them only. Letters with accents are compared as they look.",
              "Make one entry of them, with their times together.",
              "repeated:\n  - topic: how we size tests\n    times: 5"},
    CodeFacts{"unused-limit", warning, "a limit names what no metric, role or offer states",
              "It can never be broken, and never be kept: every answer calls it unknown.",
              "Write it as the terms do, state it in the terms of your role, or remove it.",
              "limits: {base_pay: {at_least: 150000}}\nroles:\n  - title: Senior PM\n    ...\n    terms: "
              "{base_pay: 165000}"},
    CodeFacts{"vague-step", warning, "a step has neither needs nor a date",
              "Nothing can tell whether you are closer to it.",
              "Write the levels that it needs, a date, or, when it is done, reached.",
              "- step: Director, managing managers\n  needs: {org_leadership: 6}"},
};

}  // namespace

std::span<const CodeFacts> codes_of_doubts() { return codes; }

}  // namespace career::check
