// What yaml-cpp saw in a text, one event after the other. `parse_events` hands them out as they come;
// `Events` keeps them in 16 bytes each, for values that are a slice of the text cost nothing more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/source_file.hpp"

namespace career::yaml {

inline constexpr int max_depth = 64;
inline constexpr std::size_t max_events = 5'000'000;

enum class EventKind : std::uint8_t { Null, Alias, Scalar, SeqStart, SeqEnd, MapStart, MapEnd };

// An event while it is happening. The views live until the callback returns.
struct Seen {
  EventKind kind = EventKind::Null;
  bool flow = false;             // a collection in brackets
  bool not_plain = false;        // a scalar that is quoted, a block, or tagged with a lone `!`
  Pos mark = 0;                  // where it begins, its anchor and tag included; of an end 0
  std::uint32_t anchor_id = 0;   // the anchor it has, or the one an alias names; 0: none
  std::string_view value = {};   // of a scalar; of an alias the name
  std::string_view tag = {};     // resolved; empty for none and for a lone `!`
  std::string_view anchor = {};  // its name
};

// Why parsing stopped before the end.
struct Stop {
  enum class Why : std::uint8_t { Syntax, SecondDocument, TooDeep, TooManyNodes };
  Why why = Why::Syntax;
  Pos at = 0;
  std::string words = {};  // yaml-cpp's own, of a syntax error: to tell them apart, never to be shown
};

// Parses the first document of a text that passed `check_bytes`.
[[nodiscard]] std::optional<Stop> parse_events(std::string_view text,
                                               const std::function<void(const Seen&)>& each);

struct Event {
  EventKind kind = EventKind::Null;
  bool flow = false;
  bool not_plain = false;
  bool aside = false;  // the value is in the side buffer and not a slice of the text
  // yaml-cpp's mark of a null is that of some later token: it is put right when the nodes are placed.
  Pos mark = 0;
  Pos value = 0;
  std::uint32_t size = 0;
};
static_assert(sizeof(Event) == 16);

class Events {
 public:
  void reserve(std::size_t events) { list_.reserve(events); }
  void add(std::string_view text, const Seen& seen);

  [[nodiscard]] const std::vector<Event>& list() const { return list_; }
  [[nodiscard]] std::string_view value(std::string_view text, std::size_t event) const;

  // The tag and the anchor of an event; few have one, so they are kept apart.
  [[nodiscard]] std::string_view tag(std::size_t event) const;
  [[nodiscard]] std::string_view anchor(std::size_t event) const;
  [[nodiscard]] std::uint32_t anchor_id(std::size_t event) const;

  // For who found out where an event really is.
  void set_mark(std::size_t event, Pos mark) { list_[event].mark = mark; }
  void set_value(std::size_t event, Span slice);

 private:
  struct Properties {
    std::uint32_t event = 0;
    std::uint32_t anchor_id = 0;
    Span tag;  // these two lie in aside_
    Span anchor;
  };
  [[nodiscard]] const Properties* properties(std::size_t event) const;
  [[nodiscard]] Span keep(std::string_view value);

  std::vector<Event> list_;
  std::vector<Properties> properties_;  // by event
  std::string aside_;
};

}  // namespace career::yaml
