export { default as common } from "./vi/common.json";
export { default as errors } from "./vi/errors.json";
export { default as landing } from "./vi/landing.json";
export { default as messages } from "./vi/messages.json";
export { default as notFound } from "./vi/not-found.json";
export { default as shell } from "./vi/shell.json";
