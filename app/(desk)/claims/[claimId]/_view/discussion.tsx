import type { Comment } from '#lib/discussion/read-discussion';
import { partsOf } from '#lib/discussion/mentioned';
import { Avatar } from '#ui/marks';
import { OpenButton } from '../_act/open-button.client';
import { SeenMentions } from '../_act/seen-mentions.client';
import { WriteComment } from '../_act/write-comment.client';
import { t } from './texts';
import type { ClaimView } from './view';

/** What people of the desk say about the claim, newest last, with the field to say something. Never printed, never exported. */
export function Discussion({ view }: { view: ClaimView }) {
  const { discussion, people } = view.screen;
  const lastUnseen = discussion.findLast(({ isUnseen }) => isUnseen);
  const reason = view.reasonFor('comment');
  return (
    <section id="discussion" aria-label={t('claim.discussion.region')} className="scroll-mt-20">
      {discussion.length === 0 ? (
        <div className="rounded-lg border border-dashed border-line2 px-4 py-5 text-ink2">
          <p>{t('claim.discussion.none')}</p>
          {reason ? null : <p className="text-ink3">{t('claim.discussion.noneWay')}</p>}
        </div>
      ) : (
        <ol className="hair rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
          {discussion.map((comment) => (
            <li key={comment.seq} id={`comment-${comment.seq}`} className="scroll-mt-20 px-3.5 py-2.5 target:bg-(--sel)">
              <Entry comment={comment} view={view} />
            </li>
          ))}
        </ol>
      )}
      {lastUnseen ? <SeenMentions seq={lastUnseen.seq} /> : null}
      {reason ? <p className="mt-3 text-ink2">{reason}</p> : <WriteComment people={people} />}
    </section>
  );
}

function Entry({ comment, view }: { comment: Comment; view: ClaimView }) {
  const { text, madeBy, at, withdrawnAt, isUnseen, seq } = comment;
  const name = view.nameOf(madeBy);
  if (text === null) {
    const gone = withdrawnAt
      ? t('claim.discussion.withdrawn', { name, time: view.timeOf(withdrawnAt) })
      : t('claim.discussion.forgotten', { name, time: view.timeOf(at) });
    return <p className="text-ink3">{gone}</p>;
  }
  return (
    <>
      <p className="flex items-center gap-2">
        <Avatar name={name} />
        <span className="font-medium" dir="auto">
          {name}
        </span>
        {isUnseen ? (
          <span className="tint rounded px-1.5 text-xs font-medium text-(--st-review)">{t('claim.discussion.forYou')}</span>
        ) : null}
        <time className="num ms-auto text-xs text-ink3" dateTime={at.toISOString()}>
          {view.timeOf(at)}
        </time>
      </p>
      <p className="mt-1 whitespace-pre-line break-words" dir="auto">
        <Words text={text} view={view} />
      </p>
      {madeBy === view.person.personId && view.may('withdraw-comment') ? (
        <p className="mt-0.5 text-end text-xs">
          <OpenButton dialog="withdraw-comment" about={String(seq)}>
            {t('acts.verb.withdraw-comment')}
          </OpenButton>
        </p>
      ) : null}
    </>
  );
}

/** People stand in the text by id; they are shown by the name they have now. */
function Words({ text, view }: { text: string; view: ClaimView }) {
  return partsOf(text).map((part, i) =>
    'text' in part ? (
      part.text
    ) : (
      <b key={i} className={`font-medium ${part.personId === view.person.personId ? 'bg-(--mark)' : 'text-accent'}`}>
        @<bdi>{view.nameOf(part.personId)}</bdi>
      </b>
    ),
  );
}
