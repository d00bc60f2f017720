import type { NextConfig } from 'next';

const SECURITY = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded from node_modules when they are needed: packing them too makes the first start a quarter longer.
  serverExternalPackages: [
    '@ai-sdk/openai-compatible',
    '@mozilla/readability',
    '@node-rs/argon2',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    'ai',
    'asn1js',
    'aws4fetch',
    'chrono-node',
    'drizzle-orm',
    'exifr',
    'fflate',
    'file-type',
    'ipaddr.js',
    'linkedom',
    'mammoth',
    'mdast-util-from-markdown',
    'nodemailer',
    'pdfjs-dist',
    'pg-boss',
    'pkijs',
    'playwright-core',
    'postgres',
    'sharp',
    'tinyld',
    'warcio',
    'zod',
  ],
  // The check of types is a step of `npm test`; whoever starts the desk does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // What is preloaded stands in the page itself, where it can be measured; a header would repeat the nonce beside it.
  reactMaxHeadersLength: 0,
  devIndicators: false,
  // Loading every screen before the first answer would make a start wait for two seconds.
  experimental: { optimizePackageImports: ['lucide-react'], preloadEntriesOnStart: false },
  // Browsers ask for it on answers that are no pages, and would be led to the sign-in page.
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg' }]),
  headers: () => Promise.resolve([{ source: '/:path*', headers: SECURITY }]),
};

export default config;
