import { LockKeyhole } from 'lucide-react';
import { MAY_KEEP } from '#lib/vault/access';
import type { VaultEntry } from '#lib/vault/read-vault';
import { VAULT_KINDS, type VaultKind } from '#lib/vault/vocabulary';
import { Confide, OpenSecret } from '../_act/vault.client';
import { t } from './texts';
import type { ClaimView } from './view';

/** Sources that few may know, and legal notes: a number, who holds it and, for whoever may, the way to open it. */
export function Vault({ view }: { view: ClaimView }) {
  const { entries } = view.screen.vault;
  const kinds = VAULT_KINDS.filter((kind) => MAY_KEEP[kind].some((role) => view.person.roles.includes(role)));
  if (entries.length === 0 && kinds.length === 0) return null;
  return (
    <section aria-label={t('claim.vault.region')} className="space-y-2">
      {entries.length > 0 ? (
        <ul className="hair rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
          {entries.map((entry) => (
            <li key={entry.id} className="px-3.5 py-3">
              <Entry entry={entry} view={view} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        {kinds.map((kind) => (
          <Keep key={kind} kind={kind} view={view} />
        ))}
      </div>
    </section>
  );
}

function Keep({ kind, view }: { kind: VaultKind; view: ClaimView }) {
  const { people, vault } = view.screen;
  return <Confide kind={kind} people={people} isOpen={vault.isOpen} />;
}

function Entry({ entry, view }: { entry: VaultEntry; view: ClaimView }) {
  const { id, kind, n, heldBy, readers, log } = entry;
  const holder = view.nameOf(heldBy);
  const mayShare = kind === 'source' && (heldBy === view.person.personId || view.person.roles.includes('head'));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <LockKeyhole size={14} className="shrink-0 text-ink3" aria-hidden />
        <p className="min-w-0 flex-1 font-semibold" dir="auto">
          {t(`claim.vault.${kind}`, { n, name: holder })}
        </p>
        {entry.mayOpen ? (
          <OpenSecret
            vaultId={id}
            label={t(`claim.vault.open.${kind}`, { n })}
            people={view.screen.people.filter((person) => person.id !== heldBy)}
            readers={readers}
            mayShare={mayShare}
          />
        ) : (
          <p className="text-xs text-ink3">{t('claim.vault.whoMay', { name: holder })}</p>
        )}
      </div>
      {entry.mayOpen ? (
        <details className="mt-1.5 text-xs text-ink2 sm:ms-6">
          <summary className="inline-block min-h-6 cursor-pointer py-1 font-medium text-accent">
            {t('claim.vault.log', { count: log.length })}
          </summary>
          <ol className="num mt-1 space-y-0.5">
            {log.map(({ act, personId, at }, i) => (
              <li key={i} dir="auto">
                {t(`claim.vault.act.${act}`, { name: view.nameOf(personId), time: view.timeOf(at) })}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}
