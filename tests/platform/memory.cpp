#include "tests/platform/memory.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "core/platform/failures.hpp"
#include "core/platform/paths.hpp"

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

void MemoryFiles::fail_saving(SaveStep step, int error) { save_errors_[step] = error; }

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

bool MemoryFiles::update(const std::string& path, std::size_t limit, const TextChange& change,
                         const Events& events) {
  const auto tell = [&](const std::string& what) {
    if (events) events(Event::Done, what);
  };
  (void)read(path, limit);
  if (const auto failing = save_errors_.find(SaveStep::Lock); failing != save_errors_.end()) {
    throw failing->second == EWOULDBLOCK ? locked(path, "career (process 4711)")
                                         : cannot_lock(path, failing->second);
  }
  tell(fmt::format("locked {}", path));
  const SourcePtr before = read(path, limit);
  tell(fmt::format("read {} ({} bytes)", path, before->text().size()));
  const std::string text = change(before);
  if (text == before->text()) return false;
  if (text.size() > limit) throw would_be_too_large(path, limit);
  // `change` may have been a test's way to change the file under our feet.
  const auto entry = entries_.find(absolute(path));
  if (entry == entries_.end() || entry->second.text != before->text()) throw changed_meanwhile(path);
  put(path, text);
  tell(fmt::format("wrote {} ({} bytes)", path, text.size()));
  return true;
}

void MemoryFiles::create(const std::string& path, std::string_view text) {
  if (exists(path)) throw already_there(path);
  put(path, text);
}

void MemoryFiles::make_folder(const std::string& path) {
  for (std::string folder = absolute(path);; folder = parent_of(folder)) {
    if (exists(folder) && !is_folder(folder)) throw cannot_save(path, ENOTDIR);
    if (folder == "/") break;
  }
  add_folder(path);
}

void MemoryFiles::replace(const std::string& path, std::string_view text) {
  if (is_folder(absolute(path))) throw cannot_save(path, EISDIR);
  put(path, text);
}

void MemoryFiles::put(const std::string& path, std::string_view text) {
  if (!is_folder(absolute(parent_of(path)))) throw cannot_write_beside(path, ENOENT);
  for (const SaveStep step : {SaveStep::Write, SaveStep::Sync, SaveStep::Rename}) {
    if (const auto failing = save_errors_.find(step); failing != save_errors_.end()) {
      throw cannot_save(path, failing->second);
    }
  }
  add(path, std::string(text));
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

void MemoryProcesses::answer(std::string part, Ran ran) {
  answers_.emplace_back(std::move(part), std::move(ran));
}

Ran MemoryProcesses::run(const Command& command) {
  commands_.push_back(command);
  const auto line = fmt::format("{}", fmt::join(command.words, " "));
  const auto fits = [&](const auto& answer) { return line.find(answer.first) != std::string::npos; };
  const auto found = std::find_if(answers_.begin(), answers_.end(), fits);
  return found == answers_.end() ? Ran{} : found->second;
}

std::optional<std::string> MemoryInput::line() {
  if (lines_.empty()) return std::nullopt;
  std::string line = std::move(lines_.front());
  lines_.pop_front();
  return line;
}

}  // namespace career
