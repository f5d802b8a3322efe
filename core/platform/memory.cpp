#include "core/platform/memory.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <utility>

#include "core/platform/paths.hpp"
#include "core/platform/read_failure.hpp"

namespace career {

void MemoryEnvironment::set(const std::string& name, std::string value) {
  variables_[name] = std::move(value);
}

std::optional<std::string> MemoryEnvironment::get(const std::string& name) const {
  const auto found = variables_.find(name);
  return found == variables_.end() ? std::nullopt : std::optional(found->second);
}

MemoryFiles::MemoryFiles(std::string current_folder) : current_folder_(std::move(current_folder)) {
  add_folder(current_folder_);
}

MemoryFiles::MemoryFiles(Texts files) : MemoryFiles() {
  for (const auto& [path, text] : files) add(path, text);
}

void MemoryFiles::add(const std::string& path, std::string text) {
  entries_[absolute(path)] = {std::move(text), 0};
}

void MemoryFiles::add_folder(const std::string& path) { entries_[absolute(path)] = {std::nullopt, 0}; }

void MemoryFiles::add_unreadable(const std::string& path, int error) {
  entries_[absolute(path)] = {std::nullopt, error};
}

bool MemoryFiles::exists(const std::string& path) const {
  if (path.empty()) return false;
  const std::string place = absolute(path);
  return entries_.contains(place) || is_folder(place);
}

SourcePtr MemoryFiles::read(const std::string& path, std::size_t limit) const {
  if (!exists(path)) throw cannot_read(path, ENOENT);
  const std::string place = absolute(path);
  if (is_folder(place)) throw is_a_folder(path);
  const Entry& entry = entries_.at(place);
  if (!entry.text) throw cannot_read(path, entry.error);
  if (entry.text->size() > limit) throw too_large(path, limit);
  return std::make_shared<const SourceFile>(path, *entry.text);
}

std::vector<std::string> MemoryFiles::list(const std::string& folder) const {
  const std::string place = absolute(folder);
  const std::string inside = place == "/" ? "/" : place + '/';
  std::vector<std::string> names;
  for (auto entry = entries_.lower_bound(inside); entry != entries_.end() && entry->first.starts_with(inside);
       ++entry) {
    std::string name = entry->first.substr(inside.size());
    name = name.substr(0, name.find('/'));
    if (!name.empty() && (names.empty() || names.back() != name)) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());  // the map has 'a-b' before what is in 'a'
  return names;
}

std::string MemoryFiles::absolute(const std::string& path) const {
  const auto normal = std::filesystem::path(join_path(current_folder_, path)).lexically_normal().string();
  return normal.size() > 1 && normal.ends_with('/') ? normal.substr(0, normal.size() - 1) : normal;
}

bool MemoryFiles::is_folder(const std::string& absolute_path) const {
  const auto entry = entries_.find(absolute_path);
  if (entry != entries_.end()) return !entry->second.text && entry->second.error == 0;
  const std::string inside = absolute_path == "/" ? "/" : absolute_path + '/';
  const auto first = entries_.lower_bound(inside);
  return first != entries_.end() && first->first.starts_with(inside);
}

}  // namespace career
