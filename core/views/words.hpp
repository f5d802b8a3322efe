// Words that all reports share: for what stands in a spec and its offers.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"
#include "core/text/prose.hpp"
#include "core/time/past.hpp"

namespace career::views {

// What a text says, or nothing where it was left out.
[[nodiscard]] std::string text_of(const std::optional<Text>& text);
[[nodiscard]] std::vector<std::string> texts_of(const std::vector<Text>& texts);

// The entries of a list at these places.
template <class Entry>
[[nodiscard]] std::vector<Entry> picked(const std::vector<Entry>& entries,
                                        const std::vector<std::size_t>& places) {
  std::vector<Entry> found;
  for (const auto place : places) found.push_back(entries[place]);
  return found;
}

[[nodiscard]] const std::string& metric_name(const Spec& spec, std::size_t metric);
[[nodiscard]] std::vector<std::string> metric_names(const Spec& spec, std::span<const std::size_t> metrics);

// The path of its file as it was given.
[[nodiscard]] std::string file_of(const SourcePtr& source);
// "Senior PM, AI Shopping Assistant at Shopwell".
[[nodiscard]] std::string title_of(const Offer& offer);
[[nodiscard]] std::string title_of(const Role& role);
// The same of an option, with the file behind it where another offer is called the same; or "staying".
[[nodiscard]] std::string option_title(decide::OptionIndex option, std::span<const Offer> offers);

[[nodiscard]] std::string_view done(Choice choice);  // took, declined, negotiated

// Why the spec of an earlier day is not known, to stand after a colon: "git is not installed".
[[nodiscard]] std::string why_no_past(const Missing& missing);

}  // namespace career::views
