// What `career remind` costs beside a bare parse of the same file: read it, find what is due, say it. At most
// three parses.
#include <cstdint>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "core/plan/due.hpp"
#include "core/report/text.hpp"
#include "core/spec/read.hpp"
#include "core/text/source_file.hpp"
#include "core/views/due.hpp"
#include "core/yaml/events.hpp"

namespace {

namespace yaml = career::yaml;

std::string spec_with(std::int64_t entries) {
  std::ifstream file(SPECS "/spec-" + std::to_string(entries) + ".yaml", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void parse(benchmark::State& state) {
  const auto text = spec_with(state.range(0));
  for (auto _ : state) {
    std::size_t events = 0;
    const auto stop = yaml::parse_events(text, [&](const yaml::Seen&) { ++events; });
    if (stop || events == 0) {
      state.SkipWithError("the spec could not be parsed");
      break;
    }
  }
}
BENCHMARK(parse)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void remind(benchmark::State& state) {
  const auto text = spec_with(state.range(0));
  const auto today = *career::Date::of(2026, 12, 28);
  for (auto _ : state) {
    career::Findings findings;
    const auto spec =
        career::spec::read_spec(std::make_shared<career::SourceFile>("career.yaml", text), findings);
    if (!spec) {
      state.SkipWithError("the spec could not be read");
      break;
    }
    const auto items = career::plan::within(career::plan::what_is_due(*spec, {}, today), today, 7);
    const auto report = career::views::due_report(items, {*spec, {}, today});
    benchmark::DoNotOptimize(career::report::write_text(report, {}).size());
  }
}
BENCHMARK(remind)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
