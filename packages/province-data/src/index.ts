export { workedProfiles } from "./workedProfiles.ts";
