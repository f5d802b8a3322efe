#include "cmd/cli/syntax.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace career::cmd {

std::string Argument::spelling() const {
  if (is_operand()) return value + (is_many ? "..." : "");
  auto text = fmt::format("{}", fmt::join(names, ", "));
  if (is_flag()) return text;
  return text + (is_optional ? fmt::format(" [{}]", value) : " " + value);
}

// "-o, --output FILE", "--explain [CODE]", "TITLE"
Argument& Syntax::append(std::string_view spelling, std::string about) {
  Argument& added = arguments_.emplace_back();
  added.about = std::move(about);
  while (spelling.starts_with('-')) {
    const auto end = std::min(spelling.find_first_of(", "), spelling.size());
    added.names.emplace_back(spelling.substr(0, end));
    spelling.remove_prefix(std::min(spelling.find_first_not_of(", ", end), spelling.size()));
  }
  added.is_optional = spelling.starts_with('[');
  added.value = added.is_optional ? spelling.substr(1, spelling.size() - 2) : spelling;
  return added;
}

Argument& Syntax::add(std::string_view spelling, bool& is_given, std::string about) {
  Argument& added = append(spelling, std::move(about));
  added.take = [&is_given](const std::string&) { is_given = true; };
  return added;
}

Argument& Syntax::add(std::string_view spelling, int& times, std::string about) {
  Argument& added = append(spelling, std::move(about));
  added.take = [&times](const std::string&) { ++times; };
  return added;
}

Argument& Syntax::add(std::string_view spelling, std::string& value, std::string about) {
  Argument& added = append(spelling, std::move(about));
  added.take = [&value](const std::string& said) { value = said; };
  return added;
}

Argument& Syntax::add(std::string_view spelling, std::optional<std::string>& value, std::string about) {
  Argument& added = append(spelling, std::move(about));
  added.take = [&value](const std::string& said) { value = said; };
  return added;
}

Argument& Syntax::add(std::string_view spelling, std::vector<std::string>& values, std::string about) {
  Argument& added = append(spelling, std::move(about));
  added.is_many = true;
  added.take = [&values](const std::string& said) { values.push_back(said); };
  return added;
}

}  // namespace career::cmd
