// `career publish-log`: is the contract kept, and what is worth writing next?
#include <memory>

#include <CLI/CLI.hpp>

#include "cmd/commands.hpp"
#include "cmd/options.hpp"
#include "cmd/session.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string format = "text";
};

Outcome run(const Options& options, Session& session) {
  const Format format = format_of(options.format, {Format::Text, Format::Markdown, Format::Json});
  const Spec& spec = session.spec();
  const auto standing = plan::publishing_on(spec, session.today());
  if (format == Format::Json) return {views::publishing_json(standing, spec, session.today()), format};
  return {views::publishing_report(standing, spec, session.today()), format};
}

}  // namespace

Run define_publish_log(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("--format", options->format, "How to write it: text, markdown or json")
      ->type_name("FORMAT")
      ->take_last();
  return [options](Session& session) { return run(*options, session); };
}

}  // namespace career::cmd
