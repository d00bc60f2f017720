import Link from 'next/link';
import { passageOf } from '#lib/claims/passage-of';
import { Diffed } from '#ui/diffed';
import { ConditionChip, StageLabel } from '#ui/marks';
import { t } from '../../_view/texts';
import type { BrowserDocument, Displaced } from '../_act/browser-document';
import { PlaceRow } from '../_act/place-row.client';
import type { DocumentScreen } from '../_read/read-document-screen';

/** The claims whose words this version has elsewhere or otherwise, and, apart from them, those whose words are gone. */
export function PlacesToDecide({ screen, it }: { screen: DocumentScreen; it: BrowserDocument }) {
  const standing = it.displaced.filter(({ state }) => state !== 'orphan');
  const orphans = it.displaced.filter(({ state }) => state === 'orphan');
  if (it.displaced.length === 0) return null;
  return (
    <section id="places" aria-label={t('document.version.places')} className="mt-6 max-w-[720px] md:ms-14">
      <Group title={t('document.version.toDecide', { count: standing.length })} claims={standing} screen={screen} />
      <Group title={t('document.version.orphans', { count: orphans.length })} claims={orphans} screen={screen} />
    </section>
  );
}

function Group({ title, claims, screen }: { title: string; claims: Displaced[]; screen: DocumentScreen }) {
  if (claims.length === 0) return null;
  return (
    <div className="mb-4 rounded-[10px] border border-line bg-surface shadow-(--shadow-sm)">
      <h2 className="border-b border-line px-4 py-2.5 font-semibold">{title}</h2>
      <ul>
        {claims.map((claim) => (
          <PlaceRow key={claim.id} claim={claim}>
            <Told claim={claim} screen={screen} />
          </PlaceRow>
        ))}
      </ul>
    </div>
  );
}

/** Which claim it is, and what became of its words. */
function Told({ claim, screen: { page } }: { claim: Displaced; screen: DocumentScreen }) {
  const known = page.claims.find(({ id }) => id === claim.id);
  const stage = !known || known.stage === 'none' ? 'triage' : known.stage;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <ConditionChip condition={claim.state}>{t(`words.condition.${claim.state}`)}</ConditionChip>
        <StageLabel stage={stage}>{t(`words.stage.${stage}`)}</StageLabel>
        <Link
          href={`/claims/${claim.id}`}
          prefetch={false}
          className="min-w-0 font-medium underline-offset-2 hover:underline"
          dir="auto"
        >
          <span className="num me-1.5 text-ink3">{claim.number}</span>
          {claim.claimLine}
        </Link>
      </p>
      <p className="serif mt-1.5 text-[15.5px] leading-[1.55]" dir="auto" lang={page.facts.language}>
        <Words claim={claim} was={known?.passage.sentence ?? claim.quote} text={page.text} />
      </p>
    </>
  );
}

function Words({ claim: { state, quote, places }, was, text }: { claim: Displaced; was: string; text: string }) {
  const [place] = places;
  if (state === 'orphan' || !place) return <Quoted sentence={was} quote={quote} />;
  if (places.length > 1) return <span>{t('document.version.several', { count: places.length, words: place.words })}</span>;
  return <Diffed before={was} after={passageOf(text, place)?.sentence ?? place.words} />;
}

/** The old sentence, its claim's words set off: they are nowhere else any more. */
function Quoted({ sentence, quote }: { sentence: string; quote: string }) {
  const at = sentence.indexOf(quote);
  if (at === -1) return <del className="wd">{quote}</del>;
  return (
    <>
      {sentence.slice(0, at)}
      <del className="wd">{quote}</del>
      {sentence.slice(at + quote.length)}
    </>
  );
}
