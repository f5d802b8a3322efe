#include "core/report/markdown.hpp"

#include <string>

#include <gtest/gtest.h>

namespace career::report {
namespace {

TEST(MarkdownWriter, WritesEveryKindOfPart) {
  Report report;
  report.add(Heading{1, line("An offer")});
  report.add(Paragraph{line("closer: ", Words{"take", Tone::Good})});
  report.add(Heading{2, line("Details")});
  report.add(List{{line("one"), line("two")}});
  report.add(Facts{{{"answer by", line(*Date::of(2026, 11, 24))}}});
  report.add(Table{{{"metric"}, {"points", Column::Kind::Number}},
                   {{line("zero_to_one"), line(Points{7.142857})}, {line("home"), line(Points{-4})}},
                   line("a note")});
  report.add(Bars{100,
                  {{"today", Number{40.8}}, {"fails", Number{32}, Tone::Bad, line("(assumed)")}},
                  line("0 is the North Star")});
  EXPECT_EQ(write_markdown(report), R"(# An offer

closer: take

## Details

- one
- two

- answer by: 2026-11-24

| metric | points |
| --- | --: |
| zero\_to\_one | +7.1 |
| home | -4.0 |

a note

|  |  |
| --- | --: |
| today | 41 |
| fails (assumed) | 32 |

0 is the North Star
)");
}

TEST(MarkdownWriter, DrawsLanesBetweenFencesThatNothingCloses) {
  Report report;
  Lanes lanes;
  lanes.to = 2;
  lanes.lanes = {{"````\n# title", {{0, 1}}}};
  report.add(lanes);
  EXPECT_EQ(write_markdown(report),
            "`````text\n"
            "````\\n# title  ██████████████████████████████\n"
            "`````\n");
}

TEST(MarkdownText, KeepsMarkupFromBeingMarkup) {
  EXPECT_EQ(markdown_text("*bold* _it_ `code` ~~no~~"), R"(\*bold\* \_it\_ \`code\` \~\~no\~\~)");
  EXPECT_EQ(markdown_text("[a](b) ![c](d) <b> &amp; a|b \\*"),
            R"(\[a\](b) \!\[c\](d) \<b\> \&amp; a\|b \\\*)");
  EXPECT_EQ(markdown_text("https://wiki.example/a_b www.example.org"),
            R"(https\://wiki.example/a\_b www\.example.org)");
}

TEST(MarkdownText, KeepsTheStartOfALineFromBeingAListOrAHeading) {
  EXPECT_EQ(markdown_text("# no heading"), R"(\# no heading)");
  EXPECT_EQ(markdown_text("- no item"), R"(\- no item)");
  EXPECT_EQ(markdown_text("+ no item"), R"(\+ no item)");
  EXPECT_EQ(markdown_text("2026. What a year"), R"(2026\. What a year)");
  EXPECT_EQ(markdown_text("1) first"), R"(1\) first)");
  EXPECT_EQ(markdown_text("> no quotation"), R"(\> no quotation)");
  EXPECT_EQ(markdown_text("=== no underline"), R"(\=== no underline)");
  EXPECT_EQ(markdown_text("    no code"), "no code");
  EXPECT_EQ(markdown_text("2.5 points"), "2.5 points");
}

TEST(MarkdownText, KeepsALineALine) {
  EXPECT_EQ(markdown_text("a\n\n# b\r\n\tc"), R"(a\\n\\n\# b\\r\\n\\tc)");
  EXPECT_EQ(markdown_text("\x1b[31m"), R"(\\e\[31m)");
  EXPECT_EQ(markdown_text("製品 👩‍🚀"), "製品 👩‍🚀");
}

TEST(MarkdownWriter, KeepsACellACell) {
  Report report;
  report.add(Table{{{"a|b"}}, {{line("x | y\n| z |")}}});
  EXPECT_EQ(write_markdown(report), "| a\\|b |\n| --- |\n| x \\| y\\\\n\\| z \\| |\n");
}

TEST(MarkdownWriter, LeavesACommandAsItIsPasted) {
  Report report;
  report.add(Paragraph{line("a_b: ", code("career set a_b '*'"), " or ", code("echo `date`"))});
  EXPECT_EQ(write_markdown(report), "a\\_b: `career set a_b '*'` or `` echo `date` ``\n");
}

}  // namespace
}  // namespace career::report
