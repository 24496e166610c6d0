// SPDX-License-Identifier: MIT
// General English of incidents and systems, one row a class. A phrase may stand in several rows; the
// longest phrase at a place wins and carries all its classes.
#include "core/facts/cause_vocabulary.hpp"

#include "core/facts/cause_words.hpp"

namespace pmlint::facts {
namespace {

constexpr VocabularyRow kRows[] = {
    // Stop.
    {kWordStop,
     "the, a, an, this, that, these, those, it, its, they, their, them, we, our, us, i, you, "
     "your, he, she, his, her, who, which, what, when, where, while, of, to, in, on, at, by, "
     "for, from, with, into, onto, within, over, under, between, through, during, after, "
     "before, until, up, out, off, as, about, against, upon, via, per, across, around, and, "
     "or, but, if, then, than, so, both, either, is, was, were, are, be, been, being, am, has, "
     "have, had, having, do, did, does, done, will, would, can, could, may, might, must, "
     "should, shall, there, here, also, only, just, even, still, again, already, once, some, "
     "any, all, each, every, more, most, other, such, very, too, much, many, few, same, own, "
     "one, two, however, although, though, because of that, now, how, why, get, got, go, went, "
     "s, t, re, ve, d, ll"},
    // Announces a cause.
    {kWordCue,
     "root cause, cause, cause by, main cause, primary cause, underlying cause, due to, owing "
     "to, because, because of, attribute to, trace to, trace back to, stem from, originate "
     "from, arise from, arise because, result from, as a result of, culprit, reason, "
     "underlying issue, underlying problem, underlying reason, to blame, come from, trigger "
     "by, turn out, turn out to be, attributable to, responsible for, led by, boil down to, "
     "explain by, introduce by, bring down by, bring about by, origin, pinpoint, contributing "
     "factor"},
    // Links cause and effect.
    {kWordChain,
     "lead to, led to, result in, so that, such that, thereby, therefore, thus, hence, "
     "consequently, as a result, as a consequence, this meant, which meant, meant that, mean "
     "that, meaning that, trigger, prevent, force, make it, in turn, no longer, unable to, "
     "could not, couldn't, stop, block, kept, cascade, propagate, leave, eventually, "
     "subsequently, until, since, so, once, whenever, every time, each time, allow, let, "
     "cause, because, due to, which, instead of, instead, rather than, render, rendering, "
     "make, made, keep"},
    // Classes of cause.
    {kWordGeneric,
     "bug, misconfiguration, misconfigure, mis-configuration, error, issue, problem, fault, "
     "failure, glitch, overload, overload server, server overload, defect, flaw, malfunction, "
     "anomaly, hiccup, trouble, difficulty, technical difficulty, technical issue, human "
     "error, user error, operator error, manual error, high traffic, heavy traffic, high load, "
     "heavy load, traffic spike, traffic surge, spike in traffic, surge in traffic, increase "
     "in traffic, increased traffic, unexpected traffic, high volume of traffic, excessive "
     "load, excessive traffic, high demand, high usage, network issue, network problem, "
     "network error, network failure, server issue, server error, server failure, server "
     "fault, server crash, software bug, software issue, software error, hardware failure, "
     "hardware issue, hardware fault, database issue, database error, database failure, "
     "configuration error, configuration issue, configuration mistake, code error, coding "
     "error, bad code, faulty code, bad deploy, bad deployment, bad release, bad change, "
     "outage, instability, incompatibility, something go wrong, something went wrong, "
     "misbehave, misbehavior, misbehaviour, breakdown, vulnerability, weakness, inefficiency, "
     "poor communication, miscommunication, lack of coordination, lack of communication, "
     "haste, external factor, third party, access issue, connectivity issue, connectivity "
     "problem, resource issue, capacity issue, performance issue, memory issue, disk issue, "
     "deployment issue, bad configuration, wrong configuration, incorrect configuration, "
     "invalid configuration, improper configuration, faulty configuration, insufficient "
     "resource, limited resource, lack of resource, cyber attack, attack, unexpected "
     "behaviour, unexpected behavior, unforeseen circumstance, bottleneck, complication, "
     "irregularity, disruption, inconsistency"},
    // Parts too large to tell anything.
    {kWordBroad,
     "server, web server, backend, back-end, frontend, front-end, database, db, database "
     "server, code, codebase, network, system, application, app, web application, website, "
     "site, web, webpage, page, service, software, hardware, infrastructure, platform, "
     "component, environment, production, staging, configuration, config, setting, traffic, "
     "load, request, data, process, machine, host, provider, hosting, hosting provider, "
     "internet, cloud, cloud provider, program, product, feature, tool, device, resource, "
     "stack, computer, account, user account, api, library, internal library, module, "
     "operation, activity, input, information, file system, domain, solution, vendor, "
     "upstream, functionality, pipeline, ci, build, branch, test, review, repository, repo, "
     "project, content, access, node"},
    // What users saw.
    {kWordSymptom,
     "down, downtime, go down, went down, unavailable, unavailability, unreachable, "
     "inaccessible, slow, slowness, slow down, slowdown, degrade, degradation, interruption, "
     "interrupt, fail, 500, 502, 503, 504, 5xx, 4xx, 404, timeout error, time out, "
     "unresponsive, crash, user, customer, client, visitor, experience, impact, affect, "
     "response time, performance, availability, loading, load time, login, log in, sign up, "
     "unable, non-operational, inoperable, offline, break, broke, broken, intermittent, delay, "
     "error message, error page, stop work, not work, work, respond, response, start, downed, "
     "stall page, complaint, poor"},
    // Technical verbs.
    {kWordVerb,
     "exhaust, block, starve, leak, drop, overwrite, overwrote, overwritten, delete, truncate, "
     "corrupt, duplicate, overflow, overflowed, deadlock, lock, lock up, saturate, deplete, "
     "consume, evict, throttle, reject, refuse, revoke, remove, rename, disable, enable, "
     "bypass, skip, omit, mismatch, redirect, misroute, reroute, override, overrode, shadow, "
     "unmount, mount, detach, attach, hang, hung, stall, loop, retry, fill, fill up, flood, "
     "clog, terminate, kill, preempt, invalidate, purge, wipe, wipe out, cancel, queue, queue "
     "up, pile up, back up, accumulate, exceed, outgrow, pin, downgrade, swap, convert, parse, "
     "deserialize, serialise, serialize, encode, decode, escape, cast, dereference, return, "
     "throw, threw, raise, point to, point at, resolve to, replicate, diverge, drift, "
     "fragment, collide, conflict, expire, rotate, renew, discontinue, deprecate, "
     "decommission, trip, fail over, failover, lose, lost, disconnect, partition, isolate, "
     "flap, withdraw, withdrew, advertise, announce, mutate, hardcode, hard-code, mistype, "
     "misspell, misname, mispoint, misalign, unset, reset, default to, fall back, fell back, "
     "reload, import, export, inject, exploit, drain, spawn, fork, allocate, reserve, hold, "
     "held, wait, acquire, release back, evaluate, match, compare, scan, recurse, iterate, "
     "read from, write to, wrote to, reference, refer to, rely on, relied on, depend on, "
     "restart loop, reboot, cycle, register, deregister, unregister, subscribe, publish, poll, "
     "fetch, cache, serve stale, stale, route to, forward, strip, append, prepend, merge into, "
     "split, reorder, race, sign, trust, authenticate, authorize, encrypt, decrypt, deny, "
     "denied, filter, drop out, detect as, treat, interpret, assume, expect, require, contain, "
     "hit, reach, run out, ran out, run out of, ran out of, overwhelm, cut, cut off, sever, "
     "damage, overheat, shut down, power off, power down, power cycle, schedule, reschedule, "
     "migrate, roll, propagate, amplify, multiply, burn, grow, grew, spike, pause, resume, "
     "shrink, shrank, double, quadruple, bump, hash, index, join, aggregate, buffer, batch, "
     "stream, flush, compact, vacuum, checkpoint, snapshot, restore from, wedge, freeze, "
     "froze, frozen, stuck, livelock, thrash, page out, swap out, oom, refuse to, ignore, "
     "miss, misread, misinterpret, miscalculate, undercount, overcount, round, wrap, wrap "
     "around, roll over, underflow, divide, scale down, scale to zero, autoscale, switch to, "
     "switch off, turn off, set to, set the, change to, change from, replace, redeploy, point, "
     "bind, listen, connect to, talk to, call, invoke, query, insert, update row, select, "
     "commit transaction, roll forward, promote, demote, elect, vote, fence, seize, leave "
     "behind, reuse, recycle, overlap, exclude, include, whitelist, allowlist, blacklist, "
     "blocklist, deny-list, ban, rate limit, rate-limit, misdirect, blackhole, black-hole, "
     "sinkhole, intercept, terminate at, unwrap, move, moved to, cap, limit to, exit, panic, "
     "abort, raise exception, segfault, inherit, mask, hide, hid, swallow, copy, clone, "
     "stringify, concatenate, format, load into, unload, store, persist, save, mishandle, "
     "misuse, double-count, recompute, regenerate, rebuild, reindex, manipulate, withdraw "
     "from, deposit, mint, transfer, arbitrage, drain from, forge, spoof, impersonate, "
     "escalate privilege"},
    // Concrete states.
    {kWordDefect,
     "expire, expiry, expiration, typo, typographical error, misspell, misspelling, "
     "misspelled, mistype, syntax error, leak, memory leak, exhaust, exhaustion, deadlock, "
     "race condition, disk full, full disk, out of memory, out-of-memory, oom, oomkilled, oom "
     "kill, oom-kill, run out of, ran out of, running out of, disk space, overflow, infinite "
     "loop, endless loop, infinite recursion, infinite redirect, null pointer, nil pointer, "
     "null reference, missing index, unindexed, unoptimized, unoptimised, too low, too small, "
     "too short, too high, too large, too long, too few, too many open files, too many "
     "connections, too many open connections, hard-code, hardcoded, stale, orphan, outdated, "
     "out of date, duplicate, mismatch, delete, overwrite, overwrote, overwritten, corrupt, "
     "corruption, discontinue, decommission, incompatible, incompatible version, unhandled, "
     "uncaught, unbounded, unsanitised, unsanitized, unvalidated, unchecked, incomplete, "
     "inconsistent, unordered, reuse, revoke, default value, backtrack, thrash, thrashing, "
     "split brain, split-brain, cascade, cascading failure, retry storm, thundering herd, "
     "power loss, power outage, power failure, lost power, fiber cut, cable cut, hot spot, "
     "hotspot, off by one, off-by-one, integer overflow, wrong order, circular dependency, "
     "circular, unrenewed, lapse, unset, undefined, undefined variable, null, nil, empty, "
     "zero, negative, non-existent, nonexistent, unclosed, unbalanced, malformed, unescaped, "
     "unpinned, breaking change, consensus breaking, non-deterministic, nondeterministic, "
     "unauthenticated, unsigned, self-signed, untrusted, stuck, wedged, locked, full table "
     "scan, table scan, sequential scan, n+1, swap, starvation, contention, lock contention, "
     "fork bomb, stack overflow, buffer overflow, heap, sql injection, cross site scripting, "
     "xss, brute force, ddos, denial of service, compromised, single dns provider, missing "
     "semicolon, missing semi-colon, case sensitive, case-sensitive, leap second, clock skew, "
     "clock drift, brownout, hard limit, hardcap, removed"},
    // Makes a defect of the part after it.
    {kWordFaulty,
     "wrong, incorrect, invalid, missing, absent, broken, bad, faulty, old, stale, outdated, "
     "expired, duplicate, extra, mistyped, misspelled, unexpected, unused, unclosed, empty, "
     "low, insufficient, inadequate, small, short, aggressive, permissive, restrictive, "
     "strict, default, unoptimized, inefficient, slow, expensive, heavy, long-running, long "
     "running, unbounded, unlimited, large, huge, misconfigured, incomplete, failed, "
     "corrupted, deleted, orphaned, leaked, unpatched, deprecated, obsolete, unsupported, non- "
     "standard, full, excessive, single, lack of, no"},
    // Specific parts.
    {kWordPart,
     "pool, connection, connection pool, certificate, cert, firewall, firewall rule, security "
     "group, rule, ruleset, index, query, schema, table, column, row, disk, drive, volume, "
     "partition, inode, cache, cache key, replica, primary, secondary, standby, master, slave, "
     "failover, queue, thread, thread pool, worker, heap, memory, cpu, ram, swap, socket, "
     "port, dns, dns record, record, zone file, nameserver, name server, resolver, route, "
     "routing, routing table, subnet, vpc, gateway, nat gateway, proxy, reverse proxy, load "
     "balancer, loadbalancer, balancer, ingress, pod, container, docker, image, daemon, cron, "
     "cronjob, cron job, job, script, token, credential, password, key, api key, private key, "
     "secret, permission, privilege, role, policy, acl, iam, header, cookie, session, "
     "endpoint, timeout, limit, quota, threshold, rate limit, rate limiter, retry, backoff, "
     "circuit breaker, health check, healthcheck, liveness probe, readiness probe, probe, "
     "heartbeat, lease, lock, mutex, transaction, sequence, integer, pointer, exception, stack "
     "trace, recursion, kernel, driver, firmware, switch, router, interface, nic, cable, "
     "fiber, fibre, power supply, ups, breaker, cooling, battery, rack, generator, bgp, "
     "prefix, vlan, mtu, packet, tls, ssl, handshake, cipher, oauth, sso, ldap, saml, webhook, "
     "feature flag, flag, parameter, variable, environment variable, config file, "
     "configuration file, settings file, template, manifest, helm chart, chart, dependency, "
     "package, plugin, function, method, class, field, attribute, validation, checksum, hash, "
     "signature, encoding, character set, charset, timezone, time zone, clock, ntp, log, log "
     "file, access log, backup, wal, autovacuum, vacuum, garbage collection, garbage "
     "collector, gc, buffer, shard, quorum, leader, leader election, consensus, validator, "
     "contract, smart contract, gas, oracle, wallet, bridge, bucket, object, cdn, edge, "
     "origin, dns provider, hypervisor, vm, virtual machine, instance, autoscaler, auto "
     "scaling group, scaling group, artifact, semicolon, bracket, brace, quote, comma, "
     "indentation, extension, file extension, filename, file name, path, file path, directory, "
     "folder, file, symlink, url, hostname, regex, regular expression, sql, json, yaml, xml, "
     "payload, batch, topic, offset, consumer, producer, broker, descriptor, file descriptor, "
     "open file, ulimit, open files limit, max_connections, directive, server block, virtual "
     "host, vhost, document root, upstream block, line, condition, constraint, foreign key, "
     "primary key, trigger function, stored procedure, view, migration, migration script, id, "
     "identifier, uuid, address, ip, ip address, vip, tunnel, vpn, peer, mempool, block, node "
     "pool, control plane, data plane, scheduler, api server, etcd, raft, replication, "
     "replication lag, snapshot, storage, array, controller, raid, sector, bandwidth, "
     "throughput, iops, connection limit, worker process, worker connection, apache, nginx, "
     "haproxy, httpd, php, python, node.js, java, jvm, mysql, postgres, postgresql, mongodb, "
     "redis, memcached, kafka, rabbitmq, elasticsearch, kubernetes, kubelet, terraform, "
     "ansible, puppet, chef, jenkins, consul, vault, envoy, istio, varnish, cloudflare, aws, "
     "gcp, azure, s3, ec2, rds, lambda, route53, lets encrypt, let's encrypt, github actions, "
     "linux, ubuntu, debian, windows, wordpress, django, rails, redirect, alert rule, state, "
     "state file, lockfile, lock file, compiler, runtime, interpreter, parser, serializer, "
     "decoder, encoder, codec, format, header size, body size, request body, response body, "
     "entry, rewrite, lookup, statement, loop, callback, event loop, coroutine, goroutine, "
     "future, promise, hook, middleware, handler, sidecar, mesh, agent, exporter, crawler, "
     "bot, campaign, flash sale, tenant, tag, image tag, disk space, module, invoice table, "
     "row lock, client"},
    // Changes.
    {kWordChange,
     "deploy, deployment, release, rollout, roll out, rolled out, upgrade, update, patch, "
     "migration, migrate, merge, commit, pull request, pr, change, push, refactor, "
     "maintenance, launch, introduce, switch, cutover, add, added, rebuild, reconfigure, new "
     "version, version, rotate, rotation, install, installation, provision, create, apply, "
     "rename, remove, removal, replace, replacement, modify, modification, edit, config "
     "change, configuration change, hotfix, test run, experiment, turn on, enable, expand, "
     "scale up, move to"},
    // Why it was possible.
    {kWordEnabling,
     "untested, without test, without testing, not test, no test, not been test, not validate, "
     "no validation, without validation, unvalidated, not review, no review, without review, "
     "no alert, no alarm, no monitoring, not monitor, unmonitored, no limit, no fallback, no "
     "rate limit, no timeout, no redundancy, no failover, no backup, no check, no safeguard, "
     "no guard, no canary, no staging, not cover, not catch, not caught, go unnoticed, went "
     "unnoticed, single point of failure, lack of test, lack of testing, lack of validation, "
     "lack of monitoring, lack of alert, insufficient testing, inadequate testing, "
     "insufficient test, insufficient monitoring, inadequate monitoring, test coverage, no "
     "owner, undocumented, not document, manual step, manual process, manually, by default, "
     "the default, rely on, relied on, assume, assumption, never, never enable, not enforce, "
     "not require, does not require, did not require, not renew, not been renew, not automate, "
     "not warn, no warning, not confirm, no confirmation, silently, not isolate, shared by, "
     "not idempotent, bypass review, not staged, all at once, globally, at the same time, same "
     "time"},
    // Slips.
    {kWordSlip,
     "human error, user error, operator error, manual error, mistake, by mistake, mistakenly, "
     "mistook, forgot, forget, forgotten, mix-up, mixup, mix up, mixed up, accident, "
     "accidental, accidentally, by accident, inadvertent, inadvertently, unintentional, "
     "unintentionally, oversight, overlook, careless, carelessness, carelessly, negligence, "
     "negligent, neglect, wrong button, mishap, fat finger, fat-finger, slip-up, confusion, "
     "inattention, absent-mindedly, erroneously, blunder"},
    // Unknown.
    {kWordUnknown,
     "unknown, under investigation, not know, not known, still investigate, being investigate, "
     "unclear, not clear, not yet clear, could not determine, cannot determine, not determine, "
     "not been determine, cannot say, can't say, can not say, undetermined, to be determine, "
     "not yet determine, not yet identify, not been identify, could not identify, no idea, no "
     "explanation, not understand, not understood, not yet understood, not fully understand, "
     "not fully understood, make no sense, makes no sense, not make sense, remain unexplained, "
     "unexplained, mystery, not certain, not sure, inconclusive, unconfirmed, remain open, "
     "further investigation"},
    // Doubt.
    {kWordHedge,
     "probably, possibly, perhaps, likely, apparently, presumably, seem, appear, suspect, "
     "believe, potentially, might have, may have, could have, we think, supposedly"},
    // Remedies.
    {kWordFix,
     "fix, fixed, resolve, resolved, restore, restoration, resolution, solution, solve, "
     "remedy, mitigate, mitigation, rectify, correct the, corrected, rolled back, roll back, "
     "rollback, revert, revert to, workaround, in response, in order to fix, to address, "
     "address the issue, address this, recover, recovery, repair, hot-fix, hotfix, prevent "
     "future, in the future, going forward, prevent recurrence, recurrence, optimize, "
     "optimise, improve, ensure, scale up, scaling up"},
    // Negations.
    {kWordNot,
     "not, never, without, fail to, failed to, failure to, unable to, cannot, can't, couldn't, "
     "didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hadn't, hasn't, won't, wouldn't, "
     "no longer, nor, lack, no"},
    // What a system ought to do.
    {kWordCheck,
     "validate, handle, check, renew, release, include, match, exist, verify, sanitise, "
     "sanitize, escape, limit, close, free, clean, clean up, expire, retry, fail over, "
     "failover, propagate, replicate, sync, synchronize, synchronise, update, configure, set, "
     "define, account for, support, enforce, apply, register, detect, load, find, read, write, "
     "parse, resolve, connect, reach, allocate, acquire, bind, mount, detach, attach, "
     "schedule, scale, invalidate, refresh, rotate, restart, trigger, run, execute, return, "
     "contain, index, batch, throttle, rate limit, back off, catch, compile, persist, save, "
     "commit, roll back, migrate, initialize, initialise, install, import, export, open, send, "
     "receive, process, reload, reactivate, reconnect, complete, finish, terminate, drain, "
     "deregister, block, filter, test, monitor, cover, enable, unlock, distribute, route, "
     "reset, remove, delete, expect"},
    // Fillers.
    {kWordFiller,
     "incident, event, situation, certain, specific, various, several, unexpected, unforeseen, "
     "sudden, significant, main, major, minor, primary, overall, internal, external, related, "
     "team, engineer, developer, engineering team, devops, investigation, identify, determine, "
     "find, found, discover, reveal, show, indicate, confirm, investigate, analysis, know, "
     "see, saw, cause, root, lead, result, occur, occurrence, happen, hour, minute, second, "
     "day, morning, night, today, yesterday, time, period, duration, due, because, properly, "
     "correctly, incorrectly, improper, improperly, incorrect, wrong, handle, part, way, "
     "thing, lot, number, able, new, recent, recently, use, need, company, business, "
     "operation, ensure, correct, function, behavior, behaviour, type, kind, state, level, "
     "point, detail, following, include, within, specifically, essentially, basically, simply, "
     "completely, entire, entirely, whole, full, fully, multiple, normal, normally"},
};

}  // namespace

std::span<const VocabularyRow> cause_vocabulary() { return kRows; }

}  // namespace pmlint::facts
