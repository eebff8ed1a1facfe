import {
  address as addressNamespace,
  calendar as calendarNamespace,
  citations as citationsNamespace,
  data as dataNamespace,
  deadline as deadlineNamespace,
  dossiers as dossiersNamespace,
  identifiers as identifiersNamespace,
  indicators as indicatorsNamespace,
  limits as limitsNamespace,
  lunar as lunarNamespace,
  procedures as proceduresNamespace,
  province as provinceNamespace,
  receipt as receiptNamespace,
  units as unitsNamespace,
} from "haicap";
import { type LiftedNamespace, lifted } from "./lifted.ts";

export type { AnyOperation, Lifted, LiftedNamespace } from "./lifted.ts";

/** The operations `address.*` as Effects. */
export const address: LiftedNamespace<typeof addressNamespace> = lifted(addressNamespace);

/** The operations `calendar.*` as Effects. */
export const calendar: LiftedNamespace<typeof calendarNamespace> = lifted(calendarNamespace);

/** The operations `citations.*` as Effects. */
export const citations: LiftedNamespace<typeof citationsNamespace> = lifted(citationsNamespace);

/** The operations `data.*` as Effects. */
export const data: LiftedNamespace<typeof dataNamespace> = lifted(dataNamespace);

/** The operations `deadline.*` as Effects. */
export const deadline: LiftedNamespace<typeof deadlineNamespace> = lifted(deadlineNamespace);

/** The operations `dossiers.*` as Effects. */
export const dossiers: LiftedNamespace<typeof dossiersNamespace> = lifted(dossiersNamespace);

/** The operations `identifiers.*` as Effects. */
export const identifiers: LiftedNamespace<typeof identifiersNamespace> = lifted(identifiersNamespace);

/** The operations `indicators.*` as Effects. */
export const indicators: LiftedNamespace<typeof indicatorsNamespace> = lifted(indicatorsNamespace);

/** The operations `limits.*` as Effects. */
export const limits: LiftedNamespace<typeof limitsNamespace> = lifted(limitsNamespace);

/** The operations `lunar.*` as Effects. */
export const lunar: LiftedNamespace<typeof lunarNamespace> = lifted(lunarNamespace);

/** The operations `procedures.*` as Effects. */
export const procedures: LiftedNamespace<typeof proceduresNamespace> = lifted(proceduresNamespace);

/** The operations `province.*` as Effects. */
export const province: LiftedNamespace<typeof provinceNamespace> = lifted(provinceNamespace);

/** The operations `receipt.*` as Effects. */
export const receipt: LiftedNamespace<typeof receiptNamespace> = lifted(receiptNamespace);

/** The operations `units.*` as Effects. */
export const units: LiftedNamespace<typeof unitsNamespace> = lifted(unitsNamespace);
