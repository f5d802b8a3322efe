// Doubts about numbers that can be read in two ways: 65.000 is 65 here and 65000 in half of the world.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/check/doubts.hpp"
#include "core/model/meant.hpp"
#include "core/model/number.hpp"

namespace career::check {
namespace {

struct Numeral {
  std::string text;
  double value = 0;
  Span span{};  // empty: it stands in another file, or it is a default
};

// Numbers by what they count: the levels of one metric, one term and its limit, the weights.
class Families {
 public:
  // Only numbers of `source` are doubted; those that are added later with another one tell how large the
  // others are.
  explicit Families(SourcePtr source) : source_(std::move(source)) {}

  void add(const Spec& spec) {
    for (const auto& [name, span, metric] : spec.metrics) {
      for (const auto* level : {&metric.now, &metric.target, &metric.worst}) add(spec, name, level->span);
      if (metric.step) add(spec, name, metric.step->span);
      add(spec, weights, metric.weight.span);
      if (metric.weight.is_default()) families_[std::string(weights)].push_back({"1", 1});
    }
    for (const auto& [name, span, limit] : spec.limits) {
      for (const auto* bound : {&limit.at_least, &limit.at_most}) {
        if (*bound) add(spec, name, (*bound)->span);
      }
    }
    for (const auto& step : spec.north_star.steps) {
      for (const auto& [name, span, level] : step.needs) add(spec, name, level.span);
    }
    for (const auto& role : spec.roles) add(spec, role.reach, role.terms);
    if (spec.otherwise) add(spec, spec.otherwise->reach, spec.otherwise->terms);
    for (const auto& item : spec.roadmap) add(spec, item.reach, {});
  }
  void add(const Offer& offer) { add(offer, offer.reach, offer.terms); }

  void doubt(Doubts& doubts) const {
    for (const auto& [name, numerals] : families_) {
      const double plain = smallest_plain(numerals);
      for (const auto& numeral : numerals) {
        // Another number of the family is of its size, and not a thousand times as large.
        const bool is_plain = plain < std::abs(numeral.value) * std::sqrt(1000.0);
        if (numeral.span.empty() || !may_mean_thousands(numeral.text) || is_plain) continue;
        doubts.add(fmt::format("'{}' is read as {}: is that what you mean?", numeral.text, numeral.value),
                   numeral.span, write_one_of(numbers_meant(numeral.text)));
      }
    }
  }

 private:
  static constexpr std::string_view weights = "the weights";  // no metric is called so

  template <class File>
  void add(const File& file, const Reach& reach, const Terms& terms) {
    for (const auto& [name, span, outcomes] : reach) {
      add(file, name, outcomes.works.span);
      if (outcomes.split) add(file, name, outcomes.fails.span);
    }
    for (const auto& [name, span, term] : terms) {
      add(file, name, term.works.span);
      if (term.split) add(file, name, term.fails.span);
    }
  }

  // What stands at a span: a number, or a range of two.
  template <class File>
  void add(const File& file, std::string_view name, Span span) {
    constexpr std::string_view part_of_number = "0123456789.+-eE";
    if (span.empty()) return;
    const std::string_view text = file.source->text(span);
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find_first_not_of(part_of_number, at), text.size());
      const std::string word(text.substr(at, end - at));
      if (const auto value = parse_number(word)) {
        const Span place = file.source == source_
                               ? Span{span.begin + static_cast<Pos>(at), span.begin + static_cast<Pos>(end)}
                               : Span{};
        families_[std::string(name)].push_back({word, *value, place});
      }
      at = std::max(end, at + 1);
    }
  }

  // The smallest number above 0 that can be read in one way only; infinite when there is none.
  static double smallest_plain(const std::vector<Numeral>& family) {
    double smallest = std::numeric_limits<double>::infinity();
    for (const auto& numeral : family) {
      const double size = std::abs(numeral.value);
      if (size > 0 && !may_mean_thousands(numeral.text)) smallest = std::min(smallest, size);
    }
    return smallest;
  }

  SourcePtr source_;
  std::map<std::string, std::vector<Numeral>, std::less<>> families_;
};

}  // namespace

void three_decimals(const SpecInView& view, Doubts& doubts) {
  Families families(view.spec.source);
  families.add(view.spec);
  families.doubt(doubts);
}

void three_decimals_in_offer(const OfferInView& view, Doubts& doubts) {
  Families families(view.offer.source);
  families.add(view.offer);
  if (view.spec != nullptr) families.add(*view.spec);
  families.doubt(doubts);
}

}  // namespace career::check
