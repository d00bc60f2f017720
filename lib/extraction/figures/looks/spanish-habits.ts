import type { Span } from '#lib/extraction/extraction';

const WEEKDAY = /^(?:lunes|martes|miércoles|jueves|viernes)$/i;
const EACH = /(?:^|[^\p{L}])(?:los|cada|todos los|algunos|muchos)\s$/iu;
const FROM_TO =
  /^de\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\sa\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?$/i;

/** "los jueves", "cada martes", "de lunes a viernes": what happens each week has no day of its own. */
export function isSpanishHabit(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (FROM_TO.test(words)) return true;
  return (
    WEEKDAY.test(words) &&
    EACH.test(text.slice(Math.max(0, start - 12), start)) &&
    !/^\s(?:\d|y\s\d)/.test(text.slice(end, end + 4))
  );
}
