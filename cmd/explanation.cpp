#include "cmd/explanation.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::cmd {
namespace {

constexpr std::size_t prose_width = 80;  // also in a pipe: prose reads best so

std::string paragraph(std::string_view text, std::size_t width) {
  std::string lines;
  for (const auto& line : wrap(text, width == 0 ? prose_width : std::min(width, prose_width)))
    lines += line + '\n';
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

std::string explanation(const CodeFacts& facts, std::size_t width) {
  return fmt::format("{} [{}]: {}\n\n{}\nTo put it right:\n{}\nFor example:\n\n{}",
                     facts.severity == Severity::Error ? "error" : "warning", facts.code, facts.what,
                     paragraph(facts.why, width), paragraph(facts.how, width), indented(facts.example));
}

std::string list_of_codes(std::size_t width) {
  const auto all = all_codes();
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
  return wrap_lines(lines, width);
}

}  // namespace career::cmd
