#include "cmd/cli/help.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cmd/cli/syntax.hpp"
#include "core/text/display.hpp"

namespace career::cmd {

namespace {

struct Row {
  std::string name;
  std::string about;
};

// Two columns; the first as wide as its widest name, and at least `width`.
std::string rows_text(const std::vector<Row>& rows, std::size_t width = 0) {
  for (const auto& row : rows) width = std::max(width, display_width(row.name));
  std::string text;
  for (const auto& row : rows) text += fmt::format("  {}  {}\n", pad_right(row.name, width), row.about);
  return text;
}

std::string arguments_text(const Syntax& syntax) {
  std::vector<Row> rows;
  for (const auto& argument : syntax.arguments()) rows.push_back({argument.spelling(), argument.about});
  return rows_text(rows);
}

}  // namespace

std::string program_help(std::span<const Command> table, const Syntax& globals) {
  std::string text =
      "career: run your career the way a product manager runs a product\n"
      "\n"
      "Usage: career [-f FILE] [--today DATE] [--color WHEN] [-q|-v] COMMAND [...]\n";
  std::size_t width = 0;
  for (const auto& command : table) width = std::max(width, command.name.size());
  std::string_view group;
  std::vector<Row> rows;
  const auto flush = [&] {
    if (!rows.empty()) text += fmt::format("\n{}:\n{}", group, rows_text(rows, width));
    rows.clear();
  };
  for (const auto& command : table) {
    if (command.group != group) flush();
    group = command.group;
    rows.push_back({std::string(command.name), std::string(command.summary)});
  }
  flush();
  text += fmt::format("\nOptions, before or after the command:\n{}", arguments_text(globals));
  text += "\n'career help COMMAND' tells more of one.\n";
  return text;
}

std::string command_help(const Command& command, const Syntax& syntax, const Syntax& globals) {
  std::string text = fmt::format("{}\n\n", command.summary);
  for (std::size_t i = 0; i < command.synopsis.size(); ++i) {
    text += fmt::format("{} {}\n", i == 0 ? "Usage:" : "      ", command.synopsis[i]);
  }
  if (!command.verbs.empty()) {
    std::vector<Row> rows;
    for (const auto& verb : command.verbs) {
      rows.push_back({std::string(verb.name), std::string(verb.summary)});
    }
    text += fmt::format("\nVerbs:\n{}", rows_text(rows));
  }
  if (const auto options = arguments_text(syntax); !options.empty())
    text += fmt::format("\nOptions:\n{}", options);
  text += fmt::format("\nOptions of every command:\n{}", arguments_text(globals));
  text += "\nExamples:\n";
  for (const auto& example : command.examples) text += fmt::format("  {}\n", example);
  if (!command.verbs.empty())
    text += fmt::format("\n'career help {} VERB' tells more of one.\n", command.name);
  return text;
}

}  // namespace career::cmd
