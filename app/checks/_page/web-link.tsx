import type { ReactNode } from 'react';
import { readWebAddress } from '#lib/verdicts/rationale';

/** A link to the outside, or the words alone when the address is missing or not http(s): addresses come from people. */
export function WebLink({ href, className, children }: { href: string | null; className: string; children: ReactNode }) {
  const address = href === null ? null : readWebAddress(href);
  const name = <bdi>{children}</bdi>;
  if (address === null) return <span className={className}>{name}</span>;
  return (
    <a className={`link ${className}`} href={address} rel="noopener">
      {name}
    </a>
  );
}
