#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "core/yaml/edit.hpp"
#include "core/yaml/fault.hpp"
#include "core/yaml/guards.hpp"

namespace career::yaml {
namespace {

Failure mistake(const Document& document, std::string_view what, Span where) {
  auto found = fault(document.source_ptr(), "bug",
                     fmt::format("internal: the edit would have {}; the file is untouched", what), where,
                     {"write the lines around this one in a plainer way, or make the change by hand",
                      "this is a bug in career: please report it with those lines"});
  return {Failure::Kind::Bug, std::move(found)};
}

std::vector<const Edit*> in_order(const Document& document, std::span<const Edit> edits) {
  std::vector<const Edit*> order;
  for (const Edit& edit : edits) order.push_back(&edit);
  std::stable_sort(order.begin(), order.end(),
                   [](const Edit* a, const Edit* b) { return a->first < b->first; });
  const auto clash = std::adjacent_find(order.begin(), order.end(),
                                        [](const Edit* a, const Edit* b) { return a->last > b->first; });
  if (clash != order.end()) {
    throw mistake(
        document, "changed one thing twice",
        {document.events().list()[(*clash)->first].mark, document.events().list()[(*clash)->first].mark});
  }
  return order;
}

std::string spliced(const Document& document, const std::vector<const Edit*>& edits) {
  std::vector<const Splice*> splices;
  for (const Edit* edit : edits) {
    for (const Splice& splice : edit->splices) splices.push_back(&splice);
  }
  std::stable_sort(splices.begin(), splices.end(),
                   [](const Splice* a, const Splice* b) { return a->at < b->at; });

  const auto text = document.source().text();
  std::size_t grown = text.size();
  for (const Splice* splice : splices) grown += splice->text.size();
  std::string made;
  made.reserve(grown);
  Pos kept = 0;
  for (const Splice* splice : splices) {
    if (splice->at < kept || splice->size > text.size() - splice->at) {
      throw mistake(document, "changed the same bytes twice", {splice->at, splice->at});
    }
    made += text.substr(kept, splice->at - kept);
    made += splice->text;
    kept = splice->at + splice->size;
  }
  made += text.substr(kept);
  return made;
}

// Compares the events of the new text, as they come, with those of the document in which the edits' events
// stand in their places. Keeps nothing but its position and the new numbers of the anchors.
class Verifier {
 public:
  Verifier(const Document& document, const std::vector<const Edit*>& edits)
      : document_(document), events_(document.events()), edits_(edits) {
    skip_replaced();
  }

  void see(const Seen& seen) {
    if (replaced_ != nullptr) {
      const Meant& meant = replaced_->events[meant_++];
      if (!is_meant(seen, meant)) disagree();
      skip_replaced();
      return;
    }
    if (next_ >= events_.list().size() || !is_same(seen)) disagree();
    ++next_;
    skip_replaced();
  }

  void end() const {
    if (replaced_ != nullptr || next_ < events_.list().size()) disagree();
  }

  [[noreturn]] void disagree() const {
    const auto& list = events_.list();
    // The marks of ends are not known, so we name the nearest beginning.
    const auto nearest =
        std::find_if(list.begin() + static_cast<std::ptrdiff_t>(std::min(next_, list.size())), list.end(),
                     [](const Event& e) { return e.mark != 0; });
    const Pos at = nearest == list.end() ? document_.tree().nodes.back().begin : nearest->mark;
    throw mistake(document_, fmt::format("changed {}", line_of(document_.source_ptr(), at)), {at, at});
  }

 private:
  // Takes up an edit when it begins here, and lays it down when all it means was seen.
  void skip_replaced() {
    while (true) {
      if (replaced_ != nullptr) {
        if (meant_ < replaced_->events.size()) return;
        next_ = replaced_->last;
        replaced_ = nullptr;
      }
      if (edit_ == edits_.size() || edits_[edit_]->first != next_) return;
      replaced_ = edits_[edit_++];
      meant_ = 0;
    }
  }

  // Numbers of anchors move when one before them goes, so each old one learns its new one when it is met.
  void learn(std::uint32_t old_id, std::uint32_t new_id) {
    if (old_id == 0) return;
    if (anchors_.size() <= old_id) anchors_.resize(old_id + 1, 0);
    anchors_[old_id] = new_id;
  }

  [[nodiscard]] bool has_properties_of(const Seen& seen, std::size_t event) {
    learn(events_.anchor_id(event), seen.anchor_id);
    return seen.tag == events_.tag(event) && seen.anchor == events_.anchor(event) &&
           (seen.anchor_id != 0) == (events_.anchor_id(event) != 0);
  }

  [[nodiscard]] bool is_same(const Seen& seen) {
    const Event& old = events_.list()[next_];
    if (seen.kind != old.kind || seen.flow != old.flow || seen.not_plain != old.not_plain) return false;
    switch (seen.kind) {
      case EventKind::Alias: {
        const auto id = events_.anchor_id(next_);
        return seen.value == value(next_) && id < anchors_.size() && anchors_[id] == seen.anchor_id;
      }
      case EventKind::Scalar: return seen.value == value(next_) && has_properties_of(seen, next_);
      case EventKind::SeqEnd:
      case EventKind::MapEnd: return true;
      default: return has_properties_of(seen, next_);
    }
  }

  [[nodiscard]] bool is_meant(const Seen& seen, const Meant& meant) {
    if (seen.kind != meant.kind) return false;
    if (meant.like ? !has_properties_of(seen, *meant.like) : seen.anchor_id != 0 || !seen.tag.empty()) {
      return false;
    }
    if (seen.kind != EventKind::Scalar) return true;
    const bool quotes_agree =
        meant.quotes == Meant::Quotes::Either || seen.not_plain == (meant.quotes == Meant::Quotes::With);
    return quotes_agree && seen.value == meant.value;
  }

  [[nodiscard]] std::string_view value(std::size_t event) const {
    return events_.value(document_.source().text(), event);
  }

  const Document& document_;
  const Events& events_;
  const std::vector<const Edit*>& edits_;
  const Edit* replaced_ = nullptr;  // the edit whose events come now
  std::size_t meant_ = 0;           // the next of them
  std::size_t edit_ = 0;            // the edit that comes next
  std::size_t next_ = 0;            // else the document's event that comes next
  std::vector<std::uint32_t> anchors_;
};

Failure outgrown(const Document& document, std::string code, std::string message, std::string help) {
  return {Failure::Kind::Invalid, Diagnostic{Severity::Error,
                                             std::move(code),
                                             std::move(message),
                                             document.source_ptr(),
                                             std::nullopt,
                                             {},
                                             {std::move(help)}}};
}

// The text after the edits. It is not to be trusted before it is verified.
std::string spliced_text(const Document& document, const std::vector<const Edit*>& edits) {
  std::string text = spliced(document, edits);
  if (text.size() > max_bytes) {
    throw outgrown(document, "edit-too-large",
                   fmt::format("with this the file would have more than {} MiB", max_bytes >> 20U),
                   "move old entries to a file of their own");
  }
  return text;
}

// Throws when the text says anything but what the edits mean; `each` is told of every event until then.
void verify(const Document& document, const std::vector<const Edit*>& edits, std::string_view text,
            const std::function<void(const Seen&)>& each) {
  Verifier verifier(document, edits);
  const auto stop = parse_events(text, [&](const Seen& seen) {
    verifier.see(seen);
    each(seen);
  });
  if (stop && stop->why == Stop::Why::TooDeep) {
    throw outgrown(document, "edit-too-deep",
                   fmt::format("with this the file would be nested more than {} deep", max_depth),
                   "write it less deep");
  }
  if (stop) verifier.disagree();
  verifier.end();
}

}  // namespace

std::string apply(const Document& document, std::span<const Edit> edits) {
  const auto order = in_order(document, edits);
  std::string text = spliced_text(document, order);
  verify(document, order, text, [](const Seen&) {});
  return text;
}

std::optional<Document> applied(Document before, std::span<const Edit> edits, Findings& findings) {
  const auto order = in_order(before, edits);
  auto source = std::make_shared<const SourceFile>(before.source().name(), spliced_text(before, order));
  Events events;
  events.reserve(before.events().list().size());
  verify(before, order, source->text(), [&](const Seen& seen) { events.add(source->text(), seen); });
  static_cast<void>(Document(std::move(before)));  // and gone
  if (!check_bytes(source, findings)) return std::nullopt;
  return Document::of(std::move(source), std::move(events), findings);
}

}  // namespace career::yaml
