#include "core/yaml/events.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "core/text/source_file.hpp"

namespace career::yaml {
namespace {

// Lets a stream read a text where it lies.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    char* const begin = const_cast<char*>(text.data());  // NOLINT: the interface wants it; nothing is written
    setg(begin, begin, begin + text.size());
  }
};

// Turns yaml-cpp's callbacks into our events, and throws a Stop where we go no further. Throwing through
// yaml-cpp is safe, and for a second document it is needed: 0.7 loops forever on some.
class Handler : public YAML::EventHandler {
 public:
  Handler(Pos bom, const std::function<void(const Seen&)>& each) : bom_(bom), each_(each) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (std::exchange(started_, true)) throw Stop{Stop::Why::SecondDocument, pos(mark)};
  }
  void OnDocumentEnd() override {}

  void OnAnchor(const YAML::Mark& /*mark*/, const std::string& name) override {
    anchor_ = name;
    names_.push_back(name);
  }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    emit({.kind = EventKind::Null, .mark = pos(mark), .anchor_id = id(anchor)});
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::string_view name = anchor <= names_.size() ? names_[anchor - 1] : std::string_view{};
    emit({.kind = EventKind::Alias, .mark = pos(mark), .anchor_id = id(anchor), .value = name});
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    emit({.kind = EventKind::Scalar,
          .not_plain = tag == "!",
          .mark = pos(mark),
          .anchor_id = id(anchor),
          .value = value,
          .tag = named(tag)});
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    start(EventKind::SeqStart, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { end(EventKind::SeqEnd); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    start(EventKind::MapStart, mark, tag, anchor, style);
  }
  void OnMapEnd() override { end(EventKind::MapEnd); }

 private:
  [[nodiscard]] Pos pos(const YAML::Mark& mark) const {
    return bom_ + static_cast<Pos>(std::max(mark.pos, 0));
  }
  [[nodiscard]] static std::uint32_t id(YAML::anchor_t anchor) { return static_cast<std::uint32_t>(anchor); }

  // yaml-cpp says "?" for plain and "!" for the rest where no tag is written.
  [[nodiscard]] static std::string_view named(const std::string& tag) {
    return tag == "?" || tag == "!" ? std::string_view{} : std::string_view{tag};
  }

  void start(EventKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
             YAML::EmitterStyle::value style) {
    if (++depth_ > max_depth) throw Stop{Stop::Why::TooDeep, pos(mark)};
    emit({.kind = kind,
          .flow = style == YAML::EmitterStyle::Flow,
          .not_plain = tag == "!",
          .mark = pos(mark),
          .anchor_id = id(anchor),
          .tag = named(tag)});
  }

  void end(EventKind kind) {
    --depth_;
    emit({.kind = kind});
  }

  void emit(Seen seen) {
    if (++count_ > max_events) throw Stop{Stop::Why::TooManyNodes, seen.mark};
    const std::string anchor = std::exchange(anchor_, {});
    seen.anchor = anchor;
    each_(seen);
  }

  Pos bom_;
  const std::function<void(const Seen&)>& each_;
  bool started_ = false;
  int depth_ = 0;
  std::size_t count_ = 0;
  std::string anchor_;              // of the node that comes next
  std::vector<std::string> names_;  // of all anchors so far; yaml-cpp numbers them from 1
};

}  // namespace

std::optional<Stop> parse_events(std::string_view text, const std::function<void(const Seen&)>& each) {
  const Pos bom =
      text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;  // yaml-cpp counts from behind it
  TextBuffer buffer(text);
  std::istream stream(&buffer);
  Handler handler(bom, each);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(handler)) {
    }
  } catch (Stop& stop) {
    return std::move(stop);
  } catch (const YAML::Exception& error) {
    const auto at = bom + static_cast<std::size_t>(std::max(error.mark.pos, 0));
    return Stop{Stop::Why::Syntax, static_cast<Pos>(std::min(at, text.size())), error.msg};
  }
  return std::nullopt;
}

void Events::add(std::string_view text, const Seen& seen) {
  Event event{.kind = seen.kind, .flow = seen.flow, .not_plain = seen.not_plain, .mark = seen.mark};
  const auto slice = [&](Pos begin) {
    if (begin > text.size() || !text.substr(begin).starts_with(seen.value)) return false;
    event.value = begin;
    return true;
  };
  event.size = static_cast<std::uint32_t>(seen.value.size());
  if (!seen.value.empty() && !slice(seen.mark) && !slice(seen.mark + 1)) {
    event.aside = true;
    event.value = keep(seen.value).begin;
  }
  if (seen.anchor_id != 0 || !seen.tag.empty()) {
    properties_.push_back(
        {static_cast<std::uint32_t>(list_.size()), seen.anchor_id, keep(seen.tag), keep(seen.anchor)});
  }
  list_.push_back(event);
}

std::string_view Events::value(std::string_view text, std::size_t event) const {
  const Event& e = list_[event];
  return (e.aside ? std::string_view{aside_} : text).substr(e.value, e.size);
}

std::string_view Events::tag(std::size_t event) const {
  const auto* const found = properties(event);
  return found ? std::string_view{aside_}.substr(found->tag.begin, found->tag.size()) : std::string_view{};
}

std::string_view Events::anchor(std::size_t event) const {
  const auto* const found = properties(event);
  return found ? std::string_view{aside_}.substr(found->anchor.begin, found->anchor.size())
               : std::string_view{};
}

std::uint32_t Events::anchor_id(std::size_t event) const {
  const auto* const found = properties(event);
  return found ? found->anchor_id : 0;
}

void Events::set_value(std::size_t event, Span slice) {
  list_[event].aside = false;
  list_[event].value = slice.begin;
  list_[event].size = slice.size();
}

const Events::Properties* Events::properties(std::size_t event) const {
  const auto found =
      std::lower_bound(properties_.begin(), properties_.end(), event,
                       [](const Properties& p, std::size_t wanted) { return p.event < wanted; });
  return found == properties_.end() || found->event != event ? nullptr : &*found;
}

Span Events::keep(std::string_view value) {
  const auto begin = static_cast<Pos>(aside_.size());
  aside_ += value;
  return {begin, static_cast<Pos>(aside_.size())};
}

}  // namespace career::yaml
