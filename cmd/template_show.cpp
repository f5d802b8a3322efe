// `career template show`: the template of a document, to be changed and kept beside the spec.
#include <memory>

#include <CLI/CLI.hpp>

#include "cmd/commands.hpp"
#include "cmd/session.hpp"

namespace career::cmd {

namespace {

Outcome run(const std::string& name, Session& session) {
  if (name.empty()) throw Misuse("which template to show is not said", {"'career template list' lists them"});
  return {std::string(session.template_of(name)->text())};
}

}  // namespace

Run define_template_show(CLI::App& app) {
  auto name = std::make_shared<std::string>();
  app.add_option("NAME", *name, "Which one: summary-vp");
  return [name](Session& session) { return run(*name, session); };
}

}  // namespace career::cmd
