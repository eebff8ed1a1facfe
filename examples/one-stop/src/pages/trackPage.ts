import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import type { Looked } from "../centre/lookUp.ts";
import { printedCode } from "../centre/slips.ts";
import { limitEndIn, momentIn } from "./dates.ts";
import { dueDate } from "./dueDate.ts";
import { layout } from "./layout.ts";
import type { Html, View } from "./View.ts";

/** Where anybody with a slip asks how the dossier stands. */
export const trackForm = (
  view: View,
  { code, unknown }: { readonly code: string; readonly unknown: boolean },
): Html => {
  const { say, language } = view;
  return layout(view, {
    title: say(words.title),
    open: true,
    narrow: true,
    body: html`<h1>${say(words.title)}</h1>
${unknown ? html`<div class="notice warn" role="alert" tabindex="-1" data-focus>${say(words.unknown)}</div>` : ""}
<form class="sheet" method="post" action="/${language}/track"><div class="field"><label for="code">${say(words.code)}</label>
<div class="joined"><input id="code" name="code" value="${code}" class="number" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"><button class="strong">${say(words.look)}</button></div>
<p class="hint" id="code-hint">${say(words.codeHint)}</p></div></form>`,
  });
};

/** How a dossier stands, for whoever has its slip: status, dates, commune, procedure. Nobody's name, no paper, no reason, no number. */
export const trackPage = (view: View, looked: Looked): Html => {
  const { say, language, centre } = view;
  const { told, procedure, slip, stored, unitName } = looked;
  const status = told.timeline.at(-1)?.stateName ?? { vi: told.finalState, en: told.finalState };
  const waits = told.timeline.at(-1)?.notes.find(({ kind }) => kind === "waits");
  const stage = stageOf(told.finalState, stored.dossier.clock.mode);
  return layout(view, {
    title: say(words.title),
    open: true,
    narrow: true,
    body: html`<p class="crumb"><a href="/${language}/track">${say(words.other)}</a></p>
<h1 lang="vi">${procedure.name}</h1>
<section class="sheet status ${stage.kind}" aria-labelledby="status"><p class="soft" id="status">${say(words.status)}</p>
<p class="now">${say(status)}</p>
${stage.kind === "way" ? html`<ol class="stages">${stages.map((name, index) => html`<li class="${index < stage.at ? "done" : index === stage.at ? "here" : ""}" ${index === stage.at ? html`aria-current="step"` : ""}>${say(name)}</li>`)}</ol>` : ""}
${waits === undefined ? "" : html`<p>${say(waits.words)}</p>`}
${told.finalState === "Supplement" || told.finalState === "IntakeSupplement" ? html`<p>${say(words.supplement)}</p>` : ""}
${told.finalState === "ResultReady" ? html`<p>${say({ vi: `Mời mang giấy hẹn đến ${centre.office.name}.`, en: `Please bring the slip to ${centre.office.name}.` })}</p>` : ""}</section>
<section class="sheet"><dl class="facts">
${told.promisedDue === null || told.endedAt !== null ? "" : html`<dt>${say(words.promised)}</dt><dd>${dueDate(view, looked)}${stored.dossier.clock.mode === "paused" ? html`<p class="hint">${say(words.willMove)}</p>` : ""}</dd>`}
${told.acceptedAt === null ? "" : html`<dt>${say(words.accepted)}</dt><dd>${momentIn(language, told.acceptedAt)}</dd>`}
${told.endedAt === null ? "" : html`<dt>${say(words.ended)}</dt><dd>${momentIn(language, told.endedAt)}</dd>`}
<dt>${say(words.unit)}</dt><dd lang="vi">${unitName}</dd>
<dt>${say(words.receivedBy)}</dt><dd lang="vi">${centre.office.name}</dd>
<dt>${say(words.code)}</dt><dd class="number">${printedCode(slip.code)}</dd></dl>
${told.shifts.length === 0 ? "" : html`<h2>${say(words.moved)}</h2><ul>${told.shifts.map(({ from, to, cause }) => html`<li>${limitEndIn(language, from)} → ${limitEndIn(language, to)}: ${say(causes[cause])}</li>`)}</ul>`}
<p class="hint">${say(words.privacy)} ${momentIn(language, told.asOf)}.</p></section>`,
  });
};

type Stage = { readonly kind: "way"; readonly at: number } | { readonly kind: "stopped" };

/** How far a dossier has come on its way; one that was refused, stopped or withdrawn is on none. */
const stageOf = (status: string, clock: string): Stage => {
  if (["NotAccepted", "Stopped", "Withdrawn"].includes(status)) return { kind: "stopped" };
  if (status === "Returned" || status === "Archived") return { kind: "way", at: 3 };
  if (status === "ResultReady") return { kind: "way", at: 2 };
  return { kind: "way", at: clock === "notStarted" ? 0 : 1 };
};

const stages: readonly Words[] = [
  { vi: "Tiếp nhận", en: "Reception" },
  { vi: "Giải quyết", en: "Processing" },
  { vi: "Có kết quả", en: "Outcome" },
  { vi: "Đã trả", en: "Returned" },
];

const causes = {
  supplement: { vi: "chờ bổ sung hồ sơ", en: "waiting for a supplement" },
  payment: { vi: "chờ nghĩa vụ tài chính", en: "waiting for a payment" },
  restart: { vi: "tính lại thời hạn", en: "the limit was counted anew" },
} as const satisfies Record<string, Words>;

const words = {
  title: { vi: "Tra cứu hồ sơ", en: "Track a dossier" },
  code: { vi: "Mã tra cứu", en: "Tracking code" },
  codeHint: {
    vi: "16 ký tự dưới mã QR trên giấy hẹn; chữ hoa, chữ thường đều được.",
    en: "The 16 characters under the QR code on the slip, in any case.",
  },
  look: { vi: "Tra cứu", en: "Track" },
  unknown: {
    vi: "Không có hồ sơ nào mang mã này. Hãy so lại với giấy hẹn.",
    en: "There is no dossier of this code. Compare it with the slip.",
  },
  other: { vi: "Tra cứu hồ sơ khác", en: "Another dossier" },
  status: { vi: "Trạng thái", en: "Status" },
  supplement: {
    vi: "Cần nộp thêm giấy tờ: xem phiếu yêu cầu bổ sung (mẫu 02) hoặc hỏi quầy tiếp nhận. Trong lúc chờ, thời hạn tạm dừng.",
    en: "More papers are needed: see the request (form 02) or ask the desk. The time limit stands still meanwhile.",
  },
  promised: { vi: "Hẹn trả", en: "Promised for" },
  willMove: { vi: "Sẽ lùi theo thời gian chờ.", en: "Will move by the time of the wait." },
  accepted: { vi: "Tiếp nhận", en: "Accepted" },
  ended: { vi: "Ngày có kết quả", en: "Decided" },
  unit: { vi: "Xã, phường của người nộp", en: "Applicant's commune" },
  receivedBy: { vi: "Nơi tiếp nhận", en: "Received by" },
  moved: { vi: "Ngày hẹn đã đổi", en: "The date has moved" },
  privacy: {
    vi: "Trang này không hiện tên, giấy tờ hay mã hồ sơ. Cập nhật lúc",
    en: "This page shows no name, no paper and no dossier number. As of",
  },
} as const satisfies Record<string, Words>;
