// What reports speak about beside what was found: the spec, the day, and how this program was called.
#pragma once

#include <span>

#include "core/model/spec.hpp"
#include "core/text/caller.hpp"

namespace career::views {

struct Context {
  const Spec& spec;
  Date today;
  Caller caller;
  std::span<const Offer> offers = {};  // those on the table, where that matters
};

// What was found, with that.
template <class Found>
struct InContext : Context {
  Found found;
};

}  // namespace career::views
