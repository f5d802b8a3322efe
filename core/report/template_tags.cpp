#include "core/report/template_tags.hpp"

#include <optional>
#include <ranges>

#include <fmt/format.h>

#include "core/text/suggest.hpp"

namespace career::report {

namespace {

struct Tag {
  char kind = ' ';  // '#', '^', '/', '!', ... as written; ' ' for a field
  std::string_view name;
  Span span;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

Span span_at(std::size_t begin, std::size_t size) {
  return {static_cast<Pos>(begin), static_cast<Pos>(begin + size)};
}

// Reads one tag after the other and remembers which sections are open.
class TagCheck {
 public:
  TagCheck(const SourcePtr& source, const Fields& fields) : source_(source), outermost_(fields) {}

  Findings findings() {
    const std::string_view text = source_->text();
    for (auto begin = text.find("{{"); begin != std::string_view::npos && open_.size() <= deepest;) {
      const auto end = text.find("}}", begin);
      if (end == std::string_view::npos) {
        finding("bad-template", "this tag is not closed", span_at(begin, 2), {"write {{name}}"});
        break;
      }
      look_at(tag_in(text.substr(begin + 2, end - begin - 2), span_at(begin, end + 2 - begin)));
      begin = text.find("{{", end + 2);
    }
    if (open_.size() > deepest) {
      finding("bad-template", fmt::format("sections are more than {} deep", deepest), open_.back().tag.span,
              {});
      return std::move(findings_);
    }
    for (const auto& section : open_) {
      finding("bad-template", fmt::format("the section '{}' is not closed", section.tag.name),
              section.tag.span, {fmt::format("write {{{{/{}}}}} where it ends", section.tag.name)});
    }
    return std::move(findings_);
  }

 private:
  struct Section {
    Tag tag;
    const Fields* items = nullptr;  // of a list; null for other sections
  };

  static Tag tag_in(std::string_view inside, Span span) {
    inside = trimmed(inside);
    const bool has_kind =
        !inside.empty() && std::string_view("#^/!>&={").find(inside.front()) != std::string_view::npos;
    if (!has_kind) return {' ', inside, span};
    return {inside.front(), trimmed(inside.substr(1)), span};
  }

  void look_at(const Tag& tag) {
    switch (tag.kind) {
      case '!': return;
      case ' ': return look_at_field(tag);
      case '#': return open(tag, true);
      case '^': return open(tag, false);
      case '/': return close(tag);
      case '{':
      case '&':
        finding("bad-template", "a text cannot be put in as Markdown", tag.span,
                {"write {{name}}: what it says is escaped"});
        return;
      default:
        finding("bad-template", fmt::format("'{{{{{}' has no meaning here", tag.kind), tag.span,
                {"tags are {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! remark }}"});
    }
  }

  void look_at_field(const Tag& tag) {
    const Field* field = find(tag);
    if (field == nullptr || field->kind == Field::Kind::Text) return;
    finding("bad-template", fmt::format("'{}' is no text", tag.name), tag.span,
            {fmt::format("write {{{{#{0}}}}} ... {{{{/{0}}}}} around what shall be said of it", tag.name)});
  }

  void open(const Tag& tag, bool is_for_each) {
    const Field* field = find(tag);
    const bool is_list = field != nullptr && field->kind == Field::Kind::List;
    const Fields* items = is_list && is_for_each ? &field->shape.front() : nullptr;
    open_.push_back({tag, items});
  }

  void close(const Tag& tag) {
    if (!open_.empty() && open_.back().tag.name == tag.name) {
      open_.pop_back();
      return;
    }
    std::vector<std::string> help;
    if (!open_.empty()) help.push_back(fmt::format("'{}' is still open", open_.back().tag.name));
    finding("bad-template", fmt::format("'{}' is closed where it is not open", tag.name), tag.span,
            std::move(help));
  }

  // What the name means here: a field of the innermost list's items, or a text or flag around it.
  const Field* find(const Tag& tag) {
    bool is_innermost = true;
    std::vector<std::string> names;
    const auto look_in = [&](const Fields& fields) -> const Field* {
      for (const auto& field : fields.all()) {
        if (!is_innermost && field.kind == Field::Kind::List) continue;
        if (field.name == tag.name) return &field;
        names.push_back(field.name);
      }
      is_innermost = false;
      return nullptr;
    };
    for (const auto& section : std::views::reverse(open_)) {
      if (section.items == nullptr) continue;
      if (const auto* field = look_in(*section.items)) return field;
    }
    if (const auto* field = look_in(outermost_)) return field;
    finding("unknown-field", fmt::format("there is no field '{}'", tag.name), tag.span,
            did_you_mean(tag.name, names, "there is: "));
    return nullptr;
  }

  void finding(std::string code, std::string message, Span span, std::vector<std::string> help) {
    findings_.push_back({.code = std::move(code),
                         .message = std::move(message),
                         .source = source_,
                         .span = span,
                         .help = std::move(help)});
  }

  // Mustache renders sections by recursion.
  static constexpr std::size_t deepest = 16;

  const SourcePtr& source_;
  const Fields& outermost_;
  std::vector<Section> open_;
  Findings findings_;
};

}  // namespace

Findings check_tags(const SourcePtr& source, const Fields& fields) {
  return TagCheck(source, fields).findings();
}

}  // namespace career::report
