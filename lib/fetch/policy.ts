/** What outgoing requests may reach that people of a desk can cause: the one policy for all of them. */
export interface FetchPolicy {
  /** Hosts of this installation's own network, allowed by its operator, also by http and at any port; as `host` or `host:port`. */
  allowedHosts: readonly string[];
  /** Of the open internet: what is sent goes by https alone, what is read may stand anywhere where web pages stand. */
  open: 'secure' | 'web';
}

const OPEN = {
  secure: { protocols: ['https:'], ports: ['', '443', '8443'] },
  web: { protocols: ['http:', 'https:'], ports: ['', '80', '443', '8080', '8443'] },
};

/** Names that mean something only inside some network: RFC 6761, 6762, 7686, 8375, 9476 and what routers make up. */
const INSIDE = /^[^.:]+$|\.(?:local|localhost|internal|intranet|lan|home|corp|private|test|invalid|onion|alt|arpa)$/;

export class FetchRefused extends Error {
  constructor(readonly code: FetchFault | GetFault) {
    super(`not fetched: ${code}`);
  }
}

/** Why nothing was sent; each has its sentence in messages/en/mail.json. */
export const FETCH_FAULTS = ['address', 'private', 'unknown-host', 'timeout', 'unreachable', 'certificate', 'redirect'] as const;
type FetchFault = (typeof FETCH_FAULTS)[number];

/** Why what came is not read, beyond that. */
type GetFault = 'redirects' | 'too-large' | 'type' | 'packing';

/** The address in its one form when the policy lets it be asked at all; which IP address that is, is judged at the connection. */
export function judgeUrl(text: string, { allowedHosts, open }: FetchPolicy): { url: URL; isOwn: boolean } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password) throw new FetchRefused('address');
  const isOwn = isAllowed(url, allowedHosts);
  if (isOwn && /^https?:$/.test(url.protocol)) return { url, isOwn };
  const { protocols, ports } = OPEN[open];
  if (!protocols.includes(url.protocol) || !ports.includes(url.port)) throw new FetchRefused('address');
  if (INSIDE.test(url.hostname.replace(/\.$/, ''))) throw new FetchRefused('private');
  return { url, isOwn };
}

/** Hosts as an operator writes them into a setting, separated by commas. */
export function hostsIn(setting: string): string[] {
  const hosts = setting.split(',').map((host) => host.trim());
  return hosts.filter((host) => host !== '');
}

function isAllowed({ hostname, host }: URL, allowed: readonly string[]): boolean {
  return allowed.some((each) => each.toLowerCase() === hostname || each.toLowerCase() === host);
}
