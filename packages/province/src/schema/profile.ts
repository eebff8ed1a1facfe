import { limitUnits, type SimpleLimit } from "@haicap/calendar";
import { resolveLimit } from "@haicap/calendar/limits";
import { clockTimeSchema, officeSchema } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { daysBetween, type Period, parseCivilDate } from "@haicap/kernel";
import { citationSchema, civilDateSchema, periodSchema } from "@haicap/kernel/schema";
import { procedureCodeSchema, provinceOverlaySchema } from "@haicap/procedures/schema";
import { unitCodeSchema } from "@haicap/units/schema";
import * as z from "zod";
import { type Assignment, signingCapacities } from "../profile/ProfileOfficer.ts";
import type {
  Closure,
  DossierNumbers,
  EmergencyDelegation,
  ProfileOverlay,
  ProvinceProfile,
  StepBudget,
} from "../profile/ProvinceProfile.ts";
import { evidenceSchema, profileOfficeSchema, rowsOf, textSchema } from "./rows.ts";
import { policySchema } from "./time.ts";

const evidence = { evidence: evidenceSchema.exactOptional() };
const codes = z.array(procedureCodeSchema).min(1).max(10_000);
const officeKey = z.string().min(1).max(100);

/** The overlays of `procedures.whoHandles`, without the province and with their evidence. */
const overlaySchema = z.discriminatedUnion(
  "kind",
  (provinceOverlaySchema as unknown as { readonly options: readonly z.ZodObject[] }).options.map((one) =>
    one.omit({ province: true }).extend(evidence),
  ) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<string> }>],
) as unknown as z.ZodType<ProfileOverlay, unknown>;

/** As many days as a year has: a closure past it is a slip of the pen. */
const longestClosure = 366;

/** Whether the days can be compared, whatever else is wrong with the row. */
const hasBothDays = ({ value }: z.core.ParsePayload): boolean => {
  const { from, until } = Object(value) as { readonly from?: unknown; readonly until?: unknown };
  return [from, until].every((day) => typeof day === "string" && parseCivilDate(day).ok);
};

const closureSchema: z.ZodType<Closure, unknown> = z
  .strictObject({
    from: civilDateSchema,
    until: civilDateSchema,
    offices: z.array(officeKey).min(1).max(10_000).exactOptional(),
    reason: textSchema,
    citation: citationSchema.exactOptional(),
    ...evidence,
  })
  .refine(({ from, until }) => from < until, {
    error:
      '"until" là ngày mở cửa lại, phải sau "from" | "until" is the day of opening again and must come after "from"',
    path: ["until"],
    when: hasBothDays,
  })
  .refine(({ from, until }) => daysBetween(from, until) <= longestClosure, {
    error: "một đợt đóng cửa không quá 366 ngày | a closure lasts at most 366 days",
    path: ["until"],
    when: hasBothDays,
  });

/** A limit of one step: as printed, or as an amount and its unit. */
const stepLimitSchema: z.ZodType<string | SimpleLimit, unknown> = z.union([
  z.string().max(1000),
  z.strictObject({ amount: z.number(), unit: z.enum(limitUnits), cutoff: clockTimeSchema.exactOptional() }),
]);

const stepBudgetSchema: z.ZodType<StepBudget, unknown> = z.strictObject({
  codes,
  steps: z
    .array(
      z.strictObject({
        who: textSchema,
        limit: stepLimitSchema.superRefine((limit, context) => {
          const read = resolveLimit(limit);
          if (!read.ok) context.addIssue(`${explainVi(read.error)} | ${explainEn(read.error)}`);
        }),
      }),
    )
    .min(1)
    .max(50),
  ...evidence,
});

/** Whether there is a period to look into: its own faults are told by its own schema. */
const hasPeriod = ({ value }: { readonly value: unknown }): boolean => {
  const { effective } = Object(value) as { readonly effective?: unknown };
  return typeof effective === "object" && effective !== null;
};

const assignmentSchema: z.ZodType<Assignment, unknown> = z
  .strictObject({
    kind: z.enum(["assignment", "secondment"]),
    office: officeKey,
    desk: officeKey.exactOptional(),
    role: z
      .string()
      .regex(/^[a-zA-Z]{1,50}$/, "vai trò là một từ, ví dụ deskOfficer | a role is one word, say deskOfficer"),
    capacity: z.enum(signingCapacities).exactOptional(),
    effective: periodSchema,
    keepsPost: z.boolean().exactOptional(),
    citation: citationSchema.exactOptional(),
  })
  .refine(({ kind, effective }) => kind === "assignment" || effective.until !== undefined, {
    error: 'biệt phái phải có ngày kết thúc "until" | a secondment needs its end, "until"',
    path: ["effective", "until"],
    when: hasPeriod,
  });

const officerSchema = z.strictObject({
  post: textSchema,
  assignments: z.array(assignmentSchema).min(1).max(1000),
  ...evidence,
});

const emergencySchema: z.ZodType<EmergencyDelegation, unknown> = z.strictObject({
  effective: periodSchema.refine((period): period is Required<Period> => period.until !== undefined, {
    error: 'tình huống khẩn cấp phải có ngày kết thúc "until" | an emergency needs its end, "until"',
    path: ["until"],
  }) as unknown as z.ZodType<Required<Period>, unknown>,
  units: z.array(unitCodeSchema).min(1).max(1000),
  villages: z
    .array(z.strictObject({ name: textSchema, unit: unitCodeSchema, post: textSchema }))
    .min(1)
    .max(10_000),
  codes,
  citation: citationSchema,
  ...evidence,
});

const hours = z.number().min(0).max(10_000);
const days = z.number().min(0).max(36_500);
const times = z.int().min(0).max(1000);

const dossierSchema: z.ZodType<DossierNumbers, unknown> = z.strictObject({
  workingDayAs: z.enum(["officeHours", "days"]).exactOptional(),
  intakeLimitHours: hours.exactOptional(),
  supplementMax: times.exactOptional(),
  supplementLimitCalendarDays: days.exactOptional(),
  intakeSupplementLimitCalendarDays: days.exactOptional(),
  supplementClock: z.enum(["resume", "restart"]).exactOptional(),
  consultLimitWorkingHours: hours.exactOptional(),
  extensionMax: times.exactOptional(),
  delegation: z.boolean().exactOptional(),
});

/** The profile of a province, or a template, as written; every key it does not know is refused by name. */
export const provinceProfileSchema: z.ZodType<ProvinceProfile, unknown> = z.strictObject({
  $schema: z
    .string()
    .meta({ description: "Nơi có lược đồ JSON của hồ sơ cấu hình | Where the JSON Schema of a profile is" })
    .exactOptional(),
  name: textSchema.meta({ description: "Tên gọi | What the profile is called" }).exactOptional(),
  province: unitCodeSchema
    .refine((code) => code.length === 2, {
      error: "mã tỉnh gồm hai chữ số, ví dụ 46 | the code of a province has two digits, say 46",
    })
    .exactOptional(),
  units: z
    .array(unitCodeSchema)
    .min(1)
    .max(1000)
    .meta({
      description: "Các xã được bao quát; không ghi là cả tỉnh | The communes covered; absent: the whole province",
    })
    .exactOptional(),
  office: officeSchema
    .meta({
      description:
        "Tuần, giờ làm việc, sáng thứ Bảy, ngày đóng cửa chung | Week, hours, Saturday service and closures of every office that has none of its own",
    })
    .exactOptional(),
  policy: policySchema
    .meta({
      description: "Cách tính thời hạn khi câu hỏi không nêu | How limits are counted where a question does not say",
    })
    .exactOptional(),
  dossier: dossierSchema.meta({ description: "Thông số của hồ sơ | The numbers of every dossier" }).exactOptional(),
  offices: rowsOf(profileOfficeSchema)
    .meta({
      description:
        "Cơ quan, quầy, phiên tiếp nhận, theo khoá; null là bỏ dòng trước | Offices with desks and sessions, by key; null takes an earlier row away",
    })
    .exactOptional(),
  closures: rowsOf(closureSchema)
    .meta({
      description:
        'Ngày đóng cửa; "until" là ngày mở lại | Days offices are closed; "until" is the day they open again',
    })
    .exactOptional(),
  overlays: rowsOf(overlaySchema)
    .meta({
      description:
        "Phân cấp, uỷ quyền, phí, lệ phí, thủ tục riêng, tiếp nhận không theo địa giới | Delegations, local fees and procedures, reception regardless of boundary",
    })
    .exactOptional(),
  stepBudgets: rowsOf(stepBudgetSchema)
    .meta({ description: "Quy trình nội bộ: thời hạn từng bước | Internal steps and their limits" })
    .exactOptional(),
  officers: rowsOf(officerSchema)
    .meta({
      description:
        "Vị trí công tác, phân công, biệt phái; không ghi tên người | Posts with assignments and secondments; never a person",
    })
    .exactOptional(),
  emergencies: rowsOf(emergencySchema)
    .meta({ description: "Giao thôn, tổ dân phố khi khẩn cấp | Tasks handed to villages in an emergency" })
    .exactOptional(),
  evidence: z
    .strictObject({
      units: evidenceSchema.exactOptional(),
      office: evidenceSchema.exactOptional(),
      policy: evidenceSchema.exactOptional(),
      dossier: evidenceSchema.exactOptional(),
    })
    .exactOptional(),
}) as unknown as z.ZodType<ProvinceProfile, unknown>;
