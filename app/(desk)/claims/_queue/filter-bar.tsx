import Link from 'next/link';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import { CONDITION_FILTERS, DUE_FILTERS, type ListClaims } from '#lib/claims/input';
import { STAGES } from '#lib/workflow/vocabulary';
import { addressWith, isFiltered } from './address';
import { t } from './texts';

const SELECT = 'h-8 max-w-[11rem] shrink-0 rounded-md border border-ink3 bg-surface px-2 text-ink';

/** The filters as a plain form: it writes the address, so a filtered queue can be kept and sent. */
export function FilterBar({ filters, people }: { filters: ListClaims; people: AssignablePerson[] }) {
  return (
    <form action="/claims" className="u-scroll flex shrink-0 items-center gap-2 overflow-x-auto border-b border-line px-4 py-2">
      {filters.view && <input type="hidden" name="view" value={filters.view} />}
      {filters.documentId && <input type="hidden" name="documentId" value={filters.documentId} />}
      <label className="sr-only" htmlFor="queue-q">
        {t('queue.filter')}
      </label>
      <input
        id="queue-q"
        name="q"
        type="search"
        maxLength={100}
        defaultValue={filters.q}
        placeholder={t('queue.filter')}
        className="h-8 w-44 min-w-32 rounded-md border border-ink3 bg-surface px-2.5 placeholder:text-ink3"
      />
      <select name="stage" aria-label={t('queue.stage')} defaultValue={filters.stage?.join(',') ?? ''} className={SELECT}>
        <option value="">{t('queue.anyStage')}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`words.stage.${stage}`)}
          </option>
        ))}
      </select>
      <select name="who" aria-label={t('queue.who')} defaultValue={filters.who ?? ''} className={SELECT}>
        <option value="">{t('queue.anyone')}</option>
        <option value="me">{t('queue.me')}</option>
        <option value="nobody">{t('queue.nobody')}</option>
        {people.filter(holdsClaims).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select name="due" aria-label={t('queue.dueFilter')} defaultValue={filters.due ?? ''} className={SELECT}>
        <option value="">{t('queue.anyDue')}</option>
        {DUE_FILTERS.map((due) => (
          <option key={due} value={due}>
            {t(`queue.due.${due}`)}
          </option>
        ))}
      </select>
      <select name="condition" aria-label={t('queue.condition')} defaultValue={filters.condition ?? ''} className={SELECT}>
        <option value="">{t('queue.anyCondition')}</option>
        {CONDITION_FILTERS.map((condition) => (
          <option key={condition} value={condition}>
            {t(`words.condition.${condition}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn btn-sm h-8">
        {t('queue.apply')}
      </button>
      {isFiltered(filters) && (
        <Link
          href={addressWith({}, { view: filters.view })}
          prefetch={false}
          className="shrink-0 text-xs font-medium text-accent hover:underline"
        >
          {t('queue.clear')}
        </Link>
      )}
    </form>
  );
}

/** Checkers, and whoever was one and still has claims. */
function holdsClaims({ isChecker, openClaims }: AssignablePerson): boolean {
  return isChecker || openClaims > 0;
}
