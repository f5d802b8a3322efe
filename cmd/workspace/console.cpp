#include "cmd/workspace/console.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::cmd {

namespace {

std::string value_of(const Platform& platform, const char* name) {
  return platform.environment.get(name).value_or(std::string());
}

// --color, then NO_COLOR, then CLICOLOR_FORCE, then a terminal that is not dumb.
bool has_color(const Globals& globals, const Platform& platform, const Terminal& terminal) {
  if (globals.color == "always") return true;
  if (globals.color == "never") return false;
  if (!value_of(platform, "NO_COLOR").empty()) return false;
  const std::string forced = value_of(platform, "CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return true;
  return terminal.is_terminal && value_of(platform, "TERM") != "dumb";
}

// COLUMNS, then the terminal, then 80; a pipe gets full lines.
std::size_t width_of(const Platform& platform, const Terminal& terminal) {
  const std::string columns = value_of(platform, "COLUMNS");
  std::size_t width = 0;
  const auto [end, error] = std::from_chars(columns.data(), columns.data() + columns.size(), width);
  const bool is_number = error == std::errc{} && end == columns.data() + columns.size();
  if (is_number && width > 0) return std::min<std::size_t>(width, 1000);
  if (!terminal.is_terminal) return 0;
  return terminal.width > 0 ? terminal.width : 80;
}

// Files and pipes are UTF-8 whatever the locale is. A terminal that says it is none, or that has no block
// characters in its font, gets ASCII for what we draw ourselves.
bool has_unicode(const Platform& platform, const Terminal& terminal) {
  if (!terminal.is_terminal) return true;
  const std::string term = value_of(platform, "TERM");
  if (term == "linux" || term == "dumb") return false;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string locale = value_of(platform, name);
    if (locale.empty()) continue;
    std::transform(locale.begin(), locale.end(), locale.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return true;
}

Drawing drawing_on(const Terminal& terminal, const Globals& globals, const Platform& platform) {
  return {.color = has_color(globals, platform, terminal),
          .unicode = has_unicode(platform, terminal),
          .width = width_of(platform, terminal)};
}

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

report::TextStyle Console::text_style(bool is_in_file) const {
  const auto [color, unicode, width] = result_drawing(is_in_file);
  return {.width = width, .color = color, .unicode = unicode};
}

Drawing Console::result_drawing(bool is_in_file) const {
  return drawing_on(is_in_file ? Terminal{} : platform_.out, globals_, platform_);
}

Drawing Console::drawing() const { return drawing_on(platform_.err, globals_, platform_); }

std::optional<std::string> Console::answer(const init::Question& question) {
  std::string text = fmt::format("\n{}\n", visible(question.text));
  if (!question.help.empty()) text += fmt::format("  {}\n", visible(question.help));
  out_.write(wrap_lines(text, result_drawing(false).width) +
             fmt::format("  [{}] > ", visible(question.enter)));
  const auto line = platform_.input.line();
  if (!line) {
    out_.write("\n");  // the prompt is left open by Ctrl-D
    return std::nullopt;
  }
  const auto first = line->find_first_not_of(" \t\r");
  if (first == std::string::npos) return std::string();
  return line->substr(first, line->find_last_not_of(" \t\r") - first + 1);
}

void Console::say(std::string_view text) {
  out_.write(wrap_lines(visible_lines(text), result_drawing(false).width));
}

void Console::show(std::string_view file) { out_.write(visible_lines(file)); }

}  // namespace career::cmd
