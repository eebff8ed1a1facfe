import { part, unfold } from "../../picture/parts.ts";
import { daysAfter, momentInWords } from "../../shell/dates.ts";
import { h } from "../../shell/element.ts";
import {
  choiceField,
  controlsOf,
  dayField,
  moreFields,
  readControl,
  textField,
  writeControl,
} from "../../shell/fields.ts";
import type { Ask, Language } from "../../shell/Tool.ts";
import type { Possible } from "./possible.ts";
import { type Step, writeSteps } from "./Step.ts";
import type { Walked } from "./Walked.ts";
import { type PayloadKey, words } from "./words.ts";

/** The steps that may come next, each to be taken at the time above them; and those that may not, with the reason. */
export const nextSteps = (walked: Walked, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const open = walked.next.filter(({ roles }) => roles.length > 0);
  const blocked = walked.next.filter(({ roles, message }) => roles.length === 0 && message !== undefined);
  return part(
    said.next,
    walked.next.length === 0 ? h("p", {}, said.ended) : timeOf(walked, language, ask),
    h(
      "ul",
      { class: "pg-commands" },
      open.map((one) => h("li", {}, commandForm(one, walked, language, ask))),
    ),
    blocked.length > 0 &&
      unfold(
        said.blocked,
        h(
          "ul",
          { class: "pg-reasons" },
          blocked.map(({ name, message }) =>
            h("li", {}, h("strong", {}, name[language]), ": ", message?.[language] ?? ""),
          ),
        ),
      ),
  );
};

const timeOf = ({ nextAt }: Walked, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const form = h("form", { class: "pg-next-at" }, dayField("next", said.nextAt, language, "moment"));
  for (const control of controlsOf(form)) {
    writeControl(control, nextAt, language);
    control.addEventListener("change", () => ask({ next: readControl(control, language) }));
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  const later = (label: string, next: string): HTMLElement => {
    const button = h("button", { type: "button", class: "pg-chip" }, label);
    button.addEventListener("click", () => ask({ next }));
    return button;
  };
  form.append(
    h(
      "p",
      { class: "pg-buttons" },
      later(said.later.hour, hourAfter(nextAt)),
      later(said.later.day, `${daysAfter(nextAt, 1)}${nextAt.slice(10)}`),
      later(said.later.week, `${daysAfter(nextAt, 7)}${nextAt.slice(10)}`),
    ),
  );
  return form;
};

const hourAfter = (moment: string): string => {
  const hour = Number(moment.slice(11, 13)) + 1;
  return hour > 23
    ? `${daysAfter(moment, 1)}T00${moment.slice(13)}`
    : `${moment.slice(0, 11)}${`${hour}`.padStart(2, "0")}${moment.slice(13)}`;
};

const commandForm = (one: Possible, { steps, nextAt }: Walked, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const nameOf = ({ nameVi, nameEn }: Possible["roles"][number]): string => (language === "vi" ? nameVi : nameEn);
  const form = h(
    "form",
    { class: "pg-command", "data-command": one.command },
    h(
      "div",
      {},
      h("h4", {}, one.name[language]),
      h(
        "p",
        { class: "pg-soft" },
        [
          said.by(one.roles.map(nameOf).join("; ")),
          ...(one.form === undefined ? [] : [said.form(one.form)]),
          ...(one.until === undefined ? [] : [said.until(momentInWords(one.until, language))]),
        ].join(" · "),
      ),
    ),
    h(
      "button",
      { type: "submit", class: "pg-secondary", "aria-label": `${said.act}: ${one.name[language]}` },
      said.act,
    ),
    (one.roles.length > 1 || one.needs.length > 0) &&
      moreFields(
        said.payload,
        ...(one.roles.length > 1
          ? [
              choiceField(
                "role",
                { label: said.as },
                one.roles.map((role) => [role.key, nameOf(role)]),
              ),
            ]
          : []),
        ...(one.needs as readonly PayloadKey[]).map((key) => payloadField(key, language)),
      ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(
      controlsOf(form).map((control) => [control.name, readControl(control, language)]),
    );
    const payload = payloadOf(one.needs, values);
    const step: Step = {
      id: `${steps.length + 1}`,
      at: `${nextAt}+07:00`,
      command: one.command,
      role: values["role"] ?? one.roles[0]?.key ?? "",
      actor: "",
      ...(Object.keys(payload).length === 0 ? {} : { payload }),
    };
    ask({ steps: writeSteps([...steps, step]), next: "" });
  });
  return form;
};

const payloadField = (key: PayloadKey, language: Language): HTMLElement => {
  const said = words[language];
  const label = { label: said.keys[key] };
  if (key === "capacity") return choiceField(key, label, said.capacities);
  return key === "newDue" ? dayField(key, label, language, "moment") : textField(key, label);
};

const payloadOf = (needs: readonly string[], values: Readonly<Record<string, string>>): NonNullable<Step["payload"]> =>
  Object.fromEntries(
    needs
      .map((key) => [key, values[key] ?? ""] as const)
      .filter(([, value]) => value !== "")
      .map(([key, value]) => [key, written(key, value)]),
  );

const written = (key: string, value: string): string | readonly string[] => {
  if (key === "documents")
    return value
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  return key === "newDue" ? `${value}+07:00` : value;
};
