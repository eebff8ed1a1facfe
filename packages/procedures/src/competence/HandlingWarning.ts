import type { CompetenceNote } from "./CompetenceNote.ts";

/** What the reader of an answer must know before acting on it (cảnh báo); a closed set. */
export type HandlingWarning =
  | "legalBasisExpired"
  | "outsideCoverage"
  | "afterLastCheck"
  | "placeTooCoarse"
  | "areaOffice"
  | "otherProvince"
  | "channelNotOffered"
  | "zoneBoardInsideZones"
  | "receivedAtEndedUnit"
  | "overlayNeedsPlace"
  | "overlayWithoutBasis"
  | "overlayWithoutEnd"
  | "overlayNotInForce"
  | "overlayOverlap"
  | "overlaySecondStep"
  | "overlayNotOfProvince"
  | CompetenceNote;
