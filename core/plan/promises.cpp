#include "core/plan/promises.hpp"

#include <algorithm>

#include "core/text/names.hpp"

namespace career::plan {
namespace {

std::string name_base(const std::string& promise) {
  auto base = slug(promise);
  return base.empty() ? "promise" : base;
}

std::optional<Date> date_in(const std::optional<Day>& day) {
  return day ? std::optional(day->value) : std::nullopt;
}

}  // namespace

std::vector<TalkPromise> promises_of(const Talk& talk, std::size_t place) {
  const Date in_a_week = talk.date.value.plus_days(days_to_keep_a_promise);
  const bool is_only = talk.promises.size() + (talk.promised ? 1 : 0) == 1;
  OwnNames names;
  std::vector<TalkPromise> made;
  const auto add = [&](std::optional<std::size_t> entry, const std::string& what, Date due,
                       const std::optional<Day>& kept) {
    made.push_back({place, entry, names.name_for(name_base(what)), what, due, date_in(kept), is_only});
  };
  if (talk.promised) add(std::nullopt, talk.promised->value, in_a_week, talk.kept);
  for (std::size_t i = 0; i < talk.promises.size(); ++i) {
    const auto& [promise, due, kept] = talk.promises[i];
    add(i, promise.value, due ? due->value.last() : in_a_week, kept);
  }
  return made;
}

std::vector<TalkPromise> open_promises(const Talk& talk) {
  auto promises = promises_of(talk);
  std::erase_if(promises, [](const TalkPromise& promise) { return promise.kept.has_value(); });
  std::stable_sort(promises.begin(), promises.end(),
                   [](const auto& a, const auto& b) { return a.due < b.due; });
  return promises;
}

std::optional<Day>& kept_day(Talk& talk, const TalkPromise& promise) {
  return promise.entry ? talk.promises[*promise.entry].kept : talk.kept;
}

}  // namespace career::plan
