#include "core/yaml/cursor.hpp"

#include <algorithm>
#include <array>

#include "core/yaml/lines.hpp"

namespace career::yaml {
namespace {

constexpr std::string_view white = " \t\r\n";

bool is_white(char byte) { return white.find(byte) != std::string_view::npos; }

// The same bytes in the same order, not counting white space: what folding and indentation cannot change.
bool same_ink(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (true) {
    while (i < a.size() && is_white(a[i])) ++i;
    while (j < b.size() && is_white(b[j])) ++j;
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (a[i++] != b[j++]) return false;
  }
}

std::size_t at_most(std::size_t found, std::string_view text) { return std::min(found, text.size()); }

}  // namespace

Cursor::Cursor(std::string_view text)
    : text_(text),
      at_(text.starts_with(byte_order_mark) ? static_cast<Pos>(byte_order_mark.size()) : 0),
      line_start_(at_) {}

bool Cursor::at_indicator(char indicator) const {
  return peek() == indicator && !at_end() && (at_ + 1 == text_.size() || is_white(text_[at_ + 1]));
}

std::string_view Cursor::null_word() const {
  constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  const auto here = rest();
  const auto word =
      std::find_if(words.begin(), words.end(), [&](std::string_view w) { return here.starts_with(w); });
  if (word == words.end()) return {};
  const auto after = here.substr(word->size());
  const bool ends = after.empty() || is_white(after[0]) ||
                    std::string_view(",]}:?").find(after[0]) != std::string_view::npos;
  return ends ? here.substr(0, word->size()) : std::string_view{};
}

void Cursor::skip_to(std::size_t end) {
  const auto line_break = text_.substr(at_, end - at_).rfind('\n');
  if (line_break != std::string_view::npos) line_start_ = static_cast<Pos>(at_ + line_break + 1);
  at_ = static_cast<Pos>(end);
}

void Cursor::skip_blanks() { at_ = static_cast<Pos>(at_most(text_.find_first_not_of(blanks, at_), text_)); }

std::optional<Pos> Cursor::skip_trivia() {
  std::optional<Pos> tab;
  bool indentation = at_ == line_start_;
  for (; !at_end(); ++at_) {
    switch (text_[at_]) {
      case ' ': break;
      case '\t':
        if (indentation && !tab) tab = at_;
        break;
      case '\r': break;
      case '\n':
        line_start_ = at_ + 1;
        indentation = true;
        tab.reset();
        break;
      case '#':  // yaml-cpp takes one for a comment wherever a token may begin
        at_ = static_cast<Pos>(at_most(text_.find('\n', at_), text_)) - 1;
        break;
      default: return tab;
    }
  }
  return std::nullopt;
}

void Cursor::skip_document_start() {
  skip_trivia();
  while (peek() == '%' && column() == 0) {
    skip(at_most(rest().find('\n'), rest()));
    skip_trivia();
  }
  const auto here = rest();
  if (column() == 0 && here.starts_with("---") && (here.size() == 3 || is_white(here[3]))) skip(3);
}

bool Cursor::skip_name(char indicator, std::string_view name) {
  if (peek() != indicator || !text_.substr(std::min<std::size_t>(at_ + 1, text_.size())).starts_with(name))
    return false;
  skip(name.size() + 1);
  return at_end() || is_white(peek()) || std::string_view("[]{},").find(peek()) != std::string_view::npos;
}

void Cursor::skip_tag() {
  const auto here = rest();
  const auto end = here.starts_with("!<") ? here.find('>') + 1 : here.find_first_of(" \t\r\n,[]{}\"|", 1);
  skip(at_most(end, here));
}

// Text and value go side by side. In the text a run of white space with n line breaks is one space in the
// value for n = 1, else n - 1 line breaks.
bool Cursor::skip_plain(std::string_view value) {
  const auto matches = [&](std::string_view piece) {
    if (!value.starts_with(piece)) return false;
    value.remove_prefix(piece.size());
    return true;
  };
  while (!value.empty()) {
    const auto here = rest();
    const auto ahead = here.substr(0, value.size());  // no further: a line may be as long as the file
    const auto ink = ahead.substr(0, at_most(ahead.find_first_of(white), ahead));
    if (ink.size() == value.size()) {
      if (ink != value) return false;
      skip(value.size());
      return true;
    }
    if (!matches(ink)) return false;
    const auto gap =
        here.substr(ink.size(), at_most(here.find_first_not_of(white, ink.size()), here) - ink.size());
    const auto breaks = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
    if (gap.empty()) return false;
    if (breaks == 0 ? !matches(gap) : breaks == 1 ? !matches(" ") : false) return false;
    for (auto left = breaks; left > 1; --left) {
      if (!matches("\n")) return false;
    }
    skip_to(at_ + ink.size() + gap.size());
  }
  return true;
}

bool Cursor::skip_single() {
  for (auto quote = text_.find('\'', at_ + 1); quote != std::string_view::npos;
       quote = text_.find('\'', quote + 2)) {
    if (quote + 1 < text_.size() && text_[quote + 1] == '\'') continue;
    skip_to(quote + 1);
    return true;
  }
  return false;
}

bool Cursor::skip_double() {
  for (auto found = text_.find_first_of("\"\\", at_ + 1); found != std::string_view::npos;
       found = text_.find_first_of("\"\\", found + 2)) {
    if (text_[found] == '\\') continue;
    skip_to(found + 1);
    return true;
  }
  return false;
}

std::optional<Cursor::Block> Cursor::skip_block(std::uint32_t least, std::string_view value) {
  const auto header = rest().substr(1, at_most(rest().find_first_not_of("+-0123456789", 1), rest()) - 1);
  const bool keep = header.find('+') != std::string_view::npos;
  const auto digit = header.find_first_of("123456789");
  const bool told = digit != std::string_view::npos;

  Block block;
  block.indent = told ? least - 1 + static_cast<std::uint32_t>(header[digit] - '0') : least;
  block.end = at_ + 1 + static_cast<Pos>(header.size());
  const auto header_end = at_most(text_.find('\n', at_), text_);
  block.content = static_cast<Pos>(at_most(header_end + 1, text_));

  // Blank lines before the first with text may be indented deeper than it; yaml-cpp then sees no text at all.
  bool found_text = told;
  auto end_of_last = static_cast<std::size_t>(block.end);
  for (std::size_t line = block.content, next = 0; line < text_.size(); line = next) {
    next = at_most(text_.find('\n', line), text_);
    const auto text_end = next > line && next < text_.size() && text_[next - 1] == '\r' ? next - 1 : next;
    if (next < text_.size()) ++next;
    const auto first = std::min(at_most(text_.find_first_not_of(' ', line), text_), text_end);
    const auto indent = static_cast<std::uint32_t>(first - line);
    const bool blank = first == text_end;
    if (!found_text) block.indent = std::max(block.indent, indent);
    if (!blank && indent < block.indent) break;
    found_text = found_text || !blank;
    if (!blank || (found_text && indent > block.indent) || keep) end_of_last = text_end;
  }
  // Going to the end of the last line leaves its break, and blank lines, to the trivia after it.
  const auto content =
      text_.substr(block.content, end_of_last > block.content ? end_of_last - block.content : 0);
  if (!same_ink(content, value)) return std::nullopt;
  skip_to(std::max<std::size_t>(end_of_last, block.end));
  block.end = at_;
  return block;
}

}  // namespace career::yaml
