#include "core/report/template.hpp"

#include <sstream>
#include <stdexcept>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "core/report/markdown.hpp"
#include "core/report/template_tags.hpp"
#include "core/text/display.hpp"

namespace career::report {

namespace {

namespace mustache = kainjow::mustache;

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char byte : text) {
    const bool is_blank = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
    if (!is_blank) {
      line += byte;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

// What an address may hold (RFC 3986), so that nothing ends `<...>` early.
bool is_web_address(std::string_view text) {
  constexpr std::string_view allowed =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%";
  const bool has_scheme = text.starts_with("https://") || text.starts_with("http://");
  return has_scheme && text.find_first_not_of(allowed) == std::string_view::npos;
}

mustache::data data_of(const Fields& fields) {
  mustache::data data;
  for (const auto& field : fields.all()) {
    switch (field.kind) {
      case Field::Kind::Text:
        // To mustache an empty text is there; to us there is nothing to say.
        data.set(field.name, field.markdown.empty() ? mustache::data(false) : mustache::data(field.markdown));
        break;
      case Field::Kind::Flag: data.set(field.name, mustache::data(field.flag)); break;
      case Field::Kind::List: {
        mustache::data list(mustache::data::type::list);
        for (const auto& item : field.items) list.push_back(data_of(item));
        data.set(field.name, list);
        break;
      }
    }
  }
  return data;
}

// Mustache renders a name that it does not know as nothing. The check of the tags has looked up every name
// before; should one slip through it must not become a gap in somebody's document.
class KnownNames : public mustache::context<std::string> {
 public:
  using context::context;

  [[nodiscard]] const mustache::data* get(const std::string& name) const override {
    const auto* found = context::get(name);
    if (found == nullptr)
      throw std::logic_error(fmt::format("a template's field '{}' was not checked", name));
    return found;
  }
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

// The tag of a section that has a line for itself leaves none, also where the section is left out, for which
// mustache keeps the line break: so these lines are marked by a byte that is in no UTF-8.
constexpr std::string_view no_line = "\xff\n";

std::string with_marks(std::string_view text) {
  constexpr std::string_view blank = " \t\r";
  std::string marked;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    auto tag = line.substr(std::min(line.find_first_not_of(blank), line.size()));
    tag = tag.substr(0, tag.find_last_not_of(blank) + 1);
    const bool is_section = tag.starts_with("{{#") || tag.starts_with("{{^") || tag.starts_with("{{/");
    if (is_section && tag.find("}}") + 2 == tag.size()) {
      marked.append(tag).append(no_line);
    } else {
      marked.append(line) += '\n';
    }
  }
  return marked;
}

std::string without_marks(const std::string& text) {
  std::string clean;
  std::size_t from = 0;
  for (auto at = text.find(no_line); at != std::string::npos; at = text.find(no_line, from)) {
    clean.append(text, from, at - from);
    from = at + no_line.size();
  }
  return clean.append(text, from);
}

std::string without_tabs(std::string_view line) {
  std::string spaced;
  for (const char byte : line) spaced += byte == '\t' ? std::string(4, ' ') : std::string(1, byte);
  return spaced;
}

// Line by line: what a template's own text holds is shown, never sent to a terminal.
std::string tidied(std::string_view text) {
  std::string tidy;
  bool has_gap = false;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.pop_back();
    if (is_blank(line)) {
      has_gap = !tidy.empty();
      continue;
    }
    if (has_gap) tidy += '\n';
    has_gap = false;
    tidy += visible(without_tabs(line)) + '\n';
  }
  return tidy;
}

// A remark that has its lines for itself leaves none of them, which mustache does not do.
std::string without_remarks(std::string_view text) {
  std::string rest;
  for (auto begin = text.find("{{!"); begin != std::string_view::npos; begin = text.find("{{!")) {
    const auto end = text.find("}}", begin);
    if (end == std::string_view::npos) break;
    rest += text.substr(0, begin);
    text.remove_prefix(end + 2);
  }
  return rest.append(text);
}

// A byte that is no UTF-8 could be shown as nothing that was meant, and stands for our own marks.
void must_be_utf8(const SourcePtr& source) {
  const auto text = source->text();
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = first_character(text.substr(at));
    const bool is_no_utf8 = code == 0xFFFD && size == 1;
    if (is_no_utf8) {
      const auto byte = static_cast<unsigned char>(text[at]);
      throw Failure(
          Failure::Kind::Invalid,
          Diagnostic{.code = "not-utf8",
                     .message = fmt::format("the file is not UTF-8: byte {} is 0x{:02X}", at + 1, byte),
                     .source = source,
                     .span = Span{static_cast<Pos>(at), static_cast<Pos>(at + 1)},
                     .help = {"save the file as UTF-8"}});
    }
    at += size;
  }
}

}  // namespace

Field& Fields::added(std::string name) {
  Field& field = fields_.emplace_back();
  field.name = std::move(name);
  return field;
}

Fields& Fields::text(std::string name, std::string_view value) {
  added(std::move(name)).markdown = markdown_text(on_one_line(value));
  return *this;
}

Fields& Fields::link(std::string name, std::string_view address) {
  if (!is_web_address(address)) return text(std::move(name), address);
  added(std::move(name)).markdown = fmt::format("<{}>", address);
  return *this;
}

Fields& Fields::flag(std::string name, bool value) {
  Field& field = added(std::move(name));
  field.kind = Field::Kind::Flag;
  field.flag = value;
  return *this;
}

Fields& Fields::add_list(std::string name, std::vector<Fields> items, Fields shape) {
  flag("has_" + name, !items.empty());
  Field& field = added(std::move(name));
  field.kind = Field::Kind::List;
  field.items = std::move(items);
  field.shape.push_back(std::move(shape));
  return *this;
}

const Field* Fields::find(std::string_view name) const {
  const auto found =
      std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) { return field.name == name; });
  return found == fields_.end() ? nullptr : &*found;
}

std::string fill(const SourcePtr& source, const Fields& fields) {
  must_be_utf8(source);
  auto findings = check_tags(source, fields);
  if (!findings.empty()) throw Failure(Failure::Kind::Invalid, std::move(findings));

  std::string_view text = source->text();
  if (source->has_bom()) text.remove_prefix(3);
  mustache::mustache document(with_marks(without_remarks(text)));
  document.set_custom_escape(
      [](const std::string& markdown) { return markdown; });  // they are escaped before
  if (!document.is_valid()) throw std::logic_error("a template was not checked: " + document.error_message());
  const auto data = data_of(fields);
  KnownNames names(&data);
  std::ostringstream written;
  return tidied(without_marks(document.render(names, written).str()));
}

}  // namespace career::report
