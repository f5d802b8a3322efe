#include "core/decide/since_received.hpp"

#include <array>

#include <gtest/gtest.h>

#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;
using Kind = SpecChange::Kind;

OfferEvaluation of(const Spec& spec, const Spec& then, const Offer& offer) {
  const std::array known{
      WhenReceived{.spec = &then, .missing = {}, .committed = day(2026, 11, 1), .commit = {}}};
  return evaluate(spec, {known, {}}, std::array{offer}, dana::today).offers.front();
}

std::vector<std::pair<Kind, std::string>> changes(const Spec& then, const Spec& now) {
  std::vector<std::pair<Kind, std::string>> named;
  for (const auto& change : changes_between(then, now)) named.emplace_back(change.kind, change.name);
  return named;
}
using Named = std::vector<std::pair<Kind, std::string>>;

Metric& metric_of(Spec& spec, std::size_t index) { return spec.metrics.entries[index].value; }

TEST(ChangesBetween, AreOfWeightsAndTargets) {
  const auto then = spec({{"a", {.weight = 3}}, {"b", {.weight = 2}}});
  auto now = then;
  EXPECT_TRUE(changes_between(then, now).empty());
  metric_of(now, 0).weight.value = 5;
  metric_of(now, 1).target.value = 8;
  const auto found = changes_between(then, now);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].kind, Kind::Weight);
  EXPECT_EQ(found[0].then, 3);
  EXPECT_EQ(found[0].now, 5);
  EXPECT_EQ(found[1].kind, Kind::Target);
  EXPECT_EQ(found[1].name, "b");
}

TEST(ChangesBetween, AreNotAllWeightsDoubledNorWhereOneStandsToday) {
  const auto then = spec({{"a", {.weight = 3}}, {"b", {.weight = 0.1}}});
  auto now = then;
  for (auto& metric : now.metrics.entries) metric.value.weight.value *= 3;
  metric_of(now, 0).now.value = 4;
  now.roles = {role(Bet::Core, {})};
  EXPECT_TRUE(changes_between(then, now).empty());
}

TEST(ChangesBetween, AreMetricsThatCameAndWent) {
  const auto then = spec({{"a", {}}, {"gone", {.weight = 2}}, {"idle", {.weight = 0}}});
  const auto now = spec({{"a", {}}, {"new", {.weight = 4}}, {"other_idle", {.weight = 0}}});
  EXPECT_EQ(changes(then, now), (Named{{Kind::MetricAdded, "new"}, {Kind::MetricRemoved, "gone"}}));
}

TEST(ChangesBetween, AreOfLimits) {
  auto then = spec({{"a", {}}});
  build::at_most(then, "hours", 50);
  build::one_of(then, "place", {"Berlin", "remote"});
  build::at_least(then, "pay", 100);
  auto now = spec({{"a", {}}});
  build::at_most(now, "hours", 55);
  build::one_of(now, "place", {"remote", "Berlin"});
  build::at_least(now, "days_off", 30);
  EXPECT_EQ(
      changes(then, now),
      (Named{{Kind::LimitLooser, "hours"}, {Kind::LimitAdded, "days_off"}, {Kind::LimitRemoved, "pay"}}));
}

TEST(ChangesBetween, SayWhetherALimitAllowsMore) {
  const auto change = [](auto before, auto after) {
    auto then = spec({{"a", {}}});
    auto now = then;
    before(then);
    after(now);
    const auto found = changes_between(then, now);
    return found.size() == 1 ? std::optional(found.front().kind) : std::nullopt;
  };
  const auto most = [](double bound) { return [=](Spec& spec) { build::at_most(spec, "x", bound); }; };
  const auto least = [](double bound) { return [=](Spec& spec) { build::at_least(spec, "x", bound); }; };
  const auto words = [](std::initializer_list<const char*> of) {
    return [=](Spec& spec) { build::one_of(spec, "x", of); };
  };
  EXPECT_EQ(change(most(50), most(45)), Kind::LimitStricter);
  EXPECT_EQ(change(most(50), most(55)), Kind::LimitLooser);
  EXPECT_EQ(change(least(50), least(55)), Kind::LimitStricter);
  EXPECT_EQ(change(least(50), least(45)), Kind::LimitLooser);
  EXPECT_EQ(change(most(50), least(50)), Kind::LimitLooser);
  EXPECT_EQ(change(words({"Berlin", "remote"}), words({"remote"})), Kind::LimitStricter);
  EXPECT_EQ(change(words({"remote"}), words({"Berlin", "remote"})), Kind::LimitLooser);
  EXPECT_EQ(change(words({"remote"}), words({"Berlin"})), Kind::LimitLooser);
  const auto in_dollars = [&](Spec& spec) {
    build::at_most(spec, "x", 45);
    spec.limits.entries.front().value.unit = Text{"USD", {}};
  };
  EXPECT_EQ(change(most(50), in_dollars), Kind::Limit);  // nobody can compare them
}

TEST(SinceReceived, IsNoDriftWhereALimitBecameStricter) {
  auto then = spec({{"skill", {.now = 2}}, {"hours", {.weight = 0, .now = 40, .target = 40, .worst = 60}}});
  build::at_most(then, "hours", 50);
  auto now = then;
  now.limits.entries.front().value.at_most->value = 45;
  build::at_least(now, "pay", 100);
  auto offer = build::offer(0.0, {{"skill", 6}, {"hours", 48}});
  offer.came = Written<Came>{Came::Sought, {}};
  const auto found = of(now, then, offer);
  EXPECT_EQ(found.verdict, Verdict::Blocked);
  EXPECT_EQ(found.since_received->verdict, Verdict::StrongTake);
  EXPECT_EQ(found.since_received->changes.size(), 2u);
  EXPECT_EQ(found.pitfalls.drift.state, PitfallState::Ok);
}

TEST(SinceReceived, GivesTheVerdictUnderTheWeightsOfThen) {
  auto then = spec({{"skill", {.weight = 1, .now = 2}}, {"life", {.weight = 4, .now = 8}}});
  auto now = then;
  metric_of(now, 0).weight.value = 4;
  metric_of(now, 1).weight.value = 1;
  metric_of(then, 0).now.value = 9;  // where one stood then is not asked
  const auto offer = build::offer(0.0, {{"skill", 6}, {"life", 5}});
  const auto found = of(now, then, offer);
  EXPECT_EQ(found.verdict, Verdict::StrongTake);
  ASSERT_TRUE(found.since_received);
  EXPECT_EQ(found.since_received->verdict, Verdict::Stay);
  EXPECT_EQ(found.since_received->committed, day(2026, 11, 1));
  EXPECT_EQ(found.since_received->weights[0], 1);
  EXPECT_EQ(found.pitfalls.drift.by_changes, PitfallState::Flag);
  EXPECT_EQ(found.pitfalls.drift.by_gaps, PitfallState::Unknown);
  EXPECT_EQ(found.pitfalls.drift.state, PitfallState::Flag);
}

TEST(SinceReceived, GivesTheVerdictUnderTheLimitsOfThen) {
  auto then = spec({{"skill", {.now = 2}}, {"hours", {.weight = 0, .now = 40, .target = 40, .worst = 60}}});
  build::at_most(then, "hours", 45);
  auto now = then;
  now.limits.entries.front().value.at_most->value = 50;
  const auto found = of(now, then, build::offer(0.0, {{"skill", 6}, {"hours", 48}}));
  EXPECT_EQ(found.verdict, Verdict::StrongTake);
  EXPECT_EQ(found.since_received->verdict, Verdict::Blocked);
}

TEST(SinceReceived, IsTheSameVerdictWhereNothingChanged) {
  const auto spec = dana::spec();
  const auto found = of(spec, spec, dana::assistant());
  ASSERT_TRUE(found.since_received);
  EXPECT_TRUE(found.since_received->changes.empty());
  EXPECT_EQ(found.since_received->verdict, found.verdict);
  EXPECT_EQ(found.pitfalls.drift.by_changes, PitfallState::Ok);
}

TEST(SinceReceived, TakesNoTargetOfThenInAnotherUnit) {
  const auto then = spec({{"a", {.now = 40, .target = 0, .worst = 60}}, {"b", {.now = 2}}});
  auto now = spec({{"a", {.now = 4, .target = 10}}, {"b", {.now = 2}}});
  metric_of(now, 0).unit = Text{"stories", {}};
  // 0, the target of then, is what counts as nothing today.
  const auto found = of(now, then, build::offer(0.0, {{"a", 6}, {"b", 4}}));
  EXPECT_EQ(found.since_received->verdict, found.verdict);
  EXPECT_EQ(found.pitfalls.drift.by_changes, PitfallState::Flag);
}

TEST(SinceReceived, HasNoVerdictWhereNothingOfTodayCountedThen) {
  const auto found = of(spec({{"new", {.now = 2}}}), spec({{"old", {}}}), build::offer(0.0, {{"new", 4}}));
  ASSERT_TRUE(found.since_received);
  EXPECT_EQ(found.since_received->verdict, std::nullopt);
  EXPECT_EQ(found.since_received->weights[0], std::nullopt);
}

TEST(SinceReceived, IsUnknownWithItsReason) {
  const std::array known{
      WhenReceived{.spec = nullptr, .missing = {NoPast::NoGit, {}, {}}, .committed = {}, .commit = {}}};
  const auto found =
      evaluate(dana::spec(), {known, {}}, std::array{dana::assistant()}, dana::today).offers.front();
  EXPECT_FALSE(found.since_received);
  EXPECT_EQ(found.why_not_known.why, NoPast::NoGit);
  EXPECT_EQ(found.pitfalls.drift.by_changes, PitfallState::Unknown);
}

}  // namespace
}  // namespace career::decide
