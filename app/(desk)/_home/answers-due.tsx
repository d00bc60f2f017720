import { MailQuestion } from 'lucide-react';
import Link from 'next/link';
import type { AnswerDue } from '#lib/contacts/answers-due';
import { momentOf } from '#app/_ui/format';
import { t } from './texts';

/** Whose answers this person waits for, by deadline; what is over stands first and says so. */
export function AnswersDue({ answers, clock }: { answers: AnswerDue[]; clock: { now: Date; timeZone: string } }) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="block-answers" className="mt-7">
      <h2 id="block-answers" className="mb-2 flex items-center gap-2 font-semibold">
        <MailQuestion size={15} strokeWidth={2.1} className="text-sourcing" aria-hidden />
        {t('home.answers.heading')}
        <span className="num font-normal text-ink3">{answers.length}</span>
      </h2>
      <ul className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
        {answers.map((answer) => (
          <li
            key={answer.contactId}
            className="relative flex items-center gap-x-4 px-3.5 py-2.5 hover:bg-(--row) has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent"
          >
            <span className="min-w-0 flex-1">
              <Link
                href={`/claims/${answer.claimId}#contact-${answer.contactId}`}
                prefetch={false}
                className="font-medium outline-none after:absolute after:inset-0"
                dir="auto"
              >
                {answer.who}
              </Link>
              <span className="block truncate text-xs text-ink3" dir="auto">
                <span className="num">{t('home.claim', { number: answer.number })}</span> {answer.claimLine}
              </span>
            </span>
            <Deadline answer={answer} clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deadline({ answer, clock }: { answer: AnswerDue; clock: { now: Date; timeZone: string } }) {
  if (!answer.deadline) return null;
  const at = new Date(answer.deadline);
  const isOver = at <= clock.now;
  return (
    <span className={`num text-xs whitespace-nowrap ${isOver ? 'font-semibold text-(--st-sent-back)' : 'text-ink2'}`}>
      {t(isOver ? 'home.answers.over' : 'home.answers.by', { time: momentOf(at, clock) })}
    </span>
  );
}
