#include "core/text/diagnostic.hpp"

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "core/text/display.hpp"

namespace career {
namespace {

constexpr Drawing in_a_pipe{.color = false, .unicode = true, .width = 0};
constexpr Drawing in_color{.color = true, .unicode = true, .width = 80};

SourcePtr file(std::string text, std::string name = "career.yaml") {
  return std::make_shared<const SourceFile>(std::move(name), std::move(text));
}

// The span of the first `what` in the file.
Span span_of(const SourcePtr& source, std::string_view what) {
  const auto begin = static_cast<Pos>(source->text().find(what));
  return {begin, begin + static_cast<Pos>(what.size())};
}

Diagnostic error_at(const SourcePtr& source, std::string_view what, std::string message,
                    std::string code = "a-code") {
  return {Severity::Error, std::move(code), std::move(message), source, span_of(source, what), {}, {}};
}

Diagnostic warning_at(const SourcePtr& source, std::string_view what, std::string message) {
  Diagnostic warning = error_at(source, what, std::move(message));
  warning.severity = Severity::Warning;
  return warning;
}

// `what` on the twelfth line.
SourcePtr twelve_lines(const std::string& last) { return file(std::string(11, '\n') + last); }

TEST(Draw, ShowsThePlaceTheLineTheMarkAndTheHelp) {
  const auto source = twelve_lines("    fase: learning\n");
  Diagnostic diagnostic = error_at(source, "fase", "unknown key 'fase' in roles[1]", "unknown-key");
  diagnostic.help = {"did you mean 'phase'?"};
  EXPECT_EQ(draw(diagnostic, in_a_pipe),
            R"(career.yaml:12:5: error: unknown key 'fase' in roles[1] [unknown-key]
   12 |     fase: learning
      |     ^^^^
      = did you mean 'phase'?
)");
}

TEST(Draw, ShowsEveryHelpOnALineOfItsOwn) {
  Diagnostic diagnostic;
  diagnostic.message = "no spec was found";
  diagnostic.help = {"start one here: career init", "or name one: career -f FILE"};
  EXPECT_EQ(draw(diagnostic, in_a_pipe), R"(error: no spec was found
      = start one here: career init
      = or name one: career -f FILE
)");
}

TEST(Draw, NeedsNoSource) {
  Diagnostic diagnostic;
  diagnostic.code = "not-found";
  diagnostic.message = "there is no 'career.yaml'";
  EXPECT_EQ(draw(diagnostic, in_a_pipe), "error: there is no 'career.yaml' [not-found]\n");
}

TEST(Draw, NeedsNoCode) {
  Diagnostic diagnostic;
  diagnostic.message = "unknown command 'evalute'";
  EXPECT_EQ(draw(diagnostic, in_a_pipe), "error: unknown command 'evalute'\n");
}

TEST(Draw, NamesTheFileWhenItIsMeantAsAWhole) {
  Diagnostic diagnostic;
  diagnostic.source = file("# nothing but a comment\n");
  diagnostic.code = "empty-file";
  diagnostic.message = "the file is empty";
  EXPECT_EQ(draw(diagnostic, in_a_pipe), "career.yaml: error: the file is empty [empty-file]\n");
}

TEST(Draw, SaysWarningForAWarning) {
  const auto source = file("now: 8\n");
  EXPECT_EQ(draw(warning_at(source, "8", "this level has no evidence"), in_a_pipe),
            R"(career.yaml:1:6: warning: this level has no evidence [a-code]
    1 | now: 8
      |      ^
)");
}

TEST(Draw, ShowsASecondPlaceWithItsLabel) {
  const auto source = file("metrics:\n  zero_to_one:\n    now: 2\n  zero_to_one: {}\n");
  Diagnostic diagnostic = error_at(source, "zero_to_one: {", "'zero_to_one' is named twice", "duplicate-key");
  diagnostic.span->end -= 3;
  diagnostic.also = {{span_of(source, "zero_to_one"), "first here"}};
  diagnostic.help = {"remove one of them"};
  EXPECT_EQ(draw(diagnostic, in_a_pipe),
            R"(career.yaml:4:3: error: 'zero_to_one' is named twice [duplicate-key]
    4 |   zero_to_one: {}
      |   ^^^^^^^^^^^
    2 |   zero_to_one:
      |   ----------- first here
      = remove one of them
)");
}

TEST(Draw, WidensTheGutterForALongFile) {
  const auto source = file("a: 1\n" + std::string(123'455, '\n') + "b: 2\n");
  Diagnostic diagnostic = error_at(source, "b", "not a key");
  diagnostic.also = {{span_of(source, "a"), "first here"}};
  diagnostic.help = {"help"};
  EXPECT_EQ(draw(diagnostic, in_a_pipe), R"(career.yaml:123457:1: error: not a key [a-code]
123457 | b: 2
       | ^
     1 | a: 1
       | - first here
       = help
)");
}

TEST(Draw, MarksOneColumnForAnEmptySpan) {
  const auto source = file("to:\n");
  Diagnostic diagnostic = error_at(source, ":", "a value is missing");
  diagnostic.span = Span{3, 3};
  EXPECT_EQ(draw(diagnostic, in_a_pipe), R"(career.yaml:1:4: error: a value is missing [a-code]
    1 | to:
      |    ^
)");
}

TEST(Draw, LeavesNoSpaceBehindAnEmptyLine) {
  const auto source = file("a: 1\n\n");
  Diagnostic diagnostic = error_at(source, "a", "something is missing");
  diagnostic.span = Span{5, 5};
  EXPECT_EQ(draw(diagnostic, in_a_pipe), R"(career.yaml:2:1: error: something is missing [a-code]
    2 |
      | ^
)");
}

TEST(Draw, MarksALongerSpanToTheEndOfItsFirstLine) {
  const auto source = file("reach: {works: 5,\n  fails: 4}\n");
  EXPECT_EQ(draw(error_at(source, "{works: 5,\n  fails: 4}", "not a level"), in_a_pipe),
            R"(career.yaml:1:8: error: not a level [a-code]
    1 | reach: {works: 5,
      |        ^^^^^^^^^^
)");
}

TEST(Draw, AlignsUnderChineseAndEmojiAndAccents) {
  const auto source = file("职业: 发展 🚀 Rene\u0301e bad\n");
  EXPECT_EQ(draw(error_at(source, "bad", "not good"), in_a_pipe),
            "career.yaml:1:17: error: not good [a-code]\n"
            "    1 | 职业: 发展 🚀 Rene\u0301e bad\n"
            "      |                     ^^^\n");
}

TEST(Draw, DrawsTabsAsSpacesSoThatTheMarkStandsRight) {
  const auto source = file("roles:\n\tfase: learning\n");
  EXPECT_EQ(draw(error_at(source, "fase", "not a key"), in_a_pipe),
            R"(career.yaml:2:2: error: not a key [a-code]
    2 |     fase: learning
      |     ^^^^
)");
}

TEST(Draw, LeavesOutWindowsLineBreaks) {
  const auto source = file("career: 1\r\nfase: 2\r\n");
  EXPECT_EQ(draw(error_at(source, "fase: 2\r\n", "not a key"), in_a_pipe),
            "career.yaml:2:1: error: not a key [a-code]\n"
            "    2 | fase: 2\n"
            "      | ^^^^^^^\n");
}

TEST(Draw, LeavesOutAByteOrderMark) {
  const auto source = file(
      "\xEF\xBB\xBF"
      "fase: 2\n");
  EXPECT_EQ(draw(error_at(source, "fase", "not a key"), in_a_pipe),
            "career.yaml:1:1: error: not a key [a-code]\n"
            "    1 | fase: 2\n"
            "      | ^^^^\n");
}

TEST(Draw, LetsNothingFromTheFileSteerTheTerminal) {
  const auto source = file("who: \x1B[2J\u202Eme\n", "a\x1B[31m.yaml");
  Diagnostic diagnostic = error_at(source, "\u202Eme", "unknown word '\x1B[2J\nme\xFF'");
  diagnostic.also = {{span_of(source, "who"), "here\x07"}};
  diagnostic.help = {"did you mean '\u202Eem'?"};
  EXPECT_EQ(draw(std::vector{diagnostic}, in_a_pipe),
            "a\\e[31m.yaml:1:10: error: unknown word '\\e[2J\\nme\uFFFD' [a-code]\n"
            "    1 | who: \\e[2J\\u{202E}me\n"
            "      |           ^^^^^^^^^^\n"
            "    1 | who: \\e[2J\\u{202E}me\n"
            "      | --- here\\u{7}\n"
            "      = did you mean '\\u{202E}em'?\n"
            "1 error in a\\e[31m.yaml\n");
}

TEST(Draw, CutsALongLineToTheTerminal) {
  const auto source =
      file("story: cut searches without a result by a third, then moved the team to weekly releases\n");
  const auto diagnostic = error_at(source, "third", "not a story");
  EXPECT_EQ(draw(diagnostic, {.color = false, .unicode = true, .width = 40}),
            R"(career.yaml:1:43: error: not a story
        [a-code]
    1 | …result by a third, then moved …
      |              ^^^^^
)");
  EXPECT_EQ(draw(diagnostic, {.color = false, .unicode = false, .width = 40}),
            R"(career.yaml:1:43: error: not a story
        [a-code]
    1 | ...sult by a third, then move...
      |              ^^^^^
)");
}

TEST(Draw, CutsALongLineInAPipeToo) {
  const auto source = file("story: " + std::string(500, 'a') + " here " + std::string(30000, 'b') + "\n");
  for (const std::size_t width : {0U, 300U}) {
    const auto lines =
        draw(error_at(source, "here", "not a story"), {.color = false, .unicode = true, .width = width});
    EXPECT_NE(lines.find(" here "), std::string::npos) << lines;
    for (std::size_t at = 0; at < lines.size();) {
      const auto end = lines.find('\n', at);
      EXPECT_LE(display_width(lines.substr(at, end - at)), 168U) << lines;
      at = end + 1;
    }
  }
}

// Whatever a message, a label or a help quotes.
TEST(Draw, BoundsWhatIsQuoted) {
  const auto source = file("story: here\n");
  const std::string much = "'" + std::string(30000, 'a') + "'";
  auto diagnostic = error_at(source, "here", "the text " + much + " is too much");
  diagnostic.also.push_back({{0, 5}, "as " + much + " says"});
  diagnostic.help = {"shorten " + much + " at once"};
  const auto lines = draw(diagnostic, in_a_pipe);
  EXPECT_LE(lines.size(), 2500U);
  for (const char* part : {"the text '", "' is too much", "as '", "' says", "shorten '", "' at once"}) {
    EXPECT_NE(lines.find(part), std::string::npos) << part;
  }
}

TEST(Draw, WorksOnTheNarrowestTerminal) {
  const auto source = file("story: cut searches without a result\n");
  EXPECT_EQ(draw(error_at(source, "story", "no"), {.color = false, .unicode = true, .width = 1}),
            R"(career.yaml:1:1: error: no
        [a-code]
    1 | story: cut searches…
      | ^^^^^
)");
}

// The text with ESC as 'ESC', so that colours can be read.
std::string readable(std::string text) {
  for (std::size_t at = text.find('\x1B'); at != std::string::npos; at = text.find('\x1B', at)) {
    text.replace(at, 1, "ESC");
  }
  return text;
}

TEST(Draw, ColorsTheWordTheMarkAndTheGutter) {
  const auto source = file("fase: 1\nfase: 2\n");
  Diagnostic diagnostic = error_at(source, "fase: 2", "named twice", "duplicate-key");
  diagnostic.also = {{span_of(source, "fase"), "first here"}};
  diagnostic.help = {"remove one"};
  EXPECT_EQ(readable(draw(diagnostic, in_color)),
            "career.yaml:2:1: ESC[1;31merrorESC[0m: named twice [duplicate-key]\n"
            "ESC[34m    2 |ESC[0m fase: 2\n"
            "ESC[34m      |ESC[0m ESC[1;31m^^^^^^^ESC[0m\n"
            "ESC[34m    1 |ESC[0m fase: 1\n"
            "ESC[34m      |ESC[0m ESC[34m---- first hereESC[0m\n"
            "      ESC[36m=ESC[0m remove one\n");
}

TEST(Draw, ColorsAWarningYellow) {
  const auto source = file("a: 1\n");
  EXPECT_EQ(readable(draw(warning_at(source, "a", "odd"), in_color)),
            "career.yaml:1:1: ESC[1;33mwarningESC[0m: odd [a-code]\n"
            "ESC[34m    1 |ESC[0m a: 1\n"
            "ESC[34m      |ESC[0m ESC[1;33m^ESC[0m\n");
}

TEST(DrawAll, SaysHowManyOfWhichKindAreInWhichFile) {
  const auto spec = file("a: 1\nb: 2\n");
  const auto offer = file("c: 1\n", "offers/a.yaml");
  const Findings findings = {error_at(spec, "a", "no a"),       error_at(spec, "b", "no b"),
                             error_at(offer, "c", "no c"),      warning_at(offer, "c", "odd c"),
                             warning_at(offer, "1", "odd one"), warning_at(offer, "1", "very odd")};
  const std::string drawn = draw(findings, in_a_pipe);
  EXPECT_TRUE(drawn.ends_with("2 errors in career.yaml\n1 error and 3 warnings in offers/a.yaml\n")) << drawn;
}

TEST(DrawAll, DrawsOneAfterTheOtherInTheOrderGiven) {
  const auto source = twelve_lines("    fase: learning\n    to: 2026-02-30\n");
  Findings findings = {error_at(source, "fase", "unknown key 'fase' in roles[1]", "unknown-key"),
                       error_at(source, "2026-02-30", "there is no day 2026-02-30", "bad-date")};
  findings[0].help = {"did you mean 'phase'?"};
  findings[1].help = {"write YYYY-MM-DD, for example 2026-02-28"};
  EXPECT_EQ(draw(findings, in_a_pipe),
            R"(career.yaml:12:5: error: unknown key 'fase' in roles[1] [unknown-key]
   12 |     fase: learning
      |     ^^^^
      = did you mean 'phase'?
career.yaml:13:9: error: there is no day 2026-02-30 [bad-date]
   13 |     to: 2026-02-30
      |         ^^^^^^^^^^
      = write YYYY-MM-DD, for example 2026-02-28
2 errors in career.yaml
)");
}

TEST(DrawAll, DrawsNothingForNothing) { EXPECT_EQ(draw(Findings{}, in_a_pipe), ""); }

TEST(DrawAll, SumsUpNothingThatHasNoFile) {
  Diagnostic diagnostic;
  diagnostic.message = "no spec was found";
  EXPECT_EQ(draw(Findings{diagnostic}, in_a_pipe), "error: no spec was found\n");
}

TEST(DrawAll, DrawsTwentyAndCountsTheRest) {
  Diagnostic one;
  one.source = file("a: 1\n");
  one.message = "wrong";
  std::string twenty;
  for (int i = 0; i < 20; ++i) twenty += "career.yaml: error: wrong\n";
  EXPECT_EQ(draw(Findings(20, one), in_a_pipe), twenty + "20 errors in career.yaml\n");
  EXPECT_EQ(draw(Findings(23, one), in_a_pipe), twenty + "... and 3 more\n23 errors in career.yaml\n");
}

std::vector<std::string> messages(const Findings& findings) {
  std::vector<std::string> found;
  for (const Diagnostic& finding : findings) found.push_back(finding.message);
  return found;
}

using Messages = std::vector<std::string>;

TEST(SortByPlace, GoesThroughAFileFromItsTop) {
  const auto source = file("abc");
  Findings findings = {error_at(source, "c", "third"), error_at(source, "a", "first"),
                       error_at(source, "b", "second")};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"first", "second", "third"}));
}

TEST(SortByPlace, KeepsFilesInTheOrderFirstMet) {
  const auto one = file("ab", "z.yaml");
  const auto two = file("ab", "a.yaml");
  Findings findings = {error_at(one, "b", "z2"), error_at(two, "a", "a1"), error_at(one, "a", "z1")};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"z1", "z2", "a1"}));
}

TEST(SortByPlace, PutsWhatIsWrongWithTheWholeFileFirst) {
  const auto source = file("a");
  Diagnostic whole;
  whole.source = source;
  whole.message = "whole";
  Findings findings = {error_at(source, "a", "part"), whole};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"whole", "part"}));
}

TEST(SortByPlace, PutsErrorsBeforeWarningsAtOnePlaceAndKeepsTheOrderOtherwise) {
  const auto source = file("a");
  Findings findings = {warning_at(source, "a", "odd"), error_at(source, "a", "zzz"),
                       error_at(source, "a", "aaa")};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"zzz", "aaa", "odd"}));
}

TEST(SortByPlace, KeepsOneOfEqualOnes) {
  const auto source = file("ab");
  Findings findings = {error_at(source, "a", "twice"), error_at(source, "b", "twice"),
                       error_at(source, "a", "once"), error_at(source, "a", "twice")};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"twice", "once", "twice"}));
}

TEST(SortByPlace, TakesNothingAndWhatHasNoFile) {
  Findings findings;
  sort_by_place(findings);
  EXPECT_TRUE(findings.empty());
  Diagnostic lost;
  lost.message = "lost";
  findings = {error_at(file("a"), "a", "found"), lost, lost};
  sort_by_place(findings);
  EXPECT_EQ(messages(findings), (Messages{"found", "lost"}));
}

TEST(HasErrors, LooksForOneErrorAmongWarnings) {
  const auto source = file("a");
  EXPECT_FALSE(has_errors({}));
  EXPECT_FALSE(has_errors({warning_at(source, "a", "odd")}));
  EXPECT_TRUE(has_errors({warning_at(source, "a", "odd"), error_at(source, "a", "wrong")}));
}

TEST(Failure, CarriesItsFindingsAndSaysTheFirst) {
  const auto source = file("a");
  const Failure failure(Failure::Kind::Invalid, {error_at(source, "a", "one"), error_at(source, "a", "two")});
  EXPECT_EQ(failure.kind(), Failure::Kind::Invalid);
  EXPECT_EQ(messages(failure.findings()), (Messages{"one", "two"}));
  EXPECT_STREQ(failure.what(), "one");
  EXPECT_STREQ(Failure(Failure::Kind::Bug, Findings{}).what(), "a failure without a finding");
  EXPECT_STREQ(Failure(Failure::Kind::Bug, error_at(source, "a", "alone")).what(), "alone");
}

TEST(Misuse, CarriesAMessageAndHelp) {
  const Misuse misuse("unknown command 'evalute'", {"did you mean 'evaluate'?"});
  EXPECT_EQ(draw(misuse.diagnostic(), in_a_pipe), R"(error: unknown command 'evalute'
      = did you mean 'evaluate'?
)");
  EXPECT_STREQ(misuse.what(), "unknown command 'evalute'");
}

}  // namespace
}  // namespace career
