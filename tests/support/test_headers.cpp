// SPDX-License-Identifier: MIT
// Owns the headers that are compiled once for all tests (cmake/PmlintTesting.cmake).
