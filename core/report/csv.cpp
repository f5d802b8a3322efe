#include "core/report/csv.hpp"

#include <string_view>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::report {
namespace {

std::string number(double value) { return short_decimal(value, 6); }

// A spreadsheet also runs what starts with a tab or a return; `visible` leaves neither.
std::string text_field(std::string_view text) {
  auto field = visible(text);
  if (!field.empty() && std::string_view("=+-@").find(field.front()) != std::string_view::npos) {
    field.insert(0, 1, '\'');
  }
  if (field.find_first_of("\",") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char byte : field) quoted.append(byte == '"' ? 2 : 1, byte);
  return quoted + '"';
}

struct CsvField {
  std::string operator()(const Words& words) const { return text_field(words.text); }
  std::string operator()(const Number& value) const { return number(value.value); }
  std::string operator()(const Amount& amount) const { return fmt::format("{}", amount.value + 0.0); }
  std::string operator()(const Points& points) const { return number(points.value); }
  std::string operator()(const Percent& chance) const { return number(chance.value); }
  std::string operator()(const RoughPercent& share) const { return number(share.value); }
  std::string operator()(const Months& months) const { return std::to_string(months.count); }
  std::string operator()(const Date& date) const { return date.iso(); }
};

std::string field_of(const Line& cell) {
  return cell.size() == 1 ? std::visit(CsvField{}, cell.front()) : text_field(plain(cell));
}

}  // namespace

std::string write_csv(const Table& table) {
  std::string text;
  const auto write_row = [&](const auto& cells, auto&& field) {
    bool first = true;
    for (const auto& cell : cells) {
      if (!first) text += ',';
      first = false;
      text += field(cell);
    }
    text += "\r\n";
  };
  write_row(table.columns, [](const Column& column) { return text_field(column.title); });
  for (const auto& row : table.rows) write_row(row, field_of);
  return text;
}

std::string write_csv(const Report& report) {
  for (const auto& block : report.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) return write_csv(*table);
  }
  return {};
}

}  // namespace career::report
