import { Plus } from 'lucide-react';
import { OpenButton } from '../_act/open-button.client';
import { ReadBox } from '../_act/reading.client';
import { RecordTabs } from '../_act/record-tabs.client';
import { Chain } from './chain';
import { Changes } from './changes';
import { ClaimWords } from './claim-words';
import { ContactLog } from './contact-log';
import { Discussion } from './discussion';
import { Harm } from './harm';
import { History } from './history';
import { Notices } from './notices';
import { Original } from './original';
import { Records } from './records';
import { Sources } from './sources';
import { Vault } from './vault';
import { Suggestions } from './suggestions';
import { t } from './texts';
import type { ClaimView } from './view';

/** The claim, how it got here, what changed for a reviewer, and its record. */
export function MiddleColumn({ view }: { view: ClaimView }) {
  const { screen, timeOf, reasonFor } = view;
  const { page, accepted } = screen;
  const lineReason = page.claim.facts.stage === 'signed-off' ? reasonFor('edit-signed') : reasonFor('edit-line');
  return (
    <section
      aria-label={t('claim.words.region')}
      tabIndex={0}
      className="u-scroll bg-bg max-lg:contents lg:col-start-1 lg:row-start-1 lg:min-h-0 lg:overflow-y-auto xl:col-start-2"
    >
      <div className="mx-auto w-full max-w-[720px] px-4 pt-5 sm:px-6 max-lg:order-1 max-lg:pb-5">
        <ClaimWords
          screen={screen}
          acceptedAt={accepted ? timeOf(accepted.at) : ''}
          editReason={lineReason}
          below={<Suggestions view={view} fields={['claim-line']} />}
          edit={
            <OpenButton dialog="line" offBy={lineReason && 'why-line'}>
              {t('claim.words.edit')}
            </OpenButton>
          }
        />
        <Harm view={view} />
        <Notices view={view} />
        <Chain screen={screen} />
        <Original view={view} />
        {view.changes ? (
          <Changes
            changes={view.changes.list}
            since={{
              time: timeOf(view.changes.at),
              isSignature: view.changes.isSignature,
              overtaken: view.changes.overtakenAt && timeOf(view.changes.overtakenAt),
            }}
            who={view.changes.who}
            digests={page.statement?.sectionDigests ?? null}
            boxFor={(section) => <ReadBox section={section} label={t(`claim.changes.section.${section}`)} />}
          />
        ) : null}
      </div>
      <div className="mx-auto w-full max-w-[720px] px-4 pb-8 sm:px-6 max-lg:order-3">
        <Record view={view} />
      </div>
    </section>
  );
}

function Record({ view }: { view: ClaimView }) {
  const { screen, timeOf, may, reasonFor } = view;
  const { evidence, records, contacts } = screen.page;
  const addReason = reasonFor('add-evidence');
  return (
    <RecordTabs
      label={t('claim.tabs.label')}
      aside={
        <OpenButton dialog="source" looks="button" keys="s" offBy={addReason && 'why-source'}>
          <Plus size={13} aria-hidden />
          {t('claim.sources.add')}
        </OpenButton>
      }
      tabs={[
        {
          id: 'sources',
          label: t('claim.tabs.sources'),
          count: evidence.length,
          panel: (
            <>
              <Sources
                screen={screen}
                addReason={addReason}
                timeOf={timeOf}
                timeZone={view.person.timeZone}
                mayEdit={may('change-evidence')}
                actionsFor={(item) =>
                  may('change-evidence') ? (
                    <>
                      <OpenButton dialog="source" about={item.evidenceId}>
                        {t('claim.sources.editShort')}
                        <span className="sr-only"> {t('claim.sources.number', { n: item.n })}</span>
                      </OpenButton>
                      <OpenButton dialog="remove-source" about={item.evidenceId}>
                        {t('claim.sources.removeShort')}
                        <span className="sr-only"> {t('claim.sources.number', { n: item.n })}</span>
                      </OpenButton>
                    </>
                  ) : null
                }
              />
              <Vault view={view} />
            </>
          ),
        },
        {
          id: 'contacts',
          label: t('claim.tabs.contacts'),
          count: contacts.length + records.filter(({ kind }) => kind === 'contact' || kind === 'contact-exempt').length,
          panel: <ContactLog view={view} />,
        },
        {
          id: 'records',
          label: t('claim.tabs.records'),
          count: records.filter(({ kind }) => !['checklist', 'contact', 'contact-exempt'].includes(kind)).length,
          panel: (
            <Records
              screen={screen}
              timeOf={timeOf}
              addFor={(kind, label) =>
                may('record') ? (
                  <OpenButton dialog="record" about={kind} looks="button">
                    {label}
                  </OpenButton>
                ) : null
              }
            />
          ),
        },
        {
          id: 'discussion',
          label: t('claim.tabs.discussion'),
          count: screen.discussion.filter(({ text }) => text !== null).length,
          panel: <Discussion view={view} />,
        },
        {
          id: 'history',
          label: t('claim.tabs.history'),
          count: null,
          panel: <History entries={screen.history} timeOf={timeOf} />,
        },
      ]}
    />
  );
}
