#include "core/check/schema_copy.hpp"

#include <fmt/format.h>

#include "core/text/shell_word.hpp"

namespace career::check {
namespace {

Diagnostic warning(std::string_view code, std::string message, const SourcePtr& file, Span span,
                   std::string help) {
  return {.severity = Severity::Warning,
          .code = std::string(code),
          .message = std::move(message),
          .source = file,
          .span = span,
          .help = {std::move(help)}};
}

// A command that writes it; its folder may not be there either.
std::string making(const std::string& path, const std::string& command) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos || slash == 0) return command;
  return fmt::format("mkdir -p {} && {}", shell_word(path.substr(0, slash)), command);
}

}  // namespace

std::optional<NamedSchema> named_schema(const SourceFile& file) {
  constexpr std::string_view mark = "# yaml-language-server:";
  constexpr std::string_view key = "$schema=";
  const std::string_view text = file.text();
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    const auto line = file.line_span(file.place(static_cast<Pos>(at)).line);
    const auto said = file.text(line);
    const auto before = said.find(key);
    if (line.begin != at || before == std::string_view::npos) continue;
    const auto begin = before + key.size();
    const auto path = said.substr(begin, said.find_first_of(" \t", begin) - begin);
    if (path.empty() || path.find("://") != std::string_view::npos) return std::nullopt;
    const Pos first = line.begin + static_cast<Pos>(begin);
    return NamedSchema{std::string(path), {first, first + static_cast<Pos>(path.size())}};
  }
  return std::nullopt;
}

Findings check_schema_copy(const SourcePtr& file, const NamedSchema& named, const std::string& path,
                           const std::optional<std::string>& text, const WantedSchema& wanted) {
  const auto own_name = fmt::format("career-{}.schema.json", wanted.kind);
  const bool is_ours = named.path == own_name || named.path.ends_with('/' + own_name);
  const auto write_it = fmt::format("{} > {}", wanted.command, shell_word(path));
  if (!text) {
    return {warning("no-schema", fmt::format("there is no schema '{}' for editors to read", path), file,
                    named.span,
                    is_ours ? fmt::format("make it: {}", making(path, write_it))
                            : "correct the path, or remove the comment")};
  }
  if (!is_ours || *text == wanted.text) return {};
  return {warning("old-schema", "editors read another schema here than this program's", file, named.span,
                  fmt::format("renew it: {}", write_it))};
}

}  // namespace career::check
