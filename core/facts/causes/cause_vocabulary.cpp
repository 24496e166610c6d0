// SPDX-License-Identifier: MIT
// General English of incidents: how causes are announced, linked, doubted and mended, one row a class.
// A phrase may stand in several rows; the longest phrase at a place wins and carries all its classes.
#include "core/facts/causes/cause_vocabulary.hpp"

#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {
namespace {

constexpr VocabularyRow kRows[] = {
    // Stop.
    {kWordStop,
     "the, a, an, this, that, these, those, it, its, they, their, them, we, our, us, i, you, "
     "your, he, she, his, her, who, which, what, when, where, while, of, to, in, on, at, by, "
     "for, from, with, into, onto, within, over, under, between, through, during, after, before, "
     "until, up, out, off, as, about, against, upon, via, per, across, around, and, or, but, if, "
     "then, than, so, both, either, is, was, were, are, be, been, being, am, has, have, had, "
     "having, do, did, does, done, will, would, can, could, may, might, must, should, shall, "
     "there, here, also, only, just, even, still, again, already, once, some, any, all, each, "
     "every, more, most, other, such, very, too, much, many, few, same, own, one, two, however, "
     "although, though, because of that, now, how, why, get, got, go, went, s, t, re, ve, d, ll"},
    // Announces a cause.
    {kWordCue,
     "root cause, cause, cause by, main cause, primary cause, underlying cause, due to, owing "
     "to, because, because of, attribute to, trace to, trace back to, stem from, originate from, "
     "arise from, arise because, result from, as a result of, culprit, reason, underlying issue, "
     "underlying problem, underlying reason, to blame, come from, trigger by, turn out, turn out "
     "to be, attributable to, responsible for, led by, boil down to, explain by, introduce by, "
     "bring down by, bring about by, origin, pinpoint, contributing factor, end up being"},
    // Links cause and effect.
    {kWordChain,
     "lead to, led to, result in, so that, such that, thereby, therefore, thus, hence, "
     "consequently, as a result, as a consequence, this meant, which meant, meant that, mean "
     "that, meaning that, trigger, prevent, force, make it, in turn, no longer, unable to, could "
     "not, couldn't, stop, block, kept, cascade, propagate, leave, eventually, subsequently, "
     "until, since, so, once, whenever, every time, each time, allow, let, cause, because, due "
     "to, which, instead of, instead, rather than, render, rendering, make, made, keep"},
    // Why it was possible.
    {kWordEnabling,
     "untested, without test, without testing, not test, no test, not been test, not validate, "
     "no validation, without validation, unvalidated, not review, no review, without review, no "
     "alert, no alarm, no monitoring, not monitor, unmonitored, no limit, no fallback, no rate "
     "limit, no timeout, no redundancy, no failover, no backup, no check, no safeguard, no "
     "guard, no canary, no staging, not cover, not catch, not caught, go unnoticed, went "
     "unnoticed, single point of failure, lack of test, lack of testing, lack of validation, "
     "lack of monitoring, lack of alert, insufficient testing, inadequate testing, insufficient "
     "test, insufficient monitoring, inadequate monitoring, test coverage, no owner, "
     "undocumented, not document, manual step, manual process, manually, by default, the "
     "default, rely on, relied on, assume, assumption, never, never enable, not enforce, not "
     "require, does not require, did not require, not renew, not been renew, not automate, not "
     "warn, no warning, not confirm, no confirmation, silently, not isolate, shared by, not "
     "idempotent, bypass review, not staged, all at once, globally, at the same time, same time"},
    // Slips.
    {kWordSlip,
     "human error, user error, operator error, manual error, mistake, by mistake, mistakenly, "
     "mistook, forgot, forget, forgotten, mix-up, mixup, mix up, mixed up, accident, accidental, "
     "accidentally, by accident, inadvertent, inadvertently, unintentional, unintentionally, "
     "oversight, overlook, careless, carelessness, carelessly, negligence, negligent, neglect, "
     "wrong button, mishap, fat finger, fat-finger, slip-up, absent-mindedly, erroneously, "
     "blunder"},
    // Unknown.
    {kWordUnknown,
     "unknown, under investigation, not know, not known, still investigate, being investigate, "
     "unclear, not clear, not yet clear, could not determine, cannot determine, not determine, "
     "not been determine, cannot say, can't say, can not say, undetermined, to be determine, not "
     "yet determine, not yet identify, not been identify, could not identify, no idea, no "
     "explanation, not understand, not understood, not yet understood, not fully understand, not "
     "fully understood, make no sense, makes no sense, not make sense, remain unexplained, "
     "unexplained, mystery, not certain, not sure, inconclusive, unconfirmed, remain open, "
     "further investigation"},
    // Doubt.
    {kWordHedge,
     "probably, possibly, perhaps, likely, apparently, presumably, seem, appear, suspect, "
     "believe, potentially, might have, may have, could have, we think, supposedly"},
    // Remedies.
    {kWordFix,
     "fix, fixed, resolve, resolved, restore, restoration, resolution, solution, solve, remedy, "
     "mitigate, mitigation, rectify, correct the, corrected, rolled back, roll back, rollback, "
     "revert, revert to, workaround, in response, in order to fix, to address, address the "
     "issue, address this, recover, recovery, repair, hot-fix, hotfix, prevent future, in the "
     "future, going forward, prevent recurrence, recurrence, optimize, optimise, improve, "
     "ensure, scale up, scaling up, back online, online again, bring back, write a script, wrote a "
     "script, written a script"},
    // Negations.
    {kWordNot,
     "not, never, without, fail to, failed to, failure to, unable to, cannot, can't, couldn't, "
     "didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hadn't, hasn't, won't, wouldn't, "
     "no longer, nor, lack, no"},
    // Fillers.
    {kWordFiller,
     "incident, event, situation, certain, specific, various, several, unexpected, unforeseen, "
     "sudden, significant, main, major, minor, primary, overall, internal, external, related, "
     "team, engineer, developer, engineering team, devops, investigation, identify, determine, "
     "find, found, discover, reveal, show, indicate, confirm, investigate, analysis, know, see, "
     "saw, cause, root, lead, result, occur, occurrence, happen, hour, minute, second, day, "
     "morning, night, today, yesterday, time, period, duration, due, because, properly, "
     "correctly, incorrectly, improper, improperly, incorrect, wrong, handle, part, way, thing, "
     "lot, number, able, new, recent, recently, use, need, company, business, operation, ensure, "
     "correct, function, behavior, behaviour, type, kind, state, level, point, detail, "
     "following, include, within, specifically, essentially, basically, simply, completely, "
     "entire, entirely, whole, full, fully, multiple, normal, normally, edge case, corner case"},
};

}  // namespace

std::span<const VocabularyRow> plain_vocabulary() { return kRows; }

}  // namespace pmlint::facts
