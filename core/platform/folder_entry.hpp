// A FolderEntry is the place of a file: a folder that is open, and a name in it. What is done through it
// stays in that folder, even when the folder is moved meanwhile.
#pragma once

#include <string>

#include "core/platform/descriptor.hpp"

namespace career {

struct FolderEntry {
  std::string path;   // as the person gave it, for messages
  Descriptor folder;  // good for reaching what is in it, not for reading it: that needs no permission to list
  std::string name;
};

// The place of a file that is there, behind all symbolic links. Throws Failure: Invalid `not-found`,
// Unavailable `cannot-read`.
[[nodiscard]] FolderEntry entry_of(const std::string& path);

// The place for a file that shall come to be; a link that is there in its stead is not followed. Throws
// Failure Unavailable `cannot-save`.
[[nodiscard]] FolderEntry new_entry(const std::string& path);

// Has the disk keep the names in the folder. Throws Failure Unavailable `not-synced`: the file has its new
// text, but may lose it when the power goes.
void sync_folder(const FolderEntry& entry);

}  // namespace career
