// `career evaluate`: does an offer bring me closer to my North Star than staying?
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>

#include "cmd/commands.hpp"
#include "cmd/options.hpp"
#include "cmd/session.hpp"
#include "core/decide/evaluation.hpp"
#include "core/views/evaluation.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::vector<std::string> offers;
  ReportOptions report;
};

Outcome run(const Options& options, Session& session) {
  const Format format = options.report.format();
  const Offers offers = options.offers.empty() ? session.pending_offers() : session.offers(options.offers);
  const Spec& spec = session.spec_on_today();
  const auto when_received = session.when_received(offers.offers);
  const auto evaluation = decide::evaluate(spec, {when_received, {}}, offers.offers, session.today());
  const Exit exit = has_errors(offers.findings) ? Exit::Invalid : Exit::Fine;
  if (format == Format::Json) {
    return options.report.outcome(views::evaluation_json(evaluation, spec, offers.offers), exit,
                                  offers.findings);
  }
  return options.report.outcome(views::evaluation_report(evaluation, spec, offers.offers), exit,
                                offers.findings);
}

}  // namespace

Run define_evaluate(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("OFFER", options->offers, "Offer files; none: every pending one in offers/");
  add_report_options(app, options->report, {Format::Text, Format::Markdown, Format::Json});
  return [options](Session& session) { return run(*options, session); };
}

}  // namespace career::cmd
