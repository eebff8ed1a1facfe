/**
 * How the page speaks: one language at a time, from the word list in the page.
 *
 * @typedef {{ readonly vi: string, readonly en: string }} Words
 * @typedef {{
 *   readonly language: "vi" | "en",
 *   readonly say: (key: string) => string,
 *   readonly pick: (words: Words) => string,
 *   readonly date: (iso: string) => string,
 *   readonly weekday: (iso: string) => string,
 *   readonly moment: (iso: string) => string,
 * }} Speech
 */

const weekdays = {
  vi: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @type {(words: Readonly<Record<string, Words>>, language: "vi" | "en") => Speech} */
export const speech = (words, language) => {
  /** @type {(iso: string) => string} */
  const date = (iso) => {
    const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
    return language === "vi"
      ? `${day}/${month}/${year}`
      : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  };
  return {
    language,
    say: (key) => words[key]?.[language] ?? key.slice(key.indexOf(".") + 1),
    pick: (found) => found[language],
    date,
    weekday: (iso) => weekdays[language][new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? "",
    moment: (iso) => `${date(iso)} ${iso.slice(11, 16)}`,
  };
};
