/* SPDX-License-Identifier: MIT
 * A shared library that is no plugin. */
int acme_answer(void);
int acme_answer(void) { return 42; }
