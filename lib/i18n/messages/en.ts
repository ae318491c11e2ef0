export { default as common } from "./en/common.json";
export { default as errors } from "./en/errors.json";
export { default as landing } from "./en/landing.json";
export { default as messages } from "./en/messages.json";
export { default as notFound } from "./en/not-found.json";
export { default as shell } from "./en/shell.json";
