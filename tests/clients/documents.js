// Documents for the client tests: what a page must survive and look well with.
//
//   node documents.js FOLDER    writes them there
'use strict';
const fs = require('fs');
const path = require('path');

const SAYINGS = [
  'alert fires for high latency and pages the on-call engineer', 'users report that checkout fails',
  'Ines joins and declares an incident', 'cause identified: the connection pool is exhausted',
  'rollback of release 812 starts', 'restart of the second node has no effect',
  'status page updated: we are investigating', 'escalated to the database team',
  'traffic drained from one region, impact is mitigated', 'still failing for 3 % of the users',
  'logs show timeouts in the payment queue', 'cache flushed', 'configuration compared by Tomasz',
];

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function busy() {
  const rows = ['| 09:00 | impact begins: first errors at checkout |'];
  let minute = 540;
  for (let i = 0; i < 58; ++i) {
    minute += [0, 1, 1, 2, 3, 3, 4, 6, 9, 14][(i * 7) % 10];
    rows.push(`| ${clock(minute)} | ${SAYINGS[(i * 5) % SAYINGS.length]} |`);
  }
  rows.push(`| ${clock(minute + 7)} | service is fully restored, all nodes answer |`);
  return `# Payment queue overload on a busy day (2024-03-11)

**Severity:** SEV-1

## Summary

Checkout failed from 09:00 to 13:30 UTC on 11 March 2024, for 4.5 hours.

## Timeline (UTC)

| Time | Event |
| --- | --- |
${rows.join('\n')}
`;
}

const DAYS = `# Certificates expired and nobody noticed

**Owner:** Ines Moreau

## Summary

From 2025-02-26 17:35 to 2025-02-28 13:00 the API failed for a part of the users. All times GMT+2.

## Timeline

### 2025-02-26

- 17:35 impact begins: certificates expire, first clients fail
- 17:52 first customer complains
- 18:10 on-call engineer is paged
- 18:40 cause is identified: expired intermediate certificate

### 2025-02-27

- 08:30 certificate rolled out to the first region
- 11:45 mitigated: two of three regions recover

### 2025-02-28

- 11:00 service is restored for all users
- 15:00 incident closed

### 2025-03-07

- 10:00 postmortem meeting
`;

const EVIL =
  '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ]]> --> </style> </title> ' +
  '\u202Egnirts \u001b[31m \u2066 \uFFFE "quoted" \'single\' &amp; <svg onload=alert(1)> https://evil.invalid';

const HOSTILE = `# Outage ${EVIL}

**Owner:** ${EVIL}

## Timeline

- 10:00 <script>alert(2)</script> the site is down ${EVIL}
- 10:05 alert fires ${EVIL}
- 10:30 resolved ${EVIL}

## Root cause

It was human error by ${EVIL} and a misconfiguration {{owner}}.

## Action items

- ${EVIL} be more careful
`;

const EMPTY = '# Nothing\n\nNothing happened.\n';

const DOCUMENTS = {
  busy: busy(), days: DAYS, hostile: HOSTILE, empty: EMPTY,
  malformed: Buffer.concat([Buffer.from(HOSTILE), Buffer.from([0xff, 0xc3, 0x0a])]),
};

// Writes them; gives name -> path.
function write(folder) {
  const paths = {};
  for (const [name, text] of Object.entries(DOCUMENTS)) {
    paths[name] = path.join(folder, `${name}.md`);
    fs.writeFileSync(paths[name], text);
  }
  return paths;
}

module.exports = { write };
if (require.main === module) write(process.argv[2]);
