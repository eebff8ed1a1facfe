import type { NotAnAgencyCode } from "../agency/AgencyCode.ts";
import type { NotADocumentNumber } from "../document/DocumentNumber.ts";
import type { NotADossierNumber } from "../dossier/DossierNumber.ts";
import type { DossierNumberNotIssuable } from "../dossier/issueDossierNumber.ts";
import type { NotAnIdentityCardNumber } from "../personal/IdentityCardNumber.ts";
import type { NotAPersonalNumber } from "../personal/PersonalNumber.ts";
import type { NotAPhoneNumber } from "../phone/PhoneNumber.ts";
import type { NotAPostalCode } from "../postal/PostalCode.ts";
import type { NotAProcedureCode } from "../procedure/ProcedureCode.ts";
import type { NotASocialInsuranceNumber } from "../social-insurance/SocialInsuranceNumber.ts";
import type { NotATaxCode } from "../tax/OrganisationTaxCode.ts";

/** Everything that can go wrong in this package. */
export type IdentifierFailure =
  | DossierNumberNotIssuable
  | NotADocumentNumber
  | NotADossierNumber
  | NotAPersonalNumber
  | NotAPhoneNumber
  | NotAPostalCode
  | NotAProcedureCode
  | NotASocialInsuranceNumber
  | NotATaxCode
  | NotAnAgencyCode
  | NotAnIdentityCardNumber;
