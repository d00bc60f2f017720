import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import type { Fault, Place } from '#lib/audit/verify/fault';
import type { DecisionRows, PublicationRow } from '#lib/audit/verify/read-decision-rows';
import type { CheckContent } from '#lib/publishing/published-check';
import type { SignedBody } from '#lib/signoff/statement';
import { QUESTIONS } from '#lib/workflow/vocabulary';

/** The words of every published check are the words of the statement it names, which an editor of the desk signed. */
export function checkPublications(
  { publications, statements, signOffs, slugs }: DecisionRows,
  placeOf: (row: string) => Place | null,
): Fault[] {
  const signed = new Set(signOffs.map(({ claimId, statementDigest }) => `${claimId} ${statementDigest}`));
  return publications.flatMap((publication) => {
    const { claimId, version, statementDigest } = publication;
    const isSigned = signed.has(`${claimId} ${statementDigest}`);
    const isSound = isSigned && saysTheSame(publication, statements.get(statementDigest)) && isAt(publication, slugs);
    const row = `publications ${claimId}/${version}`;
    return isSound ? [] : [{ code: 'notWhatWasSigned' as const, place: placeOf(row), row }];
  });
}

/** An address that calls a check a demonstration hides it from its readers. */
function isAt({ slug, content }: PublicationRow, slugs: DecisionRows['slugs']): boolean {
  return slugs.some((address) => address.slug === slug && address.isDemo === (content as CheckContent).isDemo);
}

function saysTheSame({ content, statementDigest }: PublicationRow, statement: string | undefined): boolean {
  if (statement === undefined) return false;
  try {
    const check = content as CheckContent;
    const words = canonical(wordsOfCheck(check));
    return (
      check.statementDigest === statementDigest && words === canonical(wordsOfStatement(JSON.parse(statement) as SignedBody))
    );
  } catch {
    return false; // a content that has lost its shape says nothing that was signed
  }
}

/** What the desk wrote and a reader reads; layout, labels of levels and addresses may be rendered otherwise one day. */
function wordsOfCheck({ claim, document, findings, summary, rationale, whyChosen, sources, isVoid }: CheckContent) {
  return {
    isVoid: isVoid ?? false,
    claim: [claim.headline, claim.line, claim.claimant?.name ?? null, claim.passage, claim.sentence, claim.saidOn, claim.asOf],
    document: [document.title, document.publisher, document.url, document.publishedOn],
    findings: findings.map((finding) =>
      finding.state === 'open'
        ? [finding.question, 'open', finding.because]
        : [finding.question, finding.rating, finding.label, finding.reason],
    ),
    text: [summary, rationale, whyChosen],
    sources: sources.map(({ n, publisher, author, title, url, stance, tier, locator, quote, quoteNote }) => [
      n,
      publisher,
      author,
      title,
      url,
      stance,
      tier,
      locator,
      quote,
      quoteNote,
    ]),
  };
}

function wordsOfStatement({ sections, correction }: SignedBody): ReturnType<typeof wordsOfCheck> {
  const { claim, evidence, text } = sections;
  const { appearedIn } = claim;
  return {
    isVoid: correction?.kind === 'void',
    claim: [text.headline, claim.claimLine, claim.claimant || null, claim.words, claim.sentence, claim.saidOn, claim.asOf],
    document: [appearedIn.title, appearedIn.publisher, appearedIn.url, appearedIn.publishedOn],
    findings: QUESTIONS.flatMap((question) => {
      const finding = sections[question];
      if (!finding) return [];
      if (finding.state === 'open') return [[question, 'open', finding.because]];
      return [[question, finding.rating, finding.label, finding.reason]];
    }),
    text: [text.summary, text.rationale, text.whyChosen],
    sources: evidence.map(({ n, stance, tier, locator, quote, quoteNote, source }) => [
      n,
      source.publisher,
      source.author,
      source.title,
      source.url,
      stance,
      tier,
      locator,
      quote,
      quoteNote,
    ]),
  };
}

function canonical(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
}
