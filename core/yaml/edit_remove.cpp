#include <algorithm>
#include <utility>

#include "core/yaml/edit.hpp"
#include "core/yaml/edit_flow.hpp"
#include "core/yaml/edit_site.hpp"

namespace career::yaml {
namespace {

class Removal {
 public:
  Removal(const EditSite& site, NodeId parent, std::size_t index)
      : site_(site),
        parent_(parent),
        node_(site.node(parent)),
        index_(index),
        nodes_(node_.kind == Kind::Map ? 2 : 1),
        count_(site.document().children(parent).size() / nodes_) {}

  [[nodiscard]] Edit edit() const {
    require_unshared();
    Edit edit{.first = first_node(index_).event, .last = last_node(index_).event_end};
    if (node_.style == Style::FlowSeq || node_.style == Style::FlowMap) {
      edit.splices = remove_from_flow(site_, parent_, index_);
    } else if (count_ > 1) {
      edit.splices.push_back(one_of_many());
    } else {
      edit.splices = the_only();
      const bool is_map = node_.kind == Kind::Map;
      edit.first = node_.event;
      edit.last = node_.event_end;
      edit.events = {{.kind = is_map ? EventKind::MapStart : EventKind::SeqStart, .like = node_.event},
                     {.kind = is_map ? EventKind::MapEnd : EventKind::SeqEnd}};
    }
    return edit;
  }

 private:
  [[nodiscard]] const Node& first_node(std::size_t entry) const {
    return site_.node(site_.document().children(parent_)[entry * nodes_]);
  }
  [[nodiscard]] const Node& last_node(std::size_t entry) const {
    return site_.node(site_.document().children(parent_)[entry * nodes_ + nodes_ - 1]);
  }
  [[nodiscard]] Pos lead(std::size_t entry) const { return first_node(entry).lead; }
  [[nodiscard]] Pos end() const { return site_.end_of_lines(last_node(index_).span.end, node_.column); }

  // Nothing that goes may be what an alias elsewhere stands for.
  void require_unshared() const {
    const auto& nodes = site_.document().tree().nodes;
    const auto from = first_node(index_).event;
    const auto to = last_node(index_).event_end;
    const auto begin =
        std::partition_point(nodes.begin(), nodes.end(), [&](const Node& n) { return n.event < from; });
    const auto shared =
        std::find_if(begin, nodes.end(), [&](const Node& n) { return n.event >= to || n.aliased; });
    if (shared == nodes.end() || shared->event >= to) return;
    site_.refuse("edit-alias", "this is used in another place too, which would be left without it",
                 {shared->begin, site_.line(shared->begin).end}, "write it out where it is used first");
  }

  [[nodiscard]] Splice one_of_many() const {
    const Pos begin = lead(index_);
    if (site_.starts_line(begin)) return whole_lines(begin);
    // It stands behind the dash of an item around it. The next one moves up, or, when a comment above the
    // next one would be lost so, stays where it is below a dash alone.
    const Pos next = lead(index_ + 1);
    if (!site_.has_comment(end(), next)) return {begin, next - begin, {}};
    const auto before = site_.text().find_last_not_of(" \t", begin - 1);
    const Pos behind_dash = static_cast<Pos>(before + 1);
    return {behind_dash, end() - behind_dash, {}};
  }

  // The lines of the entry, with the break behind them. At the end of a file that has none there, the one
  // before them goes, so that the file ends as it did; but a block of text above may need its own.
  [[nodiscard]] Splice whole_lines(Pos lead) const {
    Pos begin = site_.line(lead).begin;
    const auto text = site_.text();
    const auto next_line = text.find('\n', end());
    if (next_line != std::string_view::npos) {
      const Pos behind = past_blank_lines(static_cast<Pos>(next_line) + 1);
      return {begin, behind - begin, {}};
    }
    if (begin > 0 && text[begin - 1] == '\n' && !ends_in_block(begin)) {
      --begin;
      if (begin > 0 && text[begin - 1] == '\r') --begin;
    }
    return {begin, static_cast<Pos>(text.size()) - begin, {}};
  }

  // Blank lines would become part of a block of text above that keeps them, so they go too.
  [[nodiscard]] Pos past_blank_lines(Pos at) const {
    if (index_ == 0 || !site_.keeps_blank_lines(site_.document().children(parent_)[index_ * nodes_ - 1]))
      return at;
    for (Line next = site_.line(at); next.span().empty() && at < site_.text().size(); next = site_.line(at)) {
      at = static_cast<Pos>(std::min(site_.text().find('\n', at), site_.text().size() - 1) + 1);
    }
    return at;
  }

  [[nodiscard]] bool ends_in_block(Pos at) const {
    const auto& nodes = site_.document().tree().nodes;
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
      const bool is_block = node.style == Style::Literal || node.style == Style::Folded;
      return is_block && node.span.end < at && site_.line(node.span.end).end + 2 >= at;
    });
  }

  // Without its only entry a block would be nothing at all, so brackets say that it is empty.
  [[nodiscard]] std::vector<Splice> the_only() const {
    const std::string brackets = node_.kind == Kind::Map ? "{}" : "[]";
    const Pos begin = node_.span.begin;
    const bool below = node_.parent != no_node && site_.starts_line(begin) && begin != node_.lead;
    if (!below) return {{begin, end() - begin, brackets}};
    const Pos behind = node_.begin == begin ? node_.lead + 1 : site_.end_of_properties(node_);
    return {{behind, 0, " " + brackets}, whole_lines(begin)};
  }

  const EditSite& site_;
  NodeId parent_;
  const Node& node_;
  std::size_t index_;
  std::size_t nodes_;
  std::size_t count_;
};

}  // namespace

Edit remove(const Document& document, NodeId parent, std::size_t entry) {
  const EditSite site(document);
  site.require_editable(parent);
  return Removal(site, parent, entry).edit();
}

}  // namespace career::yaml
