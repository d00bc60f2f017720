'use client';
import { useMemo, useState } from 'react';
import { putsClaim } from '#lib/contacts/vocabulary';
import { CONTACT_CHANNELS } from '#lib/workflow/vocabulary';
import { localInput, localInputIn, toIso, zoneNames } from '#app/_client/local-time';
import { type Say, useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import type { BrowserClaim } from '../_act/browser-claim';
import { CopyWords } from '../_act/copy-words.client';
import { useDesk } from '../_act/desk.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

const HOUR_MS = 60 * 60 * 1000;
const EMPTY = { who: '', role: '', organisation: '', channel: 'mail', address: '', words: '', askedAt: '', deadline: '' };

/** Notes whom somebody asks, in which words and by when. The words are written beforehand and put the exact claim (E7). */
export function AskDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const [opened] = useState(() => new Date());
  const initial = { ...EMPTY, timeZone: claim.asking.timeZone, also: '', wait: '' };
  const { fields, set, drop, isKept } = useKeptForm<typeof initial>('ask', initial);
  const also = claim.asking.also.filter(({ id }) => fields.also.split(' ').includes(id));
  const values = {
    ...fields,
    words: fields.words || prefill(claim, also, say),
    askedAt: fields.askedAt || localInput(opened.toISOString()),
    deadline: fields.deadline || localInputIn(new Date(opened.getTime() + claim.contactHours * HOUR_MS), fields.timeZone),
  };
  const field = (name: keyof typeof EMPTY, hint?: string) => ({
    name,
    label: say(`ask.${name}`),
    value: values[name],
    set: (value: string) => set(name, value),
    ...(hint && { hint: say(`ask.${hint}`) }),
  });
  const asked = [{ number: claim.number, claimLine: claim.words.claimLine, quote: claim.asking.quote }, ...also];
  const notPut = asked.filter((each) => !putsClaim(values.words, each)).map(({ number }) => number);
  return (
    <FormDialog
      title={say('ask.title', { number: claim.number })}
      text={say('ask.text')}
      isWide
      discard={isKept ? drop : undefined}
      verb={say('verb.ask')}
      send={async () => {
        const { who, role, organisation, channel, address, words, deadline, timeZone } = values;
        const refused = await run({
          act: 'ask',
          path: 'contacts',
          body: {
            who,
            role,
            organisation,
            channel,
            address,
            words,
            deadline,
            timeZone,
            askedAt: toIso(values.askedAt),
            alsoClaimIds: also.map(({ id }) => id),
            wait: fields.wait === 'yes',
          },
        });
        if (!refused) drop();
        return refused;
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <Input {...field('who')} max={200} />
        <Input {...field('role')} isOptional max={200} />
        <Input {...field('organisation')} isOptional max={200} />
      </div>
      <div className="grid gap-4 sm:grid-cols-[160px_minmax(0,1fr)]">
        <Select
          {...field('channel')}
          options={CONTACT_CHANNELS.map((value) => ({ value, label: say(`contactChannel.${value}`) }))}
        />
        <Input {...field('address', 'addressHint')} isOptional max={500} />
      </div>
      {claim.asking.also.length > 0 ? <AlsoAsked claim={claim} also={fields.also} set={(value) => set('also', value)} /> : null}
      <Area
        {...field('words', 'wordsHint')}
        rows={7}
        max={10_000}
        isSerif
        error={notPut.length > 0 ? say('ask.notPut', { claims: notPut.join(', ') }) : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <CopyWords words={values.words} mailTo={values.channel === 'mail' ? values.address : null} />
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <Input {...field('askedAt', 'askedAtHint')} type="datetime-local" />
        <Input {...field('deadline', 'deadlineHint')} type="datetime-local" />
        <ZoneSelect value={fields.timeZone} set={(value) => set('timeZone', value)} />
      </div>
      <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
        <input
          type="checkbox"
          className="chk"
          checked={fields.wait === 'yes'}
          onChange={(event) => set('wait', event.target.checked ? 'yes' : '')}
        />
        {say('ask.wait')}
      </label>
    </FormDialog>
  );
}

type Also = BrowserClaim['asking']['also'];

function prefill({ words, asking }: BrowserClaim, also: Also, say: Say): string {
  const put = [{ claimLine: words.claimLine, quote: asking.quote }, ...also];
  const claims = put.map(({ claimLine, quote }) => say('ask.prefillClaim', { quote, claimLine })).join('\n\n');
  return say('ask.prefill', { title: asking.title, claims });
}

function AlsoAsked({ claim, also, set }: { claim: BrowserClaim; also: string; set: (ids: string) => void }) {
  const say = useSay();
  const chosen = also.split(' ').filter(Boolean);
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('ask.also')}</legend>
      {claim.asking.also.map(({ id, number, claimLine }) => (
        <label key={id} className="flex min-h-8 cursor-pointer items-start gap-2.5 rounded-md px-2 py-1 hover:bg-sunk">
          <input
            type="checkbox"
            className="chk mt-0.5"
            checked={chosen.includes(id)}
            onChange={(event) => set((event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(' '))}
          />
          <span dir="auto">
            <span className="num text-ink3">{say('ask.alsoClaim', { number })}</span> {claimLine}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ZoneSelect({ value, set }: { value: string; set: (value: string) => void }) {
  const say = useSay();
  const zones = useMemo(() => zoneNames(value), [value]);
  return (
    <Select
      name="timeZone"
      label={say('ask.timeZone')}
      value={value}
      set={set}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}
