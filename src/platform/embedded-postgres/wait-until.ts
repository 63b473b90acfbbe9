import { setTimeout as delay } from 'node:timers/promises';

const POLL_MILLISECONDS = 15;

/** Asks `probe` until it answers something other than null; null when `timeoutMilliseconds` have passed. */
export async function waitUntil<Answer>({
  probe,
  timeoutMilliseconds,
}: {
  probe: () => Promise<Answer | null> | Answer | null;
  timeoutMilliseconds: number;
}): Promise<Answer | null> {
  const deadline = performance.now() + timeoutMilliseconds;
  for (;;) {
    const answer = await probe();
    if (answer !== null) return answer;
    if (performance.now() >= deadline) return null;
    await delay(POLL_MILLISECONDS);
  }
}
