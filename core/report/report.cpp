#include "core/report/report.hpp"

namespace career::report {

std::vector<Column> columns(std::initializer_list<const char*> titles) {
  std::vector<Column> made;
  for (const auto* title : titles) made.push_back({title});
  return made;
}

void Report::add(Block block) { blocks.push_back(std::move(block)); }

Report::Report() = default;
Report::Report(const Report&) = default;
Report::Report(Report&&) noexcept = default;
Report& Report::operator=(const Report&) = default;
Report& Report::operator=(Report&&) noexcept = default;
Report::~Report() = default;

}  // namespace career::report
