import { loadReadiness } from "@/lib/operations/loaders";

export async function GET(): Promise<Response> {
  const readiness = await loadReadiness();
  return Response.json(readiness, {
    status: readiness.status === "ready" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
