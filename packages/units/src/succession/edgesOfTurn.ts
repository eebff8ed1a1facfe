import type { CivilDate } from "@haicap/kernel";
import { viewOn } from "../table/keptView.ts";
import type { SuccessionEdge } from "./SuccessionEdge.ts";
import type { Turn } from "./turns.ts";

/** The ways of a turn as edges, by code of the unit at the far end; units are shown as they stood on the day. */
export const edgesOfTurn = (turn: Turn, on: CivilDate): readonly SuccessionEdge[] =>
  turn.ways
    .map(({ columns, row, kind, instrument }) => ({
      unit: viewOn(columns, row, on).value,
      ...kind,
      citation: { instrument },
    }))
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
