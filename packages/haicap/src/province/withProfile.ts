import type { ProvinceProfile } from "@haicap/province";
import { type FillOptions, fillQuestion, type QuestionShape } from "@haicap/province/question";
import { jsonSchemaOf } from "../operation/jsonSchema.ts";
import type { Operation } from "../operation/Operation.ts";
import { ownFirst } from "./ownFirst.ts";

/**
 * The same operation for one province (thao tác theo cấu hình của tỉnh): what a question leaves out is filled from the profile.
 *
 * `office` and `policy` go into every question that takes them, `overlays` into competence, the numbers of a dossier into `profile`; the
 * question's own keys always win. An address that leaves several units has those of the province first; nothing is left out and
 * nothing becomes firm by it. `options.office` names an office of the profile whose hours hold.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * const due = withProfile(operationNamed("deadline.compute"), { office: { closures: ["2026-11-23"] } });
 * due.run({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" }); // => ok { dueOn: "2026-11-27", … }
 * @since 0.1.0
 */
export const withProfile = (operation: Operation, profile: ProvinceProfile, options: FillOptions = {}): Operation => {
  const shape = shapeOf(operation);
  const run: Operation["run"] = (input) => operation.run(fillQuestion(profile, shape, input, options));
  if (operation.name !== "address.resolve" || profile.province === undefined) return { ...operation, run };
  const { province } = profile;
  return { ...operation, run: (input) => ownFirst(run(input), province) };
};

type Schema = Readonly<Record<string, unknown>>;

/** The keys an operation takes, and those of the rows of its lists. */
const shapeOf = ({ input }: Operation): QuestionShape => {
  const properties = propertiesOf(jsonSchemaOf(input, "input"));
  const lists = Object.entries(properties).flatMap(
    ([key, schema]): readonly (readonly [string, ReadonlySet<string>])[] => {
      const { type, items } = schema as Schema;
      const row = type === "array" ? keysOf(propertiesOf((items ?? {}) as Schema)) : new Set<string>();
      return row.size === 0 ? [] : [[key, row]];
    },
  );
  return { keys: keysOf(properties), lists: new Map(lists) };
};

/** What a profile fills with an object: elsewhere a key of that name means something else, the key of an office say. */
const objects: ReadonlySet<string> = new Set(["office", "policy", "profile"]);

const keysOf = (properties: Schema): ReadonlySet<string> =>
  new Set(
    Object.entries(properties)
      .filter(([key, schema]) => !objects.has(key) || (schema as Schema)["type"] === "object")
      .map(([key]) => key),
  );

const propertiesOf = (schema: Schema): Schema => (schema["properties"] ?? {}) as Schema;
