/* SPDX-License-Identifier: MIT
 * pmlint/abi.h: the plugin ABI, version 1. Plain C11 (and C++), no other header of pmlint needed.
 *
 * A plugin is a shared library with one visible symbol, the constant record `pmlint_plugin`; the
 * host reads it before it calls anything. The document crosses as flat tables: no call per element.
 *
 * How it grows (tests/plugins/abi_layout_test.cpp holds it to this):
 *   - a struct and a table row grow at the tail only; `size` and `stride` say how much the writer
 *     knew, and what it did not know reads as zero. So zero always means "not given";
 *   - an enum value never changes its meaning; lists are appended to;
 *   - anything else is a new PML_ABI_MAJOR. A plugin that needs a newer minor is refused by name.
 * Strings are UTF-8 with a length. A `const char*` is NUL-terminated constant data of the plugin.
 * Memory: whoever allocates frees. What is passed lives for the call; option values live until
 * destroy(). Nothing that throws, and no ownership, crosses.
 * Threads: create and destroy run on one thread. check runs on any thread, several at once with the
 * same state and different documents. report and fail: inside create or check, on its thread. */
#pragma once
#include <stddef.h> /* NOLINT(modernize-deprecated-headers): this is C */
#include <stdint.h> /* NOLINT(modernize-deprecated-headers) */

#define PML_MAGIC 0x4c4d5031u /* "1PML" */
#define PML_ABI_MAJOR 1
#define PML_ABI_MINOR 2

#ifdef __cplusplus
extern "C" {
#endif

/* ---- values -------------------------------------------------------------------------------- */

#define PML_NONE 0xFFFFFFFFu /* no row: an index into a table that leads nowhere */

typedef struct pml_str {
  const char* data;
  size_t size;
} pml_str;

typedef struct pml_range { /* bytes, half open; of the source or of the visible text, as named */
  uint32_t begin, end;
} pml_range;

typedef struct pml_table { /* row i is at (const char*)rows + i * stride */
  const void* rows;
  uint32_t count;
  uint32_t stride;
} pml_table;

typedef struct pml_date { /* month 0: no date; year 0: none written; day 0: only a month */
  int16_t year;
  uint8_t month, day;
} pml_date;

enum { PML_CLOCK_GIVEN = 1, PML_CLOCK_AM = 2, PML_CLOCK_PM = 4, PML_CLOCK_MINUTE_UNKNOWN = 8 };
typedef struct pml_clock { /* on the 24-hour clock; second -1: not written */
  uint8_t hour, minute;
  int8_t second;
  uint8_t flags; /* PML_CLOCK_...; 0: no clock time */
} pml_clock;

/* A point on the document's time axis. Only moments of the same kind may be subtracted. */
enum { PML_MOMENT_NONE = 0, PML_MOMENT_UNDATED = 1, PML_MOMENT_DATED = 2 };
typedef struct pml_moment {
  int64_t seconds; /* dated: since 1970-01-01T00:00 in the document's zone; else since midnight */
  uint32_t kind;
  uint32_t reserved;
} pml_moment;

typedef struct pml_seconds { /* a length that may be missing */
  int64_t value;
  uint32_t given;
  uint32_t reserved;
} pml_seconds;

/* ---- rows: Markdown ------------------------------------------------------------------------ */

enum {
  PML_BLOCK_DOCUMENT = 0,
  PML_BLOCK_HEADING,
  PML_BLOCK_PARAGRAPH,
  PML_BLOCK_LIST,
  PML_BLOCK_ITEM,
  PML_BLOCK_TABLE,
  PML_BLOCK_ROW, /* the first row of a table is its header */
  PML_BLOCK_CELL,
  PML_BLOCK_QUOTE,
  PML_BLOCK_CODE,
  PML_BLOCK_HTML,
  PML_BLOCK_THEMATIC_BREAK,
  PML_BLOCK_FRONT_MATTER,
  PML_BLOCK_FOOTNOTE
};
typedef struct pml_block { /* in preorder; row 0 is the document */
  uint8_t kind;
  uint8_t level;        /* heading: 1..6; list: 1 ordered, 0 bullet */
  uint8_t task;         /* item: 0 no task, 1 open, 2 done */
  uint8_t html;         /* made from raw HTML */
  uint32_t number;      /* item of an ordered list: as written */
  uint32_t parent;      /* PML_NONE: the document itself */
  uint32_t subtree_end; /* one past the last descendant */
  pml_range source;
  pml_range text;
} pml_block;

enum {
  PML_MARK_STRONG = 0,
  PML_MARK_EMPHASIS,
  PML_MARK_STRIKETHROUGH,
  PML_MARK_CODE,
  PML_MARK_LINK,
  PML_MARK_IMAGE,
  PML_MARK_HTML
};
typedef struct pml_mark { /* sorted by text.begin */
  pml_range text;
  pml_str target; /* link, image */
  uint32_t kind;
  uint32_t reserved;
} pml_mark;

/* Where the text is marked as something, marks that touch joined: sorted by kind, then place. */
typedef struct pml_marked {
  uint32_t kind; /* PML_MARK_... */
  pml_range text;
} pml_marked;

typedef struct pml_comment { /* an HTML comment; never part of the visible text */
  pml_range source;
  pml_range body;
  uint32_t block;
} pml_comment;

typedef struct pml_segment { /* visible text -> source; sorted, adjoining */
  uint32_t text, source;
  uint32_t length, source_length; /* equal: copied byte by byte; else an entity, escape, break */
} pml_segment;

/* A maximal run of ASCII letters, digits, '_' and bytes above 0x7F, in document order. The hash is of
 * the word in lower case; pmlint/words.hpp has the function. */
typedef struct pml_word {
  uint32_t begin; /* visible text */
  uint32_t size;
  uint32_t hash;
} pml_word;

/* ---- rows: sections ------------------------------------------------------------------------ */

enum {
  PML_SECTION_OTHER = 0,
  PML_SECTION_METADATA,
  PML_SECTION_SUMMARY,
  PML_SECTION_IMPACT,
  PML_SECTION_TIMELINE,
  PML_SECTION_LEADUP,
  PML_SECTION_TRIGGER,
  PML_SECTION_FAULT,
  PML_SECTION_DETECTION,
  PML_SECTION_RESPONSE,
  PML_SECTION_ROOT_CAUSE,
  PML_SECTION_CONTRIBUTING_FACTORS,
  PML_SECTION_FIVE_WHYS,
  PML_SECTION_RESOLUTION,
  PML_SECTION_ACTIONS,
  PML_SECTION_IMPROVEMENTS,
  PML_SECTION_TASKS,
  PML_SECTION_LESSONS,
  PML_SECTION_WENT_WELL,
  PML_SECTION_WENT_WRONG,
  PML_SECTION_LUCKY,
  PML_SECTION_BACKLOG_CHECK,
  PML_SECTION_OPEN_QUESTIONS,
  PML_SECTION_METRICS,
  PML_SECTION_SUPPORTING,
  PML_SECTION_PEOPLE,
  PML_SECTION_EXTERNAL_MESSAGE,
  PML_SECTION_CONCLUSION,
  PML_SECTION_FEEDBACK,
  PML_SECTION_FIRST_OWN = 48 /* since 1.1: the first of the kinds that a configuration names */
};
enum { PML_TITLE_HEADING = 0, PML_TITLE_BOLD, PML_TITLE_PLAIN, PML_TITLE_LABEL };
typedef struct pml_section { /* in document order */
  uint64_t kinds;            /* bit 1 << PML_SECTION_... for each kind the title names */
  pml_range title_text, title_source;
  uint8_t governing;   /* the nearest kind that is not other: own or inherited */
  uint8_t form;        /* PML_TITLE_... */
  uint8_t level;       /* 1..6 */
  uint8_t event_group; /* a title inside a timeline that groups events, or is one */
  uint32_t parent;
  uint32_t title_block;
  uint32_t own_end; /* visible text: where the first subsection begins, or body_text.end */
  uint32_t reserved;
  pml_range body_text, body_source; /* after the title, subsections included */
} pml_section;

enum { PML_OPTIONAL = 0, PML_RECOMMENDED, PML_REQUIRED };
typedef struct pml_section_model { /* a section that the configuration knows, in its order */
  pml_str origin;                  /* who says so: "preset default", "pmlint.toml:12:3" */
  uint32_t kind;                   /* PML_SECTION_..., or from PML_SECTION_FIRST_OWN */
  uint32_t requirement;
  /* since 1.1 */
  pml_str name;         /* in the configuration: "root-cause", "customer-message" */
  pml_str order_origin; /* who gives it a place among the others; empty: nobody */
  uint32_t order;       /* that place, from 1; 0: none */
  uint32_t reserved;
  pml_str title;       /* to write it under: "Root cause" */
  pml_str placeholder; /* Markdown for what nobody has written yet */
} pml_section_model;

/* ---- rows: facts --------------------------------------------------------------------------- */

typedef struct pml_field {                   /* a metadata field: "**Severity:** SEV-2" */
  pml_str name;                              /* canonical: "severity", "incident_date" ... */
  pml_str value;                             /* as shown */
  pml_range where, label_where, value_where; /* source */
} pml_field;

enum {
  PML_ROLE_TRIGGER = 1 << 0,
  PML_ROLE_START = 1 << 1,
  PML_ROLE_DETECTED = 1 << 2,
  PML_ROLE_ACKNOWLEDGED = 1 << 3,
  PML_ROLE_ESCALATED = 1 << 4,
  PML_ROLE_IDENTIFIED = 1 << 5,
  PML_ROLE_ATTEMPT = 1 << 6,
  PML_ROLE_MITIGATED = 1 << 7,
  PML_ROLE_RESOLVED = 1 << 8,
  PML_ROLE_VERIFIED = 1 << 9,
  PML_ROLE_CLOSED = 1 << 10,
  PML_ROLE_COMMS = 1 << 11,
  PML_ROLE_FOLLOW_UP = 1 << 12,
  PML_ROLE_NEGATED = 1 << 13
};
enum {
  PML_EVENT_ZONE_WRITTEN = 1 << 0, /* on the event itself */
  PML_EVENT_DATE_WRITTEN = 1 << 1,
  PML_EVENT_APPROXIMATE = 1 << 2,
  PML_EVENT_MINUTE_UNKNOWN = 1 << 3,
  PML_EVENT_ROLLED_OVER = 1 << 4, /* a day was added: the clock fell past midnight */
  PML_EVENT_ZONE_OFFSET_KNOWN = 1 << 5
};
typedef struct pml_event {
  pml_range where, time_where; /* source: the whole entry; the time as written */
  pml_range text;              /* visible description */
  pml_moment moment, until;    /* start; end of a range event */
  pml_seconds relative;        /* T+5m: 300 */
  pml_date date;               /* written or following from headings, rollover, the document */
  pml_clock clock;
  pml_str zone;   /* in scope, inherited; empty if none */
  uint32_t flags; /* PML_EVENT_... */
  uint32_t roles; /* PML_ROLE_... */
  uint32_t section;
  uint32_t group; /* events of one list, table or day have the same number */
  /* since 1.1 */
  int32_t zone_offset; /* of the zone written on the event: minutes east of UTC, if it tells */
  uint32_t reserved;
} pml_event;

enum { PML_EXACT = 0, PML_APPROXIMATE, PML_AT_MOST, PML_AT_LEAST, PML_BETWEEN };
enum {
  PML_DURATION_PARTIAL = 1 << 0, /* of one phase, region or service */
  PML_DURATION_IN_TABLE = 1 << 1
};
typedef struct pml_duration { /* a statement about the incident as a whole */
  pml_range where;
  pml_range text, qualifier_text; /* visible: the length; "about", "at least" */
  int64_t seconds;
  int64_t low, high;               /* PML_BETWEEN: its ends; else both equal seconds */
  int64_t granularity;             /* the smallest unit written */
  int64_t agrees_low, agrees_high; /* a measured length within these agrees with the statement */
  int64_t tolerance;               /* how far off an exact or approximate statement may be */
  uint32_t precision;
  uint32_t flags;
  uint32_t window; /* row of the window stated in the same sentence or field; or PML_NONE */
  uint32_t reserved;
} pml_duration;

enum { PML_WINDOW_APPROXIMATE = 1 << 0 };
typedef struct pml_window { /* start and end of the incident as a whole */
  pml_range where, start_where, end_where;
  pml_moment start, end;
  pml_date start_date, end_date;
  pml_clock start_clock, end_clock;
  pml_str zone;
  uint32_t flags;
  uint32_t reserved;
} pml_window;

typedef struct pml_vague_duration { /* "several hours" */
  pml_range where;
} pml_vague_duration;

/* A date, a clock or both, anywhere in the visible text, as it is written there. Since 1.1. */
enum {
  PML_TIME_IMPOSSIBLE = 1 << 0,         /* 31 February, 14:30 am; a clock is clamped */
  PML_TIME_AMBIGUOUS_ORDER = 1 << 1,    /* 04-12-2022, and nothing in the document tells */
  PML_TIME_REDUNDANT_MERIDIEM = 1 << 2, /* 14:15pm, 00:30 AM: clear, but no 12-hour time */
  PML_TIME_APPROXIMATE = 1 << 3,
  PML_TIME_DATE_SHARED = 1 << 4, /* taken over from the other end of a range */
  PML_TIME_ZONE_SHARED = 1 << 5,
  PML_TIME_ZONE_OFFSET_KNOWN = 1 << 6
};
typedef struct pml_time { /* sorted by text.begin */
  pml_range text;         /* visible */
  pml_date date;
  pml_clock clock;
  pml_str zone;        /* written with it; empty if none */
  int32_t zone_offset; /* minutes east of UTC, if its name tells */
  uint32_t weekday;    /* written beside the date: 1 Monday .. 7 Sunday; 0: none */
  uint32_t flags;      /* PML_TIME_... */
  uint32_t reserved;
} pml_time;

typedef struct pml_vague_time { /* a timeline entry that opens with "later that evening" */
  pml_range where;              /* these words */
} pml_vague_time;

enum { PML_METRIC_DETECT = 0, PML_METRIC_ACKNOWLEDGE, PML_METRIC_MITIGATE, PML_METRIC_RESOLVE };
enum { PML_METRIC_MEAN = 1 << 0 }; /* "MTTR" */
typedef struct pml_metric {        /* a field that states how long it took to detect ... */
  pml_range where;                 /* label and value */
  int64_t seconds;
  int64_t agrees_low, agrees_high; /* a measured length within these agrees with the statement */
  uint32_t metric;                 /* PML_METRIC_DETECT ... */
  uint32_t flags;
} pml_metric;

enum {
  PML_CAUSE_GENERIC_CLASS = 1 << 0,
  PML_CAUSE_IDENTIFIER = 1 << 1,
  PML_CAUSE_QUANTITY = 1 << 2,
  PML_CAUSE_QUOTED_EVIDENCE = 1 << 3,
  PML_CAUSE_CHANGE = 1 << 4,
  PML_CAUSE_MECHANISM = 1 << 5,
  PML_CAUSE_CHAIN = 1 << 6,
  PML_CAUSE_ENABLING = 1 << 7,
  PML_CAUSE_HUMAN_SLIP = 1 << 8,
  PML_CAUSE_UNKNOWN = 1 << 9,
  PML_CAUSE_RESTATES_IMPACT = 1 << 10,
  PML_CAUSE_HEDGED = 1 << 11
};
enum { PML_CAUSE_SUMMARY = 1 << 0 }; /* flags: a brief statement outside a cause section */
typedef struct pml_cause {
  pml_range where;
  pml_range text;     /* visible */
  double specificity; /* at or above 0: specific */
  uint32_t features;  /* PML_CAUSE_GENERIC_CLASS ... */
  uint32_t flags;
  uint32_t section;
  uint32_t content_words;
  uint32_t specific_points;
  uint32_t reserved;
  pml_range generic_where, slip_where; /* source: the class word, the slip word; may be empty */
} pml_cause;

enum { PML_ACTION_TASK = 0, PML_ACTION_IMPROVEMENT };
enum {
  PML_ACTION_OWNER_IS_PLACEHOLDER = 1 << 0, /* TBD: an owner field that names nobody */
  PML_ACTION_OWNER_IS_GROUP = 1 << 1,       /* everyone, the team */
  PML_ACTION_DONE = 1 << 2,
  PML_ACTION_IN_TABLE = 1 << 3
};
typedef struct pml_action {
  pml_range where;
  pml_range text;                       /* visible */
  pml_str owner, due, ticket, priority; /* as written; empty: none */
  pml_range owner_where, due_where;
  uint32_t kind; /* PML_ACTION_TASK ... */
  uint32_t flags;
  uint32_t section;
  uint32_t reserved;
} pml_action;

enum { PML_QUANTITY_COUNT = 0, PML_QUANTITY_SHARE, PML_QUANTITY_MONEY };
enum {
  PML_COUNTED_UNSAID = 0,
  PML_COUNTED_PEOPLE,
  PML_COUNTED_WORK,
  PML_COUNTED_PLACES,
  PML_COUNTED_PARTS
};
enum { PML_AMOUNT_NUMBER = 0, PML_AMOUNT_ALL, PML_AMOUNT_NONE, PML_AMOUNT_VAGUE };
enum {
  PML_QUANTITY_NARROWED = 1 << 0, /* of a part only: "mobile users" */
  PML_QUANTITY_IMPACT = 1 << 1    /* stands where the impact is told */
};
typedef struct pml_quantity { /* since 1.1: how far the impact reached: "about 30 % of users" */
  pml_range where;
  pml_range text, qualifier_text, noun_text; /* visible; the last two may be empty */
  double value;                              /* of a number; a share in percent */
  uint32_t kind;                             /* PML_QUANTITY_COUNT ... */
  uint32_t counted;                          /* PML_COUNTED_... */
  uint32_t amount;                           /* PML_AMOUNT_... */
  uint32_t flags;                            /* PML_QUANTITY_NARROWED ... */
  uint32_t section;
  uint32_t reserved;
} pml_quantity;

enum {
  PML_NOTICED_UNSAID = 0, /* "the issue was detected at 10:00" */
  PML_NOTICED_BY_MONITORING,
  PML_NOTICED_BY_STAFF,
  PML_NOTICED_BY_CUSTOMER
};
typedef struct pml_detection { /* since 1.1: a sentence that tells how the incident was noticed */
  pml_range where;
  pml_range text; /* visible; empty for a metadata field */
  uint32_t by;    /* PML_NOTICED_... */
  uint32_t event; /* row of the event that tells it, or PML_NONE */
  uint32_t section;
  uint32_t reserved;
} pml_detection;

typedef struct pml_local_target { /* since 1.1: a link or image to a file that was looked up */
  uint32_t mark;                  /* row of pml_document::marks */
  uint32_t exists;                /* 0 or 1 */
} pml_local_target;

/* ---- the document -------------------------------------------------------------------------- */

enum { PML_POSTMORTEM = 0, PML_TEMPLATE, PML_NO_POSTMORTEM };
enum {
  PML_DOCUMENT_TITLED = 1 << 0,
  PML_DOCUMENT_SEVERAL_INCIDENTS = 1 << 1,
  PML_DOCUMENT_ONGOING = 1 << 2,
  PML_DOCUMENT_TIMELINE_ELSEWHERE = 1 << 3, /* the timeline section only links out */
  PML_DOCUMENT_PUBLIC = 1 << 4              /* configured, or says so: outsiders read it */
};
typedef struct pml_document {
  uint32_t size;
  uint32_t kind;  /* PML_POSTMORTEM ... */
  uint32_t flags; /* PML_DOCUMENT_... */
  uint32_t title_block;
  pml_str source; /* the file as it is on disk */
  pml_str text;   /* what a reader sees; each leaf block ends in '\n' */
  pml_str title;
  pml_range title_text, title_source;
  pml_str zone;             /* the declared zone; empty if none or several */
  pml_range timeline_where; /* title of the timeline section */
  pml_date date;            /* of the incident */
  uint32_t reserved;
  pml_seconds time_to_detect, time_to_mitigate, time_to_resolve;
  pml_table line_starts; /* uint32_t: source offset of each line */
  pml_table blocks;      /* pml_block */
  pml_table marks;       /* pml_mark ... and so on */
  pml_table comments;
  pml_table segments;
  pml_table sections;
  pml_table section_models;
  pml_table fields;
  pml_table events;
  pml_table durations;
  pml_table windows;
  pml_table vague_durations;
  pml_table causes;
  pml_table actions;
  pml_table marked; /* pml_marked */
  /* since 1.1 */
  pml_str path;    /* as given to pmlint; empty: standard input without a name */
  pml_table times; /* pml_time */
  pml_table vague_times;
  pml_table metrics;       /* pml_metric */
  pml_str lower;           /* the visible text with A to Z in lower case: the same offsets */
  pml_table words;         /* pml_word */
  pml_table quantities;    /* pml_quantity */
  pml_table detections;    /* pml_detection */
  pml_table local_targets; /* pml_local_target */
  /* since 1.2: the words again, by hash. A word stands in the chain of `hash & (count - 1)`; each
   * chain goes through the document in order. Both hold uint32_t, rows of `words` or PML_NONE. */
  pml_table word_chains; /* the first word of each chain; a power of two of them, or none at all */
  pml_table word_links;  /* for each word the next one in its chain */
} pml_document;

/* ---- reporting ----------------------------------------------------------------------------- */

enum { PML_SEVERITY_NOTE = 0, PML_SEVERITY_WARNING, PML_SEVERITY_ERROR };
#define PML_SEVERITY_OF_RULE (-1)

enum { PML_FIX_SAFE = 0, PML_FIX_UNSAFE, PML_FIX_DISPLAY };
/* A rule that reports more has failed: bytes of an edit's text, bytes of any other text; rows of a
   table (related places, fixes, edits of a fix). */
enum { PML_LONGEST_EDIT = 1 << 20, PML_LONGEST_MESSAGE = 10000, PML_MOST_ROWS = 1000 };
typedef struct pml_edit {
  pml_range range; /* source; empty to insert */
  pml_str text;
} pml_edit;
typedef struct pml_fix { /* edits are applied together or not at all; they do not overlap */
  pml_str title;
  pml_table edits; /* pml_edit */
  uint32_t safety; /* PML_FIX_... */
  uint32_t reserved;
} pml_fix;
typedef struct pml_related {
  pml_range range; /* source */
  pml_str message;
} pml_related;
typedef struct pml_diagnostic {
  uint32_t size;
  int32_t
      severity;    /* PML_SEVERITY_...; PML_SEVERITY_OF_RULE: what the rule or configuration says */
  pml_range range; /* source; empty: a point */
  pml_str message;
  pml_table related; /* pml_related */
  pml_table fixes;   /* pml_fix */
  uint32_t total;    /* per-item rules: how many items could have been hit */
  uint32_t reserved;
} pml_diagnostic;

/* What a plugin must give at least of a struct that it writes; these never change. */
#define PML_EDIT_SIZE_1_0 (offsetof(pml_edit, text) + sizeof(pml_str))
#define PML_FIX_SIZE_1_0 (offsetof(pml_fix, reserved) + sizeof(uint32_t))
#define PML_RELATED_SIZE_1_0 (offsetof(pml_related, message) + sizeof(pml_str))
#define PML_DIAGNOSTIC_SIZE_1_0 (offsetof(pml_diagnostic, reserved) + sizeof(uint32_t))

typedef struct pml_report pml_report; /* opaque, the host's */
typedef struct pml_host {
  uint32_t size;
  uint32_t abi_minor;
  void (*report)(pml_report*, const pml_diagnostic*); /* copies what it is given */
  void (*fail)(pml_report*, pml_str why);             /* the rule cannot go on */
} pml_host;

/* ---- what a plugin is ---------------------------------------------------------------------- */

enum { PML_BOOL = 0, PML_INT, PML_NUMBER, PML_STRING, PML_STRINGS };
typedef struct pml_value { /* the member that `type` names is set */
  uint32_t type;
  uint32_t reserved;
  int64_t integer; /* PML_BOOL: 0 or 1; PML_INT */
  double number;
  pml_str string;
  pml_table strings; /* pml_str */
} pml_value;

typedef struct pml_option {
  const char* name; /* "allow-equal" */
  const char* help;
  pml_value value; /* type and default */
} pml_option;

#define PML_OPTION_SIZE_1_0 (offsetof(pml_option, value.strings) + sizeof(pml_table))

enum { /* the score's dimensions */
       PML_DIMENSION_STRUCTURE = 0,
       PML_DIMENSION_TIME,
       PML_DIMENSION_TIMELINE,
       PML_DIMENSION_IMPACT,
       PML_DIMENSION_CAUSE,
       PML_DIMENSION_ACTIONS,
       PML_DIMENSION_LANGUAGE,
       PML_DIMENSION_LEARNING,
       PML_DIMENSION_NONE
};
enum {
  PML_RULE_ENABLED = 1 << 0,   /* on unless a configuration says otherwise */
  PML_RULE_MANDATORY = 1 << 1, /* its findings cap the score */
  PML_RULE_PER_ITEM = 1 << 2   /* charged by the share of items hit */
};
enum { PML_OK = 0, PML_FAILED = 1 };

typedef struct pml_rule {
  uint32_t size;
  uint32_t severity;  /* PML_SEVERITY_... */
  uint32_t dimension; /* PML_DIMENSION_... */
  uint32_t flags;     /* PML_RULE_... */
  const char* id;     /* "root-cause-vague": lower case words joined by '-' */
  const char* summary;
  const pml_str* page; /* its documentation, Markdown */
  pml_table options;   /* pml_option */
  /* `options`: one pml_value for each of the rule's options, in its order, checked against its
   * type. Gives the rule's state, not null; null after fail() if it cannot work. */
  void* (*create)(const pml_host*, pml_table options, pml_report*);
  int32_t (*check)(const pml_host*, const void* state, const pml_document*, pml_report*);
  void (*destroy)(void* state);
} pml_rule;
#define PML_RULE_SIZE_1_0 (offsetof(pml_rule, destroy) + sizeof(void*)) /* never changes */

typedef struct pml_plugin {
  uint32_t magic; /* these four never move, in any major version */
  uint16_t abi_major, abi_minor;
  uint32_t size;
  uint32_t rule_count;
  const char* name; /* "pmlint-timeline" */
  const char* version;
  const pml_rule* const* rules;
} pml_plugin;
#define PML_PLUGIN_SIZE_1_0 (offsetof(pml_plugin, rules) + sizeof(void*)) /* never changes */

#define PML_EXPORT __attribute__((visibility("default")))
extern PML_EXPORT const pml_plugin pmlint_plugin;

#ifdef __cplusplus
}
#endif
