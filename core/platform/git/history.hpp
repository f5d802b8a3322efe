// A FileHistory is what git knows of one file's past: its versions on the way to what is checked out, from
// merge to merge, and what was in them. A version belongs to the day that its commit records for itself (the
// committer's, in the committer's time zone), so that the answer is the same in every place.
//
// A file that had another name before begins with the commit that renamed it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/platform/git/git.hpp"
#include "core/platform/platform.hpp"
#include "core/text/source_file.hpp"
#include "core/time/date.hpp"
#include "core/time/past.hpp"

namespace career {

struct FileVersion {
  std::string commit;  // its full id
  Date committed;

  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

class FileHistory {
 public:
  FileHistory(const Platform& platform, std::string path, Events events);

  // The newest version committed on the day or before. Newest is what comes last in the history: after a
  // rebase, or with a clock that was wrong, a date may lie before those of earlier commits. The first call
  // runs one process, and none where no folder above the file is a repository.
  [[nodiscard]] std::variant<FileVersion, Missing> on(Date day);

  // What was in it, under a name for messages: "career.yaml as of 2026-11-09". One process.
  [[nodiscard]] std::variant<SourcePtr, Missing> text(const FileVersion& version, std::size_t limit) const;

 private:
  void load();

  const Platform& platform_;
  std::string path_;
  Events events_;
  bool is_loaded_ = false;
  std::optional<GitPlace> place_;
  std::optional<Missing> unknown_;     // why there are no versions
  std::vector<FileVersion> versions_;  // newest first
  bool is_cut_off_ = false;            // the oldest one is where a shallow clone begins
};

}  // namespace career
