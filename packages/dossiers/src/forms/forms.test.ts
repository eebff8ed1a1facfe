import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierDefinition } from "../definition/DossierDefinition.ts";
import { replay } from "../replay/replay.ts";
import { commandsOf } from "../testing/commandsOf.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import type { FormDetails } from "./FormDetails.ts";
import { formOf } from "./formOf.ts";

const issuing: Readonly<Record<string, string>> = {
  Accept: "receipt",
  ReceiveAtDesk: "receipt",
  RequestIntakeSupplement: "supplementRequest",
  RequestSupplement: "supplementRequest",
  RejectIntake: "refusal",
  ExpireIntake: "refusal",
  ApologizeExtend: "apology",
  ExpireSupplement: "stopNotice",
  ApproveWithdrawal: "stopNotice",
  StartProcessing: "controlSlip",
};
const keys = ["receipt", "supplementRequest", "refusal", "apology", "stopNotice", "controlSlip", "register"];

const definition: DossierDefinition = {
  ...sampleDefinition,
  transitions: sampleDefinition.transitions.map((row) => ({ ...row, form: issuing[row.command] ?? null })),
  forms: keys.map((key, index) => ({ key, number: `0${index + 1}`, nameVi: `Mẫu ${key}`, nameEn: `Form ${key}` })),
};

const form = (number: string, text: string, details: FormDetails = {}, asOf = "2026-06-01T08:00+07:00"): unknown => {
  const options = { definition, profile: { supplementLimitCalendarDays: 10, supplementMax: 2 } };
  const { events } = replayStory(text, "2026-03-06 09:00", options);
  const filled = formOf(rulesFor(options), events, { number, asOf: instantUnsafe(asOf), details });
  return filled.ok ? filled.value : filled.error;
};

const known = { dossierCode: "H57.01-260302-0001", procedureName: "Đăng ký", agency: "UBND phường", applicant: "Lê A" };
const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer {"documents":["Tờ khai"]}
  2026-03-02 10:00 StartProcessing specialist`;

describe("form 01", () => {
  it("tells what was handed in, by when it is due, and what nobody gave", () => {
    expect(form("01", accepted)).toMatchObject({
      key: "receipt",
      number: "01",
      title: { vi: "Mẫu receipt", en: "Form receipt" },
      sequence: 1,
      fields: {
        receivedBy: "someone",
        documents: ["Tờ khai"],
        dueAt: "2026-03-09T09:00:00+07:00",
        dueOn: "2026-03-09",
      },
      missing: ["dossierCode", "procedureName", "agency", "applicant", "limit", "channel"],
    });
    expect(form("01", accepted, { ...known, limit: "5 ngày làm việc", channel: "inPerson" })).toMatchObject({
      missing: [],
    });
  });

  it("keeps the appointment it gave, whatever moved it later", () => {
    const moved = `${accepted}
      2026-03-04 09:00 RequestSupplement specialist
      2026-03-06 14:00 SubmitSupplement applicant`;
    expect(form("01", moved)).toMatchObject({ fields: { dueOn: "2026-03-09" } });
    expect(form("06", moved)).toMatchObject({ fields: { dueAt: "2026-03-11T14:00:00+07:00" } });
  });

  it("takes the papers from the office when the event does not list them", () => {
    const unlisted = "2026-03-02 09:00 ReceiveAtDesk deskOfficer";
    expect(form("01", unlisted, { documents: ["Đơn"] })).toMatchObject({ fields: { documents: ["Đơn"] } });
    expect(form("01", unlisted)).toMatchObject({ missing: expect.arrayContaining(["documents"]) });
  });
});

describe("form 02", () => {
  it("is the last request, and says until when to answer", () => {
    const twice = `${accepted}
      2026-03-03 09:00 RequestSupplement specialist {"documents":["Ảnh"],"reason":"mờ"}
      2026-03-04 09:00 SubmitSupplement applicant
      2026-03-05 09:00 RequestSupplement specialist {"documents":["Bản sao"]}`;
    expect(form("02", twice, known)).toMatchObject({
      sequence: 5,
      fields: {
        request: 2,
        beforeAcceptance: false,
        documents: ["Bản sao"],
        reason: null,
        answerUntil: "2026-03-15T09:00:00+07:00",
      },
      missing: [],
    });
  });

  it("before acceptance has the limit of the intake", () => {
    const text = `2026-03-02 08:00 Submit applicant
      2026-03-02 09:00 RequestIntakeSupplement deskOfficer`;
    expect(form("02", text)).toMatchObject({
      fields: { beforeAcceptance: true, answerUntil: "2026-04-01T09:00:00+07:00" },
      missing: expect.arrayContaining(["documents"]),
    });
  });
});

describe("forms 03, 04 and 05", () => {
  it("refuse with a reason", () => {
    const refused = (payload: string): string => `2026-03-02 08:00 Submit applicant
      2026-03-02 09:00 RejectIntake deskOfficer ${payload}`;
    expect(form("03", refused('{"reason":"Không thuộc thẩm quyền"}'), known)).toMatchObject({
      fields: { refusedAt: "2026-03-02T09:00:00+07:00", reason: "Không thuộc thẩm quyền" },
      missing: [],
    });
    expect(form("03", refused("{}"), known)).toMatchObject({ missing: ["reason"] });
  });

  it("apologise with the old date and the new one, the statutory one beside them", () => {
    const sorry = (payload: string): string => `${accepted}
      2026-03-05 09:00 ApologizeExtend leader ${payload}`;
    expect(form("04", sorry('{"newDue":"2026-03-12","reason":"chờ"}'), known)).toMatchObject({
      fields: {
        extension: 1,
        previousDue: "2026-03-09T09:00:00+07:00",
        newDue: "2026-03-13T00:00:00+07:00",
        newDueOn: "2026-03-12",
        statutoryDue: "2026-03-09T09:00:00+07:00",
      },
      missing: [],
    });
    expect(form("04", sorry("{}"), known)).toMatchObject({ fields: { newDue: null }, missing: ["reason", "newDue"] });
  });

  it("stop for want of a supplement, or for a withdrawal with the reason it was asked for", () => {
    const expired = `${accepted}
      2026-03-03 09:00 RequestSupplement specialist
      2026-03-14 09:00 ExpireSupplement system {"reason":"Quá hạn bổ sung"}`;
    expect(form("05", expired, known)).toMatchObject({
      fields: { cause: "ExpireSupplement", endedAt: "2026-03-14T09:00:00+07:00", reason: "Quá hạn bổ sung" },
      missing: [],
    });
    const withdrawn = `${accepted}
      2026-03-03 09:00 RequestWithdrawal applicant {"reason":"Đổi ý"}
      2026-03-05 09:00 ApproveWithdrawal leader`;
    expect(form("05", withdrawn)).toMatchObject({
      fields: { noticeAt: "2026-03-05T09:00:00+07:00", endedAt: "2026-03-03T09:00:00+07:00", reason: "Đổi ý" },
    });
  });
});

describe("forms 06 and 07", () => {
  const whole = `2026-03-01 20:00 Submit applicant
    2026-03-02 09:00 Accept deskOfficer
    2026-03-02 10:00 StartProcessing specialist
    2026-03-03 09:00 Consult specialist {"toAgency":"Sở Tư pháp"}
    2026-03-03 14:00 ConsultReply consultedAgency
    2026-03-04 10:00 Sign leader
    2026-03-04 15:00 Deliver deskOfficer`;

  it("list every step since acceptance with its working minutes", () => {
    expect(form("06", whole, known)).toMatchObject({
      sequence: null,
      fields: {
        receivedAt: "2026-03-02T09:00:00+07:00",
        steps: [
          { command: "Accept", workedMinutes: 0 },
          { command: "StartProcessing", workedMinutes: 60 },
          { command: "Consult", toAgency: "Sở Tư pháp", workedMinutes: 390 },
          { command: "ConsultReply", toAgency: null, workedMinutes: 180 },
          { command: "Sign", workedMinutes: 330 },
          { command: "Deliver", workedMinutes: 0 },
        ],
        consumedWorkingMinutes: 960,
      },
      missing: [],
    });
  });

  it("put the dossier in the register, accepted or not", () => {
    expect(form("07", whole, known)).toMatchObject({
      fields: {
        filedAt: "2026-03-01T20:00:00+07:00",
        endedAt: "2026-03-04T10:00:00+07:00",
        returnedAt: "2026-03-04T15:00:00+07:00",
        status: "Returned",
        code: 10,
        verdict: "early",
      },
      missing: ["channel"],
    });
    const refused = `2026-03-02 08:00 Submit applicant
      2026-03-02 09:00 RejectIntake deskOfficer`;
    expect(form("07", refused)).toMatchObject({ fields: { receivedAt: null, dueAt: null, verdict: "notCounted" } });
    expect(form("06", refused)).toMatchObject({ _tag: "FormNotIssued", status: "NotAccepted" });
  });

  it("give minutes that add up to those used, pauses and withdrawals left out", () => {
    const rules = rulesFor({ definition, profile: { supplementMax: 3, delegation: true } });
    const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 20, maxMinutesBetween: 4000 };
    fc.assert(
      fc.property(commandsOf(rules.definition, shape), (commands) => {
        const replayed = replay(rules, commands, { sealer: plainSealer, genesis: "" });
        if (!replayed.ok) throw new Error(replayed.error._tag);
        const { events, dossier } = replayed.value;
        const asOf = dossier.lastAt ?? shape.from;
        const slip = formOf(rules, events, { number: "06", asOf, details: {} });
        fc.pre(slip.ok && slip.value.key === "controlSlip");
        if (!slip.ok || slip.value.key !== "controlSlip") return;
        const { steps, consumedWorkingMinutes } = slip.value.fields;
        expect(steps.reduce((sum, { workedMinutes }) => sum + workedMinutes, 0)).toBe(consumedWorkingMinutes);
      }),
    );
  });
});

describe("a form that is not there", () => {
  it("is unknown, or not issued yet, with what would issue it", () => {
    expect(form("08", accepted)).toEqual({
      _tag: "FormUnknown",
      form: "08",
      known: ["01", "02", "03", "04", "05", "06", "07"],
    });
    expect(form("05", accepted)).toEqual({
      _tag: "FormNotIssued",
      form: "05",
      status: "Processing",
      issuedBy: ["ExpireSupplement", "ApproveWithdrawal"],
    });
    expect(form("07", "2026-03-02 09:00 Fly deskOfficer")).toMatchObject({ _tag: "FormNotIssued", status: "Draft" });
  });

  it("is unknown when the definition has a key of its own for it", () => {
    const own = { ...definition, forms: [...definition.forms, { key: "own", number: "08", nameVi: "", nameEn: "" }] };
    const rules = rulesFor({ definition: own });
    const asked = { number: "08", asOf: instantUnsafe("2026-03-02T09:00+07:00"), details: {} };
    expect(formOf(rules, [], asked)).toMatchObject({ error: { _tag: "FormUnknown" } });
  });
});
