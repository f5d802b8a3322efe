#include "cmd/workspace/surroundings.hpp"

#include <filesystem>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/platform/paths.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

Surroundings::Surroundings(const Globals& globals, const Platform& platform, Events events)
    : globals_(globals), platform_(platform), events_(std::move(events)) {}

std::optional<std::string> Surroundings::named_spec() const {
  if (globals_.file) return globals_.file;
  auto variable = platform_.environment.get("CAREER_FILE");
  return variable && !variable->empty() ? variable : std::nullopt;
}

std::string Surroundings::find_spec() const {
  if (auto named = named_spec()) return *named;
  std::vector<std::string> tried;
  std::string up;
  for (std::string folder = platform_.files.current_folder();; folder = parent_of(folder)) {
    if (platform_.files.exists(up + "career.yaml")) return up + "career.yaml";
    tried.push_back(join_path(folder, "career.yaml"));
    events_(Event::Detail, fmt::format("no {}", tried.back()));
    if (folder == "/") break;
    up += "../";
  }
  throw Failure(
      Failure::Kind::Invalid,
      Diagnostic{.code = "no-spec",
                 .message = "there is no career spec here",
                 .help = {fmt::format("looked for {}", fmt::join(tried, ", ")),
                          "name one with -f FILE, or in CAREER_FILE", "start one here: career init"}});
}

std::optional<std::string> Surroundings::spec_path() const {
  try {
    return find_spec();
  } catch (const Failure& failure) {
    if (failure.kind() != Failure::Kind::Invalid) throw;
    return std::nullopt;
  }
}

SourcePtr Surroundings::read(const std::string& path) const {
  auto source = platform_.files.read(path, yaml::max_bytes);
  events_(Event::Done, fmt::format("read {} ({} bytes)", path, source->text().size()));
  return source;
}

std::string Surroundings::absolute(const std::string& path) const {
  return std::filesystem::path(join_path(platform_.files.current_folder(), path)).lexically_normal().string();
}

}  // namespace career::cmd
