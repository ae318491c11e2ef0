"use client";

import { createContext } from "react";
import type { FormValues } from "@/lib/form-state";

/** The words that fields and buttons of a form need; `Form` fills them in. */
export type FormWords = { problem: string; error: string; optional: string; sending: string };

type FormContent = {
  words?: FormWords;
  fieldErrors: Record<string, string>;
  /** What was typed, after an attempt that did not go through. */
  values: FormValues;
  /** Counts attempts: a `<select>` takes it as key, or it would forget its value. */
  attempt: number;
};

export const FormContext = createContext<FormContent>({ fieldErrors: {}, values: {}, attempt: 0 });
