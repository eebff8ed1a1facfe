import { dossiers } from "haicap";
import { type DossierDefinition, dossierDefinitions } from "haicap/reference";
import type { Attachment, Block, Page } from "../page/Page.ts";
import { cell, heading, lines, rowHead, table } from "../page/parts.ts";
import { above, type Made, type Setting } from "./Setting.ts";
import { svgSize } from "./svgSize.ts";
import { namesOf, transitionTable } from "./transitionTable.ts";

/** A page for each life of a dossier the law has had: diagram, statuses, transitions, commands, roles, guards, forms. */
export const dossierPages = (setting: Setting): Made => {
  const each = dossierDefinitions().map((definition) => ({ definition, files: diagramsOf(setting, definition.id) }));
  return {
    pages: [
      index(
        setting,
        each.map(({ definition }) => definition),
      ),
      ...each.map(({ definition, files }) => definitionPage(setting, definition, files)),
    ],
    attachments: each.flatMap(({ files }) => files),
  };
};

const pathOf = ({ id }: DossierDefinition): string => `dossiers/${id}`;

const nameOf = ({ speech: { language } }: Setting, { nameVi, nameEn }: { nameVi: string; nameEn: string }): string =>
  language === "vi" ? nameVi : nameEn;

const formats = { svg: "svg", mermaid: "mmd", xstate: "xstate.json" } as const;

const diagramsOf = ({ speech: { language } }: Setting, definition: string): readonly Attachment[] =>
  (["svg", "mermaid", "xstate"] as const).flatMap((format) => {
    const drawn = dossiers.diagram({ format, definition, language });
    return drawn.ok ? [{ path: `dossiers/${definition}.${formats[format]}`, content: drawn.value.text }] : [];
  });

const isInForce = ({ facts: { on } }: Setting, { effective }: DossierDefinition): boolean =>
  effective.from <= on && (effective.until === undefined || on < effective.until);

const index = (setting: Setting, definitions: readonly DossierDefinition[]): Page => {
  const { speech } = setting;
  const { words } = speech;
  return {
    path: "dossiers/index",
    kicker: setting.facts.province.fullName,
    title: words.dossiers,
    lead: [words.dossier.lead],
    above: above(setting),
    blocks: table(
      words.dossiers,
      [
        { label: words.name, width: "wide" },
        { label: words.procedure.period, width: "narrow" },
        { label: words.basis },
      ],
      [...definitions]
        .reverse()
        .map((one) => [
          rowHead({ link: pathOf(one), text: nameOf(setting, one) }),
          lines(
            [
              words.span(
                speech.day(one.effective.from),
                one.effective.until === undefined ? undefined : speech.lastDay(one.effective.until),
              ),
            ],
            ...(isInForce(setting, one) ? [[{ badge: words.dossier.inForceNow, tone: "sure" as const }]] : []),
          ),
          lines(...one.citations.map((citation) => [speech.citation(citation)])),
        ]),
    ),
  };
};

const definitionPage = (setting: Setting, definition: DossierDefinition, files: readonly Attachment[]): Page => {
  const { words } = setting.speech;
  const [svg] = files;
  return {
    path: pathOf(definition),
    kicker: words.dossiers,
    title: nameOf(setting, definition),
    above: above(setting, ["dossiers/index", words.dossiers]),
    words: definition.statuses.map((one) => `${one.nameVi} ${one.nameEn} ${one.key}`).join(" "),
    blocks: [
      heading(words.dossier.diagram, "diagram"),
      ...(svg === undefined
        ? []
        : [{ kind: "picture", file: svg.path, alt: nameOf(setting, definition), ...svgSize(svg.content) } as const]),
      { kind: "list", items: files.map(({ path }) => [{ file: path, text: path.replace("dossiers/", "") }]) },
      ...statusTable(setting, definition),
      heading(words.dossier.transitions, "transitions"),
      ...transitionTable(setting, definition),
      ...commandTable(setting, definition),
      ...smallTables(setting, definition),
    ],
  };
};

/** The statuses of a definition with their national codes and clocks. */
export const statusTable = (setting: Setting, { statuses }: DossierDefinition): readonly Block[] => {
  const { words } = setting.speech;
  return [
    heading(words.dossier.statuses, "statuses"),
    ...table(
      words.dossier.statuses,
      [
        { label: words.dossier.nationalCode, align: "middle", width: "narrow" },
        { label: words.dossier.statuses, width: "wide" },
        { label: words.term.key },
        { label: words.dossier.clock },
      ],
      statuses.map((one) => [
        cell(one.code === "kept" ? words.dossier.kept : one.code === null ? "" : String(one.code)),
        { head: true, lines: [[nameOf(setting, one)], ...(one.terminal ? [[{ soft: words.dossier.terminal }]] : [])] },
        cell({ code: one.key }),
        cell(words.dossier.clocks[one.clock] ?? one.clock),
      ]),
    ),
  ];
};

const commandTable = (setting: Setting, { commands }: DossierDefinition): readonly Block[] => {
  const { words } = setting.speech;
  return [
    heading(words.dossier.commands, "commands"),
    ...table(
      words.dossier.commands,
      [
        { label: words.dossier.commands, width: "wide" },
        { label: words.term.key },
        { label: words.dossier.event },
        { label: words.dossier.payload },
      ],
      commands.map((one) => [
        rowHead(nameOf(setting, one)),
        cell({ code: one.key }),
        cell({ code: one.event }),
        lines(...one.payload.map((key) => [{ code: key }])),
      ]),
    ),
  ];
};

const smallTables = (setting: Setting, definition: DossierDefinition): readonly Block[] => {
  const { words } = setting.speech;
  const named = namesOf(setting, definition);
  return [
    heading(words.dossier.roles, "roles"),
    ...table(
      words.dossier.roles,
      [{ label: words.dossier.roles, width: "wide" }, { label: words.term.key }, { label: words.procedure.note }],
      definition.roles.map((one) => [
        rowHead(nameOf(setting, one)),
        cell({ code: one.key }),
        cell(one.onlyWithDelegation ? words.dossier.delegated : ""),
      ]),
    ),
    heading(words.dossier.guards, "guards"),
    ...table(
      words.dossier.guards,
      [
        { label: words.dossier.command, width: "wide" },
        { label: words.dossier.from },
        { label: words.dossier.guard },
        { label: words.dossier.reason },
      ],
      definition.guards.map(({ command, from, guard, reason }) => [
        rowHead(named(command)),
        from === "any" ? cell(words.dossier.any) : lines(...from.map((one) => [named(one)])),
        cell({ code: guard }),
        cell({ code: reason }),
      ]),
    ),
    heading(words.dossier.forms, "forms"),
    ...table(
      words.dossier.forms,
      [
        { label: words.dossier.number, width: "narrow" },
        { label: words.dossier.forms, width: "wide" },
        { label: words.term.key },
      ],
      definition.forms.map((one) => [
        cell({ code: one.number }),
        rowHead(nameOf(setting, one)),
        cell({ code: one.key }),
      ]),
    ),
    heading(words.dossier.parameters, "parameters"),
    ...table(
      words.dossier.parameters,
      [
        { label: words.dossier.parameters, width: "wide" },
        { label: words.codeTables.values, align: "end" },
        { label: words.term.key },
      ],
      Object.entries(definition.parameters).map(([key, value]) => [
        rowHead(words.dossier.parameter[key] ?? key),
        typeof value === "number" ? cell(setting.speech.count(value)) : cell({ code: String(value) }),
        cell({ code: key }),
      ]),
    ),
  ];
};
