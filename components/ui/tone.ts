/** What a state means: `good` yes or done, `caution` a condition, `stop` no, `info` to know. */
export type Tone = "good" | "caution" | "stop" | "info" | "neutral" | "accent";
