#include "cmd/dates.hpp"

#include <fmt/format.h>

#include "core/text/diagnostic.hpp"
#include "core/time/relative.hpp"

namespace career::cmd {

namespace {

DateRange range_of(const std::string& text, std::string_view option, Session& session) {
  const auto parsed = parse_date(text);
  if (parsed.kind == ParsedDate::Kind::NoSuchDay)
    throw Misuse(fmt::format("{}: there is no day {}", option, text), {"write YYYY-MM-DD"});
  const auto range = parsed.kind == ParsedDate::Kind::Valid
                         ? std::optional(DateRange{parsed.date.first(), parsed.date.last()})
                         : parse_relative(text, session.today());
  if (!range) {
    throw Misuse(fmt::format("{}: '{}' is no date", option, text),
                 {fmt::format("write one of: {}", relative_forms())});
  }
  return *range;
}

}  // namespace

Date day_said(const std::optional<std::string>& text, std::string_view option, Session& session) {
  if (!text) return session.today();
  const auto range = range_of(*text, option, session);
  if (range.first != range.last) {
    throw Misuse(fmt::format("{} needs a day, and '{}' is longer", option, *text),
                 {"write a day, such as 2026-11-22, yesterday, friday, +3d, -2w or +1m"});
  }
  return range.first;
}

namespace {

// `day` stands for what is neither a day nor a month nor a year: a week or a quarter.
PartialDate date_of(const DateRange& range, Date day) {
  for (const auto precision : {Precision::Day, Precision::Month, Precision::Year}) {
    const PartialDate date(range.first, precision);
    const bool begins_there =
        precision == Precision::Day ||
        (range.first.day() == 1 && (precision == Precision::Month || range.first.month() == 1));
    if (begins_there && date.last() == range.last) return date;
  }
  return {day, Precision::Day};
}

}  // namespace

PartialDate start_said(const std::string& text, std::string_view option, Session& session) {
  const auto range = range_of(text, option, session);
  return date_of(range, range.first);
}

PartialDate end_said(const std::string& text, std::string_view option, Session& session) {
  const auto range = range_of(text, option, session);
  return date_of(range, range.last);
}

}  // namespace career::cmd
