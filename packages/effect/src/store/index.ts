export { type Asked, Dossiers, type DossiersOptions, type DossiersShape, type Later } from "./Dossiers.ts";
export { type ReminderOptions, reminders } from "./reminders.ts";
