// A path names one value of a spec, as a person would say it: `metrics.zero_to_one.now`,
// `roles.checkout.growth`, `north_star.by`. Keys are those of the table, entries of a list go by their id or
// by what tells them apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/spec/shape.hpp"
#include "core/spec/spec.hpp"
#include "core/yaml/document.hpp"

namespace career::spec {

struct Target {
  Shape shape;                        // what may stand there
  yaml::NodeId node = yaml::no_node;  // the value, when there is one
  // Without one: the nearest map above it that is there, the keys from there to the value, and behind which
  // entry of that map the first of them goes, so that keys keep the order of the table.
  yaml::NodeId map = yaml::no_node;
  std::vector<std::string> missing{};
  std::string after{};
};

// Finds a value, or the place where one may be put. `spec` is what `document` says. Throws Misuse, with the
// nearest name, for a path that leads nowhere, or to more than one value.
[[nodiscard]] Target find_path(const yaml::Document& document, const Spec& spec, std::string_view path);

}  // namespace career::spec
