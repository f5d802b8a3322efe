#include "core/report/data.hpp"

#include <algorithm>

namespace career::report {

Data::Data(Content content) : content_(std::move(content)) {}
Data::Data(std::nullptr_t) {}
Data::Data(double number) : content_(number) {}
Data::Data(Real number) : content_(number) {}
Data::Data(std::string text) : content_(std::move(text)) {}
Data::Data(std::string_view text) : content_(std::string(text)) {}
Data::Data(Date date) : content_(date.iso()) {}
Data::Data(const PartialDate& date) : content_(date.iso()) {}
Data::Data(List list) : content_(std::move(list)) {}

Data::Data(std::initializer_list<Said> members) : content_(Members()) {
  auto& kept = std::get<Members>(content_);
  kept.reserve(members.size());
  for (const auto& [name, value] : members) kept.push_back({std::string(name), std::move(value)});
}

Data::Data(const Data&) = default;
Data::Data(Data&&) noexcept = default;
Data& Data::operator=(const Data&) = default;
Data& Data::operator=(Data&&) noexcept = default;
Data::~Data() = default;

Data Data::object() { return Data(Content(Members())); }

Data Data::list(std::initializer_list<Data> items) { return List(items); }

bool Data::is_null() const { return std::holds_alternative<std::nullptr_t>(content_); }

bool Data::empty() const {
  if (const auto* list = std::get_if<List>(&content_)) return list->empty();
  if (const auto* members = std::get_if<Members>(&content_)) return members->empty();
  return is_null();
}

Data& Data::operator[](std::string_view name) {
  if (is_null()) content_ = Members();
  auto& members = std::get<Members>(content_);
  const auto found = std::ranges::find(members, name, &Member::name);
  return found != members.end() ? found->value : members.emplace_back(Member{std::string(name), {}}).value;
}

bool Data::contains(std::string_view name) const {
  const auto* members = std::get_if<Members>(&content_);
  return members != nullptr && std::ranges::find(*members, name, &Member::name) != members->end();
}

void Data::update(Data more) {
  for (auto& [name, value] : std::get<Members>(more.content_)) (*this)[name] = std::move(value);
}

Data& Data::operator[](std::size_t place) { return std::get<List>(content_).at(place); }

void Data::push_back(Data item) {
  if (is_null()) content_ = List();
  std::get<List>(content_).push_back(std::move(item));
}

}  // namespace career::report
