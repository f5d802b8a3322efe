// What an edit means: the events of the value that it was given, whatever text is written for it.
#pragma once

#include <string_view>
#include <vector>

#include "core/yaml/edit.hpp"
#include "core/yaml/edit_site.hpp"
#include "core/yaml/value.hpp"

namespace career::yaml {

[[nodiscard]] Meant meant_scalar(const Scalar& scalar);
void add_meant(const Value& value, std::vector<Meant>& events);
void add_meant_entry(std::string_view key, const Value& value, std::vector<Meant>& events);

// Refuses text that no YAML file can hold.
void require_writable(const EditSite& site, NodeId where, const Value& value);

}  // namespace career::yaml
