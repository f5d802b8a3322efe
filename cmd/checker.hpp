// A Checker goes from file to file for `career check` and collects what is wrong and what is doubtful.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "cmd/workspace/staged_files.hpp"
#include "cmd/workspace/workspace.hpp"
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

// Which text of a file is looked at: the one in the folder, or the one that git would commit.
enum class Texts : std::uint8_t { InFolder, Staged };

class Checker {
 public:
  Checker(Workspace& workspace, Texts texts)
      : workspace_(workspace), around_(workspace.around()), staged_files_(around_), texts_(texts) {}

  // The spec, and every offer beside it; a commit without a spec has nothing to check. Throws Failure when
  // there is no spec in the folder, or no repository to ask for what is staged.
  void check_all();

  // One file, against the spec if it is an offer. Its first key tells what it is, unless `kind` does. One
  // that cannot be read costs only itself.
  void check_file(const std::string& word, std::optional<FileKind> kind = std::nullopt);

  // All of it, by place.
  [[nodiscard]] Checked result();

 private:
  // The spec that offers are checked against.
  struct Reference {
    std::string path;
    std::optional<Spec> spec;
  };

  // Where the spec is: in the folder, or in what is staged.
  const std::optional<std::string>& spec_path();
  const std::vector<std::string>& offer_paths(const std::string& spec);
  // None when git's index does not have the file. Throws Failure.
  std::optional<SourcePtr> read(const std::string& path);
  void check_spec(const std::string& path, const yaml::Document& document);
  void check_offer(const std::string& path, const yaml::Document& document);
  // The copy of the schema that it names for editors.
  void check_schema(const std::string& path, const SourcePtr& source, FileKind kind);
  const Reference& reference();
  bool is_decided(const std::string& path);
  // The decisions of the spec at `path` whose offer is not there.
  std::vector<std::size_t> lost_offers(const std::string& path, const Spec& spec);
  // Whether the texts that are looked at have that file.
  bool is_there(const std::string& path);
  // None when one of them cannot be read: what is wrong with it is said when it is its turn.
  std::optional<std::vector<Offer>> offers_beside(const std::string& path, const Spec& spec);
  void add(const Findings& findings);

  Workspace& workspace_;
  const Surroundings& around_;
  StagedFiles staged_files_;
  Texts texts_;
  Checked checked_;
  std::optional<std::optional<std::string>> spec_path_;          // once looked for
  std::map<std::string, std::vector<std::string>> offer_paths_;  // by the path of the spec
  std::optional<Reference> reference_;
  std::optional<OfferFiles> offer_files_;  // of the reference, once asked for; the answers look there
  std::optional<Answers> answers_;
  std::set<std::string> schemas_;  // that were looked at: offers share one
};

}  // namespace career::cmd
