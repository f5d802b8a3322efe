// What deciding costs, once an offer and a spec of twelve metrics are read: everything that `evaluate` finds,
// of it the search for the most fragile input where there is none to find, one share of weightings, and how
// the whole grows with the number of offers.
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/decide/evaluation.hpp"
#include "core/decide/fragile.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/weightings.hpp"
#include "tests/decide/build.hpp"

namespace {

namespace decide = career::decide;
namespace build = career::decide::build;

constexpr std::size_t metrics = 12;
const career::Date today = build::day(2026, 11, 22);

std::string name_of(std::size_t metric) { return {'m', static_cast<char>('a' + metric)}; }

// Far ahead, but on one of the lightest metrics, and in such small steps that no input within three of them
// changes the verdict: every input is tried at every step. Both outcomes are stated on both sides.
career::Spec a_spec() {
  career::Spec spec;
  career::Reach reach;
  for (std::size_t i = 0; i < metrics; ++i) {
    const auto weight = 100 * (1 + static_cast<double>(i % 5));
    spec.metrics.entries.push_back(
        {name_of(i), {}, build::metric({.weight = weight, .now = 1, .target = 10, .step = 0.01})});
    reach.entries.push_back({name_of(i), {}, build::either(1.5, 1.25)});
  }
  build::at_least(spec, "ma", 0);
  build::at_least(spec, "pay", 100);
  spec.roles.push_back(build::role(career::Bet::Core, {}));
  spec.roles.back().reach = reach;
  build::add_term(spec.roles.back().terms, "pay", build::number(120));
  return spec;
}

career::Offer an_offer() {
  auto offer = build::offer(0.5, {});
  for (std::size_t i = 0; i < metrics; ++i)
    offer.reach.entries.push_back({name_of(i), {}, i == 5 ? build::either(1, 0.5) : build::either(9.5, 9)});
  build::add_term(offer.terms, "pay", build::number(150));
  return offer;
}

void everything(benchmark::State& state) {
  const auto spec = a_spec();
  const std::vector<career::Offer> offers(static_cast<std::size_t>(state.range(0)), an_offer());
  for (auto _ : state) benchmark::DoNotOptimize(decide::evaluate(spec, {}, offers, today));
  if (decide::evaluate(spec, {}, offers, today).offers.front().fragile) state.SkipWithError("cut short");
  state.SetComplexityN(state.range(0));
}
BENCHMARK(everything)
    ->RangeMultiplier(4)
    ->Range(1, 64)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMicrosecond);

void of_it_the_fragile_input(benchmark::State& state) {
  const auto spec = a_spec();
  const auto offer = an_offer();
  const auto measure = decide::measure_of(spec);
  const auto stay = candidate_of(measure, staying_of(spec, measure, &spec.roles.front()));
  const auto candidate = candidate_of(measure, option_of(spec, measure, offer));
  const auto verdict =
      verdict_on(measure, candidate, stay, compare(measure, candidate.prospect, stay.prospect));
  for (auto _ : state) benchmark::DoNotOptimize(most_fragile(measure, candidate, stay, verdict));
}
BENCHMARK(of_it_the_fragile_input)->Unit(benchmark::kMicrosecond);

void share(benchmark::State& state) {
  std::vector<decide::Weighed> weighed;
  for (std::size_t i = 0; i < metrics; ++i) {
    const double size = 0.1 + static_cast<double>(i);
    weighed.push_back({i, 1, 1.0 / metrics, i % 2 == 0 ? size : -size});
  }
  for (auto _ : state) benchmark::DoNotOptimize(share_of_weightings(weighed));
}
BENCHMARK(share);

}  // namespace
