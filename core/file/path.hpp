// A path names one value of a spec or an offer, as a person would say it: `metrics.zero_to_one.now`,
// `roles.checkout.growth`, `reach.home_hours.fails`. Keys are those of the table, entries of a list go by
// their id or by what tells them apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/file/shape.hpp"
#include "core/model/spec.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

struct Target {
  Shape shape;                        // what may stand there
  yaml::NodeId node = yaml::no_node;  // the value, when there is one
  // One side of a value that is written for both, `reach.home_hours.fails` where `home_hours: 50` stands: the
  // node is then the whole value.
  std::string side{};
  // The map that holds the value; none for an item of a list. Without a value: the nearest map above it that
  // is there, the keys from there to the value, and behind which entry of that map the first of them goes, so
  // that keys keep the order of the table.
  yaml::NodeId map = yaml::no_node;
  std::vector<std::string> missing{};
  std::string after{};
};

// Finds a value, or the place where one may be put. `spec` is what `document` says. Throws Misuse, with the
// nearest name, for a path that leads nowhere, or to more than one value.
[[nodiscard]] Target find_path(const yaml::Document& document, const Spec& spec, std::string_view path);
// The same in an offer; the spec knows the metrics.
[[nodiscard]] Target find_path(const yaml::Document& document, const Offer& offer, const Spec& spec,
                               std::string_view path);

// The paths that have one word more than what stands before the last dot of `path`, for someone who is still
// typing it: "metrics.home" gives "metrics.home_hours." and its neighbours. What leads further down ends in a
// dot. Empty where the path leads nowhere.
[[nodiscard]] std::vector<std::string> paths_below(const yaml::Document& document, const Spec& spec,
                                                   std::string_view path);

}  // namespace career::file
