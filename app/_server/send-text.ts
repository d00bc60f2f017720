/** A text that the browser saves under the name its address has. */
export function sendText(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': 'attachment' },
  });
}
