#include "core/report/csv.hpp"

#include <gtest/gtest.h>

namespace career::report {
namespace {

Table table_of(std::vector<Line> cells) {
  Table table;
  for (std::size_t i = 0; i < cells.size(); ++i)
    table.columns.push_back({std::string(1, static_cast<char>('a' + i))});
  table.rows.push_back(std::move(cells));
  return table;
}

TEST(CsvWriter, WritesValuesForProgramsToRead) {
  EXPECT_EQ(write_csv(table_of({line("text"),
                                line(Number{27.517857142857}),
                                line(Points{-4}),
                                line(Points{10.517857142857}),
                                line(Percent{0.5}),
                                line(RoughPercent{0.860016}),
                                line(Months{40}),
                                line(*Date::of(2026, 11, 22)),
                                {}})),
            "a,b,c,d,e,f,g,h,i\r\n"
            "text,27.517857,-4,10.517857,0.5,0.860016,40,2026-11-22,\r\n");
}

TEST(CsvWriter, KeepsTheExponentOfAHugeNumber) {
  EXPECT_EQ(write_csv(table_of({line(Number{1.5e20}), line(Points{-1e30})})), "a,b\r\n1.5e+20,-1e+30\r\n");
}

TEST(CsvWriter, QuotesWhatHoldsACommaOrAQuote) {
  EXPECT_EQ(write_csv(table_of({line("Senior PM, Checkout"), line("the \"big\" one")})),
            "a,b\r\n\"Senior PM, Checkout\",\"the \"\"big\"\" one\"\r\n");
}

TEST(CsvWriter, DefusesWhatASpreadsheetWouldRun) {
  EXPECT_EQ(write_csv(table_of({line("=cmd|' /C calc'!A0"), line("+1"), line("-1"), line("@SUM(A1,A2)")})),
            "a,b,c,d\r\n'=cmd|' /C calc'!A0,'+1,'-1,\"'@SUM(A1,A2)\"\r\n");
}

TEST(CsvWriter, WritesARowOnOneLineWithoutControls) {
  EXPECT_EQ(write_csv(table_of({line("\t=1"), line("\r=1"), line("a\nb"), line("\x1b[31m")})),
            "a,b,c,d\r\n\\t=1,\\r=1,a\\nb,\\e[31m\r\n");
}

TEST(CsvWriter, TreatsACellOfSeveralValuesAsText) {
  EXPECT_EQ(write_csv(table_of({line(Points{-1.25}, " points"), line(Amount{4}, " to ", Amount{6})})),
            "a,b\r\n'-1.3 points,4 to 6\r\n");
}

}  // namespace
}  // namespace career::report
