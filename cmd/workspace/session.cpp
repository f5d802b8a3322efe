#include "cmd/workspace/session.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "cmd/cli/style.hpp"
#include "core/file/edits.hpp"
#include "core/file/read.hpp"
#include "core/platform/git/staged.hpp"
#include "core/platform/paths.hpp"
#include "core/platform/save_failure.hpp"
#include "core/text/shell_word.hpp"
#include "core/text/suggest.hpp"
#include "core/text/unified_diff.hpp"
#include "core/time/relative.hpp"
#include "core/views/documents/documents.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

Session::Session(const Globals& globals, const Platform& platform, Output& out, Events events)
    : globals_(globals),
      platform_(platform),
      asker_(platform.input, out, cmd::result_drawing(globals, platform, false).width),
      events_(std::move(events)) {}

Date Session::today() {
  if (today_) return *today_;
  const auto variable = platform_.environment.get("CAREER_TODAY");
  if (globals_.today) {
    today_ = day_of(*globals_.today, "--today");
  } else if (variable && !variable->empty()) {
    today_ = day_of(*variable, "CAREER_TODAY");
  } else {
    today_ = platform_.clock.today();
  }
  events_(Event::Detail, fmt::format("today is {}", today_->iso()));
  return *today_;
}

Date Session::day_of(const std::string& text, std::string_view origin) const {
  // A date that names its day needs no clock, which may be what is wrong with the computer.
  const auto parsed = parse_date(text);
  if (parsed.kind == ParsedDate::Kind::Valid && parsed.date.precision() == Precision::Day)
    return parsed.date.first();
  const auto range = parse_relative(text, platform_.clock.today());
  if (range && range->first == range->last) return range->first;
  throw Misuse(range ? fmt::format("{} needs a day, and '{}' is longer", origin, text)
                     : fmt::format("{}: '{}' is no day", origin, text),
               {"write a day, such as 2026-11-22, yesterday, friday, +3d, -2w or +1m"});
}

SourcePtr Session::read(const std::string& path) const {
  auto source = platform_.files.read(path, yaml::max_bytes);
  events_(Event::Done, fmt::format("read {} ({} bytes)", path, source->text().size()));
  return source;
}

std::optional<SourcePtr> Session::read_staged(const std::string& path) const {
  return staged_text(platform_, path, yaml::max_bytes, events_);
}

std::optional<std::string> Session::staged_spec_path() const {
  const auto is_staged = [&](const std::string& path) {
    return !staged_names(platform_, path, events_).empty();
  };
  if (auto named = named_spec()) return is_staged(*named) ? named : std::nullopt;
  std::string up;
  for (std::string folder = platform_.files.current_folder();; folder = parent_of(folder)) {
    try {
      if (is_staged(up + "career.yaml")) return up + "career.yaml";
    } catch (const Failure& failure) {
      // Above the repository there is nothing to commit, and of a link out of it only the link.
      const bool is_outside = failure.findings().front().code == "no-repository" &&
                              (!up.empty() || is_in_repository(platform_, folder));
      if (!is_outside) throw;
      return std::nullopt;
    }
    if (folder == "/") return std::nullopt;
    up += "../";
  }
}

std::vector<std::string> Session::staged_offer_paths(const std::string& spec_path) const {
  const std::string folder = join_path(parent_of(spec_path), "offers");
  std::vector<std::string> paths;
  for (const auto& name : staged_names(platform_, folder, events_)) {
    if (is_offer_name(name)) paths.push_back(join_path(folder, name));
  }
  return paths;
}

std::optional<std::string> Session::named_spec() const {
  if (globals_.file) return globals_.file;
  auto variable = platform_.environment.get("CAREER_FILE");
  return variable && !variable->empty() ? variable : std::nullopt;
}

std::string Session::find_spec() const {
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

void Session::load_spec() {
  if (is_spec_loaded_) return;
  is_spec_loaded_ = true;
  spec_path_ = find_spec();
  spec_ = file::read_spec(read(spec_path_), spec_findings_);
}

const Spec& Session::spec() {
  load_spec();
  if (!spec_) throw Failure(Failure::Kind::Invalid, spec_findings_);
  return *spec_;
}

const Spec& Session::spec_on_today() {
  const Spec& found = spec();
  auto findings = file::findings_on(found, today());
  if (!findings.empty()) throw Failure(Failure::Kind::Invalid, std::move(findings));
  return found;
}

Changed Session::change_spec(const SpecChange& change, bool is_dry_run) {
  return mend_spec(
      [&](yaml::Document document, Spec spec, const Findings& wrong) {
        if (has_errors(wrong)) throw Failure(Failure::Kind::Invalid, wrong);
        return change(std::move(document), std::move(spec));
      },
      is_dry_run);
}

Changed Session::mend_spec(const SpecMending& mending, bool is_dry_run) {
  const auto changed_text = [&](const SourcePtr& source) {
    Findings findings;
    auto document = yaml::Document::read(source, findings);
    auto found = document ? file::read_unsound_spec(*document, findings) : std::nullopt;
    if (!found) throw Failure(Failure::Kind::Invalid, std::move(findings));
    return mending(std::move(*document), std::move(*found), findings);
  };
  const std::string file = find_spec();
  if (!is_dry_run) return {file, platform_.files.update(file, yaml::max_bytes, changed_text, events_), {}};
  const auto source = read(file);
  // As `patch` and git have it: a/career.yaml, also where ./career.yaml was asked for.
  auto diff = unified_diff(std::filesystem::path(file).lexically_normal().string(), source->text(),
                           changed_text(source));
  const bool is_changed = !diff.empty();
  return {file, is_changed, std::move(diff)};
}

Changed Session::edit_spec(const SpecEdit& edit, bool is_dry_run) {
  return change_spec(
      [&](yaml::Document document, Spec spec) {
        Spec wanted = spec;
        edit(wanted);
        return file::edited(std::move(document), std::move(spec), std::move(wanted));
      },
      is_dry_run);
}

Offers Session::offers(const std::vector<std::string>& paths) {
  load_spec();
  Offers named;
  Findings findings = spec_findings_;
  auto kind = Failure::Kind::Invalid;
  std::vector<std::string> seen;  // named twice, one is still one
  for (const auto& word : paths) {
    const auto path = offer_files().meant_by(word);
    if (std::find(seen.begin(), seen.end(), absolute(path)) != seen.end()) continue;
    seen.push_back(absolute(path));
    const auto before = findings.size();
    if (!read_offer(path, named.offers, findings)) kind = Failure::Kind::Unavailable;
    if (findings.size() > before && findings.back().code == "not-found")
      findings.back().help = offer_files().like(word);
  }
  if (has_errors(findings)) throw Failure(kind, std::move(findings));
  return named;
}

bool Session::read_offer(const std::string& path, std::vector<Offer>& offers, Findings& findings) {
  try {
    auto offer = file::read_offer(read(path), spec_ ? &*spec_ : nullptr, findings);
    if (offer) offers.push_back(std::move(*offer));
    return true;
  } catch (const Failure& failure) {  // a file that is not there is one finding among the others
    findings.insert(findings.end(), failure.findings().begin(), failure.findings().end());
    return failure.kind() == Failure::Kind::Invalid;
  }
}

Offers Session::pending_offers() {
  const Spec& found = spec();
  const auto answers = answers_of(found, offer_files(), today());
  Offers pending;
  for (const auto& path : offer_files().paths()) {
    if (!answers.is_decided(path)) read_offer(path, pending.offers, pending.findings);
  }
  return pending;
}

const OfferFiles& Session::offer_files() {
  if (!offer_files_) offer_files_.emplace(platform_.files, find_spec());
  return *offer_files_;
}

std::optional<Offer> Session::offer_found(const std::string& path, const Spec& spec) const {
  if (!is_file(path)) return std::nullopt;
  try {
    Findings findings;
    return file::read_offer(read(path), &spec, findings);
  } catch (const Failure&) {
    return std::nullopt;
  }
}

std::vector<WhenReceived> Session::when_received(std::span<const Offer> offers) {
  return past().when_received(offers);
}

std::variant<history::PastSpec, Missing> Session::spec_on(Date day) { return past().on(day); }

history::SpecHistory& Session::past() {
  load_spec();
  if (!history_) history_.emplace(platform_, spec_path_, events_);
  return *history_;
}

std::optional<std::string> Session::own_template(std::string_view name) const {
  const auto spec = spec_path();
  if (!spec) return std::nullopt;
  // Where the spec is a symbolic link, beside that or beside the file itself.
  for (const auto& folder : {parent_of(*spec), parent_of(real_path(*spec))}) {
    auto path = join_path(folder, fmt::format(".career/templates/{}.md", name));
    if (is_file(path)) return path;
  }
  return std::nullopt;
}

SourcePtr Session::template_of(std::string_view name) const {
  const auto* built_in = views::find_document_template(name);
  if (built_in == nullptr) {
    std::vector<std::string> names;
    for (const auto& document : views::document_templates()) names.emplace_back(document.name);
    auto help = did_you_mean(name, names);
    help.push_back("to list them: " + caller().command("template list"));
    throw Misuse(fmt::format("there is no template '{}'", name), std::move(help));
  }
  if (const auto own = own_template(name)) return read(*own);
  return std::make_shared<const SourceFile>(fmt::format("the template {} as built in", name),
                                            std::string(built_in->text));
}

std::optional<std::string> Session::spec_path() const {
  try {
    return find_spec();
  } catch (const Failure& failure) {
    if (failure.kind() != Failure::Kind::Invalid) throw;
    return std::nullopt;
  }
}

std::string Session::absolute(const std::string& path) const {
  return std::filesystem::path(join_path(platform_.files.current_folder(), path)).lexically_normal().string();
}

Drawing Session::result_drawing(bool is_in_file) const {
  return cmd::result_drawing(globals_, platform_, is_in_file);
}

Caller Session::caller() const {
  const Caller caller = globals_.file ? Caller(*globals_.file) : Caller();
  if (offer_files_) return caller.with_offers_in(offer_files_->folder());
  const auto spec = is_spec_loaded_ ? std::optional(spec_path_) : spec_path();
  return spec ? caller.with_offers_in(offer_files_of(*spec).folder()) : caller;
}

std::vector<std::string> Session::notes() const {
  if (!offer_files_ || offer_files_->note().empty()) return {};
  return {offer_files_->note()};
}

std::string Session::new_spec_path(const std::string& folder) const {
  if (globals_.file) {
    if (folder.empty()) return *globals_.file;
    throw Misuse(fmt::format("-f names the file already, and '{}' a folder for it", folder),
                 {"write one of them"});
  }
  if (!folder.empty()) return join_path(folder, "career.yaml");
  return named_spec().value_or("career.yaml");
}

void Session::must_be_free(const std::string& path) const {
  if (platform_.files.exists(path)) throw already_there(path);
}

void Session::create(const std::string& path, std::string_view text) const {
  platform_.files.make_folder(parent_of(path));
  platform_.files.create(path, text);
  events_(Event::Done, fmt::format("wrote {} ({} bytes)", path, text.size()));
}

}  // namespace career::cmd
