import { extendSession, loadSecondsLeft } from "@/lib/auth/loaders";

const answer = (secondsLeft: number) =>
  Response.json({ secondsLeft }, { headers: { "cache-control": "no-store" } });

/** How long the session goes on without another visit. Asking is no visit. */
export async function GET(): Promise<Response> {
  return answer(await loadSecondsLeft());
}

/** "I am still here": the session goes on. */
export async function POST(): Promise<Response> {
  return answer(await extendSession());
}
