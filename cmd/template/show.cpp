// `career template show`: the template of a document, to be changed and kept beside the spec.
#include <memory>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"

namespace career::cmd {

namespace {

Outcome run(const std::string& name, Workspace& workspace) {
  if (name.empty())
    throw Misuse("which template to show is not said",
                 {"to list them: " + workspace.caller().command("template list")});
  return {std::string(workspace.template_of(name)->text())};
}

}  // namespace

Run define_template_show(Syntax& syntax) {
  auto name = std::make_shared<std::string>();
  syntax.add("NAME", *name, "Which one: summary-vp").suggest = suggest_templates;
  return [name](Workspace& workspace, Console&) { return run(*name, workspace); };
}

}  // namespace career::cmd
