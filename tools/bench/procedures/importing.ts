import { gzipSync } from "node:zlib";
import { civilDateUnsafe } from "../../../packages/kernel/src/index.ts";
import { fromRecords } from "../../../packages/procedures/src/import/index.ts";
import { compileCatalog, type ProcedureChannel, type ProcedureRecord } from "../../../packages/procedures/src/index.ts";
import { packedDirectory } from "../../../packages/procedures-data/src/index.ts";
import { records as packedRecords } from "../../../packages/procedures-data/src/records.ts";
import { table, time, times } from "../report.ts";

const many = 6000;
const rounds = 9;
const where = { source: "bench", checkedOn: civilDateUnsafe("2026-11-01") };

/** Import of 6,000 records beside bare `JSON.parse` of the same text: the portal's shape, and our own. */
export const benchImport = (): void => {
  const catalog = compileCatalog({ ...packedDirectory, records: packedRecords });
  const real = catalog.codes.flatMap((code) => catalog.record(code) ?? []);
  const six = Array.from({ length: many }, (_, at) => ({
    ...(real[at % real.length] as ProcedureRecord),
    code: `${1 + Math.floor(at / 1e6)}.${String(at).padStart(6, "0")}`,
    confidence: { identity: "verified" },
  })) as unknown as readonly ProcedureRecord[];
  const rows = Object.entries({ "the portal's shape": six.map(portalOf), "our own JSON": six }).flatMap(
    ([name, all]) => {
      const text = JSON.stringify(all);
      const [parse, whole] = bestOf([() => (JSON.parse(text) as unknown[]).length, () => importOf(text)]);
      const size = `${(text.length / 1e6).toFixed(1)} million letters`;
      return [[name, size, time(parse), time(whole), times(whole / parse)]];
    },
  );
  table(`Import of ${many} records, report included`, ["", "", "JSON.parse", "parse and import", "ratio"], rows);
};

const importOf = (text: string): number => {
  const read = fromRecords(JSON.parse(text) as unknown[], where);
  if (!read.ok || read.value.counts.refused > 0) throw new Error("the bench must read what it wrote");
  return read.value.records.length;
};

/** The least time of each, taken in turns. */
const bestOf = (runs: readonly (() => number)[]): readonly [number, number] => {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    runs.forEach((run, at) => {
      const started = performance.now();
      run();
      least[at] = Math.min(least[at] ?? 0, (performance.now() - started) * 1e6);
    });
  return [least[0] ?? 0, least[1] ?? 0];
};

const ways = { inPerson: "DIRECT", online: "ONLINE", publicPost: "POSTAL" } as const;
const units: Readonly<Record<string, string>> = {
  workingDay: "WORKING_DAY",
  calendarDay: "DAY",
  hour: "HOUR",
  month: "MONTH",
};

/** A record in the shape of the portal's JSON, with the steps that a record of ours leaves out. */
const portalOf = (record: ProcedureRecord): object => ({
  id: "019d2bfd-8e22-7000-8000-000000000001",
  code: record.code,
  codeNotation: record.code,
  name: record.name,
  state: "UPDATED",
  type: "STANDARD",
  formalityType: "ASSIGNED_REGULATION",
  isInternal: false,
  isMinistry: record.levels.includes("central"),
  isProvince: record.levels.includes("province"),
  isWard: record.levels.includes("commune"),
  isOtherAgency: record.levels.includes("other"),
  departmentPromulgateCode: "G10",
  departmentPromulgateName: record.ministry,
  procedureProposal: { proposalNumber: record.decision ?? "" },
  unitGroupsExecuting: (record.implementing ?? []).map((name) => ({ name })),
  unitGroupsAuthority: (record.competent ?? []).map((name) => ({ name })),
  executionMethods: record.cases.flatMap(({ channels = [] }) => channels.map(methodOf)),
  executionCases: record.cases.map(({ name = "", documents = [] }) => ({
    name,
    processes: `Bước 1: Tổ chức, cá nhân nộp hồ sơ. ${record.name} `.repeat(12),
    profileComponents: documents.map((one, at) => ({
      code: `TP${at}`,
      name: one.name,
      originalQty: one.originals ?? 0,
      copyQty: one.copies ?? 0,
      attachments: one.form === undefined ? [] : [{ name: one.form }],
    })),
  })),
  categoriesDetails: [{ name: record.field }],
  legalBasisesDetails: record.legalBasis.map((code) => ({ code, name: "Văn bản quy phạm pháp luật" })),
  resultsDetails: record.outcomes.map((name) => ({ name })),
  subjectTypesDetails: [{ name: "Công dân Việt Nam" }],
});

const methodOf = ({ channel, limit, fees, note = "" }: ProcedureChannel): object => ({
  submissionMethod: ways[channel],
  processingTime: limit?.amount ?? "",
  processingTimeUnit: units[limit?.unit ?? ""] ?? "",
  description: note,
  fees: fees.map(({ status, amount = 0, currency = "VND" }) => ({
    value: amount,
    currencyId: currency,
    description: status === "setByProvincialCouncil" ? "Theo nghị quyết của Hội đồng nhân dân cấp tỉnh" : "",
  })),
});

/** What the bundled catalog weighs on the way to a browser, whole and by ministry. */
export const benchWeight = (): void => {
  const kilobytes = (text: string): string => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB gz`;
  const catalog = compileCatalog({ ...packedDirectory, records: packedRecords });
  const named = packedRecords.map((text) => {
    const end = text.indexOf("\n");
    const first = catalog.entry(text.slice(0, 8) as ProcedureRecord["code"]);
    return [`records of ${first?.ministry}, ${Math.round((end + 1) / 9)} procedures`, kilobytes(text)];
  });
  table(
    "Weight of the bundled catalog",
    ["", ""],
    [
      [
        "directory",
        kilobytes(
          Object.values(packedDirectory)
            .filter((one) => typeof one === "string")
            .join("\n"),
        ),
      ],
      ...named,
      ["records, all", kilobytes(packedRecords.join("\n"))],
    ],
  );
};
