#include "core/file/set_value.hpp"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career::file {
namespace {

const std::string commented =
    "career: 1  # format\n"
    "\n"
    "north_star:\n"
    "  vision: Chief Product Officer   # for now\n"
    "  by: 2031-11\n"
    "metrics:\n"
    "  zero_to_one: {now: 2, target: 7}\n"
    "  craft:\n"
    "    now: 5          # after the review\n"
    "    target: 8\n"
    "roles:\n"
    "  - title: Senior PM\n"
    "    bet: core\n"
    "    from: 2023-08\n";

const Date today = Date::of(2026, 11, 28).value();

std::string set(const std::string& text, std::string_view path, std::string_view value) {
  Findings findings;
  const auto document = yaml::Document::read(testing::file_of(text), findings);
  const auto spec = read_unsound_spec(*document, findings);
  return set_value(*document, *spec, findings, path, value, today);
}

// The same text with one piece of it replaced.
std::string with(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

TEST(SetValue, ChangesTheValueAndNoOtherByte) {
  EXPECT_EQ(set(commented, "metrics.craft.target", "9"), with(commented, "target: 8", "target: 9"));
  EXPECT_EQ(set(commented, "metrics.zero_to_one.target", "7.5"), with(commented, "7}", "7.5}"));
  EXPECT_EQ(set(commented, "north_star.by", "2032"), with(commented, "2031-11", "2032"));
  EXPECT_EQ(set(commented, "roles.senior-pm.from", "2023-09-01"), with(commented, "2023-08", "2023-09-01"));
}

TEST(SetValue, QuotesTextThatWouldBeSomethingElse) {
  EXPECT_EQ(set(commented, "north_star.vision", "CPO: or not"),
            with(commented, "Chief Product Officer ", "\"CPO: or not\" "));
}

// Whoever writes a level has looked at it.
TEST(SetValue, DatesALevel) {
  const auto block = with(commented, "    target: 8\n", "    target: 8\n    as_of: 2026-11-28\n");
  EXPECT_EQ(set(commented, "metrics.craft.now", "6"), with(block, "now: 5  ", "now: 6  "));
  EXPECT_EQ(set(commented, "metrics.craft.now", "5"), block) << "the same level, looked at";
  EXPECT_EQ(set(commented, "metrics.zero_to_one.now", "3.5"),
            with(commented, "now: 2, target: 7}", "now: 3.5, target: 7, as_of: 2026-11-28}"));
  const auto last = with(commented, "now: 2, target: 7}", "as_of: 2025-03, target: 7, now: 2}");
  EXPECT_EQ(set(last, "metrics.zero_to_one.now", "3.5"),
            with(commented, "now: 2, target: 7}", "as_of: 2026-11-28, target: 7, now: 3.5}"));
}

TEST(SetValue, ChangesNothingTheSecondTime) {
  const auto once = set(commented, "metrics.craft.now", "6");
  EXPECT_EQ(set(once, "metrics.craft.now", "6"), once);
}

TEST(SetValue, PutsAKeyThatIsNotThereYetWhereATidyFileHasIt) {
  EXPECT_EQ(set(commented, "metrics.craft.weight", "3"),
            with(commented, "    now: 5          # after the review\n    target: 8\n",
                 "    now: 5          # after the review\n    target: 8\n    weight: 3\n"));
  EXPECT_EQ(set(commented, "roles.senior-pm.org", "Shopwell"),
            with(commented, "  - title: Senior PM\n", "  - title: Senior PM\n    org: Shopwell\n"));
}

TEST(SetValue, SuggestsTheNearestPath) {
  try {
    static_cast<void>(set(commented, "metrics.crfat.now", "6"));
    FAIL() << "there is no such metric";
  } catch (const Misuse& misuse) {
    EXPECT_EQ(misuse.diagnostic().message, "there is no 'crfat' in 'metrics'");
    EXPECT_EQ(misuse.diagnostic().help, std::vector<std::string>{"did you mean 'craft'?"});
  }
}

TEST(SetValue, RefusesWhatTheReaderWouldRefuse) {
  for (const auto& [path, value] :
       std::vector<std::pair<const char*, const char*>>{{"metrics.craft.now", "much"},
                                                        {"metrics.craft.now", "9"},
                                                        {"metrics.craft.now", "6 # or 7"},
                                                        {"metrics.craft.now", ""},
                                                        {"north_star.vision", ""},
                                                        {"north_star.by", "2031-13"},
                                                        {"roles.senior-pm.bet", "swng"},
                                                        {"metrics.craft", "6"},
                                                        {"metrics.craft.now.deeper", "6"},
                                                        {"career", "2"},
                                                        {"", "2"}}) {
    EXPECT_THROW(static_cast<void>(set(commented, path, value)), Misuse) << path << " = " << value;
  }
}

// The edit that mends a file is not refused for what it mends.
TEST(SetValue, MendsTheValueThatIsTheOnlyError) {
  const auto named = "career: 1\nname:\n" + commented.substr(commented.find("\n\n") + 2);
  EXPECT_EQ(set(named, "name", "Dana"), with(named, "name:", "name: Dana"));
  for (const auto& [key, right, path] :
       std::vector<std::array<std::string, 3>>{{"now: ", "5", "metrics.craft.now"},
                                               {"by: ", "2031-11", "north_star.by"},
                                               {"from: ", "2023-08", "roles.senior-pm.from"},
                                               {"bet: ", "core", "roles.senior-pm.bet"}}) {
    const auto at = commented.find(key + right + (key == "now: " ? " " : ""));
    for (const std::string mistake : {"", "nonsense", "50%", "2031-13"}) {
      auto broken = commented;
      broken.replace(at + key.size(), right.size(), mistake);
      auto mended = set(broken, path, right);
      EXPECT_THAT(testing::told(testing::read(mended).findings), ::testing::IsEmpty()) << mended;
      EXPECT_EQ(mended.find(key + right), at) << mended;
    }
  }
}

TEST(SetValue, MendsWhatTwoValuesSayTogether) {
  const auto past = with(commented, "now: 2, target: 7", "now: 58, target: 40");
  EXPECT_EQ(set(past, "metrics.zero_to_one.worst", "60"),
            with(past, "now: 58, target: 40", "now: 58, target: 40, worst: 60"));
}

TEST(SetValue, TellsWhatElseIsWrong) {
  const auto two = with(with(commented, "now: 5  ", "now: 50%  "), "bet: core", "bet: swng");
  EXPECT_THROW(static_cast<void>(set(two, "metrics.craft.now", "5")), Failure);
  EXPECT_THROW(static_cast<void>(set(two, "north_star.by", "2032")), Failure);
  const auto one = with(commented, "now: 5  ", "now: 50%  ");
  EXPECT_THROW(static_cast<void>(set(one, "metrics.craft.now", "60%")), Misuse);
}

// A name that a new entry could move, or that several have, is no way to one of them.
TEST(SetValue, AsksWhichOfSeveralIsMeant) {
  const auto nurses = commented + "    to: 2024\n  - title: Senior PM\n    bet: core\n    from: 2025\n";
  EXPECT_THROW(static_cast<void>(set(nurses, "roles.senior-pm.org", "Acme")), Misuse);
  EXPECT_EQ(set(nurses, "roles.senior-pm-2.from", "2025-02"), with(nurses, "from: 2025\n", "from: 2025-02\n"))
      << "the second one has a number";
  const auto setbacks =
      commented + "setbacks:\n  - {date: 2026-05-20, what: a}\n  - {date: 2026-05-20, what: b}\n";
  EXPECT_THROW(static_cast<void>(set(setbacks, "setbacks.2026-05-20.lesson", "ask")), Misuse);
}

TEST(SetValue, FindsANameHoweverItsAccentsAreEncoded) {
  const auto spec = commented + "publishing:\n  repeated:\n    - topic: r\u00E9sum\u00E9\n      times: 2\n";
  EXPECT_EQ(set(spec, "publishing.repeated.re\u0301sume\u0301.times", "3"),
            with(spec, "times: 2", "times: 3"));
}

}  // namespace
}  // namespace career::file
