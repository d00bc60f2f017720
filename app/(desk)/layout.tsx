import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { countIncoming } from '#lib/incoming/count-incoming';
import { countUnread } from '#lib/notices/read-inbox';
import { tellEvents } from '#lib/notices/tell-events';
import { countViews } from '#lib/queue/count-views';
import '../globals.css';
import { PageFrame } from '../_ui/page-frame';
import { Shell } from './_shell/shell.client';
import { shellTexts } from './_shell/texts';

export const metadata: Metadata = { title: { default: 'Countersign', template: '%s · Countersign' }, robots: { index: false } };

/** Around every signed-in screen. Each page asks for the session again: a layout is not drawn anew on every step. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  const { name, email, roles, deskId, deskName, desks } = person;
  const onlooker = { actor: { personId: person.personId, roles }, now: new Date() };
  const scope = { db: database(), deskId };
  // What was done a moment ago is told before it is counted.
  await tellEvents(scope);
  const [counts, incoming, unread] = await inDesk(scope, (tx) =>
    Promise.all([countViews(tx, onlooker), countIncoming(tx, onlooker.now), countUnread(tx, onlooker)]),
  );
  return (
    <PageFrame>
      <Shell
        onlooker={{
          name,
          email,
          roles,
          deskId,
          deskName,
          desks,
          counts: {
            incoming: incoming.new,
            unread,
            toCountersign: counts['to-countersign'],
            mine: counts['waiting-on-me'],
            open: counts['all-open'],
          },
        }}
        texts={shellTexts}
      >
        {children}
      </Shell>
    </PageFrame>
  );
}
