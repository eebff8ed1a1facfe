export { rows } from "./amendments.gen.ts";
