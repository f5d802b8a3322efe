#include "core/platform/failures.hpp"

#include <cerrno>

#include <gtest/gtest.h>

namespace career {
namespace {

std::string drawn(const Failure& failure) {
  return draw(failure.findings(), {.color = false, .unicode = true, .width = 0});
}

TEST(SaveFailure, NamesWhoHasTheLock) {
  EXPECT_EQ(drawn(locked("career.yaml", "career (process 4711)")),
            "error: 'career.yaml' is locked by career (process 4711) [locked]\n"
            "      = wait until it is done, or end it; then try again\n");
  EXPECT_EQ(locked("career.yaml", "").findings().front().message,
            "'career.yaml' is locked by another program");
}

TEST(SaveFailure, SaysWhyTheDiskDoesNotTakeIt) {
  EXPECT_EQ(drawn(cannot_save("career.yaml", ENOSPC)),
            "error: cannot save 'career.yaml': the disk is full [cannot-save]\n");
  EXPECT_EQ(drawn(cannot_save("career.yaml", EDQUOT)),
            "error: cannot save 'career.yaml': the disk quota is used up [cannot-save]\n");
  EXPECT_EQ(drawn(cannot_lock("career.yaml", ENOLCK)),
            "error: cannot lock 'career.yaml': the system has no more locks [cannot-save]\n");
  EXPECT_EQ(
      drawn(cannot_write_beside("career.yaml", EROFS)),
      "error: cannot make a file in the folder of 'career.yaml': the disk is read-only [cannot-save]\n");
  EXPECT_EQ(drawn(would_be_too_large("career.yaml", 3072)),
            "error: cannot save 'career.yaml': it would be larger than 3 KiB [cannot-save]\n");
}

TEST(SaveFailure, IsNeverTheFilesFault) {
  for (const Failure& failure : {locked("a", ""), changed_meanwhile("a"), already_there("a"),
                                 cannot_save("a", EIO), cannot_lock("a", EIO), cannot_write_beside("a", EIO),
                                 not_a_plain_file("a"), would_be_too_large("a", 1), not_synced("a", EIO)}) {
    EXPECT_EQ(failure.kind(), Failure::Kind::Unavailable) << failure.what();
  }
}

TEST(ReadFailure, SaysWhatIsWrongWithTheFile) {
  EXPECT_EQ(drawn(is_a_folder("career")), "error: 'career' is a folder, not a file [not-a-file]\n");
  EXPECT_EQ(drawn(cannot_read("career.yaml", ENOENT)), "error: there is no file 'career.yaml' [not-found]\n");
  EXPECT_EQ(drawn(cannot_read("a/b", ENOTDIR)), "error: there is no file 'a/b' [not-found]\n");
  EXPECT_EQ(drawn(cannot_read("career.yaml", EACCES)),
            "error: cannot read 'career.yaml': permission denied [cannot-read]\n");
}

TEST(ReadFailure, NamesTheLimitInAReadableUnit) {
  EXPECT_EQ(drawn(too_large("a", std::size_t{16} << 20U)), "error: 'a' is larger than 16 MiB [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 3072)), "error: 'a' is larger than 3 KiB [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 1500)), "error: 'a' is larger than 1500 bytes [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 1)), "error: 'a' is larger than 1 byte [too-large]\n");
}

TEST(ReadFailure, TellsAWrongNameFromAWorldThatDoesNotWork) {
  EXPECT_EQ(cannot_read("a", ENOENT).kind(), Failure::Kind::Invalid);
  EXPECT_EQ(is_a_folder("a").kind(), Failure::Kind::Invalid);
  EXPECT_EQ(too_large("a", 1).kind(), Failure::Kind::Invalid);
  EXPECT_EQ(cannot_read("a", EIO).kind(), Failure::Kind::Unavailable);
}

TEST(ReadFailure, LetsNoHostileNameSteerTheTerminal) {
  EXPECT_EQ(drawn(cannot_read("a\x1B[2J", ENOENT)), "error: there is no file 'a\\e[2J' [not-found]\n");
}

TEST(InWords, HasANumberForWhatIsRare) { EXPECT_EQ(in_words(4095), "error 4095"); }

}  // namespace
}  // namespace career
