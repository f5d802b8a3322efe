#include "core/yaml/edit_flow.hpp"

#include <algorithm>

#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

// An entry between brackets and what is around it.
struct Place {
  Pos lead = 0;  // the comma or bracket before it
  Pos begin = 0;
  Pos end = 0;
  Pos next = 0;   // where the next entry begins; the closing bracket when there is none
  Pos comma = 0;  // behind it; `next` when there is none
  bool is_name =
      false;  // it ends in the anchor or tag of a value that is not there: a comma must not touch it
  bool is_first = false;
  bool is_last = false;

  [[nodiscard]] bool has_comma() const { return comma != next; }
};

Place place_of(const EditSite& site, NodeId collection, std::size_t index) {
  const auto children = site.document().children(collection);
  const std::size_t nodes = site.node(collection).kind == Kind::Map ? 2 : 1;
  const Node& first = site.node(children[index * nodes]);
  const Node& last = site.node(children[index * nodes + nodes - 1]);
  Place place;
  place.lead = first.lead;
  place.begin = first.begin;
  place.end = last.span.end;
  place.is_name = last.style == Style::Empty && last.begin != last.span.begin;
  place.is_first = index == 0;
  place.is_last = (index + 1) * nodes == children.size();
  place.next =
      place.is_last ? site.node(collection).span.end - 1 : site.node(children[(index + 1) * nodes]).begin;
  place.comma = site.comma_between(place.end, place.next);
  return place;
}

bool same_line(const EditSite& site, Pos a, Pos b) { return site.line(a).begin == site.line(b).begin; }

// Has the entry its line to itself, but for its comma and a comment?
bool owns_line(const EditSite& site, const Place& place) {
  return site.starts_line(place.begin) && !same_line(site, place.end, place.next) &&
         (!place.has_comma() || same_line(site, place.end, place.comma));
}

// A list that the person keeps on one line stays on it; a map's line does not grow past the limit.
std::string gap_before(const EditSite& site, NodeId collection, Pos at, std::string_view text) {
  const Node& node = site.node(collection);
  const Line line = site.line(at);
  const bool one_line = same_line(site, node.span.begin, node.span.end);
  const auto is = width(site.text().substr(line.begin, line.end - line.begin)) + text.size() + 2;
  if (is <= max_width || (one_line && node.kind == Kind::Sequence)) return " ";
  const std::uint32_t column = one_line || site.line(at).begin == site.line(node.span.begin).begin
                                   ? node.column + 1
                                   : site.line(at).column();
  return site.line_break(at) + std::string(column, ' ');
}

}  // namespace

std::vector<Splice> insert_in_flow(const EditSite& site, NodeId collection, std::size_t index,
                                   const std::string& text) {
  const Place place = place_of(site, collection, index);
  const std::string comma = place.is_name ? " ," : ",";
  if (owns_line(site, place)) {
    const Line line = site.line(place.begin);
    const Line last = site.line(place.end);
    const auto indent = site.text().substr(line.begin, line.words - line.begin);
    std::vector<Splice> splices;
    if (!place.has_comma()) splices.push_back({place.end, 0, comma});
    splices.push_back(
        {last.end, 0,
         site.line_break(last.begin) + std::string(indent) + text + (place.has_comma() ? "," : "")});
    return splices;
  }
  if (place.has_comma() && place.is_last) {
    const Pos behind = place.comma + 1;
    return {{behind, 0, gap_before(site, collection, behind, text) + text}};
  }
  return {{place.end, 0, comma + gap_before(site, collection, place.end, text) + text}};
}

std::vector<Splice> remove_from_flow(const EditSite& site, NodeId collection, std::size_t index) {
  const Place place = place_of(site, collection, index);
  const bool alone = place.is_first && place.is_last;
  if (!alone && owns_line(site, place)) {
    const Line first = site.line(place.begin);
    const Pos begin = first.begin;
    const Pos end = site.line(place.end).end;
    const auto size = site.line_break(begin).size();
    return {{begin, end + static_cast<Pos>(size) - begin, {}}};
  }
  const Span gone = alone           ? Span{place.lead + 1, place.next}
                    : place.is_last ? Span{place.lead, place.end}
                                    : Span{place.begin, place.next};
  if (site.has_comment(gone.begin, place.begin) || site.has_comment(place.end, gone.end)) {
    site.refuse("edit-comment", "a comment stands between the brackets and would be lost",
                {place.begin, place.end}, "move it above the line, or remove the entry by hand");
  }
  return {{gone.begin, gone.size(), {}}};
}

}  // namespace career::yaml
