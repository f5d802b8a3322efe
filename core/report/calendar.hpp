// A calendar of whole days, as RFC 5545 has it. Its bytes depend on nothing but its events, and an event
// keeps its name: who imports a calendar again gets the events replaced, never doubled.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.hpp"

namespace career::report {

struct CalendarEvent {
  std::string name;  // its own among all events of a person, such as "promise.checkout.ines"; becomes the UID
  Date date;
  std::string summary;
  std::string description;        // may be empty; line breaks are kept
  bool rings_on_its_day = false;  // at nine in the morning; else at nine of the day before
};

// Each event takes its whole day without making it a busy one. `owner` sets the events of one person apart
// from those of another in a calendar that both import into. Empty without events: a calendar of none is not
// allowed.
[[nodiscard]] std::string write_calendar(std::span<const CalendarEvent> events, std::string_view owner);

}  // namespace career::report
