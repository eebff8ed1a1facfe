export { sealer } from "../sealing/sealer.ts";
export { definitionNamed } from "./definitionNamed.ts";
export { dossierRules, type RulesInput } from "./dossierRules.ts";
