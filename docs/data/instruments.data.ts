import { type Instrument, instruments } from "./instruments.ts";

declare const data: readonly Instrument[];

export { data };

export default { watch: ["../law/instruments.tsv"], load: instruments };
