'use client';
import { useState } from 'react';
import { useKept } from '#app/_client/kept.client';
import { FormDialog } from '#ui/dialog.client';
import { Area, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Displaced } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';
import { blockText } from '../_act/text-offsets';
import type { Span } from '../_text/find-words';

interface Props {
  claim: Displaced;
  /** The place that is proposed; null when it is to be found. */
  span: Span | null;
  words: string;
}

/** Where a claim stands in the new version: its exact words there, and its line when they ask for another one. */
export function PlaceDialog({ claim, span, words }: Props) {
  const { document: it, close, send, announce } = useDocumentDesk();
  const say = useSay();
  const { fields, set, drop, isKept, found, chosen } = usePlace(claim, { span, words });
  const kind = kindOf(fields.words.trim(), claim);
  const isOther = kind === 'Other';
  return (
    <FormDialog
      title={say('place.title', { number: claim.number })}
      text={say(`place.text${kind}`)}
      close={close}
      isWide
      discard={isKept ? drop : undefined}
      verb={say(isOther ? 'place.verbOther' : 'place.verb')}
      isOff={!chosen || fields.line.trim() === ''}
      send={async () => {
        if (!chosen) return null;
        const { start, end } = chosen;
        const line = isOther && fields.line.trim() !== claim.claimLine ? { claimLine: fields.line.trim() } : {};
        const answer = await send({
          path: `/api/v1/claims/${claim.id}/place`,
          body: { seen: claim.seen, version: it.version, start, end, ...line },
        });
        if (!answer.ok) return answer;
        drop();
        close();
        announce(say('place.done', { number: claim.number }));
        return null;
      }}
    >
      <div>
        <p className="text-xs font-medium text-ink2">{say('place.was')}</p>
        <p className="serif text-[15.5px]" dir="auto" lang={it.language}>
          {claim.quote}
        </p>
      </div>
      <Area
        name="words"
        label={say('place.words')}
        hint={say('place.wordsHint')}
        error={chosen ? undefined : say('place.notThere')}
        isSerif
        rows={3}
        value={fields.words}
        set={(next) => set({ words: next, at: '' })}
      />
      {found.length > 1 && chosen ? (
        <Select
          name="at"
          label={say('place.which', { count: found.length })}
          value={String(chosen.start)}
          set={(at) => set({ at })}
          options={found.map(({ start, around }) => ({ value: String(start), label: around }))}
        />
      ) : null}
      {isOther ? (
        <Area
          name="claimLine"
          label={say('line.claimLine')}
          hint={say('place.lineHint')}
          isSerif
          rows={2}
          max={500}
          value={fields.line}
          set={(line) => set({ line })}
        />
      ) : null}
    </FormDialog>
  );
}

/** Its own words, those that were signed for them, or others. */
function kindOf(words: string, { quote, signed }: Displaced): 'Same' | 'Signed' | 'Other' {
  if (words === signed?.wording) return 'Signed';
  return words === quote ? 'Same' : 'Other';
}

/** What was written so far, where it stands in the text, and which of those places is meant. */
function usePlace(claim: Displaced, { span, words }: Pick<Props, 'span' | 'words'>) {
  const { document: it } = useDocumentDesk();
  const kept = useKept(`cs:${it.personId}:place:${claim.id}:${it.version}`, { words, line: claim.claimLine, at: '' });
  const [blocks] = useState(articleBlocks);
  const found = findEverywhere(blocks, kept.fields.words);
  const wanted = [kept.fields.at, String(span?.start)];
  const chosen = wanted.flatMap((at) => found.find(({ start }) => String(start) === at) ?? [])[0] ?? found[0];
  return { ...kept, found, chosen };
}

/** How many places are offered; who looks for one word finds it better by its neighbours. */
const MOST = 50;
const AROUND = 40;

interface Found extends Span {
  around: string;
}

function articleBlocks() {
  return [...document.querySelectorAll('#article [data-block]')].map(blockText);
}

function findEverywhere(blocks: readonly { span: Span; text: string }[], words: string): Found[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  return blocks
    .flatMap(({ span, text }) => placesIn(text, wanted).map((at) => foundAt({ span, text }, at, wanted)))
    .slice(0, MOST);
}

function placesIn(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1 && found.length < MOST; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

function foundAt({ span, text }: { span: Span; text: string }, at: number, wanted: string): Found {
  const end = at + wanted.length;
  const around = `${at > AROUND ? '…' : ''}${text.slice(Math.max(0, at - AROUND), end + AROUND)}${end + AROUND < text.length ? '…' : ''}`;
  return { start: span.start + at, end: span.start + end, around };
}
