#include "cmd/workspace/asker.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::cmd {

namespace {

std::string visible_lines(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    shown += visible(line) + '\n';
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return shown;
}

}  // namespace

std::optional<std::string> TerminalAsker::answer(const init::Question& question) {
  std::string text = fmt::format("\n{}\n", visible(question.text));
  if (!question.help.empty()) text += fmt::format("  {}\n", visible(question.help));
  output_.write(wrap_lines(text, width_) + fmt::format("  [{}] > ", visible(question.enter)));
  const auto line = input_.line();
  if (!line) {
    output_.write("\n");  // the prompt is left open by Ctrl-D
    return std::nullopt;
  }
  const auto first = line->find_first_not_of(" \t\r");
  if (first == std::string::npos) return std::string();
  return line->substr(first, line->find_last_not_of(" \t\r") - first + 1);
}

void TerminalAsker::say(std::string_view text) { output_.write(wrap_lines(visible_lines(text), width_)); }

void TerminalAsker::show(std::string_view file) { output_.write(visible_lines(file)); }

}  // namespace career::cmd
