export { openPglite } from "./openPglite.ts";
