#include "core/platform/file_lock.hpp"

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/platform/failures.hpp"

namespace career {
namespace {

constexpr std::chrono::milliseconds between_attempts{10};
constexpr std::size_t longest_signature = 100;

// "career (process 4711)": this process, as the others shall name it.
std::string signature() {
  return fmt::format("{} (process {})\n", ::program_invocation_short_name, ::getpid());
}

// The first line of the lock file; empty when it was locked a moment ago, or by someone else's program.
std::string holder_in(int descriptor) {
  const std::string text = read_all(descriptor, longest_signature).value_or(std::string());
  return text.substr(0, text.find('\n'));
}

}  // namespace

FileLock::FileLock(const FolderEntry& entry, std::chrono::milliseconds patience)
    : entry_(entry), name_('.' + entry.name + ".lock") {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!take()) {
    if (std::chrono::steady_clock::now() >= end) throw locked(entry.path, holder_);
    std::this_thread::sleep_for(between_attempts);
  }
  sign();
}

FileLock::~FileLock() {
  // In a folder where only owners may remove files, another's lock file stays; it locks nothing.
  if (has_its_name()) (void)::unlinkat(entry_.folder.get(), name_.c_str(), 0);
}

bool FileLock::take() {
  open_lock_file();
  if (!descriptor_.is_open()) return false;
  if (uninterrupted([&] { return ::flock(descriptor_.get(), LOCK_EX | LOCK_NB); }) == 0)
    return has_its_name();
  if (errno != EWOULDBLOCK) throw cannot_lock(entry_.path, errno);
  holder_ = holder_in(descriptor_.get());
  return false;
}

// Not open when it went away just now. Whoever may write the file may lock it, and nobody else may: a new
// lock file has the file's mode and owner.
void FileLock::open_lock_file() {
  constexpr int safely = O_NOFOLLOW | O_NONBLOCK;  // a pipe of that name would keep us waiting for ever
  constexpr mode_t read_and_write = 0666;
  const int folder = entry_.folder.get();
  struct stat facts {};
  if (::fstatat(folder, entry_.name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == -1) {
    throw changed_meanwhile(entry_.path);
  }
  descriptor_ = open_file(folder, name_, O_RDWR | O_CREAT | O_EXCL | safely, facts.st_mode & read_and_write);
  if (descriptor_.is_open()) {
    if (::geteuid() == 0) (void)!::fchown(descriptor_.get(), facts.st_uid, facts.st_gid);
    return;
  }
  if (errno != EEXIST) throw cannot_write_beside(entry_.path, errno);
  descriptor_ = open_file(folder, name_, O_RDWR | safely);
  if (descriptor_.is_open()) return;
  // Another user's: enough to lock, not to sign.
  if (errno == EACCES) descriptor_ = open_file(folder, name_, O_RDONLY | safely);
  if (!descriptor_.is_open() && errno != ENOENT) throw cannot_lock(entry_.path, errno);
}

bool FileLock::has_its_name() const {
  struct stat ours {};
  struct stat named {};
  return ::fstat(descriptor_.get(), &ours) == 0 &&
         ::fstatat(entry_.folder.get(), name_.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
         ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

// A courtesy: on a full disk the lock holds as well. What has a second name may be anybody's file, put there
// to be overwritten.
void FileLock::sign() const {
  struct stat facts {};
  if (::fstat(descriptor_.get(), &facts) == -1 || facts.st_nlink != 1) return;
  (void)!::ftruncate(descriptor_.get(), 0);
  (void)write_all(descriptor_.get(), signature());
}

}  // namespace career
