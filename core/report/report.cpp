#include "core/report/report.hpp"

namespace career::report {

void Report::add(Block block) { blocks.push_back(std::move(block)); }

Report::Report() = default;
Report::Report(const Report&) = default;
Report::Report(Report&&) noexcept = default;
Report& Report::operator=(const Report&) = default;
Report& Report::operator=(Report&&) noexcept = default;
Report::~Report() = default;

}  // namespace career::report
