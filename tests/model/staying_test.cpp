#include "core/model/staying.hpp"

#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career {
namespace {

struct Found {
  std::string title;
  StayingBecause because = StayingBecause::Otherwise;
  std::optional<Date> begins{};

  friend bool operator==(const Found&, const Found&) = default;
};

// For messages of failed tests.
void PrintTo(const Found& found, std::ostream* out) {
  *out << found.title << " (" << static_cast<int>(found.because) << ')';
  if (found.begins) *out << " from " << found.begins->iso();
}

Found staying(std::string_view roles, Date today, std::string_view more = {}) {
  const auto reading = testing::read_with("roles:\n" + std::string(roles) + std::string(more));
  EXPECT_TRUE(reading.spec);
  if (!reading.spec) return {};
  const auto as = staying_as(*reading.spec, today);
  return {title_of_staying(*reading.spec, as), as.because,
          as.because == StayingBecause::Signed ? std::optional(begins(as)) : std::nullopt};
}

Date on(int year, unsigned month, unsigned day) { return *Date::of(year, month, day); }
const Date today = on(2026, 12, 30);
constexpr auto current = StayingBecause::Current;
constexpr auto is_signed = StayingBecause::Signed;
constexpr auto ends = StayingBecause::Ends;
constexpr auto otherwise = StayingBecause::Otherwise;

constexpr const char* ward = "  - {title: Ward, bet: core, from: 2020, to: 2026-12-31}\n";
constexpr const char* head = "  - {title: Head, bet: core, from: 2027-01-04}\n";
const std::string both = std::string(ward) + head;

TEST(Staying, IsTheRoleOfTodayWhileItLastsUntilTheHorizon) {
  EXPECT_EQ(staying("  - {title: Ward, bet: core, from: 2020}\n", today), (Found{"Ward", current}));
  EXPECT_EQ(staying("  - {title: Ward, bet: core, from: 2020, to: 2028-12-30}\n", today),
            (Found{"Ward", current}));
  EXPECT_EQ(staying("  - {title: Ward, bet: core, from: 2020, to: 2028-12-29}\n", today),
            (Found{"what comes after Ward", ends}));
  EXPECT_EQ(staying("  - {title: Ward, bet: core, from: 2020, to: 2027-12-29}\n", today,
                    "assumptions: {horizon_years: 0.5}\n"),
            (Found{"Ward", current}));
}

TEST(Staying, IsTheRoleThatIsSignedBeforeAndAfterTheOldOneEnds) {
  EXPECT_EQ(staying(both, today), (Found{"Head", is_signed, on(2027, 1, 4)}));
  EXPECT_EQ(staying(both, on(2027, 1, 2)), (Found{"Head", is_signed, on(2027, 1, 4)}));  // between the two
  EXPECT_EQ(staying(both, on(2027, 1, 4)), (Found{"Head", current}));
}

TEST(Staying, TakesARoleThatBeginsWithin92Days) {
  const auto after = [](const char* from) {
    return staying(std::string(ward) + "  - {title: Head, bet: core, from: " + from + "}\n", today).because;
  };
  EXPECT_EQ(after("2027-04-02"), is_signed);
  EXPECT_EQ(after("2027-04-03"), ends);
  EXPECT_EQ(after("2026-12-31"), is_signed);
}

TEST(Staying, IsWhatComesAfterARoleThatEnds) {
  EXPECT_EQ(staying(ward, today, "otherwise: {title: keep looking}\n"),
            (Found{"what comes after Ward", ends}));
  EXPECT_EQ(staying(ward, on(2027, 1, 1), "otherwise: {title: keep looking}\n"),
            (Found{"keep looking", otherwise}));
}

TEST(Staying, FollowsOneRoleAfterTheOther) {
  const std::string locum = "  - {title: Locum, bet: core, from: 2027-01-04, to: 2027-02-28}\n";
  EXPECT_EQ(staying(ward + locum, today), (Found{"what comes after Locum", ends}));
  EXPECT_EQ(staying(ward + locum + "  - {title: Head, bet: core, from: 2027-03}\n", today),
            (Found{"Head", is_signed, on(2027, 3, 1)}));
}

TEST(Staying, TakesTheMainRoleOfSeveralThatFollowElseTheNearest) {
  const std::string side = "  - {title: Teaching, bet: core, from: 2019}\n";
  const std::string main_ward = "  - {title: Ward, bet: core, from: 2020, to: 2026-12-31, main: true}\n";
  EXPECT_EQ(staying(side + main_ward, today), (Found{"Teaching", is_signed, on(2019, 1, 1)}));
  EXPECT_EQ(staying(side + main_ward + head, today), (Found{"Head", is_signed, on(2027, 1, 4)}));
  const std::string main_later = "  - {title: Chief, bet: core, from: 2027-02, main: true}\n";
  EXPECT_EQ(staying(side + main_ward + head + main_later, today),
            (Found{"Chief", is_signed, on(2027, 2, 1)}));
}

TEST(Staying, IsNotKnownWhereSeveralRolesAreCurrentAndNoneIsTheMainOne) {
  const std::string two = std::string("  - {title: A, bet: core, from: 2020}\n") +
                          "  - {title: B, bet: core, from: 2020}\n" + head;
  EXPECT_EQ(staying(two, today), (Found{"looking on", otherwise}));
}

}  // namespace
}  // namespace career
