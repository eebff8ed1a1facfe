import { type Decision, decisions } from "./decisions.ts";

declare const data: readonly Decision[];

export { data };

export default { watch: ["../decisions/*.md", "../vi/decisions/titles.tsv"], load: decisions };
