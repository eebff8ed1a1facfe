import { type Conversation, transcript } from "./transcript.ts";

declare const data: readonly Conversation[];

export { data };

export default { watch: ["../mcp.md"], load: transcript };
