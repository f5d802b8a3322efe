#include "core/model/data_of.hpp"

#include <utility>

#include <fmt/format.h>

namespace career {
namespace {

Data pair_of(Data lo, Data hi) {
  std::vector<Data> ends;
  ends.push_back(std::move(lo));
  ends.push_back(std::move(hi));
  return Data::of_list(std::move(ends));
}
Data numbers(double lo, double hi) { return pair_of(Data::of_number(lo), Data::of_number(hi)); }
Data shares(double lo, double hi) { return pair_of(Data::of_share(lo), Data::of_share(hi)); }

Data data_of(const Level& level) {
  switch (level.kind) {
    case Level::Kind::Number: return Data::of_number(level.lo);
    case Level::Kind::Range: return numbers(level.lo, level.hi);
    case Level::Kind::Same: return Data::of_word("same");
    default: return Data::of_word("unknown");
  }
}

Data data_of(const Fact& fact) {
  switch (fact.kind) {
    case Fact::Kind::Number: return {.kind = Data::Kind::Number, .text = fact.word, .number = fact.lo};
    case Fact::Kind::Range: return numbers(fact.lo, fact.hi);
    case Fact::Kind::Word: return Data::of_text(fact.word);
    default: return Data::of_word("unknown");
  }
}

// {works: ..., fails: ...}, without a side that is not stated.
template <class Sides>
Data sides_of(const Sides& sides) {
  constexpr auto not_stated = decltype(sides.works)::Kind::NotStated;
  std::vector<DataEntry> stated;
  if (sides.works.kind != not_stated) stated.push_back({"works", data_of(sides.works)});
  if (sides.fails.kind != not_stated) stated.push_back({"fails", data_of(sides.fails)});
  return Data::of_map(std::move(stated));
}

}  // namespace

Data data_of(const Text& text) { return Data::of_text(text.value); }
Data data_of(const Id& id) { return Data::of_text(id.value); }
Data data_of(const Real& number) { return Data::of_number(number.value); }
Data data_of(const Whole& number) { return Data::of_number(number.value); }
Data data_of(const Flag& flag) { return Data::of_flag(flag.value); }
Data data_of(const Day& day) { return Data::of_word(day.value.iso()); }
Data data_of(const DateAsWritten& date) { return Data::of_word(date.value.iso()); }
Data data_of(const Written<Share>& share) { return Data::of_share(share.value.value); }
Data data_of(const Written<Chance>& chance) { return Data::of_share(chance.value.value); }

Data data_of(const Written<ChanceRange>& chances) {
  const auto [lo, hi] = chances.value;
  return lo == hi ? Data::of_share(lo) : shares(lo, hi);
}

Data data_of(const Written<Range<Share>>& range) {
  return shares(range.value.lo.value, range.value.hi.value);
}

Data data_of(const Written<Range<double>>& range) { return numbers(range.value.lo, range.value.hi); }

Data data_of(const Outcomes& outcomes) {
  return outcomes.split ? sides_of(outcomes) : data_of(outcomes.works);
}

Data data_of(const Term& term) {
  if (term.split) return sides_of(term);
  if (!term.unit) return data_of(term.works);
  std::vector<DataEntry> entries;
  entries.push_back({"value", data_of(term.works)});
  entries.push_back({"unit", data_of(*term.unit)});
  return Data::of_map(std::move(entries));
}

Data data_of(const std::vector<Anchor>& anchors) {
  std::vector<DataEntry> entries;
  entries.reserve(anchors.size());
  for (const auto& anchor : anchors)
    entries.push_back({fmt::format("{}", anchor.level + 0.0), Data::of_text(anchor.means.value)});
  return Data::of_map(std::move(entries));
}

}  // namespace career
