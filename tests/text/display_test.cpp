#include "core/text/display.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace career {
namespace {

using Lines = std::vector<std::string>;

TEST(DisplayWidth, IsTheLengthOfAsciiText) {
  EXPECT_EQ(display_width(""), 0);
  EXPECT_EQ(display_width("zero_to_one"), 11);
}

TEST(DisplayWidth, CountsTwoColumnsForChineseJapaneseAndKorean) {
  EXPECT_EQ(display_width("职业"), 4);
  EXPECT_EQ(display_width("キャリア"), 8);
  EXPECT_EQ(display_width("경력"), 4);
  EXPECT_EQ(display_width("\u1100\u1161\u11A8"), 2) << "one syllable, written as three letters";
}

TEST(DisplayWidth, CountsAnAccentWithItsLetter) {
  EXPECT_EQ(display_width("Renée"), 5);
  EXPECT_EQ(display_width("Rene\u0301e"), 5);
  EXPECT_EQ(display_width("\u0301"), 0);
}

TEST(DisplayWidth, CountsTwoColumnsForAnEmojiHoweverItIsMade) {
  EXPECT_EQ(display_width("🚀"), 2);
  EXPECT_EQ(display_width("👩🏽"), 2) << "with a skin tone";
  EXPECT_EQ(display_width("👩‍👩‍👧‍👦"), 2) << "a family, joined";
  EXPECT_EQ(display_width("🇩🇪🇫🇷"), 4) << "two flags";
  EXPECT_EQ(display_width("\u2764\uFE0F"), 2) << "a heart that asks to be an emoji";
  EXPECT_EQ(display_width("\u2764"), 1) << "a heart that does not";
  EXPECT_EQ(display_width("1\uFE0F\u20E3"), 2) << "a keycap";
}

TEST(DisplayWidth, CountsALoneHalfOfAFlagOnce) { EXPECT_EQ(display_width("\U0001F1E9"), 1); }

TEST(DisplayWidth, CountsAJoinerThatJoinsNothingForNothing) {
  EXPECT_EQ(display_width("\u0915\u094D\u200D"), 1) << "a letter of Hindi in its half form";
}

TEST(DisplayWidth, CountsAByteThatIsNoUtf8AsOneCharacter) { EXPECT_EQ(display_width("a\xFF\xC3"), 3); }

TEST(FirstGrapheme, IsWhatAReaderTakesForOneCharacter) {
  EXPECT_EQ(first_grapheme(""), 0);
  EXPECT_EQ(first_grapheme("ab"), 1);
  EXPECT_EQ(first_grapheme("e\u0301a"), 3);
  EXPECT_EQ(first_grapheme("🇩🇪🇫🇷"), 8);
  EXPECT_EQ(first_grapheme("\r\n"), 2);
  EXPECT_EQ(first_grapheme("\xFF\xFF"), 1);
}

TEST(Visible, LeavesOrdinaryTextAlone) {
  EXPECT_EQ(visible("learning: 50 %"), "learning: 50 %");
  EXPECT_EQ(visible("Renée, 职业, 👩‍👧, עברית"), "Renée, 职业, 👩‍👧, עברית");
}

TEST(Visible, ShowsWhatWouldSteerATerminal) {
  EXPECT_EQ(visible("\x1B[2J\x1B]0;owned\x07"), R"(\e[2J\e]0;owned\u{7})");
  EXPECT_EQ(visible("a\nb\r\tc"), R"(a\nb\r\tc)");
  EXPECT_EQ(visible(std::string_view("\0\x7F", 2)), R"(\u{0}\u{7F})");
  EXPECT_EQ(visible("\u009B31m"), R"(\u{9B}31m)") << "C1, the one-character form of escape and bracket";
}

TEST(Visible, ShowsWhatWouldReorderOrBreakALine) {
  EXPECT_EQ(visible("\u202Eevil\u202C"), R"(\u{202E}evil\u{202C})");
  EXPECT_EQ(visible("\u2066\u2069\u200F\u061C"), R"(\u{2066}\u{2069}\u{200F}\u{61C})");
  EXPECT_EQ(visible("\u2028\u2029\u0085"), R"(\u{2028}\u{2029}\u{85})");
}

TEST(Visible, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(visible("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(visible("caf\xC3"), "caf\uFFFD") << "cut off in the middle of a character";
  EXPECT_EQ(visible("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "half of a surrogate pair";
  EXPECT_EQ(visible("\xC0\x9B"), "\uFFFD\uFFFD") << "escape, encoded longer than it is";
}

TEST(Visible, NeverLetsAControlThroughWhateverTheBytes) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 24, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() & 0xFFU);
    const std::string shown = visible(bytes);
    EXPECT_EQ(visible(shown), shown) << "visible twice is visible once";
    for (const char byte : shown) {
      EXPECT_TRUE(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F) << testing::PrintToString(bytes);
    }
  }
}

TEST(Pad, FillsWithSpacesByDisplayWidth) {
  EXPECT_EQ(pad_right("职业", 6), "职业  ");
  EXPECT_EQ(pad_left("12", 5), "   12");
  EXPECT_EQ(pad_left("e\u0301", 3), "  e\u0301");
}

TEST(Pad, NeverCuts) {
  EXPECT_EQ(pad_right("learning", 3), "learning");
  EXPECT_EQ(pad_left("learning", 0), "learning");
}

TEST(Clip, LeavesWhatFitsAlone) {
  EXPECT_EQ(clip("learning", 8), "learning");
  EXPECT_EQ(clip("职业", 4), "职业");
}

TEST(Clip, EndsWhatIsCutInAnEllipsis) {
  EXPECT_EQ(clip("learning", 6), "learn…");
  EXPECT_EQ(clip("learning", 6, "..."), "lea...");
  EXPECT_EQ(clip("learning", 6, ""), "learni");
}

TEST(Clip, NeverCutsInsideACharacter) {
  EXPECT_EQ(clip("职业发展", 4), "职…") << "half of the second one would fit";
  EXPECT_EQ(clip("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3), "👩‍👩‍👧‍👦…");
  EXPECT_EQ(clip("e\u0301e\u0301e\u0301", 2), "e\u0301…");
}

TEST(Clip, CutsTheEllipsisItselfWhereThereIsNoRoomForIt) {
  EXPECT_EQ(clip("learning", 2, "..."), "..");
  EXPECT_EQ(clip("learning", 0), "");
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_EQ(wrap("the gap is zero to one", 10), (Lines{"the gap is", "zero to", "one"}));
}

TEST(Wrap, CountsColumnsRatherThanBytes) {
  EXPECT_EQ(wrap("职业 发展 报告", 9), (Lines{"职业 发展", "报告"}));
}

TEST(Wrap, LetsALongWordStandAlone) {
  EXPECT_EQ(wrap("see https://wiki.example/forty-tests now", 12),
            (Lines{"see", "https://wiki.example/forty-tests", "now"}));
}

TEST(Wrap, GivesOneLineForNoWidth) {
  EXPECT_EQ(wrap("  the gap   is zero to one ", 0), Lines{"the gap is zero to one"});
}

TEST(Wrap, GivesAnEmptyLineForAnEmptyText) {
  EXPECT_EQ(wrap("", 10), Lines{""});
  EXPECT_EQ(wrap("   ", 10), Lines{""});
}

TEST(WrapBehind, CountsWhatIsTakenAndIndentsTheRest) {
  EXPECT_EQ(wrap_behind(7, "nothing leads there", 4, 20), "nothing leads\n    there");
  EXPECT_EQ(wrap_behind(7, "nothing leads there", 4, 0), "nothing leads there");
  EXPECT_EQ(wrap_behind(0, "two  spaces   stay", 0, 80), "two  spaces   stay");
}

TEST(WrapBehind, KeepsACommandInOnePiece) {
  EXPECT_EQ(wrap_behind(0, "write it: career set a 'b c d'", 2, 20), "write it:\n  career set a 'b c d'");
  EXPECT_EQ(wrap_behind(0, "the list of 'career help set' has it", 0, 20),
            "the list of\n'career help set'\nhas it");
  EXPECT_EQ(wrap_behind(0, "behind; career landing talk WHO", 0, 20), "behind;\ncareer landing talk WHO");
  EXPECT_EQ(wrap_behind(7, "career check [FILE...] [--strict]", 7, 30),
            "career check [FILE...]\n       [--strict]")
      << "a synopsis is not to be pasted";
}

TEST(WrapLines, GoesOnBelowTheLastColumnOrTheFirstWord) {
  EXPECT_EQ(wrap_lines("  --strict  Warnings count as errors\nshort\n", 24),
            "  --strict  Warnings\n            count as\n            errors\nshort\n");
  EXPECT_EQ(wrap_lines("  A year, a month or a day", 16), "  A year, a\n  month or a day");
  EXPECT_EQ(wrap_lines("note: nothing leads there", 20), "note: nothing leads\n      there");
  EXPECT_EQ(wrap_lines("\n\na b\n", 80), "\n\na b\n");
  EXPECT_EQ(wrap_lines("", 80), "");
}

}  // namespace
}  // namespace career
