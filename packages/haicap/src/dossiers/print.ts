import { type PrintOptions, printForms } from "@haicap/dossiers/print";
import { type DossiersPrintOutput, dossiersPrintInput, type PrintAsked } from "@haicap/dossiers/schema";
import { type LegalCitation, map, type Result } from "@haicap/kernel";
import { qrSvg } from "@haicap/procedures/qr";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { explainHistory } from "./explainHistory.ts";
import { type FormInput, fill } from "./form.ts";

/** The input of {@link print}, as written on the wire: that of `form`, and what the desk adds. */
export interface PrintInput extends FormInput {
  readonly print?: Omit<PrintOptions, "qr" | "prescribedBy">;
}

/**
 * Prints a form of a dossier (in giấy tiếp nhận và các biểu mẫu): an HTML page in Vietnamese, A5 or A4, with the dossier's code as a QR
 * code; open it in a browser and print.
 *
 * What nobody gave is a dotted line on the paper and is named in `missing`. Fails as `form` does.
 *
 * @legal one-stop-forms-2025
 * @example
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const asOf = "2026-03-04T09:00+07:00";
 * const details = { dossierCode: "H57.14-260304-0001", applicant: "Lê Thị A" };
 * const slip = print({ form: "01", profile: { limit: "5 ngày làm việc" }, asOf, events: [event], details, print: { paper: "A5" } });
 * slip.ok && [slip.value.html.slice(0, 15), slip.value.html.includes("<svg"), slip.value.missing.length]; // => ["<!doctype html>", true, 4]
 * @since 0.1.0
 */
export const print = (input: PrintInput): Result<DossiersPrintOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: dossiersPrintInput, data: dossierVersions, rule: printed, explain: explainHistory }, input);

const printed = ({
  print: desk,
  ...question
}: PrintAsked): Result<DossiersPrintOutput, Parameters<typeof explainHistory>[0]> =>
  map(fill(question), ({ definition, citations, ...form }) => ({
    definition,
    key: form.key,
    number: form.number,
    html: printForms([form], { ...desk, ...prescribing(citations), qr: qrSvg }),
    missing: form.missing,
  }));

/** Forms are prescribed by a circular of the Government Office. */
const prescribing = (citations: readonly LegalCitation[]): Pick<PrintOptions, "prescribedBy"> => {
  const circular = citations.find(({ instrument }) => instrument.endsWith("TT-VPCP"));
  return circular === undefined ? {} : { prescribedBy: `Thông tư số ${circular.instrument}` };
};
