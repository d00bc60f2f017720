import type { PublishedCheck } from '#lib/publishing/published-check';
import { type Block, readRationale } from '#lib/verdicts/rationale';
import { splitRationale } from '#lib/verdicts/split-rationale';
import { FindingHeading, inOrder } from './finding-panel';
import { Rationale } from './rationale';
import { t } from './texts';

/** The rationale, divided under the two questions when its headings name them. */
export function Answers({ check }: { check: PublishedCheck }) {
  const parts = splitRationale(readRationale(check.rationale), {
    attribution: t('question.attribution'),
    veracity: t('question.veracity'),
  });
  return (
    <>
      {inOrder(check).map((finding) => (
        <section key={finding.question} className={parts[finding.question].length > 0 ? 'answer' : 'answer bare'}>
          <FindingHeading finding={finding} />
          <Body blocks={parts[finding.question]} />
        </section>
      ))}
      {parts.both.length > 0 ? (
        <section className="answer">
          <h2>{t('why')}</h2>
          <Body blocks={parts.both} />
        </section>
      ) : null}
    </>
  );
}

function Body({ blocks }: { blocks: readonly Block[] }) {
  if (blocks.length === 0) return null;
  return (
    <div className="body">
      <Rationale blocks={blocks} />
    </div>
  );
}
