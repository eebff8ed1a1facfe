import { dossiers, unwrap } from "haicap";
import { spoken } from "./spoken.ts";

/** The life of a dossier as a picture, by the definition in force on the reporting day. */
export const diagram = (asOf: string): string => `<details class="diagram">
  <summary>${spoken("strong", "diagram")}</summary>
  ${spoken("p", "diagramNote", 'class="note"')}
  ${unwrap(dossiers.diagram({ format: "svg", on: asOf.slice(0, 10) })).text}
</details>`;
