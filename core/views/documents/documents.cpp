#include "core/views/documents/documents.hpp"

#include <algorithm>
#include <array>

#include "core/views/documents/texts.hpp"

namespace career::views {

std::span<const DocumentTemplate> document_templates() {
  static const std::array all{
      DocumentTemplate{"contract", "the publishing contract, one page for both sides", texts::contract},
      DocumentTemplate{"summary-manager", "the monthly summary for your manager", texts::summary_manager},
      DocumentTemplate{"summary-vp", "the monthly summary for a VP: a paragraph a point, no names",
                       texts::summary_vp},
      DocumentTemplate{"summary-self", "the monthly summary for yourself: everything", texts::summary_self},
      DocumentTemplate{"state-of-the-union", "what you heard in the first thirty days, for those who said it",
                       texts::state_of_the_union},
  };
  return all;
}

const DocumentTemplate* find_document_template(std::string_view name) {
  const auto all = document_templates();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const DocumentTemplate& document) { return document.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace career::views
