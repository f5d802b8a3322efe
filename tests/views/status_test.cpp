#include "core/views/status/status.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "cmd/cli/hints.hpp"
#include "core/report/text.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

std::string status_of(const Spec& spec) {
  const auto today = decide::dana::today;
  const auto report = status_report(plan::status_on(spec, {}, Answers(spec, today), today),
                                    {spec, today, Caller(cmd::typed)}, std::nullopt);
  return report::write_text(report, {.width = 100, .color = false, .unicode = true});
}

Metric& metric_of(Spec& spec, std::string_view name) {
  auto& metrics = spec.metrics.entries;
  return std::find_if(metrics.begin(), metrics.end(), [&](const auto& it) { return it.name == name; })->value;
}

TEST(StatusReport, SaysWhichWayAMetricIsToGo) {
  DanaCase dana;
  metric_of(dana.spec, "home_hours").now.value = 57;
  const auto text = status_of(dana.spec);
  EXPECT_TRUE(has(text, "home_hours 57 down to 45 h/week")) << text;
  EXPECT_TRUE(has(text, "zero_to_one 2 of 7")) << text;
}

TEST(StatusReport, CountsTheMetricsThatAreNotShown) {
  DanaCase dana;
  EXPECT_FALSE(has(status_of(dana.spec), " more metric"));  // five are short of their targets
  metric_of(dana.spec, "home_hours").now.value = 50;
  const auto one = status_of(dana.spec);
  EXPECT_TRUE(has(one, " in 1 more metric\n")) << one;
  metric_of(dana.spec, "core_craft").now.value = 7.9;
  const auto two = status_of(dana.spec);
  EXPECT_TRUE(has(two, " in 2 more metrics\n")) << two;
}

}  // namespace
}  // namespace career::views
