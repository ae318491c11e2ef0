import { getLocale, getTranslations } from "next-intl/server";
import { searchDocument } from "@/components/providers/search-document";
import { loadSearch } from "@/lib/providers/loaders";

/** The search of `/providers` as JSON: the same parameters, and the same answers for who asks. */
export async function GET(request: Request): Promise<Response> {
  const [circle, providers, locale] = await Promise.all([
    getTranslations("circle"),
    getTranslations("providers"),
    getLocale(),
  ]);
  const found = await loadSearch(readQuery(new URL(request.url).searchParams));
  if (found === "TOO_MANY") {
    return refusal(429, found, providers("tooMany"), { "Retry-After": "60" });
  }
  if (found === "TOO_SLOW") return refusal(503, found, providers("tooSlow"));
  const { lens, subject } = found.reader;
  const document = searchDocument(found.answer, {
    locale,
    circle,
    providers,
    lens: lens && { ...lens, member: subject },
  });
  return Response.json(document, { headers: { "Cache-Control": "private, no-store" } });
}

function refusal(status: number, error: string, sentence: string, headers: HeadersInit = {}) {
  return Response.json(
    { error, sentence },
    { status, headers: { "Cache-Control": "no-store", ...headers } },
  );
}

/** A name that is given twice has all its values, and so is none that can be used. */
function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
