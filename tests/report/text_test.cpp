#include "core/report/text.hpp"

#include <string>

#include <gtest/gtest.h>

#include "core/text/display.hpp"

namespace career::report {
namespace {

constexpr TextStyle pipe{.width = 0, .color = false, .unicode = true};
constexpr TextStyle ascii{.width = 0, .color = false, .unicode = false};
constexpr TextStyle wide(std::size_t width) { return {.width = width, .color = false, .unicode = true}; }
constexpr TextStyle colored{.width = 80, .color = true, .unicode = true};

template <class... Blocks>
Report report_of(Blocks... blocks) {
  Report report;
  (report.add(std::move(blocks)), ...);
  return report;
}

Table offers() {
  return {{{"offer"}, {"points", Column::Kind::Number}, {"verdict"}},
          {{line("AI Shopping Assistant at Shopwell"), line(Points{10.517857}), line("strong-take")},
           {line("staying"), {}, {}},
           {line("製品部長"), line(Points{-1.25}), line("stay")}}};
}

TEST(TextWriter, SetsPartsApartAndIndentsSections) {
  const auto report =
      report_of(Heading{1, line("An offer")}, Paragraph{line("closer: take")}, Paragraph{line("It is near.")},
                Heading{2, line("How sure")}, List{{line("very"), line("quite")}}, Heading{2, line("Dates")},
                Facts{{{"phase", line("learning")}, {"answer by", line("today")}}});
  EXPECT_EQ(write_text(report, pipe),
            "An offer\n"
            "closer: take\n"
            "\n"
            "It is near.\n"
            "\n"
            "How sure\n"
            "  - very\n"
            "  - quite\n"
            "\n"
            "Dates\n"
            "  phase      learning\n"
            "  answer by  today\n");
}

TEST(TextWriter, WrapsProseAtTheWidthAndNeverTearsAValueApart) {
  const auto report = report_of(Paragraph{line("the chance is over ", Percent{0.62}, " now")},
                                List{{line("a list item that goes on")}});
  EXPECT_EQ(write_text(report, wide(22)),
            "the chance is over\n"
            "62 % now\n"
            "\n"
            "- a list item that\n"
            "  goes on\n");
  EXPECT_EQ(write_text(report, pipe), "the chance is over 62 % now\n\n- a list item that goes on\n");
}

TEST(TextWriter, KeepsProseWithin80ColumnsOnAWideTerminal) {
  const auto report = report_of(Paragraph{line(std::string(60, 'a'), " ", std::string(30, 'b'))});
  EXPECT_EQ(write_text(report, wide(200)), std::string(60, 'a') + "\n" + std::string(30, 'b') + "\n");
}

TEST(TextWriter, AlignsTablesByDisplayWidth) {
  EXPECT_EQ(write_text(report_of(offers()), pipe),
            "offer                              points  verdict\n"
            "AI Shopping Assistant at Shopwell   +10.5  strong-take\n"
            "staying\n"
            "製品部長                             -1.3  stay\n");
}

TEST(TextWriter, WrapsTextColumnsToFitButNeverNumbers) {
  EXPECT_EQ(write_text(report_of(offers()), wide(38)),
            "offer              points  verdict\n"
            "AI Shopping         +10.5  strong-take\n"
            "Assistant at\n"
            "Shopwell\n"
            "staying\n"
            "製品部長             -1.3  stay\n");
}

TEST(TextWriter, MakesEachRowABlockWhereItsNumbersDoNotFit) {
  EXPECT_EQ(write_text(report_of(offers()), wide(20)),
            "AI Shopping\n"
            "Assistant at\n"
            "Shopwell\n"
            "  points   +10.5\n"
            "  verdict  strong-take\n"
            "staying\n"
            "製品部長\n"
            "  points   -1.3\n"
            "  verdict  stay\n");
}

TEST(TextWriter, CutsACellAfterThreeLines) {
  const Table table{{{"title"}, {"n", Column::Kind::Number}},
                    {{line("one two three four five six seven eight"), line(Number{1})}}};
  EXPECT_EQ(write_text(report_of(table), wide(12)),
            "title      n\n"
            "one two    1\n"
            "three\n"
            "four fiv…\n");
  EXPECT_NE(write_text(report_of(table), {.width = 12, .color = false, .unicode = false}).find("four f...\n"),
            std::string::npos);
}

TEST(TextWriter, DrawsBarsToAnEighthOfAColumn) {
  const Bars bars{100,
                  {{"today", Number{40.785714}},
                   {"if it fails", Number{100}, Tone::Plain, line("(assumed)")},
                   {"little", Number{0.01}},
                   {"none", Number{0}},
                   {"far", Number{130}}},
                  line("0 is the North Star")};
  EXPECT_EQ(write_text(report_of(bars), wide(37)),
            "today                   41  ████▏\n"
            "if it fails (assumed)  100  ██████████\n"
            "little                   0  ▏\n"
            "none                     0\n"
            "far                    130  █████████→\n"
            "0 is the North Star\n");
}

TEST(TextWriter, DrawsNothingForABarBelowZero) {
  const Bars bars{100, {{"today", Number{0}}, {"past", Number{-20}}}, {}};
  EXPECT_EQ(write_text(report_of(bars), ascii),
            "today    0\n"
            "past   -20\n");
}

TEST(TextWriter, DrawsBarsInPlainAsciiWhereItMust) {
  const Bars bars{100, {{"today", Number{41}}, {"far", Number{130}}}, {}};
  EXPECT_EQ(write_text(report_of(bars), ascii),
            "today   41  #####################\n"
            "far    130  #################################################>\n");
}

TEST(TextWriter, ColoursWithTheThemeAndSaysTheSameWithout) {
  const auto report = report_of(Heading{1, line("Offer")},
                                Paragraph{line("closer: ", Words{"strong take", Tone::Good}, "!")});
  EXPECT_EQ(write_text(report, colored), "\x1b[1mOffer\x1b[0m\ncloser: \x1b[32mstrong take\x1b[0m!\n");
  EXPECT_EQ(write_text(report, wide(80)), "Offer\ncloser: strong take!\n");
}

TEST(TextWriter, EndsEveryColourOnItsOwnLine) {
  const auto report = report_of(Paragraph{line(Words{"a long warning", Tone::Bad})});
  EXPECT_EQ(write_text(report, {.width = 6, .color = true, .unicode = true}),
            "\x1b[31ma long\x1b[0m\n\x1b[31mwarning\x1b[0m\n");
}

TEST(TextWriter, SendsNothingRawFromAFile) {
  const auto report = report_of(Heading{1, line("\x1b[31mred\x1b[0m\r\n\x07 \xC2\x9B")},
                                Facts{{{"a\tb", line("\xE2\x80\xAEtxt.exe \xFF")}}});
  EXPECT_EQ(write_text(report, pipe),
            "\\e[31mred\\e[0m\\r\\n\\u{7} \\u{9B}\n"
            "a\\tb  \\u{202E}txt.exe \xEF\xBF\xBD\n");
}

// Two roles, the second a swing under way, on an axis of years.
Lanes roles() {
  Lanes lanes;
  lanes.from = 2020;
  lanes.to = 2032;
  for (int year = 2020; year < 2032; ++year) lanes.ticks.push_back({double(year), std::to_string(year)});
  lanes.marks = {{2026, Sign::Here}, {2031.5, Sign::Goal}};
  lanes.lanes = {{"PM, Search", {{2020, 2023, Sign::Solid, false}}},
                 {"製品部長", {{2023, 2026, Sign::Light, true}}}};
  lanes.legend = {{Sign::Light, "learning"}, {Sign::Here, "today"}};
  return lanes;
}

TEST(TextWriter, DrawsLanesAlongOneAxis) {
  EXPECT_EQ(write_text(report_of(roles()), pipe),
            "            2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031\n"
            "PM, Search  ███████████████               │                           ★\n"
            "製品部長                   ^░░░░░░░░░░░░░░│                           ★\n"
            "░ learning, │ today\n");
  EXPECT_EQ(write_text(report_of(roles()), ascii),
            "            2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031\n"
            "PM, Search  ===============               |                           *\n"
            "製品部長                   ^--------------|                           *\n"
            "- learning, | today\n");
}

TEST(TextWriter, FitsLanesIntoTheWidthAndLeavesTicksOut) {
  EXPECT_EQ(write_text(report_of(roles()), wide(30)),
            "            2020    2025\n"
            "PM, Search  █████    │       ★\n"
            "製品部長         ^░░░│       ★\n"
            "░ learning, │ today\n");
}

TEST(TextWriter, DrawsAPointAndAnExtentAndClipsWhatIsOutside) {
  Lanes lanes;
  lanes.to = 100;
  lanes.lanes = {{"2028", {{20, 70, Sign::Extent, false}}, 31},
                 {"2029", {{-50, 20, Sign::Extent, false}}, -50},
                 {"2030", {{100, 1e300, Sign::Solid, true}}}};
  EXPECT_EQ(write_text(report_of(lanes), wide(26)),
            "2028      ──●───────\n"
            "2029  ●───\n"
            "2030                     ^\n");
}

TEST(TextWriter, FitsAnyWidthWithATitleOfFourKilobytes) {
  std::string title;
  while (title.size() < 4096) title += "製品 👩‍🚀 manager ";
  const auto report = report_of(Heading{1, line(title)}, Table{{{"offer"}, {"n", Column::Kind::Number}},
                                                               {{line(title), line(Number{1})}}});
  for (const std::size_t width : {20U, 40U, 80U, 120U}) {
    const auto text = write_text(report, wide(width));
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != text.npos; begin = end + 1, end = text.find('\n', begin)) {
      EXPECT_LE(display_width(text.substr(begin, end - begin)), width);
    }
  }
}

TEST(TextWriter, BreaksACommandSoThatItCanStillBePasted) {
  const auto report =
      report_of(Paragraph{line("Once you know: ", code("career evaluate 'four days.yaml' --record CHOICE"))});
  EXPECT_EQ(write_text(report, wide(32)),
            "Once you know: career evaluate \\\n"
            "'four days.yaml' --record CHOICE\n");
  EXPECT_EQ(write_text(report, wide(24)),
            "Once you know: career \\\n"
            "evaluate \\\n"
            "'four days.yaml' \\\n"
            "--record CHOICE\n");
  const auto apostrophe = report_of(Paragraph{line(code("career landing win WHAT --for 'Ana'\\''s team'"))});
  EXPECT_EQ(write_text(apostrophe, wide(32)),
            "career landing win WHAT --for \\\n"
            "'Ana'\\''s team'\n");
}

TEST(TextWriter, SurvivesWhatIsEmptyOrAbsurdlyNarrow) {
  EXPECT_EQ(write_text({}, pipe), "");
  EXPECT_EQ(write_text(report_of(Table{}), pipe), "");
  const auto report = report_of(Heading{2, line("a")}, offers(), Facts{{{"label", line("value")}}},
                                Bars{0, {{"zero", Number{1}}}, line("note")});
  EXPECT_NE(write_text(report, wide(1)).find("+10.5"), std::string::npos);
}

}  // namespace
}  // namespace career::report
