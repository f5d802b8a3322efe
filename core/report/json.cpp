#include "core/report/json.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/report/value.hpp"
#include "core/text/display.hpp"

namespace career::report {
namespace {

class Writer {
 public:
  void write(const Data& data) { std::visit(*this, data.content()); }

  void operator()(std::nullptr_t) { text += "null"; }
  void operator()(bool flag) { text += flag ? "true" : "false"; }
  void operator()(std::int64_t whole) { text += std::to_string(whole); }

  void operator()(Data::Real number) { text += nlohmann::json(number.value).dump(); }

  void operator()(double number) {
    const double value = rounded(number, 6);
    constexpr double exact_whole = 9e15;  // above it not every whole number is a double
    if (value == std::trunc(value) && std::abs(value) < exact_whole) {
      (*this)(static_cast<std::int64_t>(value));
    } else {
      (*this)(Data::Real{value});
    }
  }

  void operator()(const std::string& words) {
    const auto is_plain = [](char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; };
    if (std::ranges::all_of(words, is_plain)) {
      text.append(1, '"').append(words).append(1, '"');
      return;
    }
    const auto quoted = nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    for (std::string_view rest = quoted; !rest.empty();) {
      const auto [code, size] = first_character(rest);
      if (steers(code)) {
        text += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));
      } else {
        text += rest.substr(0, size);
      }
      rest.remove_prefix(size);
    }
  }

  void operator()(const Data::List& list) {
    enclosed('[', list, ']', [this](const Data& item) { write(item); });
  }

  void operator()(const Data::Members& members) {
    enclosed('{', members, '}', [this](const Data::Member& member) {
      (*this)(member.name);
      text += ": ";
      write(member.value);
    });
  }

  std::string text;

 private:
  template <class Parts, class WritePart>
  void enclosed(char begin, const Parts& parts, char end, WritePart write_part) {
    text += begin;
    indent_ += 2;
    for (bool first = true; const auto& part : parts) {
      text += first ? "\n" : ",\n";
      text.append(indent_, ' ');
      write_part(part);
      first = false;
    }
    indent_ -= 2;
    if (!parts.empty()) text.append(1, '\n').append(indent_, ' ');
    text += end;
  }

  std::size_t indent_ = 0;
};

}  // namespace

std::string json(const Data& data) {
  Writer writer;
  writer.write(data);
  return std::move(writer.text) + '\n';
}

}  // namespace career::report
