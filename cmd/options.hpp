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

// How a command writes its report, and where: in one way for all that have one.
struct ReportOptions {
  std::vector<Format> supported{};  // the first unless another is asked for
  std::optional<std::string> word{};
  std::optional<std::string> output{};  // a file; none: standard output

  // Misuse that lists the supported ones for any other word.
  [[nodiscard]] Format format() const;

  // A result, finished or to be written, with how and where it is to go.
  [[nodiscard]] Outcome outcome(std::variant<report::Report, std::string> result, Exit exit = Exit::Fine,
                                Findings findings = {}) const;
};

// --format and -o, in this order. The options must live as long as the app.
void add_report_options(CLI::App& app, ReportOptions& options, std::vector<Format> supported);

// -n, as every command that writes has it.
void add_dry_run(CLI::App& app, bool& is_dry_run);

}  // namespace career::cmd
