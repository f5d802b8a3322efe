#include "core/model/answers.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career {
namespace {

using ::testing::ElementsAre;

Spec spec_of(std::string_view decisions) {
  auto reading = testing::read_with("decisions:\n" + std::string(decisions));
  EXPECT_EQ(testing::told(reading.findings), std::vector<std::string>{}) << decisions;
  return reading.spec.value();
}

const Date that_day = *Date::of(2026, 11, 22);

TEST(Answers, CountOnceTheirDayHasCome) {
  const auto spec = spec_of(
      "  - {date: 2026-11-02, offer: open, chose: negotiate, why: x}\n"
      "  - {date: 2062-11-03, offer: open, chose: decline, why: a slip in the year}\n"
      "  - {date: 2062-11-03, offer: other, chose: take, why: a slip in the year}\n");
  const Answers answers(spec, that_day);
  EXPECT_FALSE(answers.is_decided("open"));
  EXPECT_FALSE(answers.is_decided("other"));
  EXPECT_EQ(answers.latest("open"), 0);
  EXPECT_TRUE(answers.is_latest(0));
  EXPECT_TRUE(Answers(spec, *Date::of(2062, 11, 3)).is_decided("open"));
}

TEST(Answers, DecideAnOfferByTheLatestOfThem) {
  const Answers answers(
      spec_of("  - {date: 2026-11-02, offer: taken, chose: take, why: x}\n"
              "  - {date: 2026-11-01, offer: taken, chose: negotiate, why: written down later}\n"
              "  - {date: 2026-11-01, offer: open, chose: decline, why: x}\n"
              "  - {date: 2026-11-01, offer: open, chose: negotiate, why: they came back the same that_day}\n"
              "  - {date: 2026-11-01, chose: decline, why: by phone}\n"
              "  - {date: 2026-11-03, offer: no, chose: decline, why: x}\n"),
      that_day);
  EXPECT_TRUE(answers.is_decided("taken"));
  EXPECT_TRUE(answers.is_decided("no"));
  EXPECT_FALSE(answers.is_decided("open")) << "negotiating decides nothing";
  EXPECT_FALSE(answers.is_decided("never heard of"));
  EXPECT_EQ(answers.latest("taken"), 0);
  EXPECT_EQ(answers.latest("open"), 3);
  EXPECT_EQ(answers.latest("never heard of"), std::nullopt);
  EXPECT_THAT(answers.decided(), ElementsAre(0, 5));
  EXPECT_FALSE(answers.is_latest(1));
  EXPECT_FALSE(answers.is_latest(2));
  EXPECT_TRUE(answers.is_latest(3));
  EXPECT_TRUE(answers.is_latest(4)) << "it names no offer";
}

TEST(Answers, AreAboutFilesHoweverTheirPathsAreWritten) {
  const auto file_of = [](const std::string& path) { return path.substr(path.find_first_not_of("./")); };
  const Answers answers(spec_of("  - {date: 2026-11-01, offer: ./a, chose: negotiate, why: x}\n"
                                "  - {date: 2026-11-02, offer: .//a, chose: take, why: x}\n"),
                        that_day, file_of, file_of);
  EXPECT_TRUE(answers.is_decided("../a"));
  EXPECT_THAT(answers.decided(), ElementsAre(1));
}

}  // namespace
}  // namespace career
