import { lookup as ask } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '#lib/fetch/judge-address';
import { FetchRefused } from '#lib/fetch/policy';
import { untilOver } from '#lib/fetch/until-over';

/** Asks for the addresses of a name. Tests put a resolver of their own here. */
export type Resolve = (hostname: string) => Promise<Found[]>;

interface Found {
  address: string;
  family: number;
}

interface Asked {
  host: string;
  /** A host of one's own network, which the operator named. */
  isOwn: boolean;
  resolve?: Resolve;
  signal: AbortSignal;
}

/**
 * A lookup that knows the judged addresses of a host alone: what was judged is what is connected to, so a name that changes its
 * mind in between gains nothing. Refused when any of its addresses is none of the open internet, for then the name is not to be
 * trusted. Throws FetchRefused, and the signal's reason when it is over first.
 */
export async function pinAddress({ host, isOwn, resolve = resolveAll, signal }: Asked): Promise<LookupFunction> {
  const bare = host.replace(/^\[|\]$/g, '');
  // Names are asked for by the system, which cannot be stopped; it is not waited for longer than the rest.
  const found = await untilOver(addressesOf(bare, resolve), signal);
  if (found.length === 0) throw new FetchRefused('unknown-host');
  if (!isOwn && !found.every(({ address }) => isPublicAddress(address))) throw new FetchRefused('private');
  return (_hostname, options, done) => {
    const [first] = found;
    if (options.all) done(null, found);
    else done(null, first!.address, first!.family);
  };
}

async function addressesOf(host: string, resolve: Resolve): Promise<Found[]> {
  const family = isIP(host);
  return family ? [{ address: host, family }] : resolve(host);
}

function resolveAll(host: string): Promise<Found[]> {
  return ask(host, { all: true, verbatim: true });
}

/** What went wrong with a request, as a fault that has a sentence. */
export function refusalOf(error: unknown, signal: AbortSignal): FetchRefused {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('timeout');
  const { code = '' } = Object(error) as { code?: string };
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'ENODATA'].includes(code)) return new FetchRefused('unknown-host');
  const isCertificate = /CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code);
  return new FetchRefused(isCertificate ? 'certificate' : 'unreachable');
}
