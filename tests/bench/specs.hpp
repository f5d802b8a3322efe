// The careers that the benchmarks read, and a bare parse of one: what everything else done with it is
// measured by, in the same run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>

#include "core/yaml/events.hpp"

namespace career::bench {

// `entries`: in the publishing log, one of those that CMakeLists.txt has made.
inline std::string spec_with(std::int64_t entries) {
  std::ifstream file(SPECS "/spec-" + std::to_string(entries) + ".yaml", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void parse(benchmark::State& state) {
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

}  // namespace career::bench
