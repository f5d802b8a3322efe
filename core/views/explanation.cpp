#include "core/views/explanation.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::views {
namespace {

constexpr std::size_t width = 80;

std::string paragraph(std::string_view text) {
  std::string lines;
  for (const auto& line : wrap(text, width)) lines += line + '\n';
  return lines;
}

std::string indented(std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    lines += fmt::format("    {}\n", line);
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return lines;
}

}  // namespace

std::string explanation(const spec::CodeFacts& facts) {
  return fmt::format("{} [{}]: {}\n\n{}\nTo put it right:\n{}\nFor example:\n\n{}",
                     facts.severity == Severity::Error ? "error" : "warning", facts.code, facts.what,
                     paragraph(facts.why), paragraph(facts.how), indented(facts.example));
}

std::string list_of_codes() {
  const auto all = spec::all_codes();
  std::size_t widest = 0;
  for (const auto& facts : all) widest = std::max(widest, facts.code.size());
  std::string lines;
  for (const auto severity : {Severity::Error, Severity::Warning}) {
    lines += severity == Severity::Error ? "Errors:\n" : "\nWarnings:\n";
    for (const auto& facts : all) {
      if (facts.severity == severity)
        lines += fmt::format("  {}  {}\n", pad_right(facts.code, widest), facts.what);
    }
  }
  return lines;
}

}  // namespace career::views
