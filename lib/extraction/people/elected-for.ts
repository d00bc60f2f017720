const PLACE = /^\s\((\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\)/u;

/** "Helen Tarrant (Westmoor)": the seat that the brackets behind a name tell, as a sitting calls whoever has it. */
export function electedFor(behind: string): string[] {
  const place = PLACE.exec(behind)?.[1]?.toLowerCase();
  return place === undefined ? [] : [`member for ${place}`, `mp for ${place}`];
}
