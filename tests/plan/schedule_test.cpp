#include <algorithm>
#include <numeric>
#include <string>

#include <gtest/gtest.h>

#include "core/plan/forecast.hpp"
#include "tests/plan/build.hpp"

namespace career::plan {
namespace {

using namespace build;

// "2026-11-22..2028-11-22 2028-11-22..2030-11-22, left out: 2"
std::string scheduled(const Spec& spec) {
  std::vector<std::size_t> all(spec.roadmap.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const auto found = schedule(spec, all, today);
  std::string text;
  for (const auto& item : found.items) {
    text += (text.empty() ? "" : " ") + item.begins.iso() + ".." + item.ends.iso();
  }
  for (const auto item : found.left_out) text += ", left out: " + std::to_string(item);
  return text;
}

TEST(Schedule, PutsOneItemBehindTheOther) {
  auto spec = spec_until(on(2031, 11, 30), {});
  add_item(spec, Bet::Swing, 2, {});
  add_item(spec, Bet::Core, 1.5, {});
  EXPECT_EQ(scheduled(spec), "2026-11-22..2028-11-22 2028-11-22..2030-05-22");
}

TEST(Schedule, BeginsWhereTheCurrentRoleEnds) {
  auto spec = spec_until(on(2031, 11, 30), {});
  spec.roles.push_back(role(Bet::Core, {}));
  spec.roles.back().to = on(2027, 5, 31);
  add_item(spec, Bet::Core, 1, {});
  EXPECT_EQ(scheduled(spec), "2027-05-31..2028-05-31");
}

TEST(Schedule, LeavesOutWhatWouldEndPastTheNorthStarAndAllBehindIt) {
  auto spec = spec_until(on(2028, 11, 22), {});
  add_item(spec, Bet::Core, 2, {});  // on the very day
  add_item(spec, Bet::Core, 0.1, {});
  add_item(spec, Bet::Core, 1e15, {});
  add_item(spec, Bet::Core, 0.1, {});
  EXPECT_EQ(scheduled(spec), "2026-11-22..2028-11-22, left out: 1, left out: 2, left out: 3");
}

TEST(Schedule, AddsYearsUpBeforeItRoundsThemToMonths) {
  auto spec = spec_until(on(2031, 11, 30), {});
  for (int i = 0; i < 2; ++i) add_item(spec, Bet::Core, 0.5 / 12, {});
  EXPECT_EQ(scheduled(spec), "2026-11-22..2026-12-22 2026-12-22..2026-12-22");
}

}  // namespace
}  // namespace career::plan
