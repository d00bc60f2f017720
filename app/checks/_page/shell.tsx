import type { ReactNode } from 'react';
import type { Theme } from './send-page';
import { stylesheet } from './stylesheet';
import { t } from './texts';

export interface ShellProps {
  theme: Theme;
  title: string;
  description?: string;
  /** Full address under which the page wants to be known. */
  canonical?: string;
  language?: string;
  noIndex?: boolean;
  /** Name at the top left: the desk's on a check. */
  brand: string;
  /** JSON-LD, already escaped for a script element. */
  jsonLd?: string | null;
  correctionsHref?: string;
  children: ReactNode;
}

/** The document around every readers' page. */
export function Shell(props: ShellProps) {
  const { theme, brand, jsonLd, correctionsHref = '/checks/how#corrections', language = 'en', children } = props;
  return (
    <html lang={language} dir="ltr" {...(theme ? { 'data-theme': theme } : {})}>
      <Head {...props} />
      <body>
        {jsonLd ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} /> : null}
        <a href="#content" className="skip">
          {t('skip')}
        </a>
        <header className="top">
          <div className="pub bar">
            <a href="/checks" className="brand">
              {brand}
            </a>
            <nav aria-label={t('nav.label')}>
              <a href="/checks">{t('nav.checks')}</a>
              <a href="/checks/how">{t('nav.how')}</a>
              <a href={correctionsHref} className="wide">
                {t('nav.corrections')}
              </a>
            </nav>
          </div>
        </header>
        <main id="content" className="pub">
          {children}
        </main>
      </body>
    </html>
  );
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%232a35d4' stroke-width='3' stroke-linecap='round'%3E%3Cpath d='M3.5 13.2c1.4 1.3 2.9 3.6 3.8 6C9.6 13.3 14 7.1 20.8 3'/%3E%3C/svg%3E";

function Head({ title, description, canonical, noIndex }: ShellProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {description ? <meta name="description" content={description} /> : null}
      {noIndex ? <meta name="robots" content="noindex" /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {canonical ? <meta property="og:url" content={canonical} /> : null}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      <link rel="icon" href={ICON} />
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        href="/checks/fonts/source-serif-4-latin-opsz-normal.woff2"
        crossOrigin="anonymous"
      />
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        href="/checks/fonts/inter-latin-wght-normal.woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href={stylesheet().href} />
    </head>
  );
}
