#include "core/report/template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/diagnostic.hpp"
#include "tests/file/reading.hpp"

namespace career::report {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Entry {
  std::string title;
  std::string result;
};

Fields fields_of(const Entry& entry) {
  return Fields().text("title", entry.title).text("result", entry.result);
}

const std::vector<Entry> two{{"Forty tests", "retention +15 %"}, {"On pricing", ""}};

Fields month(const std::vector<Entry>& entries) {
  return Fields()
      .text("month", "November 2026")
      .flag("has_git", false)
      .list("entries", entries, fields_of)
      .list("lessons", std::vector<Entry>{}, fields_of);
}

std::string filled(std::string text, const Fields& fields) {
  return fill(testing::file_of(std::move(text), "monthly.md"), fields);
}

// "2:3 unknown-field: there is no field 'titel'; did you mean 'title'?"
std::vector<std::string> wrong(std::string text) {
  try {
    (void)filled(std::move(text), month(two));
    return {};
  } catch (const Failure& failure) {
    auto told = testing::told(failure.findings());
    for (std::size_t i = 0; i < told.size(); ++i) {
      for (const auto& help : failure.findings()[i].help) told[i] += "; " + help;
    }
    return told;
  }
}

TEST(Template, PutsTextsInTheirPlaces) { EXPECT_EQ(filled("# {{month}}", month(two)), "# November 2026\n"); }

TEST(Template, WritesASectionForEachItemAndSkipsWhatAnItemDoesNotHave) {
  EXPECT_EQ(filled("# {{month}}\n"
                   "{{#entries}}\n"
                   "- {{title}}{{#result}}: {{result}}{{/result}}\n"
                   "{{/entries}}\n",
                   month(two)),
            "# November 2026\n"
            "- Forty tests: retention +15 %\n"
            "- On pricing\n");
}

TEST(Template, HasAFlagForTheHeadingOfAList) {
  EXPECT_EQ(
      filled("{{#has_entries}}## Out{{/has_entries}}{{#has_lessons}}## Learned{{/has_lessons}}", month(two)),
      "## Out\n");
}

TEST(Template, SaysWhatStandsForNothing) {
  const std::string text = "{{#entries}}\n- {{title}}\n{{/entries}}\n{{^entries}}\nnothing\n{{/entries}}\n";
  EXPECT_EQ(filled(text, month({})), "nothing\n");
  EXPECT_EQ(filled("{{#has_git}}yes{{/has_git}}{{^has_git}}no{{/has_git}}", month({})), "no\n");
}

TEST(Template, LeavesNoTraceOfRemarksAndAtMostOneBlankLine) {
  EXPECT_EQ(filled("{{! title,\n result }}\n\n\n# A\n\n{{#lessons}}\nx\n{{/lessons}}\n\n\nB {{! no }}\n\n",
                   month(two)),
            "# A\n\nB \n");
}

TEST(Template, LeavesNoGapInAListWhereASectionIsLeftOut) {
  EXPECT_EQ(
      filled("- {{month}}\n{{#lessons}}\n- {{title}}\n{{/lessons}}\n  {{#has_git}}  \r\n- git\n{{/has_git}}\n"
             "{{#entries}}\n- {{title}}\n{{/entries}}\n{{^lessons}}\n- none\n{{/lessons}}",
             month(two)),
      "- November 2026\n- Forty tests\n- On pricing\n- none\n");
  EXPECT_EQ(filled("{{#entries}}\n- {{title}}\n{{/entries}}\n\n{{#has_entries}}\n# so\n{{/has_entries}}\n",
                   month(two)),
            "- Forty tests\n- On pricing\n\n# so\n");
}

TEST(Template, NeverTurnsATextIntoMarkup) {
  const std::vector<Entry> hostile{{"# *a* [b](javascript:c) <script> | {{month}}", "- x\n# y\n\n1. z"}};
  EXPECT_EQ(filled("{{#entries}}\n{{title}}\n{{result}}\n{{/entries}}", month(hostile)),
            R"(\# \*a\* \[b\](javascript:c) \<script\> \| \{\{month\}\})"
            "\n"
            R"(\- x \# y 1. z)"
            "\n");
}

TEST(Template, ShowsWhatWouldSteerATerminal) {
  EXPECT_EQ(filled("\x1b[31m{{month}}\ta\r\n", Fields().text("month", "\x1b[2J")),
            "\\e[31m\\\\e\\[2J    a\n");
}

TEST(Template, RefusesBytesThatAreNoText) {
  EXPECT_THAT(wrong("# {{month}}\na\xFF\nb"),
              ElementsAre("2:2 not-utf8: the file is not UTF-8: byte 14 is 0xFF; save the file as UTF-8"));
}

TEST(Template, TakesManyRemarksAndTabsAsFastAsOtherText) {
  std::string text;
  for (int i = 0; i < 500'000; ++i) text += "{{! a }}\t";
  EXPECT_EQ(filled(text + "{{month}}", month({})), std::string(2'000'000, ' ') + "November 2026\n");
}

TEST(Template, LinksOnlyToTheWeb) {
  const auto link = [](std::string_view address) {
    return filled("{{link}}", Fields().link("link", address));
  };
  EXPECT_EQ(link("https://wiki.example/a_b?c=d#e"), "<https://wiki.example/a_b?c=d#e>\n");
  EXPECT_EQ(link("javascript:alert(1)"), "javascript:alert(1)\n");
  EXPECT_EQ(link("https://a> <script>"), "https\\://a\\> \\<script\\>\n");
}

TEST(Template, NamesAFieldThatIsNotThere) {
  EXPECT_THAT(wrong("# {{month}}\n{{#entries}}{{titel}}{{/entries}}"),
              ElementsAre("2:13 unknown-field: there is no field 'titel'; did you mean 'title'?"));
  EXPECT_THAT(wrong("{{title}}"),
              ElementsAre("1:1 unknown-field: there is no field 'title'; there is: month, has_git, "
                          "has_entries, entries, has_lessons, lessons"));
  EXPECT_THAT(wrong("{{#entries}}{{.}}{{/entries}}"), ElementsAre(HasSubstr("there is no field '.'")));
}

TEST(Template, KnowsTheFieldsOfAnItemWhereThereIsNone) {
  EXPECT_THAT(wrong("{{#lessons}}{{titel}}{{/lessons}}"), ElementsAre(HasSubstr("did you mean 'title'?")));
}

TEST(Template, FindsTheTextsAroundAListAndNotTheListsAroundIt) {
  EXPECT_THAT(wrong("{{#entries}}{{month}}{{#has_git}}{{title}}{{/has_git}}{{/entries}}"), ElementsAre());
  EXPECT_THAT(wrong("{{#entries}}{{#lessons}}{{/lessons}}{{/entries}}"),
              ElementsAre(HasSubstr("there is no field 'lessons'")));
}

TEST(Template, WantsSectionsThatMatch) {
  EXPECT_THAT(
      wrong("{{#entries}}\nx"),
      ElementsAre("1:1 bad-template: the section 'entries' is not closed; write {{/entries}} where it "
                  "ends"));
  EXPECT_THAT(wrong("a {{/entries}}"),
              ElementsAre("1:3 bad-template: 'entries' is closed where it is not open"));
  EXPECT_THAT(wrong("{{month"), ElementsAre("1:1 bad-template: this tag is not closed; write {{name}}"));
}

TEST(Template, RefusesTheTagsThatHaveNoPlaceHere) {
  EXPECT_THAT(wrong("{{{month}}}"), ElementsAre(HasSubstr("cannot be put in as Markdown")));
  EXPECT_THAT(wrong("{{&month}}"), ElementsAre(HasSubstr("cannot be put in as Markdown")));
  EXPECT_THAT(wrong("{{>other}}"), ElementsAre(HasSubstr("'{{>' has no meaning here")));
  EXPECT_THAT(wrong("{{=<% %>=}}"), ElementsAre(HasSubstr("'{{=' has no meaning here")));
  EXPECT_THAT(wrong("{{entries}}"), ElementsAre(HasSubstr("'entries' is no text")));
}

TEST(Template, DoesNotNestWithoutEnd) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "{{#has_git}}";
  for (int i = 0; i < 100'000; ++i) text += "{{/has_git}}";
  EXPECT_THAT(wrong(text), ElementsAre(HasSubstr("more than 16 deep")));
}

TEST(Template, TellsAllThatIsWrongAtOnce) { EXPECT_EQ(wrong("{{a}}{{b}}{{#entries}}{{c}}").size(), 4); }

}  // namespace
}  // namespace career::report
