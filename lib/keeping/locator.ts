const TIME = /(?<!\d)(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/g;
const UNTIL = /^\s*(?:-|–|—|to|till|until)\s*$/i;

/** From when to when in a recording, in seconds; `to` is null where only a beginning is named. */
export interface Moments {
  from: number;
  to: number | null;
}

/** The moments that a locator names ("12:40", "1:02:03", "12:40-13:05", "from 00:07 to 00:12"); null when it names none. */
export function momentsOf(locator: string): Moments | null {
  const [first, second] = [...locator.matchAll(TIME)];
  const from = first ? secondsIn(first) : null;
  if (!first || from === null) return null;
  const between = second && locator.slice(first.index + first[0].length, second.index);
  const to = second && UNTIL.test(between ?? '') ? secondsIn(second) : null;
  return { from, to: to !== null && to > from ? to : null };
}

/** The address of a part of a recording (Media Fragments URI 1.0): a player begins there, and stops where it ends. */
export function fragmentOf({ from, to }: Moments): string {
  return to === null ? `#t=${from}` : `#t=${from},${to}`;
}

/** A place in a recording as people write it: 12:40, 1:02:03. */
export function timeAt(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

function secondsIn([, hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number | null {
  return Number(seconds) >= 60 ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The first page in a locator ("page 12", "p. 3"); null when it names none. */
export function pageOf(locator: string): number | null {
  const found = /(?:\bpage|\bp\.|\bS\.|\bpp\.)\s*(\d{1,5})/i.exec(locator);
  return found ? Number(found[1]) : null;
}
