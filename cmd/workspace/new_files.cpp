#include "cmd/workspace/new_files.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/platform/failures.hpp"
#include "core/platform/paths.hpp"
#include "core/text/unified_diff.hpp"
#include "core/views/schema.hpp"

namespace career::cmd {

std::string NewFiles::spec_path(const std::string& folder) const {
  if (around_.globals().file) {
    if (folder.empty()) return *around_.globals().file;
    throw Misuse(fmt::format("-f names the file already, and '{}' a folder for it", folder),
                 {"write one of them"});
  }
  if (!folder.empty()) return join_path(folder, "career.yaml");
  return around_.named_spec().value_or("career.yaml");
}

void NewFiles::must_be_free(const std::string& path) const {
  if (around_.files().exists(path)) throw already_there(path);
}

void NewFiles::add(const std::string& path, std::string text) {
  must_be_free(path);
  files_.push_back({path, std::move(text)});
}

void NewFiles::add_schemas(const std::string& folder) {
  const auto place = join_path(folder, ".career");
  const std::vector<File> schemas{{join_path(place, "career-spec.schema.json"), views::spec_schema()},
                                  {join_path(place, "career-offer.schema.json"), views::offer_schema()}};
  std::copy_if(schemas.begin(), schemas.end(), std::back_inserter(schemas_),
               [&](const File& schema) { return !around_.files().exists(schema.path); });
}

std::string NewFiles::diff() const {
  std::string diff;
  for (const auto& [path, text] : files_) diff += unified_diff(path, "", text);
  return diff;
}

void NewFiles::write() {
  for (const auto& file : schemas_) create(file);
  for (const auto& file : files_) create(file);
}

void NewFiles::create(const File& file) const {
  around_.files().make_folder(parent_of(file.path));
  around_.files().create(file.path, file.text);
  around_.events()(Event::Done, fmt::format("wrote {} ({} bytes)", file.path, file.text.size()));
}

}  // namespace career::cmd
