"use client";

import { useField } from "./field";

/** What a form carries along unseen; after a refusal, what it carried then. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { typed } = useField(name);
  return <input type="hidden" name={name} value={typeof typed === "string" ? typed : value} />;
}
