#include "cmd/asker.hpp"

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::cmd {

std::optional<std::string> TerminalAsker::answer(const start::Question& question) {
  std::string text = fmt::format("\n{}\n", visible(question.text));
  if (!question.help.empty()) text += fmt::format("  {}\n", visible(question.help));
  output_.write(text + fmt::format("  [{}] > ", visible(question.enter)));
  const auto line = input_.line();
  if (!line) {
    output_.write("\n");  // the prompt is left open by Ctrl-D
    return std::nullopt;
  }
  const auto first = line->find_first_not_of(" \t\r");
  if (first == std::string::npos) return std::string();
  return line->substr(first, line->find_last_not_of(" \t\r") - first + 1);
}

void TerminalAsker::say(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    shown += visible(line) + '\n';
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  output_.write(shown);
}

}  // namespace career::cmd
