import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open internet, so that a server may call it for somebody else. Everything else is refused:
 * private, loopback and link-local addresses, the metadata service among them, carrier NAT, multicast, what is reserved or for
 * documentation, and IPv6 addresses that carry an IPv4 address (mapped, 6to4, Teredo, NAT64), for a gateway on the way would
 * lead there. IANA special-purpose registries, as ipaddr.js knows them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) return parsed.range() === 'unicast' && parsed.match(GLOBAL) && !isReserved(parsed);
  return parsed.range() === 'unicast' && !isReserved(parsed);
}

/** All that is given out as global unicast, RFC 4291. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** In case the library's lists lag behind the registries. */
const RESERVED = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  // Azure's own services answer at this one, whatever the registries say.
  '168.63.129.16/32',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
].map((range) => ipaddr.parseCIDR(range));

function isReserved(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return RESERVED.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));
}
