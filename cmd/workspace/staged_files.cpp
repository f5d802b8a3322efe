#include "cmd/workspace/staged_files.hpp"

#include "core/platform/git/staged.hpp"
#include "core/platform/paths.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

std::optional<SourcePtr> StagedFiles::read(const std::string& path) {
  const auto known = texts_.find(path);
  if (known != texts_.end()) return known->second;
  return texts_.emplace(path, staged_text(around_.platform(), path, yaml::max_bytes, around_.events()))
      .first->second;
}

std::optional<std::string> StagedFiles::spec_path() const {
  const auto is_staged = [&](const std::string& path) {
    return !staged_names(around_.platform(), path, around_.events()).empty();
  };
  if (auto named = around_.named_spec()) return is_staged(*named) ? named : std::nullopt;
  std::string up;
  for (std::string folder = around_.platform().files.current_folder();; folder = parent_of(folder)) {
    try {
      if (is_staged(up + "career.yaml")) return up + "career.yaml";
    } catch (const Failure& failure) {
      // Above the repository there is nothing to commit, and of a link out of it only the link.
      const bool is_outside = failure.findings().front().code == "no-repository" &&
                              (!up.empty() || is_in_repository(around_.platform(), folder));
      if (!is_outside) throw;
      return std::nullopt;
    }
    if (folder == "/") return std::nullopt;
    up += "../";
  }
}

std::vector<std::string> StagedFiles::offer_paths(const std::string& spec_path) const {
  const std::string folder = join_path(parent_of(spec_path), "offers");
  std::vector<std::string> paths;
  for (const auto& name : staged_names(around_.platform(), folder, around_.events())) {
    if (is_offer_name(name)) paths.push_back(join_path(folder, name));
  }
  return paths;
}

}  // namespace career::cmd
