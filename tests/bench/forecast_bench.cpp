// How long a forecast takes, by the number of swings on the roadmap: every one doubles the branches. Sixteen
// should stay below 50 ms. `apart`: every item moves metrics of its own and no two branches end alike.
#include <cstdint>

#include <benchmark/benchmark.h>

#include "core/plan/forecast.hpp"
#include "tests/plan/build.hpp"

namespace {

namespace build = career::plan::build;

career::Spec spec_with(std::int64_t swings, bool apart) {
  auto spec = build::spec_until(build::on(2031, 11, 30), {});
  const int metrics = apart ? static_cast<int>(swings) : 7;
  for (int i = 0; i < metrics; ++i) {
    spec.metrics.entries.push_back(
        {"metric" + std::to_string(i), {}, build::metric({.now = 2, .target = 8})});
  }
  for (const double level : {4, 6, 8}) {
    auto& step = build::add_step(spec, "a step", {});
    for (int i = 0; i < 2; ++i) step.needs.entries.push_back({"metric" + std::to_string(i), {}, {level, {}}});
  }
  for (int i = 0; i < swings; ++i) {
    auto& item = build::add_item(spec, career::Bet::Swing, 0.25, {});
    const double level = 2 + 0.25 * (i + 1);
    const auto add = [&](int metric, double works, double fails) {
      item.reach.entries.push_back({"metric" + std::to_string(metric), {}, build::either(works, fails)});
    };
    if (apart) add(i, level + 0.125, level);
    for (int j = 0; !apart && j < metrics; ++j) add(j, level + 0.5 * j, level);
  }
  return spec;
}

void forecast_with(benchmark::State& state, bool apart) {
  const auto spec = spec_with(state.range(0), apart);
  for (auto _ : state) {
    const auto forecast = career::plan::forecast(spec, build::today);
    if (forecast.roadmap.legs.size() != static_cast<std::size_t>(state.range(0))) {
      state.SkipWithError("an item does not end in time");
      break;
    }
    benchmark::DoNotOptimize(forecast.roadmap.course.at_north_star.mean);
  }
}

void forecast(benchmark::State& state) { forecast_with(state, false); }
void forecast_apart(benchmark::State& state) { forecast_with(state, true); }
BENCHMARK(forecast)->Arg(2)->Arg(8)->Arg(16)->Arg(20)->Unit(benchmark::kMillisecond);
BENCHMARK(forecast_apart)->Arg(2)->Arg(8)->Arg(16)->Arg(20)->Unit(benchmark::kMillisecond);

}  // namespace
