import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '#lib/fetch/judge-address';
import { FetchRefused, judgeUrl } from '#lib/fetch/policy';

const PRIVATE = {
  'this network': ['0.0.0.0', '0.1.2.3'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'unique local': ['fc00::1', 'fd12:3456:789a::1'],
  'link-local': ['169.254.0.1', '169.254.255.255', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'site-local, as it once was': ['fec0::1'],
  metadata: ['169.254.169.254', '169.254.170.2', '100.100.100.200', 'fd00:ec2::254', '192.0.0.192', '168.63.129.16'],
  'carrier NAT': ['100.64.0.1', '100.127.255.255'],
  unspecified: ['::'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  broadcast: ['255.255.255.255'],
  reserved: ['240.0.0.1', '192.0.0.8', '192.88.99.1', '192.31.196.1', '192.175.48.1', '100::1', '5f00::1', '4000::1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  benchmarks: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  'mapped and compatible': ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:127.0.0.1'],
  '6to4, Teredo, NAT64, ORCHID': [
    '2002:7f00:1::',
    '2002:808:808::1',
    '2001::1',
    '2001:0:7f00:1::',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2001:20::1',
  ],
  'no address at all': [
    '',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '8.8.8',
    '8.8.8.8.',
    ' 8.8.8.8',
    '08.8.8.8',
    '256.1.1.1',
    '::g',
  ],
};

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '11.0.0.1',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.255.255',
  '192.167.255.255',
  '198.17.255.255',
  '198.20.0.1',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001:800::200e',
];

describe('an address', () => {
  it.each(Object.entries(PRIVATE))('of kind %s is none of the open internet', (_kind, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('of the open internet is one', () => {
    expect(PUBLIC.filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});

describe('an address of the web', () => {
  const allowedHosts = ['chat.local:8065', 'inside.example'];
  const judged = (text: string) => {
    try {
      const { url, isOwn } = judgeUrl(text, { allowedHosts, open: 'secure' });
      return `${isOwn ? 'own' : 'open'} ${url.hostname}`;
    } catch (error) {
      return error instanceof FetchRefused ? error.code : String(error);
    }
  };

  it('is asked by https at the usual ports, or as the operator allows it', () => {
    expect(judged('https://chat.example.org/hooks/a?b=c')).toBe('open chat.example.org');
    expect(judged('https://chat.example.org:8443/')).toBe('open chat.example.org');
    expect(judged('http://chat.local:8065/hooks/a')).toBe('own chat.local');
    expect(judged('http://INSIDE.example:9000/')).toBe('own inside.example');
  });

  it.each([
    'http://chat.example.org/',
    'https://chat.example.org:22/',
    'https://chat.example.org:80/',
    'https://name:secret@chat.example.org/',
    'https://name@inside.example/',
    'http://chat.local/',
    'http://chat.local:8066/',
    'http://inside.example.evil.org/',
    'ftp://inside.example/',
    'file:///etc/passwd',
    'gopher://inside.example/',
    'javascript:alert(1)',
    '//chat.example.org',
    'chat.example.org',
    '',
  ])('like %j is refused', (text) => {
    expect(judged(text)).toBe('address');
  });
});
