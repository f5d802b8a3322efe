// The whole program on a computer in memory, on 2026-11-22.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cmd/app.hpp"
#include "core/platform/streams.hpp"
#include "tests/platform/memory.hpp"

namespace career::cmd {

struct Said {
  int exit;
  std::string out;
  std::string err;
};

struct World {
  MemoryPlatform memory;

  // Files in the folder of whoever calls.
  explicit World(const MemoryFiles::Texts& files = {}) {
    memory.clock = FixedClock(*Date::of(2026, 11, 22));
    for (const auto& [path, text] : files) memory.files.add("/home/dana/" + path, text);
  }

  Said run(const std::vector<std::string>& args) {
    MemoryOutput out;
    MemoryOutput err;
    const int exit = cmd::run(args, memory.platform(), out, err);
    return {exit, out.text(), err.text()};
  }
};

[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace career::cmd
