import type { Tool } from "../shell/Tool.ts";
import { addresses } from "./addresses/tool.ts";
import { deadline } from "./deadline/tool.ts";
import { dossier } from "./dossier/tool.ts";
import { handling } from "./handling/tool.ts";

/** The four tools, in the order of their tabs. */
export const tools: readonly Tool[] = [addresses, deadline, dossier, handling];
