import { placeWords } from "./en/placeWords.ts";
import { procedureWords } from "./en/procedureWords.ts";
import { tableWords } from "./en/tableWords.ts";
import { toldWords } from "./en/toldWords.ts";
import { countEn } from "./numbers.ts";
import type { ReferenceWords } from "./vi.ts";

/** The words of a reference in English. Names of procedures, units and bodies stay Vietnamese. */
export const en: ReferenceWords = {
  ...placeWords,
  ...procedureWords,
  ...tableWords,
  ...toldWords,
  toMain: "To the main content",
  search: "Search",
  searchLabel: "Search this reference",
  searchHint: "procedure, unit, code, word",
  searchIntro:
    "Type a name with or without marks, a code of a procedure or a unit, a former name. The down arrow goes to what is found. No network is needed.",
  searchNone: "No page for: ",
  searchEmpty: "Type what you look for in the box at the top of the page.",
  onThisPage: "On this page",
  otherScheme: "Switch between light and dark",
  contents: "Contents",
  part: "Part",
  holds: "Contents",
  seenUntil: (day) => `The table of units was last looked at on ${day}; later changes are not here yet.`,
  youAreHere: "You are here",
  title: (province) => `Reference of ${province}`,
  speaksOf: (day) => `By the law in force on ${day}`,
  foot: (versions) =>
    `Made from the data and the operations registry of haicap; it does not replace the instruments. Data: ${versions}`,
  home: "Start",
  units: "Administrative units",
  former: "Former units",
  offices: "Offices and desks",
  procedures: "Procedures",
  ownership: "Ownership by level",
  calendar: "Days off and made-up days",
  dossiers: "Life of a dossier",
  codes: "Code tables",
  messages: "Message fields",
  api: "Operations, JSON Schema",
  law: "Instruments cited",
  glossary: "Glossary",
  data: "Data and open doubts",
  code: "Code",
  name: "Name",
  type: "Type",
  days: { one: "day", from: "From", until: "Until and with", on: "Day" },
  since: (day) => `from ${day}`,
  span: (from, until) => (until === undefined ? `from ${from}` : `${from} – ${until}`),
  basis: "Basis",
  source: "Source",
  certainty: { confirmed: "checked", provisional: "not checked", projected: "derived from law" },
  count: {
    communes: (count) => `${countEn(count)} communes, wards and special zones`,
    former: (count) => `${countEn(count)} former communes`,
    procedures: (count) => `${countEn(count)} procedures`,
    fields: (count) => `${countEn(count)} fields`,
    days: (count) => `${countEn(count)} days`,
    offices: (count) => `${countEn(count)} offices`,
    operations: (count) => `${countEn(count)} operations`,
    results: "results",
  },
  homeLead: (province) =>
    `The units, procedures, competence, calendar and technical tables of ${province}, to look up and to print without a network.`,
  homeHow:
    "Each page speaks of one day and names its instruments. What is uncertain says so, where it stands and under",
};
