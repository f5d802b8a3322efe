// What is doubtful in a spec or an offer that can be read: nothing is wrong enough to refuse it, and yet an
// answer built on it would mislead. Each doubt is a warning with a code of its own and the place it is about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/model/spec.hpp"
#include "core/text/diagnostic.hpp"

namespace career::check {

// In the order of the table in check.cpp. `offers` are all that stand beside the spec; null when not every
// one of them could be read: then nothing is said that an offer could refute. `lost`: the decisions, as
// places in spec.decisions, whose offer is not there.
[[nodiscard]] Findings doubts_in(const Spec& spec, const std::vector<Offer>* offers, Date today,
                                 std::span<const std::size_t> lost = {});

// Whether an offer still waits for an answer, or was taken or declined.
enum class Standing : std::uint8_t { Pending, Decided };

// `spec` is null when there is none or it could not be read: what needs the metrics is then left out.
[[nodiscard]] Findings doubts_in(const Offer& offer, const Spec* spec, Standing standing, Date today);

}  // namespace career::check
