// `career completion`: the script by which a shell completes, and the answers that it asks for.
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cmd/cli/completion/complete.hpp"
#include "cmd/cli/completion/scripts.hpp"
#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/file/read.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/display.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string shell;
  std::vector<std::string> words;
};

std::string_view word_of(Completion::Kind kind) {
  switch (kind) {
    case Completion::Kind::Files: return "files";
    case Completion::Kind::Folders: return "folders";
    default: return "words";
  }
}

// For one line of a shell: what a line cannot hold is not offered, rather than offered as something else.
std::string written(const Completion& completion, bool with_about) {
  auto text = fmt::format("{}\n", word_of(completion.kind));
  for (const auto& candidate : completion.candidates) {
    if (visible(candidate.text) != candidate.text) continue;
    text += candidate.text;
    if (with_about && !candidate.about.empty()) text += '\t' + visible(candidate.about);
    text += '\n';
  }
  return text;
}

// A spec that is missing or wrong offers nothing: whoever presses TAB has asked no question about it.
std::optional<SpecRead> spec_of(const std::optional<std::string>& file, const Surroundings& around) {
  try {
    const auto path = file ? file : around.spec_path();
    if (!path || !around.is_file(*path)) return std::nullopt;
    Findings unsaid;
    auto document = yaml::Document::read(around.read(*path), unsaid);
    auto spec = document ? file::read_spec(*document, unsaid) : std::nullopt;
    if (!spec) return std::nullopt;
    return SpecRead{std::move(*document), std::move(*spec)};
  } catch (const Failure&) {
    return std::nullopt;
  }
}

Outcome run(const Options& options, const Surroundings& around) {
  if (options.shell.empty())
    throw Misuse("for which shell is not said",
                 {"career completion bash", "career completion zsh", "career completion fish"});
  if (options.words.empty()) return {std::string(completion_script(options.shell))};
  std::optional<SpecRead> spec;
  const auto completion =
      complete(options.words, commands(), [&](const std::optional<std::string>& file) -> const SpecRead* {
        if (!spec) spec = spec_of(file, around);
        return spec ? &*spec : nullptr;
      });
  return {written(completion, options.shell != "bash")};
}

}  // namespace

Run define_completion(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("SHELL", options->shell, "bash, zsh or fish").choices = {"bash", "zsh", "fish"};
  syntax.add("WORD", options->words, "What a script asks: the words until the cursor, behind --");
  return [options](Workspace& workspace, Console&) { return run(*options, workspace.around()); };
}

}  // namespace career::cmd
