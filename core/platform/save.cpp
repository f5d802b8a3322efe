#include "core/platform/save.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/platform/failures.hpp"
#include "core/platform/file_lock.hpp"
#include "core/platform/folder_entry.hpp"

namespace career {
namespace {

// A NewFile is written beside the place it is meant for, under a name of its own such as
// `.career-4711-0.tmp`, and gets its real name only when every byte is on the disk. Until then its place is
// as it was, and unless it gets its name it is gone at the end of its scope. One that a kill left behind
// hinders nobody and may be deleted.
//
// All of it throws Failure Unavailable `cannot-save`.
class NewFile {
 public:
  // `mode` is what the process's mask leaves of it. `entry` must live longer.
  NewFile(const FolderEntry& entry, unsigned mode);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile(NewFile&&) = delete;
  NewFile& operator=(NewFile&&) = delete;

  // Mode, owner and group of another file, the latter two as far as this process may give them.
  void keep_rights(const struct stat& facts);

  // The text, to the disk; to be called once and last.
  void write(std::string_view text);

  // Takes the place of whatever has the name.
  void take_name();

  // Takes the name only if nothing has it; else throws Failure Unavailable `already-there`.
  void take_free_name();

 private:
  const FolderEntry& entry_;
  std::string name_;
  Descriptor descriptor_;
  bool has_its_name_ = false;
};

// As many as may be left behind by killed processes that had our number.
constexpr int most_attempts = 100;

NewFile::NewFile(const FolderEntry& entry, unsigned mode) : entry_(entry) {
  errno = EEXIST;
  for (int attempt = 0; attempt < most_attempts && !descriptor_.is_open() && errno == EEXIST; ++attempt) {
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

constexpr unsigned for_everybody = 0666;  // less the process's mask
constexpr unsigned for_the_owner = 0600;

// What a file was like when it was read.
struct Seen {
  struct stat facts {};
  SourcePtr source;
};

Seen look_at(const FolderEntry& entry, std::size_t limit) {
  const Descriptor file = open_file(entry.folder.get(), entry.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!file.is_open()) throw errno == ENOENT ? changed_meanwhile(entry.path) : cannot_read(entry.path, errno);
  Seen seen;
  if (::fstat(file.get(), &seen.facts) == -1) throw cannot_read(entry.path, errno);
  auto text = read_all(file.get(), limit);
  if (!text) throw cannot_read(entry.path, errno);
  if (text->size() > limit) throw too_large(entry.path, limit);
  seen.source = std::make_shared<const SourceFile>(entry.path, *std::move(text));
  return seen;
}

bool is_same(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// Whether the path still leads to the very file that was read, and that to the same bytes. The clock of a
// disk ticks a few hundred times a second, and two changes within a tick look alike, so the bytes are
// compared too.
bool is_still(const std::string& path, const Seen& before) {
  const Descriptor file = open_file(path, O_RDONLY | O_NONBLOCK);
  struct stat now {};
  if (!file.is_open() || ::fstat(file.get(), &now) == -1) return false;
  const struct stat& then = before.facts;
  if (!is_same(now, then) || now.st_size != then.st_size || now.st_mtim.tv_sec != then.st_mtim.tv_sec ||
      now.st_mtim.tv_nsec != then.st_mtim.tv_nsec) {
    return false;
  }
  return read_all(file.get(), before.source->text().size()) == before.source->text();
}

// Renaming asks nobody but the folder, but a person who made a file read-only meant it. A file that is gone
// is for others to notice.
void check_is_writable(const FolderEntry& entry) {
  if (::faccessat(entry.folder.get(), entry.name.c_str(), W_OK, AT_EACCESS) == -1 && errno != ENOENT) {
    throw cannot_save(entry.path, errno);
  }
}

// Where one of the process's own streams goes there, writes to that; false when none does. What a log holds
// already is not ours to replace: `-o /dev/stdout >> log`.
bool write_to_stream(const std::string& path, const struct stat& facts, std::string_view text) {
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat its_own {};
    if (::fstat(stream, &its_own) == -1 || !is_same(its_own, facts)) continue;
    if (!write_all(stream, text)) throw cannot_save(path, errno);
    return true;
  }
  return false;
}

// A device or a pipe has no old text to keep.
void write_to_device(const std::string& path, std::string_view text) {
  Descriptor device = open_file(path, O_WRONLY);
  if (!device.is_open() || !write_all(device.get(), text) || !device.close()) throw cannot_save(path, errno);
}

}  // namespace

bool update_file(const std::string& path, std::size_t limit, const TextChange& change, const Events& events,
                 std::chrono::milliseconds patience) {
  const auto tell = [&](const std::string& what) {
    if (events) events(Event::Done, what);
  };
  const FolderEntry entry = entry_of(path);
  struct stat facts {};
  if (::fstatat(entry.folder.get(), entry.name.c_str(), &facts, 0) == -1) throw cannot_read(path, errno);
  if (S_ISDIR(facts.st_mode)) throw is_a_folder(path);
  if (!S_ISREG(facts.st_mode)) throw not_a_plain_file(path);

  const FileLock lock(entry, patience);
  tell(fmt::format("locked {}", path));
  const Seen before = look_at(entry, limit);
  tell(fmt::format("read {} ({} bytes)", path, before.source->text().size()));
  const std::string text = change(before.source);
  if (text == before.source->text()) return false;
  if (text.size() > limit) throw would_be_too_large(path, limit);
  check_is_writable(entry);

  NewFile file(entry, for_the_owner);
  file.keep_rights(before.facts);
  file.write(text);
  if (!is_still(path, before)) throw changed_meanwhile(path);
  file.take_name();
  sync_folder(entry);
  tell(fmt::format("wrote {} ({} bytes)", path, text.size()));
  return true;
}

void create_file(const std::string& path, std::string_view text) {
  const FolderEntry entry = new_entry(path);
  NewFile file(entry, for_everybody);
  file.write(text);
  file.take_free_name();
  sync_folder(entry);
}

void replace_file(const std::string& path, std::string_view text) {
  if (path.find('\0') != std::string::npos) throw cannot_save(path, EINVAL);
  struct stat facts {};
  if (::stat(path.c_str(), &facts) == -1) {
    // A link to nothing is refused by `entry_of`: it would be a guess to make what it should lead to.
    const bool is_link = ::lstat(path.c_str(), &facts) == 0;
    const FolderEntry entry = is_link ? entry_of(path) : new_entry(path);
    NewFile file(entry, for_everybody);
    file.write(text);
    file.take_name();
    sync_folder(entry);
    return;
  }
  if (S_ISDIR(facts.st_mode)) throw cannot_save(path, EISDIR);
  if (write_to_stream(path, facts, text)) return;
  if (!S_ISREG(facts.st_mode)) return write_to_device(path, text);

  const FolderEntry entry = entry_of(path);
  check_is_writable(entry);
  NewFile file(entry, for_the_owner);
  file.keep_rights(facts);
  file.write(text);
  file.take_name();
  sync_folder(entry);
}

}  // namespace career
