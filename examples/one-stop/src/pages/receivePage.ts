import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import { factFields, optionWords } from "../ask/decisionOf.ts";
import type { Reading } from "../ask/readReception.ts";
import { withoutWord } from "../centre/lookUp.ts";
import { limitEndIn } from "./dates.ts";
import { dayStrip } from "./dayStrip.ts";
import { layout } from "./layout.ts";
import { refusalNotice } from "./notice.ts";
import type { Html, View } from "./View.ts";

/** The second step of receiving: whose, how, for how long; and before it is accepted, who decides and when it is due, day by day. */
export const receivePage = (view: View, reading: Reading, command: string): Html => {
  const { say, language } = view;
  const { procedure, refusal } = reading;
  return layout(view, {
    title: withoutWord(procedure.name),
    narrow: true,
    body: html`
<p class="crumb"><a href="/${language}/receive">${say(words.other)}</a></p>
<h1 lang="vi">${withoutWord(procedure.name)}</h1>
<p class="soft"><span class="number">${procedure.code}</span> · <span lang="vi">${procedure.field}</span> · <span lang="vi">${procedure.ministry}</span></p>
${refusal === undefined ? "" : refusalNotice(view, refusal)}
${question(view, reading)}
${reading.preview === undefined ? "" : preview(view, reading, command)}`,
  });
};

const question = (view: View, reading: Reading): Html => {
  const { say, language } = view;
  const { procedure, answers } = reading;
  return html`<form class="sheet" method="post" action="/${language}/receive/${procedure.code}">
<div class="field"><label for="address">${say(words.address)}</label>
<input id="address" name="address" value="${answers.address}" autocomplete="off" spellcheck="false" maxlength="300" aria-describedby="address-hint" ${answers.unit === "" ? html`required` : ""}>
<p class="hint" id="address-hint">${say(words.addressHint)}</p></div>
${reading.choices.length === 0 ? "" : choices(view, reading)}
<fieldset class="field"><legend>${say(words.channel)}</legend><div class="options">${channels.map(
    ({ key, name }) =>
      html`<label><input type="radio" name="channel" value="${key}" ${answers.channel === key ? html`checked` : ""}> ${say(name)}</label>`,
  )}</div></fieldset>
<div class="field"><label for="limit">${say(words.limit)}</label>
<input id="limit" name="limit" value="${answers.limit}" list="limits" autocomplete="off" maxlength="200" required aria-describedby="limit-hint" lang="vi">
<datalist id="limits">${reading.limits.map((limit) => html`<option value="${limit}">`)}</datalist>
<p class="hint" id="limit-hint">${say(reading.limits.length === 0 ? words.limitUnknown : words.limitHint)}</p></div>
${reading.preview === undefined ? "" : facts(view, reading)}
${documents(view, reading)}
<p class="actions"><button class="${reading.preview === undefined ? "strong" : ""}">${say(reading.preview === undefined ? words.look : words.again)}</button></p>
</form>`;
};

const choices = ({ say }: View, { choices: places, answers }: Reading): Html =>
  html`<fieldset class="field ask"><legend>${say(words.which)}</legend><div class="options stacked">${places.map(
    ({ code, fullName, within }) =>
      html`<label lang="vi"><input type="radio" name="unit" value="${code}" ${answers.unit === code ? html`checked` : ""}> ${fullName}, ${within}</label>`,
  )}</div></fieldset>`;

const facts = ({ say }: View, { preview: shown, answers }: Reading): Html =>
  html`${factFields
    .filter(({ fact }) => shown?.decision.needs.includes(fact) || answers.facts[fact] !== undefined)
    .map(
      ({ fact, name, options }) =>
        html`<div class="field ask"><label for="${fact}">${say(name)}</label>${
          options === undefined
            ? html`<input id="${fact}" name="${fact}" inputmode="numeric" size="4" value="${answers.facts[fact] ?? ""}">`
            : html`<select id="${fact}" name="${fact}"><option value=""></option>${options.map(
                (option) =>
                  html`<option value="${option}" ${String(answers.facts[fact]) === option ? html`selected` : ""}>${say(optionWords[option] ?? { vi: option, en: option })}</option>`,
              )}</select>`
        }</div>`,
    )}`;

const documents = ({ say }: View, { procedure, answers }: Reading): Html => {
  const names = [...new Set(procedure.documents.map(({ name }) => name.slice(0, 300)))];
  return html`<fieldset class="field"><legend>${say(words.documents)}</legend>
${
  names.length === 0
    ? ""
    : html`<details class="papers" ${names.length > 6 ? "" : html`open`}><summary>${say({ vi: `${names.length} loại giấy tờ trong danh mục`, en: `${names.length} papers in the record` })}</summary>${names.map(
        (name) =>
          html`<label lang="vi"><input type="checkbox" name="documents" value="${name}" ${answers.documents.includes(name) ? html`checked` : ""}> ${name}</label>`,
      )}</details>`
}
<label for="papers">${say(words.papers)}</label><textarea id="papers" name="papers" rows="3" maxlength="4000" aria-describedby="papers-hint">${answers.documents.filter((name) => !names.includes(name)).join("\n")}</textarea>
<p class="hint" id="papers-hint">${say(words.papersHint)}</p></fieldset>`;
};

const preview = (view: View, reading: Reading, command: string): Html => {
  const { say, language, centre } = view;
  const { preview: shown, answers, procedure } = reading;
  if (shown === undefined) return html``;
  const { place, was, decision, due } = shown;
  const elsewhere = place.code !== centre.office.unit;
  return html`<section class="sheet answer" aria-labelledby="before" id="answer">
<h2 id="before" tabindex="-1" data-focus>${say(words.before)}</h2>
<dl class="facts">
<dt>${say(words.unit)}</dt><dd><span lang="vi">${place.fullName}, ${place.within}</span>${was === undefined ? "" : html` <span class="soft">${say({ vi: `(trước 01/7/2025: ${was})`, en: `(before 1 July 2025: ${was})` })}</span>`}${elsewhere ? html`<p class="hint">${say(words.elsewhere)}</p>` : ""}</dd>
<dt>${say(words.decides)}</dt><dd>${
    decision.body === undefined
      ? html`<p class="notice warn">${say(decision.open ?? words.unknown)}</p>`
      : html`<span lang="vi">${decision.body}</span>${decision.unit === undefined ? "" : html` – <span lang="vi">${decision.unit.fullName}</span>`}${decision.division === undefined ? "" : html`<br><span class="soft" lang="vi">${decision.division}</span>`}`
  }${decision.reasons.length === 0 ? "" : html`<p class="hint">${decision.reasons.map(say).join("; ")}</p>`}${decision.warnings.map((one) => html`<p class="hint">${say(words.note)} ${say(one)}</p>`)}</dd>
<dt>${say(words.due)}</dt><dd>${due.ok ? html`<strong class="due-date">${say(limitWords(language, due.at))}</strong><p class="hint">${due.reasons.map(say).join("; ")}</p>${answers.channel === "inPerson" ? "" : html`<p class="hint">${say(words.later)}</p>`}` : html`<p class="notice warn" role="alert">${say(due.why)}</p>`}</dd>
</dl>
${due.ok && due.days.length > 0 ? html`<h3>${say(words.why)}</h3>${dayStrip(view, due.days)}` : ""}
${
  due.ok
    ? html`<form method="post" action="/${language}/receive/${procedure.code}/accept">
<input type="hidden" name="command" value="${command}"><input type="hidden" name="unit" value="${place.code}">
<input type="hidden" name="limit" value="${due.limit}"><input type="hidden" name="channel" value="${answers.channel}"><input type="hidden" name="seen" value="${due.on}">
<input type="hidden" name="papers" value="${answers.documents.join("\n")}"><input type="hidden" name="address" value="${answers.address}">
${Object.entries(answers.facts).map(([fact, value]) => html`<input type="hidden" name="${fact}" value="${String(value)}">`)}
<p class="actions"><button class="strong" data-once>${say(answers.channel === "inPerson" ? words.accept : words.file)}</button></p></form>
<p class="hint">${say(words.privacy)}</p>`
    : ""
}</section>`;
};

const limitWords = (language: View["language"], at: string): Words => {
  const text = limitEndIn(language, at);
  return {
    vi: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
    en: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
  };
};

const channels = [
  { key: "inPerson", name: { vi: "Trực tiếp tại quầy", en: "At the desk" } },
  { key: "publicPost", name: { vi: "Bưu chính công ích", en: "Public post" } },
  { key: "online", name: { vi: "Trực tuyến", en: "Online" } },
] as const;

const words = {
  other: { vi: "Chọn thủ tục khác", en: "Another procedure" },
  address: { vi: "Địa chỉ của người nộp", en: "Applicant's address" },
  addressHint: {
    vi: "Tên cũ hay mới đều được: “12 Lê Lợi, phường Vĩnh Ninh, Huế”. Chỉ dùng để tìm xã, phường; không lưu lại.",
    en: "Old names or new: “12 Lê Lợi, phường Vĩnh Ninh, Huế”. Used to find the commune only; it is not kept.",
  },
  which: {
    vi: "Địa chỉ này nay thuộc nơi nào? Hãy hỏi người nộp.",
    en: "Where is this address now? Ask the applicant.",
  },
  channel: { vi: "Cách thức nộp", en: "Handed in" },
  limit: { vi: "Thời hạn giải quyết", en: "Time limit" },
  limitHint: {
    vi: "Theo hồ sơ thủ tục; sửa nếu trường hợp này có thời hạn khác.",
    en: "As the procedure says, in Vietnamese; change it where this case has another.",
  },
  limitUnknown: {
    vi: "Nguồn dữ liệu không nêu đơn vị thời hạn; hãy ghi theo quyết định công bố, ví dụ “3 ngày làm việc”.",
    en: "The source states no unit; write it as published, in Vietnamese, for example “3 ngày làm việc”.",
  },
  documents: { vi: "Giấy tờ đã nhận", en: "Papers handed in" },
  papers: { vi: "Giấy tờ khác", en: "Other papers" },
  papersHint: {
    vi: "Mỗi dòng một loại; không ghi tên, số giấy tờ của người nộp.",
    en: "One on a line; no names and no numbers of persons.",
  },
  look: { vi: "Xem nơi giải quyết và ngày hẹn", en: "See who decides and when it is due" },
  again: { vi: "Xem lại", en: "Look again" },
  before: { vi: "Trước khi tiếp nhận", en: "Before you accept" },
  unit: { vi: "Nơi ở hiện nay", en: "Commune now" },
  elsewhere: {
    vi: "Ngoài địa bàn của trung tâm: vẫn tiếp nhận, không phụ thuộc địa giới hành chính, rồi chuyển nơi giải quyết.",
    en: "Outside this centre's area: received all the same, then handed over to the authority that decides.",
  },
  decides: { vi: "Cơ quan giải quyết", en: "Who decides" },
  unknown: { vi: "Chưa xác định được", en: "Not known" },
  note: { vi: "Lưu ý:", en: "Note:" },
  due: { vi: "Ngày hẹn trả", en: "Due" },
  why: { vi: "Từng ngày một", en: "Day by day" },
  accept: { vi: "Tiếp nhận và in giấy hẹn", en: "Accept and print the slip" },
  file: { vi: "Ghi nhận hồ sơ gửi đến", en: "File what was sent" },
  later: {
    vi: "Hồ sơ gửi đến được ghi nhận trước, tiếp nhận sau; ngày hẹn ở đây tính như thể tiếp nhận ngay bây giờ.",
    en: "What was sent is filed first and accepted later; this date is counted as if it were accepted now.",
  },
  privacy: {
    vi: "Không lưu tên, số điện thoại, địa chỉ. Người nộp tự ghi tên trên giấy hẹn.",
    en: "No name, telephone number or address is kept. The applicant writes the name on the slip.",
  },
} as const satisfies Record<string, Words>;
