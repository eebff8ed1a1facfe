import type { Words } from "@haicap/kernel";
import { qrSvg } from "@haicap/procedures/qr";
import { html, raw } from "hono/html";
import { desks } from "../centre/desks.ts";
import type { Looked } from "../centre/lookUp.ts";
import type { NextStep } from "../centre/nextSteps.ts";
import { printedCode } from "../centre/slips.ts";
import { commandForms, type NewId, type Typed } from "./commandForms.ts";
import { limitEndIn, limitIn, momentIn } from "./dates.ts";
import { dueDate } from "./dueDate.ts";
import { layout } from "./layout.ts";
import { timeline } from "./timeline.ts";
import type { Html, View } from "./View.ts";

/** What a dossier page shows beside the dossier. */
export interface DossierShown {
  readonly steps: readonly NextStep[];
  readonly newId: NewId;
  /** The address of the tracking page of this dossier, in full. */
  readonly tracking: string;
  readonly notice?: Html;
  /** What was typed into a form that came to nothing. */
  readonly typed?: Typed;
}

/** A dossier as a desk sees it: where it is, its clocks, what comes next, what happened, its papers. */
export const dossierPage = (view: View, looked: Looked, shown: DossierShown): Html => {
  const { tracking, notice } = shown;
  const { say, language } = view;
  const { procedure, slip, told, unitName, desk } = looked;
  return layout(view, {
    title: `${slip.dossier} · ${procedure.name}`,
    body: html`${notice ?? ""}
<p class="crumb"><a href="/${language}">${say(words.back)}</a></p>
<div class="heading"><div><p class="number big">${slip.dossier}</p><h1 lang="vi">${procedure.name}</h1></div>
<span class="chip ${told.verdict}">${say(stateOf(looked))}</span></div>
<div class="columns"><div>
${commandForms(view, looked, shown)}
<section class="sheet" aria-labelledby="history"><h2 id="history">${say(words.history)}</h2>${timeline(view, told.timeline)}</section>
</div><div>
<section class="sheet" aria-labelledby="clocks"><h2 id="clocks">${say(words.clocks)}</h2>${clocks(view, looked)}</section>
<section class="sheet" aria-labelledby="about"><h2 id="about">${say(words.about)}</h2><dl class="facts">
<dt>${say(words.desk)}</dt><dd>${say(desks[desk])}</dd>
<dt>${say(words.unit)}</dt><dd lang="vi">${unitName}</dd>
<dt>${say(words.channel)}</dt><dd>${say(channels[slip.channel])}</dd>
<dt>${say(words.procedure)}</dt><dd class="number">${procedure.code}</dd></dl></section>
<section class="sheet" aria-labelledby="papers"><h2 id="papers">${say(words.papers)}</h2>${papers(view, looked)}</section>
<section class="sheet tracking" aria-labelledby="tracking"><h2 id="tracking">${say(words.tracking)}</h2>
<div class="qr">${raw(qrSvg(tracking).replace('role="img"', 'role="img" aria-hidden="true"'))}</div>
<div><p><a href="/${language}/track/${slip.code}" class="number">${printedCode(slip.code)}</a></p><p class="hint">${say(words.trackingHint)}</p></div></section>
</div></div>`,
  });
};

const stateOf = ({ told }: Looked): Words =>
  told.timeline.at(-1)?.stateName ?? { vi: told.finalState, en: told.finalState };

const clocks = (view: View, looked: Looked): Html => {
  const { say, language } = view;
  const { told, slip, stored } = looked;
  const { clock } = stored.dossier;
  const waits = told.timeline.at(-1)?.notes.find(({ kind }) => kind === "waits");
  const moved = told.promisedDue !== null && told.promisedDue !== told.firstDue && told.firstDue !== null;
  return html`<dl class="facts clocks">
<dt>${say(words.limit)}</dt><dd>${limitIn(language, slip.limit)}</dd>
${told.acceptedAt === null ? "" : html`<dt>${say(words.accepted)}</dt><dd>${momentIn(language, told.acceptedAt)}</dd>`}
${told.promisedDue === null ? "" : html`<dt>${say(words.promised)}</dt><dd>${dueDate(view, looked)}${clock.mode === "paused" ? html`<p class="hint">${say(words.willMove)}</p>` : ""}${moved ? html`<p class="hint">${say(words.first)} ${limitEndIn(language, told.firstDue ?? "")}</p>` : ""}${told.due === told.promisedDue ? "" : html`<p class="hint">${say(words.byLaw)} ${limitEndIn(language, told.due ?? "")}</p>`}</dd>`}
<dt>${say(words.clock)}</dt><dd><span class="clock ${clock.mode}">${say(modes[clock.mode])}</span>${waits === undefined ? "" : html`<p class="hint">${say(waits.words)}</p>`}</dd>
${told.endedAt === null ? "" : html`<dt>${say(words.endedAt)}</dt><dd>${momentIn(language, told.endedAt)}</dd>`}
</dl>
<ul class="standing">${told.standing.map((line) => html`<li>${say(line)}</li>`)}</ul>`;
};

const papers = ({ say, language }: View, { stored, slip, told }: Looked): Html => {
  const { forms } = stored.definition.definition;
  const issued = new Set(
    told.timeline.flatMap(({ notes }) =>
      notes.filter(({ kind }) => kind === "form").map(({ words: { vi } }) => /\d\d/.exec(vi)?.[0]),
    ),
  );
  const shown = forms.filter(
    ({ key, number }) =>
      issued.has(number) || key === "register" || (key === "controlSlip" && told.acceptedAt !== null),
  );
  return html`<ul class="papers">${shown.map(
    ({ number, nameVi, nameEn }) =>
      html`<li><a href="/${language}/dossiers/${slip.dossier}/forms/${number}"><span class="number">${number}</span> ${say({ vi: nameVi, en: nameEn })}</a></li>`,
  )}</ul>`;
};

const modes = {
  notStarted: { vi: "Chưa chạy: hồ sơ chưa được tiếp nhận", en: "Not running: not accepted yet" },
  neverStarted: { vi: "Không chạy: hồ sơ không được tiếp nhận", en: "Never ran: not accepted" },
  running: { vi: "Đang chạy", en: "Running" },
  paused: { vi: "Tạm dừng", en: "Standing still" },
  ended: { vi: "Đã dừng: đã có kết quả", en: "Stopped: there is an outcome" },
} as const satisfies Record<string, Words>;

const channels = {
  inPerson: { vi: "Trực tiếp tại quầy", en: "At the desk" },
  publicPost: { vi: "Bưu chính công ích", en: "Public post" },
  online: { vi: "Trực tuyến", en: "Online" },
} as const satisfies Record<string, Words>;

const words = {
  back: { vi: "Tất cả hồ sơ", en: "All dossiers" },
  history: { vi: "Quá trình giải quyết", en: "What happened" },
  clocks: { vi: "Thời hạn", en: "Clocks" },
  about: { vi: "Hồ sơ", en: "The dossier" },
  desk: { vi: "Nơi đang giữ", en: "At" },
  unit: { vi: "Nơi ở của người nộp", en: "Applicant's commune" },
  channel: { vi: "Cách thức nộp", en: "Handed in" },
  procedure: { vi: "Mã thủ tục", en: "Procedure code" },
  papers: { vi: "Giấy tờ in", en: "Papers to print" },
  tracking: { vi: "Mã tra cứu", en: "Tracking code" },
  trackingHint: {
    vi: "In trên giấy hẹn. Ai có mã xem được trạng thái, ngày hẹn; không xem được tên, giấy tờ.",
    en: "Printed on the slip. Whoever has it sees the status and the dates; no name, no papers.",
  },
  limit: { vi: "Thời hạn giải quyết", en: "Time limit" },
  accepted: { vi: "Tiếp nhận", en: "Accepted" },
  promised: { vi: "Hẹn trả", en: "Promised for" },
  willMove: { vi: "Sẽ lùi theo thời gian tạm dừng.", en: "Will move by the time it stands still." },
  first: { vi: "Lúc tiếp nhận hẹn", en: "At acceptance:" },
  byLaw: { vi: "Hạn theo luật:", en: "Due by law:" },
  clock: { vi: "Đồng hồ", en: "Clock" },
  endedAt: { vi: "Có kết quả", en: "Decided" },
} as const satisfies Record<string, Words>;
