// `career set`: one value of the spec, from a script.
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/file/set_value.hpp"
#include "core/text/display.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string path;
  std::optional<std::string> value;
  bool dry_run = false;
};

Outcome run(const Options& options, Workspace& workspace) {
  if (options.path.empty() || !options.value) {
    throw Misuse("what to set, and to what, is not said",
                 {workspace.caller().command("set north_star.by DATE")});
  }
  const Date today = workspace.today();
  const auto changed = workspace.mend_spec(
      [&](yaml::Document document, Spec spec, const Findings& wrong) {
        return file::set_value(std::move(document), std::move(spec), wrong, options.path, *options.value,
                               today);
      },
      options.dry_run);
  Outcome outcome{changed.diff};
  if (!options.dry_run) {
    outcome.note = fmt::format("{}: {} is {}{}", changed.file, options.path,
                               changed.is_changed ? "now " : "already ", bounded(*options.value));
    if (file::is_level_of_metric(options.path))
      outcome.note += fmt::format(", as_of {}", workspace.today().iso());
  }
  return outcome;
}

}  // namespace

Run define_set(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("PATH", options->path, "Which value: metrics.zero_to_one.now, roles.checkout.growth").suggest =
      suggest_paths;
  syntax.add("VALUE", options->value, "What it shall be").suggest = suggest_values;
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
