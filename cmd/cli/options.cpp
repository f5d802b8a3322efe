#include "cmd/cli/options.hpp"

#include <utility>

#include "core/text/prose.hpp"

namespace career::cmd {

void add_global_options(Syntax& syntax, Globals& globals) {
  syntax.add("-f, --file FILE", globals.file, "The spec (else $CAREER_FILE, else the nearest career.yaml)");
  syntax.add("--today DATE", globals.today, "The day to reckon from (else $CAREER_TODAY, else the clock)");
  syntax.add("--color WHEN", globals.color, "Colours: auto, always or never").choices = {"auto", "always",
                                                                                         "never"};
  syntax.add("-q, --quiet", globals.quiet, "Say errors only");
  syntax.add("-v, --verbose", globals.verbose, "Say what is read, twice for details");
  syntax.add("-h, --help", globals.help, "Show this help");
  syntax.add("--version", globals.version, "Show the version");
}

Outcome ReportOptions::outcome(Result result, Exit exit, Findings findings) const {
  Outcome made{std::move(result), format(), exit, std::move(findings)};
  made.output = output;
  return made;
}

void add_formats(Syntax& syntax, ReportOptions& options, std::vector<Format> supported) {
  options.supported = std::move(supported);
  std::vector<std::string> words;
  for (const auto format : options.supported) words.emplace_back(word_of(format));
  syntax.add("--format FORMAT", options.said, "How to write it: " + enumeration(words, "or")).choices = words;
  syntax.add("-o, --output FILE", options.output, "Write it into a file instead");
}

void add_dry_run(Syntax& syntax, bool& is_dry_run) {
  syntax.add("-n, --dry-run", is_dry_run, "Show the change as a diff, and write nothing");
}

}  // namespace career::cmd
