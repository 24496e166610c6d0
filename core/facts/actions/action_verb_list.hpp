// SPDX-License-Identifier: MIT
// The verbs that follow-up work is written with, in their base forms: as an item begins with them or
// follows "will" or "to" with them. Part of the vocabulary (action_vocabulary.cpp); nothing else
// reads the lists.
#pragma once

#include <string_view>

namespace pmlint::facts::word_lists {

inline constexpr std::string_view kVerbs =
    "abandon abort accelerate accept acquire activate adapt add address adjust adopt advertise "
    "advise advocate agree alert align allocate allow alter amend analyse analyze annotate "
    "announce anonymise append apply appoint approve archive arrange articulate ask assemble "
    "assert assess assign assure attach attend audit augment authorise authorize automate avoid "
    "backfill backport backup balance ban batch begin benchmark block boost bootstrap bound break "
    "brief bring broaden build bump cache calculate calibrate cap capture carry catch centralise "
    "centralize change chase check choose circulate clarify classify clean cleanup clear clone "
    "close coach codify collaborate collect come comment commission commit communicate compare "
    "compile complete compress conduct configure confirm connect consider consolidate consult "
    "contact contain continue contribute convert convey coordinate copy correct correlate cover "
    "craft create crosscheck cut deactivate debug decide declare decommission decouple decrease "
    "dedicate deduplicate defend define delegate delete deliver demand demote deny deploy "
    "deprecate derive describe design detach detail detect determine develop devise diagnose dig "
    "disable discontinue discuss display distribute divide document double downgrade draft drain "
    "drill drive drop dump duplicate edit educate elaborate elevate eliminate embed embrace "
    "employ empower enable encapsulate encourage encrypt enforce engage enhance enlarge enrich "
    "ensure enumerate equip eradicate escalate establish estimate evaluate evolve examine exclude "
    "execute exercise expand expedite experiment explain explore expose extend extract facilitate "
    "factor familiarise familiarize fetch figure file fill filter finalise finalize find "
    "fine-tune finish fire fix flag flush focus follow follow-up forbid force foresee formalise "
    "formalize fortify forward foster freeze fund gate gather generate get give go grant group "
    "grow guarantee guard guide halt handle harden harmonise harmonize have help highlight hire "
    "hold hook host identify implement import improve include incorporate increase index inform "
    "ingest initiate inject inspect install instantiate institute instruct instrument integrate "
    "intensify introduce invalidate inventory invest investigate invite involve isolate issue "
    "iterate join justify keep kick kill label launch lead learn leverage lift limit link list "
    "load localise locate lock log look lower maintain make manage mandate map mark maximise "
    "maximize "
    "measure meet mention merge migrate minimise minimize mirror mitigate mock modernise "
    "modernize modify monitor mount move mute negotiate nominate normalise normalize notify "
    "obtain offer offload onboard open operate optimise optimize order organise organize outline "
    "overhaul override oversee own pace page pair parallelise parallelize parameterise parse "
    "partition partner patch pause perform persist phase pick pilot pin place plan play poll pool "
    "populate port post practice practise pre-allocate pre-warm preload prepare present preserve "
    "press prevent print prioritise prioritize probe procure produce profile prohibit promote "
    "prompt propagate propose protect prototype prove provide provision prune publicise publish "
    "pull purchase purge push put quantify quarantine query queue quit raise ramp randomise "
    "rate-limit re-architect re-configure re-enable re-evaluate re-run re-test reach read "
    "rearrange reassess rebalance reboot rebuild recheck recommend reconcile reconfigure "
    "reconsider record recover recreate recruit rectify recycle redesign redirect redistribute "
    "redo reduce reenable reevaluate refactor refer refine refresh refuse regenerate regulate "
    "reinforce reinstate reissue reject relax release relocate rely remediate remember remind "
    "remove rename renew reorganise reorganize repair replace replay replicate report reproduce "
    "request require reroute research reserve reset reshape resize resolve respond restart "
    "restore restrict restructure resume retain rethink retire retrain retrofit retry return "
    "reuse revamp reverse revert review revise revisit revoke rework rewrite roll rollback "
    "rollout rotate route run safeguard sanitise sanitize save scale scan schedule scope script "
    "scrutinise scrutinize seal search secure see segment segregate select send separate "
    "serialise serve set setup shadow shard share shift ship shorten show shrink shut sign "
    "silence simplify simulate size skip smoke-test snapshot socialise solicit solve sort source "
    "specify speed split sponsor spread stabilise stabilize staff stage stand standardise "
    "standardize start stay stop store streamline strengthen stress-test strip structure study "
    "submit subscribe suggest sunset supervise supply support surface suspend swap switch sync "
    "synchronise synchronize tag tailor take talk target teach tear terminate test think throttle "
    "tidy tighten time trace track train transfer transition translate treat triage trial trigger "
    "trim triple troubleshoot try tune turn unblock understand undertake undo unify uninstall "
    "unlock unpin unsubscribe update upgrade uplift upload use utilise utilize vacuum validate "
    "verify version vet view visualise visualize walk warm warn watch whitelist widen wipe work "
    "wrap write";

// Past forms that spelling does not give.
inline constexpr std::string_view kIrregularPasts =
    "began brought built cut done found gave given got made moved put ran rebuilt rewritten "
    "rewrote "
    "sent set split taken taught took written wrote";

}  // namespace pmlint::facts::word_lists
