import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { fromRecord, fromRecords, recordImport } from "./recordImport.ts";

const where = { source: "export", checkedOn: civilDateUnsafe("2026-11-01") };

const whole = {
  id: "019d2bfd-8e22-7000-8000-000000000001",
  code: "1.009999",
  codeNotation: "1.009999",
  name: "Cấp giấy phép mẫu",
  state: "UPDATED",
  type: "STANDARD",
  formalityType: "NOT_ASSIGNED_REGULATION",
  isInternal: false,
  isMinistry: false,
  isProvince: true,
  isWard: true,
  isVertical: false,
  departmentPromulgateCode: "G10",
  departmentPromulgateName: "Bộ Nông nghiệp và Môi trường",
  procedureProposal: { proposalNumber: "12/QĐ-BNNMT" },
  unitGroupsExecuting: [{ name: "Ủy ban nhân dân cấp xã" }],
  departmentsAuthority: [{ name: "Sở Nông nghiệp và Môi trường" }],
  coordinatingAgencies: "Sở Tài chính\nCông an cấp xã",
  executionMethods: [
    {
      submissionMethod: "DIRECT_AND_ONLINE",
      processingTime: 9,
      processingTimeUnit: "WORKING_DAY",
      fees: [{ type: "FEE", value: 150000, currencyId: "VND" }],
    },
    { submissionMethod: "POSTAL", processingTime: 1, processingTimeUnit: "YEAR", fees: [], description: "Ghi chú" },
  ],
  executionCases: [
    {
      name: "Cấp mới",
      profileComponents: [{ name: "Đơn", originalQty: 1, copyQty: 0, attachments: [{ name: "Mẫu số 01" }] }],
    },
    { name: "Cấp lại", profileComponents: [{ name: "Giấy phép cũ" }] },
  ],
  categoriesDetails: [{ name: "Thuỷ lợi" }],
  legalBasisesDetails: [{ code: "131/2025/NĐ-CP " }],
  resultsDetails: [{ code: "KQ.G10.000001", name: "Giấy phép" }],
  subjectTypesDetails: [{ name: "Công dân Việt Nam" }, { name: "Tổ chức (không bao gồm doanh nghiệp, HTX)" }],
};

const flagsOf = (change: object): readonly string[] => {
  const read = fromRecord({ ...whole, ...change }, where);
  return read.ok ? read.value.flagged.map(({ reason }) => reason) : [read.error.reason];
};

describe("a record of the portal", () => {
  it("is read whole, without a doubt", () => {
    const read = fromRecord(whole, where);
    expect(read).toMatchObject({
      value: {
        flagged: [],
        record: {
          code: "1.009999",
          field: "Thuỷ lợi",
          levels: ["province", "commune"],
          kind: "notDelegatedToLocalRule",
          subjects: ["citizen", "organisation"],
          decision: "12/QĐ-BNNMT",
          implementing: ["Ủy ban nhân dân cấp xã"],
          competent: ["Sở Nông nghiệp và Môi trường"],
          coordinating: ["Sở Tài chính", "Công an cấp xã"],
          outcomes: ["Giấy phép"],
          legalBasis: ["131/2025/NĐ-CP"],
          flags: [],
          ...where,
        },
      },
    });
    const [first, second, third] = read.ok ? read.value.record.cases : [];
    expect(first?.channels?.map(({ channel, limit, fees }) => [channel, limit, fees])).toEqual([
      ["inPerson", { amount: 9, unit: "workingDay" }, [{ status: "stated", amount: 150_000, currency: "VND" }]],
      ["online", { amount: 9, unit: "workingDay" }, [{ status: "stated", amount: 150_000, currency: "VND" }]],
      ["publicPost", { amount: 12, unit: "month" }, []],
    ]);
    expect([second, third]).toEqual([
      { name: "Cấp mới", documents: [{ name: "Đơn", originals: 1, copies: 0, form: "Mẫu số 01" }] },
      { name: "Cấp lại", documents: [{ name: "Giấy phép cũ" }] },
    ]);
  });

  it("ties the channels to the case when there is one case only", () => {
    const read = fromRecord({ ...whole, executionCases: whole.executionCases.slice(0, 1) }, where);
    expect(read.ok && read.value.record.cases).toHaveLength(1);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ["a body of the districts", { executingAgencies: "Ủy ban nhân dân cấp huyện" }, ["staleDistrictAgencyInSource"]],
    ["letters not composed", { name: "Cấp giấy phép".normalize("NFD") }, ["sourceNotNfc"]],
    ["a number before the name", { name: "12. Cấp giấy phép" }, ["listNumberInName"]],
    ["a vertical agency", { isVertical: true }, ["verticalAgency"]],
    ["an internal one", { isInternal: true }, ["internal"]],
    ["an internal one, by type", { type: "INTERCONNECTED_INTERNAL" }, ["internal"]],
    ["one of a province", { departmentPromulgateCode: "H21" }, ["provinceSpecificProcedure"]],
    ["one not public", { state: "DRAFT" }, ["stateNotPublic"]],
    ["no level", { isProvince: false, isWard: false }, ["levelUnknown"]],
    ["a subject nobody knows", { subjectTypesDetails: [{ name: "Người ngoài hành tinh" }] }, ["subjectUnknown"]],
    ["a law without a number", { legalBasisesDetails: [{ name: "không số" }] }, ["legalBasisUnread"]],
    ["what is no row", { executionMethods: [null, "x"] }, ["partUnread", "partUnread"]],
    [
      "a document without a name, and a second field",
      { executionCases: [{ profileComponents: [{ code: "TP1" }] }], categoriesDetails: [{ name: "A" }, { name: "B" }] },
      ["documentUnread", "partUnread"],
    ],
    ["a kind nobody knows", { formalityType: "NEW" }, ["kindUnknown"]],
    ["days of an old case", { cases: [{ processingDay: { qty: 22, type: "DAY" } }] }, ["noteLimitDiffers"]],
  ])("flags %s", (_, change, flags) => {
    expect(flagsOf(change)).toEqual(flags);
  });

  it.each<readonly [object, readonly unknown[], readonly string[]]>([
    [{ processingTime: 5 }, [{ limit: { amount: 5, unit: "unspecified" } }], ["unitMissingInSource"]],
    [{ processingTime: 5, processingTimeUnit: "MINUTE" }, [{ limitText: "5 MINUTE" }], ["unitMissingInSource"]],
    [{ processingTime: 0, processingTimeUnit: "DAY" }, [{}], ["limitZero"]],
    [{ processingTime: "Trả ngay" }, [{ limitText: "Trả ngay" }], ["limitUnread"]],
    [{ fees: [{ value: 0 }] }, [{ fees: [{ status: "notStated" }] }], ["feeZeroInSource"]],
    [
      { fees: [{ value: 0, description: "Mức thu do Bộ Tài chính quy định" }] },
      [{ fees: [{ status: "setByCircular" }] }],
      ["feeZeroInSource"],
    ],
    [
      { fees: [{ value: 0, description: "Nộp trực tuyến: 50.000 đồng" }] },
      [{ fees: [{ status: "notStated" }] }],
      ["feeZeroButNoteHasAmount"],
    ],
    [{ fees: [{ value: 5, currencyId: "019d" }] }, [{ fees: [{ status: "notStated" }] }], ["currencyUnknown"]],
    [
      { fees: [{ value: 700, currencyId: "VND" }] },
      [{ fees: [{ status: "notStated" }], feeText: "700 VND" }],
      ["vndThousandsTruncated"],
    ],
    [{ fees: [{ value: 25, currencyId: "USD" }] }, [{ fees: [{ status: "stated", amount: 25, currency: "USD" }] }], []],
    [{ submissionMethod: "PIGEON" }, [], ["channelUnknown"]],
  ])("never invents: %j", (row, channels, flags) => {
    const read = fromRecord(
      { ...whole, executionCases: [], executionMethods: [{ submissionMethod: "DIRECT", ...row }] },
      where,
    );
    expect(read.ok && (read.value.record.cases[0]?.channels ?? [])).toMatchObject(channels);
    expect(read.ok && read.value.flagged.map(({ reason }) => reason)).toEqual(flags);
  });

  it.each<readonly [string, unknown, string]>([
    ["no object", "1.009999", "notARecord"],
    ["a list", [], "notARecord"],
    ["no code", { name: "Khai sinh" }, "codeMissing"],
    ["a code that is none", { ...whole, code: "1.99" }, "codeUnreadable"],
    ["two codes", { ...whole, codeNotation: "1.009998" }, "codesDiffer"],
    ["another procedure's text", { ...whole, description: "Mã thủ tục 3.000579 Tên" }, "textOfAnotherProcedure"],
    ["cases of another procedure", { ...whole, cases: [{ code: "3.000579.01" }] }, "textOfAnotherProcedure"],
    [
      "another procedure's text, without a second code",
      { ...whole, codeNotation: undefined, description: "Mã thủ tục: 3.000579" },
      "textOfAnotherProcedure",
    ],
    ["no name", { ...whole, name: " " }, "nameMissing"],
  ])("refuses %s", (_, json, reason) => {
    expect(fromRecord(json, where, 7)).toMatchObject({ error: { row: 7, reason } });
  });
});

it("counts what it read, and refuses a code that comes again", () => {
  const report = fromRecords(
    [whole, null, { ...whole, isVertical: true }, { ...whole, code: "1.000001", codeNotation: "" }],
    where,
  );
  expect(report).toMatchObject({
    value: {
      counts: { rows: 4, read: 2, flagged: 0, refused: 2 },
      flagged: [],
      refused: [
        { row: 2, reason: "notARecord" },
        { row: 3, reason: "codeRepeated" },
      ],
      notKept: [],
    },
  });
  expect(report.ok && report.value.records.map(({ code }) => code)).toEqual(["1.000001", "1.009999"]);
});

it("fails when not one was read", () => {
  expect(fromRecords([{}], where)).toEqual({
    ok: false,
    error: { _tag: "NothingRead", rows: 1, refused: [{ row: 1, reason: "codeMissing", text: "" }] },
  });
});

it("counts a line that could not be had at all", () => {
  const refused: unknown[] = [];
  const run = recordImport(where, { flag: () => undefined, refuse: (issue) => refused.push(issue) });
  run.refuse({ row: 4, reason: "lineUnreadable", text: "{" });
  run.take({ ...whole, code: "1.000001.H46", codeNotation: "" });
  expect(run.counts()).toEqual({ rows: 2, read: 1, flagged: 0, refused: 1 });
  expect(refused).toEqual([{ row: 4, reason: "lineUnreadable", text: "{" }]);
  expect(run.notKept()).toHaveLength(1);
});

it("takes the names that every object has for words nobody knows", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const executionMethods = [{ submissionMethod: name, processingTime: 5, processingTimeUnit: name, fees: [] }];
    const given = { ...whole, executionMethods, formalityType: name, subjectTypesDetails: [{ name }] };
    const read = fromRecord(given, where);
    expect(read.ok && read.value.record.kind).toBeUndefined();
    const reasons = read.ok ? read.value.flagged.map(({ reason }) => reason) : [];
    expect(reasons).toEqual(expect.arrayContaining(["channelUnknown", "unitMissingInSource", "kindUnknown"]));
  }
});
