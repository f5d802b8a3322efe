// The parts of the report on one option, each a heading with what stands below it. A part that has nothing to
// say adds nothing.
#pragma once

#include "core/report/report.hpp"
#include "core/views/evaluation_sentences.hpp"
#include "core/views/evaluation_words.hpp"

namespace career::views {

// The measuring stick's word and the verdict: "closer: strong-take, even if it fails".
[[nodiscard]] report::Line verdict_line(const Measured& it);

void add_sentences(report::Report& report, const Sentences& sentences);  // as one paragraph
void add_list(report::Report& report, const Sentences& sentences);

// Distances to compare by eye: today, staying, and the offer in each of its outcomes.
void add_distances(report::Report& report, const Measured& it);
void add_distances_of_staying(report::Report& report, const decide::Evaluation& evaluation);

// Where the points come from, metric by metric, the largest first.
void add_contributions(report::Report& report, const Measured& it);
void add_levels_of_staying(report::Report& report, const decide::Evaluation& evaluation, const Spec& spec);

void add_how_sure(report::Report& report, const Measured& it);

void add_limits(report::Report& report, const Measured& it);
void add_limits_of_staying(report::Report& report, const decide::Evaluation& evaluation, const Spec& spec);

// The phase, the steps of the North Star that it reaches, and the day to answer.
void add_steps_and_dates(report::Report& report, const Measured& it);

}  // namespace career::views
