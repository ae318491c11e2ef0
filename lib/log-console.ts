import { log } from "@/lib/log";
import { requestId } from "@/lib/request-context";

/** Lets the server outside the bundle (`lib/commands/server.mjs`) write to the same log. */
export function shareLog(): void {
  Reflect.set(globalThis, Symbol.for("portal.log"), log);
}

/**
 * Next.js and libraries print whole errors to the console, with whatever their messages hold: send
 * what they print through the log's rules instead.
 */
export function routeConsole(): void {
  for (const level of ["error", "warn"] as const) {
    console[level] = (...printed: unknown[]) => {
      const error = printed.find((part) => part instanceof Error);
      const words = printed.filter((part) => typeof part === "string").join(" ");
      // A request's error, which comes to `onRequestError` as well.
      if (error && words.startsWith("⨯") && requestId() !== undefined) return;
      // The reader went away; nothing failed.
      const gone = error?.message === "aborted" && Reflect.get(error, "code") === "ECONNRESET";
      log[gone ? "info" : level](
        { ...(error && { err: error }) },
        words.slice(0, 300) || "console",
      );
    };
  }
}
