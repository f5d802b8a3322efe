// Tells a person what yaml-cpp tripped over. Its own words name states of its scanner, and the place it gives
// is where it noticed; the mistake is often lines above. None of its wording goes through.
#pragma once

#include "core/text/diagnostic.hpp"
#include "core/yaml/events.hpp"

namespace career::yaml {

// Why parsing stopped, in words, at the place of the mistake as far as it can be told. `events` are those
// that came before.
[[nodiscard]] Diagnostic explain(const SourcePtr& source, const Events& events, const Stop& stop);

}  // namespace career::yaml
