// What the single checks work with: what they look at, and where they say what they doubt.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/check/check.hpp"
#include "core/model/staying.hpp"

namespace career::check {

// Collects the warnings of one check, about one file.
class Doubts {
 public:
  Doubts(std::string_view code, SourcePtr source, Findings& findings)
      : code_(code), source_(std::move(source)), findings_(findings) {}

  // No span: the file as a whole.
  Diagnostic& add(std::string message, std::optional<Span> span, std::vector<std::string> help) {
    return findings_.emplace_back(Diagnostic{.severity = Severity::Warning,
                                             .code = std::string(code_),
                                             .message = std::move(message),
                                             .source = source_,
                                             .span = span,
                                             .help = std::move(help)});
  }

 private:
  std::string_view code_;
  SourcePtr source_;
  Findings& findings_;
};

struct SpecInView {
  const Spec& spec;
  const std::vector<Offer>* offers;  // null: not all of them are known
  Date today;
  StayingAs staying;
  bool is_ambiguous;                  // several roles are current, and none is the main one
  std::span<const std::size_t> lost;  // decisions whose offer is not there

  // Staying is `otherwise`, or standing still.
  [[nodiscard]] bool stays_without_role() const { return staying.role == nullptr && !is_ambiguous; }
};

struct OfferInView {
  const Offer& offer;
  const Spec* spec = nullptr;
  Standing standing{};
  Date today;
};

// One function for each code.
void answer_past(const OfferInView& view, Doubts& doubts);
void equal_weights(const SpecInView& view, Doubts& doubts);
void fails_better(const SpecInView& view, Doubts& doubts);
void fails_better_in_offer(const OfferInView& view, Doubts& doubts);
void in_the_future(const SpecInView& view, Doubts& doubts);
void lost_offer(const SpecInView& view, Doubts& doubts);
void lost_tag(const SpecInView& view, Doubts& doubts);
void many_metrics(const SpecInView& view, Doubts& doubts);
void no_chance(const SpecInView& view, Doubts& doubts);
void no_chance_in_offer(const OfferInView& view, Doubts& doubts);
void no_evidence(const SpecInView& view, Doubts& doubts);
void no_home(const SpecInView& view, Doubts& doubts);
void no_lesson(const SpecInView& view, Doubts& doubts);
void no_outcome(const SpecInView& view, Doubts& doubts);
void no_reach(const SpecInView& view, Doubts& doubts);
void no_way(const SpecInView& view, Doubts& doubts);
void north_star_far(const SpecInView& view, Doubts& doubts);
void north_star_past(const SpecInView& view, Doubts& doubts);
void nothing_stated(const OfferInView& view, Doubts& doubts);
void one_sided_contract(const SpecInView& view, Doubts& doubts);
void past_reach(const SpecInView& view, Doubts& doubts);
void placeholder(const SpecInView& view, Doubts& doubts);
void placeholder_in_offer(const OfferInView& view, Doubts& doubts);
void skips_nothing(const SpecInView& view, Doubts& doubts);
void topic_twice(const SpecInView& view, Doubts& doubts);
void step_order(const SpecInView& view, Doubts& doubts);
void three_decimals(const SpecInView& view, Doubts& doubts);
void three_decimals_in_offer(const OfferInView& view, Doubts& doubts);
void unused_limit(const SpecInView& view, Doubts& doubts);
void vague_step(const SpecInView& view, Doubts& doubts);

}  // namespace career::check
