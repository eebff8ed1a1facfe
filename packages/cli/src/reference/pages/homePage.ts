import type { Tile } from "../page/Page.ts";
import { cell, heading, rowHead, table, text } from "../page/parts.ts";
import { officesOf } from "./officePages.ts";
import type { Made, Setting } from "./Setting.ts";

/** The first page: what the reference is of, and where everything stands. */
export const homePage = (setting: Setting): Made => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  return {
    pages: [
      {
        path: "index",
        kicker: words.speaksOf(speech.day(known.on)),
        title: words.title(known.province.fullName),
        lead: [words.homeLead(known.province.fullName)],
        above: [],
        blocks: [
          { kind: "tiles", tiles: tilesOf(setting) },
          text(`${words.homeHow} `, { link: "data", text: words.data }, "."),
          heading(words.contents, "contents"),
          ...table(
            words.contents,
            [
              { label: words.part, width: "narrow" },
              { label: words.holds, width: "wide" },
            ],
            contentsOf(setting).map(({ path, title, lead }) => [rowHead({ link: path, text: title }), cell(lead)]),
          ),
        ],
      },
    ],
  };
};

const tilesOf = ({ facts: known, speech: { words, count }, fieldPaths }: Setting): readonly Tile[] => {
  const tile = (link: string, number: number, label: string): Tile => ({
    link,
    value: count(number),
    label: label.replace(/^[\d.,]+ /, ""),
  });
  return [
    tile("units/index", known.communes.length, words.count.communes(known.communes.length)),
    tile("units/former", known.former.length, words.count.former(known.former.length)),
    tile("procedures/index", known.procedures.length, words.count.procedures(known.procedures.length)),
    tile("ownership", fieldPaths.size, words.count.fields(fieldPaths.size)),
    tile("offices", officesOf(known.profile).length, words.count.offices(officesOf(known.profile).length)),
  ];
};

/** The parts of a reference in order: the menu of every page, and the table of contents. */
export const contentsOf = ({
  speech: { words },
}: Pick<Setting, "speech">): readonly {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
}[] => [
  { path: "units/index", title: words.units, lead: words.unit.lead },
  { path: "units/former", title: words.former, lead: words.unit.formerLead },
  { path: "offices", title: words.offices, lead: words.office.lead },
  { path: "procedures/index", title: words.procedures, lead: words.procedure.indexLead },
  { path: "ownership", title: words.ownership, lead: words.owner.lead },
  { path: "calendar/index", title: words.calendar, lead: words.year.indexLead },
  { path: "dossiers/index", title: words.dossiers, lead: words.dossier.lead },
  { path: "codes", title: words.codes, lead: words.codeTables.lead },
  { path: "messages", title: words.messages, lead: words.message.lead },
  { path: "api/index", title: words.api, lead: words.operation.lead },
  { path: "law", title: words.law, lead: words.instrument.lead },
  { path: "glossary", title: words.glossary, lead: words.term.lead },
  { path: "data", title: words.data, lead: words.doubt.lead },
];
