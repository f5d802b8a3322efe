// A NewFile is written beside the place it is meant for, under a name of its own such as
// `.career-4711-0.tmp`, and gets its real name only when every byte is on the disk. Until then its place is
// as it was, and unless it gets its name it is gone at the end of its scope. One that a kill left behind
// hinders nobody and may be deleted.
//
// All of it throws Failure Unavailable `cannot-save`.
#pragma once

#include <string>
#include <string_view>

#include <sys/stat.h>

#include "core/platform/folder_entry.hpp"

namespace career {

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

}  // namespace career
