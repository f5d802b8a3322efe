// How characters lie in the bytes of UTF-8 text: one that begins a character, and up to three that continue
// it.
#pragma once

namespace career {

[[nodiscard]] constexpr bool continues_a_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

[[nodiscard]] constexpr bool begins_a_character(char byte) { return !continues_a_character(byte); }

}  // namespace career
