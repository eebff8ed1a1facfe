export { type ComputeInput, type CountedDossierInput, compute } from "./compute.ts";
export { type Counted, type CountOptions, count, merge, type RefusedRow } from "./count.ts";
export { part } from "./part.ts";
export { type IndicatorFigures, read } from "./read.ts";
