// SPDX-License-Identifier: MIT
// The vocabulary of systems: their parts, what happens to them, and the words that tell nothing of it.
#include "core/facts/causes/cause_vocabulary.hpp"

#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {
namespace {

constexpr VocabularyRow kRows[] = {
    // Classes of cause.
    {kWordGeneric,
     "bug, misconfiguration, misconfigure, mis-configuration, error, issue, problem, fault, "
     "failure, glitch, overload, overload server, server overload, defect, flaw, malfunction, "
     "anomaly, hiccup, trouble, difficulty, technical difficulty, technical issue, human error, "
     "user error, operator error, manual error, high traffic, heavy traffic, high load, heavy "
     "load, traffic spike, traffic surge, spike in traffic, surge in traffic, increase in "
     "traffic, increased traffic, unexpected traffic, high volume of traffic, excessive load, "
     "excessive traffic, high demand, high usage, network issue, network problem, network error, "
     "network failure, server issue, server error, server failure, server fault, server crash, "
     "software bug, software issue, software error, hardware failure, hardware issue, hardware "
     "fault, database issue, database error, database failure, configuration error, "
     "configuration issue, configuration mistake, code error, coding error, bad code, faulty "
     "code, bad deploy, bad deployment, bad release, bad change, outage, instability, "
     "incompatibility, something go wrong, something went wrong, misbehave, misbehavior, "
     "misbehaviour, breakdown, vulnerability, weakness, inefficiency, poor communication, "
     "miscommunication, lack of coordination, lack of communication, haste, external factor, "
     "third party, access issue, connectivity issue, connectivity problem, resource issue, "
     "capacity issue, performance issue, memory issue, disk issue, deployment issue, bad "
     "configuration, wrong configuration, incorrect configuration, invalid configuration, "
     "improper configuration, faulty configuration, insufficient resource, limited resource, "
     "lack of resource, cyber attack, attack, unexpected behaviour, unexpected behavior, "
     "unforeseen circumstance, bottleneck, complication, irregularity, disruption, inconsistency"},
    // Parts too large to tell anything.
    {kWordBroad,
     "server, web server, backend, back-end, frontend, front-end, database, db, database server, "
     "code, codebase, network, system, application, app, web application, website, site, web, "
     "webpage, page, service, software, hardware, infrastructure, platform, component, "
     "environment, production, staging, configuration, config, setting, traffic, load, request, "
     "data, process, machine, host, provider, hosting, hosting provider, internet, cloud, cloud "
     "provider, program, product, feature, tool, device, resource, stack, computer, account, "
     "user account, api, library, internal library, module, operation, activity, input, "
     "information, file system, domain, solution, vendor, upstream, functionality, pipeline, ci, "
     "build, branch, test, review, repository, repo, project, content, access, node"},
    // What users saw.
    {kWordSymptom,
     "down, downtime, go down, went down, unavailable, unavailability, unreachable, "
     "inaccessible, slow, slowness, slow down, slowdown, degrade, degradation, interruption, "
     "interrupt, fail, 500, 502, 503, 504, 5xx, 4xx, 404, timeout error, time out, unresponsive, "
     "crash, user, customer, client, visitor, experience, impact, affect, response time, "
     "performance, availability, loading, load time, login, log in, sign up, unable, non- "
     "operational, inoperable, offline, break, broke, broken, intermittent, delay, error "
     "message, error page, stop work, not work, work, respond, response, start, downed, stall "
     "page, complaint, poor"},
    // Technical verbs.
    {kWordVerb,
     "exhaust, block, starve, leak, drop, overwrite, overwrote, overwritten, delete, truncate, "
     "corrupt, duplicate, overflow, overflowed, deadlock, lock, lock up, saturate, deplete, "
     "consume, evict, throttle, reject, refuse, revoke, remove, rename, disable, enable, bypass, "
     "skip, omit, mismatch, redirect, misroute, reroute, override, overrode, shadow, unmount, "
     "mount, detach, attach, hang, hung, stall, loop, retry, fill, fill up, flood, clog, "
     "terminate, kill, preempt, invalidate, purge, wipe, wipe out, cancel, queue, queue up, pile "
     "up, back up, accumulate, exceed, outgrow, pin, downgrade, swap, convert, parse, "
     "deserialize, serialise, serialize, encode, decode, escape, cast, dereference, return, "
     "throw, threw, raise, point to, point at, resolve to, replicate, diverge, drift, fragment, "
     "collide, conflict, expire, rotate, renew, discontinue, deprecate, decommission, trip, fail "
     "over, failover, lose, lost, disconnect, partition, isolate, flap, withdraw, withdrew, "
     "advertise, announce, mutate, hardcode, hard-code, mistype, misspell, misname, mispoint, "
     "misalign, unset, reset, default to, fall back, fell back, reload, import, export, inject, "
     "exploit, drain, spawn, fork, allocate, reserve, hold, held, wait, acquire, release back, "
     "evaluate, match, compare, scan, recurse, iterate, read from, write to, wrote to, "
     "reference, refer to, rely on, relied on, depend on, restart loop, reboot, cycle, register, "
     "deregister, unregister, subscribe, publish, poll, fetch, cache, serve stale, stale, route "
     "to, forward, strip, append, prepend, merge into, split, reorder, race, sign, trust, "
     "authenticate, authorize, encrypt, decrypt, deny, denied, filter, drop out, detect as, "
     "treat, interpret, assume, expect, require, contain, hit, reach, run out, ran out, run out "
     "of, ran out of, overwhelm, cut, cut off, sever, damage, overheat, shut down, power off, "
     "power down, power cycle, schedule, reschedule, migrate, roll, propagate, amplify, "
     "multiply, burn, grow, grew, spike, pause, resume, shrink, shrank, double, quadruple, bump, "
     "hash, index, join, aggregate, buffer, batch, stream, flush, compact, vacuum, checkpoint, "
     "snapshot, restore from, wedge, freeze, froze, frozen, stuck, livelock, thrash, page out, "
     "swap out, oom, refuse to, ignore, miss, misread, misinterpret, miscalculate, undercount, "
     "overcount, round, wrap, wrap around, roll over, underflow, divide, scale down, scale to "
     "zero, autoscale, switch to, switch off, turn off, set to, set the, change to, change from, "
     "replace, redeploy, point, bind, listen, connect to, talk to, call, invoke, query, insert, "
     "update row, select, commit transaction, roll forward, promote, demote, elect, vote, fence, "
     "seize, leave behind, reuse, recycle, overlap, exclude, include, whitelist, allowlist, "
     "blacklist, blocklist, deny-list, ban, rate limit, rate-limit, misdirect, blackhole, black- "
     "hole, sinkhole, intercept, terminate at, unwrap, move, moved to, cap, limit to, exit, "
     "panic, abort, raise exception, segfault, inherit, mask, hide, hid, swallow, copy, clone, "
     "stringify, concatenate, format, load into, unload, store, persist, save, mishandle, "
     "misuse, double-count, recompute, regenerate, rebuild, reindex, manipulate, withdraw from, "
     "deposit, mint, transfer, arbitrage, drain from, forge, spoof, impersonate, escalate "
     "privilege"},
    // Concrete states.
    {kWordDefect,
     "expire, expiry, expiration, typo, typographical error, misspell, misspelling, misspelled, "
     "mistype, syntax error, leak, memory leak, exhaust, exhaustion, deadlock, race condition, "
     "disk full, full disk, out of memory, out-of-memory, oom, oomkilled, oom kill, oom-kill, "
     "run out of, ran out of, running out of, disk space, overflow, infinite loop, endless loop, "
     "infinite recursion, infinite redirect, null pointer, nil pointer, null reference, missing "
     "index, unindexed, unoptimized, unoptimised, too low, too small, too short, too high, too "
     "large, too long, too few, too many open files, too many connections, too many open "
     "connections, hard-code, hardcoded, stale, orphan, outdated, out of date, duplicate, "
     "mismatch, delete, overwrite, overwrote, overwritten, corrupt, corruption, discontinue, "
     "decommission, incompatible, incompatible version, unhandled, uncaught, unbounded, "
     "unsanitised, unsanitized, unvalidated, unchecked, incomplete, inconsistent, unordered, "
     "reuse, revoke, default value, backtrack, thrash, thrashing, split brain, split-brain, "
     "cascade, cascading failure, retry storm, thundering herd, power loss, power outage, power "
     "failure, lost power, fiber cut, cable cut, hot spot, hotspot, off by one, off-by-one, "
     "integer overflow, wrong order, circular dependency, circular, unrenewed, lapse, unset, "
     "undefined, undefined variable, null, nil, empty, zero, negative, non-existent, "
     "nonexistent, unclosed, unbalanced, malformed, unescaped, unpinned, breaking change, "
     "consensus breaking, non-deterministic, nondeterministic, unauthenticated, unsigned, self- "
     "signed, untrusted, stuck, wedged, locked, full table scan, table scan, sequential scan, "
     "n+1, swap, starvation, contention, lock contention, fork bomb, stack overflow, buffer "
     "overflow, heap, sql injection, cross site scripting, xss, brute force, ddos, denial of "
     "service, compromised, single dns provider, missing semicolon, missing semi-colon, case "
     "sensitive, case-sensitive, leap second, clock skew, clock drift, brownout, hard limit, "
     "hardcap, removed"},
    // Makes a defect of the part after it.
    {kWordFaulty,
     "wrong, incorrect, invalid, missing, absent, broken, bad, faulty, old, stale, outdated, "
     "expired, duplicate, extra, mistyped, misspelled, unexpected, unused, unclosed, empty, low, "
     "insufficient, inadequate, small, short, aggressive, permissive, restrictive, strict, "
     "default, unoptimized, inefficient, slow, expensive, heavy, long-running, long running, "
     "unbounded, unlimited, large, huge, misconfigured, incomplete, failed, corrupted, deleted, "
     "orphaned, leaked, unpatched, deprecated, obsolete, unsupported, non-standard, full, "
     "excessive, single, lack of, no"},
    // Specific parts.
    {kWordPart,
     "pool, connection, connection pool, certificate, cert, firewall, firewall rule, security "
     "group, rule, ruleset, index, query, schema, table, column, row, disk, drive, volume, "
     "partition, inode, cache, cache key, replica, primary, secondary, standby, master, slave, "
     "failover, queue, thread, thread pool, worker, heap, memory, cpu, ram, swap, socket, port, "
     "dns, dns record, record, zone file, nameserver, name server, resolver, route, routing, "
     "routing table, subnet, vpc, gateway, nat gateway, proxy, reverse proxy, load balancer, "
     "loadbalancer, balancer, ingress, pod, container, docker, image, daemon, cron, cronjob, "
     "cron job, job, script, token, credential, password, key, api key, private key, secret, "
     "permission, privilege, role, policy, acl, iam, header, cookie, session, endpoint, timeout, "
     "limit, quota, threshold, rate limit, rate limiter, retry, backoff, circuit breaker, health "
     "check, healthcheck, liveness probe, readiness probe, probe, heartbeat, lease, lock, mutex, "
     "transaction, sequence, integer, pointer, exception, stack trace, recursion, kernel, "
     "driver, firmware, switch, router, interface, nic, cable, fiber, fibre, power supply, ups, "
     "breaker, cooling, battery, rack, generator, bgp, prefix, vlan, mtu, packet, tls, ssl, "
     "handshake, cipher, oauth, sso, ldap, saml, webhook, feature flag, flag, parameter, "
     "variable, environment variable, config file, configuration file, settings file, template, "
     "manifest, helm chart, chart, dependency, package, plugin, function, method, class, field, "
     "attribute, validation, checksum, hash, signature, encoding, character set, charset, "
     "timezone, time zone, clock, ntp, log, log file, access log, backup, wal, autovacuum, "
     "vacuum, garbage collection, garbage collector, gc, buffer, shard, quorum, leader, leader "
     "election, consensus, validator, contract, smart contract, gas, oracle, wallet, bridge, "
     "bucket, object, cdn, edge, origin, dns provider, hypervisor, vm, virtual machine, "
     "instance, autoscaler, auto scaling group, scaling group, artifact, semicolon, bracket, "
     "brace, quote, comma, indentation, extension, file extension, filename, file name, path, "
     "file path, directory, folder, file, symlink, url, hostname, regex, regular expression, "
     "sql, json, yaml, xml, payload, batch, topic, offset, consumer, producer, broker, "
     "descriptor, file descriptor, open file, ulimit, open files limit, max_connections, "
     "directive, server block, virtual host, vhost, document root, upstream block, line, "
     "condition, constraint, foreign key, primary key, trigger function, stored procedure, view, "
     "migration, migration script, id, identifier, uuid, address, ip, ip address, vip, tunnel, "
     "vpn, peer, mempool, block, node pool, control plane, data plane, scheduler, api server, "
     "etcd, raft, replication, replication lag, snapshot, storage, array, controller, raid, "
     "sector, bandwidth, throughput, iops, connection limit, worker process, worker connection, "
     "apache, nginx, haproxy, httpd, php, python, node.js, java, jvm, mysql, postgres, "
     "postgresql, mongodb, redis, memcached, kafka, rabbitmq, elasticsearch, kubernetes, "
     "kubelet, terraform, ansible, puppet, chef, jenkins, consul, vault, envoy, istio, varnish, "
     "cloudflare, aws, gcp, azure, s3, ec2, rds, lambda, route53, lets encrypt, let's encrypt, "
     "github actions, linux, ubuntu, debian, windows, wordpress, django, rails, redirect, alert "
     "rule, state, state file, lockfile, lock file, compiler, runtime, interpreter, parser, "
     "serializer, decoder, encoder, codec, format, header size, body size, request body, "
     "response body, entry, rewrite, lookup, statement, loop, callback, event loop, coroutine, "
     "goroutine, future, promise, hook, middleware, handler, sidecar, mesh, agent, exporter, "
     "crawler, bot, campaign, flash sale, tenant, tag, image tag, disk space, module, invoice "
     "table, row lock, client, database node, cluster node, worker node, "
     "remaining node, sites-available, sites-enabled"},
    // Changes.
    {kWordChange,
     "deploy, deployment, release, rollout, roll out, rolled out, upgrade, update, patch, "
     "migration, migrate, merge, commit, pull request, pr, change, push, refactor, maintenance, "
     "launch, introduce, switch, cutover, add, added, rebuild, reconfigure, new version, "
     "version, rotate, rotation, install, installation, provision, create, apply, rename, "
     "remove, removal, replace, replacement, modify, modification, edit, config change, "
     "configuration change, hotfix, test run, experiment, turn on, enable, expand, scale up, "
     "move to"},
    // What a system ought to do.
    {kWordCheck,
     "validate, handle, check, renew, release, include, match, exist, verify, sanitise, "
     "sanitize, escape, limit, close, free, clean, clean up, expire, retry, fail over, failover, "
     "propagate, replicate, sync, synchronize, synchronise, update, configure, set, define, "
     "account for, support, enforce, apply, register, detect, load, find, read, write, parse, "
     "resolve, connect, reach, allocate, acquire, bind, mount, detach, attach, schedule, scale, "
     "invalidate, refresh, rotate, restart, trigger, run, execute, return, contain, index, "
     "batch, throttle, rate limit, back off, catch, compile, persist, save, commit, roll back, "
     "migrate, initialize, initialise, install, import, export, open, send, receive, process, "
     "reload, reactivate, reconnect, complete, finish, terminate, drain, deregister, block, "
     "filter, test, monitor, cover, enable, unlock, distribute, route, reset, remove, delete, "
     "expect, link"},
};

}  // namespace

std::span<const VocabularyRow> technical_vocabulary() { return kRows; }

}  // namespace pmlint::facts
