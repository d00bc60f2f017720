import type { FailedDelivery } from '#lib/sending/list-failed';
import type { Topic } from '#lib/notices/vocabulary';
import { TextsProvider } from '#ui/texts.client';
import { ChatForm } from './chat-form.client';
import { FailedList } from './mail-part';
import { Part } from './section';
import { chatTexts, tMail } from './texts';

interface Props {
  deskId: string;
  chat: { url: string; topics: Topic[] } | null;
  failed: FailedDelivery[];
  clock: { now: Date; timeZone: string };
}

/** Where the desk's chat listens, what it hears of, and what of it could not be sent: for the head. */
export function ChatPart({ deskId, chat, failed, clock }: Props) {
  return (
    <Part title={tMail('chat.heading')} text={tMail('chat.text')}>
      <TextsProvider texts={chatTexts}>
        <ChatForm deskId={deskId} chat={chat} />
      </TextsProvider>
      <FailedList deskId={deskId} failed={failed} clock={clock} />
    </Part>
  );
}
