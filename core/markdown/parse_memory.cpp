// SPDX-License-Identifier: MIT
// A pool that only moves a pointer forward. Small blocks that are freed serve again from lists by
// size; the first chunk is kept from one parse to the next, so a usual document costs no system call.
#include "core/markdown/parse_memory.hpp"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace pmlint::markdown {
namespace {

constexpr std::size_t kAlignment = alignof(void*);  // the strictest of any cmark-gfm record
constexpr std::size_t kFirstChunk = std::size_t{256} << 10U;
constexpr std::size_t kLargestChunk = std::size_t{4} << 20U;
constexpr std::size_t kSmall = 256;  // largest block that goes to a free list

// Stands before every block; realloc must know how much to copy.
struct Header {
  std::size_t size;
};

struct FreeBlock {
  FreeBlock* next;
};

struct Release {
  // cmark-gfm grows what it is given: the memory has to come from malloc.
  // NOLINTNEXTLINE(cppcoreguidelines-no-malloc)
  void operator()(std::byte* memory) const { std::free(memory); }
};
using Chunk = std::unique_ptr<std::byte, Release>;

constexpr std::size_t rounded(std::size_t size) {
  return (std::max<std::size_t>(size, 1) + kAlignment - 1) / kAlignment * kAlignment;
}

class Pool {
 public:
  void* allocate(std::size_t wanted) {
    const std::size_t size = rounded(wanted);
    if (size <= kSmall) {
      FreeBlock*& list = free_[size / kAlignment];
      if (list != nullptr) {
        FreeBlock* block = list;
        list = block->next;
        return block;
      }
    }
    if (static_cast<std::size_t>(end_ - next_) < sizeof(Header) + size) [[unlikely]]
      return allocate_in_new_chunk(size);
    return allocate_ahead(size);
  }

  void* resize(void* block, std::size_t wanted) {
    if (block == nullptr) return allocate(wanted);
    Header* header = static_cast<Header*>(block) - 1;
    const std::size_t size = rounded(wanted);
    if (size <= header->size) return block;
    std::byte* block_end = static_cast<std::byte*>(block) + header->size;
    if (block_end == next_ && static_cast<std::size_t>(end_ - next_) >= size - header->size) {
      next_ += size - header->size;  // the last block grows in place
      header->size = size;
      return block;
    }
    void* moved = allocate(wanted);
    std::memcpy(moved, block, header->size);
    release(block);
    return moved;
  }

  void release(void* block) {
    if (block == nullptr) return;
    Header* header = static_cast<Header*>(block) - 1;
    if (header->size > kSmall) {
      if (static_cast<std::byte*>(block) + header->size == next_) {
        next_ = reinterpret_cast<std::byte*>(header);
      }
      return;
    }
    auto* freed = static_cast<FreeBlock*>(block);
    freed->next = free_[header->size / kAlignment];
    free_[header->size / kAlignment] = freed;
  }

  bool run_within(std::size_t budget, void (*work)(void*), void* context) {
    budget_ = budget;
    const bool done = setjmp(over_budget_) == 0;
    if (done) work(context);
    budget_ = kNoBudget;
    return done;
  }

  void reset() {
    free_.fill(nullptr);
    held_ = kFirstChunk;
    if (chunks_.empty()) return;
    chunks_.resize(1);
    next_ = chunks_.front().get();
    end_ = next_ + kFirstChunk;
  }

 private:
  void* allocate_ahead(std::size_t size) {
    auto* header = reinterpret_cast<Header*>(next_);
    header->size = size;
    next_ += sizeof(Header) + size;
    return header + 1;
  }

  // Apart: what is called for every node is a few instructions without it.
  [[gnu::noinline]] void* allocate_in_new_chunk(std::size_t size) {
    add_chunk(size);
    return allocate_ahead(size);
  }

  void add_chunk(std::size_t block_size) {
    // The kept chunk has its usual size, so a large block never comes first.
    if (chunks_.empty() && sizeof(Header) + block_size > kFirstChunk) add_chunk(0);
    const std::size_t usual = chunks_.size() < 4 ? kFirstChunk << chunks_.size() : kLargestChunk;
    const std::size_t size = std::max(usual, sizeof(Header) + block_size);
    if (held_ + size > budget_) std::longjmp(over_budget_, 1);
    held_ += size;
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc)
    Chunk chunk(static_cast<std::byte*>(std::malloc(size)));
    if (chunk == nullptr) {
      std::fputs("pmlint: out of memory\n", stderr);
      std::abort();  // there is no way back through cmark-gfm
    }
    next_ = chunk.get();
    end_ = next_ + size;
    chunks_.push_back(std::move(chunk));
  }

  static constexpr std::size_t kNoBudget = std::numeric_limits<std::size_t>::max() / 2;

  std::vector<Chunk> chunks_;
  std::size_t held_ = 0;
  std::size_t budget_ = kNoBudget;
  std::jmp_buf over_budget_{};
  std::byte* next_ = nullptr;
  std::byte* end_ = nullptr;
  std::array<FreeBlock*, kSmall / kAlignment + 1> free_{};
};

Pool& pool_of_this_thread() {
  thread_local Pool pool;
  return pool;
}

// That of the ParseMemory that lives on this thread. It is asked for with every node: unlike the pool
// itself it is there without being made.
Pool*& open_pool() {
  static constinit thread_local Pool* pool = nullptr;
  return pool;
}

void* pool_calloc(std::size_t count, std::size_t size) {
  return std::memset(open_pool()->allocate(count * size), 0, count * size);
}

void* pool_realloc(void* block, std::size_t size) { return open_pool()->resize(block, size); }

void pool_free(void* block) { open_pool()->release(block); }

}  // namespace

ParseMemory::ParseMemory() { open_pool() = &pool_of_this_thread(); }

ParseMemory::~ParseMemory() {
  open_pool()->reset();
  open_pool() = nullptr;
}

bool ParseMemory::run_within(std::size_t budget, void (*work)(void*), void* context) {
  return open_pool()->run_within(budget, work, context);
}

cmark_mem* ParseMemory::functions() {
  static cmark_mem functions{pool_calloc, pool_realloc, pool_free};  // cmark_mem is not const there
  return &functions;
}

}  // namespace pmlint::markdown
