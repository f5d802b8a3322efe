#include "tests/platform/memory.hpp"

#include <cerrno>

#include <gtest/gtest.h>

#include "core/text/diagnostic.hpp"

namespace career {
namespace {

constexpr std::size_t small_limit = 100;

// The code of the Failure that reading ends in; "read" when it does not.
std::string code_of_reading(const Files& files, const std::string& path) {
  try {
    (void)files.read(path, small_limit);
  } catch (const Failure& failure) {
    return failure.findings().front().code;
  }
  return "read";
}

TEST(FixedClock, StandsStill) { EXPECT_EQ(FixedClock(*Date::of(2026, 11, 22)).today().iso(), "2026-11-22"); }

TEST(MemoryEnvironment, KnowsWhatWasSet) {
  MemoryEnvironment environment;
  environment.set("NO_COLOR", "");
  EXPECT_EQ(environment.get("NO_COLOR"), "");
  EXPECT_EQ(environment.get("COLUMNS"), std::nullopt);
  environment.set("COLUMNS", "80");
  EXPECT_EQ(environment.get("COLUMNS"), "80");
}

TEST(MemoryFiles, ReadsAFileUnderTheNameItWasAskedFor) {
  const MemoryFiles files{{"career.yaml", "career: 1\n"}};
  for (const auto* path : {"career.yaml", "./career.yaml", "/home/dana/career.yaml", "../dana/career.yaml"}) {
    ASSERT_TRUE(files.exists(path)) << path;
    const auto source = files.read(path, small_limit);
    EXPECT_EQ(source->name(), path);
    EXPECT_EQ(source->text(), "career: 1\n");
  }
}

TEST(MemoryFiles, HasTheFoldersAboveItsFiles) {
  const MemoryFiles files{{"offers/a.yaml", "offer: 1\n"}};
  for (const auto* path : {"offers", "offers/", ".", "/home/dana", "/home", "/"}) {
    EXPECT_TRUE(files.exists(path)) << path;
    EXPECT_EQ(code_of_reading(files, path), "not-a-file") << path;
  }
  EXPECT_FALSE(files.exists("offer")) << "the start of a name is no folder";
  EXPECT_FALSE(files.exists(""));
}

TEST(MemoryFiles, HasEmptyFolders) {
  MemoryFiles files("/srv");
  files.add_folder("offers");
  EXPECT_EQ(files.current_folder(), "/srv");
  EXPECT_TRUE(files.exists("/srv"));
  EXPECT_EQ(code_of_reading(files, "/srv/offers"), "not-a-file");
}

TEST(MemoryFiles, FailsAsRealFilesDo) {
  MemoryFiles files{{"large", std::string(small_limit + 1, 'a')}, {"full", std::string(small_limit, 'a')}};
  files.add_unreadable("secret", EACCES);
  EXPECT_EQ(code_of_reading(files, "missing"), "not-found");
  EXPECT_EQ(code_of_reading(files, "large"), "too-large");
  EXPECT_EQ(code_of_reading(files, "full"), "read");
  EXPECT_EQ(code_of_reading(files, "secret"), "cannot-read");
  EXPECT_TRUE(files.exists("secret"));
}

// The code of the Failure that adding a line ends in; "wrote" or "same" when it does not.
std::string code_of_adding(MemoryFiles& files, const std::string& line) {
  try {
    const auto add = [&](const SourcePtr& source) { return std::string(source->text()) + line; };
    return files.update("career.yaml", small_limit, add, {}) ? "wrote" : "same";
  } catch (const Failure& failure) {
    return failure.findings().front().code;
  }
}

std::string text_of(const MemoryFiles& files, const std::string& path) {
  return std::string(files.read(path, small_limit)->text());
}

TEST(MemoryFiles, ChangesAFile) {
  MemoryFiles files{{"career.yaml", "a: 1\n"}};
  EXPECT_EQ(code_of_adding(files, ""), "same");
  EXPECT_EQ(code_of_adding(files, "b: 2\n"), "wrote");
  EXPECT_EQ(text_of(files, "career.yaml"), "a: 1\nb: 2\n");
  EXPECT_EQ(code_of_adding(files, std::string(small_limit, 'c')), "cannot-save");
}

TEST(MemoryFiles, FailsToSaveAsItIsTold) {
  using Step = std::pair<SaveStep, int>;
  for (const auto& [step, code] : {std::pair(Step(SaveStep::Lock, EWOULDBLOCK), "locked"),
                                   std::pair(Step(SaveStep::Lock, EACCES), "cannot-save"),
                                   std::pair(Step(SaveStep::Write, ENOSPC), "cannot-save"),
                                   std::pair(Step(SaveStep::Sync, EIO), "cannot-save"),
                                   std::pair(Step(SaveStep::Rename, EROFS), "cannot-save")}) {
    MemoryFiles files{{"career.yaml", "a: 1\n"}};
    files.fail_saving(step.first, step.second);
    EXPECT_EQ(code_of_adding(files, "b: 2\n"), code);
    EXPECT_EQ(text_of(files, "career.yaml"), "a: 1\n");
  }
}

TEST(MemoryFiles, SeesAChangeUnderItsFeet) {
  MemoryFiles files{{"career.yaml", "a: 1\n"}};
  const auto change = [&](const SourcePtr&) {
    files.add("career.yaml", "a: 7\n");
    return "b: 2\n";
  };
  EXPECT_THROW(files.update("career.yaml", small_limit, change, {}), Failure);
  EXPECT_EQ(text_of(files, "career.yaml"), "a: 7\n");
}

TEST(MemoryFiles, CreatesWhatIsNotThereAndReplacesWhatIs) {
  MemoryFiles files;
  files.create("career.yaml", "a: 1\n");
  EXPECT_THROW(files.create("career.yaml", "b: 2\n"), Failure);
  EXPECT_EQ(text_of(files, "career.yaml"), "a: 1\n");
  files.replace("career.yaml", "c: 3\n");
  EXPECT_EQ(text_of(files, "career.yaml"), "c: 3\n");
  EXPECT_THROW(files.create("none/career.yaml", ""), Failure);
  EXPECT_THROW(files.replace("/home", ""), Failure);
}

TEST(MemoryPlatform, GivesItsPartsAsOneWorld) {
  MemoryPlatform memory;
  memory.clock = FixedClock(*Date::of(2026, 11, 22));
  memory.environment.set("COLUMNS", "72");
  memory.files.add("career.yaml", "career: 1\n");
  memory.out = {true, 72};
  const Platform world = memory.platform();
  EXPECT_EQ(world.clock.today().iso(), "2026-11-22");
  EXPECT_EQ(world.environment.get("COLUMNS"), "72");
  EXPECT_TRUE(world.files.exists("career.yaml"));
  EXPECT_EQ(world.out.width, 72);
  EXPECT_FALSE(world.err.is_terminal);
}

}  // namespace
}  // namespace career
