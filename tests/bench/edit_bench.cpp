// What one edit costs beside a bare parse of the same file: read it, append a log entry, verify. At most two
// and a half parses, `tests/bench/README.md` says; the memory of it is measured there too.
#include <memory>
#include <span>
#include <string_view>

#include <benchmark/benchmark.h>

#include "core/text/source_file.hpp"
#include "core/yaml/edit.hpp"
#include "tests/bench/specs.hpp"

namespace {

namespace yaml = career::yaml;

using career::bench::parse;
using career::bench::spec_with;

yaml::NodeId value_of(const yaml::Document& document, yaml::NodeId map, std::string_view key) {
  for (std::size_t i = 0; i < document.entry_count(map); ++i) {
    if (document.scalar(document.entry(map, i).key) == key) return document.entry(map, i).value;
  }
  return yaml::no_node;
}

BENCHMARK(parse)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void append_a_log_entry(benchmark::State& state) {
  const auto text = spec_with(state.range(0));
  const auto entry = yaml::Value::map({{"id", yaml::Value::text("forty-tests")},
                                       {"date", yaml::Value::token("2026-11-22")},
                                       {"title", yaml::Value::text("What forty checkout tests taught us")}});
  for (auto _ : state) {
    career::Findings findings;
    const auto document =
        yaml::Document::read(std::make_shared<career::SourceFile>("career.yaml", text), findings);
    if (!document) {
      state.SkipWithError("the spec could not be read");
      break;
    }
    const auto log = value_of(*document, value_of(*document, document->root(), "publishing"), "log");
    const yaml::Edit edit = append_item(*document, log, entry);
    benchmark::DoNotOptimize(yaml::apply(*document, std::span(&edit, 1)).size());
  }
}
BENCHMARK(append_a_log_entry)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
