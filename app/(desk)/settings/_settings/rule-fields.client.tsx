'use client';
import { RADIO, FIELD } from '#app/_ui/looks';
import { type DeskRules, type EvidenceRule, MOST_HOURS, MOST_SOURCES } from '#lib/workflow/desk-rules';
import { DEPTHS, type Depth } from '#lib/workflow/vocabulary';
import { useSay } from '#ui/texts.client';
import { Part } from './section';

export interface RuleProps {
  rules: DeskRules;
  set: (part: Partial<DeskRules>) => void;
}

/** How many sources carry a rated question at each depth. */
export function SourceRules({ rules, set }: RuleProps) {
  const say = useSay();
  const change = (depth: Depth, part: Partial<EvidenceRule>) =>
    set({ evidence: { ...rules.evidence, [depth]: { ...rules.evidence[depth], ...part } } });
  return (
    <Part title={say('sources.heading')} text={say('sources.text')}>
      {DEPTHS.map((depth) => {
        const at = say(`at.${depth}`);
        const rule = rules.evidence[depth];
        return (
          <div key={depth} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span className="w-32 font-medium max-sm:w-full">{at}</span>
            <Count label={say('primary', { at })} value={rule.primary} set={(primary) => change(depth, { primary })} />
            <span aria-hidden>{say('primaryShort')}</span>
            <Count
              label={say('independent', { at })}
              value={rule.independent}
              set={(independent) => change(depth, { independent })}
            />
            <span aria-hidden>{say('independentShort')}</span>
            <Tick
              label={say('mayExplain')}
              about={at}
              isOn={rule.mayExplain}
              set={(mayExplain) => change(depth, { mayExplain })}
            />
          </div>
        );
      })}
    </Part>
  );
}

/** Which searches are asked for at each depth. */
export function SearchRules({ rules, set }: RuleProps) {
  const say = useSay();
  return (
    <Part title={say('searches.heading')}>
      {(['search', 'otherSide'] as const).map((search) => (
        <fieldset key={search} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <legend className="mb-1">{say(`searches.${search}`)}</legend>
          {DEPTHS.map((depth) => (
            <Tick
              key={depth}
              label={say(`at.${depth}`)}
              isOn={rules[search][depth]}
              set={(isOn) => set({ [search]: { ...rules[search], [depth]: isOn } })}
            />
          ))}
        </fieldset>
      ))}
    </Part>
  );
}

/** Whether the claimant is asked, and how long they usually get. */
export function ContactRule({ rules, set }: RuleProps) {
  const say = useSay();
  const { contact } = rules;
  return (
    <Part title={say('contact.heading')}>
      <Tick label={say('contact.isAsked')} isOn={contact.isAsked} set={(isAsked) => set({ contact: { ...contact, isAsked } })} />
      <label className="flex flex-wrap items-center gap-3">
        {say('contact.hours')}
        <input
          type="number"
          min={1}
          max={MOST_HOURS}
          className={`${FIELD} num max-w-24`}
          value={contact.deadlineHours}
          onChange={(event) => {
            const hours = Math.round(event.target.valueAsNumber);
            if (hours >= 1 && hours <= MOST_HOURS) set({ contact: { ...contact, deadlineHours: hours } });
          }}
        />
      </label>
    </Part>
  );
}

function Count({ label, value, set }: { label: string; value: number; set: (value: number) => void }) {
  return (
    <span className="inline-block w-16">
      <select aria-label={label} className={`${FIELD} num`} value={value} onChange={(event) => set(Number(event.target.value))}>
        {Array.from({ length: MOST_SOURCES }, (_, i) => (
          <option key={i} value={i + 1}>
            {i + 1}
          </option>
        ))}
      </select>
    </span>
  );
}

interface TickProps {
  label: string;
  /** What it is about, where several ticks have the same label. */
  about?: string;
  isOn: boolean;
  set: (isOn: boolean) => void;
}

export function Tick({ label, about, isOn, set }: TickProps) {
  return (
    <label className="flex min-h-6 cursor-pointer items-center gap-2">
      <input type="checkbox" className={RADIO} checked={isOn} onChange={(event) => set(event.target.checked)} />
      <span>
        {label}
        {about ? <span className="sr-only">, {about}</span> : null}
      </span>
    </label>
  );
}
