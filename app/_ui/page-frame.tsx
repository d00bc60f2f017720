import type { ReactNode } from 'react';
import { cookies, headers } from 'next/headers';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { inter, sourceSerif } from './fonts';

/** The document around every page of the desk and of its door: language, theme by cookie, fonts, the nonce for popups. */
export async function PageFrame({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang="en"
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      className={`${inter.variable} ${sourceSerif.variable}`}
      suppressHydrationWarning
    >
      <body>
        <CSPProvider nonce={nonce}>{children}</CSPProvider>
      </body>
    </html>
  );
}
