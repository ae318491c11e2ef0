export { default as common } from "./es/common.json";
export { default as errors } from "./es/errors.json";
export { default as landing } from "./es/landing.json";
export { default as messages } from "./es/messages.json";
export { default as notFound } from "./es/not-found.json";
export { default as shell } from "./es/shell.json";
