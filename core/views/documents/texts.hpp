// The templates as built in: Markdown with mustache tags, a family of documents a file.
#pragma once

#include <string_view>

namespace career::views::texts {

// documents_landing.cpp
extern const std::string_view state_of_the_union;

// documents_publishing.cpp
extern const std::string_view contract;
extern const std::string_view summary_manager;
extern const std::string_view summary_vp;
extern const std::string_view summary_self;

}  // namespace career::views::texts
