// What `career remind` costs beside a bare parse of the same file: read it, find what is due, say it. At most
// three parses.
#include <memory>

#include <benchmark/benchmark.h>

#include "core/file/read.hpp"
#include "core/plan/due.hpp"
#include "core/report/text.hpp"
#include "core/text/source_file.hpp"
#include "core/views/due/due.hpp"
#include "tests/bench/specs.hpp"

namespace {

using career::bench::parse;
using career::bench::spec_with;

BENCHMARK(parse)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void remind(benchmark::State& state) {
  const auto text = spec_with(state.range(0));
  const auto today = *career::Date::of(2026, 12, 28);
  for (auto _ : state) {
    career::Findings findings;
    const auto spec =
        career::file::read_spec(std::make_shared<career::SourceFile>("career.yaml", text), findings);
    if (!spec) {
      state.SkipWithError("the spec could not be read");
      break;
    }
    const auto items = career::plan::within(
        career::plan::what_is_due(*spec, {}, career::Answers(*spec, today), today), today, 7);
    const career::Caller caller([](career::Hint, auto) { return std::string("command"); });
    const auto report = career::views::due_report(items, {*spec, today, caller});
    benchmark::DoNotOptimize(career::report::write_text(report, {}).size());
  }
}
BENCHMARK(remind)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
