#include "core/report/styled.hpp"

#include <algorithm>
#include <utility>

#include "core/text/display.hpp"

namespace career::report {
namespace {

std::string_view escape_of(Tone tone) {
  switch (tone) {
    case Tone::Plain:
    case Tone::Code: return "";
    case Tone::Strong: return "\x1b[1m";
    case Tone::Faint: return "\x1b[2m";
    case Tone::Good: return "\x1b[32m";
    case Tone::Bad: return "\x1b[31m";
    case Tone::Caution: return "\x1b[33m";
  }
  return "";
}

// Where a line may be broken: at a space, and in a command at none that a shell would keep.
std::size_t next_break(std::string_view text, Tone tone) {
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (tone == Tone::Code && text[i] == '\'') is_quoted = !is_quoted;
    if (tone == Tone::Code && text[i] == '\\' && !is_quoted) ++i;  // what follows is itself: 'Ana'\''s'
    if (i < text.size() && text[i] == ' ' && !is_quoted) return i;
  }
  return std::string_view::npos;
}

// Runs cut at their spaces: each word is what stands between two of them, in as many tones as it has.
std::vector<Styled> words_of(const Styled& text) {
  std::vector<Styled> words;
  bool in_word = false;
  const auto append = [&](std::string_view piece, const Run& run) {
    if (piece.empty()) return;
    if (!in_word) words.emplace_back();
    in_word = true;
    words.back().push_back({std::string(piece), run.tone, run.whole});
  };
  for (const auto& run : text) {
    std::string_view rest = run.text;
    for (auto space = next_break(rest, run.tone); !run.whole && space != std::string_view::npos;
         space = next_break(rest, run.tone)) {
      append(rest.substr(0, space), run);
      in_word = false;
      rest.remove_prefix(space + 1);
    }
    append(rest, run);
  }
  return words;
}

// A space between two words of one tone belongs to it, so that a painted phrase is painted through.
void append_word(Styled& line, const Styled& word) {
  if (!line.empty()) {
    const bool same_tone = line.back().tone == word.front().tone;
    line.push_back({" ", same_tone ? word.front().tone : Tone::Plain});
  }
  line.insert(line.end(), word.begin(), word.end());
}

}  // namespace

Styled styled(const Line& line) {
  Styled text;
  text.reserve(line.size());
  for (const auto& value : line) {
    text.push_back({visible(plain(value)), tone_of(value), !std::holds_alternative<Words>(value)});
  }
  return text;
}

Styled styled(std::string_view text, Tone tone) { return {{visible(text), tone}}; }

std::size_t width_of(const Styled& text) {
  std::size_t width = 0;
  for (const auto& run : text) width += display_width(run.text);
  return width;
}

std::vector<Styled> wrap(const Styled& text, std::size_t width) {
  constexpr std::string_view continuation = " \\";  // what a shell takes for no break
  const auto words = words_of(text);
  const auto is_within_code = [&](std::size_t after) {
    return after > 0 && after < words.size() && words[after - 1].back().tone == Tone::Code &&
           words[after].front().tone == Tone::Code;
  };
  std::vector<Styled> lines(1);
  std::size_t columns = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto word_columns = width_of(word);
    const auto room = is_within_code(i + 1) ? continuation.size() : 0;
    if (width > 0 && columns > 0 && columns + 1 + word_columns + room > width) {
      if (is_within_code(i)) lines.back().push_back({std::string(continuation), Tone::Code});
      lines.emplace_back();
      columns = 0;
    }
    columns += word_columns + (lines.back().empty() ? 0 : 1);
    append_word(lines.back(), word);
  }
  return lines;
}

Styled clip(const Styled& text, std::size_t width, std::string_view ellipsis) {
  if (width_of(text) <= width) return text;
  Styled clipped;
  std::size_t columns = 0;
  for (const auto& run : text) {
    const auto room = width - columns;
    const auto run_columns = display_width(run.text);
    // The ellipsis needs room too: a run that just fits is cut when more was to follow.
    if (run_columns + display_width(ellipsis) > room) {
      clipped.push_back({career::clip(run.text + std::string(room + 1, ' '), room, ellipsis), run.tone});
      return clipped;
    }
    clipped.push_back(run);
    columns += run_columns;
  }
  return clipped;
}

std::string paint(const Styled& text, bool color) {
  std::string painted;
  Tone tone = Tone::Plain;
  const auto change_to = [&](Tone next) {
    if (escape_of(next) == escape_of(tone)) return;
    if (!escape_of(tone).empty()) painted += "\x1b[0m";
    painted += escape_of(next);
    tone = next;
  };
  for (const auto& run : text) {
    if (color) change_to(run.tone);
    painted += run.text;
  }
  change_to(Tone::Plain);
  return painted;
}

}  // namespace career::report
