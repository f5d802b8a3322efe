#include "cmd/workspace/offer_files.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "core/platform/paths.hpp"
#include "core/text/ascii.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

constexpr std::string_view ending = ".yaml";

std::string file_name(const std::string& path) { return std::filesystem::path(path).filename().string(); }

std::string without_ending(std::string_view name) {
  return std::string(name.ends_with(ending) ? name.substr(0, name.size() - ending.size()) : name);
}

std::vector<std::string> names_of(const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  for (const auto& path : paths) names.push_back(without_ending(file_name(path)));
  return names;
}

// From the current folder on where that is shorter.
std::string short_path(const Files& files, const std::string& absolute) {
  auto from_here = std::filesystem::path(absolute).lexically_relative(files.current_folder()).string();
  return !from_here.empty() && from_here.size() < absolute.size() ? from_here : absolute;
}

}  // namespace

bool is_offer_name(std::string_view name) {
  return name.ends_with(ending) && !name.starts_with('.') && name.find('/') == std::string_view::npos;
}

Answers answers_of(const Spec& spec, const OfferFiles& files, Date today) {
  return {spec, today, [&](const std::string& name) { return files.identity(files.path_of(name)); },
          [&](const std::string& path) { return files.identity(path); }};
}

OfferFiles::OfferFiles(const Files& files, const std::string& spec_path)
    : files_(files),
      link_folder_(parent_of(spec_path)),
      spec_folder_(parent_of(files.real_path(spec_path))),
      is_link_(files.real_path(link_folder_) != spec_folder_),
      folder_(link_folder_) {
  if (!is_link_) return;
  const auto beside_link = join_path(link_folder_, "offers");
  const auto there = short_path(files_, spec_folder_);
  const auto beside_file = join_path(there, "offers");
  if (!has_offers(beside_link)) {
    folder_ = there;
  } else if (files_.exists(beside_file) && files_.real_path(beside_link) != files_.real_path(beside_file)) {
    note_ = fmt::format("the offers are those in {}, beside the link; those in {} are not looked at",
                        beside_link, beside_file);
  }
}

std::vector<std::string> OfferFiles::paths() const {
  std::vector<std::string> paths;
  std::set<std::string> seen;  // a link beside its file is the same offer
  for (const auto& name : files_.list(folder())) {
    auto path = join_path(folder(), name);
    if (!is_offer_name(name) || files_.is_irregular(path)) continue;
    if (seen.insert(files_.real_path(path)).second) paths.push_back(std::move(path));
  }
  return paths;
}

std::string OfferFiles::folder() const { return join_path(folder_, "offers"); }

bool OfferFiles::is_looked_at(const std::string& path) const {
  return is_offer_name(file_name(path)) && files_.real_path(parent_of(path)) == files_.real_path(folder());
}

bool OfferFiles::has_offers(const std::string& folder) const {
  try {
    const auto names = files_.list(folder);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return is_offer_name(name) && !files_.is_irregular(join_path(folder, name));
    });
  } catch (const Failure&) {  // a folder that may not be looked into: listing its offers will say so
    return true;
  }
}

std::string OfferFiles::identity(const std::string& path) const {
  return composed(files_.real_path(spelled(path)));
}

std::string OfferFiles::path_of(const std::string& name) const {
  if (!is_link_) return spelled(join_path(folder_, name));
  // Names are ways from the spec's own folder. One that was written beside the link still leads there.
  auto from_spec = spelled(join_path(short_path(files_, spec_folder_), name));
  auto from_link = spelled(join_path(link_folder_, name));
  return !files_.exists(from_spec) && files_.exists(from_link) ? from_link : from_spec;
}

std::string OfferFiles::name_of(const std::string& path) const {
  // The file may be a link and keeps its name; the folders on the way are taken for what they are.
  const auto whole = std::filesystem::path(absolute(path));
  const auto real = std::filesystem::path(files_.real_path(whole.parent_path().string())) / whole.filename();
  return real.lexically_relative(spec_folder_).string();
}

std::string OfferFiles::meant_by(const std::string& word) const {
  if (files_.exists(word) || word.find('/') != std::string::npos) return spelled(word);
  const auto found = paths();
  const auto place = same_word(without_ending(word), names_of(found));
  return place ? found[*place] : word;
}

std::vector<std::string> OfferFiles::like(const std::string& word) const {
  const bool is_elsewhere = word.find('/') != std::string::npos &&
                            identity(parent_of(word)) != identity(join_path(folder_, "offers"));
  return is_elsewhere ? std::vector<std::string>()
                      : did_you_mean(without_ending(file_name(word)), names_of(paths()));
}

std::string OfferFiles::absolute(const std::string& path) const {
  return std::filesystem::path(join_path(files_.current_folder(), path)).lexically_normal().string();
}

std::string OfferFiles::spelled(const std::string& path) const {
  const auto name = file_name(path);
  if (is_ascii(name) || files_.exists(path)) return path;
  const auto folder = parent_of(path);
  try {
    for (const auto& other : files_.list(folder)) {
      if (composed(other) == composed(name)) return join_path(folder, other);
    }
  } catch (const Failure&) {  // a folder that may not be looked into: reading the file will say so
  }
  return path;
}

}  // namespace career::cmd
