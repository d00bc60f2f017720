import type { Metadata } from 'next';
import Link from 'next/link';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { AnswersDue } from './_home/answers-due';
import { BlockView, hrefOf } from './_home/block';
import { DocumentsAside } from './_home/documents-aside';
import { FirstSteps } from './_home/first-steps';
import { type Block, readHome } from './_home/read-home';
import home from '../../messages/en/home.json';
import { SignLines } from './_signing/sign-lines';
import { t } from './_home/texts';
import { momentOf } from '#app/_ui/format';

export const metadata: Metadata = { title: t('home.title') };

interface Props {
  searchParams: Promise<{ done?: string }>;
}

/** What needs this person now. */
export default async function HomePage({ searchParams }: Props) {
  const person = await requirePerson();
  const now = new Date();
  const clock = { now, timeZone: person.timeZone };
  const found = await inDesk({ db: database(), deskId: person.deskId }, (tx) => readHome(tx, person, now));
  const [first] = found.blocks;
  const isDone = (await searchParams).done === 'to-countersign';
  const date = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: person.timeZone });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: person.timeZone });
  return (
    <>
      <header className="flex h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-6">
        <p className="num truncate text-ink2">
          {date.format(now)}, {time.format(now)}
        </p>
        <div className="ms-auto flex items-center gap-2">
          <Link href="/documents/new" prefetch={false} className="btn max-sm:hidden">
            {t('home.newDocument')}
            <kbd className="kbd" aria-hidden>
              n
            </kbd>
          </Link>
          {first?.rows[0] && (
            <Link href={hrefOf(first.rows[0], first.name)} prefetch={false} className="btn btn-p">
              {t(first.name === 'sign' || first.name === 'stale' ? 'home.startReviewing' : 'home.goOn')}
            </Link>
          )}
        </div>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('home.title')}>
        <div className="mx-auto grid max-w-[1280px] gap-x-8 gap-y-8 px-4 pt-6 pb-12 md:px-6 md:pt-7 lg:grid-cols-[minmax(0,1fr)_300px]">
          <div className="min-w-0">
            <h1 className="serif text-[24px] leading-[1.2] font-semibold tracking-[-.016em] text-balance sm:text-[28px]">
              <Headline blocks={found.blocks} clock={clock} />
            </h1>
            {isDone && <p className="mt-2 font-medium text-signed">{t('home.done.to-countersign')}</p>}
            {found.blocks.length === 0 && <Nothing roles={person.roles} open={found.counts['all-open']} />}
            {found.blocks.map((block) => (
              <BlockView key={block.name} block={block} clock={clock}>
                {block.name === 'sign' ? (
                  <div className="mt-2.5">
                    <SignLines person={person} counts={found.lines} />
                  </div>
                ) : null}
              </BlockView>
            ))}
            <AnswersDue answers={found.answers} clock={clock} />
          </div>
          <div className="min-w-0">
            {found.steps && <FirstSteps done={found.steps} />}
            <DocumentsAside documents={found.documents} clock={clock} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What presses most, in one sentence, and by when. A signature that went stale is asked for again, so it counts as waiting. */
function Headline({ blocks, clock }: { blocks: Block[]; clock: { now: Date; timeZone: string } }) {
  const [first] = blocks;
  if (!first) return t('home.headline.none');
  const rows = blocks
    .filter(({ name }) => name === first.name || (first.name === 'sign' && name === 'stale'))
    .flatMap((each) => each.rows);
  const count = rows.length;
  // What somebody is asked has nothing to do with when the claim is due.
  const dues = (first.name === 'mentioned' ? [] : rows)
    .flatMap(({ dueAt }) => (dueAt && new Date(dueAt) > clock.now ? [dueAt] : []))
    .toSorted();
  const time = dues[0] && momentOf(new Date(dues[0]), clock);
  return (
    <>
      {t(`home.headline.${first.name}`, { count, number: home.numbers[count] ?? String(count) })}
      {time ? (
        <span className="font-normal text-ink2"> {t(count === 1 ? 'home.onlyDue' : 'home.firstDue', { time })}</span>
      ) : null}
    </>
  );
}

function Nothing({ roles, open }: { roles: readonly string[]; open: number }) {
  const isOnlyLooking = roles.every((role) => role === 'observer' || role === 'legal');
  return (
    <div className="mt-6 rounded-lg border border-dashed border-line2 px-5 py-6">
      <p className="text-ink2">{t(isOnlyLooking ? 'home.observer' : 'home.nothing')}</p>
      {open > 0 && (
        <Link href="/claims" prefetch={false} className="btn mt-3">
          {t('home.openQueue')}
        </Link>
      )}
    </div>
  );
}
