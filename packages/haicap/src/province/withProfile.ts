import { map } from "@haicap/kernel";
import type { ProvinceProfile } from "@haicap/province";
import { type FillOptions, fillQuestion, type QuestionShape } from "@haicap/province/question";
import { jsonSchemaOf } from "../operation/jsonSchema.ts";
import type { Operation } from "../operation/Operation.ts";
import { followed, type Schema } from "../operation/schemaParts.ts";
import { sealer } from "../sealing/sealer.ts";
import { ownFirst } from "./ownFirst.ts";

/**
 * The same operation for one province (thao tác theo cấu hình của tỉnh): what a question leaves out is filled from the profile.
 *
 * `office` and `policy` go into every question that takes them, `overlays` into competence, the numbers of a dossier into `profile`; the
 * question's own keys always win. An address that leaves several units has those of the province first; nothing is left out and
 * nothing becomes firm by it. `options.office` names an office of the profile whose hours hold. `data.profile` of an answer says by name and digest
 * under which profile it was made.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * const due = withProfile(operationNamed("deadline.compute"), { office: { closures: ["2026-11-23"] } });
 * due.run({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" }); // => ok { dueOn: "2026-11-27", … }
 * @since 0.1.0
 */
export const withProfile = (operation: Operation, profile: ProvinceProfile, options: FillOptions = {}): Operation => {
  const shape = shapeOf(operation);
  const stamp = isFilled(shape) ? stampOf(profile) : undefined;
  const run: Operation["run"] = (input) => {
    const answered = operation.run(fillQuestion(profile, shape, input, options));
    return stamp === undefined ? answered : map(answered, (value) => stamped(value, stamp));
  };
  if (operation.name !== "address.resolve" || profile.province === undefined) return { ...operation, run };
  const { province } = profile;
  return { ...operation, run: (input) => ownFirst(run(input), province) };
};

const isFilled = ({ keys, lists }: QuestionShape): boolean =>
  [keys, ...(lists?.values() ?? [])].some((one) => fillable.some((key) => one.has(key)));

/** The name of a profile and what is in it, so that an answer can be traced to the profile it was made under. */
const stampOf = (profile: ProvinceProfile): string | undefined =>
  Object.keys(profile).length === 0
    ? undefined
    : `${profile.name ?? profile.province ?? "-"}+${sealer.sha256Hex(sealer.canonical(profile)).slice(0, 8)}`;

const stamped = (value: object, stamp: string): object => {
  const { data, ...rest } = value as { readonly data?: object };
  return { ...rest, data: { ...data, profile: stamp } };
};

/** The keys an operation takes, and those of the rows of its lists. */
const shapeOf = ({ input }: Operation): QuestionShape => {
  const root = jsonSchemaOf(input, "input");
  const properties = propertiesOf(root, root);
  const lists = Object.entries(properties).flatMap(
    ([key, { type, items }]): readonly (readonly [string, ReadonlySet<string>])[] => {
      const row = type === "array" ? keysOf(propertiesOf((items ?? {}) as Schema, root)) : new Set<string>();
      return row.size === 0 ? [] : [[key, row]];
    },
  );
  return { keys: keysOf(properties), lists: new Map(lists) };
};

const fillable: readonly string[] = ["office", "policy", "profile", "overlays", "province"];

/** What a profile fills with an object: elsewhere a key of that name means something else, the key of an office say. */
const objects: ReadonlySet<string> = new Set(["office", "policy", "profile"]);

const keysOf = (properties: Readonly<Record<string, Schema>>): ReadonlySet<string> =>
  new Set(
    Object.entries(properties)
      .filter(([key, { type }]) => !objects.has(key) || type === "object")
      .map(([key]) => key),
  );

/** The properties of a part of a schema, each for what it says. */
const propertiesOf = (part: Schema, root: Schema): Readonly<Record<string, Schema>> => {
  const { properties = {} } = followed(part, root) as { readonly properties?: Readonly<Record<string, Schema>> };
  return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, followed(one, root)]));
};
