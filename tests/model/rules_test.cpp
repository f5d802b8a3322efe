#include "core/model/rules.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career {
namespace {

using testing::codes;
using testing::read;
using testing::read_with;
using testing::told;

using Told = std::vector<std::string>;

Findings of_metric(const std::string& metric) {
  return read(std::string(testing::north_star) + "metrics:\n  m: {" + metric + "}\n").findings;
}

TEST(MetricRules, SayHowToWriteThatLessIsBetter) {
  const auto findings = of_metric("now: 58, target: 40");
  EXPECT_EQ(told(findings), Told{"4:12 past-target: 58 is past 40"});
  EXPECT_EQ(findings[0].help, (Told{"if less is better, write worst, for example worst: 60",
                                    "if 40 is reached, write target: 58"}));
}

TEST(MetricRules, ProposeRoundNumbers) {
  EXPECT_EQ(of_metric("now: 0.3, target: 0.2")[0].help[0],
            "if less is better, write worst, for example worst: 0.4");
  EXPECT_EQ(of_metric("now: 2e6, target: 1e6")[0].help[0],
            "if less is better, write worst, for example worst: 3000000");
  EXPECT_EQ(of_metric("now: -5, target: -3")[0].help[0],
            "if less is better, write worst, for example worst: -6");
}

TEST(MetricRules, LetAReachedTargetBePassedWhereWorstIsWritten) {
  EXPECT_EQ(codes(of_metric("now: 40, target: 45, worst: 60")), Told{});
  EXPECT_EQ(codes(of_metric("now: 9, target: 8, worst: 0")), Told{});
  EXPECT_EQ(codes(of_metric("now: -5, target: -3")), Told{"past-target"});
  EXPECT_EQ(codes(of_metric("now: -2, target: -3")), Told{});
}

TEST(MetricRules, WantALifeMetricToSayWhatIsUnbearable) {
  EXPECT_EQ(told(of_metric("kind: life, now: 45, target: 45")),
            Told{"4:3 missing-key: metrics.m has no 'worst'"});
}

TEST(MetricRules, KeepTargetAndWorstApart) {
  EXPECT_EQ(codes(of_metric("now: 45, target: 45, worst: 45")), Told{"target-is-worst"});
  EXPECT_EQ(codes(of_metric("now: 0, target: 0")), Told{"target-is-worst"});
}

TEST(MetricRules, KeepALogScaleAboveZero) {
  EXPECT_EQ(codes(of_metric("scale: log, now: 2, target: 8")), Told{"missing-key"});
  EXPECT_EQ(codes(of_metric("scale: log, now: 2, target: 8, worst: 0")), Told{"log-scale"});
  EXPECT_EQ(codes(of_metric("scale: log, now: -2, target: 8, worst: 1")), Told{"log-scale"});
  EXPECT_EQ(codes(of_metric("scale: log, now: 2, target: 8, worst: 1, step: 1")), Told{"log-scale"});
  EXPECT_EQ(codes(of_metric("scale: log, now: 2, target: 8, worst: 1, step: 1.1")), Told{});
  EXPECT_EQ(codes(read(std::string(testing::north_star) +
                       "metrics: {m: {scale: log, now: 2, target: 8, worst: 1}}\n"
                       "otherwise: {reach: {m: [0, 4]}}\n")
                      .findings),
            Told{"log-scale"});
}

TEST(MetricRules, NeedOneWeightAboveZero) {
  EXPECT_EQ(codes(of_metric("now: 2, target: 7, weight: 0")), Told{"no-weight"});
  EXPECT_EQ(codes(of_metric("now: 2, target: 7, weight: -1")), Told{"out-of-range"});
}

TEST(LimitRules, NeedABoundOrAChoice) {
  EXPECT_EQ(codes(read_with("limits: {pay: {unit: EUR}}\n").findings), Told{"bad-limit"});
  EXPECT_EQ(codes(read_with("limits: {pay: {at_least: 1, one_of: [a]}}\n").findings), Told{"bad-limit"});
  EXPECT_EQ(codes(read_with("limits: {pay: {at_least: 5, at_most: 3}}\n").findings), Told{"bad-limit"});
  EXPECT_EQ(codes(read_with("limits: {zero_to_one: {one_of: [a]}}\n").findings), Told{"bad-limit"});
  EXPECT_EQ(codes(read_with("limits: {pay: {at_least: 3, at_most: 5}}\n").findings), Told{});
}

TEST(LimitRules, WantTheUnitOfTheMetric) {
  const auto reading = read(std::string(testing::north_star) +
                            "metrics: {hours: {kind: life, now: 45, target: 45, worst: 60, unit: h/week}}\n"
                            "limits: {hours: {at_most: 55, unit: h/day}}\n");
  EXPECT_EQ(codes(reading.findings), Told{"unit-differs"});
}

TEST(TermRules, WantNumbersWhereALimitCounts) {
  const std::string limits = "limits: {pay: {at_least: 5}, place: {one_of: [Berlin]}}\n";
  EXPECT_EQ(codes(read_with(limits + "otherwise: {terms: {pay: plenty}}\n").findings), Told{"bad-term"});
  EXPECT_EQ(codes(read_with(limits + "otherwise: {terms: {pay: unknown, place: Munich}}\n").findings),
            Told{});
}

TEST(TermRules, DoNotLetATermHideAMetric) {
  const std::string limits = "limits: {zero_to_one: {at_least: 2}}\n";
  EXPECT_EQ(codes(read_with(limits + "otherwise: {terms: {zero_to_one: 9}}\n").findings), Told{"bad-term"});
}

TEST(References, MustExist) {
  EXPECT_EQ(codes(read_with("landings: [{role: checkout, start: 2023-08-01}]\n").findings),
            Told{"unknown-role"});
  EXPECT_EQ(codes(read_with("publishing: {log: [{date: 2026-10-28, title: t, shows: [craft]}]}\n").findings),
            Told{"unknown-metric"});
  EXPECT_EQ(codes(read_with("publishing: {repeated: [{topic: t, written: t}]}\n").findings),
            Told{"unknown-entry"});
  EXPECT_EQ(codes(read(std::string("career: 1\n") +
                       "north_star: {vision: v, by: 2031, steps: [{step: s, needs: {craft: 5}}]}\n" +
                       std::string(testing::one_metric))
                      .findings),
            Told{"unknown-metric"});
}

TEST(References, MayNameAnIdThatNobodyWrote) {
  EXPECT_EQ(codes(read_with("roles: [{title: Senior PM, bet: core, from: 2023-08}]\n"
                            "landings: [{role: senior-pm, start: 2023-08-01}]\n")
                      .findings),
            Told{});
}

TEST(DateRules, KeepEndsAfterBeginnings) {
  EXPECT_EQ(codes(read_with("roles: [{title: PM, bet: core, from: 2023-08, to: 2023-07}]\n").findings),
            Told{"reversed-dates"});
  EXPECT_EQ(codes(read_with("roles: [{title: PM, bet: core, from: 2023-08-20, to: 2023-08}]\n").findings),
            Told{});
}

TEST(PeriodRules, WantPeriodsThatThereAre) {
  const auto codes_of = [](std::string_view period) {
    return codes(read_with(fmt::format("publishing:\n"
                                       "  contract: {{with: Maya, i_will: w, every: month, since: 2026}}\n"
                                       "  skipped: [{{period: {}, why: leave}}]\n",
                                       period))
                     .findings);
  };
  EXPECT_EQ(codes_of("2026-08"), Told{});
  EXPECT_EQ(codes_of("2026-Q3"), Told{}) << "three months";
  EXPECT_EQ(codes_of("2025-W33"), Told{}) << "history";
  EXPECT_EQ(codes_of("2026-W33"), Told{}) << "of another rhythm, which stops nothing; check doubts it";
  EXPECT_EQ(codes_of("2025-W53"), Told{"bad-period"});
  EXPECT_EQ(codes_of("August"), Told{"bad-period"});
}

TEST(PeriodRules, LetAContractEndAfterItBegins) {
  const auto codes_of = [](std::string_view until) {
    return codes(read_with(fmt::format("publishing: {{contract: {{with: Maya, i_will: w, every: month, "
                                       "since: 2026-06-15, until: {}}}}}\n",
                                       until))
                     .findings);
  };
  EXPECT_EQ(codes_of("2026-06-14"), Told{"reversed-dates"});
  EXPECT_EQ(codes_of("2026-06-15"), Told{});
  EXPECT_EQ(codes_of("2026-06"), Told{});
}

TEST(Rules, DoNotRepeatWhatCouldNotBeRead) {
  EXPECT_EQ(codes(of_metric("now: 58, target: forty")), Told{"bad-number"});
  EXPECT_EQ(codes(read_with("limits: {pay: {at_least: much}}\n").findings), Told{"bad-number"});
}

}  // namespace
}  // namespace career
