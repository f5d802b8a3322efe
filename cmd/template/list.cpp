// `career template list`: the documents that templates are made for.

#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/report/report.hpp"
#include "core/views/documents.hpp"

namespace career::cmd {

namespace {

Outcome run(Workspace& workspace) {
  using report::line;
  report::Table table{{{"template"}, {"document"}, {"from"}}, {}};
  for (const auto& document : views::document_templates()) {
    const auto own = workspace.own_template(document.name);
    table.rows.push_back({line(document.name), line(document.about), line(own.value_or("built in"))});
  }
  report::Report report;
  report.add(std::move(table));
  return {std::move(report)};
}

}  // namespace

Run define_template_list(Syntax&) {
  return [](Workspace& workspace, Console&) { return run(workspace); };
}

}  // namespace career::cmd
