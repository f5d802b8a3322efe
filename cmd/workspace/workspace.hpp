// A Workspace is what a command is about: the spec, the offers, their past, today. Each is found when it is
// first asked for, and only once.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "cmd/workspace/offer_files.hpp"
#include "cmd/workspace/surroundings.hpp"
#include "core/decide/evaluation.hpp"
#include "core/history/spec_history.hpp"
#include "core/model/spec.hpp"
#include "core/model/when_received.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/context.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

// Offers that could be read, and what is wrong with those that could not.
struct Offers {
  std::vector<Offer> offers;
  Findings findings;
};

// The offers that are decided, read again.
struct DecidedOffers {
  std::vector<decide::DecidedOffer> decided;  // one for each file, by its last decision
  std::vector<std::optional<Offer>>
      offers;  // likewise; none: gone, or it no longer reads. `decided` points here
  std::vector<std::optional<std::size_t>> answers;  // one for each offer given: its latest decision
};

// What a command did to the spec, or would do.
struct Changed {
  std::string file;  // as it was found
  bool is_changed = false;
  bool is_dry_run = false;
  std::string diff;  // unified; only of a dry run
};

// The same of an action of core/actions: the spec as it is now, and what the action returned.
template <class Done>
struct Edited : Changed {
  Spec spec;
  Done done{};
};

// The text that a sound spec shall have.
using SpecChange = std::function<std::string(yaml::Document, Spec)>;

// The text that a spec shall have which may have errors.
using SpecMending = std::function<std::string(yaml::Document, Spec, const Findings& wrong)>;

// Changes a copy of a sound spec; see core/file/edits.hpp.
using SpecEdit = std::function<void(Spec&)>;

class Workspace {
 public:
  explicit Workspace(Surroundings around) : around_(std::move(around)) {}

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

  // The same for an action, `Done act(Spec&, Input, Date)`: what it changes in the spec is written into the
  // file. Throws Misuse when it refuses.
  template <class Act, class Input>
  [[nodiscard]] auto edit_spec(const Act& act, const Input& input, bool is_dry_run) {
    Edited<std::invoke_result_t<const Act&, Spec&, const Input&, Date>> edited;
    static_cast<Changed&>(edited) = write_edit(
        [&](Spec& spec) {
          edited.done = act(spec, input, today());
          edited.spec = spec;
        },
        is_dry_run);
    return edited;
  }

  // Offers that were named, by a path or as OfferFiles::meant_by has it. Throws Failure with everything that
  // is wrong in the spec and in all of them.
  [[nodiscard]] Offers offers(const std::vector<std::string>& paths);

  // The offers in `offers/` that are not decided, by file name. One with errors costs only itself.
  [[nodiscard]] Offers pending_offers();

  // What that spec, or the same with something else supposed of it, answers to which offer by today.
  [[nodiscard]] Answers answers(const Spec& spec);

  // What it decided: offers come one at a time, so what is on the table is also compared with what was.
  // `given` are the offers to be evaluated, which are not read again.
  [[nodiscard]] DecidedOffers decided_offers(const Spec& spec, std::span<const Offer> given);

  // Where the offers are of the spec that this workspace is about. Throws Failure when there is none.
  [[nodiscard]] const OfferFiles& offer_files();

  // An offer that was found and not named: none when it is gone, not a file, or has errors.
  [[nodiscard]] std::optional<Offer> offer_found(const std::string& path, const Spec& spec) const;

  // The spec as it was when each of the offers came, in their order, or why that is not known. At most two
  // git processes. What is referred to lives as long as the workspace.
  [[nodiscard]] std::vector<WhenReceived> when_received(std::span<const Offer> offers);

  // The spec as it was at the end of a day, or why that is not known. At most two git processes.
  [[nodiscard]] std::variant<history::PastSpec, Missing> spec_on(Date day);

  // The template of a document: the person's own in .career/templates/ beside the spec, else the one built
  // in. Throws Misuse when there is none of that name.
  [[nodiscard]] SourcePtr template_of(std::string_view name) const;
  // The path of the person's own; none when they have none of that name.
  [[nodiscard]] std::optional<std::string> own_template(std::string_view name) const;

  // What is around all that: files one by one, sound or not.
  [[nodiscard]] const Surroundings& around() const { return around_; }

  // How this program was called, for commands that are printed to be pasted.
  [[nodiscard]] Caller caller() const;

  // What reports speak about: the spec, today, and the caller. `offers` outlive it.
  [[nodiscard]] views::Context context(std::span<const Offer> offers = {}) {
    return {spec(), today(), caller(), offers};
  }

  // What is to be known beside the result, whatever that is: one line each.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  [[nodiscard]] Changed write_edit(const SpecEdit& edit, bool is_dry_run);
  void load_spec();
  [[nodiscard]] history::SpecHistory& past();
  // Adds the offer, or what is wrong with it; false when the file is there and could not be read.
  bool read_offer(const std::string& path, std::vector<Offer>& offers, Findings& findings);
  [[nodiscard]] Date day_of(const std::string& text, std::string_view origin) const;

  Surroundings around_;
  std::optional<Date> today_;
  bool is_spec_loaded_ = false;
  std::string spec_path_;
  std::optional<Spec> spec_;
  Findings spec_findings_;
  std::optional<history::SpecHistory> history_;
  std::optional<OfferFiles> offer_files_;
};

}  // namespace career::cmd
