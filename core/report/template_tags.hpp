// The tags of a template, and whether they make sense: mustache itself renders an unknown name as nothing and
// says no line where a section is not closed.
#pragma once

#include "core/report/template.hpp"
#include "core/text/diagnostic.hpp"

namespace career::report {

// What is wrong with the template: fields that are not there, sections that do not match, and the tags of
// mustache that have no place here (`{{{raw}}}`, `{{>other}}`, `{{=<% %>=}}`).
[[nodiscard]] Findings check_tags(const SourcePtr& source, const Fields& fields);

}  // namespace career::report
