// How each command is defined, one line a file; `commands()` lists them in order.
#pragma once

#include "cmd/command.hpp"

namespace career::cmd {

Run define_check(Syntax& syntax);
Run define_completion(Syntax& syntax);
Run define_evaluate(Syntax& syntax);
Run define_landing(Syntax& syntax);
Run define_landing_done(Syntax& syntax);
Run define_landing_kept(Syntax& syntax);
Run define_landing_plan(Syntax& syntax);
Run define_landing_problem(Syntax& syntax);
Run define_landing_shared(Syntax& syntax);
Run define_landing_start(Syntax& syntax);
Run define_landing_summary(Syntax& syntax);
Run define_landing_talk(Syntax& syntax);
Run define_landing_verify(Syntax& syntax);
Run define_landing_vision(Syntax& syntax);
Run define_landing_win(Syntax& syntax);
Run define_portfolio(Syntax& syntax);
Run define_portfolio_add(Syntax& syntax);
Run define_portfolio_close(Syntax& syntax);
Run define_portfolio_forecast(Syntax& syntax);
Run define_publish_log(Syntax& syntax);
Run define_publish_log_add(Syntax& syntax);
Run define_publish_log_contract(Syntax& syntax);
Run define_publish_log_repeat(Syntax& syntax);
Run define_publish_log_skip(Syntax& syntax);
Run define_publish_log_summary(Syntax& syntax);
Run define_remind(Syntax& syntax);
Run define_init(Syntax& syntax);
Run define_schema(Syntax& syntax);
Run define_set(Syntax& syntax);
Run define_status(Syntax& syntax);
Run define_template_list(Syntax& syntax);
Run define_template_show(Syntax& syntax);

}  // namespace career::cmd
