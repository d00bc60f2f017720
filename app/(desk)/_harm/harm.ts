import { HARM_SIDES, type HarmLevel, type HarmSide } from '#lib/workflow/vocabulary';

/** How much harm somebody sees in a claim, side by side; a side that is missing is not judged. */
export type Harm = Partial<Record<HarmSide, HarmLevel>>;

/** What a form with the sides as fields says; a field that is left empty says nothing. */
export function harmIn(form: FormData): Harm {
  return Object.fromEntries(HARM_SIDES.flatMap((side) => (form.get(side) ? [[side, form.get(side)]] : []))) as Harm;
}

/** The sides that are judged, in the order in which they are asked. */
export function sidesOf(harm: Harm): { side: HarmSide; level: HarmLevel }[] {
  return HARM_SIDES.flatMap((side) => {
    const level = harm[side];
    return level ? [{ side, level }] : [];
  });
}
