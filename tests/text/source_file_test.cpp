#include "core/text/source_file.hpp"

#include <string>

#include <gtest/gtest.h>

namespace career {

// So that a failing expectation says "2:5".
static void PrintTo(const Place& place, std::ostream* out) { *out << place.line << ':' << place.column; }

namespace {

SourceFile file_of(std::string text) { return {"career.yaml", std::move(text)}; }

TEST(SourceFile, KeepsItsNameAndItsBytes) {
  const SourceFile file = file_of("career: 1\r\n\xFF");
  EXPECT_EQ(file.name(), "career.yaml");
  EXPECT_EQ(file.text(), "career: 1\r\n\xFF");
  EXPECT_EQ(file.text({8, 9}), "1");
}

TEST(SourceFile, FindsThePlaceOfAnOffset) {
  const SourceFile file = file_of("a: 1\nbc: 2\n");
  EXPECT_EQ(file.place(0), (Place{1, 1}));
  EXPECT_EQ(file.place(3), (Place{1, 4}));
  EXPECT_EQ(file.place(4), (Place{1, 5})) << "the line break ends its own line";
  EXPECT_EQ(file.place(5), (Place{2, 1}));
  EXPECT_EQ(file.place(9), (Place{2, 5}));
}

TEST(SourceFile, CountsColumnsInCharacters) {
  const SourceFile file = file_of("é职🚀x");
  EXPECT_EQ(file.place(2), (Place{1, 2}));
  EXPECT_EQ(file.place(5), (Place{1, 3}));
  EXPECT_EQ(file.place(9), (Place{1, 4}));
}

TEST(SourceFile, TakesAnOffsetPastTheEndForTheEnd) {
  EXPECT_EQ(file_of("ab").place(99), (Place{1, 3}));
  EXPECT_EQ(file_of("ab\n").place(3), (Place{2, 1}));
  EXPECT_EQ(file_of("").place(0), (Place{1, 1}));
}

TEST(SourceFile, GivesAByteOrderMarkNoColumn) {
  const SourceFile file = file_of("\xEF\xBB\xBFzero: 1\n");
  EXPECT_TRUE(file.has_bom());
  EXPECT_EQ(file.place(0), (Place{1, 1}));
  EXPECT_EQ(file.place(3), (Place{1, 1}));
  EXPECT_EQ(file.place(4), (Place{1, 2}));
  EXPECT_EQ(file.line(1), "zero: 1");
  EXPECT_EQ(file.line_span(1), (Span{3, 10}));
}

TEST(SourceFile, HoldsNothingButAByteOrderMark) {
  const SourceFile file = file_of("\xEF\xBB\xBF");
  EXPECT_EQ(file.place(3), (Place{1, 1}));
  EXPECT_EQ(file.line(1), "");
}

TEST(SourceFile, GivesLinesWithoutTheirBreaks) {
  const SourceFile file = file_of("one\ntwo\r\n\r\nfour");
  EXPECT_EQ(file.line(1), "one");
  EXPECT_EQ(file.line(2), "two");
  EXPECT_EQ(file.line(3), "");
  EXPECT_EQ(file.line(4), "four");
  EXPECT_EQ(file.line(5), "");
  EXPECT_EQ(file.line(0), "");
}

TEST(SourceFile, EndsALineBeforeBothBytesOfAWindowsBreak) {
  const SourceFile file = file_of("ab\r\ncd");
  EXPECT_EQ(file.place(2), (Place{1, 3}));
  EXPECT_EQ(file.place(3), (Place{1, 3}));
  EXPECT_EQ(file.place(4), (Place{2, 1}));
}

TEST(SourceFile, GivesTheSpanOfALine) {
  const SourceFile file = file_of("one\r\ntwo\n");
  EXPECT_EQ(file.line_span(1), (Span{0, 3}));
  EXPECT_EQ(file.line_span(2), (Span{5, 8}));
  EXPECT_EQ(file.line_span(3), (Span{9, 9}));
  EXPECT_EQ(file.line_span(4), (Span{9, 9})) << "past the last line: the end of the file";
}

}  // namespace
}  // namespace career
