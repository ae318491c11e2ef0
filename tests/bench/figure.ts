/** One measured thing beside what it is held against, from the same run. */
export type Figure = {
  name: string;
  unit: string;
  ours: number;
  baseline: number;
  /** ours / baseline */
  ratio: number;
  /** How many times it was measured. */
  n: number;
  /** Of single measurements, in milliseconds. */
  p50?: number;
  p95?: number;
  p99?: number;
};

/** A file of this folder exports one as its default. */
export type Bench = () => Promise<Figure[]>;
