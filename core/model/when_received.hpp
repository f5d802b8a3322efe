// The spec as it was when an offer came, or why nobody knows.
#pragma once

#include <string>

#include "core/model/spec.hpp"
#include "core/time/past.hpp"

namespace career {

struct WhenReceived {
  const Spec* spec = nullptr;  // null: `missing` says why. Owned by the caller, sound (read without an error)
  Missing missing{};           // NoDay where the offer has no `received`
  Date committed{};            // with `spec`: the day its commit was made, on or before `received`
  std::string commit{};        // with `spec`: its full id
};

}  // namespace career
