// How sure an answer is: sentences on the chance of failure, the weights and the outcomes.
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sentences.hpp"

namespace career::views {
namespace {

using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Number;
using report::Percent;
using report::Points;
using report::RoughPercent;

// ---- the chance of failure

// "62 %": a break-even chance as a bound that holds as it is printed, on the same side of the chance stated,
// and neither none nor all.
Line bound(double even, double stated, bool below) {
  constexpr int finest = 6;
  for (int decimals = 0; decimals < finest; ++decimals) {
    const double unit = std::pow(10, -decimals);
    const double count = even * 100 / unit;
    const double whole = below ? std::floor(count + decide::tolerance) : std::ceil(count - decide::tolerance);
    const double printed = report::rounded(whole * unit, decimals);
    const bool same_side = decide::is_zero(even - stated) || (printed / 100 < stated) == (even < stated);
    const bool is_stated = !decide::is_zero(even - stated) && decide::is_zero(printed / 100 - stated);
    if (same_side && !is_stated && printed > 0 && printed < 100) return line(Number{printed, decimals}, " %");
  }
  return line(Number{even * 100, finest}, " %");
}

Sentences break_even(const Measured& it) {
  const auto& outlook = it.found.outlook;
  if (!can_fail(outlook)) return {};
  const auto at = place_of_chance(it);
  if (!it.found.break_even_chance) {
    if (failure_is_unsaid(it.found)) return {};  // alike only because nobody described one of them
    return {
        {line("It leaves you at the same distance whether it works or fails: the chance does not matter."),
         at}};
  }
  const double even = *it.found.break_even_chance;
  const bool failing_is_worse = outlook.fails > outlook.works;
  const bool above_all = decide::is_at_least(even, 1);
  const bool below_all = decide::is_at_most(even, 0);
  if (failing_is_worse ? above_all : below_all) return {{line("It is closer at any chance of failure."), at}};
  if (below_all) return {{line("It is closer at no chance of failure, however small."), at}};
  if (above_all) return {{line("It is closer at no chance of failure, however large."), at}};

  auto text = line(failing_is_worse ? "It is closer as long as the chance of failure stays below "
                                    : "It is closer only while the chance of failure is above ");
  append(text, bound(even, outlook.chance_of_failure, failing_is_worse));
  append(text, line(outlook.chance_assumed ? "; you have not said, so " : "; you say "));
  append(text, chance(outlook));
  append(text, line(outlook.chance_assumed ? " is assumed." : "."));
  return {{text, at}};
}

// ---- the weights

double share_that_agrees(const Measured& it, const decide::Weightings& weightings) {
  return is_closer(it) ? weightings.share : 1 - weightings.share;
}

Sentences other_weightings(const Measured& it) {
  if (decide::is_zero(it.found.gain)) return {};
  const double share = share_that_agrees(it, it.found.weightings);
  const bool always = decide::is_at_least(share, 1);
  auto text = line("It is ", stick(it), " for ");
  append(text, always ? line("every weighting") : line(RoughPercent{share}, " of all weightings"));
  if (can_fail(it.found.outlook) && !failure_is_unsaid(it.found)) {
    append(text, line(" (", RoughPercent{share_that_agrees(it, it.found.weightings_if_it_fails)},
                      always ? " of them if it fails)" : " if it fails)"));
  }
  if (!always) {
    append(text,
           line(it.found.weightings.keeps_order ? ", and for every one that keeps your order of weights"
                                                : "; some that keep your order of weights turn it around"));
  }
  append(text, line("."));
  return {{text, {}}};
}

// ---- the outcomes

Sentences if_it_fails(const Measured& it) {
  if (!can_fail(it.found.outlook) || failure_is_unsaid(it.found)) return {};
  const double today = it.evaluation.distance_today;
  const double fails = it.found.outlook.fails;
  const double closer = today - fails;
  if (decide::is_zero(closer)) return {{line("If it fails you stand where you stand today."), {}}};
  auto text = line("If it fails you stand ");
  append(text, points(closer));
  append(text, line(closer > 0 ? " closer than today." : " further than today."));
  return {{text, {}}};
}

// Only where ranges or unknowns reach beyond the two outcomes: those are said already.
Sentences best_and_worst(const Measured& it) {
  const auto& outlook = it.found.outlook;
  const auto [nearer, farther] = std::minmax(outlook.works, outlook.fails);
  if (decide::is_at_least(outlook.best, nearer) && decide::is_at_most(outlook.worst, farther)) return {};
  return {{line("With what you left open it ends anywhere between ", Number{outlook.best}, " and ",
                Number{outlook.worst}, "."),
           {}}};
}

Sentences knowing_beforehand(const Measured& it) {
  if (report::rounded(it.found.value_of_knowing, 1) <= 0) return {};
  return {{line("Finding out first whether it works would be worth ", Number{it.found.value_of_knowing, 1},
                " points."),
           {}}};
}

Sentences against_the_next(const Measured& it) {
  if (!it.found.next || !it.found.next->option) return {};
  const auto& next = *it.found.next;
  return {{line("Against the next on the list, ", option_title(next.option, it.offers), ": ",
                Points{next.gain}, " points, closer for ", RoughPercent{next.share}, " of all weightings."),
           {}}};
}

}  // namespace

Sentences how_sure(const Measured& it) {
  Sentences said;
  for (const auto& part :
       {break_even(it), if_it_fails(it), other_weightings(it), flips(it), fragile_input(it),
        best_and_worst(it), knowing_beforehand(it), against_the_next(it)}) {
    said.insert(said.end(), part.begin(), part.end());
  }
  return said;
}

Sentences swing_check(const decide::Evaluation& evaluation, const Spec& spec) {
  if (!evaluation.swing_check) return {};
  const auto closing = [&](std::size_t metric) {
    const auto& [name, span, defined] = spec.metrics.entries[metric];
    return line("closing ", name, " (", Amount{defined.now.value}, " to ", Amount{defined.target.value}, ")");
  };
  const auto& check = *evaluation.swing_check;
  auto text = line("Your weights say that ");
  append(text, closing(check.largest));
  const double ratio = report::rounded(check.ratio, 1);
  append(text, ratio == 1 ? line(" is worth as much as ") : line(" is worth ", Amount{ratio}, " times "));
  append(text, closing(check.second));
  append(text, line(". True?"));
  const auto at = [&](std::size_t metric) {
    return place(spec.source, spec.metrics.entries[metric].value.weight.span);
  };
  return {{std::move(text), places({at(check.largest), at(check.second)})}};
}

}  // namespace career::views
