// Any texts, three pieces an event, as a calendar: lines of at most 75 octets that end in CR LF, none cut
// within a character, nothing in them that steers a terminal; and who puts the lines together and takes the
// escapes away, as RFC 5545 says, has exactly the events that were meant.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/report/calendar.hpp"
#include "tests/fuzz/must.hpp"

namespace {

using namespace career;

std::vector<report::CalendarEvent> events_of(std::string_view bytes) {
  std::vector<report::CalendarEvent> events;
  const auto pieces = pieces_of(bytes);
  for (std::size_t i = 0; i < pieces.size(); i += 3) {
    const auto piece = [&](std::size_t at) { return at < pieces.size() ? std::string(pieces[at]) : ""; };
    const Date date = Date{}.plus_days(static_cast<int>(pieces[i].size()) * 997);
    events.push_back({piece(i), date, piece(i + 1), piece(i + 2), pieces[i].size() % 2 == 1});
  }
  return events;
}

// What a reader shall see of a text: its lines, and in them everything that steers made visible.
std::string meant(std::string_view text) {
  std::string lines;
  while (true) {
    const auto end = std::min(text.find_first_of("\r\n"), text.size());
    lines += visible(text.substr(0, end));
    if (end == text.size()) return lines;
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    lines += '\n';
  }
}

std::vector<std::string> unfolded(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find("\r\n");
    MUST(end != std::string_view::npos && end <= 75);
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 2);
    MUST(is_harmless(line) && line.find('\n') == std::string_view::npos);
    if (line.starts_with(' ')) {
      MUST(!lines.empty() && line.size() > 1);
      lines.back() += line.substr(1);
    } else {
      lines.emplace_back(line);
    }
  }
  return lines;
}

std::string unescaped(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    MUST(value[i] != ';' && value[i] != ',');
    if (value[i] != '\\') {
      text += value[i];
      continue;
    }
    ++i;
    MUST(i < value.size() && std::string_view("\\;,n").find(value[i]) != std::string_view::npos);
    text += value[i] == 'n' ? '\n' : value[i];
  }
  return text;
}

class Reader {
 public:
  explicit Reader(std::vector<std::string> lines) : lines_(std::move(lines)) {}

  void exactly(std::string_view line) { MUST(next() == line); }

  void text(std::string_view name, const std::string& expected) {
    const std::string line = next();
    MUST(line.starts_with(name) && line.substr(name.size()).starts_with(':'));
    MUST(unescaped(std::string_view(line).substr(name.size() + 1)) == expected);
  }

  [[nodiscard]] bool is_at_end() const { return at_ == lines_.size(); }

 private:
  std::string next() {
    MUST(at_ < lines_.size());
    return lines_[at_++];
  }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
};

void check_event(Reader& reader, const report::CalendarEvent& event) {
  auto day = event.date.iso();
  std::erase(day, '-');
  reader.exactly("BEGIN:VEVENT");
  reader.text("UID", meant(event.name) + "@85944171.career");
  reader.exactly("DTSTAMP:" + day + "T000000Z");
  reader.exactly("DTSTART;VALUE=DATE:" + day);
  reader.text("SUMMARY", meant(event.summary));
  if (!event.description.empty()) reader.text("DESCRIPTION", meant(event.description));
  reader.exactly("TRANSP:TRANSPARENT");
  reader.exactly("BEGIN:VALARM");
  reader.exactly("ACTION:DISPLAY");
  reader.text("DESCRIPTION", meant(event.summary));
  reader.exactly(event.rings_on_its_day ? "TRIGGER:PT9H" : "TRIGGER:-PT15H");
  reader.exactly("END:VALARM");
  reader.exactly("END:VEVENT");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto events = events_of({reinterpret_cast<const char*>(data), size});
  const auto calendar = report::write_calendar(events, "85944171");
  Reader reader(unfolded(calendar));
  reader.exactly("BEGIN:VCALENDAR");
  reader.exactly("VERSION:2.0");
  reader.exactly("PRODID:-//career//career//EN");
  for (const auto& event : events) check_event(reader, event);
  reader.exactly("END:VCALENDAR");
  MUST(reader.is_at_end());
  return 0;
}
