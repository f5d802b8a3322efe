// A Checker goes from file to file for `career check` and collects what is wrong and what is doubtful.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "cmd/session.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

enum class FileKind : std::uint8_t { Spec, Offer };

// What was found in which files.
struct Checked {
  std::vector<std::string> files;  // that could be read
  Findings findings;
  std::vector<std::string> notes;
  Findings unread;         // why the others could not
  Exit exit = Exit::Fine;  // what those others call for
};

class Checker {
 public:
  explicit Checker(Session& session) : session_(session) {}

  // The spec, and every offer beside it. Throws Failure when there is no spec.
  void check_all();

  // One file, against the spec if it is an offer. Its first key tells what it is, unless `kind` does. One
  // that cannot be read costs only itself.
  void check_file(const std::string& path, std::optional<FileKind> kind = std::nullopt);

  // All of it, by place.
  [[nodiscard]] Checked result();

 private:
  // The spec that offers are checked against.
  struct Reference {
    std::string path;
    std::optional<Spec> spec;
  };

  void check_spec(const std::string& path, const yaml::Document& document);
  void check_offer(const std::string& path, const yaml::Document& document);
  const Reference& reference();
  bool is_decided(const std::string& path);
  // None when one of them cannot be read: what is wrong with it is said when it is its turn.
  std::optional<std::vector<Offer>> offers_beside(const std::string& path, const Spec& spec) const;
  void add(const Findings& findings);

  Session& session_;
  Checked checked_;
  std::optional<Reference> reference_;
};

}  // namespace career::cmd
