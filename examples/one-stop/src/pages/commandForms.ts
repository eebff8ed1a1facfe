import type { Words } from "@haicap/kernel";
import { html, raw } from "hono/html";
import { capacities, isNeeded, type PayloadField, payloadFields } from "../ask/payloadFields.ts";
import type { Looked } from "../centre/lookUp.ts";
import type { NextStep } from "../centre/nextSteps.ts";
import { limitEndIn } from "./dates.ts";
import type { Html, View } from "./View.ts";

/** What a form sends that belongs to a command: the id that makes it happen once. */
export type NewId = () => string;

/** A form that was sent and came to nothing: what was typed stays in it. */
export interface Typed {
  readonly command: string;
  readonly values: ReadonlyMap<string, string>;
  /** The field that is wrong, if one is. */
  readonly wrong?: string;
}

/** What the role may do next, each with what it needs; and what it may not, with what stands against it. */
export const commandForms = (
  view: View,
  looked: Looked,
  { steps, newId, typed }: { readonly steps: readonly NextStep[]; readonly newId: NewId; readonly typed?: Typed },
): Html => {
  const { say } = view;
  const [able, unable] = [
    steps.filter((one) => one.against === undefined),
    steps.filter((one) => one.against !== undefined),
  ];
  return html`<section class="sheet" aria-labelledby="next"><h2 id="next">${say(words.next)}</h2>
${typed === undefined || able.some(({ command }) => command === typed.command) ? "" : leftOver(view, looked, typed)}
${able.length === 0 ? html`<p class="soft">${say(steps.length === 0 ? words.ended : words.nothing)}</p>` : ""}
${able.map((step) => commandForm(view, looked, step, { id: newId(), alone: able.length === 1, typed: typed?.command === step.command ? typed : undefined }))}
${
  unable.length === 0
    ? ""
    : html`<details class="unable"><summary>${say({ vi: `Chưa làm được (${unable.length})`, en: `Not now (${unable.length})` })}</summary><ul>${unable.map(
        (step) =>
          html`<li><strong>${say(step.name)}</strong><br><span class="soft">${say(step.against ?? step.name)}</span></li>`,
      )}</ul></details>`
}</section>`;
};

const commandForm = (
  view: View,
  { slip, stored }: Looked,
  step: NextStep,
  { id, alone, typed }: { readonly id: string; readonly alone: boolean; readonly typed: Typed | undefined },
): Html => {
  const { say, language } = view;
  const { command, name, form, until } = step;
  const fields = step.needs.flatMap((need) => payloadFields[need] ?? []);
  const send = html`<input type="hidden" name="command" value="${command}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="version" value="${stored.version}">`;
  const about = html`${form === undefined ? "" : html`<span class="tag">${say({ vi: `mẫu ${form}`, en: `form ${form}` })}</span>`}${until === null ? "" : html`<span class="soft">${say(words.until)} ${limitEndIn(language, until)}</span>`}`;
  const action = `/${language}/dossiers/${slip.dossier}/commands`;
  if (fields.length === 0)
    return html`<form class="command plain" method="post" action="${action}">${send}<button data-once>${say(name)}</button>${about}</form>`;
  return html`<details class="command" ${alone || typed !== undefined ? html`open` : ""}><summary>${say(name)}${about}</summary><form method="post" action="${action}">${send}
${fields.map((field) => fieldOf(view, field, { command, form: id, typed }))}
<p class="actions"><button class="strong" data-once>${say(name)}</button></p></form></details>`;
};

const fieldOf = (
  { say }: View,
  { key, name, as, hint }: PayloadField,
  { command, form, typed }: { readonly command: string; readonly form: string; readonly typed: Typed | undefined },
): Html => {
  const id = `${key}-${form}`;
  const value = typed?.values.get(key) ?? "";
  const needed = isNeeded(command, key);
  const described = hint === undefined ? "" : html`aria-describedby="${id}-hint"`;
  const required = html`${needed ? html`required` : ""} ${typed?.wrong === key ? html`aria-invalid="true"` : ""}`;
  return html`<div class="field"><label for="${id}">${say(name)}${needed ? "" : html` <span class="soft">${say(words.optional)}</span>`}</label>
${
  as === "capacity"
    ? html`<select id="${id}" name="${key}">${Object.entries(capacities).map(([one, words]) => html`<option value="${one}" ${one === value ? html`selected` : ""}>${say(words)}</option>`)}</select>`
    : as === "date"
      ? html`<input type="date" id="${id}" name="${key}" value="${value}" ${required}>`
      : as === "line"
        ? html`<input id="${id}" name="${key}" value="${value}" maxlength="200" autocomplete="off" ${required} ${described}>`
        : html`<textarea id="${id}" name="${key}" rows="${as === "lines" ? 3 : 2}" maxlength="2000" ${required} ${described}>${raw("\n")}${value}</textarea>`
}${hint === undefined ? "" : html`<p class="hint" id="${id}-hint">${say(hint)}</p>`}</div>`;
};

/** What was typed for something that cannot be done any more: it is not thrown away. */
const leftOver = ({ say }: View, { stored }: Looked, { command, values }: Typed): Html => {
  const known = stored.definition.commands.get(command);
  const name = { vi: known?.nameVi ?? command, en: known?.nameEn ?? command };
  const filled = Object.values(payloadFields).filter(({ key }) => (values.get(key) ?? "").trim() !== "");
  return filled.length === 0
    ? html``
    : html`<div class="typed"><h3>${say(words.typed)} ${say(name)}</h3><dl class="facts">${filled.map(
        ({ key, name: field }) => html`<dt>${say(field)}</dt><dd class="as-typed">${values.get(key) ?? ""}</dd>`,
      )}</dl></div>`;
};

const words = {
  typed: { vi: "Đã nhập, chưa ghi:", en: "Typed and not written:" },
  next: { vi: "Việc tiếp theo", en: "What comes next" },
  nothing: {
    vi: "Vai trò này chưa có việc gì ở bước này. Đổi vai trò ở đầu trang, hoặc xem bên dưới ai làm được.",
    en: "This role has nothing to do now. Change the role above, or see below who has.",
  },
  ended: { vi: "Hồ sơ đã kết thúc.", en: "The dossier has ended." },
  until: { vi: "đến", en: "until" },
  optional: { vi: "(nếu có)", en: "(if any)" },
} as const satisfies Record<string, Words>;
