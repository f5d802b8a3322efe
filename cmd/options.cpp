#include "cmd/options.hpp"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

std::string word_of(Format format) {
  switch (format) {
    case Format::Text: return "text";
    case Format::Markdown: return "markdown";
    case Format::Json: return "json";
    case Format::Csv: return "csv";
    case Format::Ics: return "ics";
  }
  return {};
}

std::vector<std::string> words_of(const std::vector<Format>& formats) {
  std::vector<std::string> words;
  std::transform(formats.begin(), formats.end(), std::back_inserter(words), word_of);
  return words;
}

// "text, markdown or json"
std::string listed(const std::vector<std::string>& words) {
  if (words.size() < 2) return fmt::format("{}", fmt::join(words, ""));
  return fmt::format("{} or {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

}  // namespace

Format ReportOptions::format() const {
  if (!word) return supported.front();
  const auto words = words_of(supported);
  const auto found = std::find(words.begin(), words.end(), *word);
  if (found != words.end()) return supported[static_cast<std::size_t>(found - words.begin())];
  auto help = did_you_mean(*word, words);
  if (help.empty()) help.push_back(fmt::format("this command writes: {}", fmt::join(words, ", ")));
  throw Misuse(fmt::format("unknown format '{}'", *word), std::move(help));
}

Outcome ReportOptions::outcome(std::variant<report::Report, std::string> result, Exit exit,
                               Findings findings) const {
  Outcome made{std::move(result), format(), exit, std::move(findings)};
  made.output = output;
  return made;
}

void add_report_options(CLI::App& app, ReportOptions& options, std::vector<Format> supported) {
  options.supported = std::move(supported);
  app.add_option("--format", options.word, "How to write it: " + listed(words_of(options.supported)))
      ->type_name("FORMAT")
      ->take_last();
  app.add_option("-o,--output", options.output, "Write it into a file instead")
      ->type_name("FILE")
      ->take_last();
}

void add_dry_run(CLI::App& app, bool& is_dry_run) {
  app.add_flag("-n,--dry-run", is_dry_run, "Show the change as a diff, and write nothing");
}

}  // namespace career::cmd
