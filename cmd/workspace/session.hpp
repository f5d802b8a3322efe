// A Session is what a command may ask for: the spec, the offers, today. Each is found when it is first asked
// for, and only once.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "cmd/cli/options.hpp"
#include "cmd/workspace/asker.hpp"
#include "cmd/workspace/offer_files.hpp"
#include "core/history/spec_history.hpp"
#include "core/model/spec.hpp"
#include "core/model/when_received.hpp"
#include "core/platform/git/new_repository.hpp"
#include "core/platform/output.hpp"
#include "core/platform/platform.hpp"
#include "core/text/caller.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

// Offers that could be read, and what is wrong with those that could not.
struct Offers {
  std::vector<Offer> offers;
  Findings findings;
};

// What a command did to the spec, or would do.
struct Changed {
  std::string file;  // as it was found
  bool is_changed = false;
  std::string diff;  // unified; only of a dry run
};

// The text that a sound spec shall have.
using SpecChange = std::function<std::string(yaml::Document, Spec)>;

// The text that a spec shall have which may have errors.
using SpecMending = std::function<std::string(yaml::Document, Spec, const Findings& wrong)>;

// Changes a copy of a sound spec; see core/file/edits.hpp.
using SpecEdit = std::function<void(Spec&)>;

class Session {
 public:
  // `out` is where questions are put, when there is someone to answer.
  Session(const Globals& globals, const Platform& platform, Output& out, Events events);

  // --today, $CAREER_TODAY or the clock, in this order.
  [[nodiscard]] Date today();

  // The spec. Throws Failure with everything that is wrong with it.
  [[nodiscard]] const Spec& spec();

  // The spec, where it matters which role is the current one: several without a main one are a Failure.
  [[nodiscard]] const Spec& spec_on_today();

  // Changes the spec's file under its lock, by what the file says at that moment. A dry run writes nothing.
  // Throws Failure for a file with errors, and when it cannot be written; then it is as it was.
  [[nodiscard]] Changed change_spec(const SpecChange& change, bool is_dry_run);

  // The same, also for a file with errors that the change may mend: it gets what is wrong with the file, and
  // must leave none. Throws Failure for a file that cannot be read at all.
  [[nodiscard]] Changed mend_spec(const SpecMending& mending, bool is_dry_run);

  // The same for a change that is told as data: what the edit changes in the spec is written into the file.
  [[nodiscard]] Changed edit_spec(const SpecEdit& edit, bool is_dry_run);

  // Offers that were named, by a path or as OfferFiles::meant_by has it. Throws Failure with everything that
  // is wrong in the spec and in all of them.
  [[nodiscard]] Offers offers(const std::vector<std::string>& paths);

  // The offers in `offers/` that are not decided, by file name. One with errors costs only itself.
  [[nodiscard]] Offers pending_offers();

  // Where the offers are of the spec that this session is about. Throws Failure when there is none.
  [[nodiscard]] const OfferFiles& offer_files();

  // An offer that was found and not named: none when it is gone, not a file, or has errors.
  [[nodiscard]] std::optional<Offer> offer_found(const std::string& path, const Spec& spec) const;

  // The spec as it was when each of the offers came, in their order, or why that is not known. At most two
  // git processes. What is referred to lives as long as the session.
  [[nodiscard]] std::vector<WhenReceived> when_received(std::span<const Offer> offers);

  // The spec as it was at the end of a day, or why that is not known. At most two git processes.
  [[nodiscard]] std::variant<history::PastSpec, Missing> spec_on(Date day);

  // The template of a document: the person's own in .career/templates/ beside the spec, else the one built
  // in. Throws Misuse when there is none of that name.
  [[nodiscard]] SourcePtr template_of(std::string_view name) const;
  // The path of the person's own; none when they have none of that name.
  [[nodiscard]] std::optional<std::string> own_template(std::string_view name) const;

  // What `check` needs beside these: files one by one, sound or not.

  // Where the spec is, whether it can be read or not; none when none is named and none was found.
  [[nodiscard]] std::optional<std::string> spec_path() const;
  // Where the offers of any spec are.
  [[nodiscard]] OfferFiles offer_files_of(const std::string& spec_path) const {
    return {platform_.files, spec_path};
  }
  // Whether a file is there that can be read without being waited for.
  [[nodiscard]] bool is_file(const std::string& path) const {
    return platform_.files.exists(path) && !platform_.files.is_irregular(path);
  }
  // Throws Failure, as Files::read does.
  [[nodiscard]] SourcePtr read(const std::string& path) const;
  // The file as git has it staged; none when it has not. Throws Failure, as `staged_text` does.
  [[nodiscard]] std::optional<SourcePtr> read_staged(const std::string& path) const;
  // What -f or $CAREER_FILE name.
  [[nodiscard]] std::optional<std::string> named_spec() const;
  // The spec of the next commit: the one that is named, else the career.yaml of this folder or the nearest
  // above it, in git's index; none when that has none. Throws Failure, as `staged_text` does.
  [[nodiscard]] std::optional<std::string> staged_spec_path() const;
  // The offers that the next commit will hold beside that spec, by file name.
  [[nodiscard]] std::vector<std::string> staged_offer_paths(const std::string& spec_path) const;
  // From the root on and without "." and "..", so that two ways to write a path can be compared.
  [[nodiscard]] std::string absolute(const std::string& path) const;

  // How findings are drawn where they are the result, on standard output or in a file; quiet: errors only.
  [[nodiscard]] Drawing result_drawing(bool is_in_file) const;

  // How this program was called, for commands that are printed to be pasted.
  [[nodiscard]] Caller caller() const;

  // What `init` needs: new files, and answers.

  // Where a new spec goes: what -f or $CAREER_FILE name, or career.yaml in `folder`, which is the current one
  // when empty. -f beside a folder is a Misuse.
  [[nodiscard]] std::string new_spec_path(const std::string& folder) const;
  [[nodiscard]] bool exists(const std::string& path) const { return platform_.files.exists(path); }
  // Throws Failure `already-there`.
  void must_be_free(const std::string& path) const;
  // Makes a file, and the folders it stands in. Throws Failure `already-there`, `cannot-save`, `not-synced`.
  void create(const std::string& path, std::string_view text) const;
  // The git repository around a folder, made if there is none.
  [[nodiscard]] Repository repository_for(const std::string& folder) const {
    return career::repository_for(platform_.files, platform_.processes, folder, events_);
  }
  [[nodiscard]] std::string real_path(const std::string& path) const {
    return platform_.files.real_path(path);
  }
  // Whether someone is there to answer: standard input and output are terminals.
  [[nodiscard]] bool can_ask() const { return platform_.in.is_terminal && platform_.out.is_terminal; }
  [[nodiscard]] init::Asker& asker() { return asker_; }

  // What is to be known beside the result, whatever that is: one line each.
  [[nodiscard]] std::vector<std::string> notes() const;

  [[nodiscard]] bool is_quiet() const { return globals_.quiet; }

 private:
  void load_spec();
  [[nodiscard]] std::string find_spec() const;
  [[nodiscard]] history::SpecHistory& past();
  // Adds the offer, or what is wrong with it; false when the file is there and could not be read.
  bool read_offer(const std::string& path, std::vector<Offer>& offers, Findings& findings);
  [[nodiscard]] Date day_of(const std::string& text, std::string_view origin) const;

  const Globals& globals_;
  const Platform& platform_;
  TerminalAsker asker_;
  Events events_;
  std::optional<Date> today_;
  bool is_spec_loaded_ = false;
  std::string spec_path_;
  std::optional<Spec> spec_;
  Findings spec_findings_;
  std::optional<history::SpecHistory> history_;
  std::optional<OfferFiles> offer_files_;
};

}  // namespace career::cmd
