#include "core/platform/folder_entry.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "core/platform/failures.hpp"
#include "core/platform/paths.hpp"

namespace career {
namespace {

std::string name_in(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

FolderEntry entry_of(const std::string& path) {
  if (holds_a_zero_byte(path)) throw cannot_read(path, ENOENT);
  std::error_code error;
  const std::string real = std::filesystem::canonical(path, error).string();
  if (error) throw cannot_read(path, error.value());
  FolderEntry entry{path, open_file(parent_of(real), O_PATH | O_DIRECTORY), name_in(real)};
  if (!entry.folder.is_open()) throw cannot_read(path, errno);
  return entry;
}

FolderEntry new_entry(const std::string& path) {
  if (holds_a_zero_byte(path)) throw cannot_save(path, EINVAL);
  FolderEntry entry{path, open_file(parent_of(path), O_PATH | O_DIRECTORY), name_in(path)};
  if (!entry.folder.is_open()) throw cannot_write_beside(path, errno);
  if (entry.name.empty() || entry.name == "." || entry.name == "..") throw cannot_save(path, EISDIR);
  return entry;
}

void sync_folder(const FolderEntry& entry) {
  const Descriptor folder = open_file(entry.folder.get(), ".", O_RDONLY | O_DIRECTORY);
  // A folder that may be written and not listed can not be synced, and some disks have no such thing.
  if (!folder.is_open() && errno == EACCES) return;
  if (folder.is_open() && uninterrupted([&] { return ::fsync(folder.get()); }) == 0) return;
  if (errno != EINVAL) throw not_synced(entry.path, errno);
}

}  // namespace career
