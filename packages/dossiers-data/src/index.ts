export { definitionTimeline } from "./definitionTimeline.ts";
export { dossierDefinitions } from "./dossierDefinitions.ts";
export { exchangeProfile } from "./exchangeProfile.ts";
export { type IndicatorRow, indicatorSet } from "./indicatorSet.ts";
export { version } from "./packed.gen.ts";
