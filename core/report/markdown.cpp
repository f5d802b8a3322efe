#include "core/report/markdown.hpp"

#include <algorithm>

#include "core/report/layout.hpp"
#include "core/report/styled.hpp"
#include "core/text/display.hpp"

namespace career::report {
namespace {

// What makes a list item or an underline of what it starts a line with: "- ", "2026. What a year", "===".
void escape_start(std::string& text) {
  const auto number_end = text.find_first_not_of("0123456789");
  if (number_end != std::string::npos && number_end > 0) {
    const bool is_marker = text[number_end] == '.' || text[number_end] == ')';
    if (is_marker && (number_end + 1 == text.size() || text[number_end + 1] == ' '))
      text.insert(number_end, 1, '\\');
  } else if (!text.empty() && std::string_view("-+=").find(text.front()) != std::string_view::npos) {
    text.insert(0, 1, '\\');
  }
}

// Trimmed: four spaces at the start make code, two at the end a line break.
std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

// Text that stands within a line: in a cell of a table, after a label.
std::string inline_text(std::string_view text) {
  std::string escaped;
  // `visible` leaves no line break, which is what keeps every text within its line.
  const std::string shown = trimmed(visible(text));
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const char byte = shown[i];
    // A bare address would become a link: with our escapes in it, and to a place nobody chose.
    const bool is_address = (byte == ':' && shown.compare(i, 3, "://") == 0) ||
                            (byte == '.' && i >= 3 && shown.compare(i - 3, 3, "www") == 0);
    if (is_address || std::string_view("\\`*_{}[]<>#|!~&$").find(byte) != std::string_view::npos)
      escaped += '\\';
    escaped += byte;
  }
  return escaped;
}

// A code span, in which nothing is escaped: behind as many backticks as nothing within can close.
std::string code_span(std::string_view code) {
  std::string fence = "`";
  while (code.find(fence) != std::string_view::npos) fence += '`';
  const char* room = code.starts_with('`') || code.ends_with('`') ? " " : "";
  return fence + room + std::string(code) + room + fence;
}

// Words are escaped together, since what must be may stand at their seams; code stands between them.
std::string cell_text(const Line& line) {
  std::string text;
  std::string words;
  const auto end_words = [&](bool is_last) {
    if (!text.empty() && words.starts_with(' ')) text += ' ';
    text += inline_text(words);
    if (!is_last && words.size() > 1 && words.ends_with(' ')) text += ' ';
    words.clear();
  };
  for (const auto& value : line) {
    if (tone_of(value) != Tone::Code) {
      words += plain(value);
      continue;
    }
    end_words(false);
    text += code_span(visible(plain(value)));
  }
  end_words(true);
  return text;
}

std::string line_text(const Line& line) {
  auto text = cell_text(line);
  escape_start(text);
  return text;
}

class MarkdownWriter {
 public:
  void operator()(const Heading& heading) {
    start();
    text_ += std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#') + ' ' +
             line_text(heading.text) + '\n';
  }

  void operator()(const Paragraph& paragraph) { say(paragraph.text); }

  void operator()(const List& list) {
    start();
    for (const auto& item : list.items) text_ += "- " + line_text(item) + '\n';
  }

  void operator()(const Facts& facts) {
    start();
    for (const auto& fact : facts.facts) {
      text_ += "- " + markdown_text(fact.label) + ": " + cell_text(fact.value) + '\n';
    }
  }

  void operator()(const Table& table) {
    start();
    text_ += '|';
    for (const auto& column : table.columns) text_ += ' ' + inline_text(column.title) + " |";
    text_ += "\n|";
    for (const auto& column : table.columns) {
      text_ += column.kind == Column::Kind::Number ? " --: |" : " --- |";
    }
    text_ += '\n';
    for (const auto& row : table.rows) {
      text_ += '|';
      for (const auto& cell : row) text_ += ' ' + cell_text(cell) + " |";
      text_ += '\n';
    }
    if (!table.note.empty()) say(table.note);
  }

  void operator()(const Bars& bars) {
    Table table{{{"", Column::Kind::Text}, {"", Column::Kind::Number}}, {}, bars.note};
    for (const auto& bar : bars.bars) {
      Line label = line(bar.label);
      if (!bar.note.empty()) {
        label.push_back(Words{" "});
        label.insert(label.end(), bar.note.begin(), bar.note.end());
      }
      table.rows.push_back({std::move(label), {bar.value}});
    }
    (*this)(table);
  }

  // Drawn, between fences that nothing within can close.
  void operator()(const Lanes& lanes) {
    constexpr std::size_t width = 80;
    std::string drawing;
    for (const auto& line : lay_out(lanes, {.width = width, .color = false, .unicode = true}, width))
      drawing += paint(line, false) + '\n';
    std::string fence = "```";
    while (drawing.find(fence) != std::string::npos) fence += '`';
    start();
    text_ += fence + "text\n" + drawing + fence + '\n';
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void start() {
    if (!text_.empty()) text_ += '\n';
  }

  void say(const Line& line) {
    start();
    text_ += line_text(line) + '\n';
  }

  std::string text_;
};

}  // namespace

std::string markdown_text(std::string_view text) {
  auto escaped = inline_text(text);
  escape_start(escaped);
  return escaped;
}

std::string write_markdown(const Report& report) {
  MarkdownWriter writer;
  for (const auto& block : report.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace career::report
