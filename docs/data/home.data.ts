import { type HomeExamples, homeExamples } from "./homeExamples.ts";

export type { WalkedDay } from "./homeExamples.ts";

declare const data: HomeExamples;

export { data };

export default { load: homeExamples };
