/**
 * Queries as members may type them, between semicolons, mostly a string for each language; before them
 * the specialty that should come first, and the others that would be as good an answer. The lists keep
 * them as they were written, with what is still misread.
 */
export type Table = readonly (readonly [codes: string, ...queries: string[]])[];
