export { commandsOf, type HistoryShape } from "./commandsOf.ts";
export { type DossierLaws, dossierLaws } from "./dossierLaws.ts";
export { plainSealer } from "./plainSealer.ts";
export { replayStory, type Told } from "./replayStory.ts";
export { type RulesForOptions, rulesFor } from "./rulesFor.ts";
export { sampleDefinition } from "./sampleDefinition.ts";
export { story } from "./story.ts";
