#include "core/yaml/place.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/yaml/cursor.hpp"
#include "core/yaml/fault.hpp"
#include "core/yaml/keys.hpp"

namespace career::yaml {
namespace {

constexpr Pos nowhere = UINT32_MAX;
constexpr std::string_view string_tag = "tag:yaml.org,2002:str";

// Ends the walk: beyond this the text cannot be followed.
struct Lost {
  Diagnostic why;
};

class Walk {
 public:
  Walk(const SourcePtr& source, Pos end, Events& events, Findings& findings)
      : source_(source),
        text_(source->text().substr(0, end)),
        events_(events),
        faults_(source, findings),
        cursor_(text_) {}

  Tree run() {
    tree_.nodes.reserve(events_.list().size());
    cursor_.skip_document_start();
    const NodeId root = node(no_node, cursor_.at(), Role::Value);
    at(root).lead = at(root).begin;
    cursor_.skip_trivia();
    if (cursor_.column() == 0 && cursor_.rest().starts_with("...")) {
      cursor_.skip(3);
      cursor_.skip_trivia();
    }
    if (!cursor_.at_end()) lost();
    return std::move(tree_);
  }

 private:
  enum class Role : std::uint8_t { Key, Value, Item };

  [[nodiscard]] const Event& event() const { return events_.list()[next_]; }
  [[nodiscard]] bool ends(EventKind end) const { return event().kind == end; }
  [[nodiscard]] Node& at(NodeId id) { return tree_.nodes[id]; }
  [[nodiscard]] std::string_view written(Span span) const { return text_.substr(span.begin, span.size()); }

  // Where the node after this event begins, as far as yaml-cpp tells.
  [[nodiscard]] Pos mark_after(std::size_t event) const {
    const auto& list = events_.list();
    const auto next = std::find_if(
        list.begin() + static_cast<std::ptrdiff_t>(event) + 1, list.end(),
        [](const Event& e) { return e.kind != EventKind::SeqEnd && e.kind != EventKind::MapEnd; });
    return next == list.end() ? nowhere : next->mark;
  }

  void report(std::string code, std::string message, Span span, std::vector<std::string> help) {
    faults_.add(fault(source_, std::move(code), std::move(message), span, std::move(help)));
  }

  [[noreturn]] void stop(std::string code, std::string message, Span span,
                         std::vector<std::string> help) const {
    throw Lost{fault(source_, std::move(code), std::move(message), span, std::move(help))};
  }

  [[noreturn]] void lost() const {
    stop("odd-yaml", "this is written in a way that career cannot follow", rest_of_line(cursor_.at()),
         {"write it more plainly, such as 'key: value' or '- item', and put text in double quotes"});
  }

  [[nodiscard]] Span rest_of_line(Pos begin) const {
    const auto end = std::min(text_.find_first_of("\r\n", begin), text_.size());
    return {begin, std::max(begin, static_cast<Pos>(end))};
  }

  NodeId node(NodeId parent, Pos lead, Role role) {
    const auto behind_lead = cursor_.mark();
    const auto tab = cursor_.skip_trivia();
    if (tab && flow_ == 0) report_tab(*tab);
    if (role == Role::Key) check_key_start();

    const auto id = static_cast<NodeId>(tree_.nodes.size());
    Node& made = tree_.nodes.emplace_back();
    made.parent = parent;
    made.lead = lead;
    made.begin = cursor_.at();
    made.event = static_cast<std::uint32_t>(next_);
    if (event().kind != EventKind::Null && event().mark != cursor_.at()) lost();

    const auto anchor = events_.anchor_id(next_);
    if (anchor != 0 && event().kind != EventKind::Alias) name_anchor(anchor, id);
    skip_properties();
    made.span = {cursor_.at(), cursor_.at()};
    made.content = cursor_.at();
    made.column = cursor_.column();

    switch (event().kind) {
      case EventKind::Null: null(id, role, behind_lead); break;
      case EventKind::Alias: alias(id); break;
      case EventKind::Scalar: scalar(id); break;
      case EventKind::SeqStart: sequence(id); break;
      case EventKind::MapStart: map(id); break;
      default: lost();
    }
    at(id).event_end = static_cast<std::uint32_t>(++next_);
    return id;
  }

  void report_tab(Pos tab) {
    report("tab-indentation", "a tab is used for indentation", {tab, tab + 1}, {"indent with spaces"});
  }

  void check_key_start() const {
    if (cursor_.at_indicator('?')) {
      stop("complex-key", "a key that is marked with '?'", {cursor_.at(), cursor_.at() + 1},
           {"write it as 'key: value'"});
    }
    if (event().kind != EventKind::Scalar && event().kind != EventKind::Null) {
      stop("complex-key", "a key must be a word, not a list, a map or an alias", rest_of_line(cursor_.at()),
           {"write it as 'key: value'"});
    }
  }

  void name_anchor(std::uint32_t anchor, NodeId id) {
    if (anchors_.size() <= anchor) anchors_.resize(anchor + 1, no_node);
    anchors_[anchor] = id;
  }

  // The anchor and the tag of the node that comes, in either order, if the event has them. This tells
  // `&a k: v`, where the key has the anchor, from `&a` on the line before, where the map has it.
  void skip_properties() {
    auto anchor = events_.anchor(next_);
    bool tag = !events_.tag(next_).empty() || event().not_plain;
    while (true) {
      if (!anchor.empty() && cursor_.peek() == '&') {
        if (!cursor_.skip_name('&', anchor)) lost();
        anchor = {};
      } else if (tag && cursor_.peek() == '!') {
        cursor_.skip_tag();
        tag = false;
      } else {
        if (!anchor.empty() && event().kind != EventKind::Alias) lost();
        return;
      }
      // What follows may be on another line, or not be there at all.
      const auto behind = cursor_.mark();
      cursor_.skip_trivia();
      if (is_absent()) {
        cursor_.go_back(behind);
        return;
      }
    }
  }

  // After properties: is there no value? A null's next node begins where its word would.
  [[nodiscard]] bool is_absent() const {
    if (event().kind == EventKind::Null) {
      return cursor_.null_word().empty() || mark_after(next_) == cursor_.at();
    }
    if (event().kind != EventKind::Scalar || event().size != 0) return false;
    return std::string_view("\"'|>!&").find(cursor_.peek()) == std::string_view::npos || cursor_.at_end() ||
           mark_after(next_) == cursor_.at();
  }

  // A null that is written stands where its event says, and nothing else does. One that is not has the mark
  // of some later token; keys cannot be left out, so a key's word is always meant.
  void null(NodeId id, Role role, Cursor::Mark behind_lead) {
    Node& made = at(id);
    made.kind = Kind::Null;
    const bool bare = made.begin == made.span.begin;
    const auto word = cursor_.null_word();
    const bool is_next = mark_after(next_) == cursor_.at();
    const bool is_written = !word.empty() && (role == Role::Key || (event().mark == made.begin && !is_next));
    if (is_written) {
      cursor_.skip(word.size());
      made.style = Style::Plain;
      made.span.end = cursor_.at();
    } else {
      if (role == Role::Key && cursor_.peek() == ':') {
        stop("bad-colon", "there is no key before this ':'", {cursor_.at(), cursor_.at() + 1},
             {"write the key before it, or put the text in double quotes"});
      }
      if (cursor_.peek() == ',' && (role == Role::Key || role == Role::Item) && flow_ > 0) {
        stop("bad-yaml", "there is nothing before this comma", {cursor_.at(), cursor_.at() + 1},
             {"remove it"});
      }
      if (role == Role::Key) lost();
      if (bare) {
        cursor_.go_back(behind_lead);
        made.begin = cursor_.at();
        made.column = cursor_.column();
      }
      made.span = {cursor_.at(), cursor_.at()};
      made.content = cursor_.at();
    }
    events_.set_mark(next_, made.begin);
    events_.set_value(next_, made.span);
  }

  void alias(NodeId id) {
    const auto anchor = events_.anchor_id(next_);
    const auto name = events_.value(text_, next_);
    if (anchor >= anchors_.size() || !cursor_.skip_name('*', name)) lost();
    const NodeId target = anchors_[anchor];
    Node& made = at(id);
    made.kind = Kind::Alias;
    made.style = Style::Alias;
    made.span.end = cursor_.at();
    made.first = target;
    at(target).aliased = true;
    if (at(target).event_end == 0) {
      report("alias-cycle", fmt::format("'*{}' stands for something that it is itself a part of", name),
             made.span, {"write out what is meant"});
    }
  }

  void scalar(NodeId id) {
    Node& made = at(id);
    made.kind = Kind::Scalar;
    made.is_text = event().not_plain || events_.tag(next_) == string_tag;
    const auto value = events_.value(text_, next_);
    const bool has_properties = made.begin != made.span.begin;
    if (has_properties && is_absent()) {
      made.style = Style::Empty;
      return;
    }
    switch (cursor_.peek()) {
      case '\'':
      case '"': quoted_scalar(made); break;
      case '|':
      case '>': block_scalar(made, value); break;
      default:
        made.style = Style::Plain;
        if (value.empty() || !cursor_.skip_plain(value)) lost();
    }
    made.is_text = made.is_text || made.style != Style::Plain;
    made.span.end = cursor_.at();
    if (has_properties && made.style == Style::Plain && written(made.span) == value) {
      events_.set_value(next_, made.span);
    }
  }

  void quoted_scalar(Node& made) {
    made.style = cursor_.peek() == '"' ? Style::Double : Style::Single;
    const bool closed = made.style == Style::Double ? cursor_.skip_double() : cursor_.skip_single();
    if (!closed) {
      stop("unclosed-quote", "this quote is never closed", rest_of_line(cursor_.at()),
           {fmt::format("end the text with {}", cursor_.peek())});
    }
  }

  void block_scalar(Node& made, std::string_view value) {
    if (flow_ > 0) lost();
    made.style = cursor_.peek() == '|' ? Style::Literal : Style::Folded;
    const auto block = cursor_.skip_block(indent_, value);
    if (!block) lost();
    made.content = std::min(block->content, block->end);
    made.column = block->indent;
  }

  void sequence(NodeId id) {
    at(id).kind = Kind::Sequence;
    const bool flow = event().flow;
    at(id).style = flow ? Style::FlowSeq : Style::BlockSeq;
    const auto pending = pending_.size();
    ++next_;
    if (flow) {
      flow_items(id);
    } else {
      block_items(id);
    }
    close(id, pending);
  }

  void flow_items(NodeId id) {
    open_flow('[');
    for (bool first = true; !ends(EventKind::SeqEnd); first = false) {
      const Pos lead = first ? at(id).span.begin : separator();
      pending_.push_back(node(id, lead, Role::Item));
    }
    close_flow(']');
  }

  void block_items(NodeId id) {
    const auto column = cursor_.column();
    const auto outer = std::exchange(indent_, column + 1);
    while (!ends(EventKind::SeqEnd)) {
      if (const auto tab = cursor_.skip_trivia()) report_tab(*tab);
      if (!cursor_.at_indicator('-') || cursor_.column() != column) lost();
      const Pos lead = cursor_.at();
      cursor_.skip(1);
      pending_.push_back(node(id, lead, Role::Item));
    }
    indent_ = outer;
  }

  void map(NodeId id) {
    at(id).kind = Kind::Map;
    const auto pending = pending_.size();
    const bool braces = event().flow && cursor_.peek() == '{';
    ++next_;
    if (braces) {
      at(id).style = Style::FlowMap;
      open_flow('{');
      for (bool first = true; !ends(EventKind::MapEnd); first = false) {
        entry(id, first ? at(id).span.begin : separator());
      }
      close_flow('}');
    } else if (flow_ > 0) {
      at(id).style = Style::Pair;
      entry(id, cursor_.at());
    } else {
      at(id).style = Style::BlockMap;
      block_entries(id);
    }
    close(id, pending);
    check_keys_of(id);
  }

  void block_entries(NodeId id) {
    const auto column = cursor_.column();
    const auto outer = std::exchange(indent_, column + 1);
    while (!ends(EventKind::MapEnd)) {
      if (const auto tab = cursor_.skip_trivia()) report_tab(*tab);
      if (cursor_.column() != column) lost();
      entry(id, cursor_.at());
    }
    indent_ = outer;
  }

  void entry(NodeId map, Pos lead) {
    const NodeId key = node(map, lead, Role::Key);
    pending_.push_back(key);
    const auto behind_key = cursor_.mark();
    cursor_.skip_blanks();
    if (cursor_.peek() == ':') {
      const Pos colon = cursor_.at();
      cursor_.skip(1);
      pending_.push_back(node(map, colon, Role::Value));
      return;
    }
    cursor_.go_back(behind_key);
    if (event().kind != EventKind::Null || events_.anchor_id(next_) != 0) lost();
    if (flow_ == 0) {
      const auto name = written(at(key).span);
      report("missing-colon", fmt::format("there is no ':' after {}", quoted(name)), at(key).span,
             {"a key is written as 'key: value', an item of a list as '- item'"});
    }
    pending_.push_back(absent_value(map));
  }

  NodeId absent_value(NodeId map) {
    const Pos here = cursor_.at();
    events_.set_mark(next_, here);
    events_.set_value(next_, {here, here});
    const auto first = static_cast<std::uint32_t>(next_++);
    tree_.nodes.push_back({.span = {here, here},
                           .begin = here,
                           .lead = here,
                           .content = here,
                           .column = cursor_.column(),
                           .event = first,
                           .event_end = first + 1,
                           .parent = map});
    return static_cast<NodeId>(tree_.nodes.size() - 1);
  }

  void open_flow(char bracket) {
    if (cursor_.peek() != bracket) lost();
    cursor_.skip(1);
    ++flow_;
  }

  Pos separator() {
    cursor_.skip_trivia();
    const Pos comma = cursor_.at();
    if (cursor_.peek() != ',') lost();
    cursor_.skip(1);
    return comma;
  }

  void close_flow(char bracket) {
    cursor_.skip_trivia();
    if (cursor_.peek() == ',') {
      cursor_.skip(1);
      cursor_.skip_trivia();
    }
    if (cursor_.peek() != bracket) lost();
    cursor_.skip(1);
    --flow_;
  }

  // The children found since `pending` are those of this collection, which ends where the last of them or its
  // bracket did.
  void close(NodeId id, std::size_t pending) {
    const auto begin = pending_.begin() + static_cast<std::ptrdiff_t>(pending);
    Node& made = at(id);
    made.first = static_cast<std::uint32_t>(tree_.children.size());
    made.count = static_cast<std::uint32_t>(pending_.end() - begin);
    made.span.end = cursor_.at();
    tree_.children.insert(tree_.children.end(), begin, pending_.end());
    pending_.erase(begin, pending_.end());
  }

  // {now: 4,5, target: 7,5}: to YAML the 5 is a key, twice, and to the person the end of a number.
  bool is_cut_off_number(NodeId map, const Node& key, const Node& value) {
    return at(map).style == Style::FlowMap && key.style == Style::Plain && value.style == Style::Empty &&
           events_.value(text_, key.event).find_first_not_of("0123456789") == std::string_view::npos;
  }

  void check_keys_of(NodeId map) {
    keys_.clear();
    for (std::uint32_t i = 0; i < at(map).count; i += 2) {
      const Node& key = at(tree_.children[at(map).first + i]);
      if (is_cut_off_number(map, key, at(tree_.children[at(map).first + i + 1]))) continue;
      keys_.push_back({events_.value(text_, key.event), key.span, key.style == Style::Plain});
    }
    check_keys(keys_, faults_);
  }

  const SourcePtr& source_;
  std::string_view text_;
  Events& events_;
  Faults faults_;
  Cursor cursor_;
  Tree tree_;
  std::size_t next_ = 0;         // the event that is placed next
  int flow_ = 0;                 // brackets around the cursor
  std::uint32_t indent_ = 1;     // the least that a block scalar here is indented
  std::vector<NodeId> anchors_;  // by yaml-cpp's number
  std::vector<NodeId> pending_;  // children of the collections that are open
  std::vector<Key> keys_;        // of the map that is checked
};

}  // namespace

std::optional<Tree> place_nodes(const SourcePtr& source, Pos end, Events& events, Findings& findings) {
  try {
    return Walk(source, end, events, findings).run();
  } catch (Lost& lost) {
    findings.push_back(std::move(lost.why));
    return std::nullopt;
  }
}

}  // namespace career::yaml
