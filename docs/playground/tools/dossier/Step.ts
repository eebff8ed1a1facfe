import type { dossiers } from "haicap";
import { isDate } from "../../shell/dates.ts";

/** A command of a history, as the operations take it. */
export type Step = Parameters<typeof dossiers.explain>[0]["events"][number];

/** Steps of a dossier on this page. */
export const mostSteps = 60;

type Payload = Readonly<Record<string, string | readonly string[]>>;

/** Writes steps for a permalink: an array for each, instants without the offset all of them share. */
export const writeSteps = (steps: readonly Step[]): string =>
  steps.length === 0
    ? ""
    : JSON.stringify(
        steps.map(({ command, role, at, payload }) => [
          command,
          role,
          at.slice(0, 16),
          ...(payload === undefined ? [] : [payload]),
        ]),
      );

/** Reads what {@link writeSteps} wrote; `undefined` where a link was tampered with. */
export const readSteps = (text: string): readonly Step[] | undefined => {
  const rows = parsed(text);
  if (!Array.isArray(rows)) return undefined;
  const steps = rows.map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
};

const parsed = (text: string): unknown => {
  if (text === "") return [];
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const stepOf = (row: unknown, at: number): Step | undefined => {
  if (!Array.isArray(row)) return undefined;
  const [command, role, moment, payload] = row as readonly unknown[];
  if (typeof command !== "string" || typeof role !== "string" || typeof moment !== "string" || !isMoment(moment))
    return undefined;
  if (payload !== undefined && !isPayload(payload)) return undefined;
  return {
    id: `${at + 1}`,
    at: `${moment}+07:00`,
    command,
    role,
    actor: role,
    ...(payload === undefined ? {} : { payload: payload as NonNullable<Step["payload"]> }),
  };
};

const isMoment = (text: string): boolean => /^.{10}T\d\d:\d\d$/u.test(text) && isDate(text.slice(0, 10));

/** Whether the texts are of the right kind is for the operation to say. */
const isPayload = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value);
