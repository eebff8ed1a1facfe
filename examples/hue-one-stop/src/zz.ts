import { procedures } from "haicap";
import { readFileSync } from "node:fs";
const codes = readFileSync("packages/procedures-data/data/competence.tsv","utf8").split("\n").slice(1).filter(l=>/\tdistrict|,district|\|district/.test(l)).map(l=>l.split("\t")[0]);
const out:any = {};
for (const code of new Set(codes)) {
 const g:any = procedures.get({code: code!} as any);
 const p = g.ok? g.value: g.error;
 const h:any = procedures.whoHandles({code:code!,on:"2025-07-01",place:"00454",receivedOn:"2025-06-10",receivedBy:"017"});
 const lim = JSON.stringify(p.channels ?? p.submission ?? p.timeLimits ?? {}).slice(0,120);
 console.log([code, p.field ?? p.sector?.name, String(p.name).slice(0,70), h.ok ? `${h.value.status} ${h.value.decides?.level}:${h.value.decides?.organ} from ${h.value.transitional?.from.level} w=${h.value.warnings}` : h.error._tag].join(" | "));
 if (code==="2.000528") console.log(Object.keys(p), JSON.stringify(p).slice(0,1500));
}
