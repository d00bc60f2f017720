import type { SignedIn } from '#app/_server/session';
import { ActsProvider } from '../_act/acts.client';
import { CentrePassage } from '../_act/centre-passage.client';
import { ClaimKeys } from '../_act/claim-keys.client';
import { ConflictNotice } from '../_act/conflict-notice.client';
import { DeskProvider } from '../_act/desk.client';
import { ReadingProvider } from '../_act/reading.client';
import { StayCurrent } from '../_act/stay-current.client';
import { TextsProvider } from '#ui/texts.client';
import { WorkingCopyProvider } from '../_act/working-copy.client';
import { DialogHost } from '../_dialogs/host.client';
import { browserClaim } from '../_read/browser-claim';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { Bar } from './bar';
import { changedSections } from './changes-since';
import { ClaimHead } from './claim-head';
import { ContextPane } from './context-pane';
import { formTexts } from './form-texts';
import { MiddleColumn } from './middle-column';
import { RightColumn } from './right-column';
import { type ClaimView, viewOf } from './view';

interface Props {
  screen: ClaimScreen;
  person: SignedIn;
  now: Date;
}

/** The claim screen: the document in context, the claim with its record, the findings with what is to be done. */
export function ClaimDesk({ screen, person, now }: Props) {
  const view = viewOf({ screen, person, now });
  const changed = view.changes ? changedSections(view.changes.list) : [];
  const { own } = screen.workingCopy;
  return (
    <TextsProvider texts={formTexts()}>
      <DeskProvider claim={browserClaim(screen, { person, changed, timeOf: view.timeOf })}>
        <WorkingCopyProvider
          key={screen.page.claim.id}
          deskId={person.deskId}
          claimId={screen.page.claim.id}
          personId={person.personId}
          kept={own && { body: own.body, savedAt: own.savedAt.toISOString() }}
        >
          <ReadingProvider isOpenedByLooking={view.isOpenedByLooking}>
            <ActsProvider>
              <Columns view={view} />
              <DialogHost />
              <Silent view={view} />
            </ActsProvider>
          </ReadingProvider>
        </WorkingCopyProvider>
      </DeskProvider>
    </TextsProvider>
  );
}

/**
 * Three columns; on a smaller screen the document goes under the claim; on a phone all is one column: the claim, what was
 * found, the record, the document, with the buttons at the bottom edge.
 */
function Columns({ view }: { view: ClaimView }) {
  const { screen, person, clock } = view;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ConflictNotice />
      <ClaimHead screen={screen} clock={clock} personId={person.personId} />
      <div className="min-h-0 flex-1 max-lg:flex max-lg:flex-col max-lg:overflow-y-auto lg:grid lg:grid-cols-[minmax(0,1fr)_384px] lg:grid-rows-[minmax(0,1fr)_220px] xl:grid-cols-[300px_minmax(0,1fr)_384px] xl:grid-rows-[minmax(0,1fr)]">
        <ContextPane
          document={screen.document}
          claimId={screen.page.claim.id}
          isRead={screen.renderings.some(({ counts }) => counts)}
        />
        <MiddleColumn view={view} />
        <RightColumn view={view}>
          <Bar view={view} />
        </RightColumn>
      </div>
    </div>
  );
}

function Silent({ view }: { view: ClaimView }) {
  const { plan } = view;
  const allowed = [...(plan.main ? [plan.main] : []), ...plan.beside, ...plan.more]
    .filter(({ refusal }) => refusal === null)
    .map(({ act }) => act);
  const pick = (...acts: typeof allowed) => acts.find((act) => allowed.includes(act));
  return (
    <>
      <CentrePassage claimId={view.screen.page.claim.id} />
      <StayCurrent />
      <ClaimKeys
        acts={{ a: pick('assign', 'hand-over'), d: pick('set-due'), r: pick('return') }}
        mayAddSource={view.may('add-evidence')}
      />
    </>
  );
}
