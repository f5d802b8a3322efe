// What may stand on every command line, and values that several commands take in one way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<cmd::Format>, 5> words_of<cmd::Format>{
    {{"text", cmd::Format::Text},
     {"markdown", cmd::Format::Markdown},
     {"json", cmd::Format::Json},
     {"csv", cmd::Format::Csv},
     {"ics", cmd::Format::Ics}}};

}  // namespace career

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

void add_global_options(Syntax& syntax, Globals& globals);

// How a command writes its report, and where: in one way for all that have one.
struct ReportOptions {
  std::vector<Format> supported{};  // the first unless another is asked for
  std::optional<Format> said{};
  std::optional<std::string> output{};  // a file; none: standard output

  [[nodiscard]] Format format() const { return said.value_or(supported.front()); }

  // A result, finished or to be written, with how and where it is to go.
  [[nodiscard]] Outcome outcome(decltype(Outcome::result) result, Exit exit = Exit::Fine,
                                Findings findings = {}) const;
};

// --format and -o, in this order. The options must live as long as the syntax.
void add_report_options(Syntax& syntax, ReportOptions& options, std::vector<Format> supported);

// -n, as every command that writes has it.
void add_dry_run(Syntax& syntax, bool& is_dry_run);

}  // namespace career::cmd
