// From a file to a Spec or an Offer, strictly: every mistake is a finding at the place where it was made, all
// of them in one run. A value comes back only when there is no error among them.
#pragma once

#include <optional>

#include "core/model/spec.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

[[nodiscard]] std::optional<Spec> read_spec(const yaml::Document& document, Findings& findings);

// The spec as far as it can be read, with the defaults in place of what is wrong: for those who would mend
// it. None when it is no spec at all, or one of another version.
[[nodiscard]] std::optional<Spec> read_unsound_spec(const yaml::Document& document, Findings& findings);

// `spec` is what the offer's metrics, limits and units are checked against; null when it could not be read
// itself, so that the offer's own mistakes can still be told.
[[nodiscard]] std::optional<Offer> read_offer(const yaml::Document& document, const Spec* spec,
                                              Findings& findings);

// The same from the text of a file.
[[nodiscard]] std::optional<Spec> read_spec(const SourcePtr& source, Findings& findings);
[[nodiscard]] std::optional<Offer> read_offer(const SourcePtr& source, const Spec* spec, Findings& findings);

// What is wrong with a spec on a certain day: several roles go on and none of them is the main one.
[[nodiscard]] Findings findings_on(const Spec& spec, Date today);

}  // namespace career::file
