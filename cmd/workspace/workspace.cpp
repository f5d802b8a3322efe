#include "cmd/workspace/workspace.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "cmd/cli/hints.hpp"
#include "cmd/remedies.hpp"
#include "core/file/edits.hpp"
#include "core/file/read.hpp"
#include "core/platform/paths.hpp"
#include "core/text/suggest.hpp"
#include "core/text/unified_diff.hpp"
#include "core/time/relative.hpp"
#include "core/views/documents.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

Date Workspace::today() {
  if (today_) return *today_;
  const auto variable = around_.platform().environment.get("CAREER_TODAY");
  if (around_.globals().today) {
    today_ = day_of(*around_.globals().today, "--today");
  } else if (variable && !variable->empty()) {
    today_ = day_of(*variable, "CAREER_TODAY");
  } else {
    today_ = around_.platform().clock.today();
  }
  around_.events()(Event::Detail, fmt::format("today is {}", today_->iso()));
  return *today_;
}

Date Workspace::day_of(const std::string& text, std::string_view origin) const {
  // A date that names its day needs no clock, which may be what is wrong with the computer.
  const auto parsed = parse_date(text);
  if (parsed.kind == ParsedDate::Kind::Valid && parsed.date.precision() == Precision::Day)
    return parsed.date.first();
  const auto range = parse_relative(text, around_.platform().clock.today());
  if (range && range->first == range->last) return range->first;
  throw Misuse(range ? fmt::format("{} needs a day, and '{}' is longer", origin, text)
                     : fmt::format("{}: '{}' is no day", origin, text),
               {"write a day, such as 2026-11-22, yesterday, friday, +3d, -2w or +1m"});
}

void Workspace::load_spec() {
  if (is_spec_loaded_) return;
  is_spec_loaded_ = true;
  spec_path_ = around_.find_spec();
  spec_ = file::read_spec(around_.read(spec_path_), spec_findings_);
}

const Spec& Workspace::spec() {
  load_spec();
  if (!spec_) throw Failure(Failure::Kind::Invalid, spec_findings_);
  return *spec_;
}

const Spec& Workspace::spec_on_today() {
  const Spec& found = spec();
  auto findings = file::findings_on(found, today());
  if (!findings.empty()) throw Failure(Failure::Kind::Invalid, std::move(findings));
  return found;
}

Changed Workspace::change_spec(const SpecChange& change, bool is_dry_run) {
  return mend_spec(
      [&](yaml::Document document, Spec spec, const Findings& wrong) {
        if (has_errors(wrong)) throw Failure(Failure::Kind::Invalid, wrong);
        return change(std::move(document), std::move(spec));
      },
      is_dry_run);
}

Changed Workspace::mend_spec(const SpecMending& mending, bool is_dry_run) {
  const auto changed_text = [&](const SourcePtr& source) {
    Findings findings;
    auto document = yaml::Document::read(source, findings);
    auto found = document ? file::read_unsound_spec(*document, findings) : std::nullopt;
    if (!found) throw Failure(Failure::Kind::Invalid, std::move(findings));
    return mending(std::move(*document), std::move(*found), findings);
  };
  const std::string file = around_.find_spec();
  if (!is_dry_run)
    return {file, around_.files().update(file, yaml::max_bytes, changed_text, around_.events()), false, {}};
  const auto source = around_.read(file);
  // As `patch` and git have it: a/career.yaml, also where ./career.yaml was asked for.
  auto diff = unified_diff(std::filesystem::path(file).lexically_normal().string(), source->text(),
                           changed_text(source));
  const bool is_changed = !diff.empty();
  return {file, is_changed, true, std::move(diff)};
}

Changed Workspace::write_edit(const SpecEdit& edit, bool is_dry_run) {
  return change_spec(
      [&](yaml::Document document, Spec spec) {
        Spec wanted = spec;
        try {
          edit(wanted);
        } catch (const actions::Refusal& refusal) {
          throw in_words(refusal, spec, today(), caller());
        }
        return file::edited(std::move(document), std::move(spec), std::move(wanted));
      },
      is_dry_run);
}

Offers Workspace::offers(const std::vector<std::string>& paths) {
  load_spec();
  Offers named;
  Findings findings = spec_findings_;
  auto kind = Failure::Kind::Invalid;
  std::vector<std::string> seen;  // named twice, one is still one
  for (const auto& word : paths) {
    const auto path = offer_files().meant_by(word);
    if (std::find(seen.begin(), seen.end(), around_.absolute(path)) != seen.end()) continue;
    seen.push_back(around_.absolute(path));
    const auto before = findings.size();
    if (!read_offer(path, named.offers, findings)) kind = Failure::Kind::Unavailable;
    if (findings.size() > before && findings.back().code == "not-found")
      findings.back().help = offer_files().like(word);
  }
  if (has_errors(findings)) throw Failure(kind, std::move(findings));
  return named;
}

bool Workspace::read_offer(const std::string& path, std::vector<Offer>& offers, Findings& findings) {
  try {
    auto offer = file::read_offer(around_.read(path), spec_ ? &*spec_ : nullptr, findings);
    if (offer) offers.push_back(std::move(*offer));
    return true;
  } catch (const Failure& failure) {  // a file that is not there is one finding among the others
    findings.insert(findings.end(), failure.findings().begin(), failure.findings().end());
    return failure.kind() == Failure::Kind::Invalid;
  }
}

Offers Workspace::pending_offers() {
  const Spec& found = spec();
  const auto answered = answers(found);
  Offers pending;
  for (const auto& path : offer_files().paths()) {
    if (!answered.is_decided(path)) read_offer(path, pending.offers, pending.findings);
  }
  return pending;
}

Answers Workspace::answers(const Spec& spec) { return answers_of(spec, offer_files(), today()); }

DecidedOffers Workspace::decided_offers(const Spec& spec, std::span<const Offer> given) {
  DecidedOffers found;
  const auto answered = answers(spec);
  for (const auto& offer : given) found.answers.push_back(answered.latest(offer.source->name()));
  for (const auto decision : answered.decided()) {
    const auto same = std::find_if(given.begin(), given.end(), [&](const Offer& offer) {
      return answered.latest(offer.source->name()) == decision;
    });
    const bool is_given = same != given.end();
    found.decided.push_back({decision, nullptr, std::nullopt});
    if (is_given) found.decided.back().given = static_cast<std::size_t>(same - given.begin());
    const auto path = offer_files().path_of(spec.decisions[decision].offer->value);
    found.offers.push_back(is_given ? std::optional(*same) : offer_found(path, spec));
  }
  for (std::size_t i = 0; i < found.offers.size(); ++i) {
    if (found.offers[i]) found.decided[i].offer = &*found.offers[i];
  }
  return found;
}

const OfferFiles& Workspace::offer_files() {
  if (!offer_files_) offer_files_.emplace(around_.files(), around_.find_spec());
  return *offer_files_;
}

std::optional<Offer> Workspace::offer_found(const std::string& path, const Spec& spec) const {
  if (!around_.is_file(path)) return std::nullopt;
  try {
    Findings findings;
    return file::read_offer(around_.read(path), &spec, findings);
  } catch (const Failure&) {
    return std::nullopt;
  }
}

std::vector<WhenReceived> Workspace::when_received(std::span<const Offer> offers) {
  return past().when_received(offers);
}

std::variant<history::PastSpec, Missing> Workspace::spec_on(Date day) { return past().on(day); }

history::SpecHistory& Workspace::past() {
  load_spec();
  if (!history_) history_.emplace(around_.platform(), spec_path_, around_.events());
  return *history_;
}

std::optional<std::string> Workspace::own_template(std::string_view name) const {
  const auto spec = around_.spec_path();
  if (!spec) return std::nullopt;
  // Where the spec is a symbolic link, beside that or beside the file itself.
  for (const auto& folder : {parent_of(*spec), parent_of(around_.files().real_path(*spec))}) {
    auto path = join_path(folder, fmt::format(".career/templates/{}.md", name));
    if (around_.is_file(path)) return path;
  }
  return std::nullopt;
}

SourcePtr Workspace::template_of(std::string_view name) const {
  const auto* built_in = views::find_document_template(name);
  if (built_in == nullptr) {
    std::vector<std::string> names;
    for (const auto& document : views::document_templates()) names.emplace_back(document.name);
    auto help = did_you_mean(name, names);
    help.push_back("to list them: " + caller().command("template list"));
    throw Misuse(fmt::format("there is no template '{}'", name), std::move(help));
  }
  if (const auto own = own_template(name)) return around_.read(*own);
  return std::make_shared<const SourceFile>(fmt::format("the template {} as built in", name),
                                            std::string(built_in->text));
}

Caller Workspace::caller() const {
  const Caller caller = around_.globals().file ? Caller(typed, *around_.globals().file) : Caller(typed);
  if (offer_files_) return caller.with_offers_in(offer_files_->folder());
  const auto spec = is_spec_loaded_ ? std::optional(spec_path_) : around_.spec_path();
  return spec ? caller.with_offers_in(around_.offer_files_of(*spec).folder()) : caller;
}

std::vector<std::string> Workspace::notes() const {
  if (!offer_files_ || offer_files_->note().empty()) return {};
  return {offer_files_->note()};
}

}  // namespace career::cmd
