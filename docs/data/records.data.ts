import { type Records, records } from "./records.ts";

declare const data: Records;

export { data };

export default { watch: ["../records/*.json"], load: records };
