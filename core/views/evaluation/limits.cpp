#include "core/views/evaluation/limits.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/sections.hpp"
#include "core/views/evaluation/sentences.hpp"

namespace career::views {
namespace {

using decide::LimitCheck;
using decide::LimitState;
using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Report;
using report::Tone;
using report::Words;

// " h/week", or nothing.
std::string unit_after_number(const Spec& spec, std::size_t limit) {
  const auto unit = unit_of_limit(spec, limit);
  return unit.empty() ? unit : " " + unit;
}

}  // namespace

Line asked_by_limit(const Spec& spec, std::size_t index) {
  const auto& limit = spec.limits.entries[index].value;
  if (!limit.one_of.empty()) {
    Line words;
    for (const auto& word : limit.one_of) append(words, line(words.empty() ? "" : " or ", word.value));
    return words;
  }
  Line text;
  if (limit.at_least) append(text, line("at least ", Amount{limit.at_least->value}));
  if (limit.at_most)
    append(text, line(text.empty() ? "at most " : ", at most ", Amount{limit.at_most->value}));
  append(text, line(unit_after_number(spec, index)));
  return text;
}

namespace {

Line fact_line(const Fact& fact) {
  switch (fact.kind) {
    case Fact::Kind::NotStated: return line(Words{"not stated", Tone::Caution});
    case Fact::Kind::Unknown: return line(Words{"unknown", Tone::Caution});
    case Fact::Kind::Number: return line(Amount{fact.lo});
    case Fact::Kind::Range: return line(Amount{fact.lo}, " to ", Amount{fact.hi});
    case Fact::Kind::Word: return line(fact.word);
  }
  return {};
}

bool is_quantity(const Fact& fact) {
  return fact.kind == Fact::Kind::Number || fact.kind == Fact::Kind::Range;
}

// What the limit looked at in the outcomes that can happen.
std::vector<const Fact*> possible(const LimitCheck& check, const decide::Outlook& outlook) {
  std::vector<const Fact*> facts;
  if (can_work(outlook)) facts.push_back(&check.works);
  if (can_fail(outlook)) facts.push_back(&check.fails);
  return facts;
}

}  // namespace

Line offered_to_limit(const Spec& spec, const LimitCheck& check, const decide::Outlook& outlook) {
  Line text;
  const Fact* last = nullptr;
  for (const auto* fact : possible(check, outlook)) {
    const auto level = fact_line(*fact);
    if (report::plain(level) == report::plain(text)) continue;
    append(text, line(text.empty() ? "" : " or "));
    append(text, level);
    last = fact;
  }
  if (last != nullptr && is_quantity(*last)) append(text, line(unit_after_number(spec, check.limit)));
  return text;
}

namespace {

// "over" or "under", by which of the two bounds it breaks most.
std::string_view beyond(const Spec& spec, const LimitCheck& check, const decide::Outlook& outlook) {
  const auto& at_most = spec.limits.entries[check.limit].value.at_most;
  const auto is_over = [&](const Fact* fact) {
    if (!at_most || !is_quantity(*fact)) return false;
    const auto is_so_much_over = [&](double end) {
      return decide::is_zero(end - at_most->value - check.over);
    };
    return is_so_much_over(fact->lo) || is_so_much_over(fact->hi);
  };
  const auto facts = possible(check, outlook);
  return std::any_of(facts.begin(), facts.end(), is_over) ? "over" : "under";
}

Line by_how_much(const Spec& spec, const LimitCheck& check) {
  return line(Amount{check.over}, unit_after_number(spec, check.limit));
}

Line state_of(const Spec& spec, const LimitCheck& check, const decide::Outlook& outlook) {
  const auto tone = check.state == LimitState::Kept     ? Tone::Good
                    : check.state == LimitState::Broken ? Tone::Bad
                                                        : Tone::Caution;
  auto text = line(Words{std::string(word_of(check.state)), tone});
  if (check.over > 0) {
    append(text, line(", "));
    append(text, by_how_much(spec, check));
    append(text, line(" ", beyond(spec, check, outlook)));
  }
  return text;
}

bool is_kept(const LimitCheck& check) { return check.state == LimitState::Kept; }

// "Your limits on home_hours, base_pay and place are kept."
Line kept_in_one_line(const Spec& spec, const decide::Outlook& outlook) {
  std::vector<std::string> names;
  for (const auto& check : outlook.limits) {
    if (is_kept(check)) names.push_back(spec.limits.entries[check.limit].name);
  }
  if (names.empty()) return {};
  const bool is_one = names.size() == 1;
  return line("Your limit", is_one ? "" : "s", " on ", enumeration(names),
              is_one ? " is kept." : " are kept.");
}

void add_open_limits(Report& report, const Spec& spec, const decide::Outlook& outlook, const char* whose) {
  report::Table table{{{"limit"}, {"you ask"}, {whose}, {"state"}}, {}};
  for (const auto& check : outlook.limits) {
    if (is_kept(check)) continue;
    table.rows.push_back({line(spec.limits.entries[check.limit].name), asked_by_limit(spec, check.limit),
                          offered_to_limit(spec, check, outlook), state_of(spec, check, outlook)});
  }
  if (!table.rows.empty()) report.add(std::move(table));
}

// Staying is no way out of a limit that it breaks as well.
Sentence broken_by_staying(const Measured& it, const LimitCheck& staying, const LimitCheck& offered) {
  const auto& name = it.spec.limits.entries[staying.limit].name;
  const bool both = offered.state == LimitState::Broken;
  const bool by_numbers = staying.over > 0 && (!both || offered.over > 0);
  if (!by_numbers)
    return {line(name, both ? ": both break your limit." : ": staying breaks your limit."), {}};

  const auto ours = beyond(it.spec, staying, it.evaluation.stay.outlook);
  const auto theirs = beyond(it.spec, offered, it.found.outlook);
  const auto by_staying = by_how_much(it.spec, staying);
  const auto by_the_offer = by_how_much(it.spec, offered);
  Line text = line(name);
  if (!both) {
    append(text, line(": staying is ", ours, " your limit, by "));
    append(text, by_staying);
  } else if (ours == theirs) {
    append(text, line(": both are ", ours, " your limit, staying by "));
    append(text, by_staying);
    append(text, line(", the offer by "));
    append(text, by_the_offer);
  } else {
    append(text, line(": both break your limit, staying is "));
    append(text, by_staying);
    append(text, line(" ", ours, ", the offer "));
    append(text, by_the_offer);
    append(text, line(" ", theirs));
  }
  append(text, line("."));
  return {std::move(text), {}};
}

}  // namespace

void add_limits(Report& report, const Measured& it) {
  if (it.found.outlook.limits.empty()) return;
  add_open_limits(report, it.spec, it.found.outlook, "the offer");
  Sentences said;
  if (auto kept = kept_in_one_line(it.spec, it.found.outlook); !kept.empty()) said.push_back({kept, {}});
  for (const auto& staying : it.evaluation.stay.outlook.limits) {
    if (staying.state == LimitState::Broken)
      said.push_back(broken_by_staying(it, staying, it.found.outlook.limits[staying.limit]));
  }
  add_sentences(report, said);
}

void add_limits_of_staying(Report& report, const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& outlook = evaluation.stay.outlook;
  if (outlook.limits.empty()) return;
  add_open_limits(report, spec, outlook, "staying");
  if (auto kept = kept_in_one_line(spec, outlook); !kept.empty()) report.add(report::Paragraph{kept});
}

}  // namespace career::views
