import { err, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Db } from "../db/Db.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/**
 * Gives a province its partitions and its feed (thêm một tỉnh vào kho); what is there stays. `province` is its code of two digits.
 */
export const enrol = async (db: Db, province: string): Promise<Result<void, StoreFailure>> =>
  /^\d{2}$/.test(province)
    ? attempt(() => db.exec(partitionsOf(province)))
    : err({ _tag: "RecordRefused", field: "province", reason: "format" });

const partitionsOf = (province: string): string => `
create table if not exists haicap.dossier_${province} partition of haicap.dossier for values in ('${province}');
create table if not exists haicap.event_${province} partition of haicap.event for values in ('${province}');
insert into haicap.feed (province) values ('${province}') on conflict do nothing;`;
