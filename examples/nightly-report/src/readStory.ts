import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { csvRows } from "@haicap/cli";
import type { Command, CommandPayload } from "@haicap/dossiers";
import { parseInstant } from "@haicap/kernel";
import { address, procedures } from "haicap";
import { province } from "./office.ts";

/** A dossier of the story: what it is found by, its limit and what happened to it. */
export interface StoryDossier {
  readonly id: string;
  readonly unit: string;
  readonly procedure: string;
  readonly field: string;
  readonly limit: string;
  readonly receivedOn: string;
  readonly commands: readonly Command[];
}

/** Reads the dossiers and histories of the one-stop example; a row without a commune of the province, a field or a history is no part of it. */
export const readStory = async (folder: URL, asOf: string): Promise<readonly StoryDossier[]> => {
  const histories = historiesIn(await readFile(new URL("histories.jsonl", folder), "utf8"), asOf);
  const story = new Map<string, StoryDossier>();
  for await (const row of csvRows(createReadStream(new URL("dossiers.csv", folder)))) {
    if ("error" in row) continue;
    const { "Mã hồ sơ": id = "", "Mã thủ tục": procedure = "", "Thời hạn giải quyết": limit = "" } = row.cells;
    const receivedOn = (row.cells["Tiếp nhận lúc"] ?? "").slice(0, 10);
    const commands = histories.get(id) ?? [];
    const [unit, field] = [unitOf(row.cells["Địa chỉ"] ?? "", receivedOn, asOf), fieldOf(procedure)];
    if (commands.length === 0 || unit === undefined || field === undefined || story.has(id)) continue;
    story.set(id, { id, unit, procedure, field, limit, receivedOn, commands });
  }
  return [...story.values()];
};

/** The acts of each dossier up to the reporting instant; what lies after it has not happened yet. */
const historiesIn = (text: string, asOf: string): ReadonlyMap<string, readonly Command[]> =>
  new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const { id, events } = JSON.parse(line) as {
          id: string;
          events: readonly (Omit<Command, "at"> & { readonly at: string })[];
        };
        return [id, events.filter(({ at }) => Date.parse(at) <= Date.parse(asOf)).flatMap(commandOf)] as const;
      }),
  );

const commandOf = ({ at, payload, ...event }: Omit<Command, "at"> & { readonly at: string }): readonly Command[] => {
  const read = parseInstant(at);
  if (!read.ok) return [];
  return [{ ...event, at: read.value, ...(payload === undefined ? {} : { payload: withInstant(payload) }) }];
};

const withInstant = (payload: CommandPayload): CommandPayload => {
  const due = payload.newDue === undefined ? undefined : parseInstant(String(payload.newDue));
  return due?.ok ? { ...payload, newDue: due.value } : payload;
};

const unitOf = (text: string, receivedOn: string, asOf: string): string | undefined => {
  const writtenUnder = receivedOn < "2025-07-01" ? "threeTier" : "auto";
  const read = address.resolve({ text, on: asOf.slice(0, 10), writtenUnder });
  const unit = read.ok ? read.value.unit : undefined;
  return unit?.level === "commune" && unit.parent?.code === province ? unit.code : undefined;
};

const fieldOf = (code: string): string | undefined => {
  const known = procedures.get({ code });
  return known.ok ? known.value.field : undefined;
};
