#include "core/platform/new_file.hpp"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "core/platform/save_failure.hpp"

namespace career {
namespace {

// As many as may be left behind by killed processes that had our number.
constexpr int attempts = 100;

}  // namespace

NewFile::NewFile(const FolderEntry& entry, unsigned mode) : entry_(entry) {
  errno = EEXIST;
  for (int attempt = 0; attempt < attempts && !descriptor_.is_open() && errno == EEXIST; ++attempt) {
    name_ = fmt::format(".career-{}-{}.tmp", ::getpid(), attempt);
    descriptor_ = open_file(entry.folder.get(), name_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  }
  if (!descriptor_.is_open()) throw cannot_write_beside(entry.path, errno);
}

NewFile::~NewFile() {
  if (!has_its_name_) (void)::unlinkat(entry_.folder.get(), name_.c_str(), 0);
}

void NewFile::keep_rights(const struct stat& facts) {
  constexpr mode_t all_rights = 07777;
  constexpr mode_t of_group = 0070;
  mode_t mode = facts.st_mode & all_rights;
  const bool has_its_group = ::fchown(descriptor_.get(), facts.st_uid, facts.st_gid) == 0 ||
                             ::fchown(descriptor_.get(), static_cast<uid_t>(-1), facts.st_gid) == 0;
  // What one group was allowed must not fall to another, beyond what everybody is.
  if (!has_its_group) mode &= ~of_group | (mode << 3U);
  if (::fchmod(descriptor_.get(), mode) == -1) throw cannot_save(entry_.path, errno);
}

void NewFile::write(std::string_view text) {
  const bool is_on_disk = write_all(descriptor_.get(), text) &&
                          uninterrupted([&] { return ::fsync(descriptor_.get()); }) == 0 &&
                          descriptor_.close();
  if (!is_on_disk) throw cannot_save(entry_.path, errno);
}

void NewFile::take_name() {
  const int folder = entry_.folder.get();
  if (::renameat(folder, name_.c_str(), folder, entry_.name.c_str()) == -1)
    throw cannot_save(entry_.path, errno);
  has_its_name_ = true;
}

void NewFile::take_free_name() {
  const int folder = entry_.folder.get();
  if (::renameat2(folder, name_.c_str(), folder, entry_.name.c_str(), RENAME_NOREPLACE) == 0) {
    has_its_name_ = true;
    return;
  }
  // Some disks cannot rename that way. A link never replaces anything either; the first name goes with this
  // object.
  const bool is_unknown = errno == EINVAL || errno == ENOSYS;
  if (is_unknown && ::linkat(folder, name_.c_str(), folder, entry_.name.c_str(), 0) == 0) return;
  if (errno == EEXIST) throw already_there(entry_.path);
  throw cannot_save(entry_.path, errno);
}

}  // namespace career
