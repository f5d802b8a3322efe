#include "core/yaml/lines.hpp"

#include <algorithm>

#include "core/text/source_file.hpp"

namespace career::yaml {
namespace {}  // namespace

Line Lines::at(std::size_t place) const {
  place = std::min(place, text_.size());
  const auto line_break = place == 0 ? std::string_view::npos : text_.rfind('\n', place - 1);
  const bool is_first = line_break == std::string_view::npos;
  const auto begin =
      is_first ? (text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) : line_break + 1;
  const auto end = std::min(text_.find_first_of("\r\n", std::max(begin, place)), text_.size());
  const auto words = std::min(text_.find_first_not_of(blanks, begin), end);
  return {static_cast<Pos>(begin), static_cast<Pos>(words), static_cast<Pos>(end)};
}

std::optional<Line> Lines::above(const Line& line) const {
  for (Line found = line; found.begin > 0 && text_[found.begin - 1] == '\n';) {
    found = at(found.begin - 1);
    if (!found.span().empty() && text_[found.words] != '#') return found;
  }
  return std::nullopt;
}

Span Lines::rest_of_line(Pos begin) const {
  auto end = std::max(at(begin).end, begin);
  const auto comment = written({begin, end}).find(" #");
  if (comment != std::string_view::npos) end = begin + static_cast<Pos>(comment);
  while (end > begin && blanks.find(text_[end - 1]) != std::string_view::npos) --end;
  return {begin, end};
}

std::string_view Lines::key_of(const Line& line) const {
  auto words = written(line.span());
  while (words.starts_with("- "))
    words.remove_prefix(std::min(words.find_first_not_of(' ', 1), words.size()));
  return words.substr(0, words.find(':'));
}

bool Lines::has_colon(const Line& line) const {
  const auto words = written(line.span());
  return words.ends_with(':') || words.find(": ") != std::string_view::npos ||
         words.find(":\t") != std::string_view::npos;
}

}  // namespace career::yaml
