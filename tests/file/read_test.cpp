#include "core/file/read.hpp"

#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career::file {
namespace {

using testing::codes;
using testing::read;
using testing::read_with;
using testing::told;

using Told = std::vector<std::string>;

TEST(ReadSpec, NeedsOnlyANorthStarAndAMetric) {
  const auto reading = read_with("");
  ASSERT_TRUE(reading.spec) << told(reading.findings).front();
  EXPECT_EQ(reading.spec->north_star.vision.value, "Chief Product Officer");
  EXPECT_EQ(reading.spec->north_star.by.value.last().iso(), "2031-11-30");
  EXPECT_EQ(reading.spec->metrics.find("zero_to_one")->target.value, 7);
  EXPECT_EQ(reading.spec->assumptions.chance_of_failure.value.value, 0.5);
}

TEST(ReadSpec, EveryValueKnowsWhereItWasWritten) {
  const std::string text =
      std::string(testing::north_star) + "metrics:\n  zero_to_one: {now: 2, target: 7}\n";
  const auto reading = read(text);
  const auto& metric = *reading.spec->metrics.find("zero_to_one");
  EXPECT_EQ(reading.spec->source->place(metric.now.span.begin), (Place{4, 22}));
  EXPECT_EQ(reading.spec->source->text(metric.target.span), "7");
  EXPECT_TRUE(metric.weight.is_default());
}

TEST(ReadSpec, TellsEveryMistakeInOneRunInTheOrderOfTheFile) {
  const auto reading = read(
      "career: 1\n"
      "north_star: {vision: CPO, by: 2031-13}\n"
      "metrics:\n"
      "  zero_to_one: {now: two, target: 7}\n"
      "  craft: {now: 9, target: 8}\n"
      "roles:\n"
      "  - title: Senior PM\n"
      "    bet: swng\n"
      "    from: 2023-08\n"
      "    fase: learning\n"
      "    reach: {zero_to_on: 3}\n");
  EXPECT_FALSE(reading.spec);
  EXPECT_EQ(
      told(reading.findings),
      (Told{"2:31 bad-date: there is no month 2031-13", "4:22 bad-number: 'now' needs a number, not 'two'",
            "5:16 past-target: 9 is past 8", "8:10 unknown-value: 'bet' cannot be 'swng'",
            "10:5 unknown-key: unknown key 'fase' in roles[0]",
            "11:13 unknown-metric: there is no metric 'zero_to_on'"}));
  EXPECT_EQ(reading.findings[4].help, Told{"did you mean 'phase'?"});
  EXPECT_EQ(reading.findings[5].help, Told{"did you mean 'zero_to_one'?"});
}

TEST(ReadSpec, PointsAMissingKeyAtItsParent) {
  const auto reading = read_with("home:\n  check_ins:\n    - balance: 4\n");
  EXPECT_EQ(told(reading.findings), Told{"7:7 missing-key: home.check_ins[0] has no 'date'"});
}

TEST(ReadSpec, TakesASectionWithNothingBelowItForAbsent) {
  const auto reading = read_with("roles:\nhome:\nlimits:\npublishing:\nassumptions:\n");
  ASSERT_TRUE(reading.spec);
  EXPECT_TRUE(reading.spec->roles.empty());
  EXPECT_FALSE(reading.spec->home);
}

TEST(ReadSpec, NeedsAtLeastOneMetric) {
  EXPECT_EQ(told(read(std::string(testing::north_star) + "metrics:\n").findings),
            Told{"3:1 empty-value: 'metrics' is empty"});
  EXPECT_EQ(told(read(std::string(testing::north_star) + "metrics: {}\n").findings),
            Told{"3:1 empty-value: 'metrics' is empty"});
}

TEST(ReadSpec, ReadsLevelsInAllTheirForms) {
  const auto reading = read(std::string(testing::north_star) +
                            "metrics:\n"
                            "  a: {now: 2, target: 7}\n"
                            "  b: {now: 2, target: 7}\n"
                            "  c: {now: 2, target: 7}\n"
                            "  d: {now: 2, target: 7}\n"
                            "  e: {now: 2, target: 7}\n"
                            "otherwise:\n"
                            "  reach: {a: 5, b: [3, 4.5], c: same, d: unknown, e: {works: 6}}\n");
  ASSERT_TRUE(reading.spec) << told(reading.findings).front();
  const auto& reach = reading.spec->otherwise->reach;
  EXPECT_EQ(reach.find("a")->works.lo, 5);
  EXPECT_EQ(reach.find("a")->fails.kind, Level::Kind::Number);
  EXPECT_EQ(reach.find("b")->works.kind, Level::Kind::Range);
  EXPECT_EQ(reach.find("b")->fails.hi, 4.5);
  EXPECT_EQ(reach.find("c")->works.kind, Level::Kind::Same);
  EXPECT_EQ(reach.find("d")->fails.kind, Level::Kind::Unknown);
  EXPECT_TRUE(reach.find("e")->split);
  EXPECT_EQ(reach.find("e")->works.lo, 6);
  EXPECT_EQ(reach.find("e")->fails.kind, Level::Kind::NotStated);
}

TEST(ReadSpec, RefusesLevelsThatSayNothing) {
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: sane}}\n").findings), Told{"bad-level"});
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: [5, 3]}}\n").findings), Told{"reversed-range"});
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: [5]}}\n").findings), Told{"bad-range"});
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: {}}}\n").findings), Told{"empty-value"});
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: {wroks: 5}}}\n").findings),
            Told{"unknown-key"});
  EXPECT_EQ(codes(read_with("otherwise: {reach: {zero_to_one: '5'}}\n").findings), Told{"wrong-type"});
  EXPECT_EQ(codes(read_with("otherwise:\n  reach:\n    zero_to_one:\n").findings), Told{"empty-value"});
}

TEST(ReadSpec, ReadsTermsInAllTheirForms) {
  const auto reading = read_with(
      "otherwise:\n"
      "  terms:\n"
      "    base_pay: 165000\n"
      "    bonus: [10, 20]\n"
      "    place: Berlin\n"
      "    equity: unknown\n"
      "    days: {works: 3, fails: 5}\n"
      "    hours: {value: 32, unit: h/week}\n");
  ASSERT_TRUE(reading.spec) << told(reading.findings).front();
  const auto& terms = reading.spec->otherwise->terms;
  EXPECT_EQ(terms.find("base_pay")->works.lo, 165000);
  EXPECT_EQ(terms.find("bonus")->fails.hi, 20);
  EXPECT_EQ(terms.find("place")->works.word, "Berlin");
  EXPECT_EQ(terms.find("equity")->works.kind, Fact::Kind::Unknown);
  EXPECT_EQ(terms.find("days")->fails.lo, 5);
  EXPECT_EQ(terms.find("hours")->unit->value, "h/week");
}

TEST(ReadSpec, WantsAChanceAsAShareOfOne) {
  EXPECT_EQ(
      read_with("assumptions: {chance_of_failure: 40%}\n").spec->assumptions.chance_of_failure.value.value,
      0.4);
  EXPECT_EQ(
      read_with("assumptions: {chance_of_failure: 0.4}\n").spec->assumptions.chance_of_failure.value.value,
      0.4);
  const auto bare = read_with("assumptions: {chance_of_failure: 50}\n");
  EXPECT_EQ(told(bare.findings), Told{"5:34 bad-chance: '50' is no chance between 0 and 1"});
  EXPECT_EQ(bare.findings[0].help, Told{"write 50% or 0.5"});
  EXPECT_EQ(codes(read_with("assumptions: {chance_of_failure: 101%}\n").findings), Told{"bad-chance"});
  EXPECT_EQ(codes(read_with("assumptions: {chance_of_failure: -0.1}\n").findings), Told{"bad-chance"});
}

TEST(ReadSpec, TakesABareShareInQuotesForText) {
  EXPECT_EQ(codes(read_with("assumptions: {chance_of_failure: '0.5'}\n").findings), Told{"wrong-type"});
  EXPECT_EQ(codes(read_with("assumptions: {chance_of_failure: '50%'}\n").findings), Told{});
}

TEST(ReadSpec, KeepsNumbersWithinTheirBounds) {
  EXPECT_EQ(codes(read_with("assumptions: {horizon_years: 0}\n").findings), Told{"out-of-range"});
  EXPECT_EQ(codes(read_with("assumptions: {swing_every_years: [0, 3]}\n").findings), Told{"out-of-range"});
  EXPECT_EQ(codes(read_with("home: {check_ins: [{date: 2026-10-01, balance: 6}]}\n").findings),
            Told{"out-of-range"});
  EXPECT_EQ(codes(read_with("home: {check_ins: [{date: 2026-10-01, balance: 4.5}]}\n").findings),
            Told{"bad-number"});
}

TEST(ReadSpec, ReadsWordsThatLookLikeNumbersAsText) {
  const auto reading = read_with("name: 42\n");
  ASSERT_TRUE(reading.spec);
  EXPECT_EQ(reading.spec->name->value, "42");
}

TEST(ReadSpec, DoesNotTakeYesForTrue) {
  const auto reading =
      read(std::string(testing::north_star) + "metrics:\n  craft: {now: 2, target: 7, core: yes}\n");
  EXPECT_EQ(told(reading.findings), Told{"4:36 unknown-value: 'core' cannot be 'yes'"});
}

TEST(ReadSpec, SaysThatACommaEndsAValue) {
  const auto reading = read_with(
      "home:\n"
      "  check_ins:\n"
      "    - {date: 2026-10-01, balance: 4, note: two evenings, and Sundays}\n");
  EXPECT_EQ(told(reading.findings), Told{"7:58 comma-in-value: a comma ends a value inside { }"});
}

TEST(ReadSpec, FollowsAnAliasWithoutCopyingIt) {
  const auto reading = read_with(
      "roles:\n"
      "  - {title: PM, bet: core, from: 2019, to: 2022, reach: &same {zero_to_one: 4}}\n"
      "  - {title: Senior PM, bet: core, from: 2023, reach: *same}\n");
  ASSERT_TRUE(reading.spec) << told(reading.findings).front();
  EXPECT_EQ(reading.spec->roles[1].reach.find("zero_to_one")->works.lo, 4);
}

TEST(ReadSpec, GivesUpOnAliasesThatStandForMoreThanCanBeRead) {
  std::string more = "otherwise:\n  reach: &r {zero_to_one: 1";
  for (int i = 0; i < 200; ++i) more += ", m" + std::to_string(i) + ": 1";
  more += "}\nroadmap:\n";
  for (int i = 0; i < 200; ++i) more += "  - {title: t, bet: core, years: 1, reach: *r}\n";
  EXPECT_THROW(static_cast<void>(read_with(more)), Failure);
}

TEST(ReadSpec, SaysOnlyThatTheFormatIsNewer) {
  const auto reading = read("career: 2\nwhatever: comes\n");
  EXPECT_EQ(codes(reading.findings), Told{"newer-version"});
}

TEST(ReadSpec, TellsAnOfferFromASpec) {
  EXPECT_EQ(told(read("offer: 1\ntitle: Senior PM\nbet: core\n").findings),
            Told{"1:1 not-a-spec: a career spec is expected here, and this is none"});
  Findings findings;
  EXPECT_FALSE(read_offer(testing::file_of("career: 1\n", "offer.yaml"), nullptr, findings));
  EXPECT_EQ(told(findings), Told{"1:1 not-an-offer: an offer is expected here, and this is none"});
}

TEST(ReadSpec, SaysThatAListIsNoSpec) { EXPECT_EQ(codes(read("- a\n- b\n").findings), Told{"not-a-spec"}); }

TEST(ReadOffer, IsCheckedAgainstTheMetricsAndLimitsOfTheSpec) {
  const auto spec = read_with("limits: {base_pay: {at_least: 150000, unit: EUR}}\n").spec;
  Findings findings;
  const auto offer = read_offer(testing::file_of("offer: 1\n"
                                                 "title: Senior PM\n"
                                                 "bet: swing\n"
                                                 "received: 2026-11-10\n"
                                                 "answer_by: 2026-11-01\n"
                                                 "reach: {zero_too_one: 5}\n"
                                                 "terms: {base_pay: {value: 165000, unit: USD}}\n",
                                                 "offer.yaml"),
                                &*spec, findings);
  sort_by_place(findings);
  EXPECT_FALSE(offer);
  EXPECT_EQ(told(findings), (Told{"5:12 reversed-dates: 2026-11-01 is before 2026-11-10",
                                  "6:9 unknown-metric: there is no metric 'zero_too_one'",
                                  "7:41 unit-differs: 'base_pay' is in USD, and your limit in EUR"}));
}

TEST(FindingsOnADay, AskForTheMainOneOfSeveralCurrentRoles) {
  const std::string two =
      "roles:\n"
      "  - {title: Senior PM, bet: core, from: 2023-08}\n"
      "  - {title: Adviser, bet: core, from: 2025-01, to: 2026-06}\n";
  const auto spec = read_with(two).spec;
  EXPECT_EQ(codes(findings_on(*spec, *Date::of(2026, 6, 30))), Told{"several-current-roles"});
  EXPECT_EQ(codes(findings_on(*spec, *Date::of(2026, 7, 1))), Told{});
  EXPECT_EQ(codes(findings_on(*spec, *Date::of(2024, 7, 1))), Told{});
  const auto main = read_with(
                        "roles:\n"
                        "  - {title: Senior PM, bet: core, from: 2023-08, main: true}\n"
                        "  - {title: Adviser, bet: core, from: 2025-01}\n")
                        .spec;
  EXPECT_EQ(codes(findings_on(*main, *Date::of(2026, 6, 30))), Told{});
  EXPECT_EQ(current_role(*main, *Date::of(2026, 6, 30)).role->title.value, "Senior PM");
}

}  // namespace
}  // namespace career::file
