#include "core/views/forecast/forecast.hpp"

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "cmd/cli/hints.hpp"
#include "core/report/text.hpp"
#include "core/views/forecast/words.hpp"
#include "tests/plan/build.hpp"

namespace career::views {
namespace {

using namespace plan::build;

// A skill from 0 to 10 and a week that should stay as it is; the swing may cost the week.
Spec swing() {
  auto spec = spec_until(
      on(2031, 11, 30),
      {{"skill", {.now = 0}}, {"week", {.now = 0, .target = 0, .worst = 10, .kind = MetricKind::Life}}});
  add_item(spec, Bet::Swing, 2, {{"skill", either(at(10), same)}, {"week", either(0, 10)}});
  return spec;
}

std::string led(const Spec& spec) { return report::plain(where_it_leads(plan::forecast(spec, today))); }
std::string swapped(const Spec& spec) { return report::plain(where_they_swap(plan::forecast(spec, today))); }

TEST(Forecast, SaysWhereThePlansSwap) {
  EXPECT_EQ(swapped(swing()),
            "On average both end alike if every swing fails with a chance of 50 %: below that the roadmap is "
            "closer with its swings.");
}

TEST(Forecast, SaysWhoIsAheadThroughout) {
  auto spec = swing();
  spec.roadmap[0].reach = reach({{"skill", either(8, 3)}});
  EXPECT_EQ(swapped(spec),
            "On average the roadmap is closer with its swings whatever the chance of failure.");
  spec.roadmap[0].reach = reach({{"week", either(3, 8)}});
  EXPECT_EQ(swapped(spec),
            "On average the roadmap is closer without its swings whatever the chance of failure.");
}

TEST(Forecast, CallsNoPlanBetterWithinTheResolution) {
  auto spec = swing();  // half a step is 2.5 points
  spec.roadmap[0].reach = reach({{"skill", 0.4}});
  EXPECT_EQ(swapped(spec), "On average the swings make no clear difference.");
  EXPECT_EQ(led(spec),
            "Your roadmap takes you from 50 today to 48, by 2031-11-30. Without its swings: 50, no clear "
            "difference. "
            "Staying: 50, no clear difference.");
}

TEST(Forecast, NamesWhatIsLeftOut) {
  auto spec = swing();
  add_item(spec, Bet::Core, 4, {}).title = Text{"Director", {}};
  EXPECT_EQ(report::plain(what_is_left_out(plan::forecast(spec, today), spec)),
            "Left out, because it would end past your North Star: Director.");
}

TEST(ForecastReport, AlwaysEndsInWhatItRestsOn) {
  auto spec = swing();
  const auto text_of = [&] {
    return report::write_text(
        forecast_report({{spec, today, Caller(cmd::typed)}, plan::forecast(spec, today)}), {.width = 0});
  };
  EXPECT_NE(text_of().find(caveat), std::string::npos);
  spec.roadmap.clear();
  EXPECT_NE(text_of().find(caveat), std::string::npos);
}

TEST(ForecastJson, HasNullWhereThereIsNothingToSay) {
  auto spec = swing();
  add_step(spec, "ticked by hand", {});
  auto said =
      nlohmann::json::parse(forecast_json({{spec, today, Caller(cmd::typed)}, plan::forecast(spec, today)}));
  EXPECT_EQ(said["schema"], 1);
  EXPECT_EQ(said["swap"]["chance"], 0.5);
  EXPECT_EQ(said["swap"]["ahead"], "roadmap");
  EXPECT_TRUE(said["roadmap"]["steps"][0]["chance"].is_null());
  EXPECT_TRUE(said["roadmap"]["moments"][0]["chance_no_swing_lands"].is_null());

  spec.roadmap.clear();
  said =
      nlohmann::json::parse(forecast_json({{spec, today, Caller(cmd::typed)}, plan::forecast(spec, today)}));
  EXPECT_TRUE(said["swap"].is_null());
  EXPECT_TRUE(said["without_swings"].is_null());
}

}  // namespace
}  // namespace career::views
