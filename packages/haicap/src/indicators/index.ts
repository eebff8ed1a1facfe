export { type ComputeInput, type CountedDossierInput, compute } from "./compute.ts";
