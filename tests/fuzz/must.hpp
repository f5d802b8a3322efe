// What must hold, whatever bytes come: a fuzzer takes an abort for a find.
#pragma once

#include <cstdio>
#include <cstdlib>

#define MUST(condition)                                                          \
  do {                                                                           \
    if (!(condition)) {                                                          \
      std::fprintf(stderr, "line %d: %s does not hold\n", __LINE__, #condition); \
      std::abort();                                                              \
    }                                                                            \
  } while (false)
