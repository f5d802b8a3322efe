#include "core/text/fold.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "core/text/ascii.hpp"
#include "core/text/display.hpp"

namespace career {
namespace {

// utf8proc allocates as C does.
struct Free {
  void operator()(utf8proc_uint8_t* text) const { std::free(text); }  // NOLINT(cppcoreguidelines-no-malloc)
};

std::string mapped_by(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

// Unicode's NFKC_Casefold.
std::string case_folded(std::string_view text) {
  if (is_ascii(text)) return lower_case(text);
  return mapped_by(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
}

bool is_space(char32_t code) {
  return (code >= '\t' && code <= '\r') ||
         utf8proc_category(static_cast<std::int32_t>(code)) == UTF8PROC_CATEGORY_ZS;
}

bool is_part_of_word(char32_t code) {
  if (code == '-' || code == '_') return true;
  const auto category = utf8proc_category(static_cast<std::int32_t>(code));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

// The run of letters that `text` begins with.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const auto [code, size] = first_character(text.substr(end));
    if (!is_part_of_word(code)) break;
    end += size;
  }
  return text.substr(0, end);
}

}  // namespace

std::string composed(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped_by(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

bool is_same_name(std::string_view a, std::string_view b) {
  return a == b || (!is_ascii(a) && !is_ascii(b) && composed(a) == composed(b));
}

std::string folded(std::string_view text) {
  const std::string one_case = case_folded(text);
  std::string spaced;
  bool owes_space = false;
  for (std::string_view rest = one_case; !rest.empty();) {
    const auto [code, size] = first_character(rest);
    if (is_space(code)) {
      owes_space = !spaced.empty();
    } else {
      if (owes_space) spaced += ' ';
      owes_space = false;
      spaced += rest.substr(0, size);
    }
    rest.remove_prefix(size);
  }
  return spaced;
}

bool is_same_text(std::string_view a, std::string_view b) { return folded(a) == folded(b); }

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  const std::string one_case = case_folded(text);
  for (std::string_view rest = one_case; !rest.empty();) {
    const auto word = first_word(rest);
    if (!word.empty()) words.emplace_back(word);
    rest.remove_prefix(word.empty() ? first_character(rest).size : word.size());
  }
  return words;
}

std::vector<std::string> folded_tags(std::string_view text) {
  std::vector<std::string> tags;
  const std::string one_case = folded(text);
  const std::string_view all = one_case;
  for (std::size_t at = all.find('#'); at != std::string_view::npos; at = all.find('#', at + 1)) {
    if (at > 0 && all[at - 1] != ' ') continue;
    if (const auto word = first_word(all.substr(at + 1)); !word.empty()) tags.emplace_back(word);
  }
  return tags;
}

}  // namespace career
