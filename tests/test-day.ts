/**
 * The plan's date in tests on the demonstration: a Tuesday, with a month's end, Thanksgiving and a
 * year's end ahead, so that no test passes or fails by the day on which it runs.
 */
export const testDay = "2026-11-17";
