/** Who is signed in, as far as the frame of the pages needs to know. */
export type Viewer =
  | { kind: "member"; name: string }
  | { kind: "staff"; name: string; desks: readonly ("referrals" | "directory" | "cases")[] };
