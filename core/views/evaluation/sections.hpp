// The parts of the report on one option, each a heading with what stands below it. A part that has nothing to
// say adds nothing.
#pragma once

#include "core/report/report.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

void add_sentences(report::Report& report, const Sentences& sentences);  // as one paragraph
void add_list(report::Report& report, const Sentences& sentences);

// Distances to compare by eye: today, staying, and the offer in each of its outcomes.
void add_distances(report::Report& report, const Measured& it);
void add_distances_of_staying(report::Report& report, const decide::Evaluation& evaluation);

// Where the points come from, metric by metric, the largest first.
void add_contributions(report::Report& report, const Measured& it);
void add_contributions_of_staying(report::Report& report, const decide::Evaluation& evaluation,
                                  const Spec& spec);

// The phase, the clock of the swings, the steps of the North Star that it reaches.
void add_timing(report::Report& report, const Measured& it);
void add_clocks(report::Facts& facts, const decide::Evaluation& evaluation, const Spec& spec);

}  // namespace career::views
