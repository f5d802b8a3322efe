#include "core/text/excerpt.hpp"

#include <string>

#include <gtest/gtest.h>

#include "core/text/display.hpp"

namespace career {
namespace {

// The excerpt as two lines, the text and the mark under it, for a mark under the first `what` in `line`.
std::string marked(const std::string& line, const std::string& what, std::size_t width = 0,
                   std::string_view ellipsis = "…") {
  const auto begin = static_cast<Pos>(line.find(what));
  const SourceFile source("career.yaml", line);
  const Excerpt found = excerpt(source, {begin, begin + static_cast<Pos>(what.size())}, width, ellipsis);
  return found.text + '\n' + std::string(found.indent, ' ') + std::string(found.length, '^');
}

TEST(Excerpt, StandsUnderTheSpan) {
  EXPECT_EQ(marked("fase: learning", "learning"),
            "fase: learning\n"
            "      ^^^^^^^^");
}

TEST(Excerpt, GivesTheLineAndItsNumber) {
  const SourceFile source("career.yaml", "one\ntwo\nthree\n");
  const Excerpt found = excerpt(source, {4, 7}, 0, "…");
  EXPECT_EQ(found.line, 2);
  EXPECT_EQ(found.text, "two");
}

TEST(Excerpt, MarksTheFirstLineOfALongerSpan) {
  const SourceFile source("career.yaml", "a: |\r\n  one\r\n  two\r\n");
  const Excerpt found = excerpt(source, {3, 18}, 0, "…");
  EXPECT_EQ(found.text, "a: |");
  EXPECT_EQ(found.indent, 3);
  EXPECT_EQ(found.length, 1);
}

TEST(Excerpt, MarksOneColumnForAnEmptySpan) {
  const SourceFile source("career.yaml", "to:\n");
  for (const Pos at : {0U, 2U, 3U, 4U}) {
    const Excerpt found = excerpt(source, {at, at}, 0, "…");
    EXPECT_EQ(found.length, 1) << at;
    EXPECT_EQ(found.indent, at % 4) << at;
  }
}

TEST(Excerpt, StandsStillWhenASpanReachesOverTheFile) {
  const SourceFile source("career.yaml", "ab");
  const Excerpt found = excerpt(source, {70, 90}, 0, "…");
  EXPECT_EQ(found.text, "ab");
  EXPECT_EQ(found.indent, 2);
  EXPECT_EQ(found.length, 1);
}

TEST(Excerpt, CountsWideCharactersByTheColumnsTheyTake) {
  EXPECT_EQ(marked("职业: 发展", "发展"),
            "职业: 发展\n"
            "      ^^^^");
  EXPECT_EQ(marked("👩‍👩‍👧 🇩🇪: yes", "yes"),
            "👩‍👩‍👧 🇩🇪: yes\n"
            "       ^^^");
}

TEST(Excerpt, CountsAnAccentWithItsLetter) {
  EXPECT_EQ(marked("Rene\u0301e: yes", "yes"),
            "Rene\u0301e: yes\n"
            "       ^^^");
  EXPECT_EQ(marked("Rene\u0301e: yes", "\u0301"),
            "Rene\u0301e: yes\n"
            "   ^")
      << "a span inside a character marks all of it";
}

TEST(Excerpt, MarksWhatTakesNoColumnWhereItStands) {
  EXPECT_EQ(marked("ab\u200Bcd", "\u200B"),
            "ab\u200Bcd\n"
            "  ^");
}

TEST(Excerpt, DrawsTabsAsFourSpaces) {
  EXPECT_EQ(marked("\tfase:\tlearning", "learning"),
            "    fase:    learning\n"
            "             ^^^^^^^^");
  EXPECT_EQ(marked("\tfase: 1", "\t"),
            "    fase: 1\n"
            "^^^^");
}

TEST(Excerpt, MakesHostileTextVisibleAndMarksAllOfIt) {
  EXPECT_EQ(marked("who: \x1B[2J me", "\x1B[2J"),
            "who: \\e[2J me\n"
            "     ^^^^^");
  EXPECT_EQ(marked("a\u202Eb\xFF: 1", "1"),
            "a\\u{202E}b\uFFFD: 1\n"
            "             ^");
}

const std::string long_line =
    "story: cut searches without a result by a third, then moved the team to weekly releases and kept it";

TEST(Excerpt, NeverCutsWithoutAWidth) { EXPECT_EQ(marked(long_line, "kept").find("…"), std::string::npos); }

TEST(Excerpt, CutsALongLineAfterTheMark) {
  EXPECT_EQ(marked(long_line, "cut searches", 30),
            "story: cut searches without a…\n"
            "       ^^^^^^^^^^^^");
}

TEST(Excerpt, CutsALongLineBeforeTheMark) {
  EXPECT_EQ(marked(long_line, "kept", 30),
            "…o weekly releases and kept it\n"
            "                       ^^^^");
}

TEST(Excerpt, CutsALongLineOnBothSides) {
  EXPECT_EQ(marked(long_line, "third", 31),
            "…result by a third, then moved…\n"
            "             ^^^^^");
  EXPECT_EQ(marked(long_line, "third", 31, "..."),
            "...sult by a third, then mov...\n"
            "             ^^^^^");
}

TEST(Excerpt, ShowsTheStartOfAMarkThatIsTooLong) {
  EXPECT_EQ(marked(long_line, long_line.substr(7), 30),
            "story: cut searches without a…\n"
            "       ^^^^^^^^^^^^^^^^^^^^^^");
  EXPECT_EQ(marked(long_line, long_line.substr(49), 30),
            "…hird, then moved the team to…\n"
            "       ^^^^^^^^^^^^^^^^^^^^^^");
}

TEST(Excerpt, CutsToNoLessThanTwentyColumns) {
  EXPECT_EQ(marked(long_line, "story", 3),
            "story: cut searches…\n"
            "^^^^^");
}

TEST(Excerpt, StaysWithinItsWidthWhereverTheMarkIs) {
  const std::string line =
      "职业发展: \t\u202E Rene\u0301e 👩‍👩‍👧 \xFF\xFE, " + long_line + " 职业发展";
  const SourceFile source("career.yaml", line);
  for (std::size_t width = 20; width < 90; width += 7) {
    for (Pos begin = 0; begin <= line.size(); ++begin) {
      for (const Pos size : {0U, 1U, 7U, 200U}) {
        const Excerpt found = excerpt(source, {begin, begin + size}, width, "...");
        ASSERT_LE(display_width(found.text), width) << begin << " + " << size;
        ASSERT_LE(found.indent + found.length, width) << begin << " + " << size;
        ASSERT_GE(found.length, 1);
      }
    }
  }
}

TEST(Excerpt, LooksOnlyAtThePartOfAnEndlessLineThatItShows) {
  std::string line(1'000'000, 'a');
  line += " HERE ";
  line.append(1'000'000, 'b');
  EXPECT_EQ(marked(line, "HERE", 20),
            "…aaaaaa HERE bbbbbb…\n"
            "        ^^^^");
  EXPECT_LT(marked(line, "HERE", 0).size(), 60'000) << "without a width too";
}

}  // namespace
}  // namespace career
