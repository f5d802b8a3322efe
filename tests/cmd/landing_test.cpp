#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cmd/app.hpp"
#include "core/platform/streams.hpp"
#include "tests/platform/memory.hpp"

namespace career::cmd {
namespace {

using ::testing::HasSubstr;

constexpr const char* spec =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n"
    "metrics: {zero_to_one: {now: 2, target: 7}}\n"
    "roles:\n"
    "  - {id: assistant, title: PM, bet: swing, from: 2026-11}\n";
constexpr const char* offer =
    "offer: 1\n"
    "title: PM\n"
    "bet: swing\n"
    "claims: [{claim: no weekend launches}]\n";

struct Landed {
  MemoryPlatform memory;
  std::string out;
  std::string err;

  explicit Landed(const std::string& folder) {
    memory.clock = FixedClock(*Date::of(2026, 11, 22));
    memory.files = MemoryFiles(folder);
    memory.files.add_folder(folder);
    memory.files.add("/home/dana/my career/career.yaml", spec);
    memory.files.add("/home/dana/my career/offers/a.yaml", offer);
    memory.files.add("/elsewhere/b.yaml", offer);
  }

  int run(const std::vector<std::string>& args) {
    MemoryOutput result;
    MemoryOutput notes;
    const int exit = cmd::run(args, memory.platform(), result, notes);
    out = result.text();
    err = notes.text();
    return exit;
  }
};

TEST(Landing, CallsAnOfferByTheWayFromTheSpecsFolder) {
  Landed beside("/home/dana/my career/offers");
  EXPECT_EQ(beside.run({"landing", "start", "--role", "assistant", "--offer", "a.yaml", "-n"}), 0)
      << beside.err;
  EXPECT_THAT(beside.out, HasSubstr("+        offer: offers/a.yaml\n"));

  Landed apart("/home/dana/my career");
  EXPECT_EQ(apart.run({"landing", "start", "--role", "assistant", "--offer", "/elsewhere/b.yaml", "-n"}), 0);
  EXPECT_THAT(apart.out, HasSubstr("+        offer: \"../../../elsewhere/b.yaml\"\n"));
}

TEST(Landing, NamesTheFileInCommandsToPasteWhenItWasNamed) {
  Landed world("/");
  EXPECT_EQ(world.run({"landing", "-f", "/home/dana/my career/career.yaml"}), 0) << world.err;
  EXPECT_THAT(world.out,
              HasSubstr("career -f '/home/dana/my career/career.yaml' landing start --role assistant"));
}

TEST(Landing, BeginsOnTheDayOfTheRoleElseToday) {
  Landed world("/home/dana/my career");
  EXPECT_EQ(world.run({"landing", "start", "--role", "assistant", "-n"}), 0);
  EXPECT_THAT(world.out, HasSubstr("+    start: 2026-11-22\n"));
  EXPECT_EQ(world.run({"landing", "start", "--role", "assistant", "--on", "-3d", "-n"}), 0);
  EXPECT_THAT(world.out, HasSubstr("+    start: 2026-11-19\n"));
}

TEST(Remind, LooksAsFarAsItIsTold) {
  Landed world("/home/dana/my career");
  EXPECT_EQ(world.run({"remind", "--within", "36600d", "--exit-code"}), 1);
  EXPECT_THAT(world.out, HasSubstr("your North Star"));
  for (const auto* wrong : {"", "-1d", "7x", "d", "99999999999d", "36601"}) {
    EXPECT_EQ(world.run({"remind", "--within", wrong}), 2) << wrong;
  }
}

}  // namespace
}  // namespace career::cmd
