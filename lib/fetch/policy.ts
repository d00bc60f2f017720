/** What outgoing requests may reach that people of a desk can cause: the one policy for all of them. */
export interface FetchPolicy {
  /** Hosts of this installation's own network, allowed by its operator, also by http and at any port; as `host` or `host:port`. */
  allowedHosts: readonly string[];
}

const PORTS = ['', '443', '8443'];

export class FetchRefused extends Error {
  constructor(readonly code: FetchFault) {
    super(`not fetched: ${code}`);
  }
}

/** Why nothing was fetched; each has its sentence in messages/en/mail.json. */
export const FETCH_FAULTS = ['address', 'private', 'unknown-host', 'timeout', 'unreachable', 'certificate', 'redirect'] as const;
export type FetchFault = (typeof FETCH_FAULTS)[number];

/** The address in its one form when the policy lets it be asked at all; which IP address that is, is judged at the connection. */
export function judgeUrl(text: string, { allowedHosts }: FetchPolicy): { url: URL; isOwn: boolean } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password) throw new FetchRefused('address');
  const isOwn = isAllowed(url, allowedHosts);
  const isSecure = url.protocol === 'https:' && PORTS.includes(url.port);
  if (!isSecure && !(isOwn && /^https?:$/.test(url.protocol))) throw new FetchRefused('address');
  return { url, isOwn };
}

function isAllowed({ hostname, host }: URL, allowed: readonly string[]): boolean {
  return allowed.some((each) => each.toLowerCase() === hostname || each.toLowerCase() === host);
}
