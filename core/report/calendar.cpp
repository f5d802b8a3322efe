#include "core/report/calendar.hpp"

#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::report {
namespace {

constexpr std::size_t most_octets = 75;  // of a line, its break not counted (RFC 5545, 3.1)

// What an encoded value may hold (3.3.11). Other control characters are not allowed in a calendar at all.
std::string escaped(std::string_view text) {
  std::string escaped;
  while (!text.empty()) {
    const auto [code, size] = first_character(text);
    const auto character = text.substr(0, size);
    text.remove_prefix(size);
    if (code == '\r' && text.starts_with('\n')) continue;
    if (code == '\n' || code == '\r') {
      escaped += "\\n";
    } else if (code == '\\' || code == ';' || code == ',') {
      escaped += '\\';
      escaped += character;
    } else if (const auto shown = visible(character); shown == character) {
      escaped += character;
    } else {
      for (const char byte : shown) escaped.append(byte == '\\' ? 2 : 1, byte);
    }
  }
  return escaped;
}

// The most bytes that make whole characters and are no more than `room`.
std::size_t whole_characters(std::string_view text, std::size_t room) {
  std::size_t end = 0;
  while (end < text.size()) {
    const auto size = first_character(text.substr(end)).size;
    if (end + size > room) break;
    end += size;
  }
  return end;
}

class CalendarWriter {
 public:
  // A line that is too long goes on in the next one, behind a space; never within a character.
  void line(std::string_view name, std::string_view value) {
    const std::string whole = std::string(name) + ':' + std::string(value);
    std::string_view rest = whole;
    for (std::size_t room = most_octets;; room = most_octets - 1) {
      const auto taken = whole_characters(rest, room);
      text_ += rest.substr(0, taken);
      text_ += "\r\n";
      rest.remove_prefix(taken);
      if (rest.empty()) break;
      text_ += ' ';
    }
  }

  void text(std::string_view name, std::string_view value) { line(name, escaped(value)); }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string basic(Date date) {  // 20261122
  auto iso = date.iso();
  std::erase(iso, '-');
  return iso;
}

void write(CalendarWriter& out, const CalendarEvent& event, std::string_view owner) {
  out.line("BEGIN", "VEVENT");
  out.text("UID", fmt::format("{}@{}.career", event.name, owner));
  out.line("DTSTAMP", basic(event.date) + "T000000Z");  // a clock would make every run another file
  out.line("DTSTART;VALUE=DATE", basic(event.date));
  out.text("SUMMARY", event.summary);
  if (!event.description.empty()) out.text("DESCRIPTION", event.description);
  out.line("TRANSP", "TRANSPARENT");
  out.line("BEGIN", "VALARM");
  out.line("ACTION", "DISPLAY");
  out.text("DESCRIPTION", event.summary);
  out.line("TRIGGER", event.rings_on_its_day ? "PT9H" : "-PT15H");
  out.line("END", "VALARM");
  out.line("END", "VEVENT");
}

}  // namespace

std::string write_calendar(std::span<const CalendarEvent> events, std::string_view owner) {
  if (events.empty()) return {};
  CalendarWriter out;
  out.line("BEGIN", "VCALENDAR");
  out.line("VERSION", "2.0");
  out.line("PRODID", "-//career//career//EN");
  for (const auto& event : events) write(out, event, owner);
  out.line("END", "VCALENDAR");
  return out.take();
}

}  // namespace career::report
