import type { ProcedureLimit } from "../catalog/Procedure.ts";

/** Whether a note states limits of its own, none of which is the cell's. */
export const noteLimitDiffers = (limit: ProcedureLimit | undefined, note: string): boolean => {
  if (limit === undefined || note === "" || limit.unit === "unspecified") return false;
  const said = [...note.matchAll(stated)].map(([, amount = "", unit = ""]) => ({
    amount: Number(amount.replace(",", ".")),
    unit: unitOf(unit),
  }));
  return said.length > 0 && said.every(({ amount, unit }) => amount !== limit.amount || unit !== limit.unit);
};

const stated =
  /(?:thời hạn|trong vòng|không quá|^)[^.;()]{0,60}?(\d{1,4}(?:[.,]\d{1,2})?)\s{0,3}(ngày làm việc|ngày|giờ|tháng)(?=\s*(?:,|;|\.|\)|$|kể từ|làm việc kể từ))/giu;

const unitOf = (word: string): ProcedureLimit["unit"] => {
  const name = word.toLowerCase();
  if (name === "ngày làm việc") return "workingDay";
  return name === "ngày" ? "calendarDay" : name === "giờ" ? "hour" : "month";
};
