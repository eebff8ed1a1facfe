/** A level of administrative units (cấp đơn vị hành chính). Districts (cấp huyện) exist until 30 June 2025 only. */
export type UnitLevel = "province" | "district" | "commune";

/**
 * A level at which the state acts (cấp chính quyền): the levels of units, the centre above them, and bodies that stand
 * outside the ladder (`other`: a management board of industrial zones, say).
 */
export type GovernmentLevel = "central" | UnitLevel | "other";

/** The two ways the country has been divided: three tiers until 30 June 2025, two tiers since 1 July 2025. */
export type Era = "threeTier" | "twoTier";
