#include <gtest/gtest.h>

#include "cmd/cli/options.hpp"

namespace career::cmd {
namespace {

report::Report a_report(const int&) { return {}; }
Result a_text(const int&) { return std::string("text"); }
Result a_document(const int&) { return std::string("document"); }
std::string some_json(const int&) { return "{}"; }
report::Table a_table(const int&) { return {}; }
std::string a_calendar(const int&) { return "calendar"; }

TEST(Writers, OfferEachFormatThatTheyCanWrite) {
  using Formats = std::vector<Format>;
  EXPECT_EQ((Writers<int>{.report = a_report, .json = some_json}.formats()),
            (Formats{Format::Text, Format::Markdown, Format::Json}));
  EXPECT_EQ((Writers<int>{.text = a_text, .calendar = a_calendar}.formats()),
            (Formats{Format::Text, Format::Ics}));
  EXPECT_EQ((Writers<int>{.markdown = a_document, .table = a_table}.formats()),
            (Formats{Format::Markdown, Format::Csv}));
}

// A property: whatever a command gives, each format that follows from it is written, and by the closest.
TEST(Writers, WriteEachFormatThatTheyOffer) {
  for (unsigned given = 0; given < 64; ++given) {
    Writers<int> writers;
    if (given & 1U) writers.report = a_report;
    if (given & 2U) writers.text = a_text;
    if (given & 4U) writers.markdown = a_document;
    if (given & 8U) writers.json = some_json;
    if (given & 16U) writers.table = a_table;
    if (given & 32U) writers.calendar = a_calendar;
    for (const auto format : writers.formats()) {
      const bool is_finished = std::holds_alternative<std::string>(writers.write(format, 0));
      const bool is_own = format == Format::Text       ? writers.text != nullptr
                          : format == Format::Markdown ? writers.markdown != nullptr
                                                       : format != Format::Csv;
      EXPECT_EQ(is_finished, is_own) << given << ' ' << word_of(format);
    }
  }
}

}  // namespace
}  // namespace career::cmd
