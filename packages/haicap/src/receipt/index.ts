export { type RenderInput, type RenderOutput, render } from "./render.ts";
export { type VerifyInput, type VerifyOutput, verify } from "./verify.ts";
