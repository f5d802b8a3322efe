#include "core/text/names.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <fmt/format.h>
#include <utf8proc.h>

#include "core/text/ascii.hpp"

namespace career {
namespace {

constexpr std::size_t longest_slug = 60;  // to be typed, and read in one line of a list

bool is_lower_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

bool is_name_letter(char letter) {
  return is_lower_letter(letter) || is_digit(letter) || letter == '_' || letter == '-';
}

// Letters that Unicode does not take apart into a letter of ASCII and a mark; lower case only. Taking ß for
// ss is part of its case folding.
constexpr std::array<std::pair<std::int32_t, std::string_view>, 9> whole_letters{{{0xE6, "ae"},
                                                                                  {0xF0, "d"},
                                                                                  {0xF8, "o"},
                                                                                  {0xFE, "th"},
                                                                                  {0x111, "d"},
                                                                                  {0x127, "h"},
                                                                                  {0x131, "i"},
                                                                                  {0x142, "l"},
                                                                                  {0x153, "oe"}}};

// One code point in ASCII; empty for what has no letter or digit there.
std::string_view in_ascii(std::int32_t code) {
  static constexpr std::string_view ascii = "0123456789abcdefghijklmnopqrstuvwxyz";
  if (code < 0x80) {
    const auto at = ascii.find(static_cast<char>(code));
    return at == std::string_view::npos ? std::string_view() : ascii.substr(at, 1);
  }
  const auto found = std::find_if(whole_letters.begin(), whole_letters.end(),
                                  [code](const auto& letter) { return letter.first == code; });
  return found == whole_letters.end() ? std::string_view() : found->second;
}

bool is_space(std::int32_t code) {
  return (code >= '\t' && code <= '\r') || utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

// A word of the slug as it grows: runs of letters, joined by single dashes.
class Word {
 public:
  // Adds one character of the title, taken apart and lower-cased; its marks, and what never shows, leave no
  // trace.
  void add(std::int32_t character) {
    // The longest decomposition of a single character has 18 code points.
    std::array<std::int32_t, 32> codes{};
    static constexpr auto folded = static_cast<utf8proc_option_t>(
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto count = utf8proc_decompose_char(character, codes.data(), codes.size(), folded, nullptr);
    std::for_each_n(codes.begin(), std::clamp<std::ptrdiff_t>(count, 0, codes.size()),
                    [this](std::int32_t code) {
                      const auto letters = in_ascii(code);
                      if (letters.empty()) {
                        separate();
                      } else {
                        append(letters);
                      }
                    });
  }

  void separate() { is_separated_ = true; }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void append(std::string_view letters) {
    if (is_separated_ && !text_.empty()) text_ += '-';
    is_separated_ = false;
    text_ += letters;
  }

  std::string text_;
  bool is_separated_ = false;
};

}  // namespace

bool is_metric_name(std::string_view text) { return is_id(text) && is_lower_letter(text.front()); }

bool is_id(std::string_view text) {
  return !text.empty() && (is_lower_letter(text.front()) || is_digit(text.front())) &&
         std::all_of(text.begin(), text.end(), is_name_letter);
}

std::string slug(std::string_view title, std::size_t words) {
  std::string slug;
  std::size_t taken = 0;
  Word word;
  const auto take_word = [&] {
    if (word.text().empty()) return;
    if (slug.empty()) {
      slug = word.text().substr(0, longest_slug);
      while (slug.ends_with('-')) slug.pop_back();
      ++taken;
    } else if (slug.size() + 1 + word.text().size() <= longest_slug) {
      slug.append(1, '-').append(word.text());
      ++taken;
    } else {
      taken = words;
    }
    word = Word();
  };

  while (!title.empty() && taken < words) {
    std::int32_t character = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(title.data()),
                                       static_cast<utf8proc_ssize_t>(title.size()), &character);
    if (size <= 0) {
      word.separate();  // a byte that is no UTF-8
    } else if (is_space(character)) {
      take_word();
    } else {
      word.add(character);
    }
    title.remove_prefix(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(size, 1)));
  }
  if (taken < words) take_word();
  return slug;
}

std::string OwnNames::name_for(const std::string& base) {
  std::string name = base;
  int& number = last_number_.try_emplace(base, 1).first->second;
  while (!taken_.insert(name).second) name = fmt::format("{}-{}", base, ++number);
  return name;
}

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
