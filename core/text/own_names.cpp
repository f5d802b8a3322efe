#include "core/text/own_names.hpp"

#include <fmt/format.h>

namespace career {

std::string OwnNames::name_for(const std::string& base) {
  std::string name = base;
  int& number = last_number_.try_emplace(base, 1).first->second;
  while (!taken_.insert(name).second) name = fmt::format("{}-{}", base, ++number);
  return name;
}

}  // namespace career
