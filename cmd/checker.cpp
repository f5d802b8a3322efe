#include "cmd/checker.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "core/check/check.hpp"
#include "core/check/schema_copy.hpp"
#include "core/file/read.hpp"
#include "core/platform/paths.hpp"
#include "core/text/display.hpp"
#include "core/views/schema.hpp"

namespace career::cmd {

namespace {

// The two kinds are told apart by the key with the format version; without one, by the folder.
FileKind kind_of(const yaml::Document& document) {
  const auto root = document.root();
  if (document.kind(root) == yaml::Kind::Map) {
    for (std::size_t i = 0; i < document.entry_count(root); ++i) {
      const auto key = document.scalar(document.entry(root, i).key);
      if (key == "career") return FileKind::Spec;
      if (key == "offer") return FileKind::Offer;
    }
  }
  const auto folder = parent_of(document.source().name());
  return folder == "offers" || folder.ends_with("/offers") ? FileKind::Offer : FileKind::Spec;
}

Failure not_staged(const std::string& path) {
  return {Failure::Kind::Invalid, Diagnostic{.code = "not-staged",
                                             .message = fmt::format("'{}' is not in git's index", path),
                                             .help = {"look at its name, or 'git add' it first"}}};
}

std::string not_in_index(const std::string& path) {
  return fmt::format("{} is not in git's index", visible(path));
}

}  // namespace

void Checker::check_all() {
  const auto& path = spec_path();
  if (!path) {
    if (texts_ == Texts::InFolder) static_cast<void>(workspace_.spec());  // throws, and says where it looked
    const auto wanted = around_.named_spec();
    checked_.notes.push_back(fmt::format("the next commit holds no {}{}: nothing to check",
                                         wanted ? visible(*wanted) : "career.yaml",
                                         wanted ? "" : " here or above"));
    return;
  }
  check_file(*path, FileKind::Spec);
  const auto& offers = offer_paths(*path);
  for (const auto& offer : offers) check_file(offer, FileKind::Offer);
  if (texts_ == Texts::InFolder) return;
  for (const auto& offer : around_.offer_files_of(*path).paths()) {
    const bool is_staged = std::find(offers.begin(), offers.end(), offer) != offers.end();
    if (!is_staged) checked_.notes.push_back(not_in_index(offer) + ": not checked");
  }
}

void Checker::check_file(const std::string& word, std::optional<FileKind> kind) {
  const bool may_be_another = texts_ == Texts::InFolder && !around_.files().exists(word) && spec_path();
  const auto path = may_be_another ? around_.offer_files_of(*spec_path()).meant_by(word) : word;
  auto& files = checked_.files;
  if (std::find(files.begin(), files.end(), path) != files.end()) return;  // named twice
  try {
    const auto text = read(path);
    if (!text) throw not_staged(path);
    const auto document = yaml::Document::read(*text, checked_.findings);
    if (document) {
      if (!kind) kind = kind_of(*document);
      if (*kind == FileKind::Spec) {
        check_spec(path, *document);
      } else {
        check_offer(path, *document);
      }
      check_schema(path, *text, *kind);
    }
    files.push_back(path);
  } catch (const Failure& failure) {
    checked_.unread.insert(checked_.unread.end(), failure.findings().begin(), failure.findings().end());
    const Exit exit = failure.kind() == Failure::Kind::Invalid ? Exit::Invalid : Exit::Unavailable;
    checked_.exit = std::max(checked_.exit, exit);
  }
}

const std::optional<std::string>& Checker::spec_path() {
  if (!spec_path_) {
    spec_path_ = texts_ == Texts::Staged ? staged_files_.spec_path() : around_.spec_path();
  }
  return *spec_path_;
}

const std::vector<std::string>& Checker::offer_paths(const std::string& spec) {
  const auto known = offer_paths_.find(spec);
  if (known != offer_paths_.end()) return known->second;
  return offer_paths_
      .emplace(spec, texts_ == Texts::Staged ? staged_files_.offer_paths(spec)
                                             : around_.offer_files_of(spec).paths())
      .first->second;
}

std::optional<SourcePtr> Checker::read(const std::string& path) {
  return texts_ == Texts::InFolder ? std::optional(around_.read(path)) : staged_files_.read(path);
}

Checked Checker::result() {
  sort_by_place(checked_.findings);
  return std::move(checked_);
}

void Checker::check_spec(const std::string& path, const yaml::Document& document) {
  auto spec = file::read_spec(document, checked_.findings);
  if (!spec) return;
  add(file::findings_on(*spec, workspace_.today()));
  const auto offers = offers_beside(path, *spec);
  add(check::doubts_in(*spec, offers ? &*offers : nullptr, workspace_.today(), lost_offers(path, *spec)));
  if (!reference_ && spec_path() == path) reference_ = Reference{path, std::move(spec)};
}

void Checker::check_offer(const std::string& path, const yaml::Document& document) {
  const Spec* spec = reference().spec ? &*reference().spec : nullptr;
  const auto offer = file::read_offer(document, spec, checked_.findings);
  if (!offer) return;
  const auto standing = is_decided(path) ? check::Standing::Decided : check::Standing::Pending;
  add(check::doubts_in(*offer, spec, standing, workspace_.today()));
}

void Checker::check_schema(const std::string& path, const SourcePtr& source, FileKind kind) {
  if (texts_ == Texts::Staged)
    return;  // a copy serves the editor of this folder, and is no part of a commit's sense
  const auto named = check::named_schema(*source);
  if (!named) return;
  const auto copy =
      std::filesystem::path(join_path(parent_of(path), named->path)).lexically_normal().string();
  if (!schemas_.insert(around_.absolute(copy)).second) return;
  std::optional<std::string> text;
  try {
    if (around_.is_file(copy)) text = around_.read(copy)->text();
  } catch (const Failure&) {
    text = std::nullopt;  // an editor cannot read it either
  }
  const auto wanted = kind == FileKind::Spec
                          ? check::WantedSchema{"spec", "career schema spec", views::spec_schema()}
                          : check::WantedSchema{"offer", "career schema offer", views::offer_schema()};
  add(check::check_schema_copy(source, *named, copy, text, wanted));
}

const Checker::Reference& Checker::reference() {
  if (reference_) return *reference_;
  Reference found;
  if (const auto& path = spec_path()) {
    Findings findings;  // said when the spec itself is checked
    const auto text = read(*path);
    found = {*path, text ? file::read_spec(*text, findings) : std::nullopt};
    if (!found.spec) {
      checked_.notes.push_back(
          fmt::format("{} has errors: offers are checked by themselves", visible(*path)));
    }
  } else if (const auto unstaged = around_.spec_path()) {
    checked_.notes.push_back(not_in_index(*unstaged) + ": offers are checked by themselves");
  } else {
    checked_.notes.emplace_back("no career spec was found: offers are checked by themselves");
  }
  return reference_.emplace(std::move(found));
}

bool Checker::is_decided(const std::string& path) {
  const auto& [spec_path, spec] = reference();
  if (!spec) return false;
  if (!answers_) {
    offer_files_.emplace(around_.offer_files_of(spec_path));
    answers_.emplace(answers_of(*spec, *offer_files_, workspace_.today()));
  }
  return answers_->is_decided(path);
}

std::vector<std::size_t> Checker::lost_offers(const std::string& path, const Spec& spec) {
  const auto files = around_.offer_files_of(path);
  std::vector<std::size_t> lost;
  for (std::size_t i = 0; i < spec.decisions.size(); ++i) {
    const auto& offer = spec.decisions[i].offer;
    if (offer && !is_there(files.path_of(offer->value))) lost.push_back(i);
  }
  return lost;
}

bool Checker::is_there(const std::string& path) {
  if (texts_ == Texts::InFolder) return around_.is_file(path);
  try {
    return read(path).has_value();
  } catch (const Failure&) {  // outside the repository: no commit would hold it
    return around_.is_file(path);
  }
}

std::optional<std::vector<Offer>> Checker::offers_beside(const std::string& path, const Spec& spec) {
  std::vector<Offer> offers;
  for (const auto& offer_path : offer_paths(path)) {
    try {
      Findings findings;
      const auto text = read(offer_path);
      if (!text) continue;
      auto offer = file::read_offer(*text, &spec, findings);
      if (!offer) return std::nullopt;
      offers.push_back(std::move(*offer));
    } catch (const Failure&) {
      return std::nullopt;
    }
  }
  return offers;
}

void Checker::add(const Findings& findings) {
  checked_.findings.insert(checked_.findings.end(), findings.begin(), findings.end());
}

}  // namespace career::cmd
