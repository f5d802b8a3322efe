// Data is what a program reads: a text, a number, a flag, nothing, a list, or members by name in the order in
// which they were said. Views make it, and `report::json` writes it:
//
//   Data{{"today", today}, {"role", role.id}, {"to", role.to}, {"steps", Data::list(steps, step_data)}}
//
// A Date is its ISO text, what stands in a file (`value` at a `span`) is its value, and an optional without
// value is null.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/time/date.hpp"

namespace career::report {

class Data {
 public:
  // A number that says by a point that it need not be whole: 0.0.
  struct Real {
    double value = 0;
  };
  struct Said;    // a member, as one writes it in braces
  struct Member;  // a member, as it is kept
  using List = std::vector<Data>;
  using Members = std::vector<Member>;
  using Content = std::variant<std::nullptr_t, bool, std::int64_t, double, Real, std::string, List, Members>;

  // Whatever a view has becomes data where it is named. NOLINTBEGIN(google-explicit-constructor)
  Data(std::nullptr_t = nullptr);
  template <std::same_as<bool> Flag>
  Data(Flag flag) : Data(Content(flag)) {}
  template <std::integral Whole>
  requires(!std::same_as<Whole, bool>) Data(Whole whole) : Data(Content(static_cast<std::int64_t>(whole))) {}
  Data(double number);
  Data(Real number);
  Data(std::string text);
  Data(std::string_view text);
  Data(const char* text) : Data(std::string_view(text)) {}
  Data(Date date);
  Data(const PartialDate& date);
  Data(List list);
  Data(std::initializer_list<Said> members);
  template <class Item>
  Data(const std::vector<Item>& items) : Data(list(items)) {}
  template <class Value>
  Data(const std::optional<Value>& value) : Data(value ? Data(*value) : Data()) {}
  template <class Written>
  requires requires(const Written& written) { written.value, written.span; }
  Data(const Written& written) : Data(written.value) {}
  // NOLINTEND(google-explicit-constructor)

  Data(const Data&);
  Data(Data&&) noexcept;
  Data& operator=(const Data&);
  Data& operator=(Data&&) noexcept;
  ~Data();

  [[nodiscard]] static Data object();
  [[nodiscard]] static Data list(std::initializer_list<Data> items = {});

  // Each of `items`, or what `data_of` makes of it.
  template <class Items, class DataOf>
  [[nodiscard]] static Data list(const Items& items, DataOf data_of) {
    List made;
    made.reserve(items.size());
    for (const auto& item : items) made.push_back(data_of(item));
    return made;
  }
  template <class Item>
  [[nodiscard]] static Data list(const std::vector<Item>& items) {
    return list(items, [](const auto& item) { return Data(item); });
  }

  [[nodiscard]] const Content& content() const { return content_; }
  [[nodiscard]] bool is_null() const;
  [[nodiscard]] bool empty() const;  // nothing, or a list or members without any

  // Of members; nothing becomes members when the first is asked for.
  Data& operator[](std::string_view name);
  [[nodiscard]] bool contains(std::string_view name) const;
  void update(Data more);  // those of `more`, in the place of equal ones, or behind

  // Of a list; nothing becomes a list with its first.
  Data& operator[](std::size_t place);
  void push_back(Data item);

 private:
  explicit Data(Content content);

  Content content_;
};

// The elements of a braced list are constant; `mutable` lets their values be moved out of it all the same.
struct Data::Said {
  Said(std::string_view key, Data data) : name(key), value(std::move(data)) {}
  std::string_view name;
  mutable Data value;
};

struct Data::Member {
  std::string name;
  Data value;
};

}  // namespace career::report
