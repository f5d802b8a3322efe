#include "core/text/short_hash.hpp"

#include <cstdint>

#include <fmt/format.h>

namespace career {

std::string short_hash(std::string_view text) {
  // Offset basis and prime as in draft-eastlake-fnv.
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : text) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3;
  }
  return fmt::format("{:08x}", hash >> 32U);
}

}  // namespace career
