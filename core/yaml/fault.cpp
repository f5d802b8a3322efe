#include "core/yaml/fault.hpp"

#include "core/text/display.hpp"

namespace career::yaml {

void Faults::add(Diagnostic fault) {
  if (count_++ < most) findings_.push_back(std::move(fault));
}

std::string quoted(std::string_view written) {
  constexpr std::size_t most = 40;
  std::string_view kept = written.substr(0, written.find_first_of("\r\n"));
  if (kept.size() > most) {
    std::size_t cut = most;
    while (cut > 0 && continues_a_character(kept[cut])) --cut;
    kept = kept.substr(0, cut);
  }
  return "'" + std::string(kept) + (kept.size() < written.size() ? "...'" : "'");
}

std::string line_of(const SourcePtr& source, Pos at) {
  return "line " + std::to_string(source->place(at).line);
}

}  // namespace career::yaml
