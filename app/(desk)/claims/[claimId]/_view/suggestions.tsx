import { PencilLine } from 'lucide-react';
import type { Suggestion } from '#lib/signoff/suggestions/read-suggestions';
import { textOf } from '#lib/signoff/vocabulary';
import type { SuggestionField } from '#lib/workflow/vocabulary';
import { SuggestionWay } from '../_act/suggestion-way.client';
import { Diffed } from '#ui/diffed';
import { t } from './texts';
import type { ClaimView } from './view';

/** What editors suggest for these words, as deleted and inserted words over the text as it stands. */
export function Suggestions({ view, fields }: { view: ClaimView; fields: readonly SuggestionField[] }) {
  const open = openSuggestions(view).filter(({ field }) => fields.includes(field));
  return open.map((suggestion) => <Card key={suggestion.n} view={view} suggestion={suggestion} />);
}

function openSuggestions({ screen }: ClaimView): Suggestion[] {
  const { claim, suggestions } = screen.page;
  const { stage } = claim.facts;
  return stage === 'verdict' || stage === 'review' ? suggestions.filter(({ decision }) => decision === null) : [];
}

function Card({ view, suggestion }: { view: ClaimView; suggestion: Suggestion }) {
  const { n, field, was, words, note, madeBy, at } = suggestion;
  const { words: claimWords, verdict } = view.screen.page;
  const now = textOf(field, { claimLine: claimWords.claimLine, verdict: verdict?.content ?? null }) ?? '';
  const isOvertaken = now !== was;
  const what = t(`claim.pin.${field}`);
  const mayDecide = view.may('accept-suggestion');
  const isFirst = mayDecide && openSuggestions(view)[0]?.n === n;
  return (
    <article
      id={`suggestion-${n}`}
      aria-label={t('claim.suggestions.label', { n, what })}
      className="my-2 rounded-lg border border-line bg-paper px-3 py-2 text-start text-[13px] font-normal tracking-normal"
    >
      <p className="flex items-baseline gap-1.5 text-xs text-ink3">
        <PencilLine size={13} className="shrink-0 translate-y-[2px] text-(--st-review)" aria-hidden />
        <span>{t('claim.suggestions.by', { who: view.nameOf(madeBy), what })}</span>
        <time className="num ms-auto shrink-0" dateTime={at.toISOString()}>
          {view.timeOf(at)}
        </time>
      </p>
      <p className="serif mt-1 text-[15px] leading-[1.5] whitespace-pre-line" dir="auto">
        <Diffed before={now} after={words} />
      </p>
      {note ? (
        <p className="mt-1 whitespace-pre-line text-ink2" dir="auto">
          {t('claim.suggestions.note', { note })}
        </p>
      ) : null}
      {isOvertaken ? (
        <p id={`why-suggestion-${n}`} className="mt-1 text-xs text-ink2">
          {t('claim.suggestions.overtaken')}
        </p>
      ) : null}
      <SuggestionWay
        n={n}
        mayDecide={mayDecide}
        mayWithdraw={madeBy === view.person.personId && view.may('withdraw-suggestion')}
        hasKeys={isFirst}
        offBy={isOvertaken ? `why-suggestion-${n}` : null}
      />
    </article>
  );
}

/** What became of suggestions: accepted words have two people behind them. */
export function DecidedSuggestions({ view }: { view: ClaimView }) {
  const decided = view.screen.page.suggestions.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return null;
  return (
    <details className="mt-2 text-xs text-ink2">
      <summary className="min-h-6 cursor-pointer">{t('claim.suggestions.decided', { count: decided.length })}</summary>
      <ul className="mt-1 space-y-1">
        {decided.map((suggestion) => (
          <li key={suggestion.n}>{sentenceOf(suggestion, view)}</li>
        ))}
      </ul>
    </details>
  );
}

function sentenceOf({ field, madeBy, decision, decidedBy, decidedAt }: Suggestion, { nameOf, timeOf }: ClaimView): string {
  return t(`claim.suggestions.${decision ?? 'declined'}`, {
    who: nameOf(madeBy),
    by: nameOf(decidedBy),
    what: t(`claim.pin.${field}`),
    time: decidedAt ? timeOf(decidedAt) : '',
  });
}
