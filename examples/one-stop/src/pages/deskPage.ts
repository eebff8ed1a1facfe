import { civilDateAt, type Instant, type Words } from "@haicap/kernel";
import { calendar } from "haicap";
import { definitionNamed } from "haicap/store";
import { html } from "hono/html";
import { type Desk, desks } from "../centre/desks.ts";
import { type Listed, type Listing, mostListed } from "../centre/listed.ts";
import { procedureName, unitName } from "../centre/lookUp.ts";
import { dayIn, lastDayOf, momentIn, shortDay } from "./dates.ts";
import { layout } from "./layout.ts";
import type { Html, View } from "./View.ts";

/** The dossiers of the centre: what is due today, what is late, what waits for somebody, and where each lies. */
export const deskPage = (
  view: View,
  { rows, listing, unknown }: { readonly rows: readonly Listed[]; readonly listing: Listing; readonly unknown: string },
): Html => {
  const { language, say, centre } = view;
  const stands = rows.map((row) => ({ row, stand: standOf(row, centre.now()) }));
  const count = (kind: Kind): number => stands.filter(({ stand }) => stand.kind === kind).length;
  return layout(view, {
    title: say(words.title),
    body: html`
<div class="heading"><div><h1>${say(listing.ended ? words.endedTitle : words.title)}</h1>
<p class="soft">${momentIn(language, centre.now())}</p></div>
<a class="button strong" href="/${language}/receive">${say(words.receive)}</a></div>
${unknown === "" ? "" : html`<p class="notice warn" role="alert">${say(words.unknown)} <code>${unknown}</code></p>`}
${
  listing.ended
    ? ""
    : html`<ul class="figures">${(["late", "today", "paused", "ready", "waiting"] as const).map(
        (kind) => html`<li class="${kind}"><strong>${count(kind)}</strong> ${say(figures[kind])}</li>`,
      )}</ul>`
}
<div class="filters">
<nav aria-label="${say(words.filter)}">${filters(view, listing)}</nav>
<form method="get" action="/${language}" role="search"><label for="number">${say(words.number)}</label><input id="number" name="number" size="22" autocomplete="off" spellcheck="false" required maxlength="64"><button>${say(words.open)}</button></form>
</div>
${rows.length === 0 ? html`<p class="empty">${say(words.none)}</p>` : table(view, stands)}
${rows.length < mostListed ? "" : html`<p class="soft">${say(words.more)}</p>`}`,
  });
};

const filters = ({ language, say }: View, { ended, desk }: Listing): Html => {
  const link = (to: string, on: boolean, words: Words): Html =>
    html`<a href="/${language}${to}" ${on ? html`aria-current="true"` : ""}>${say(words)}</a>`;
  return html`${link("", !ended && desk === undefined, words.all)}${Object.entries(desks).map(([key, name]) =>
    link(`?desk=${key}`, !ended && desk === key, name),
  )}${link("?ended=1", ended, words.ended)}`;
};

const table = (
  { language, say }: View,
  stands: readonly { readonly row: Listed; readonly stand: Stand }[],
): Html => html`<table class="dossiers">
<caption class="hidden">${say(words.title)}</caption>
<thead><tr><th scope="col">${say(words.dossier)}</th><th scope="col">${say(words.unit)}</th><th scope="col">${say(words.status)}</th><th scope="col">${say(words.desk)}</th><th scope="col">${say(words.due)}</th></tr></thead>
<tbody>${stands.map(
  ({ row, stand }) => html`<tr>
<th scope="row"><a href="/${language}/dossiers/${row.id}"><span class="number">${row.id}</span> <span class="procedure" lang="vi">${procedureName(row.procedure)}</span></a></th>
<td data-label="${say(words.unit)}" lang="vi">${unitName(row.unit)}</td>
<td data-label="${say(words.status)}">${say(statusWords(row.status))}</td>
<td data-label="${say(words.desk)}">${say(desks[row.desk as Desk])}</td>
<td data-label="${say(words.due)}">${row.dueAt === null ? "" : html`<span class="due-day" title="${dayIn(language, lastDayOf(row.dueAt))}">${shortDay(lastDayOf(row.dueAt))}</span> `}<span class="chip ${stand.kind}">${say(stand.words)}</span></td></tr>`,
)}</tbody></table>`;

/** What a status of the definition in force is called. */
const statusWords = (key: string): Words => {
  const status = definitionNamed("decree-118-2025")?.rows.get(key)?.status;
  return { vi: status?.nameVi ?? key, en: status?.nameEn ?? key };
};

type Kind = "late" | "today" | "soon" | "paused" | "ready" | "waiting" | "ended";

interface Stand {
  readonly kind: Kind;
  readonly words: Words;
}

/** How a dossier stands, in a word for whoever has to act. */
const standOf = ({ status, clock, dueAt }: Listed, now: Instant): Stand => {
  if (clock === "notStarted" || dueAt === null)
    return { kind: "waiting", words: { vi: "Chờ tiếp nhận", en: "To be accepted" } };
  if (status === "ResultReady") return { kind: "ready", words: { vi: "Chờ trả kết quả", en: "To be returned" } };
  if (clock === "ended" || clock === "neverStarted")
    return { kind: "ended", words: { vi: "Đã kết thúc", en: "Ended" } };
  if (clock === "paused") return { kind: "paused", words: { vi: "Tạm dừng", en: "Standing still" } };
  if (dueAt <= now) return { kind: "late", words: { vi: "Quá hạn", en: "Overdue" } };
  const [today, last] = [civilDateAt(now), lastDayOf(dueAt)];
  if (last === today) return { kind: "today", words: { vi: "Hết hạn hôm nay", en: "Due today" } };
  const between = calendar.between({ from: today, to: last });
  const days = between.ok ? between.value.workingDays : 0;
  return {
    kind: "soon",
    words: { vi: `Còn ${days} ngày làm việc`, en: `${days} working day${days === 1 ? "" : "s"} left` },
  };
};

const figures = {
  late: { vi: "quá hạn", en: "overdue" },
  today: { vi: "hết hạn hôm nay", en: "due today" },
  paused: { vi: "tạm dừng", en: "standing still" },
  ready: { vi: "chờ trả kết quả", en: "to be returned" },
  waiting: { vi: "chờ tiếp nhận", en: "to be accepted" },
} as const satisfies Partial<Record<Kind, Words>>;

const words = {
  title: { vi: "Hồ sơ đang giải quyết", en: "Open dossiers" },
  endedTitle: { vi: "Hồ sơ đã kết thúc", en: "Ended dossiers" },
  receive: { vi: "Tiếp nhận hồ sơ", en: "Receive a dossier" },
  unknown: { vi: "Không có hồ sơ mang số này:", en: "There is no dossier of this number:" },
  filter: { vi: "Lọc hồ sơ", en: "Filter" },
  number: { vi: "Mã hồ sơ", en: "Dossier number" },
  open: { vi: "Mở", en: "Open" },
  none: { vi: "Không có hồ sơ nào ở đây.", en: "No dossier here." },
  more: {
    vi: "Chỉ hiện 200 hồ sơ đầu; hãy lọc theo nơi đang giữ.",
    en: "Only the first 200 are shown; filter by desk.",
  },
  all: { vi: "Tất cả", en: "All" },
  ended: { vi: "Đã kết thúc", en: "Ended" },
  dossier: { vi: "Hồ sơ", en: "Dossier" },
  unit: { vi: "Nơi ở", en: "Commune" },
  status: { vi: "Trạng thái", en: "Status" },
  desk: { vi: "Nơi đang giữ", en: "At" },
  due: { vi: "Hẹn trả", en: "Promised" },
} as const satisfies Record<string, Words>;
