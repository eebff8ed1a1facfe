export { openPostgres, type PostgresOptions } from "./openPostgres.ts";
