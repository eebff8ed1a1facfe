export type {
  ApologyFields,
  ControlSlipFields,
  ControlStep,
  DossierForm,
  FilledForm,
  FormFields,
  FormKey,
  FormSubject,
  ReceiptFields,
  RefusalFields,
  RegisterFields,
  StopNoticeFields,
  SupplementRequestFields,
} from "./DossierForm.ts";
export type { FormDetails, SubmissionChannel } from "./FormDetails.ts";
export type { FormFailure, FormNotIssued, FormUnknown } from "./FormFailure.ts";
export { type FormQuestion, formOf } from "./formOf.ts";
