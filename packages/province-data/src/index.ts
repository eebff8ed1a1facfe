export { version } from "./profiles.gen.ts";
export { workedProfiles } from "./workedProfiles.ts";
