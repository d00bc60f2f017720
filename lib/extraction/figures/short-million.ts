const MEASURED =
  /^[ -](?:high|deep|wide|long|tall|thick|apart|away|above|below|across|from|of|race|sprint|hurdles|freestyle|butterfly|backstroke|breaststroke|relay|dash|final|mark|pool|wall|wave|tower|fence|drop|down|off|north|south|east|west|radius|stretch|waves|walls|fences|pools|poles|towers|cliffs|trees|masts|ladders|metres|meters)(?!\p{L})/u;
const COUNTED = /^ (?:\p{Ll}+ )?(?:\p{Ll}{2,}[^s\P{L}]s|people|men|women|children)(?!\p{L})/u;
const SHOWS = /\p{Sc}\d[\d.,]*m(?![\p{L}\d])|\d million(?!\p{L})|\dm \p{Ll}{3,}[^s\P{L}]s(?!\p{L})/u;

let last: { text: string; shows: boolean } | null = null;

/** Whether a text writes "m" for millions somewhere, or counts in millions; read once. */
function showsMillions(text: string): boolean {
  if (last?.text !== text) last = { text, shows: SHOWS.test(text) };
  return last.shows;
}

/** "612m florins", and "501m" where the text counts in millions; "a 12m wall", "50m away" are metres. */
export function isMillion(text: string, end: number): boolean {
  const behind = text.slice(end, end + 40);
  if (MEASURED.test(behind)) return false;
  return COUNTED.test(behind) || showsMillions(text);
}
