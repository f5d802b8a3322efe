#include "core/init/page.hpp"

#include <fmt/format.h>

#include "core/text/display.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::init {
namespace {

constexpr std::size_t comment_column = 35;

}  // namespace

void Page::line(std::size_t depth, std::string_view text, std::string_view comment) {
  std::string made(2 * depth, ' ');
  made += text;
  if (!comment.empty()) {
    made = pad_right(made, comment_column - 2) + "  # ";
    made += visible(comment);
  }
  text_ += made + '\n';
}

void Page::comment(std::size_t depth, std::string_view text) {
  text_ += fmt::format("{}# {}\n", std::string(2 * depth, ' '), visible(text));
}

std::string prose(std::string_view key, const std::string& value) {
  return fmt::format("{}: {}", key, yaml::scalar_text(yaml::Scalar::text(value)));
}

std::string number(double value) { return fmt::format("{}", value); }

}  // namespace career::init
