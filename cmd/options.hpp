// What may stand on every command line, and values that several commands take in one way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/command.hpp"

namespace career::cmd {

// The global options, as given.
struct Globals {
  std::optional<std::string> file;   // -f
  std::optional<std::string> today;  // --today
  std::string color = "auto";
  int verbose = 0;  // how many -v
  bool quiet = false;
  bool help = false;
  bool version = false;
};

// One of the formats that the command supports; Misuse that lists them for any other word.
[[nodiscard]] Format format_of(const std::string& word, const std::vector<Format>& supported);

}  // namespace career::cmd
