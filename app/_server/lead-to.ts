/** Leads the browser to another address, which is not kept and not told on. */
export function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, 'Referrer-Policy': 'no-referrer' } });
}
