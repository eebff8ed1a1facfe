import { createHash } from "node:crypto";
import type { DossierForm } from "@haicap/dossiers/forms";
import { printForms } from "@haicap/dossiers/print";
import { invariant, type Words } from "@haicap/kernel";
import { qrSvg } from "@haicap/procedures/qr";
import { dossiers } from "haicap";
import { html } from "hono/html";
import type { Looked } from "../centre/lookUp.ts";
import { printedCode } from "../centre/slips.ts";
import type { View } from "./View.ts";

/** A form as a page to print, and the digest of its style, which the content policy names; or in words why there is none. */
export type Printed = { readonly page: string; readonly style: string } | { readonly why: Words };

/** A form of a dossier as the desk prints it: the official paper in Vietnamese, with the tracking page as a QR code. */
export const formPage = async (view: View, looked: Looked, number: string, tracking: string): Promise<Printed> => {
  const { question, procedure, slip } = looked;
  const { office } = view.centre;
  const filled = dossiers.form({
    ...question,
    form: number as "01",
    details: {
      dossierCode: slip.dossier,
      procedureCode: procedure.code,
      procedureName: procedure.name,
      agency: `UBND ${lower(office.unitName)}`,
      channel: slip.channel,
    },
  });
  if (!filled.ok) return { why: filled.error.message };
  const circular = filled.value.citations.find(({ instrument }) => instrument.endsWith("TT-VPCP"));
  const page = printForms([filled.value as DossierForm], {
    superior: `UBND ${lower(office.provinceName)}`,
    desk: office.name,
    place: office.provinceName.replace(/^(?:Thành phố|Tỉnh)\s+/, ""),
    ...(circular === undefined ? {} : { prescribedBy: `Thông tư số ${circular.instrument}` }),
    qr: () => `${qrSvg(tracking)}<small>${printedCode(slip.code).replace(/-(?=.{9}$)/, "<br>")}</small>`,
  });
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1];
  invariant(style !== undefined && page.includes("<body>"), "a printed form has a style and a body");
  const toolbar = String(await bar(view, looked));
  return {
    page: page
      .replace(
        "</head>",
        '<link rel="stylesheet" href="/print.css"><link rel="icon" href="/icon.svg" type="image/svg+xml"><script src="/client.js" defer></script></head>',
      )
      .replace("<body>", `<body>${toolbar}`),
    style: `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  };
};

/** "Phường Thuận Hóa" within a name: "UBND phường Thuận Hóa". */
const lower = (name: string): string => `${name.slice(0, 1).toLocaleLowerCase("vi")}${name.slice(1)}`;

const bar = ({ language, say }: View, { slip }: Looked) =>
  html`<nav class="print-bar" lang="${language}"><a href="/${language}/dossiers/${slip.dossier}">${say(words.back)}</a> <button type="button" data-print hidden>${say(words.print)}</button></nav>`;

const words = {
  back: { vi: "← Về hồ sơ", en: "← Back to the dossier" },
  print: { vi: "In", en: "Print" },
} as const satisfies Record<string, Words>;
