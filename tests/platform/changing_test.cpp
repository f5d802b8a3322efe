// Changing a file: what is kept, and what keeps it from being changed.
#include "tests/platform/saving.hpp"

namespace career::saving {
namespace {

using ::testing::ElementsAre;

TEST_F(Saving, GivesTheChangeTheTextAndWritesWhatItMakesOfIt) {
  (void)write("career.yaml", "a: 1\r\n");
  EXPECT_TRUE(update([&](const SourcePtr& source) {
    EXPECT_EQ(source->text(), "a: 1\r\n");
    EXPECT_EQ(source->name(), file);
    return std::string("a: 2\r\n\0\xFF", 8);
  }));
  EXPECT_EQ(text_of(file), std::string("a: 2\r\n\0\xFF", 8));
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, WritesALongText) {
  const std::string text(limit, 'a');
  EXPECT_TRUE((write("career.yaml", "short"), update(to(text))));
  EXPECT_EQ(text_of(file), text);
  EXPECT_TRUE(update(to("")));
  EXPECT_EQ(text_of(file), "");
}

TEST_F(Saving, TellsWhatItDoes) {
  (void)write("career.yaml", "a: 1\n");
  std::vector<std::string> told;
  files.update(file, limit, append("b: 2\n"), [&](Event, std::string_view what) { told.emplace_back(what); });
  EXPECT_THAT(told,
              ElementsAre("locked " + file, "read " + file + " (5 bytes)", "wrote " + file + " (10 bytes)"));
}

TEST_F(Saving, WritesNothingWhenNothingChanges) {
  (void)write("career.yaml", "a: 1\n");
  const auto before = facts_of(file);
  EXPECT_FALSE(update(to("a: 1\n")));
  const auto after = facts_of(file);
  EXPECT_EQ(after.st_ino, before.st_ino);
  EXPECT_EQ(after.st_ctim.tv_sec, before.st_ctim.tv_sec);
  EXPECT_EQ(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, KeepsTheMode) {
  (void)write("career.yaml", "a: 1\n");
  for (const mode_t mode : {0600U, 0640U, 0755U}) {
    ASSERT_EQ(::chmod(file.c_str(), mode), 0);
    EXPECT_TRUE(update(append("b\n")));
    EXPECT_EQ(facts_of(file).st_mode & 07777U, mode);
    files.replace(file, "a: 1\n");
    EXPECT_EQ(facts_of(file).st_mode & 07777U, mode);
  }
}

TEST_F(Saving, KeepsTheOwner) {
  if (::geteuid() != 0) GTEST_SKIP() << "only the superuser may give a file away";
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chown(file.c_str(), 1234, 5678), 0);
  EXPECT_TRUE(update(append("b\n")));
  EXPECT_EQ(facts_of(file).st_uid, 1234);
  EXPECT_EQ(facts_of(file).st_gid, 5678);
}

TEST_F(Saving, GivesNoOtherGroupTheRightsOfOneItCannotKeep) {
  if (::geteuid() != 0) GTEST_SKIP() << "only the superuser may set this up";
  ASSERT_EQ(::chown(folder.c_str(), 65534, 0), 0);
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chown(file.c_str(), 65534, 5678), 0);
  ASSERT_EQ(::chmod(file.c_str(), 0664), 0);
  // A process of its own: the superuser's groups stay with a borrowed identity.
  const int status = end_of(start([&] {
    if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(2);
    (void)update(append("b\n"));
  }));
  EXPECT_EQ(status, 0);
  EXPECT_EQ(facts_of(file).st_gid, 65534);
  EXPECT_EQ(facts_of(file).st_mode & 07777U, 0644);
}

TEST_F(Saving, KeepsALinkAndChangesWhatItLeadsTo) {
  std::filesystem::create_directory(path("notes"));
  (void)write("notes/real.yaml", "a: 1\n");
  std::filesystem::create_symlink("notes/real.yaml", path("between"));
  std::filesystem::create_symlink("between", file);
  EXPECT_TRUE(update(append("b: 2\n")));
  EXPECT_EQ(std::filesystem::read_symlink(file), "between");
  EXPECT_EQ(text_of(path("notes/real.yaml")), "a: 1\nb: 2\n");
  files.replace(file, "c: 3\n");
  EXPECT_EQ(std::filesystem::read_symlink(file), "between");
  EXPECT_EQ(text_of(path("notes/real.yaml")), "c: 3\n");
  EXPECT_THAT(names(), ElementsAre("between", "career.yaml", "notes"));
  EXPECT_THAT(files.list(path("notes")), ElementsAre("real.yaml"));
}

TEST_F(Saving, WritesNothingWhenTheChangeThrows) {
  (void)write("career.yaml", "a: 1\n");
  EXPECT_THROW(update([](const SourcePtr&) -> std::string { throw std::runtime_error("no"); }),
               std::runtime_error);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
  EXPECT_TRUE(update(append("b: 2\n"))) << "and holds no lock";
}

TEST_F(Saving, RefusesATextThatCouldNotBeReadAgain) {
  (void)write("career.yaml", "12345");
  EXPECT_EQ(code_of([&] { files.update(file, 5, append("6"), {}); }), "cannot-save");
  EXPECT_EQ(code_of([&] { files.update(file, 4, append("6"), {}); }), "too-large");
  EXPECT_EQ(text_of(file), "12345");
}

TEST_F(Saving, ChangesOnlyPlainFilesThatAreThere) {
  EXPECT_EQ(code_of([&] { update(to("a")); }), "not-found");
  EXPECT_EQ(code_of([&] { files.update(folder, limit, to("a"), {}); }), "not-a-file");
  EXPECT_EQ(code_of([&] { files.update("/dev/null", limit, to("a"), {}); }), "cannot-save");
  ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
  EXPECT_EQ(code_of([&] { update(to("a")); }), "cannot-save") << "and does not wait for a writer";
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, LeavesAFolderAloneThatAllowsNoNewFile) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(file.c_str(), 0666), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0555), 0);
  std::string updating;
  std::string creating;
  std::string replacing;
  as_somebody([&] {
    updating = message_of([&] { update(append("b")); });
    creating = message_of([&] { files.create(path("new"), "b"); });
    replacing = message_of([&] { files.replace(file, "b"); });
  });
  EXPECT_EQ(updating, "cannot make a file in the folder of '" + file + "': permission denied");
  EXPECT_EQ(creating, "cannot make a file in the folder of '" + path("new") + "': permission denied");
  EXPECT_EQ(replacing, updating);
  EXPECT_EQ(text_of(file), "a: 1\n");
}

TEST_F(Saving, LeavesAReadOnlyFileAlone) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(file.c_str(), 0444), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
  std::string updating;
  std::string replacing;
  as_somebody([&] {
    updating = message_of([&] { update(append("b")); });
    replacing = message_of([&] { files.replace(file, "b"); });
  });
  EXPECT_EQ(updating, "cannot save '" + file + "': permission denied");
  EXPECT_EQ(replacing, updating);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, SaysThatAFolderMayNotBeEntered) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(folder.c_str(), 0), 0);
  std::string updating;
  as_somebody([&] { updating = message_of([&] { update(append("b")); }); });
  EXPECT_EQ(updating, "cannot read '" + file + "': permission denied");
}

// A limit on the size of files stands in for a full disk: writing stops in the middle.
TEST_F(Saving, KeepsTheOldTextWhenTheDiskTakesOnlyHalfOfTheNew) {
  (void)write("career.yaml", "a: 1\n");
  const auto with_little_room = [&](const std::function<void()>& action) {
    return WEXITSTATUS(end_of(start([&] {
      const struct rlimit little { 1000, 1000 };
      if (::setrlimit(RLIMIT_FSIZE, &little) != 0 || ::signal(SIGXFSZ, SIG_IGN) == SIG_ERR) ::_exit(2);
      ::_exit(code_of(action) == "cannot-save" ? 9 : 3);
    })));
  };
  EXPECT_EQ(with_little_room([&] { update(to(std::string(2000, 'b'))); }), 9);
  EXPECT_EQ(with_little_room([&] { files.replace(file, std::string(2000, 'b')); }), 9);
  EXPECT_EQ(with_little_room([&] { files.create(path("new"), std::string(2000, 'b')); }), 9);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

}  // namespace
}  // namespace career::saving
