import type { Operation } from "haicap/operations";

/** Where an operation is asked, as the OpenAPI document says: `deadline.compute` at `/v1/deadline/compute`. */
export const pathOf = ({ name }: Pick<Operation, "name">): string => `/v1/${name.replace(".", "/")}`;
