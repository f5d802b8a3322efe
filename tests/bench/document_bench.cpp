// How long it takes to read a career.yaml as a Document, by the number of entries in its publishing log.
#include <cstdint>
#include <memory>

#include <benchmark/benchmark.h>

#include "core/text/source_file.hpp"
#include "core/yaml/document.hpp"
#include "tests/bench/specs.hpp"

namespace {

using career::bench::spec_with;

void read_document(benchmark::State& state) {
  const auto source = std::make_shared<career::SourceFile>("career.yaml", spec_with(state.range(0)));
  for (auto _ : state) {
    career::Findings findings;
    const auto document = career::yaml::Document::read(source, findings);
    if (!document) {
      state.SkipWithError("the spec could not be read");
      break;
    }
    benchmark::DoNotOptimize(document->size());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(source->text().size()));
}
BENCHMARK(read_document)->Arg(10)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
