#include "core/yaml/guards.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/yaml/outline.hpp"

namespace career::yaml {
namespace {

using std::string_literals::operator""s;

// The code of each finding with the offset where it stands.
std::string guarded(std::string text) {
  Findings findings;
  const bool passed = check_bytes(source_of(std::move(text)), findings);
  EXPECT_EQ(passed, findings.empty());
  std::string codes;
  for (const auto& finding : findings) {
    codes += finding.code;
    if (finding.span) codes += "@" + std::to_string(finding.span->begin);
    codes += " ";
  }
  return codes;
}

TEST(Guards, LetOrdinaryTextPass) {
  EXPECT_EQ(guarded("a: 1\r\nb:\tЖ \xF0\x9F\x98\x80 \xC2\x85\xC2\xA0\n"), "");
  EXPECT_EQ(guarded("\xEF\xBB\xBF"s + "a: 1\n"), "");
  EXPECT_EQ(guarded(""), "");
}

TEST(Guards, RefuseAFileThatIsTooLarge) {
  EXPECT_EQ(guarded(std::string(max_bytes, ' ')), "");
  EXPECT_EQ(guarded(std::string(max_bytes + 1, ' ')), "too-large ");
}

TEST(Guards, NameTheFirstByteThatIsNotUtf8) {
  EXPECT_EQ(guarded("a: \xE9\nb: \xFF"), "not-utf8@3 ");
  EXPECT_EQ(guarded("a: \xC3"), "not-utf8@3 ");
  EXPECT_EQ(guarded("a: \xC0\xAF"), "not-utf8@3 ");      // longer than it need be
  EXPECT_EQ(guarded("a: \xED\xA0\x80"), "not-utf8@3 ");  // half of a surrogate pair
  EXPECT_EQ(guarded("a: \xF4\x90\x80\x80"), "not-utf8@3 ");
  EXPECT_EQ(guarded("a: \xE2\x82"), "not-utf8@3 ");
}

TEST(Guards, KnowOtherEncodings) {
  EXPECT_EQ(guarded("\xFF\xFE"s + "a\0:\0"s), "not-utf8@0 ");
  EXPECT_EQ(guarded("\xFE\xFF\0a\0:"s), "not-utf8@0 ");
  EXPECT_EQ(guarded("a\0:\0"s), "not-utf8@0 ");
  EXPECT_EQ(guarded("\0\0\0a"s), "not-utf8@0 ");
  EXPECT_EQ(guarded("\xFF\xFE\0\0a\0\0\0"s), "not-utf8@0 ");
}

TEST(Guards, TakeNoOtherFileForAnotherEncoding) {
  EXPECT_EQ(guarded("\0\1\xFF"s), "control-character@0 not-utf8@2 ");
  EXPECT_EQ(guarded("\x7F"
                    "ELF\2\1\1\0"s),
            "control-character@0 ");
  EXPECT_EQ(guarded("\0\0\0\0"s), "control-character@0 ");
}

TEST(Guards, RefuseControlCharacters) {
  EXPECT_EQ(guarded("a: 1\n\x04"), "control-character@5 ");
  EXPECT_EQ(guarded("a: b\0c"s), "control-character@4 ");
  EXPECT_EQ(guarded("a: \x7F"), "control-character@3 ");
  EXPECT_EQ(guarded("a: \xC2\x9B"), "control-character@3 ");
  EXPECT_EQ(guarded("a: \xEF\xBB\xBF"), "control-character@3 ");
}

TEST(Guards, RefuseACarriageReturnAlone) {
  EXPECT_EQ(guarded("a: 1\rb: 2\r"), "lone-cr@4 ");
  EXPECT_EQ(guarded("a: 1\r\n\r"), "lone-cr@6 ");
}

TEST(Guards, TellOneOfEachKind) {
  EXPECT_EQ(guarded("a\x01\x02\rb\r\n\xFF\xFF"), "control-character@1 lone-cr@3 not-utf8@7 ");
}

TEST(Guards, FindEveryConflict) {
  EXPECT_EQ(guarded("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n<<<<<<<\n=======\n>>>>>>>\n"),
            "conflict-marker@5 conflict-marker@49 ");
  EXPECT_EQ(guarded("\xEF\xBB\xBF<<<<<<< HEAD\r\n"), "conflict-marker@3 ");
}

TEST(Guards, FindNoMoreConflictsThanAPersonCanRead) {
  Findings findings;
  EXPECT_FALSE(check_bytes(source_of(replaced(std::string(1000, '.'), ".", "<<<<<<<\n")), findings));
  EXPECT_EQ(findings.size(), 100U);
}

TEST(Guards, LetWhatOnlyLooksLikeAConflictPass) {
  EXPECT_EQ(guarded("=======\n>>>>>>> a\n"), "");
  EXPECT_EQ(guarded("a: |\n  <<<<<<< HEAD\nb: <<<<<<< c\n<<<<<<<<\n"), "");
}

TEST(Guards, MarkBothSidesOfAConflict) {
  Findings findings;
  const auto source = source_of("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n");
  EXPECT_FALSE(check_bytes(source, findings));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(source->text(*findings[0].span), "<<<<<<< HEAD");
  ASSERT_EQ(findings[0].also.size(), 2U);
  EXPECT_EQ(source->text(findings[0].also[0].span), "=======");
  EXPECT_EQ(source->text(findings[0].also[1].span), ">>>>>>> main");
}

}  // namespace
}  // namespace career::yaml
