import { randomBytes } from "node:crypto";
import type { Db, Queries } from "@haicap/dossier-store";
import { civilDateAt, type Instant } from "@haicap/kernel";
import type { Office } from "./Centre.ts";

/** How a dossier came in. */
export type Channel = "inPerson" | "online" | "publicPost";

/** What the centre keeps beside the store: what the slip promises, and the code it is tracked by. Nobody's name is in it. */
export interface Slip {
  readonly dossier: string;
  /** Sixteen characters drawn at random, 80 bits: a dossier's number can be guessed, this cannot. */
  readonly code: string;
  /** The limit as it is printed, in Vietnamese. */
  readonly limit: string;
  readonly channel: Channel;
}

/** What a slip is drawn for. The id of the command makes it once, however often the form is sent. */
export interface SlipAsked extends Pick<Slip, "limit" | "channel"> {
  readonly command: string;
  readonly at: Instant;
}

/** Makes the tables of the slips; what is there stays. */
export const createSlips = (db: Db): Promise<void> =>
  db.exec(`
create schema if not exists one_stop;
create table if not exists one_stop.slip (
  province text not null, dossier text not null, command text not null unique, code text not null unique,
  time_limit text not null, channel text not null, primary key (province, dossier));
create table if not exists one_stop.serial (
  agency text not null, day text not null, last integer not null, primary key (agency, day));`);

/** Draws a slip with the next number of the day, or gives the one this command has drawn before. */
export const drawSlip = (db: Db, { province, agency }: Office, asked: SlipAsked): Promise<Slip> =>
  db.transaction(async (queries) => {
    const before = await slipBy(queries, "command", asked.command);
    if (before !== undefined) return before;
    const day = civilDateAt(asked.at).slice(2).replaceAll("-", "");
    const [serial] = await queries.query<{ last: number }>(nextSerial, [agency, day]);
    const number = `${agency}-${day}-${String(serial?.last ?? 1).padStart(4, "0")}`;
    await queries.query(insertSlip, [province, number, asked.command, newCode(), asked.limit, asked.channel]);
    const drawn = await slipBy(queries, "command", asked.command);
    if (drawn === undefined) throw new Error("a slip was drawn and is not there");
    return drawn;
  });

/** Finds a slip by its dossier's number, or by the code on it. */
export const findSlip = (db: Queries, by: "dossier" | "code", value: string): Promise<Slip | undefined> =>
  slipBy(db, by, value);

/** Which of some dossiers came in here: those that have a slip. */
export const withSlips = async (
  db: Queries,
  province: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await db.query<{ dossier: string }>(slipsAmong, [province, ids]);
  return new Set(rows.map(({ dossier }) => dossier));
};

const slipsAmong = "select dossier from one_stop.slip where province = $1 and dossier = any($2::text[])";

/** A code as people copy it: in any case, with or without hyphens, and with the letters that are mistaken for digits. */
export const readCode = (text: string): string =>
  text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");

/** A code as it is printed, in fours. */
export const printedCode = (code: string): string => code.match(/.{1,4}/g)?.join("-") ?? code;

const slipBy = async (
  queries: Queries,
  column: "dossier" | "code" | "command",
  value: string,
): Promise<Slip | undefined> => {
  const rows = await queries.query<Slip & Record<string, unknown>>(
    `select dossier, code, time_limit as limit, channel from one_stop.slip where ${column} = $1`,
    [value],
  );
  return rows[0];
};

const nextSerial = `
insert into one_stop.serial (agency, day, last) values ($1, $2, 1)
on conflict (agency, day) do update set last = one_stop.serial.last + 1 returning last`;

const insertSlip = `
insert into one_stop.slip (province, dossier, command, code, time_limit, channel) values ($1, $2, $3, $4, $5, $6)
on conflict (command) do nothing`;

/** Crockford's alphabet: no I, L, O, U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const newCode = (): string => [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join("");
