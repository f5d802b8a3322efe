// The library fmt, compiled here once. Debian has it as headers and as a shared library, but not to link into
// a static program; with the headers alone every source that formats takes up to twice as long to compile.
//
// Nothing of ours speaks a locale: numbers are written by fmt's own rules, and no facet of the locale is
// linked in.
#define FMT_STATIC_THOUSANDS_SEPARATOR ','
#include <fmt/format-inl.h>

namespace fmt {
inline namespace v9 {
namespace detail {

// What fmt's headers declare and leave to its library.
template auto dragonbox::to_decimal(float) noexcept -> dragonbox::decimal_fp<float>;
template auto dragonbox::to_decimal(double) noexcept -> dragonbox::decimal_fp<double>;
template auto thousands_sep_impl<char>(locale_ref) -> thousands_sep_result<char>;
template auto decimal_point_impl(locale_ref) -> char;
template void buffer<char>::append(const char*, const char*);

}  // namespace detail
}  // namespace v9
}  // namespace fmt
