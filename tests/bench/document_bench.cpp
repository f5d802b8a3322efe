// How long it takes to read a career.yaml as a Document, by the number of entries in its publishing log.
#include <cstdint>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "core/text/source_file.hpp"
#include "core/yaml/document.hpp"

namespace {

career::SourcePtr spec_with(std::int64_t entries) {
  std::ifstream file(SPECS "/spec-" + std::to_string(entries) + ".yaml", std::ios::binary);
  return std::make_shared<career::SourceFile>(
      "career.yaml", std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()));
}

void read_document(benchmark::State& state) {
  const auto source = spec_with(state.range(0));
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
