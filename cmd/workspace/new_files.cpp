#include "cmd/workspace/new_files.hpp"

#include <algorithm>
#include <utility>

#include "core/file/shape.hpp"
#include "core/platform/paths.hpp"
#include "core/text/unified_diff.hpp"
#include "core/views/schema.hpp"

namespace career::cmd {

void NewFiles::add(const std::string& path, std::string text) {
  session_.must_be_free(path);
  files_.push_back({path, std::move(text)});
}

void NewFiles::add_schemas(const std::string& folder) {
  const auto place = join_path(folder, ".career");
  const std::vector<File> schemas{
      {join_path(place, "career-spec.schema.json"), views::json_schema(file::spec_shape(), "career spec")},
      {join_path(place, "career-offer.schema.json"), views::json_schema(file::offer_shape(), "offer")}};
  std::copy_if(schemas.begin(), schemas.end(), std::back_inserter(schemas_),
               [&](const File& schema) { return !session_.exists(schema.path); });
}

std::string NewFiles::diff() const {
  std::string diff;
  for (const auto& [path, text] : files_) diff += unified_diff(path, "", text);
  return diff;
}

void NewFiles::write() {
  for (const auto& [path, text] : schemas_) session_.create(path, text);
  for (const auto& [path, text] : files_) session_.create(path, text);
}

}  // namespace career::cmd
