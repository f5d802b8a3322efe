// How findings about a YAML text are made, and how what was written is quoted in one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/diagnostic.hpp"

namespace career::yaml {

[[nodiscard]] inline Diagnostic fault(const SourcePtr& source, std::string code, std::string message,
                                      Span span, std::vector<std::string> help,
                                      std::vector<Label> also = {}) {
  return {Severity::Error, std::move(code), std::move(message), source, span,
          std::move(also), std::move(help)};
}

// Adds faults of one file to the findings, but only so many: a file that is something else altogether could
// have one on every line.
class Faults {
 public:
  Faults(const SourcePtr& source, Findings& findings) : source_(source), findings_(findings) {}

  [[nodiscard]] const SourcePtr& source() const { return source_; }
  void add(Diagnostic fault);

 private:
  static constexpr std::size_t most = 100;

  const SourcePtr& source_;
  Findings& findings_;
  std::size_t count_ = 0;
};

// The first line of what was written, in '...', cut to what fits into a message.
[[nodiscard]] std::string quoted(std::string_view written);

// "line 12".
[[nodiscard]] std::string line_of(const SourcePtr& source, Pos at);

}  // namespace career::yaml
