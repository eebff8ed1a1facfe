import type { HistoryEvent } from "../Outcome.ts";
import { columns } from "../readLegacy.ts";
import { composeHistory, instantText } from "./composeHistory.ts";
import { type Random, seeded } from "./random.ts";
import { type OldCommune, writeAddress } from "./writeAddress.ts";

/** A procedure of the district: code, printed limit, how often it comes. */
export interface ProcedureRow {
  readonly code: string;
  readonly limit: string;
  readonly weight: number;
}

/** The files of the old system, as text. */
export interface LegacyFiles {
  readonly csv: string;
  readonly histories: string;
}

interface Composed {
  readonly cells: readonly string[];
  readonly number: string;
  readonly events?: readonly HistoryEvent[];
}

/** Composes 300 rows of a district's system on its last evening: 288 as they come, 12 with a fault. */
export const composeLegacy = (procedures: readonly ProcedureRow[], communes: readonly OldCommune[]): LegacyFiles => {
  const random = seeded(20_250_630);
  const usual = Array.from({ length: 288 }, (_, index) => composeRow(random, index + 1, procedures, communes));
  const rows = [...usual, ...faulty(usual)];
  const lines = [Object.values(columns), ...rows.map(({ cells }) => cells)].map((cells) => cells.map(quoted).join(";"));
  const histories = new Map(
    rows.flatMap(({ number, events }) => (events === undefined ? [] : [[number, events] as const])),
  );
  return {
    csv: `\ufeff${lines.join("\r\n")}\r\n`,
    histories: [...histories].map(([id, events]) => `${JSON.stringify({ id, events })}\n`).join(""),
  };
};

const composeRow = (
  random: Random,
  serial: number,
  procedures: readonly ProcedureRow[],
  communes: readonly OldCommune[],
): Composed => {
  const { code, limit } = random.weighted(procedures);
  const receivedAt = receptionOf(random);
  const day = instantText(receivedAt).slice(2, 10).replaceAll("-", "");
  const number = `000.19.17.H26-${day}-${String(serial).padStart(4, "0")}`;
  const address = writeAddress(random, communes);
  const channel = random.pick(["trực tiếp", "trực tiếp", "trực tuyến"]);
  const cells = [number, code, limit, address, written(receivedAt), channel];
  return { cells, number, events: composeHistory(random, receivedAt) };
};

/** A minute of office time on a working day from 5 May to 30 June 2025; later days come more often, as they are the ones still open. */
const receptionOf = (random: Random): number => {
  const back = Math.floor((random.between(0, 56) * random.between(0, 56)) / 56);
  const day = Date.parse("2025-06-30T00:00:00+07:00") - back * 86_400_000;
  const weekday = new Date(day + 7 * 3_600_000).getUTCDay();
  const worked = weekday === 0 ? day - 2 * 86_400_000 : weekday === 6 ? day - 86_400_000 : day;
  return worked + (random.pick([7.5, 13.5]) * 60 + random.between(3, 170)) * 60_000;
};

/** "12/06/2025 14:05" */
const written = (at: number): string => {
  const text = instantText(at);
  return `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)} ${text.slice(11, 16)}`;
};

/** Rows as old systems really have them: changed in one place each. */
const faulty = (usual: readonly Composed[]): readonly Composed[] => {
  const changed = (index: number, column: number, text: string, keeps: "history" | "none" = "history"): Composed => {
    const { cells, events } = usual[index] ?? { cells: [] };
    const serial = `000.19.17.H26-250620-${String(9000 + index)}`;
    const own = cells.map((cell, at) => (at === column ? text : at === 0 ? serial : cell));
    return { cells: own, number: own[0] ?? "", ...(keeps === "history" && events !== undefined ? { events } : {}) };
  };
  const { cells: twice = [] } = usual[40] ?? {};
  return [
    { cells: twice, number: "" },
    changed(3, 0, "000.19.17.H26-251320-0301"),
    changed(5, 0, "HS-2025-0302"),
    changed(7, 4, "31/06/2025 09:00"),
    changed(9, 4, "hôm qua"),
    changed(11, 4, "02/07/2025 09:00"),
    changed(13, 2, "15"),
    changed(15, 5, "trực tiếp", "none"),
    changed(17, 1, "1.999999"),
    changed(19, 1, "HNI-DA-017"),
    { ...changed(21, 5, "trực tiếp"), events: disordered },
    { cells: ["000.19.17.H26-250620-9999", "1.001612"], number: "000.19.17.H26-250620-9999" },
  ];
};

/** Signed before anybody had worked on it: the register says otherwise, but this is what was typed in. */
const disordered: readonly HistoryEvent[] = [
  { id: "e01", at: "2025-06-20T09:00:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "quay-01" },
  {
    id: "e02",
    at: "2025-06-20T09:05:00+07:00",
    command: "Sign",
    role: "leader",
    actor: "lanh-dao-01",
    payload: { capacity: "TM" },
  },
];

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
