import { calendarOfDays, createOfficeTime } from "@haicap/calendar";
import { officeSchema } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { civilDateUnsafe } from "@haicap/kernel";
import { spoken } from "../issues/spoken.ts";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";

/**
 * What is wrong between the parts of a profile put together: a desk or office nobody described, hours that cannot be, two
 * secondments at once, overlays of no province. Reads what is there and leaves the shape of it to the schema, so that both speak at once.
 */
export const referenceIssues = (profile: unknown): readonly ProfileIssue[] => {
  const parts = recordOf(profile);
  const offices = recordOf(parts["offices"]);
  return [
    ...withoutProvince(parts),
    ...impossibleTime(parts["office"], ["office"]),
    ...rows(offices).flatMap(([key, office]) => officeIssues(office, ["offices", key])),
    ...rows(recordOf(parts["closures"])).flatMap(([key, closure]) =>
      listOf(closure["offices"]).flatMap((name, index) =>
        unknownOffice(offices, name, ["closures", key, "offices", index]),
      ),
    ),
    ...rows(recordOf(parts["officers"])).flatMap(([key, officer]) =>
      officerIssues(offices, listOf(officer["assignments"]), ["officers", key, "assignments"]),
    ),
  ];
};

type Path = readonly (string | number)[];
type Parts = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Parts) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const rows = (all: Parts): readonly (readonly [string, Parts])[] =>
  Object.entries(all).map(([key, row]) => [key, recordOf(row)]);
const rowAt = (all: Parts, key: string): Parts | undefined =>
  Object.hasOwn(all, key) && all[key] !== null ? recordOf(all[key]) : undefined;

const issue = (path: Path, code: string, message: string): ProfileIssue => ({
  path: path.join("."),
  code,
  message: spoken(message),
});

const needProvince = ["overlays", "emergencies", "units"] as const;

const withoutProvince = (parts: Parts): readonly ProfileIssue[] =>
  parts["province"] === undefined && needProvince.some((key) => parts[key] !== undefined)
    ? [issue(["province"], "missing", "thiếu mã tỉnh của các dòng bên dưới | missing: the province of the rows below")]
    : [];

const officeIssues = (office: Parts, path: Path): readonly ProfileIssue[] => [
  ...impossibleTime(office["time"], [...path, "time"]),
  ...rows(recordOf(office["desks"])).flatMap(([key, desk]) =>
    impossibleTime(desk["time"], [...path, "desks", key, "time"]),
  ),
];

const anyDay = calendarOfDays({
  daysOff: [],
  makeUpDays: [],
  from: civilDateUnsafe("2026-01-01"),
  until: civilDateUnsafe("2026-01-02"),
});

/** Hours, weekdays and seasons one by one, so that each is named, whatever else is wrong with the office. */
const impossibleTime = (time: unknown, path: Path): readonly ProfileIssue[] => {
  const { weekdays, seasons, ...rest } = recordOf(time);
  return [
    ...impossible({ weekdays }, [...path, "weekdays"]),
    ...impossibleHours(rest, path),
    ...listOf(seasons).flatMap((season, index) => {
      const { from, until, ...hours } = recordOf(season);
      const at = [...path, "seasons", index];
      return [...impossible({ seasons: [{ from, until }] }, [...at, "until"]), ...impossibleHours(hours, at)];
    }),
  ];
};

const impossibleHours = ({ hours, hoursByWeekday }: Parts, path: Path): readonly ProfileIssue[] => [
  ...impossible({ hours }, [...path, "hours"]),
  ...Object.entries(recordOf(hoursByWeekday)).flatMap(([day, own]) =>
    impossible({ hours: own }, [...path, "hoursByWeekday", day]),
  ),
];

/** What keeps one part of an office from being; nothing where its shape is wrong, for the schema says that. */
const impossible = (part: Parts, path: Path): readonly ProfileIssue[] => {
  const read = Object.values(part).includes(undefined) ? undefined : officeSchema.safeParse(part);
  if (read?.success !== true) return [];
  const made = createOfficeTime(anyDay, read.data);
  return made.ok ? [] : [issue(path, made.error.reason, `${explainVi(made.error)} | ${explainEn(made.error)}`)];
};

const unknownOffice = (offices: Parts, name: unknown, path: Path): readonly ProfileIssue[] =>
  typeof name !== "string" || rowAt(offices, name) !== undefined
    ? []
    : [
        issue(
          path,
          "unknown_office",
          `không có cơ quan ${JSON.stringify(name)} trong "offices" | no office ${JSON.stringify(name)} in "offices"`,
        ),
      ];

const officerIssues = (offices: Parts, assignments: readonly unknown[], path: Path): readonly ProfileIssue[] => {
  const posts = assignments.map(recordOf);
  return posts.flatMap((post, index) => [
    ...unknownOffice(offices, post["office"], [...path, index, "office"]),
    ...unknownDesk(offices, post, [...path, index, "desk"]),
    ...(isSecondment(post) && posts.slice(0, index).some((other) => isSecondment(other) && meet(other, post))
      ? [
          issue(
            [...path, index, "effective"],
            "overlap",
            "hai lần biệt phái trùng thời gian | two secondments at the same time",
          ),
        ]
      : []),
  ]);
};

const unknownDesk = (offices: Parts, { office, desk }: Parts, path: Path): readonly ProfileIssue[] => {
  const found = typeof office === "string" ? rowAt(offices, office) : undefined;
  if (found === undefined || typeof desk !== "string" || rowAt(recordOf(found["desks"]), desk) !== undefined) return [];
  const name = JSON.stringify(desk);
  return [issue(path, "unknown_desk", `cơ quan không có quầy ${name} | the office has no desk ${name}`)];
};

const isSecondment = (post: Parts): boolean => post["kind"] === "secondment";

/** Dates as text compare as days do; what is not a date never meets. */
const meet = (a: Parts, b: Parts): boolean => {
  const [first, second] = [recordOf(a["effective"]), recordOf(b["effective"])];
  const [aFrom, aUntil, bFrom, bUntil] = [first["from"], first["until"], second["from"], second["until"]];
  if (typeof aFrom !== "string" || typeof bFrom !== "string") return false;
  return (typeof bUntil !== "string" || aFrom < bUntil) && (typeof aUntil !== "string" || bFrom < aUntil);
};
