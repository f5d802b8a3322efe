// The spec and the offers that git has staged, and the next commit will hold. Each throws Failure, as
// `staged_text` and `staged_names` do.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cmd/workspace/surroundings.hpp"

namespace career::cmd {

class StagedFiles {
 public:
  explicit StagedFiles(const Surroundings& around) : around_(around) {}

  // The text of a file; none when git's index does not have it.
  [[nodiscard]] std::optional<SourcePtr> read(const std::string& path);
  // The spec that is named, else the career.yaml of this folder or the nearest above it; none when the index
  // has none.
  [[nodiscard]] std::optional<std::string> spec_path() const;
  // The offers beside that spec, by file name.
  [[nodiscard]] std::vector<std::string> offer_paths(const std::string& spec_path) const;

 private:
  const Surroundings& around_;
  // By path: most are needed twice, and each costs a process.
  std::map<std::string, std::optional<SourcePtr>> texts_;
};

}  // namespace career::cmd
