export type { Language } from "../render/Language.ts";
export { type IcsEdition, printIcs } from "./printIcs.ts";
export { type DayEvent, yearEvents } from "./yearEvents.ts";
