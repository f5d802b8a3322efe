#include "core/yaml/block_text.hpp"
#include "core/yaml/edit.hpp"
#include "core/yaml/edit_empty.hpp"
#include "core/yaml/edit_flow.hpp"
#include "core/yaml/edit_meant.hpp"
#include "core/yaml/edit_site.hpp"
#include "core/yaml/indentation.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

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
