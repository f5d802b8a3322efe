// `career schema`: the JSON Schema of a file, so that editors complete keys and show what they mean.
#include "core/views/schema.hpp"

#include <memory>

#include <CLI/CLI.hpp>

#include "cmd/commands.hpp"
#include "cmd/session.hpp"
#include "core/spec/shape.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string file;
};

Outcome run(const Options& options) {
  if (options.file == "spec") return {views::json_schema(spec::spec_shape(), "career spec"), Format::Json};
  if (options.file == "offer") return {views::json_schema(spec::offer_shape(), "offer"), Format::Json};
  if (options.file.empty())
    throw Misuse("the schema of which file is not said", {"career schema spec", "career schema offer"});
  auto help = did_you_mean(options.file, std::vector<std::string>{"spec", "offer"});
  if (help.empty()) help.emplace_back("there is: spec, offer");
  throw Misuse("there is no schema of '" + options.file + "'", help);
}

}  // namespace

Run define_schema(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("FILE", options->file, "spec or offer");
  return [options](Session&) { return run(*options); };
}

}  // namespace career::cmd
