/** The looks of form controls on this screen, as one string each. Borders that must be seen alone have 3:1 (ink3). */
export const FIELD =
  'block w-full min-h-[34px] rounded-md border border-ink3 bg-surface px-2.5 py-1.5 text-ink placeholder:text-ink3 aria-invalid:border-(--st-sent-back)';
export const SERIF_FIELD = `${FIELD} serif text-[15px] leading-[1.5]`;
export const RADIO = 'size-[15px] shrink-0 accent-(--accent)';
export const BACKDROP = 'fixed inset-0 z-40 bg-black/35 dark:bg-black/60';
export const POPUP =
  'fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-32px)] max-w-[calc(100vw-24px)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-xl border border-line bg-raised p-5 shadow-(--shadow)';
export const DANGER = 'border-(--st-sent-back)! bg-(--st-sent-back)! font-semibold text-surface!';
