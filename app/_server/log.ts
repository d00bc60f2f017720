/**
 * Writes one JSON line. Of an error only its name, code and place go in: database messages quote the values of the
 * statement, and those may be somebody's words or a secret.
 */
export function logFailure(what: string, { requestId, error }: { requestId: string; error: unknown }): void {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const { name, code } = Object(cause) as { name?: string; code?: string };
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row)) : [];
  console.error(
    JSON.stringify({
      at: new Date().toISOString(),
      what,
      requestId,
      name,
      code,
      where: stack.slice(0, 8).map((row) => row.trim()),
    }),
  );
}
