import Link from 'next/link';
import { t } from './_shell/texts';

/** What a missing row, a row of another desk and a mistyped address all show. */
export default function NotFound() {
  return (
    <div className="grid flex-1 place-items-center px-6 py-16 text-center">
      <div>
        <h1 className="serif text-[25px] font-semibold">{t('missingTitle')}</h1>
        <p className="mt-2 mb-5 text-ink2">{t('missingText')}</p>
        <Link href="/" prefetch={false} className="btn">
          {t('missingWay')}
        </Link>
      </div>
    </div>
  );
}
