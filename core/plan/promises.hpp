// What was promised in the talks of a landing. A talk keeps a single promise under `promised`, several under
// `promises`; whoever asks for promises need not know which.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::plan {

inline constexpr int days_to_keep_a_promise = 7;  // of one without a day of its own

struct TalkPromise {
  std::size_t talk = 0;                // in landing.talks
  std::optional<std::size_t> entry{};  // in the promises of that talk; none: its `promised`
  std::string name;                    // made of its first words, as ids are; its own within the talk
  std::string what;
  Date due;
  std::optional<Date> kept{};
  bool is_only = true;  // that talk has no other
};

// In the order of the file, `promised` before `promises`.
[[nodiscard]] std::vector<TalkPromise> promises_of(const Talk& talk, std::size_t place = 0);

// Those that are not kept, by the day they are due.
[[nodiscard]] std::vector<TalkPromise> open_promises(const Talk& talk);

// Where a promise of a talk says that it was kept.
[[nodiscard]] std::optional<Day>& kept_day(Talk& talk, const TalkPromise& promise);

}  // namespace career::plan
