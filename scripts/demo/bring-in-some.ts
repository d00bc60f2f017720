import { bringIn } from '#lib/incoming/bring-in';
import { bringInInput } from '#lib/incoming/input';
import { notOurs } from '#lib/incoming/not-ours';
import { as, type CastDesk, type CastKey } from './desk';

/** What readers sent and colleagues found on the morning of the demonstration. The senders are invented. */
const MORNING: { by: CastKey; text: string; sender?: string; from?: CastKey; channel: string }[] = [
  {
    by: 'mara',
    sender: 'Reader from the harbour quarter',
    channel: 'Tip line',
    text: [
      'Is it true that NATO is massing troops on the Belarusian border?',
      'They cut the power to a quarter of a million homes on Monday',
      'The minister is a disgrace',
    ].join('\n'),
  },
  {
    by: 'mara',
    sender: 'Nine readers',
    channel: 'Messenger group',
    text: [
      'From 1 January your pension comes on the 5th and the 20th, half each time. Pass this on.',
      'From 1 January your pension comes on the 5th and the 20th, half each time. Pass this on!',
      'From 1 January your pension comes on the 5th and the 20th, half each time – pass this on',
    ].join('\n'),
  },
  { by: 'ines', from: 'ana', channel: 'Seen in a feed', text: 'https://en.iz.ru/en/1803059?utm_source=feed' },
  {
    by: 'ines',
    from: 'karim',
    channel: 'Editorial meeting',
    text: 'https://news.example.org/interview-hospital-waits\nThe deficit is the lowest in fifteen years',
  },
  {
    by: 'jonas',
    sender: 'A teacher, by mail',
    channel: 'Mail',
    text: 'В этом году отопление подорожало на 40 %, министр обещал 10',
  },
  {
    by: 'ines',
    sender: 'Reader 31',
    channel: 'Web form',
    text: 'Is it true that NATO is massing troops on the Belarusian border?',
  },
];

/** Fills the list of what came in, each line by the verb that its screen would call. */
export async function bringInSome(desk: CastDesk): Promise<void> {
  const brought = new Map<string, string>();
  for (const { by, from, ...said } of MORNING) {
    const { itemIds } = await bringIn(as(desk, by), bringInInput.parse({ ...said, senderId: from && desk.people[from] }));
    for (const [i, id] of itemIds.entries()) brought.set(said.text.split('\n')[i] ?? '', id);
  }
  const itemId = brought.get('The minister is a disgrace');
  if (itemId) await notOurs(as(desk, 'ines'), { itemId, seq: 1, reason: 'opinion' });
}
