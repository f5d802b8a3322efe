#include "core/yaml/messages.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "core/yaml/fault.hpp"
#include "core/yaml/lines.hpp"
#include "core/yaml/open_ends.hpp"

namespace career::yaml {
namespace {

bool is_blank(char byte) { return blanks.find(byte) != std::string_view::npos; }

// A block collection that is open where parsing stopped.
struct Level {
  Pos at = 0;
  std::uint32_t column = 0;
  bool is_list = false;
};

class Explainer {
 public:
  Explainer(const SourcePtr& source, const Events& events, const Stop& stop)
      : source_(source),
        text_(source->text()),
        lines_(text_),
        events_(events),
        stop_(stop),
        at_(stop.at),
        line_(lines_.at(stop.at)) {}

  [[nodiscard]] Diagnostic explain() const {
    switch (stop_.why) {
      case Stop::Why::SecondDocument: return second_document();
      case Stop::Why::TooDeep:
        return make("too-deep", fmt::format("this is nested more than {} levels deep", max_depth), word(),
                    {"is a bracket not closed?"});
      case Stop::Why::TooManyNodes:
        return make("too-many-nodes", fmt::format("the file has more than {} values", max_events), word(),
                    {"is it the right file?"});
      case Stop::Why::Syntax: break;
    }
    return syntax();
  }

 private:
  [[nodiscard]] Diagnostic make(std::string code, std::string message, Span span,
                                std::vector<std::string> help) const {
    return fault(source_, std::move(code), std::move(message), span, std::move(help));
  }

  [[nodiscard]] char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  [[nodiscard]] std::string_view written(Span span) const { return text_.substr(span.begin, span.size()); }

  [[nodiscard]] Span word() const {
    const auto end = std::min(text_.find_first_of(" \t\r\n,]}", at_), text_.size());
    return {at_, std::max(static_cast<Pos>(end), at_)};
  }

  [[nodiscard]] std::optional<Pos> tab_in_indentation() const {
    const auto tab = text_.substr(line_.begin, line_.column()).find('\t');
    return tab == std::string_view::npos ? std::nullopt : std::optional(line_.begin + static_cast<Pos>(tab));
  }

  // Outermost first. Columns are found only for these: a line may be as long as the file.
  [[nodiscard]] std::vector<Level> open_levels() const {
    std::vector<const Event*> open;
    for (const Event& event : events_.list()) {
      if (event.kind == EventKind::SeqStart || event.kind == EventKind::MapStart) {
        open.push_back(&event);
      } else if (event.kind == EventKind::SeqEnd || event.kind == EventKind::MapEnd) {
        open.pop_back();
      }
    }
    std::vector<Level> levels;
    for (const Event* event : open) {
      const auto column = event->mark - lines_.at(event->mark).begin;
      if (!event->flow) levels.push_back({event->mark, column, event->kind == EventKind::SeqStart});
    }
    return levels;
  }

  // Where the last scalar begins that was read, if no other node came after it.
  [[nodiscard]] std::optional<Pos> last_scalar() const {
    const auto& list = events_.list();
    const auto last = std::find_if(list.rbegin(), list.rend(), [](const Event& event) {
      return event.kind != EventKind::SeqEnd && event.kind != EventKind::MapEnd;
    });
    return last == list.rend() || last->kind != EventKind::Scalar ? std::nullopt : std::optional(last->mark);
  }

  [[nodiscard]] Diagnostic second_document() const {
    if (text_.substr(at_).starts_with("---")) {
      return make("second-document", "a second document starts here", {at_, at_ + 3},
                  {"keep one document in a file, and remove this line"});
    }
    const auto before = text_.substr(0, at_);
    if (before.rfind("\n...") != std::string_view::npos) {
      return make("second-document", "a second document starts here, after '...'", lines_.rest_of_line(at_),
                  {"remove the line '...'"});
    }
    if (peek(at_) == ',') return unexpected(at_);
    if (line_.words != at_) return text_behind_value();
    auto finding =
        make("bad-indentation", fmt::format("{} belongs to nothing above it", quoted(lines_.key_of(line_))),
             lines_.rest_of_line(at_), {});
    finding.help.emplace_back(events_.list().front().kind == EventKind::SeqStart
                                  ? "a file is either a list or a map: this file begins as a list"
                                  : "start it in the same column as the first line");
    return finding;
  }

  [[nodiscard]] Diagnostic syntax() const {
    namespace ErrorMsg = YAML::ErrorMsg;
    const auto says = [&](const char* words) { return stop_.words.starts_with(words); };
    if (says(ErrorMsg::MAP_VALUE)) return colon();
    if (says(ErrorMsg::END_OF_MAP_FLOW) || says(ErrorMsg::END_OF_SEQ_FLOW)) return in_brackets();
    if (says(ErrorMsg::END_OF_MAP) || says(ErrorMsg::END_OF_SEQ)) return misplaced();
    if (says(ErrorMsg::FLOW_END)) return bracket();
    if (says(ErrorMsg::BLOCK_ENTRY)) return dash();
    if (says(ErrorMsg::UNKNOWN_TOKEN)) return unexpected(at_);
    if (says(ErrorMsg::TAB_IN_INDENTATION)) return tab(at_);
    if (says(ErrorMsg::EOF_IN_SCALAR) || says(ErrorMsg::DOC_IN_SCALAR)) return open_quote();
    if (says(ErrorMsg::INVALID_ESCAPE) || says(ErrorMsg::INVALID_HEX) || says(ErrorMsg::INVALID_UNICODE)) {
      return escape();
    }
    if (says(ErrorMsg::UNKNOWN_ANCHOR)) {
      return make("unknown-alias",
                  fmt::format("there is no anchor that {} could stand for", quoted(written(word()))), word(),
                  {"'*' begins an alias; put the text in double quotes if it is meant as text"});
    }
    if (says(ErrorMsg::ALIAS_NOT_FOUND) || says(ErrorMsg::CHAR_IN_ALIAS)) return indicator('*', "an alias");
    if (says(ErrorMsg::ANCHOR_NOT_FOUND) || says(ErrorMsg::CHAR_IN_ANCHOR)) {
      return indicator('&', "an anchor");
    }
    if (says(ErrorMsg::TAG_WITH_NO_SUFFIX) || says(ErrorMsg::CHAR_IN_TAG_HANDLE) ||
        says(ErrorMsg::END_OF_VERBATIM_TAG)) {
      return indicator('!', "a tag");
    }
    if (says(ErrorMsg::MAP_KEY)) {
      return make("complex-key", "a key that is marked with '?'", {at_, at_ + 1},
                  {"write it as 'key: value'"});
    }
    if (says(ErrorMsg::CHAR_IN_BLOCK)) return block_header();
    if (says(ErrorMsg::ZERO_INDENT_IN_BLOCK)) return zero_indentation();
    return make("bad-yaml", "this is not YAML", lines_.rest_of_line(at_),
                {"write 'key: value' or '- item', and put text in double quotes"});
  }

  [[nodiscard]] Diagnostic tab(Pos at) const {
    return make("tab-indentation", "a tab is used for indentation", {at, at + 1}, {"indent with spaces"});
  }

  // A colon that makes no key.
  [[nodiscard]] Diagnostic colon() const {
    if (const auto at = tab_in_indentation()) return tab(*at);
    if (at_ > line_.words && peek(at_) == ':' && at_ - line_.words > 1024) {
      return make("bad-colon", "a key may not be longer than 1024 bytes", {line_.words, at_}, {"shorten it"});
    }
    const auto levels = open_levels();
    const auto scalar = last_scalar();
    if (scalar && *scalar >= line_.words && *scalar < at_) {
      return make("bad-colon", "this value holds ': ', which would begin another one",
                  lines_.rest_of_line(*scalar), {"put the value in double quotes"});
    }
    const auto above = lines_.above(line_);
    const bool deeper = !levels.empty() && line_.column() > levels.back().column;
    if (above && !deeper && !lines_.has_colon(*above)) return stray(*above);
    if (above && deeper) return indentation(above);
    return make("bad-colon", "a ':' may not stand here", {at_, at_ + 1},
                {"put the text around it in double quotes if it is meant as text"});
  }

  [[nodiscard]] Diagnostic stray(const Line& line) const {
    const auto span = lines_.rest_of_line(line.words);
    return make("missing-colon", fmt::format("there is no ':' after {}", quoted(written(span))), span,
                {"a key is written as 'key: value', an item of a list as '- item'"});
  }

  // A line whose indentation fits no level that is open. The line above it may have ended one that was meant.
  [[nodiscard]] Diagnostic indentation(const std::optional<Line>& above) const {
    auto finding =
        make("bad-indentation",
             fmt::format("the indentation of {} fits nothing above it", quoted(lines_.key_of(line_))),
             lines_.rest_of_line(line_.words), {});
    auto levels = open_levels();
    const bool has_key = above && lines_.has_colon(*above);
    if (has_key) levels.push_back(level_of_key(*above));
    const auto distance = [&](const Level& level) {
      return level.column > line_.column() ? level.column - line_.column() : line_.column() - level.column;
    };
    const auto nearest =
        std::min_element(levels.rbegin(), levels.rend(),
                         [&](const Level& a, const Level& b) { return distance(a) < distance(b); });
    if (nearest == levels.rend()) {
      finding.help = {"start it in the same column as the lines it belongs to"};
      return finding;
    }
    finding.also.push_back({lines_.rest_of_line(nearest->at), "the nearest level"});
    finding.help.push_back(
        fmt::format("start it in column {}, as {} does", nearest->column + 1, line_of(source_, nearest->at)));
    if (has_key && line_.column() > levels.back().column) {
      finding.help.push_back(
          fmt::format("or leave {} without a value, if this belongs to it", quoted(lines_.key_of(*above))));
    }
    return finding;
  }

  [[nodiscard]] Level level_of_key(const Line& line) const {
    const auto key = static_cast<Pos>(lines_.key_of(line).data() - text_.data());
    return {key, key - line.begin, false};
  }

  // Something where a key or a dash of an open collection should be.
  [[nodiscard]] Diagnostic misplaced() const {
    if (line_.words < at_) return text_behind_value();
    if (const auto at = tab_in_indentation()) return tab(*at);
    const auto levels = open_levels();
    const auto fits = std::find_if(levels.rbegin(), levels.rend(),
                                   [&](const Level& level) { return level.column == line_.column(); });
    if (fits != levels.rend() && peek(at_) == '-' && !fits->is_list) {
      auto finding =
          make("bad-indentation", "an item of a list stands where a key should be", lines_.rest_of_line(at_),
               {"put a key with ':' on a line above the list, with no value of its own"});
      finding.also.push_back({lines_.rest_of_line(fits->at), "these are keys"});
      return finding;
    }
    if (fits != levels.rend() && !lines_.has_colon(line_)) return stray(line_);
    const auto above = lines_.above(line_);
    if (fits != levels.rend() && above && !lines_.has_colon(*above)) return stray(*above);
    if (above && !lines_.has_colon(line_) &&
        written({above->words, above->end}).find(" #") != std::string_view::npos) {
      return make("bad-scalar",
                  fmt::format("the comment above ends the value, so {} belongs to nothing",
                              quoted(written(lines_.rest_of_line(at_)))),
                  lines_.rest_of_line(at_), {"put the comment on a line of its own, above the key"});
    }
    return indentation(above);
  }

  // Text after a quote or a bracket that ended the value.
  [[nodiscard]] Diagnostic text_behind_value() const {
    auto before = at_;
    while (before > line_.begin && is_blank(text_[before - 1])) --before;
    const char last = before > 0 ? text_[before - 1] : '\0';
    if (last == '"' || last == '\'') {
      const auto open = open_ends(text_, events_, at_).closed;
      if (open && lines_.at(*open).begin != line_.begin) {
        auto finding =
            make("unclosed-quote", "this quote is not closed on its line", lines_.rest_of_line(*open),
                 {fmt::format("end the text with {} before the next key", last)});
        finding.also.push_back({{before - 1, before}, "so it ends here"});
        return finding;
      }
      return make("bad-scalar", "there is text after the closing quote", lines_.rest_of_line(at_),
                  {last == '\'' ? "inside single quotes write an apostrophe twice, or use double quotes"
                                : "inside double quotes write a quote as \\\", or use single quotes"});
    }
    if (last == ']' || last == '}') {
      return make("bad-scalar", "there is text after the closing bracket", lines_.rest_of_line(at_),
                  {"put the whole value in double quotes if it is meant as text"});
    }
    return make("bad-yaml", fmt::format("{} may not stand here", quoted(written(word()))),
                lines_.rest_of_line(at_), {"put the whole value in double quotes if it is meant as text"});
  }

  [[nodiscard]] Diagnostic unclosed_bracket(Pos open) const {
    return make("unclosed-bracket", fmt::format("this '{}' is never closed", text_[open]),
                lines_.rest_of_line(open), {fmt::format("end it with '{}'", text_[open] == '[' ? ']' : '}')});
  }

  // Neither a comma nor the closing bracket where one of them should be.
  [[nodiscard]] Diagnostic in_brackets() const {
    const auto open = open_ends(text_, events_, at_);
    if (open.quote) return open_quote();
    if (open.brackets.empty()) return unexpected(at_);
    const Pos bracket = open.brackets.back();
    const auto scalar = last_scalar();
    const bool new_line = lines_.at(bracket).begin != line_.begin;
    const bool at_colon = peek(at_) == ':';
    // A key on a line of its own: the person thinks the bracket is closed.
    const bool starts_line = line_.words == at_ || (at_colon && (!scalar || *scalar < line_.begin));
    const auto levels = open_levels();
    if (at_ >= text_.size() ||
        (new_line && starts_line && (levels.empty() || line_.column() <= levels.back().column))) {
      return unclosed_bracket(bracket);
    }
    if (at_colon && scalar) {
      return make("bad-colon", "this value holds ': ', which would begin another one",
                  {std::max(*scalar, line_.words), at_ + 1},
                  {"put the value in double quotes, or add the comma that is missing"});
    }
    if (written({at_, line_.end}).find(':') == std::string_view::npos && peek(bracket) == '{') {
      return make("missing-colon", fmt::format("there is no ':' after {}", quoted(written(word()))), word(),
                  {"inside { } write 'key: value', with key and ':' on one line"});
    }
    return make("missing-comma", fmt::format("a comma is missing before {}", quoted(written(word()))), word(),
                {fmt::format("separate what is inside the '{}' on {} with commas, or close it",
                             text_[bracket], line_of(source_, bracket))});
  }

  [[nodiscard]] Diagnostic bracket() const {
    const auto open = open_ends(text_, events_, at_).brackets;
    if (open.empty()) {
      return make("bad-scalar", fmt::format("this '{}' closes nothing", peek(at_)), {at_, at_ + 1},
                  {"remove it, or put the value in double quotes if it is meant as text"});
    }
    auto finding = unclosed_bracket(open.back());
    finding.message = fmt::format("this '{}' is not closed before a '{}'", text_[open.back()], peek(at_));
    finding.also.push_back({{at_, at_ + 1}, "closes another kind"});
    return finding;
  }

  [[nodiscard]] Diagnostic dash() const {
    const auto open = open_ends(text_, events_, at_).brackets;
    if (!open.empty() && lines_.at(open.back()).begin != line_.begin) return unclosed_bracket(open.back());
    if (!open.empty()) {
      return make("bad-scalar", "a dash makes no list inside brackets", {at_, at_ + 1},
                  {"remove the dash, or put the text in double quotes"});
    }
    if (const auto at = tab_in_indentation()) return tab(*at);
    return make("bad-indentation", "a list may not begin behind its key", lines_.rest_of_line(at_),
                {"begin it on the next line, or write it in brackets: [a, b]"});
  }

  // A character that begins no value.
  [[nodiscard]] Diagnostic unexpected(Pos at) const {
    const char byte = peek(at);
    const auto quote = std::string("put the value in double quotes");
    if (byte == '?') {
      auto begin = at;
      while (begin > line_.words &&
             std::string_view(" \t,[{").find(text_[begin - 1]) == std::string_view::npos)
        --begin;
      const auto end = std::min(text_.find_first_of(" \t\r\n,]}", at), text_.size());
      return make("bad-scalar", "inside brackets a value with '?' must be quoted",
                  {begin, static_cast<Pos>(end)}, {quote});
    }
    if (byte == '\0')
      return make("bad-yaml", "the file ends too early", {at, at}, {"is a value missing at the end?"});
    if (byte == '\t') return tab(at);
    return make("bad-scalar", fmt::format("a value may not begin with '{}'", byte), lines_.rest_of_line(at),
                {quote});
  }

  [[nodiscard]] Diagnostic indicator(char begins, std::string_view what) const {
    auto at = at_;
    while (at > line_.begin && std::string_view(" \t,[{").find(text_[at - 1]) == std::string_view::npos) --at;
    return make("bad-scalar", fmt::format("'{}' begins {}, and there is none here", begins, what),
                lines_.rest_of_line(at), {"put the value in double quotes if it is meant as text"});
  }

  [[nodiscard]] Diagnostic block_header() const {
    return make("bad-scalar", "after '|' or '>' the text begins on the next line", lines_.rest_of_line(at_),
                {"move the text below, indented, or put the value in double quotes"});
  }

  [[nodiscard]] Diagnostic zero_indentation() const {
    return make("bad-scalar", "the text below cannot be indented by 0", {at_ - 1, at_}, {"remove the 0"});
  }

  [[nodiscard]] Diagnostic open_quote() const {
    const auto open = open_ends(text_, events_, at_).quote;
    const Pos at = open.value_or(at_);
    return make("unclosed-quote", "this quote is never closed", lines_.rest_of_line(at),
                {fmt::format("end the text with {}", open ? text_[at] : '"')});
  }

  [[nodiscard]] Diagnostic escape() const {
    const auto found = at_ == 0 ? std::string_view::npos : text_.rfind('\\', at_ - 1);
    if (found == std::string_view::npos) return open_quote();
    // Of \x4" the quote is no part; of an unknown letter, all its bytes are.
    const auto digits = text_.find_first_not_of("0123456789abcdefABCDEF", found + 2);
    const bool is_number = std::string_view("xuU").find(peek(found + 1)) != std::string_view::npos;
    const Span span{static_cast<Pos>(found), is_number ? std::min(static_cast<Pos>(digits), at_) : at_};
    return make("bad-escape", fmt::format("{} means nothing inside double quotes", quoted(written(span))),
                span, {"write a backslash as \\\\, or use single quotes, where it is nothing special"});
  }

  const SourcePtr& source_;
  std::string_view text_;
  Lines lines_;
  const Events& events_;
  const Stop& stop_;
  Pos at_;
  Line line_;
};

}  // namespace

Diagnostic explain(const SourcePtr& source, const Events& events, const Stop& stop) {
  return Explainer(source, events, stop).explain();
}

}  // namespace career::yaml
