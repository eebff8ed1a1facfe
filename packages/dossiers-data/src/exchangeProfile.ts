import type { ExchangeField, ExchangeProfile } from "@haicap/dossiers/exchange";
import type { SubmissionChannel } from "@haicap/dossiers/forms";
import { exchangeChannels, exchangeFields } from "./packed.gen.ts";

/**
 * The field names and channel numbers of the national exchange (đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia) as seen in use.
 *
 * `codes` says what a system sends for national codes it uses otherwise, above all 6, 7 and 8; ours go out as they are unless told.
 *
 * @example
 * exchangeProfile().fields.find(({ key }) => key === "appointmentAt")?.name; // => "NgayHenTra"
 * exchangeProfile({ 6: 4 }).codes; // => { 6: 4 }
 * @since 0.1.0
 */
export const exchangeProfile = (codes: ExchangeProfile["codes"] = {}): ExchangeProfile => ({
  fields: exchangeFields.split("\n").map((line) => {
    const [key, name, kind] = line.split("|");
    return { key, name, kind } as ExchangeField;
  }),
  channels: Object.fromEntries(exchangeChannels.split("\n").map((line) => line.split("|"))) as Record<
    SubmissionChannel,
    string
  >,
  codes,
});
