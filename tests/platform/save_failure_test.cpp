#include "core/platform/save_failure.hpp"

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

}  // namespace
}  // namespace career
