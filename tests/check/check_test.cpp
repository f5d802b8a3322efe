#include "core/check/check.hpp"

#include <string_view>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/file/set_value.hpp"
#include "tests/file/reading.hpp"

namespace career::check {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using testing::file_of;
using ::testing::IsEmpty;
using ::testing::Not;

const Date today = *Date::of(2026, 11, 22);

// Nothing to doubt; tests replace one part of it, or add to it.
struct Parts {
  std::string star = "north_star:\n  vision: Chief Product Officer\n  by: 2031-11\n";
  std::string steps =
      "  steps:\n"
      "    - step: Own a product\n"
      "      needs: {zero_to_one: 7, home_hours: 45}\n";
  std::string metrics =
      "metrics:\n"
      "  zero_to_one: {now: 2, target: 7, weight: 5}\n"
      "  home_hours: {kind: life, now: 50, target: 45, worst: 60, weight: 3}\n";
  std::string home = "home: {check_ins: [{date: 2026-10-01, balance: 4}]}\n";
  std::string more{};

  [[nodiscard]] Spec spec() const {
    auto reading = testing::read("career: 1\n" + star + steps + metrics + home + more);
    EXPECT_THAT(testing::told(reading.findings), IsEmpty());
    return reading.spec.value();
  }
};

Offer offer_of(const std::string& more, const Spec* spec) {
  Findings findings;
  auto offer = file::read_offer(file_of("offer: 1\ntitle: Assistant\n" + more, "offer.yaml"), spec, findings);
  EXPECT_THAT(testing::told(findings), IsEmpty());
  return offer.value();
}

Findings findings_in(const Parts& parts, const std::string& offer = {}) {
  const Spec spec = parts.spec();
  std::vector<Offer> offers;
  if (!offer.empty()) offers.push_back(offer_of(offer, &spec));
  return doubts_in(spec, &offers, today);
}

std::vector<std::string> doubts(const Parts& parts, const std::string& offer = {}) {
  return testing::codes(findings_in(parts, offer));
}

std::vector<std::string> doubts_with(const std::string& more) { return doubts({.more = more}); }

std::vector<std::string> doubts_in_offer(const std::string& more, Standing standing = Standing::Pending) {
  const Spec spec = Parts{}.spec();
  return testing::codes(doubts_in(offer_of(more, &spec), &spec, standing, today));
}

const std::string role = "roles:\n  - title: Senior PM\n    bet: core\n    from: 2023-08\n";
const std::string ended_swing =
    "roles:\n  - title: Lab\n    bet: swing\n    from: 2021-09\n    to: 2023-12\n";
const std::string plan = "roadmap:\n  - title: Director\n    years: 2\n";

TEST(Check, DoubtsNothingInASpecThatSaysEnough) {
  EXPECT_THAT(doubts({}), IsEmpty());
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 3, home_hours: same}\n"), IsEmpty());
}

TEST(Check, SaysEverythingAsAWarningOfTheFile) {
  for (const auto& finding : findings_in({.home = "", .more = role})) {
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.source->name(), "career.yaml");
    EXPECT_FALSE(finding.help.empty());
  }
}

TEST(Check, MissesHome) {
  EXPECT_THAT(doubts({.home = ""}), ElementsAre("no-home"));
  EXPECT_THAT(doubts({.home = "home:\n"}), ElementsAre("no-home"));
  EXPECT_THAT(doubts({.home = "home: {check_ins: []}\n"}), IsEmpty());
}

TEST(Check, SeesThatTheNorthStarHasPassed) {
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2026-11-21\n"}),
              ElementsAre("north-star-past"));
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2026-11-22\n"}), IsEmpty());
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2026\n"}), IsEmpty());
}

TEST(Check, SeesThatTheNorthStarIsTooFarOff) {
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2036-11-23\n"}),
              ElementsAre("north-star-far"));
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2036-11-22\n"}), IsEmpty());
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: CPO\n  by: 2036\n"}), IsEmpty());
}

TEST(Check, AsksWhatAStepTakes) {
  const std::string steps = Parts{}.steps;
  EXPECT_THAT(doubts({.steps = steps + "    - step: Grow\n"}), ElementsAre("vague-step"));
  EXPECT_THAT(doubts({.steps = steps + "    - {step: Grow, by: 2028}\n"}), IsEmpty());
  EXPECT_THAT(doubts({.steps = steps + "    - {step: Grow, reached: 2025}\n"}), IsEmpty());
  EXPECT_THAT(doubts({.steps = steps + "    - {step: Grow, needs: {zero_to_one: 3}}\n"}), IsEmpty());
}

TEST(Check, WantsTheDatesOfStepsToFall) {
  const std::string steps = Parts{}.steps;
  EXPECT_THAT(doubts({.steps = steps + "    - {step: A, by: 2028}\n    - {step: B, by: 2029}\n"}),
              ElementsAre("step-order"));
  EXPECT_THAT(doubts({.steps = steps + "    - {step: A, by: 2032}\n"}), ElementsAre("step-order"));
  EXPECT_THAT(doubts({.steps = steps + "    - {step: A, by: 2029}\n    - {step: B, by: 2028}\n"}), IsEmpty());
  EXPECT_THAT(doubts({.steps = steps + "    - {step: A, by: 2028-06}\n    - {step: B, by: 2028}\n"}),
              IsEmpty());
}

TEST(Check, ComparesAStepWithTheNearestDatedOneAbove) {
  EXPECT_THAT(doubts({.steps = Parts{}.steps + "    - {step: A, by: 2028}\n    - {step: B, reached: 2025}\n"
                                               "    - {step: C, by: 2029}\n"}),
              ElementsAre("step-order"));
}

TEST(Check, AsksForAWayToTheTarget) {
  EXPECT_THAT(doubts({.steps = ""}), ElementsAre("no-way", "no-way"));
  const std::string needs = "  steps:\n    - step: A\n      needs: {home_hours: 45, zero_to_one: ";
  EXPECT_THAT(doubts({.steps = needs + "2}\n"}), ElementsAre("no-way"));
  EXPECT_THAT(doubts({.steps = needs + "3}\n"}), IsEmpty());
}

TEST(Check, TakesARoleAPlanOrAnOfferForAWay) {
  const std::string reach = "    reach: {zero_to_one: 3, home_hours: 48}\n";
  EXPECT_THAT(doubts({.steps = "", .more = role + reach}), IsEmpty());
  EXPECT_THAT(doubts({.steps = "", .more = plan + "    bet: core\n" + reach}), IsEmpty());
  EXPECT_THAT(doubts({.steps = "", .more = "otherwise: {reach: {zero_to_one: 3, home_hours: 48}}\n"}),
              IsEmpty());
  EXPECT_THAT(doubts({.steps = ""}, "bet: swing\nreach: {zero_to_one: {works: 5}, home_hours: [45, 55]}\n"),
              IsEmpty());
}

TEST(Check, TakesNoStandstillAndNoPastForAWay) {
  EXPECT_THAT(doubts({.steps = "", .more = role + "    reach: {zero_to_one: same, home_hours: unknown}\n"}),
              ElementsAre("no-way", "no-way"));
  EXPECT_THAT(
      doubts({.steps = "", .more = role + "    to: 2024\n    reach: {zero_to_one: 3, home_hours: 48}\n"}),
      ElementsAre("no-way", "no-way"));
}

TEST(Check, AsksForNoWayWhereNothingIsToBeReached) {
  EXPECT_THAT(doubts({.steps = "",
                      .metrics = "metrics: {zero_to_one: {now: 2, target: 7, weight: 0},\n"
                                 "          home_hours: {kind: life, now: 40, target: 45, worst: 60}}\n"}),
              IsEmpty());
}

TEST(Check, SaysNothingThatAnUnreadOfferCouldRefute) {
  const Spec spec = Parts{.steps = "", .more = "limits: {base_pay: {at_least: 1}}\n"}.spec();
  EXPECT_THAT(doubts_in(spec, nullptr, today), IsEmpty());
}

std::string metric(const std::string& facts) { return "metrics: {zero_to_one: {" + facts + "}}\n"; }
const std::string one_step = "  steps: [{step: A, needs: {zero_to_one: 7}}]\n";

TEST(Check, AsksWhatShowsAHighLevel) {
  EXPECT_THAT(doubts({.steps = one_step, .metrics = metric("now: 4, target: 7")}),
              ElementsAre("no-evidence"));
  EXPECT_THAT(doubts({.steps = one_step, .metrics = metric("now: 3.5, target: 7")}), IsEmpty());
  const auto half_but_for_the_last_bit = metric("now: 0.4, target: 0.7, worst: 0.1");
  EXPECT_THAT(doubts({.steps = "", .metrics = half_but_for_the_last_bit}), Not(Contains("no-evidence")));
  EXPECT_THAT(doubts({.steps = one_step, .metrics = metric("now: 4, target: 7, evidence: two launches")}),
              IsEmpty());
  EXPECT_THAT(doubts({.steps = one_step, .metrics = metric("kind: impact, now: 4, target: 7")}), IsEmpty());
}

TEST(Check, MeasuresHalfTheWayOnTheScaleOfTheMetric) {
  const std::string log = ", target: 100, worst: 1, scale: log";
  EXPECT_THAT(doubts({.steps = "", .metrics = metric("now: 10" + log)}), Not(Contains("no-evidence")));
  EXPECT_THAT(doubts({.steps = "", .metrics = metric("now: 11" + log)}), Contains("no-evidence"));
}

TEST(Check, TakesAnEntryOfTheLogForEvidence) {
  EXPECT_THAT(
      doubts({.steps = one_step,
              .metrics = metric("now: 4, target: 7"),
              .more = "publishing: {log: [{title: Tests, date: 2026-10-28, shows: [zero_to_one]}]}\n"}),
      IsEmpty());
}

TEST(Check, DoubtsWeightsThatAreAllEqual) {
  const auto metrics = [](const std::string& a, const std::string& b) {
    return "metrics:\n  a: {now: 2, target: 2, kind: impact" + a +
           "}\n  b: {now: 2, target: 2, kind: impact" + b + "}\n";
  };
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics("", "")}), ElementsAre("equal-weights"));
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics(", weight: 3", ", weight: 3")}),
              ElementsAre("equal-weights"));
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics(", weight: 3", "")}), IsEmpty());
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics(", weight: 3", ", weight: 0")}), IsEmpty());
}

TEST(Check, CountsMetrics) {
  const auto metrics = [](int count) {
    std::string text = "metrics:\n  first: {now: 2, target: 2, kind: impact, weight: 2}\n";
    for (int i = 1; i < count; ++i)
      text += "  m" + std::to_string(i) + ": {now: 2, target: 2, kind: impact}\n";
    return text;
  };
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics(13)}), ElementsAre("many-metrics"));
  EXPECT_THAT(doubts({.steps = "", .metrics = metrics(12)}), IsEmpty());
}

TEST(Check, MissesWhatALimitLooksAt) {
  const std::string limit = "limits: {base_pay: {at_least: 150000}}\n";
  EXPECT_THAT(doubts_with(limit), ElementsAre("unused-limit"));
  EXPECT_THAT(doubts_with("limits: {zero_to_one: {at_least: 2}}\n"), IsEmpty());
  EXPECT_THAT(doubts_with(limit + role + "    reach: {zero_to_one: 3}\n    terms: {base_pay: 1}\n"),
              IsEmpty());
  EXPECT_THAT(doubts({.more = limit}, "bet: core\nterms: {base_pay: 160000}\n"), IsEmpty());
}

TEST(Check, SuggestsTheTermThatALimitMayMean) {
  const auto findings =
      findings_in({.more = "limits: {base_pay: {at_least: 150000}}\n"}, "bet: core\nterms: {basepay: 1}\n");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].help[0], "did you mean 'basepay'?");
}

TEST(Check, AsksHowASwingEnded) {
  EXPECT_THAT(doubts_with(ended_swing), ElementsAre("no-outcome"));
  EXPECT_THAT(doubts_with(ended_swing + "    outcome: mixed\n"), IsEmpty());
  EXPECT_THAT(doubts_with("roles: [{title: Lab, bet: core, from: 2021-09, to: 2023-12}]\n"), IsEmpty());
  EXPECT_THAT(
      doubts_with("roles: [{title: Lab, bet: swing, from: 2025, to: 2026-11-22, reach: {zero_to_one: 3}}]\n"),
      IsEmpty());
}

TEST(Check, AsksForTheLessonOfAFailure) {
  EXPECT_THAT(doubts_with(ended_swing + "    outcome: failed\n"), ElementsAre("no-lesson"));
  EXPECT_THAT(doubts_with(ended_swing + "    outcome: failed\n    lesson: ask first\n"), IsEmpty());
  EXPECT_THAT(doubts_with("setbacks: [{date: 2026-05-20, what: passed over}]\n"), ElementsAre("no-lesson"));
  EXPECT_THAT(doubts_with("setbacks: [{date: 2026-05-20, what: passed over, lesson: be seen}]\n"), IsEmpty());
}

TEST(Check, AsksWhereStayingLeads) {
  EXPECT_THAT(doubts_with(role), ElementsAre("no-reach"));
  EXPECT_THAT(doubts_with(role + "    to: 2024\n"), IsEmpty());
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: same}\n"), IsEmpty());
}

TEST(Check, AsksNothingOfTheCurrentRoleWhileItIsNotSaidWhichOneItIs) {
  EXPECT_THAT(doubts_with(role + "  - {title: Adviser, bet: core, from: 2025}\n"), IsEmpty());
}

TEST(Check, SeesThatNowIsPastAReach) {
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 1}\n"), ElementsAre("past-reach"));
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 2}\n"), IsEmpty());
  EXPECT_THAT(doubts_with(plan + "    bet: core\n    reach: {zero_to_one: 1}\n"), ElementsAre("past-reach"));
  EXPECT_THAT(doubts_with("otherwise: {reach: {zero_to_one: 1}}\n"), ElementsAre("past-reach"));
}

TEST(Check, AcceptsADeclineThatIsMeant) {
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: [1, 2]}\n"), IsEmpty());
  EXPECT_THAT(
      doubts_with(role + "    chance_of_failure: 10%\n    reach: {zero_to_one: {works: 3, fails: 1}}\n"),
      IsEmpty());
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 3, home_hours: 55}\n"), IsEmpty());
}

TEST(Check, CallsNothingADeclineThatIsStillAtTheTarget) {
  EXPECT_THAT(doubts({.steps = "",
                      .metrics = metric("kind: impact, now: 9, target: 7, worst: 0"),
                      .more = role + "    reach: {zero_to_one: 8}\n"}),
              IsEmpty());
}

TEST(Check, SeesThatFailingIsBetter) {
  const auto planned = [](const std::string& reach) {
    return doubts_with(plan + "    bet: swing\n    reach: {" + reach + "}\n");
  };
  EXPECT_THAT(planned("zero_to_one: {works: 4, fails: 5}"), ElementsAre("fails-better"));
  EXPECT_THAT(planned("zero_to_one: {works: 5, fails: 4}"), IsEmpty());
  EXPECT_THAT(planned("zero_to_one: {works: 5, fails: 5}"), IsEmpty());
  EXPECT_THAT(planned("home_hours: {works: 50, fails: 48}"), ElementsAre("fails-better"));
  EXPECT_THAT(planned("home_hours: {works: 48, fails: 50}"), IsEmpty());
}

TEST(Check, TakesASideThatIsLeftOutAsItIsNow) {
  EXPECT_THAT(doubts_with(plan + "    bet: swing\n    reach: {zero_to_one: {fails: 3}}\n"),
              ElementsAre("fails-better"));
  EXPECT_THAT(doubts_with(plan + "    bet: swing\n    reach: {zero_to_one: {works: 3}}\n"), IsEmpty());
}

TEST(Check, ComparesRangesOnlyWhereOneIsBetterThroughout) {
  const auto planned = [](const std::string& reach) {
    return doubts_with(plan + "    bet: swing\n    reach: {zero_to_one: {" + reach + "}}\n");
  };
  EXPECT_THAT(planned("works: [3, 5], fails: [4, 5]"), ElementsAre("fails-better"));
  EXPECT_THAT(planned("works: [3, 6], fails: [4, 5]"), IsEmpty());
  EXPECT_THAT(planned("works: unknown, fails: 5"), IsEmpty());
  EXPECT_THAT(planned("works: 8, fails: 9"), IsEmpty());
}

TEST(Check, SeesLevelsForAFailureThatCannotHappen) {
  const std::string split = "    reach: {zero_to_one: {works: 5, fails: 3}}\n";
  EXPECT_THAT(doubts_with(plan + "    bet: core\n" + split), ElementsAre("no-chance"));
  EXPECT_THAT(doubts_with(role + split), ElementsAre("no-chance"));
  EXPECT_THAT(doubts_with(plan + "    bet: swing\n" + split), IsEmpty());
  EXPECT_THAT(doubts_with(plan + "    bet: core\n    chance_of_failure: 10%\n" + split), IsEmpty());
  EXPECT_THAT(doubts_with(plan + "    bet: core\n    reach: {zero_to_one: [3, 5]}\n"), IsEmpty());
}

TEST(Check, AsksForTheOtherHalfOfTheContract) {
  const std::string contract =
      "publishing: {contract: {with: Maya, i_will: write, every: month, since: 2026-06-01";
  EXPECT_THAT(doubts_with(contract + "}}\n"), ElementsAre("one-sided-contract"));
  EXPECT_THAT(doubts_with(contract + ", they_will: carry it on}}\n"), IsEmpty());
}

TEST(Check, SeesATagThatYamlTakesForAComment) {
  const auto heard = [](const std::string& line) {
    return doubts_with(
        role + "    reach: {zero_to_one: 3}\nlandings:\n  - role: senior-pm\n    start: 2026-10-01\n" +
        "    talks:\n      - with: Ines\n        date: 2026-10-02\n        heard:\n          - " + line +
        "\n");
  };
  EXPECT_THAT(heard("slow #releases"), ElementsAre("lost-tag"));
  EXPECT_THAT(heard("'slow' #releases"), ElementsAre("lost-tag"));
  EXPECT_THAT(heard("\"slow #releases\""), IsEmpty());
  EXPECT_THAT(heard("slow # and I believe it"), IsEmpty());
  EXPECT_THAT(heard("slow#releases"), IsEmpty());
  EXPECT_THAT(heard("slow #"), IsEmpty());
}

TEST(Check, FindsPlaceholdersWhereverTextCanStand) {
  EXPECT_THAT(doubts({.star = "north_star:\n  vision: fill this in\n  by: 2031-11\n"}),
              ElementsAre("placeholder"));
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 3}\n    org: 'fill this in: where'\n"),
              ElementsAre("placeholder"));
  EXPECT_THAT(doubts_with(role + "    reach: {zero_to_one: 3}\n    terms: {place: fill this in}\n"),
              ElementsAre("placeholder"));
  EXPECT_THAT(doubts_with("name: They never fill this in\n"), IsEmpty());
}

TEST(Check, TakesAPlaceholderForFilledInOnceItsKeyIsWritten) {
  const std::string proposal =
      "# fill this in: what you will never accept\n# limits:\n#   pay: {at_least: 5}\n";
  EXPECT_THAT(doubts_with(proposal), ElementsAre("placeholder"));
  EXPECT_THAT(doubts_with(proposal + "limits: {zero_to_one: {at_least: 1}}\n"), IsEmpty());
  EXPECT_THAT(doubts_with(proposal + "name: limits\n"), ElementsAre("placeholder"));
}

TEST(CheckOffer, DoubtsNothingInAnOfferThatSaysEnough) {
  EXPECT_THAT(
      doubts_in_offer("bet: swing\nanswer_by: 2026-11-22\nreach: {zero_to_one: {works: 5, fails: 4}}\n"),
      IsEmpty());
}

TEST(CheckOffer, SeesThatTheAnswerWasDue) {
  const std::string offer = "bet: core\nanswer_by: 2026-11-21\nreach: {zero_to_one: 3}\n";
  EXPECT_THAT(doubts_in_offer(offer), ElementsAre("answer-past"));
  EXPECT_THAT(doubts_in_offer(offer, Standing::Decided), IsEmpty());
  EXPECT_THAT(doubts_in(offer_of(offer, nullptr), nullptr, Standing::Pending, today), IsEmpty());
}

TEST(CheckOffer, MissesEveryMetric) {
  EXPECT_THAT(doubts_in_offer("bet: core\n"), ElementsAre("nothing-stated"));
  EXPECT_THAT(doubts_in_offer("bet: core\nreach: {zero_to_one: unknown}\n"), IsEmpty());
}

TEST(CheckOffer, SeesThatFailingIsBetterWhereItKnowsTheMetrics) {
  const std::string offer = "bet: swing\nreach: {zero_to_one: {works: 4, fails: 5}}\n";
  EXPECT_THAT(doubts_in_offer(offer), ElementsAre("fails-better"));
  EXPECT_THAT(doubts_in(offer_of(offer, nullptr), nullptr, Standing::Pending, today), IsEmpty());
}

TEST(CheckOffer, SeesLevelsForAFailureThatCannotHappen) {
  const std::string split = "reach: {zero_to_one: {works: 5, fails: 4}}\n";
  EXPECT_THAT(doubts_in_offer("bet: core\n" + split), ElementsAre("no-chance"));
  EXPECT_THAT(doubts_in_offer("bet: core\nchance_of_failure: 10%\n" + split), IsEmpty());
  EXPECT_THAT(doubts_in_offer("bet: swing\n" + split), IsEmpty());
}

TEST(CheckOffer, FindsPlaceholders) {
  EXPECT_THAT(doubts_in_offer("bet: core\nif_it_fails: fill this in\nreach: {zero_to_one: 3}\n"),
              ElementsAre("placeholder"));
  EXPECT_THAT(doubts_in_offer("bet: core\nif_it_fails: back to Checkout\nreach: {zero_to_one: 3}\n"),
              IsEmpty());
}

// ---- what is recommended is accepted

// "write KEY: NUMBER" is an edit of the metric m.
std::vector<std::pair<std::string, std::string>> edits_named_in(const Findings& findings) {
  constexpr std::string_view before = "write ";
  std::vector<std::pair<std::string, std::string>> edits;
  for (const auto& finding : findings) {
    for (const auto& help : finding.help) {
      for (auto at = help.find(before); at != std::string::npos; at = help.find(before, at + 1)) {
        const auto key = at + before.size();
        const auto colon = std::min(help.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", key), help.size());
        if (colon == key || help.compare(colon, 2, ": ") != 0) continue;
        const auto end = std::min(help.find_first_not_of("0123456789.e+-", colon + 2), help.size());
        if (end > colon + 2)
          edits.emplace_back(help.substr(key, colon - key), help.substr(colon + 2, end - colon - 2));
      }
    }
  }
  return edits;
}

// Whatever is wrong with a metric or doubtful about it: the edit that is named for it makes a sound file.
TEST(Advice, OnAMetricIsNeverRefused) {
  std::size_t count = 0;
  for (const std::string kind : {"skill", "life"}) {
    for (const std::string scale : {"linear", "log"}) {
      for (const double now : {-5.0, 0.0, 0.5, 5.0, 58.0, 60.0, 70.0}) {
        for (const double target : {-3.0, 0.0, 7.0, 45.0, 60.0}) {
          for (const std::string worst : {"", ", worst: 0", ", worst: 60", ", worst: -5", ", worst: 5"}) {
            const std::string text = fmt::format(
                "career: 1\nnorth_star: {{vision: CPO, by: 2031}}\nmetrics:\n  m: {{kind: {}, scale: {}, "
                "now: {}, "
                "target: {}{}}}\n",
                kind, scale, now, target, worst);
            Findings findings;
            const auto document = yaml::Document::read(file_of(text), findings);
            const auto spec = file::read_unsound_spec(*document, findings).value();
            const std::vector<Offer> none;
            const auto found = has_errors(findings) ? findings : doubts_in(spec, &none, today);
            for (const auto& [key, value] : edits_named_in(found)) {
              ++count;
              EXPECT_NO_THROW(static_cast<void>(
                  file::set_value(*document, spec, findings, "metrics.m." + key, value, Date{})))
                  << text << key << ": " << value;
            }
          }
        }
      }
    }
  }
  EXPECT_GT(count, 50U);
}

// "write A or B": the values that may stand in place of what is marked.
std::vector<std::string> values_named_in(std::string_view help) {
  constexpr std::string_view before = "write ";
  constexpr std::string_view between = " or ";
  if (!help.starts_with(before)) return {};
  help.remove_prefix(before.size());
  std::vector<std::string> values;
  while (true) {
    const auto value = help.substr(0, help.find(between));
    if (value.empty() || value.find_first_not_of("0123456789.-%[], ") != std::string_view::npos) return {};
    values.emplace_back(value);
    if (value.size() == help.size()) return values;
    help.remove_prefix(value.size() + between.size());
  }
}

// Either of them makes the finding go away.
TEST(Advice, OnAValueIsAccepted) {
  std::size_t count = 0;
  const std::string head =
      "career: 1\nnorth_star: {vision: CPO, by: 2031}\nmetrics:\n  m: {now: 2, target: 7, weight: 2}\n";
  for (const std::string value : {"4,5", "4,500", "65.000", "65,000", "20%", "4-5", "40-50%", "12,5%", "50",
                                  "150%", "65k", "3 years", "-5%"}) {
    for (const std::string place :
         {"limits:\n  pay: {at_least: VALUE}\n", "limits:\n  pay:\n    at_least: VALUE\n",
          "roadmap:\n  - {title: a, bet: swing, years: VALUE}\n",
          "roadmap:\n  - {title: a, bet: swing, years: 2, chance_of_failure: VALUE}\n",
          "roadmap:\n  - {title: a, bet: swing, years: 2, reach: {m: VALUE}}\n",
          "roadmap:\n  - title: a\n    bet: swing\n    years: 2\n    reach:\n      m: VALUE\n",
          "assumptions:\n  swing_every_years: VALUE\n", "assumptions:\n  core_growth: VALUE\n",
          "assumptions:\n  phase_too_long_months: VALUE\n",
          "roles:\n  - {title: a, bet: core, from: 2020, growth: VALUE}\n"}) {
      std::string text = head + place;
      text.replace(text.find("VALUE"), 5, value);
      Findings findings;
      const auto spec = file::read_spec(file_of(text), findings);
      if (spec) findings = doubts_in(*spec, nullptr, today);
      for (const auto& finding : findings) {
        for (const auto& help : finding.help) {
          for (const auto& named : values_named_in(help)) {
            ++count;
            std::string mended = text;
            mended.replace(finding.span->begin, finding.span->size(), named);
            const auto reading = testing::read(mended);
            ASSERT_THAT(testing::told(reading.findings), IsEmpty()) << text << help;
            EXPECT_THAT(testing::codes(doubts_in(*reading.spec, nullptr, today)),
                        Not(Contains("three-decimals")))
                << mended << help;
          }
        }
      }
    }
  }
  EXPECT_GT(count, 50U);
}

TEST(ThreeDecimals, AreDoubtedWhereNothingTellsWhatIsMeant) {
  EXPECT_THAT(doubts_with("limits:\n  home_hours: {at_most: 55}\n"), IsEmpty());
  const std::string pay = "limits:\n  base_pay: {at_least: 65.000}\n";
  const std::string terms = "terms: {base_pay: 70000}\n";
  EXPECT_THAT(doubts({.more = pay}, "bet: core\nreach: {zero_to_one: same}\n" + terms),
              ElementsAre("three-decimals"));
  EXPECT_THAT(
      doubts({.metrics = "metrics:\n"
                         "  zero_to_one: {now: 2.125, target: 7, weight: 5}\n"
                         "  home_hours: {kind: life, now: 50, target: 45, worst: 60, weight: 3.000}\n"}),
      IsEmpty());
  EXPECT_THAT(doubts({.steps = "",
                      .metrics = "metrics:\n"
                                 "  zero_to_one: {now: 2.000, target: 7.000, weight: 5}\n"
                                 "  home_hours: {kind: life, now: 50, target: 45, worst: 60, weight: 3}\n"}),
              Contains("three-decimals"));
}

}  // namespace
}  // namespace career::check
