import assign from '../../../../../messages/en/assign.json';
import acts from '../../../../../messages/en/acts.json';
import claim from '../../../../../messages/en/claim.json';
import words from '../../../../../messages/en/words.json';
import type { Texts } from '#ui/texts.client';

/** The sentences that forms and buttons need in the browser. They hold plain {placeholders} only, no plurals. */
export function formTexts(): Texts {
  const { sources } = claim;
  const { stance, tier, question, sourceType, claimKind, chainRole, closeReason, notCheckable } = words;
  return {
    ...claim.form,
    assign: { ...claim.form.assign, ...assign },
    stance,
    tier,
    question,
    sourceType,
    claimKind,
    chainRole,
    closeReason,
    notCheckable,
    contactOutcome: words.contactOutcome,
    contactChannel: words.contactChannel,
    contactExemption: words.contactExemption,
    correctionKind: words.correctionKind,
    outcome: words.outcome,
    updateSubject: words.updateSubject,
    unread: words.unread,
    alike: words.alike,
    depthLabel: words.depth,
    depthMeaning: words.depthMeaning,
    harmSide: words.harmSide,
    harmLevel: words.harmLevel,
    finding: { open: words.finding.open, none: words.finding.notRated },
    pin: claim.pin,
    verb: acts.verb,
    done: acts.done,
    did: acts.did,
    proof: {
      reason: sources.reason,
      warning: sources.warning,
      kind: sources.kind,
      omitted: sources.omitted,
      omittedNegation: sources.omittedNegation,
      bracketed: sources.bracketed,
      bracketedNegation: sources.bracketedNegation,
      nearest: sources.nearest,
      absent: sources.absent,
      typed: sources.typed,
      typedAbsent: sources.typedAbsent,
      foundToo: sources.foundToo,
      differs: sources.differs,
      differsMissing: sources.differsMissing,
      differsExtra: sources.differsExtra,
      differsPunctuation: sources.differsPunctuation,
      exact: sources.verified,
      normalised: sources.verifiedNormalised,
      elided: sources.verifiedElided,
      casefold: sources.verifiedCasefold,
    },
  };
}
