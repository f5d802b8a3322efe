// A FileLock keeps every other career from changing a file until the end of its scope. It is advisory, as all
// of them are: an editor does not ask for it.
//
// What is locked is a file of its own beside it, `.career.yaml.lock`: the file itself is exchanged at each
// save, and a lock on the old one would keep nobody out. It holds the process and the program that have it,
// for those who wait in vain. The system gives the lock up with the process, however that ends: a lock file
// left behind by a kill locks nothing.
//
// At the end the lock file is removed, so that a folder kept by hand and in git stays as tidy as it was. That
// is safe because only its holder removes it, while holding it, and because whoever takes the lock then looks
// whether the file it has locked is still the one with that name, and starts again if not.
#pragma once

#include <chrono>
#include <string>

#include "core/platform/folder_entry.hpp"

namespace career {

class FileLock {
 public:
  // Waits at most `patience`. The file must be there, its rights are the lock's. `entry` must live longer.
  // Throws Failure Unavailable: `locked`, naming the holder, or `cannot-save` where no lock can be made.
  FileLock(const FolderEntry& entry, std::chrono::milliseconds patience);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  FileLock(FileLock&&) = delete;
  FileLock& operator=(FileLock&&) = delete;

 private:
  bool take();
  void open_lock_file();
  [[nodiscard]] bool has_its_name() const;
  void sign() const;

  const FolderEntry& entry_;
  std::string name_;
  Descriptor descriptor_;
  std::string holder_;
};

}  // namespace career
