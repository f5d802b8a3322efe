// How each command is defined, one line a file; `commands()` lists them in order.
#pragma once

#include "cmd/command.hpp"

namespace career::cmd {

Run define_check(CLI::App& app);
Run define_evaluate(CLI::App& app);
Run define_landing(CLI::App& app);
Run define_landing_done(CLI::App& app);
Run define_landing_kept(CLI::App& app);
Run define_landing_plan(CLI::App& app);
Run define_landing_problem(CLI::App& app);
Run define_landing_shared(CLI::App& app);
Run define_landing_start(CLI::App& app);
Run define_landing_summary(CLI::App& app);
Run define_landing_talk(CLI::App& app);
Run define_landing_verify(CLI::App& app);
Run define_landing_vision(CLI::App& app);
Run define_landing_win(CLI::App& app);
Run define_portfolio(CLI::App& app);
Run define_portfolio_add(CLI::App& app);
Run define_portfolio_close(CLI::App& app);
Run define_portfolio_forecast(CLI::App& app);
Run define_publish_log(CLI::App& app);
Run define_publish_log_add(CLI::App& app);
Run define_publish_log_contract(CLI::App& app);
Run define_publish_log_repeat(CLI::App& app);
Run define_publish_log_skip(CLI::App& app);
Run define_publish_log_summary(CLI::App& app);
Run define_remind(CLI::App& app);
Run define_init(CLI::App& app);
Run define_schema(CLI::App& app);
Run define_set(CLI::App& app);
Run define_status(CLI::App& app);
Run define_template_list(CLI::App& app);
Run define_template_show(CLI::App& app);

}  // namespace career::cmd
