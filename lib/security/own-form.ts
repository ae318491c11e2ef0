/**
 * Whether what claims to be one of our forms, or a call of our script's, is written as React writes
 * it. Next.js answers one that does not decode with a bare 500, and its decoder knows far more than
 * our pages ever send: a form carries its last answer (`FormState`, strings and lists of them), and
 * a call the form itself.
 */
export async function isOwnForm(request: Request): Promise<boolean> {
  const isCall = request.headers.has("next-action");
  // In these very letters: what is written otherwise, Next.js does not take for a form.
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/form-data");
  try {
    if (!isMultipart) return !isCall || isPlainList(await request.clone().text());
    const form = await request.clone().formData();
    return isCall ? isOwnCall(form) : hasOwnState(form);
  } catch {
    return false;
  }
}

/** A script's call: its arguments as JSON, in which `$K1` stands for the form beside them. */
function isOwnCall(form: FormData): boolean {
  const [call, ...more] = form.getAll("0");
  return (
    more.length === 0 && typeof call === "string" && isPlainList(call, /^\$(undefined|K[0-9a-f]+)$/)
  );
}

/**
 * A form's own fields, which React calls `$ACTION_…`: which action it is for, and the one value that
 * was bound to it, the form's state.
 */
function hasOwnState(form: FormData): boolean {
  const own = [...form.keys()].filter((name) => name.startsWith("$ACTION_"));
  return own.some((name) => /^\$ACTION_(ID|REF)_/.test(name)) && own.every(isOwnField, form);
}

function isOwnField(this: FormData, name: string): boolean {
  const [value, ...more] = this.getAll(name);
  if (more.length > 0 || typeof value !== "string") return false;
  if (name === "$ACTION_KEY" || /^\$ACTION_ID_[0-9a-f]+$/.test(name)) return true;
  const ref = /^\$ACTION_REF_(\d+)$/.exec(name)?.[1];
  if (ref) return this.has(`$ACTION_${ref}:0`) && this.has(`$ACTION_${ref}:1`);
  if (/^\$ACTION_\d+:0$/.test(name)) return /^{"id":"[0-9a-f]+","bound":"\$@1"}$/.test(value);
  return /^\$ACTION_\d+:1$/.test(name) && isPlainList(value);
}

/**
 * A list in JSON. A string that begins with a dollar sign refers to something or makes an object
 * of it; typed text that begins with one has two, and of all else only what `known` names is ours.
 */
function isPlainList(json: string, known = /^\$undefined$/): boolean {
  const list: unknown = JSON.parse(json, (_, value: unknown) => {
    if (typeof value === "string" && /^\$(?!\$)/.test(value) && !known.test(value)) {
      throw new SyntaxError("a reference");
    }
    return value;
  });
  return Array.isArray(list);
}
