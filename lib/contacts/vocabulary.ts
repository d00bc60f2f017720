import { CONTACT_CHANNELS } from '#lib/workflow/vocabulary';

/** Whether a message puts the exact claim (E7): the claim line or the passage's own words stand in it, whatever the spacing. */
export function putsClaim(message: string, { claimLine, quote }: { claimLine: string; quote: string }): boolean {
  const text = plain(message);
  return [claimLine, quote].some((words) => text.includes(plain(words)));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/**
 * A channel by a name that ICU messages can choose by, which know no hyphen and keep "other" for the rest; `free` for the free
 * words of contacts from before there was a vocabulary.
 */
export function channelWord(channel: string): string {
  if (!CONTACT_CHANNELS.some((each) => each === channel)) return 'free';
  return channel === 'other' ? 'another' : channel.replace('-', '_');
}
