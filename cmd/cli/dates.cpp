#include "cmd/cli/dates.hpp"

#include <fmt/format.h>

#include "core/text/diagnostic.hpp"
#include "core/time/relative.hpp"

namespace career::cmd {

namespace {

DateRange range_of(const std::string& text, std::string_view option, Workspace& workspace) {
  const auto parsed = parse_date(text);
  if (parsed.kind == ParsedDate::Kind::NoSuchDay)
    throw Misuse(fmt::format("{}: there is no day {}", option, text), {"write YYYY-MM-DD"});
  const auto range = parsed.kind == ParsedDate::Kind::Valid
                         ? std::optional(DateRange{parsed.date.first(), parsed.date.last()})
                         : parse_relative(text, workspace.today());
  if (!range) {
    throw Misuse(fmt::format("{}: '{}' is no date", option, text),
                 {fmt::format("write one of: {}", relative_forms())});
  }
  return *range;
}

}  // namespace

std::optional<Date> day_said(const std::optional<std::string>& text, std::string_view option,
                             Workspace& workspace) {
  if (!text) return std::nullopt;
  const auto range = range_of(*text, option, workspace);
  if (range.first != range.last) {
    throw Misuse(fmt::format("{} needs a day, and '{}' is longer", option, *text),
                 {"write a day, such as 2026-11-22, yesterday, friday, +3d, -2w or +1m"});
  }
  return range.first;
}

std::optional<PartialDate> start_said(const std::optional<std::string>& text, std::string_view option,
                                      Workspace& workspace) {
  return text ? std::optional(starting(range_of(*text, option, workspace))) : std::nullopt;
}

std::optional<PartialDate> end_said(const std::optional<std::string>& text, std::string_view option,
                                    Workspace& workspace) {
  return text ? std::optional(ending(range_of(*text, option, workspace))) : std::nullopt;
}

}  // namespace career::cmd
