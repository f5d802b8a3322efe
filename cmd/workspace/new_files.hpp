// Files that a command makes, together: when one of them is there already, none is written, and none is ever
// overwritten. The folders they stand in are made with them.
#pragma once

#include <string>
#include <vector>

#include "cmd/workspace/session.hpp"

namespace career::cmd {

class NewFiles {
 public:
  explicit NewFiles(Session& session) : session_(session) {}

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

  Session& session_;
  std::vector<File> files_;
  std::vector<File> schemas_;
};

}  // namespace career::cmd
