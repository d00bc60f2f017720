import { TriangleAlert } from 'lucide-react';
import type { Difference } from '#lib/evidence/quote/describe-differences';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { leadWarning } from './proof-standing';

/** The sentences about proofs, by key; the browser and the server have them by different ways. */
type Say = (key: string, params?: Record<string, string>) => string;

interface Props {
  proof: QuoteProof;
  say: Say;
}

/** Said at the words themselves, so not a second time. */
const SAID_AT_WORDS = new Set(['negation-omitted', 'negation-added']);

/** What a person has to see beside a level: words left out and put in, what stands beside, what differs in the nearest passage. */
export function ProofFindings({ proof, say }: Props) {
  const lead = leadWarning(proof);
  return (
    <>
      {proof.reason ? <p>{say(`reason.${proof.reason}`)}</p> : null}
      {proof.omitted.map(({ text, hasNegation }, i) => (
        <Words key={i} isRisk={hasNegation} label={say(hasNegation ? 'omittedNegation' : 'omitted')} words={text} />
      ))}
      {proof.bracketed.map(({ text, hasNegation }, i) => (
        <Words key={i} isRisk={hasNegation} label={say(hasNegation ? 'bracketedNegation' : 'bracketed')} words={text} />
      ))}
      {proof.warnings
        .filter((warning) => !SAID_AT_WORDS.has(warning) && warning !== lead)
        .map((warning) => (
          <Risk key={warning}>{say(`warning.${warning}`)}</Risk>
        ))}
      {proof.nearest ? <Nearest nearest={proof.nearest} say={say} /> : null}
    </>
  );
}

/** Whether anything of it is worth a line. */
export function hasFindings(proof: QuoteProof): boolean {
  const { level, omitted, bracketed, warnings } = proof;
  return level === 'absent' || omitted.length > 0 || bracketed.length > 0 || warnings.length > 1;
}

function Words({ label, words, isRisk }: { label: string; words: string; isRisk: boolean }) {
  const text = (
    <>
      <span className="font-medium">{label}:</span>{' '}
      <q className="serif text-[14px] font-normal" dir="auto">
        {words.trim()}
      </q>
    </>
  );
  return isRisk ? <Risk>{text}</Risk> : <p>{text}</p>;
}

function Risk({ children }: { children: React.ReactNode }) {
  return (
    <p className="flex items-start gap-1 font-medium text-sourcing">
      <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

const MOST_DIFFERENCES = 6;

function Nearest({ nearest, say }: { nearest: NonNullable<QuoteProof['nearest']>; say: Say }) {
  return (
    <>
      <p>
        <span className="font-medium">{say('nearest')}:</span>{' '}
        <q className="serif text-[14px]" dir="auto">
          {nearest.text}
        </q>
      </p>
      <ul className="space-y-0.5">
        {nearest.differences.slice(0, MOST_DIFFERENCES).map((difference, i) => (
          <li key={i}>
            <span className="font-medium">{say(`kind.${difference.kind}`)}.</span> {differenceSentence(difference, say)}
          </li>
        ))}
      </ul>
    </>
  );
}

function differenceSentence({ kind, quote, text }: Difference, say: Say): string {
  if (kind === 'punctuation') return say('differsPunctuation');
  if (quote === '') return say('differsExtra', { text: `“${text}”` });
  if (text === '') return say('differsMissing', { quote: `“${quote}”` });
  return say('differs', { quote: `“${quote}”`, text: `“${text}”` });
}
