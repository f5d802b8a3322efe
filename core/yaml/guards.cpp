#include "core/yaml/guards.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "core/text/source_file.hpp"
#include "core/yaml/fault.hpp"

namespace career::yaml {
namespace {

constexpr int max_conflicts = 100;  // more are not told: each looks for its other side in all that follows

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_printable_ascii(char byte) { return byte >= ' ' && byte <= '~'; }

// The length of the UTF-8 character at `at`; 0 when there is none. The table is Unicode's 3-7: shortest form
// only, no surrogates, nothing past U+10FFFF.
std::size_t character_size(std::string_view text, std::size_t at) {
  const unsigned char lead = byte_at(text, at);
  const auto tail = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
    return at + i < text.size() && byte_at(text, at + i) >= low && byte_at(text, at + i) <= high;
  };
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : 0xBF;
    return tail(1, low, high) && tail(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF;
    return tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

// yaml-cpp would transcode these without a word, and every offset would be off.
std::optional<std::string_view> other_encoding(std::string_view text) {
  using std::string_view_literals::operator""sv;
  if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return "UTF-16";
  // Without a mark: a file of YAML begins with a character of ASCII, and its zeros tell how wide it is. Any
  // other zeros are those of a file that is no text.
  const auto starts_with_ascii = [&](std::size_t size, std::size_t at) {
    if (text.size() < size) return false;
    const auto first = text.substr(0, size);
    const auto zeros = static_cast<std::size_t>(std::count(first.begin(), first.end(), '\0'));
    return zeros == size - 1 && (first[at] == '\n' || first[at] == '\r' || is_printable_ascii(first[at]));
  };
  if (starts_with_ascii(4, 0) || starts_with_ascii(4, 3)) return "UTF-32";
  if (starts_with_ascii(2, 0) || starts_with_ascii(2, 1)) return "UTF-16";
  return std::nullopt;
}

Span here(std::size_t at, std::size_t size) { return {static_cast<Pos>(at), static_cast<Pos>(at + size)}; }

// What may not stand in a YAML file, by its name; empty when it may.
std::string forbidden(std::string_view text, std::size_t at, std::size_t size) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x20 && first != '\t' && first != '\n' && first != '\r') {
    return fmt::format("the control character U+{:04X}", first);
  }
  if (first == 0x7F) return "the control character U+007F";
  // C1; U+0085, a line break on some old machines, is allowed.
  if (size == 2 && first == 0xC2 && byte_at(text, at + 1) < 0xA0 && byte_at(text, at + 1) != 0x85) {
    return fmt::format("the control character U+{:04X}", byte_at(text, at + 1));
  }
  if (at > 0 && text.substr(at, size) == byte_order_mark) return "a byte order mark (U+FEFF) inside the text";
  return {};
}

void check_characters(const SourcePtr& source, Findings& findings) {
  const auto text = source->text();
  bool control = false;
  bool lone_cr = false;
  for (std::size_t at = 0; at < text.size();) {
    const unsigned char byte = byte_at(text, at);
    if (byte >= 0x20 && byte < 0x7F) {  // nearly all of them
      ++at;
      continue;
    }
    const std::size_t size = character_size(text, at);
    if (size == 0) {
      findings.push_back(fault(source, "not-utf8",
                               fmt::format("the file is not UTF-8: byte {} is 0x{:02X}", at + 1, byte),
                               here(at, 1), {"save the file as UTF-8"}));
      return;
    }
    if (const auto what = control ? "" : forbidden(text, at, size); !what.empty()) {
      control = true;
      findings.push_back(fault(source, "control-character", what + " may not stand in a YAML file",
                               here(at, size),
                               {"remove it; inside double quotes it can be written as \\xNN"}));
    }
    if (byte == '\r' && !lone_cr && !text.substr(at).starts_with("\r\n")) {
      lone_cr = true;
      findings.push_back(fault(source, "lone-cr", "a carriage return without a line feed after it",
                               here(at, 1), {"save the file with LF or CRLF line breaks"}));
    }
    at += size;
  }
}

// A line that starts with the marker, which git follows with a space and a name, or with nothing.
std::optional<Span> find_marker(std::string_view text, std::string_view marker, std::size_t from) {
  for (auto at = text.find(marker, from); at != std::string_view::npos; at = text.find(marker, at + 1)) {
    const bool starts_line = at == 0 || text[at - 1] == '\n' ||
                             (at == byte_order_mark.size() && text.starts_with(byte_order_mark));
    const auto after = at + marker.size();
    const bool ends =
        after == text.size() || text[after] == ' ' || text[after] == '\n' || text[after] == '\r';
    if (starts_line && ends) return here(at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
  }
  return std::nullopt;
}

void check_conflicts(const SourcePtr& source, Findings& findings) {
  const auto text = source->text();
  int left = max_conflicts;
  for (auto ours = find_marker(text, "<<<<<<<", 0); ours && left > 0; --left) {
    auto finding = fault(source, "conflict-marker", "a merge left a conflict here", *ours,
                         {"keep what is right of the two sides and remove the marker lines"});
    if (const auto middle = find_marker(text, "=======", ours->end)) {
      finding.also.push_back({*middle, "the other side"});
      if (const auto theirs = find_marker(text, ">>>>>>>", middle->end)) {
        finding.also.push_back({*theirs, "the end of the conflict"});
      }
    }
    findings.push_back(std::move(finding));
    ours = find_marker(text, "<<<<<<<", ours->end);
  }
}

}  // namespace

bool check_bytes(const SourcePtr& source, Findings& findings) {
  const auto text = source->text();
  const auto before = findings.size();
  if (text.size() > max_bytes) {
    Diagnostic finding{Severity::Error, "too-large", {}, source, std::nullopt, {}, {}};
    finding.message = fmt::format("the file has {} MiB; career reads at most {}",
                                  (text.size() + (1U << 20U) - 1) >> 20U, max_bytes >> 20U);
    finding.help = {"is it the right file? old log entries can move to a file of their own"};
    findings.push_back(std::move(finding));
    return false;
  }
  if (const auto encoding = other_encoding(text)) {
    findings.push_back(fault(source, "not-utf8", fmt::format("the file is {}, not UTF-8", *encoding),
                             here(0, 1), {"save the file as UTF-8"}));
    return false;
  }
  check_characters(source, findings);
  check_conflicts(source, findings);
  return findings.size() == before;
}

}  // namespace career::yaml
