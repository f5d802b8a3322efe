#include "core/platform/paths.hpp"

namespace career {
namespace {

// Without the slashes at its end; "/" stays.
std::string_view without_last_slashes(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  return path;
}

}  // namespace

std::string join_path(std::string_view folder, std::string_view name) {
  if (name.starts_with('/') || folder.empty() || folder == ".") return std::string(name);
  std::string joined(without_last_slashes(folder));
  if (joined != "/") joined += '/';
  return joined.append(name);
}

std::string parent_of(std::string_view path) {
  path = without_last_slashes(path);
  const auto slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return std::string(without_last_slashes(path.substr(0, slash + 1)));
}

}  // namespace career
