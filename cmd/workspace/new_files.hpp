// Files that a command makes, together: when one of them is there already, none is written, and none is ever
// overwritten. The folders they stand in are made with them.
#pragma once

#include <string>
#include <vector>

#include "cmd/workspace/surroundings.hpp"

namespace career::cmd {

class NewFiles {
 public:
  explicit NewFiles(const Surroundings& around) : around_(around) {}

  // Where a new spec goes: what -f or $CAREER_FILE name, or career.yaml in `folder`, which is the current one
  // when empty. -f beside a folder is a Misuse.
  [[nodiscard]] std::string spec_path(const std::string& folder) const;

  // Throws Failure `already-there`.
  void must_be_free(const std::string& path) const;

  // Throws Failure `already-there`.
  void add(const std::string& path, std::string text);

  // The JSON Schemas in `.career/` of that folder, for editors; those that are there stay.
  void add_schemas(const std::string& folder);

  // What was added, as a unified diff; the schemas are left out.
  [[nodiscard]] std::string diff() const;

  // Writes them in the order they were added, the schemas first.
  void write();

 private:
  struct File {
    std::string path;
    std::string text;
  };

  void create(const File& file) const;

  const Surroundings& around_;
  std::vector<File> files_;
  std::vector<File> schemas_;
};

}  // namespace career::cmd
