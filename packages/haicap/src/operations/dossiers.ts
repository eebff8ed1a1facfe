import {
  dossiersAllowedInput,
  dossiersAllowedOutput,
  dossiersDiagramInput,
  dossiersDiagramOutput,
  dossiersExplainOutput,
  dossiersFormInput,
  dossiersFormOutput,
  dossiersPrintInput,
  dossiersPrintOutput,
  dossiersReplayInput,
  dossiersReplayOutput,
} from "@haicap/dossiers/schema";
import { type AllowedInput, allowed } from "../dossiers/allowed.ts";
import { type DiagramInput, diagram } from "../dossiers/diagram.ts";
import { type ExplainInput, explain } from "../dossiers/explain.ts";
import { type FormInput, form } from "../dossiers/form.ts";
import { type PrintInput, print } from "../dossiers/print.ts";
import { type ReplayInput, replay } from "../dossiers/replay.ts";
import type { Operation } from "../operation/Operation.ts";

const office = { hours: [["07:00", "11:30"] as const, ["13:30", "17:00"] as const] };
const profile = { limit: { amount: 5, unit: "workingDay" as const }, workingDayAs: "officeHours" as const };
const events = [
  { id: "e1", at: "2026-03-02T10:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" },
  { id: "e2", at: "2026-03-02T15:00+07:00", command: "StartProcessing", role: "specialist", actor: "cv-201" },
  { id: "e3", at: "2026-03-04T15:00+07:00", command: "RequestSupplement", role: "specialist", actor: "cv-201" },
  { id: "e3", at: "2026-03-04T15:00+07:00", command: "RequestSupplement", role: "specialist", actor: "cv-201" },
  { id: "e4", at: "2026-03-06T15:00+07:00", command: "Sign", role: "leader", actor: "ld-301" },
  { id: "e5", at: "2026-03-09T15:00+07:00", command: "SubmitSupplement", role: "applicant", actor: "cd-001" },
];

/** What can be asked about dossiers. */
export const dossiersOperations: readonly Operation[] = [
  {
    name: "dossiers.replay",
    summary: {
      vi: "Dựng lại quá trình giải quyết một hồ sơ: trạng thái, thời hạn, đúng hạn hay quá hạn",
      en: "Go through a dossier's history: status, clocks, in time or late",
    },
    input: dossiersReplayInput,
    output: dossiersReplayOutput,
    run: (input) => replay(input as ReplayInput),
    examples: [
      {
        input: { profile, office, calendar: "vn", asOf: "2026-03-10T08:00+07:00", events },
        expect: {
          definition: "decree-118-2025",
          finalState: "Processing",
          finalCode: 4,
          firstDue: "2026-03-09T10:00:00+07:00",
          due: "2026-03-12T10:00:00+07:00",
          dueShifts: 1,
          supplementRequests: 1,
          verdict: "openInTime",
        },
      },
      {
        input: { profile, definition: "decree-2030", asOf: "2026-03-10T08:00+07:00", events: [] },
        expect: { _tag: "DefinitionUnknown", known: ["decree-61-2018", "decree-118-2025"] },
        fails: true,
      },
    ],
  },
  {
    name: "dossiers.explain",
    summary: {
      vi: "Giải trình quá trình giải quyết một hồ sơ: ai làm gì, thời hạn chạy hay dừng, hạn thay đổi khi nào và vì sao",
      en: "Explain a dossier's history: who did what, whether the clock runs, when a date moved and why",
    },
    input: dossiersReplayInput,
    output: dossiersExplainOutput,
    run: (input) => explain(input as ExplainInput),
    examples: [
      {
        input: { profile, office, calendar: "vn", asOf: "2026-03-10T08:00+07:00", events },
        expect: {
          verdict: "openInTime",
          timeline: [
            { name: { en: "Receive at the one-stop desk" }, clock: "running" },
            { usedWorkingMinutes: 180 },
            { clock: "paused", notes: [{ kind: "clockPaused" }, { kind: "waits" }, { kind: "form" }] },
            { outcome: "ignored" },
            { outcome: "rejected", reason: "wrongState" },
            { clock: "running", due: "2026-03-12T10:00:00+07:00", notes: [{ kind: "clockResumed" }] },
          ],
        },
      },
    ],
  },
  {
    name: "dossiers.diagram",
    summary: {
      vi: "Vẽ quy trình giải quyết hồ sơ: hình SVG, sơ đồ Mermaid, hoặc cấu hình máy trạng thái XState",
      en: "Draw the life of a dossier: SVG, Mermaid, or the configuration of an XState machine",
    },
    input: dossiersDiagramInput,
    output: dossiersDiagramOutput,
    run: (input) => diagram(input as DiagramInput),
    examples: [
      { input: { format: "svg", on: "2026-11-20", language: "en" }, expect: { definition: "decree-118-2025" } },
      {
        input: { format: "mermaid", definition: "decree-2030" },
        expect: { _tag: "DefinitionUnknown", known: ["decree-61-2018", "decree-118-2025"] },
        fails: true,
      },
    ],
  },
  {
    name: "dossiers.allowed",
    summary: {
      vi: "Liệt kê thao tác mà một vai trò được thực hiện tiếp theo với hồ sơ, kèm lý do khi chưa được",
      en: "List what a role may do next with a dossier, with the reason where it may not",
    },
    input: dossiersAllowedInput,
    output: dossiersAllowedOutput,
    run: (input) => allowed(input as AllowedInput),
    examples: [
      {
        input: { profile, office, asOf: "2026-03-02T16:00+07:00", events: events.slice(0, 1), role: "specialist" },
        expect: { state: "Accepted", code: 2 },
      },
    ],
  },
  {
    name: "dossiers.form",
    summary: {
      vi: "Lập biểu mẫu 01 đến 07 của một hồ sơ từ quá trình giải quyết, nêu rõ phần còn thiếu",
      en: "Fill in a form (01 to 07) of a dossier from its history, and name what is missing",
    },
    input: dossiersFormInput,
    output: dossiersFormOutput,
    run: (input) => form(input as FormInput),
    examples: [
      {
        input: {
          form: "02",
          profile,
          office,
          asOf: "2026-03-10T08:00+07:00",
          events,
          details: { applicant: "Lê Thị A" },
        },
        expect: {
          key: "supplementRequest",
          number: "02",
          sequence: 3,
          fields: { requestedBy: "cv-201", request: 1, answerUntil: "2026-04-03T15:00:00+07:00" },
          missing: ["dossierCode", "procedureName", "agency", "documents"],
        },
      },
      {
        input: { form: "05", profile, office, asOf: "2026-03-10T08:00+07:00", events },
        expect: { _tag: "FormNotIssued", status: "Processing" },
        fails: true,
      },
    ],
  },
  {
    name: "dossiers.print",
    summary: {
      vi: "In biểu mẫu 01 đến 07 của một hồ sơ thành trang HTML khổ A5, A4, có mã QR của mã hồ sơ",
      en: "Print a form (01 to 07) of a dossier as an HTML page, A5 or A4, with the dossier's code as a QR code",
    },
    input: dossiersPrintInput,
    output: dossiersPrintOutput,
    run: (input) => print(input as PrintInput),
    examples: [
      {
        input: {
          form: "01",
          profile,
          office,
          asOf: "2026-03-10T08:00+07:00",
          events,
          details: { dossierCode: "H57.14-260302-0001", applicant: "Lê Thị A", channel: "inPerson" },
          print: { paper: "A5", place: "Huế" },
        },
        expect: { key: "receipt", number: "01", missing: ["procedureName", "agency", "documents"] },
      },
      {
        input: { form: "05", profile, office, asOf: "2026-03-10T08:00+07:00", events },
        expect: { _tag: "FormNotIssued", status: "Processing" },
        fails: true,
      },
    ],
  },
];
