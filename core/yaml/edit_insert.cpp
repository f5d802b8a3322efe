#include <fmt/format.h>

#include "core/yaml/block_text.hpp"
#include "core/yaml/edit.hpp"
#include "core/yaml/edit_empty.hpp"
#include "core/yaml/edit_flow.hpp"
#include "core/yaml/edit_meant.hpp"
#include "core/yaml/edit_site.hpp"
#include "core/yaml/fault.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

void require_new(const EditSite& site, NodeId map, std::string_view key) {
  const auto& document = site.document();
  for (std::size_t i = 0; i < document.entry_count(map); ++i) {
    const NodeId found = document.entry(map, i).key;
    if (document.scalar(found) != key) continue;
    site.refuse("edit-key-exists", fmt::format("there is {} already", quoted(key)), document.span(found),
                "change its value, or remove it first");
  }
}

// The entry that the new one follows.
std::size_t place_after(const Document& document, NodeId map, std::string_view after) {
  const auto count = document.entry_count(map);
  for (std::size_t i = 0; i < count && !after.empty(); ++i) {
    if (document.scalar(document.entry(map, i).key) == after) return i;
  }
  return count - 1;
}

// The entries of a block map as lines: which of them have several, and where blank lines are.
class Entries {
 public:
  Entries(const EditSite& site, NodeId map) : site_(site), map_(map) {}

  [[nodiscard]] std::size_t count() const { return site_.document().entry_count(map_); }
  [[nodiscard]] Pos begin(std::size_t i) const {
    return site_.node(site_.document().entry(map_, i).key).begin;
  }
  [[nodiscard]] Pos end(std::size_t i) const {
    return site_.document().span(site_.document().entry(map_, i).value).end;
  }
  [[nodiscard]] bool is_section(std::size_t i) const {
    return site_.line(begin(i)).begin != site_.line(end(i)).begin;
  }
  [[nodiscard]] bool apart(std::size_t i) const {  // from the one before
    return site_.is_blank_between(end(i - 1), begin(i));
  }

  // Does a blank line belong between an entry and the new one?
  [[nodiscard]] bool wants_blank(std::size_t beside, bool new_is_section) const {
    if (map_ != site_.document().root()) {
      return count() > 1 && apart(beside > 0 ? beside : 1);
    }
    return (new_is_section || is_section(beside)) && separates_sections();
  }

 private:
  [[nodiscard]] bool separates_sections() const {
    int more = 0;
    for (std::size_t i = 1; i < count(); ++i) {
      if (is_section(i) || is_section(i - 1)) more += apart(i) ? 1 : -1;
    }
    return more > 0;
  }

  const EditSite& site_;
  NodeId map_;
};

// Below the entry `index` and what belongs to it, in the column of its key.
Splice below_entry(const EditSite& site, NodeId map, std::size_t index, std::string_view key,
                   const Value& value) {
  const std::uint32_t column = site.node(map).column;
  const Entries entries(site, map);
  const Pos at = site.end_of_lines(entries.end(index), column);
  site.require_closed_line(at);

  const BlockText writer{site.line_break(at), indentation_of(site.document()),
                         site.can_end_block(at, column + 1)};
  const std::string entry = writer.entry(key, value, column);
  const bool is_section = entry.find('\n') != std::string::npos;
  const bool has_next = index + 1 < entries.count();
  std::string text = writer.line_break + entry;
  const bool above_keeps = site.keeps_blank_lines(site.document().entry(map, index).value);
  if (!above_keeps && entries.wants_blank(index, is_section)) text.insert(0, writer.line_break);
  if (has_next && entries.wants_blank(index + 1, is_section) &&
      !site.is_blank_between(at, entries.begin(index + 1))) {
    text += writer.line_break;
  }
  return {at, 0, std::move(text)};
}

// Right below the line of the map's key or dash, in the column of the entries.
Splice above_first(const EditSite& site, NodeId map, std::string_view key, const Value& value) {
  const Node& node = site.node(map);
  const Pos at = site.line(node.lead).end;
  const BlockText writer{site.line_break(at), indentation_of(site.document()),
                         site.can_end_block(at, node.column + 1)};
  const Entries entries(site, map);
  const bool is_apart = entries.count() > 1 && entries.apart(1);
  return {at, 0,
          writer.line_break + writer.entry(key, value, node.column) + (is_apart ? writer.line_break : "")};
}

// The blanks behind the dash of an item, as the new one shall have them.
std::uint32_t gap_of(const EditSite& site, const Node& item) {
  const bool on_line =
      item.style != Style::Empty && site.line(item.lead).begin == site.line(item.begin).begin;
  return on_line ? item.begin - item.lead - 1 : 1;
}

Layout layout_like(const Node& item, const Value& value) {
  if (item.style == Style::FlowMap) return Layout::Flow;
  return item.style == Style::BlockMap ? Layout::Block : value.layout;
}

// Below the last item and what belongs to it, in the column of its dash.
Splice below_last(const EditSite& site, NodeId list, const Value& value) {
  const auto items = site.document().children(list);
  const Node& last = site.node(items.back());
  const std::uint32_t column = site.node(list).column;
  const Pos at = site.end_of_lines(last.span.end, column);
  site.require_closed_line(at);

  const BlockText writer{site.line_break(at), indentation_of(site.document()),
                         site.can_end_block(at, column + 1)};
  const bool apart = items.size() > 1 && !site.keeps_blank_lines(items.back()) &&
                     site.is_blank_between(site.node(items[items.size() - 2]).span.end, last.lead);
  const auto item = writer.item(value, column, gap_of(site, last), layout_like(last, value));
  return {at, 0, (apart ? writer.line_break : "") + writer.line_break + item};
}

}  // namespace

Edit insert_first(const Document& document, NodeId map, std::string_view key, const Value& value) {
  const EditSite site(document);
  const Node& node = site.node(map);
  const bool is_below = node.style == Style::BlockMap && node.parent != no_node &&
                        site.starts_line(node.span.begin) &&
                        site.line(node.lead).begin != site.line(node.span.begin).begin;
  if (!is_below) return insert_key(document, map, key, value);
  site.require_editable(map);
  require_writable(site, map, Value::map({{std::string(key), value}}));
  require_new(site, map, key);
  const auto event = site.node(document.entry(map, 0).key).event;
  Edit edit{.first = event, .last = event};
  add_meant_entry(key, value, edit.events);
  edit.splices = {above_first(site, map, key, value)};
  return edit;
}

Edit insert_key(const Document& document, NodeId map, std::string_view key, const Value& value,
                std::string_view after) {
  const EditSite site(document);
  site.require_editable(map);
  require_writable(site, map, Value::map({{std::string(key), value}}));
  const Node& node = site.node(map);
  if (node.kind == Kind::Null || (node.kind == Kind::Map && node.count == 0)) {
    return fill(site, map, Value::map({{std::string(key), value}}, Layout::Flow));
  }
  if (node.kind != Kind::Map) {
    site.refuse("edit-not-a-map", fmt::format("here is no map to put {} into", quoted(key)),
                {node.begin, site.line(node.begin).end}, "write it as a map, with lines of 'key: value'");
  }
  require_new(site, map, key);
  const std::size_t index = place_after(document, map, after);
  const auto event = site.node(document.entry(map, index).value).event_end;
  Edit edit{.first = event, .last = event};
  add_meant_entry(key, value, edit.events);
  edit.splices = node.style == Style::FlowMap ? insert_in_flow(site, map, index, flow_entry(key, value))
                                              : std::vector{below_entry(site, map, index, key, value)};
  return edit;
}

Edit append_item(const Document& document, NodeId list, const Value& value) {
  const EditSite site(document);
  site.require_editable(list);
  require_writable(site, list, value);
  const Node& node = site.node(list);
  if (node.kind == Kind::Null || (node.kind == Kind::Sequence && node.count == 0)) {
    return fill(site, list, Value::list({value}));
  }
  if (node.kind != Kind::Sequence) {
    site.refuse("edit-not-a-list", "here is no list to add to", {node.begin, site.line(node.begin).end},
                "write it as a list, with '- ' before each item");
  }
  Edit edit{.first = node.event_end - 1, .last = node.event_end - 1};
  add_meant(value, edit.events);
  edit.splices = node.style == Style::FlowSeq ? insert_in_flow(site, list, node.count - 1, flow_text(value))
                                              : std::vector{below_last(site, list, value)};
  return edit;
}

}  // namespace career::yaml
