/* SPDX-License-Identifier: MIT
 * A plugin in C, with nothing but abi.h: it reports each event without a zone. */
#include <pmlint/abi.h>

static int state;

static void* create(const pml_host* host, pml_table options, pml_report* out) {
  (void)host;
  (void)options;
  (void)out;
  return &state;
}

static int32_t check(const pml_host* host, const void* self, const pml_document* document,
                     pml_report* out) {
  const char* row = (const char*)document->events.rows;
  uint32_t i;
  (void)self;
  for (i = 0; i < document->events.count; ++i, row += document->events.stride) {
    const pml_event* event = (const pml_event*)(const void*)row;
    static const char kMessage[] = "this event has no zone";
    pml_diagnostic diagnostic = {0, 0, {0, 0}, {0, 0}, {0, 0, 0}, {0, 0, 0}, 0, 0};
    if (event->zone.size > 0) continue;
    diagnostic.size = (uint32_t)sizeof diagnostic;
    diagnostic.severity = PML_SEVERITY_NOTE;
    diagnostic.range = event->time_where;
    diagnostic.message.data = kMessage;
    diagnostic.message.size = sizeof kMessage - 1;
    diagnostic.total = document->events.count;
    host->report(out, &diagnostic);
  }
  return PML_OK;
}

static void destroy(void* self) { (void)self; }

static const pml_str kPage = {"# plain-c\n", 10};
static const pml_rule kRule = {sizeof(pml_rule),
                               PML_SEVERITY_WARNING,
                               PML_DIMENSION_NONE,
                               PML_RULE_ENABLED | PML_RULE_PER_ITEM,
                               "plain-c",
                               "every event has a zone",
                               &kPage,
                               {0, 0, 0},
                               create,
                               check,
                               destroy};
static const pml_rule* const kRules[] = {&kRule};
const pml_plugin pmlint_plugin = {PML_MAGIC, PML_ABI_MAJOR, PML_ABI_MINOR, sizeof(pml_plugin),
                                  1,         "plain-c",     "1.0",         kRules};
