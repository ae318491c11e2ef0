// The HTTP server around Next.js. It owns the socket, so it knows what Next.js cannot: which port was
// free, whom a request really came from, and when it was done.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import next from "next";

/** @type {AsyncLocalStorage<{ requestId: string, status?: number }>} */
const context = new AsyncLocalStorage();
Reflect.set(globalThis, Symbol.for("portal.request-context"), context);

/** Set by `instrumentation.ts` once Next.js is up. */
const log = () => Reflect.get(globalThis, Symbol.for("portal.log"));

/** As `newRequestId` in `lib/request-context.ts`, which cannot be imported before it is compiled. */
function newRequestId() {
  const letters = "23456789BCDFGHJKMNPQRSTVWXYZ";
  return Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join("");
}

/** A path without what could name somebody: no query, and identifiers as `:id`. @param {string} url */
function loggablePath(url) {
  const path = url.split("?", 1)[0] ?? "";
  return path
    .split("/")
    .map((part) => (/\d/.test(part) || part.length > 32 ? ":id" : part))
    .join("/");
}

/**
 * Listens on the port, or on the next free one.
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port that it got
 */
async function listenFrom(server, port, host) {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, host, () => {
          server.off("error", reject);
          resolve(undefined);
        });
      });
      const address = server.address();
      return typeof address === "object" && address ? address.port : candidate;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === "EACCES" && candidate < 1024) {
        throw new Error(`PORT ${candidate} may be opened by an administrator only.`);
      }
      if (code !== "EADDRINUSE" || candidate - port >= 100) throw error;
    }
  }
}

/** What a proxy says of a request, and Next.js believes. */
const forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"];

/** What a page or a program may ask; Next.js fails on some of the others. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Whether a header says where in the site a browser is; Next.js fails on one that does not parse. */
function isRouterState(/** @type {unknown} */ header) {
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(String(header))));
  } catch {
    return false;
  }
}

/**
 * Next.js answers a form whose action it does not know, such as one of an earlier build, in a few
 * words: a reader gets a page instead.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function explainLostForm(request, response) {
  const { writeHead, end } = response;
  const isLost = () => response.hasHeader("x-nextjs-action-not-found");
  /** @type {string | undefined} */
  let page;
  Reflect.set(response, "writeHead", (/** @type {[number]} */ ...head) => {
    if (isLost()) {
      const sent = new Headers();
      for (const name of [
        "accept",
        "accept-language",
        "cookie",
        "next-action",
        "x-forwarded-proto",
      ]) {
        const value = request.headers[name];
        if (value !== undefined) sent.set(name, String(value));
      }
      const refusal = Reflect.get(globalThis, Symbol.for("portal.refusal"));
      const answer = refusal?.(sent, response.statusCode === 409 ? "stale" : "form");
      if (answer) {
        page = answer.body;
        response.setHeaders(new Map(Object.entries(answer.headers)));
        response.setHeader("content-length", Buffer.byteLength(answer.body));
      }
    }
    return writeHead.apply(response, head);
  });
  Reflect.set(response, "end", (/** @type {[]} */ ...rest) => {
    if (isLost() && !response.headersSent) response.writeHead(response.statusCode);
    return page === undefined ? end.apply(response, rest) : end.call(response, page);
  });
}

/** What a page depends on beside its address. */
const ofReader = ["accept-language", "cookie", "user-agent", ...forwarded];

/**
 * Next.js leaves a page that ends in `notFound()` to the browser's script, and sends an empty frame
 * of it. Who has no script reads the same page as at an address that is none.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function drawMissingPage(request, response) {
  if (request.headers.rsc !== undefined || request.headers["next-action"] !== undefined) return;
  const { writeHead, write, end } = response;
  /** @type {Buffer[]} */
  const frame = [];
  const isMissing = () =>
    response.statusCode === 404 && /^text\/html/.test(String(response.getHeader("content-type")));
  const keep = (/** @type {unknown} */ chunk) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) frame.push(Buffer.from(chunk));
  };

  Reflect.set(response, "writeHead", (/** @type {[number]} */ ...[status, ...rest]) => {
    response.statusCode = status;
    return isMissing() ? response : writeHead.call(response, status, ...rest);
  });
  Reflect.set(response, "write", (/** @type {[unknown]} */ ...sent) => {
    if (!isMissing()) return write.apply(response, sent);
    keep(sent[0]);
    return true;
  });
  Reflect.set(response, "end", (/** @type {[unknown]} */ ...sent) => {
    if (!isMissing()) return end.apply(response, sent);
    keep(sent[0]);
    const body = Buffer.concat(frame);
    const page = response.getHeader("content-encoding") === "gzip" ? gunzipSync(body) : body;
    const drawn = page.includes('id="__next_error__"') ? fetchMissingPage(request) : null;
    void Promise.resolve(drawn)
      .catch(() => null)
      .then((other) => {
        if (other) {
          response.removeHeader("content-encoding");
          response.removeHeader("content-length");
          response.setHeaders(other.headers);
        }
        writeHead.call(response, 404);
        end.call(response, other?.body ?? body);
      });
    return response;
  });
}

/** @param {import("node:http").IncomingMessage} request */
async function fetchMissingPage({ headers }) {
  const sent = ofReader.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  const answer = await fetch(`${process.env.__NEXT_PRIVATE_ORIGIN}/404`, {
    headers: [...sent, ["accept", "text/html"]],
    signal: AbortSignal.timeout(10_000),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const policy = answer.headers.get("content-security-policy") ?? "default-src 'none'";
  const link = answer.headers.get("link") ?? "";
  return {
    body,
    headers: new Map([
      ["content-security-policy", policy],
      ["link", link],
    ]),
  };
}

/**
 * Sends the status that a page has asked for (`answerWith` in `lib/request-context.ts`).
 * @param {{ status?: number }} asked
 * @param {import("node:http").ServerResponse} response
 */
function answerAsTold(asked, response) {
  const { writeHead } = response;
  Reflect.set(response, "writeHead", (/** @type {[number]} */ ...[status, ...rest]) => {
    response.statusCode = status === 200 ? (asked.status ?? status) : status;
    return writeHead.call(response, response.statusCode, ...rest);
  });
}

/**
 * Serves the portal until `close` is called.
 * @param {{ port: number, host: string, development: boolean, trustedProxies: number }} options
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({ port, host, development, trustedProxies }) {
  // A member's form is small; a body that dribbles in for longer is nobody's.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 });
  const app = next({ dev: development, hostname: host, port, httpServer: server });
  await app.prepare();
  const answer = app.getRequestHandler();

  server.on("request", (request, response) => {
    const started = performance.now();
    const told = request.headers["x-request-id"];
    const requestId =
      trustedProxies > 0 && typeof told === "string" && /^[\w.-]{8,64}$/.test(told)
        ? told
        : newRequestId();
    request.headers["x-request-id"] = requestId;
    if (trustedProxies === 0) for (const name of forwarded) delete request.headers[name];
    if (!isRouterState(request.headers["next-router-state-tree"])) {
      delete request.headers["next-router-state-tree"];
    }
    request.headers["x-portal-peer"] = request.socket.remoteAddress ?? "";
    const path = loggablePath(request.url ?? "");
    if (!path.startsWith("/_next/")) {
      response.once("close", () => {
        const ms = Math.round((performance.now() - started) * 10) / 10;
        const status = response.statusCode;
        log()?.info({ requestId, method: request.method, path, status, ms }, "request");
      });
    }
    if (!methods.has(request.method ?? "")) {
      const headers = { "content-type": "text/plain", allow: "GET, HEAD, POST, OPTIONS" };
      response.writeHead(405, headers).end("405 method not allowed\n");
      return;
    }
    if (request.method === "POST") explainLostForm(request, response);
    if (request.method !== "HEAD") drawMissingPage(request, response);
    /** @type {{ requestId: string, status?: number }} */
    const asked = { requestId };
    answerAsTold(asked, response);
    context.run(asked, () => answer(request, response));
  });
  const actualPort = await listenFrom(server, port, host);
  // After an action that redirects, Next.js fetches the next page from itself: from here, and never
  // from whatever a request's Host header names.
  const self = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${self.includes(":") ? `[${self}]` : self}:${actualPort}`;

  return {
    port: actualPort,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // Requests in flight get a moment, then the sockets are cut.
      const cut = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(cut);
      await app.close();
    },
  };
}
