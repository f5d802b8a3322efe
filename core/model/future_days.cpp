#include "core/model/future_days.hpp"

#include <optional>
#include <utility>

namespace career {
namespace {

class Future {
 public:
  explicit Future(Date today) : today_(today) {}

  void look_at(const Day& day) { look_at(day.value, day.value.iso(), day.span); }
  void look_at(const DateAsWritten& date) { look_at(date.value.first(), date.value.iso(), date.span); }
  template <class Value>
  void look_at(const std::optional<Value>& date) {
    if (date) look_at(*date);
  }
  template <class Entry, class Value>
  void look_at_each(const std::vector<Entry>& entries, Value Entry::*date) {
    for (const auto& entry : entries) look_at(entry.*date);
  }

  std::vector<FutureDay> found() { return std::move(found_); }

 private:
  void look_at(Date first, std::string written, Span span) {
    if (first > today_) found_.push_back({std::move(written), span});
  }

  Date today_;
  std::vector<FutureDay> found_;
};

}  // namespace

std::vector<FutureDay> future_days(const Spec& spec, Date today) {
  Future future(today);
  future.look_at_each(spec.north_star.steps, &Step::reached);
  for (const auto& [name, span, metric] : spec.metrics) future.look_at(metric.as_of);
  for (const auto& landing : spec.landings) {
    future.look_at_each(landing.talks, &Talk::date);
    future.look_at_each(landing.talks, &Talk::kept);
    for (const auto& talk : landing.talks) future.look_at_each(talk.promises, &Promise::kept);
    future.look_at(landing.shared);
    future.look_at_each(landing.problems, &Problem::agreed);
    future.look_at_each(landing.wins, &Win::done);
  }
  if (spec.publishing) {
    future.look_at_each(spec.publishing->repeated, &Repeated::last);
    future.look_at_each(spec.publishing->log, &LogEntry::date);
  }
  if (spec.home) future.look_at_each(spec.home->check_ins, &CheckIn::date);
  future.look_at_each(spec.setbacks, &Setback::date);
  future.look_at_each(spec.decisions, &Decision::date);
  return future.found();
}

std::string why_it_is_doubtful(const FutureDay& day) {
  return day.written + " is still to come, and this says what has happened";
}

}  // namespace career
