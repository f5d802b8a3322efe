// A calendar of whole days, as RFC 5545 has it. Its bytes depend on nothing but its events, and an event
// keeps its name: who imports a calendar again gets the events replaced, never doubled.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/time/date.hpp"

namespace career::report {

struct CalendarEvent {
  std::string name;  // its own among all events of a person, such as "promise.checkout.ines"; becomes the UID
  Date date;
  std::string summary;
  std::string description;  // may be empty; line breaks are kept
};

// Each event takes its whole day without making it a busy one, and rings at nine in the morning of the day
// before. Empty without events: a calendar of none is not allowed.
[[nodiscard]] std::string write_calendar(std::span<const CalendarEvent> events);

}  // namespace career::report
