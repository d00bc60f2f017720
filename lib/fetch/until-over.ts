/**
 * Waits for work that cannot be stopped no longer than the signal lasts; then throws the signal's reason, and what the work comes to
 * is nobody's any more. Leaves no listener behind.
 */
export async function untilOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const over = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('over'));
  });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([over, work]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
