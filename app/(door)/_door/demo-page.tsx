import Link from 'next/link';
import { Logo } from '../../_ui/logo';
import { DemoCast } from './demo-cast.client';
import { Excerpt } from './excerpt';
import { type Demo, type DemoPerson } from './read-demo';
import { t } from './texts';

/** The door of the demo: what the desk is about, who sits there, and the way to a desk of one's own. */
export function DemoPage({
  demo,
  next,
  signedIn,
}: {
  demo: Demo;
  next: string;
  signedIn: { email: string; deskName: string } | null;
}) {
  const cast = demo.people.map((person) => ({
    personId: person.personId,
    name: person.name,
    roles: person.roles.map((role) => t(`door.role.${role}`)).join(', '),
    work: workOf(person),
    isHot: person.toSign > 0,
  }));
  return (
    <main className="grid min-h-full lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <section className="flex flex-col border-line bg-paper px-5 py-6 max-lg:border-b sm:px-10 lg:border-e lg:px-16 lg:py-10">
        <p className="flex items-center gap-2.5 text-[15px] font-semibold tracking-[-.015em]">
          <Logo />
          {t('door.product')}
        </p>
        <h1 className="serif mt-8 text-[32px] leading-[1.14] font-semibold tracking-[-.018em] text-balance sm:text-[42px] lg:mt-16">
          {t('door.demo.headline')}
        </h1>
        <p className="serif mt-4 max-w-[52ch] text-[17px] leading-[1.6] text-ink2 sm:text-[19px]">{t('door.demo.lead')}</p>
        {demo.excerpt.length > 0 ? (
          <section aria-label={t('door.demo.excerpt')} className="mt-10 max-w-[66ch] max-lg:hidden">
            <Excerpt blocks={demo.excerpt} />
          </section>
        ) : null}
        <p className="mt-auto pt-8 text-ink2 max-lg:hidden">{t('door.demo.foot')}</p>
      </section>
      <section className="flex flex-col justify-center px-5 py-8 sm:px-10 lg:px-12">
        <h2 className="text-[22px] leading-[1.25] font-semibold tracking-[-.015em]">{t('door.demo.title')}</h2>
        <p className="mt-1 text-[14px] text-ink2">{t('door.demo.text', { claims: demo.claims })}</p>
        {signedIn ? (
          <p className="mt-3 text-[14px]">
            {t('door.signIn.signedIn', { email: signedIn.email })}{' '}
            <a href={next} className="font-medium text-accent underline underline-offset-3">
              {t('door.signIn.goOn', { desk: signedIn.deskName })}
            </a>
          </p>
        ) : null}
        <DemoCast cast={cast} next={next} />
        <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line2 pt-6">
          <div className="min-w-0 flex-1 basis-64">
            <h2 className="text-[14px] font-semibold">{t('door.demo.emptyTitle')}</h2>
            <p className="mt-0.5 text-ink2">{t('door.demo.emptyText')}</p>
          </div>
          <Link href="/first-run" prefetch={false} className="btn min-h-10">
            {t('door.demo.emptyVerb')}
          </Link>
        </div>
      </section>
    </main>
  );
}

function workOf({ toSign, toDo, roles }: DemoPerson): string {
  if (toSign > 0) return t('door.demo.toSign', { count: toSign });
  if (toDo > 0) return t('door.demo.toDo', { count: toDo });
  if (roles.includes('head')) return t('door.demo.head');
  if (roles.includes('legal')) return t('door.demo.legal');
  return t(roles.includes('observer') ? 'door.demo.observer' : 'door.demo.nothing');
}
