// Too early, too soon after the last swing, overdue: each flagged, ok and, where it can be, unknown.
#include <array>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"
#include "tests/decide/evaluated.hpp"

namespace career::decide {
namespace {

using namespace build;
using enum PitfallState;

const Offer swing = offer(Bet::Swing, {{"craft", 9}});
const Offer core_role = offer(Bet::Core, {{"craft", 9}});

Spec craft_at(double now, std::optional<Stage> stage) {
  auto spec = build::spec({{"craft", {.now = now}}});
  spec.metrics.entries.front().value.core.value = true;
  if (stage) spec.stage = Written<Stage>{*stage, {}};
  return spec;
}

TEST(TooEarly, IsASwingInTheEarlyStage) {
  EXPECT_EQ(pitfalls_of(craft_at(9, Stage::Early), swing).too_early.state, Flag);
  EXPECT_EQ(pitfalls_of(craft_at(9, Stage::Early), core_role).too_early.state, Ok);
  EXPECT_EQ(pitfalls_of(craft_at(9, Stage::Established), swing).too_early.state, Ok);
}

TEST(TooEarly, IsASwingWithoutTheCraftToCarryIt) {
  const auto short_of_it = pitfalls_of(craft_at(7.4, Stage::Established), swing).too_early;
  EXPECT_EQ(short_of_it.state, Flag);
  EXPECT_EQ(short_of_it.short_of_core, std::vector<std::size_t>{0});
  EXPECT_EQ(pitfalls_of(craft_at(7.5, Stage::Established), swing).too_early.state, Ok);
  EXPECT_EQ(pitfalls_of(craft_at(7.4, std::nullopt), swing).too_early.state, Flag);
}

TEST(TooEarly, IsClearedByEvidenceOfTheCoreCraft) {
  const auto with_evidence = [](Spec spec) {
    spec.metrics.entries.front().value.evidence = Text{"Granat Sans sold 400 licences", {}};
    return pitfalls_of(spec, swing).too_early;
  };
  EXPECT_EQ(with_evidence(craft_at(7.4, Stage::Established)).state, Ok);
  EXPECT_EQ(with_evidence(craft_at(7.4, Stage::Established)).shown, std::vector<std::size_t>{0});
  EXPECT_EQ(with_evidence(craft_at(9, Stage::Early)).state, Ok);
  EXPECT_TRUE(with_evidence(craft_at(9, Stage::Established)).shown.empty());  // nothing to clear

  auto spec = build::spec({{"craft", {.now = 5}}, {"other_craft", {.now = 5}}});
  for (auto& metric : spec.metrics.entries) metric.value.core.value = true;
  EXPECT_EQ(with_evidence(spec).state, Flag);  // of one that is short, and not of the other
  spec.publishing.emplace().log.push_back(
      LogEntry{.title = Text{"What we learned", {}}, .shows = {Text{"other_craft", {}}}});
  EXPECT_EQ(with_evidence(spec).state, Ok);

  spec = craft_at(9, Stage::Early);
  spec.metrics.entries.front().value.core.value = false;
  EXPECT_EQ(with_evidence(spec).state, Flag);  // no craft to show
}

TEST(TooEarly, IsUnknownWithoutAStageAndACoreMetric) {
  auto spec = craft_at(7.4, std::nullopt);
  spec.metrics.entries.front().value.core.value = false;
  EXPECT_EQ(pitfalls_of(spec, swing).too_early.state, Unknown);
  EXPECT_EQ(pitfalls_of(spec, core_role).too_early.state, Ok);
  spec.stage = Written<Stage>{Stage::Established, {}};
  EXPECT_EQ(pitfalls_of(spec, swing).too_early.state, Ok);
  EXPECT_EQ(pitfalls_of(craft_at(9, std::nullopt), swing).too_early.state, Ok);
}

Spec last_swing_on(int year, unsigned month, unsigned of_month) {
  auto spec = craft_at(9, Stage::Established);
  spec.roles = {role(Bet::Core, {}), role(Bet::Swing, {})};
  spec.roles[0].to = on(2021, 1, 1);
  spec.roles[1].from = on(year, month, of_month);
  return spec;
}

TEST(Cadence, IsASwingTooSoonAfterTheLast) {
  const auto soon = pitfalls_of(last_swing_on(2024, 11, 23), swing).cadence;
  EXPECT_EQ(soon.state, Flag);
  EXPECT_EQ(soon.last_swing, 1u);
  EXPECT_EQ(soon.months, 23);
  EXPECT_EQ(pitfalls_of(last_swing_on(2024, 11, 22), swing).cadence.state, Ok);
  EXPECT_EQ(pitfalls_of(last_swing_on(2024, 11, 23), core_role).cadence.state, Ok);
}

TEST(Cadence, NeedsASwingToCountFrom) {
  auto spec = last_swing_on(2026, 1, 1);
  spec.roles[1].bet.value = Bet::Core;
  EXPECT_EQ(pitfalls_of(spec, swing).cadence.state, Ok);
  EXPECT_EQ(pitfalls_of(spec, swing).cadence.months, std::nullopt);
}

TEST(SwingOverdue, IsOneMoreCoreRoleWhenASwingIsOverdue) {
  EXPECT_EQ(pitfalls_of(last_swing_on(2023, 10, 22), core_role).swing_overdue.state, Flag);
  EXPECT_EQ(pitfalls_of(last_swing_on(2023, 10, 23), core_role).swing_overdue.state,
            Ok);  // 36 months, not more
  EXPECT_EQ(pitfalls_of(last_swing_on(2023, 10, 22), swing).swing_overdue.state, Ok);
}

TEST(SwingOverdue, CountsFromTheFirstRoleWithoutASwing) {
  auto spec = craft_at(9, Stage::Established);
  spec.roles = {role(Bet::Core, {})};  // from 2020
  EXPECT_EQ(pitfalls_of(spec, core_role).swing_overdue.state, Flag);
  spec.stage->value = Stage::Early;
  EXPECT_EQ(pitfalls_of(spec, core_role).swing_overdue.state, Ok);
}

TEST(SwingOverdue, NeedsACurrentRole) {
  auto spec = craft_at(9, Stage::Established);
  spec.roles = {role(Bet::Core, {})};
  spec.roles[0].to = on(2026, 1, 1);
  EXPECT_EQ(pitfalls_of(spec, core_role).swing_overdue.state, Ok);
}

}  // namespace
}  // namespace career::decide
