#include "core/yaml/open_ends.hpp"

#include <algorithm>
#include <string>

namespace career::yaml {
namespace {

bool is_one_of(std::string_view set, char byte) { return set.find(byte) != std::string_view::npos; }

// The events up to the last one with a mark that can be trusted; ends and nulls have none.
struct Start {
  std::vector<Pos> brackets;
  Pos at = 0;
};

Start after_last_mark(std::string_view text, const Events& events) {
  Start start;
  std::vector<std::optional<Pos>> open;
  for (const Event& event : events.list()) {
    const bool is_bracket = event.mark < text.size() && is_one_of("[{", text[event.mark]);
    if (event.kind == EventKind::SeqEnd || event.kind == EventKind::MapEnd) {
      if (!open.empty()) open.pop_back();
      continue;
    }
    if (event.kind == EventKind::Null) continue;
    start.brackets.clear();
    for (const auto& bracket : open) {
      if (bracket) start.brackets.push_back(*bracket);
    }
    start.at = event.mark;
    if (event.kind == EventKind::SeqStart || event.kind == EventKind::MapStart) {
      open.push_back(event.flow && is_bracket ? std::optional(event.mark) : std::nullopt);
    }
  }
  return start;
}

// The place of the quote that closes the one at `open`, if it comes before `end`.
std::optional<std::size_t> closing(std::string_view text, std::size_t open, std::size_t end) {
  const char quote = text[open];
  for (auto i = open + 1; i < end; ++i) {
    const bool is_escape = quote == '"' && text[i] == '\\';
    const bool is_doubled = quote == '\'' && text[i] == '\'' && i + 1 < text.size() && text[i + 1] == '\'';
    if (is_escape || is_doubled) {
      ++i;
    } else if (text[i] == quote) {
      return i;
    }
  }
  return std::nullopt;
}

// Where the plain text, comment or block scalar at `at` ends, at the end of its line at the latest.
std::size_t end_of_words(std::string_view text, std::size_t at, bool in_brackets) {
  const auto begin = at;
  for (; at < text.size() && text[at] != '\n'; ++at) {
    const bool before_white = at + 1 >= text.size() || is_one_of(" \t\r\n", text[at + 1]);
    if (in_brackets && is_one_of(",[]{}", text[at])) return at;
    if (text[at] == ':' && (before_white || (in_brackets && is_one_of(",]}", text[at + 1])))) return at;
    if (text[at] == '#' && at > begin && is_one_of(" \t", text[at - 1])) return at;
  }
  return at;
}

}  // namespace

OpenEnds open_ends(std::string_view text, const Events& events, Pos place) {
  auto [brackets, start] = after_last_mark(text, events);
  OpenEnds found{std::move(brackets), std::nullopt, std::nullopt};
  const std::size_t end = std::min<std::size_t>(place, text.size());
  if (start < end && is_one_of("|>", text[start])) {  // lines of a block scalar: nothing in them opens
    start = static_cast<Pos>(text.rfind('\n', end - 1) + 1);
  }
  for (std::size_t at = start; at < end;) {
    const char byte = text[at];
    if (is_one_of(" \t\r\n,:", byte) ||
        (is_one_of("-?", byte) && at + 1 < text.size() && is_one_of(" \t\r\n", text[at + 1]))) {
      ++at;
    } else if (is_one_of("[{", byte)) {
      found.brackets.push_back(static_cast<Pos>(at++));
    } else if (is_one_of("]}", byte)) {
      if (!found.brackets.empty()) found.brackets.pop_back();
      ++at;
    } else if (is_one_of("\"'", byte)) {
      const auto close = closing(text, at, end);
      if (!close) {
        found.quote = static_cast<Pos>(at);
        return found;
      }
      found.closed = static_cast<Pos>(at);
      at = *close + 1;
    } else if (is_one_of("&!*", byte)) {
      at = std::min(text.find_first_of(" \t\r\n,[]{}", at), text.size());
    } else if (byte == '#') {
      at = std::min(text.find('\n', at), text.size());
    } else {
      at = end_of_words(text, at, !found.brackets.empty());
      found.closed.reset();
    }
  }
  return found;
}

}  // namespace career::yaml
