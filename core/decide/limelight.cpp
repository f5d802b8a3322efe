#include "core/decide/limelight.hpp"

namespace career::decide {

PitfallState limelight_of(const Backing& backing) {
  constexpr int many = 10;
  // What is not written may be either.
  const auto& [team, visibility, traction] = backing;
  const bool has_traction = traction && traction->value != Traction::None;
  const bool is_watched =
      (team && team->value > many) || (visibility && visibility->value == Visibility::High);
  const bool is_out_of_sight = team && visibility && !is_watched;
  if (has_traction || is_out_of_sight) return PitfallState::Ok;
  return traction && is_watched ? PitfallState::Flag : PitfallState::Unknown;
}

}  // namespace career::decide
