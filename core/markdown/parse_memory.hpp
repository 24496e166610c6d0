// SPDX-License-Identifier: MIT
// The memory of one parse. cmark-gfm allocates through three functions without a context, so each
// thread has a pool of its own; freeing a whole syntax tree is resetting the pool.
#pragma once

#include <cmark-gfm.h>

#include <cstddef>

namespace pmlint::markdown {

// While one lives, allocations through functions() on this thread come from the thread's pool; its
// destructor takes them all back. At most one at a time on a thread.
class ParseMemory {
 public:
  ParseMemory();
  ParseMemory(const ParseMemory&) = delete;
  ParseMemory& operator=(const ParseMemory&) = delete;
  ~ParseMemory();

  [[nodiscard]] static cmark_mem* functions();

  // Runs work(context), false as soon as the pool would grow beyond `budget` bytes. The work is
  // left by longjmp then: it may call C and hold only what needs no destructor.
  [[nodiscard]] static bool run_within(std::size_t budget, void (*work)(void*), void* context);
};

}  // namespace pmlint::markdown
