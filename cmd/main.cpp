#include <string>
#include <vector>

#include "cmd/app.hpp"
#include "core/platform/real.hpp"
#include "core/platform/streams.hpp"

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  career::RealPlatform real;
  career::StreamOutput out(1, "standard output");
  career::StreamOutput err(2, "standard error");
  return career::cmd::run(args, real.platform(), out, err);
}
