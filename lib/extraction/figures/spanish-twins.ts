import type { ReadQuantity, Span } from '#lib/extraction/extraction';

/** How many units back in its sentence the figure stands that says what another one counts. */
const FAR = 170;
/** What tells a figure from others and is nothing that is counted. */
const ADJECTIVE =
  /^(?:habituales|restantes|anteriores|iniciales|procedentes|pendientes|previst[oa]s|presupuestad[oa]s|anunciad[oa]s|acordad[oa]s|pactad[oa]s|comprometid[oa]s|prometid[oa]s|exigid[oa]s|especializad[oa]|destinad[oa]s|adicionales)$/u;
/** "230 millones de facturación": what the money is for. */
const MONEY_FOR =
  /^(?:facturación|beneficios?|inversión|presupuesto|deuda|ingresos|gasto|pérdidas|ayudas?|capital|coste|costo|superávit|déficit|ventas)$/u;
const DONE = /^\p{L}{3,}(?:[ai]d[oa]s|ientes)$/u;
const LABEL = /(?<!\p{L})(?:fiscal|juzgado|juez|jueza|ruta|línea|canal|lote|sector|bloque|sala|kiosco|box|dorsal)\s$/iu;
const LED = /(?:^|\s)(?:l[oa]s|otr[oa]s|unos|unas|hasta|de|frente a|devuelto|a|pasado|van|son|eran|salió en|a razón de)\s$/iu;
const HALF_LED = /(?:^|\s)(?:l[oa]s|otr[oa]s|frente a l[oa]s|pasado|van)\s$/iu;
/** "Han pasado veintitrés": of the months that the sentence before gave. */
const ELAPSED = /(?:^|\s)(?:han\s)?(?:pasado|van|transcurrido)\s$/iu;
const NOT_TWIN = /^(?:[a%]|Cel|deg|times|pp)$/u;

type Read = (within: Span) => ReadQuantity[];

/** Figures of Spanish papers that lean on another one: "14,6 millones …, frente a los 11,9", "de 71 años, y su nieto, de 9". */
export function spanishTwins(text: string, quantities: ReadQuantity[], read: Read): ReadQuantity[] {
  return quantities.flatMap((quantity) => {
    if (isLabel(text, quantity)) return [];
    const own = ownForm(text, quantity);
    return [own.unit === null ? (withMoney(text, own) ?? withTwin(text, own, read) ?? own) : own];
  });
}

/** "llame al 091", "la fiscal 14 especializada": a number that counts nothing. */
function isLabel(text: string, { text: words, start, unit }: ReadQuantity): boolean {
  if (/^0\d{1,3}$/.test(words)) return true;
  return /^\d{1,3}(?:\s|$)/.test(words) && (unit === null || ADJECTIVE.test(unit)) && isLed(text, start, LABEL);
}

/** "S/ 3'412,000", "6 grados bajo cero", "2,3 millones procedentes": what the words beside a figure say of it. */
function ownForm(text: string, quantity: ReadQuantity): ReadQuantity {
  const { start, end, unit, text: words, value } = quantity;
  if (unit === 'deg' || unit === 'Cel') {
    const cold = /^\sbajo cero(?!\p{L})/u.exec(text.slice(end, end + 11))?.[0];
    return cold && typeof value === 'string'
      ? { ...quantity, value: `-${value}`, end: end + cold.length, text: words + cold }
      : quantity;
  }
  const area = unit === 'L' ? /^\spor metro cuadrado(?!\p{L})/u.exec(text.slice(end, end + 20))?.[0] : undefined;
  if (area) return { ...quantity, unit: 'litros por metro cuadrado', end: end + area.length, text: words + area };
  const sign = unit === null ? signBefore(text, start) : null;
  const digits = /^\d{1,3}'\d{3},\d{3}$/.test(words) ? words.replace(/\D/g, '') : value;
  if (sign) return { ...quantity, unit: sign, value: digits };
  if (unit === null || !(ADJECTIVE.test(unit) || (/mill/.test(words) && (MONEY_FOR.test(unit) || DONE.test(unit)))))
    return quantity;
  const kept = words.replace(/\s+(?:de\s)?\p{L}+$/u, '');
  const isBare = /\d|mil|mill|ientos|cien|[st]e?is$|os$|uatro$|inco$|iete$|ocho$|ueve$|iez$|nce$|oce$|ince$|einta$|enta$/u.test(
    kept,
  );
  return isBare && words.endsWith(unit) ? { ...quantity, unit: null, text: kept, end: start + kept.length } : quantity;
}

/** "S/ 1,500", "L 1,500" where the text counts in lempiras. */
function signBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 5), start);
  if (/(?<!\p{L})S\/\.?\s?$/u.test(before)) return 'PEN';
  if (/(?<!\p{L})L\.?\s?$/u.test(before) && /lempiras?(?!\p{L})/u.test(text)) return 'lempiras';
  return /(?<!\p{L})Q\.?\s?$/u.test(before) && /quetzal/u.test(text) ? 'quetzales' : null;
}

/** "por 88 millones": in what the text counts its money, where it does so in one currency alone. */
function withMoney(text: string, quantity: ReadQuantity): ReadQuantity | null {
  if (!/mill(?:ón|ones)$/.test(quantity.text)) return null;
  const unit = currencyOf(text);
  return unit === null ? null : { ...quantity, unit };
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})euros?(?!\p{L})|€/u, 'EUR'],
  [/(?<=(?:\d|mil|millones de|cien|un)\s)pesos?(?!\p{L})/u, 'pesos'],
  [/(?<!\p{L})soles(?!\p{L})|S\/\s?\d/u, 'PEN'],
  [/(?<!\p{L})lempiras?(?!\p{L})/u, 'lempiras'],
  [/(?<!\p{L})dólares?(?!\p{L})|US\$/u, 'USD'],
  [/(?<!\p{L})quetzales(?!\p{L})/u, 'quetzales'],
];

let last: { text: string; unit: string | null } | null = null;

function currencyOf(text: string): string | null {
  if (last?.text === text) return last.unit;
  const found = CURRENCIES.filter(([form]) => form.test(text));
  last = { text, unit: found.length === 1 ? (found[0]?.[1] ?? null) : null };
  return last.unit;
}

/** What the figure before it in the sentence counts. */
function withTwin(text: string, quantity: ReadQuantity, read: Read): ReadQuantity | null {
  const { start, end, value } = quantity;
  if (typeof value !== 'string' || !isLed(text, start, LED)) return null;
  const from = isLed(text, start, ELAPSED) ? Math.max(0, start - FAR) : sentenceStart(text, start);
  const behind = text.slice(end, end + 14);
  const isOld = isLed(text, start, /(?:^|\s|,\s)de\s$/) && /^\s?[,.;)»]/.test(behind) && Number(value) < 110;
  if (
    !isOld &&
    !/^(?:[,.;:)»]|\s(?:del|de\s(?:hace|un|su)|que|y|siguen?|permanecen?|continúan?|quedaron|resultaron|murieron|habituales|restantes|en|previst|iniciales|anteriores|actual))/u.test(
      behind,
    )
  )
    return null;
  const before = read({ start: from, end: start }).filter(({ unit }) => unit !== null);
  const twin = isOld ? before.findLast(({ unit }) => unit === 'a') : before.findLast(({ unit }) => !NOT_TWIN.test(unit ?? ''));
  if (!twin || (!isOld && !isLed(text, start, HALF_LED))) return null;
  const isScaled = !isOld && /mill(?:ón|ones)/.test(twin.text) && !/mill/.test(quantity.text) && Number(value) < 1000;
  return { ...quantity, unit: twin.unit, value: isScaled ? String(Math.round(Number(value) * 1e6)) : value };
}

function isLed(text: string, start: number, form: RegExp): boolean {
  return form.test(text.slice(Math.max(0, start - 18), start));
}

function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - FAR);
  const before = text.slice(from, start);
  const stop = /[.!?…]["”»]?\s(?=[«“"¿¡]?\p{Lu})|\n/gu;
  let at = 0;
  for (const match of before.matchAll(stop)) at = match.index + match[0].length;
  return from + at;
}
