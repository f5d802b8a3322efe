#include "core/report/text.hpp"

#include <algorithm>
#include <utility>

#include "core/report/layout.hpp"
#include "core/report/styled.hpp"

namespace career::report {
namespace {

constexpr std::size_t prose_width = 80;    // longer lines tire the eye, however wide the window is
constexpr std::size_t section_indent = 2;  // of what stands below a heading of level 2

class TextWriter {
 public:
  explicit TextWriter(const TextStyle& style) : style_(style) {}

  void operator()(const Heading& heading) {
    indent_ = 0;
    set_apart();
    auto text = styled(heading.text);
    for (auto& run : text) {
      if (run.tone == Tone::Plain) run.tone = Tone::Strong;
    }
    prose(text);
    if (heading.level > 1) indent_ = section_indent;
    follows_heading_ = true;
  }

  void operator()(const Paragraph& paragraph) {
    set_apart();
    prose(styled(paragraph.text));
  }

  void operator()(const List& list) {
    set_apart();
    for (const auto& item : list.items) prose(styled(item), {{"- "}});
  }

  void operator()(const Facts& facts) {
    set_apart();
    std::size_t label_width = 0;
    for (const auto& fact : facts.facts) {
      label_width = std::max(label_width, width_of(styled(fact.label, Tone::Plain)));
    }
    for (const auto& fact : facts.facts) {
      prose(styled(fact.value), pad(styled(fact.label, Tone::Faint), label_width + 2));
    }
  }

  void operator()(const Table& table) {
    set_apart();
    lines(lay_out(table, style_, room(style_.width)));
    note(table.note);
  }

  void operator()(const Bars& bars) {
    set_apart();
    lines(lay_out(bars, style_, room(style_.width)));
    note(bars.note);
  }

  void operator()(const Lanes& lanes) {
    set_apart();
    lines(lay_out(lanes, style_, room(style_.width)));
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  [[nodiscard]] std::size_t room(std::size_t width) const {
    return width == 0 ? 0 : std::max<std::size_t>(width, indent_ + 1) - indent_;
  }

  // One blank line between two parts; what a heading is about starts right below it.
  void set_apart() {
    if (!text_.empty() && !follows_heading_) text_ += '\n';
    follows_heading_ = false;
  }

  void lines(const std::vector<Styled>& lines) {
    for (const auto& line : lines) {
      if (width_of(line) > 0) text_ += std::string(indent_, ' ') + paint(line, style_.color);
      text_ += '\n';
    }
  }

  // Wrapped, with `lead` before the first line and as much room before the others.
  void prose(const Styled& text, const Styled& lead = {}) {
    const auto lead_width = width_of(lead);
    const auto whole = room(std::min(style_.width, prose_width));
    const auto width = whole == 0 ? 0 : std::max(whole, lead_width + 1) - lead_width;
    std::vector<Styled> wrapped = wrap(text, width);
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
      const Styled before = i == 0 ? lead : Styled{spaces(lead_width)};
      wrapped[i].insert(wrapped[i].begin(), before.begin(), before.end());
    }
    lines(wrapped);
  }

  void note(const Line& note) {
    if (note.empty()) return;
    auto text = styled(note);
    for (auto& run : text) run.tone = Tone::Faint;
    prose(text);
  }

  TextStyle style_;
  std::string text_;
  std::size_t indent_ = 0;
  bool follows_heading_ = false;
};

}  // namespace

std::string write_text(const Report& report, const TextStyle& style) {
  TextWriter writer(style);
  for (const auto& block : report.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace career::report
