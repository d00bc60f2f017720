import { ArrowRight, Check, TriangleAlert } from 'lucide-react';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { type ChainStep, chainSteps } from './chain-steps';
import { paragraphOf } from './document-pieces';
import { Pins } from './pin-mark';
import { dayOf, languageName } from '#app/_ui/format';
import { standsInItsWords } from './proof-standing';
import { t } from './texts';

/** Who said it, and how it got here: one step per hand it went through, each with what proves it. */
export function Chain({ screen }: { screen: ClaimScreen }) {
  const steps = chainSteps(factsOf(screen));
  return (
    <section className="mt-4" aria-labelledby="chain-heading">
      <h2 id="chain-heading" className="mb-2 flex items-center gap-1.5 text-xs font-semibold text-ink3">
        {t('claim.words.chain')} <Pins points={screen.page.points} target={{ field: 'chain' }} />
      </h2>
      <ol className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm) sm:flex">
        {steps.map((step, i) => (
          <Step key={i} step={step} at={i} quote={screen.page.words.passage.quote} />
        ))}
      </ol>
    </section>
  );
}

function factsOf({ page, document, renderings, names }: ClaimScreen) {
  const signed = renderings.find(({ counts }) => counts);
  const read = signed ? { by: names.get(signed.madeBy) ?? '', fidelity: signed.fidelity } : null;
  const { words, evidence } = page;
  return {
    chain: words.chain,
    claimant: words.claimant,
    claimantRole: words.claimantRole,
    saidOn: words.saidOn,
    translation: document.translatedFrom ? { from: document.translatedFrom, by: document.translator, read } : null,
    paragraph: paragraphOf(document.blocks, words.passage.start),
    sources: evidence.map((item) => ({
      n: item.n,
      publisher: item.publisher,
      author: item.author,
      isProven: standsInItsWords(item),
    })),
  };
}

function Step({ step, at, quote }: { step: ChainStep; at: number; quote: string }) {
  const edges = `${at > 0 ? 'sm:border-s' : ''} ${at % 2 === 1 ? 'max-sm:border-s' : ''} ${at > 1 ? 'max-sm:border-t' : ''}`;
  const isDoubtful = step.proof === 'doubtful';
  return (
    <li className={`relative min-w-0 flex-1 border-line px-3 py-2.5 ${edges} ${isDoubtful ? 'bg-(--del)/60' : ''}`}>
      {at === 0 ? null : (
        <span
          className="absolute -start-[9px] top-1/2 grid size-[18px] -translate-y-1/2 place-items-center rounded-full border border-line bg-surface max-sm:hidden rtl:rotate-180"
          aria-hidden
        >
          <ArrowRight size={11} className="text-ink3" />
        </span>
      )}
      <p className="font-semibold" dir="auto">
        {step.who ?? (step.role === 'translation' ? t('claim.words.machine') : t('claim.words.thisDocument'))}
      </p>
      <p className="line-clamp-2 text-xs text-ink2" dir="auto">
        {underOf(step, quote)}
      </p>
      <Proof step={step} />
    </li>
  );
}

function underOf(step: ChainStep, quote: string): string {
  if (step.role === 'document') return `“${quote.split(/\s+/).slice(0, 3).join(' ')}…”`;
  // A translation's note is the code of the language it was made from.
  if (step.role === 'translation')
    return t('claim.words.fromLanguage', { language: languageName(step.under ?? String(step.params.from)) });
  return step.under ?? t(`words.chainRole.${step.role}`);
}

function Proof({ step }: { step: ChainStep }) {
  const isDoubtful = step.proof === 'doubtful';
  const params = step.code === 'saidOn' ? { day: dayOf(String(step.params.day)) } : step.params;
  return (
    <p
      className={`mt-1 flex items-start gap-1 text-xs [&>svg]:mt-0.5 [&>svg]:shrink-0 ${isDoubtful ? 'font-semibold text-(--st-sent-back)' : 'text-ink3'}`}
    >
      {isDoubtful ? <TriangleAlert size={12} aria-hidden /> : null}
      {step.proof === 'proven' ? <Check size={12} className="text-signed" aria-hidden /> : null}
      {step.proof === 'open' ? (
        <span className="mt-[3px] size-2.5 shrink-0 rounded-full border border-dashed border-ink3" aria-hidden />
      ) : null}
      <span>{t(`claim.words.proof.${step.code}`, params)}</span>
    </p>
  );
}
