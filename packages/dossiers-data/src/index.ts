export { definitionTimeline } from "./definitionTimeline.ts";
export { dossierDefinitions } from "./dossierDefinitions.ts";
export { version } from "./packed.gen.ts";
