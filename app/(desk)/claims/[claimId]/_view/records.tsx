import { Scale, SearchX, SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { checklistFor } from '#lib/workflow/desk-rules';
import type { readGateRecords } from '#lib/verdicts/queries';
import type { GateRecord, RecordKind } from '#lib/verdicts/verdict-content';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { dayOf } from '#app/_ui/format';
import { t } from './texts';

export type Row = Awaited<ReturnType<typeof readGateRecords>>[number];
export type BodyOf<K extends RecordKind> = Extract<GateRecord, { kind: K }>;

interface Props {
  screen: ClaimScreen;
  timeOf: (at: Date) => string;
  /** The button that adds or changes a record of this kind. */
  addFor: (kind: RecordKind, label: string) => ReactNode;
}

/** What was done besides sources and contacts: where one searched, what speaks for the other side, the checklist. */
export function Records({ screen, timeOf, addFor }: Props) {
  const { page, names } = screen;
  const by = (row: Row) =>
    t('claim.records.by', { name: names.get(row.madeBy) ?? t('claim.history.somebody'), time: timeOf(row.madeAt) });
  const rows = <K extends RecordKind>(kind: K) =>
    page.records.filter((row): row is Row & { body: BodyOf<K> } => row.kind === kind);
  const other = rows('other-side');
  const single = rows('single-source');
  const isChange = (list: readonly unknown[], label: string) => (list.length > 0 ? t('claim.records.change') : label);
  return (
    <div className="space-y-3">
      <Part id="record-search" icon={<SearchX size={15} aria-hidden />} title={t('claim.records.search')}>
        {rows('search').map(({ id, body, ...row }) => (
          <Entry
            key={id}
            title={t('claim.records.searched', {
              question: t(`words.question.${body.question}`),
              where: body.where,
              day: dayOf(body.searchedOn),
            })}
            text={t('claim.records.terms', { terms: body.terms })}
            by={by({ id, body, ...row } as Row)}
          />
        ))}
        {rows('search').length === 0 ? <Nothing>{t('claim.records.searchNone')}</Nothing> : null}
        <Buttons>{addFor('search', t('claim.records.searchAdd'))}</Buttons>
      </Part>
      <Part id="record-other-side" icon={<Scale size={15} aria-hidden />} title={t('claim.records.otherSide')}>
        {other.map((row) => (
          <Entry key={row.id} text={row.body.found} by={by(row)} />
        ))}
        {other.length === 0 ? <Nothing>{t('claim.records.otherSideNone')}</Nothing> : null}
        <Buttons>
          {addFor('other-side', isChange(other, t('claim.records.otherSideAdd')))}
          {single.length === 0 ? addFor('single-source', t('claim.records.singleAdd')) : null}
        </Buttons>
        {single.map((row) => (
          <div key={row.id}>
            <Entry title={t('claim.records.single')} text={row.body.reason} by={by(row)} />
            <Buttons>{addFor('single-source', t('claim.records.change'))}</Buttons>
          </div>
        ))}
      </Part>
      <Checklist
        screen={screen}
        done={rows('checklist').flatMap(({ body }) => body.done)}
        add={addFor('checklist', t('claim.records.change'))}
      />
    </div>
  );
}

function Checklist({ screen, done, add }: { screen: ClaimScreen; done: string[]; add: ReactNode }) {
  const { kind } = screen.page.words;
  const { rules, facts } = screen.page.claim;
  return (
    <Part id="record-checklist" icon={<SquareCheck size={15} aria-hidden />} title={t('claim.records.checklist')}>
      <p className="text-xs text-ink3">{t('claim.records.checklistFor', { kind: t(`words.claimKind.${kind}`) })}</p>
      <ul className="mt-1.5 space-y-1">
        {checklistFor(rules, { kind, depth: facts.depth }).map(({ code, words }) => (
          <li key={code} className="flex items-start gap-2">
            <span className={done.includes(code) ? 'text-signed' : 'text-ink3'} aria-hidden>
              {done.includes(code) ? '✓' : '○'}
            </span>
            <span className={done.includes(code) ? '' : 'text-ink2'}>
              {words ?? t(`gates.item.${code as 'wordsAndDate'}`)}
              <span className="sr-only"> ({done.includes(code) ? t('claim.gates.isMet') : t('claim.gates.isOpen')})</span>
            </span>
          </li>
        ))}
      </ul>
      <Buttons>{add}</Buttons>
    </Part>
  );
}

export function Entry({ title, text, by }: { title?: string; text?: string; by: string }) {
  return (
    <div className="mt-2">
      {title ? (
        <p className="font-medium" dir="auto">
          {title}
        </p>
      ) : null}
      {text ? (
        <p className="whitespace-pre-line text-ink2" dir="auto">
          {text}
        </p>
      ) : null}
      <p className="mt-0.5 text-xs text-ink3">{by}</p>
    </div>
  );
}

export function Part({
  id,
  icon,
  title,
  pins,
  children,
}: {
  id: string;
  icon: ReactNode;
  title: string;
  pins?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      className="scroll-mt-20 rounded-lg border border-line bg-surface px-3.5 py-3 shadow-(--shadow-sm)"
      aria-label={title}
    >
      <h3 className="flex items-center gap-1.5 font-semibold">
        <span className="text-ink3">{icon}</span>
        {title}
        {pins}
      </h3>
      {children}
    </section>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return <p className="mt-1 text-ink2">{children}</p>;
}

export function Buttons({ children }: { children: ReactNode }) {
  return <div className="mt-2 flex flex-wrap gap-2 empty:hidden">{children}</div>;
}
