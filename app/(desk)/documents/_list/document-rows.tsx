import Link from 'next/link';
import { Languages } from 'lucide-react';
import { languageName, momentOf } from '#app/_ui/format';
import { isLate } from '#lib/queue/is-late';
import type { DocumentRow } from '#lib/queue/list-documents';
import { t } from '../_view/texts';

interface Clock {
  now: Date;
  timeZone: string;
}

/** The documents of the desk as a table; on a phone each is a card of its own. */
export function DocumentRows({ rows, clock }: { rows: readonly DocumentRow[]; clock: Clock }) {
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <thead className="max-md:sr-only">
        <tr className="text-xs text-ink3">
          {(['document', 'progress', 'open', 'owner', 'deadline'] as const).map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-line px-3 py-2 text-start font-medium first:ps-4 md:first:ps-6"
            >
              {t(`document.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.id} row={row} clock={clock} />
        ))}
      </tbody>
    </table>
  );
}

const CELL =
  'border-line px-3 py-2.5 align-top max-md:inline-flex max-md:items-center max-md:gap-2 max-md:border-0 max-md:px-4 max-md:py-0.5 md:border-b';

function Row({ row, clock }: { row: DocumentRow; clock: Clock }) {
  return (
    <tr className="relative hover:bg-(--row) max-md:block max-md:border-b max-md:border-line max-md:py-2.5">
      <th scope="row" className={`${CELL} w-full text-start font-normal max-md:flex md:ps-6`}>
        <span className="min-w-0">
          <Link
            href={`/documents/${row.id}`}
            prefetch={false}
            className="serif text-[15.5px] leading-[1.4] font-semibold after:absolute after:inset-0"
            dir="auto"
            lang={row.language}
          >
            {row.title}
          </Link>
          <Particulars row={row} clock={clock} />
        </span>
      </th>
      <td className={CELL}>
        <Share signed={row.signed} total={row.claims} exceptions={row.exceptions} />
      </td>
      <td className={`${CELL} num whitespace-nowrap ${row.proposed > 0 ? 'font-medium' : 'text-ink3 max-md:hidden'}`}>
        {t('document.list.toDecide', { count: row.proposed })}
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink2`}>{row.owner}</td>
      <td className={`${CELL} whitespace-nowrap`}>
        <Due row={row} clock={clock} />
      </td>
    </tr>
  );
}

function Particulars({ row, clock }: { row: DocumentRow; clock: Clock }) {
  const parts = [
    row.publisher,
    t(`words.purpose.${row.purpose}`),
    row.stage === 'in-work' ? null : t(`words.documentStage.${row.stage}`),
    t('document.list.filed', { time: momentOf(new Date(row.filedAt), clock) }),
  ];
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-xs text-ink3">
      {parts
        .filter((part) => part !== null)
        .map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      {row.translatedFrom ? (
        <span className="inline-flex items-center gap-1">
          <Languages size={12} aria-hidden />
          {t('document.screen.translated', { language: languageName(row.translatedFrom), by: 'none' })}
        </span>
      ) : null}
    </span>
  );
}

function Share({ signed, total, exceptions }: { signed: number; total: number; exceptions: number }) {
  if (total === 0) return <span className="whitespace-nowrap text-ink3">{t('document.list.noClaims')}</span>;
  return (
    <>
      <span className="num block whitespace-nowrap">
        {exceptions > 0
          ? t('document.list.signedBut', { signed, total, exceptions })
          : t('document.list.signed', { signed, total })}
      </span>
      <svg viewBox="0 0 112 5" width="112" height="5" aria-hidden className="mt-1.5 rounded-full bg-line max-md:hidden">
        <rect height="5" rx="2.5" width={(signed / total) * 112} className="fill-(--st-signed)" />
      </svg>
    </>
  );
}

function Due({ row, clock }: { row: DocumentRow; clock: Clock }) {
  if (!row.deadlineAt) return <span className="text-ink3">{t('document.list.noDeadline')}</span>;
  const at = new Date(row.deadlineAt);
  const time = momentOf(at, clock);
  if (isLate(row, clock.now)) return <span className="num text-(--st-sent-back)">{t('document.list.late', { time })}</span>;
  return (
    <time className="num" dateTime={row.deadlineAt}>
      {time}
    </time>
  );
}
