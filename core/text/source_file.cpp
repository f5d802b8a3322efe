#include "core/text/source_file.hpp"

#include <algorithm>
#include <utility>

#include "core/text/display.hpp"

namespace career {

SourceFile::SourceFile(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

const std::vector<Pos>& SourceFile::line_starts() const {
  if (line_starts_.empty()) {
    line_starts_.push_back(has_bom() ? 3 : 0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
      line_starts_.push_back(static_cast<Pos>(at + 1));
    }
  }
  return line_starts_;
}

Place SourceFile::place(Pos pos) const {
  const auto& starts = line_starts();
  const auto next = std::upper_bound(starts.begin(), starts.end(), std::max(pos, starts.front()));
  const auto number = static_cast<std::uint32_t>(next - starts.begin());
  const Span line = line_span(number);
  const auto before = text({line.begin, std::clamp(pos, line.begin, line.end)});
  return {number,
          static_cast<std::uint32_t>(std::count_if(before.begin(), before.end(), begins_a_character)) + 1};
}

Span SourceFile::line_span(std::uint32_t number) const {
  const auto& starts = line_starts();
  const Pos size = static_cast<Pos>(text_.size());
  if (number == 0 || number > starts.size()) return {size, size};
  const Pos begin = std::min(starts[number - 1], size);
  Pos end = number < starts.size() ? starts[number] - 1 : size;
  if (end > begin && text_[end - 1] == '\r') --end;
  return {begin, end};
}

std::string_view SourceFile::line(std::uint32_t number) const { return text(line_span(number)); }

}  // namespace career
