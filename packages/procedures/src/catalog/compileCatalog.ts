import type { ProcedureCode } from "@haicap/identifiers";
import type { LegalCitation } from "@haicap/kernel";
import type { CompetenceInterval, CompetenceKind, CompetenceMode, Owner } from "../competence/CompetenceInterval.ts";
import type { CompetenceNote } from "../competence/CompetenceNote.ts";
import type { PackedCatalog } from "./PackedCatalog.ts";
import type { FieldConfidence, SubmissionChannel } from "./Procedure.ts";
import type { ProcedureCatalog } from "./ProcedureCatalog.ts";
import type { ProcedureEntry } from "./ProcedureEntry.ts";
import { cellsOf, citationOf, codeOf, dateOf, listOf, ownerOf, placeOf } from "./packedCells.ts";
import { readRecords } from "./readRecords.ts";
import { readLegalBases, readOffices, readReplacements, readRules } from "./readTables.ts";
import { speller } from "./speller.ts";

/**
 * Binds packed tables into a catalog (bộ thủ tục). Costs nothing until it is asked; each entry and each record is decoded once.
 *
 * @example
 * compileCatalog(examplePackedCatalog).codes.length; // => 12
 * @since 0.1.0
 */
export const compileCatalog = (packed: PackedCatalog): ProcedureCatalog => {
  const spell = once(() => speller(packed.spelling));
  const directory = once(() => openDirectory(packed, spell()));
  const records = once(() => readRecords(packed.records ?? [], spell()));
  const rules = once(() => readRules(packed.rules));
  const bases = once(() => readLegalBases(packed.legalBases));
  const offices = once(() => readOffices(packed.offices));
  const replacements = once(() => readReplacements(packed.replacements ?? ""));
  return {
    present: packed.present,
    detailsFrom: packed.detailsFrom,
    get codes() {
      return directory().codes;
    },
    get offices() {
      return offices();
    },
    get replacements() {
      return replacements();
    },
    entry: (code) => directory().entry(code),
    record: (code) => records()(code),
    rules: (name) => rules().get(name) ?? [],
    legalBasis: (instrument) => bases().get(instrument),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

interface Directory {
  readonly codes: readonly ProcedureCode[];
  readonly entry: (code: ProcedureCode) => ProcedureEntry | undefined;
}

interface Tables {
  readonly owners: readonly Owner[];
  readonly citations: readonly LegalCitation[];
  readonly fields: readonly string[];
}

const openDirectory = (packed: PackedCatalog, spell: (text: string) => string): Directory => {
  const lines = packed.directory.split("\n");
  const codes = lines.map((line) => codeOf(line.slice(0, 8)));
  const open = new Map<ProcedureCode, string | ProcedureEntry>(
    lines.map((line, index) => [codes[index] as never, line]),
  );
  const tables: Tables = {
    owners: packed.owners.split("\n").map(ownerOf),
    citations: packed.citations.split("\n").map(citationOf),
    fields: packed.fields.split("\n"),
  };
  const entry = (code: ProcedureCode): ProcedureEntry | undefined => {
    const found = open.get(code);
    if (typeof found !== "string") return found;
    const read = readEntry(code + spell(found.slice(code.length)), tables);
    open.set(code, read);
    return read;
  };
  return { codes, entry };
};

const channelLetters: Readonly<Record<string, SubmissionChannel>> = { i: "inPerson", o: "online", p: "publicPost" };

const readEntry = (line: string, tables: Tables): ProcedureEntry => {
  const [code = "", name = "", field = "0", channels = "", scope = "", province, replacedBy, internal, ...intervals] =
    cellsOf(line);
  const [sector = "", ministry = ""] = cellsOf(tables.fields[Number(field)] ?? "");
  const only = placeOf(province);
  return {
    code: codeOf(code),
    name,
    field: sector,
    ministry,
    competence: intervals.map((cell) => readInterval(cell, tables)),
    channels: [...channels].flatMap((letter) => channelLetters[letter] ?? []),
    ...(scope === "" ? {} : { receptionScope: scope === "n" ? ("nationwide" as const) : ("provinceWide" as const) }),
    ...(only === undefined ? {} : { province: only }),
    replacedBy: listOf<ProcedureCode>(replacedBy),
    internal: internal === "1",
  };
};

/** An interval is `from;until;mode;owners;rules;kind;citations;confidence;notes`; owners and citations by number. */
const readInterval = (cell: string, tables: Tables): CompetenceInterval => {
  const [from = "", until = "", mode = "", owners, rules = "", kind = "", citations, confidence, notes] =
    cell.split(";");
  const end = dateOf(until);
  return {
    effective: { from: from as never, ...(end === undefined ? {} : { until: end }) },
    mode: mode as CompetenceMode,
    owners: listOf(owners).flatMap((at) => tables.owners[Number(at)] ?? []),
    kind: kind as CompetenceKind,
    citations: listOf(citations).flatMap((at) => tables.citations[Number(at)] ?? []),
    ...(rules === "" ? {} : { rules }),
    confidence: (confidence === "r" ? "recalled" : "verified") satisfies FieldConfidence,
    notes: listOf<CompetenceNote>(notes),
  };
};
