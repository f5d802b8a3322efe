#include <gtest/gtest.h>

#include "cmd/cli/hints.hpp"
#include "core/report/text.hpp"
#include "core/views/landing/landing.hpp"
#include "tests/plan/landings.hpp"

namespace career::views {
namespace {

std::string plan_of(const Spec& spec) {
  const auto today = plan::day("2023-08-05");
  const auto progress = plan::progress_of(spec, 0, today);
  return report::write_text(landing_plan({{spec, today, Caller(cmd::typed)}, progress}),
                            {.width = 100, .color = false, .unicode = true});
}

// What stands below a heading.
std::string section(const std::string& text, std::string_view title) {
  const auto begin = text.find(title);
  return begin == text.npos ? "" : text.substr(begin, text.find("At the end", begin) - begin);
}

TEST(LandingPlan, PutsAWinAmongTheDaysThatItIsDueIn) {
  const auto text = plan_of(plan::spec_landing("wins: [{id: list, win: one list, due: 2023-09-10}]\n"));
  EXPECT_NE(section(text, "Days 31 to 60").find("by 2023-09-10: Quick win: one list"), text.npos) << text;
  EXPECT_NE(section(text, "Days 61 to 90").find("Quick wins: small, tangible"), text.npos) << text;
}

TEST(LandingPlan, AsksForNoOtherWinWhereOneIsPlannedForTheLastDays) {
  const auto text = plan_of(plan::spec_landing("wins: [{id: list, win: one list, due: 2023-10-10}]\n"));
  EXPECT_EQ(section(text, "Days 31 to 60").find("one list"), text.npos) << text;
  EXPECT_NE(section(text, "Days 61 to 90").find("by 2023-10-10: Quick win: one list"), text.npos) << text;
  EXPECT_EQ(text.find("Quick wins: small, tangible"), text.npos) << text;
}

}  // namespace
}  // namespace career::views
