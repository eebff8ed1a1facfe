/** One step of the tables' history; forward only, and never edited once released. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}

/**
 * The tables of the store, step by step (các bước dựng bảng).
 *
 * `province` leads every key: tables are partitioned by it, and the same keys distribute them over the nodes of Citus.
 *
 * @since 0.1.0
 */
export const migrations: readonly Migration[] = [
  {
    id: 1,
    name: "dossiers, events, feed",
    sql: `
create table haicap.dossier (
  province text not null check (province ~ '^[0-9]{2}$'),
  id text not null check (length(id) between 1 and 64),
  agency text not null check (agency ~ '^[A-Z][0-9]{2}([.][0-9]{2,3})*$'),
  definition text not null,
  genesis text not null,
  unit text,
  procedure text,
  field text,
  desk text,
  version integer not null default 0,
  head text not null,
  status text not null,
  code smallint,
  clock text not null default 'notStarted',
  accepted_at timestamptz,
  due_at timestamptz,
  promised_at timestamptz,
  ended_at timestamptz,
  primary key (province, id)
) partition by list (province);
create index dossier_due on haicap.dossier (province, due_at) where ended_at is null and due_at is not null;
create index dossier_desk on haicap.dossier (province, desk) where ended_at is null;

create table haicap.event (
  province text not null,
  dossier text not null,
  sequence integer not null check (sequence > 0),
  position bigint not null,
  command text not null,
  at timestamptz not null,
  entry jsonb not null,
  primary key (province, dossier, sequence),
  unique (province, dossier, command),
  unique (province, position)
) partition by list (province);

create table haicap.feed (
  province text primary key,
  position bigint not null default 0
);

create table haicap.subscriber (
  province text not null,
  name text not null,
  position bigint not null default 0,
  primary key (province, name)
);`,
  },
  {
    id: 2,
    name: "each agency its own dossiers",
    sql: `
do $$ begin
  create role haicap_agency nologin;
exception when duplicate_object then null;
end $$;
grant usage on schema haicap to haicap_agency;
grant select, insert, update on haicap.dossier to haicap_agency;
grant select, insert on haicap.event to haicap_agency;
grant select, update on haicap.feed to haicap_agency;

create function haicap.covers(agency text) returns boolean language sql stable
return agency = current_setting('haicap.agency', true)
  or starts_with(agency, current_setting('haicap.agency', true) || '.');

alter table haicap.dossier enable row level security;
create policy agency on haicap.dossier to haicap_agency
  using (haicap.covers(agency)) with check (haicap.covers(agency));

alter table haicap.event enable row level security;
create policy agency on haicap.event to haicap_agency
  using (exists (select from haicap.dossier d where d.province = event.province and d.id = event.dossier))
  with check (exists (select from haicap.dossier d where d.province = event.province and d.id = event.dossier));`,
  },
  {
    id: 3,
    name: "reminders given",
    sql: `
create table haicap.reminder (
  province text not null,
  name text not null,
  dossier text not null,
  due_at timestamptz not null,
  primary key (province, name, dossier, due_at)
);`,
  },
  {
    id: 4,
    name: "snapshots",
    sql: `
create table haicap.snapshot (
  province text not null,
  dossier text not null,
  sequence integer not null,
  snapshot jsonb not null,
  primary key (province, dossier)
);
grant select on haicap.snapshot to haicap_agency;
alter table haicap.snapshot enable row level security;
create policy agency on haicap.snapshot to haicap_agency
  using (exists (select from haicap.dossier d where d.province = snapshot.province and d.id = snapshot.dossier));`,
  },
  {
    id: 5,
    name: "which dossiers are closed, whose reminders",
    sql: `
alter table haicap.dossier add column closed boolean;
create index dossier_unsettled on haicap.dossier (definition, status) where closed is null;
create index dossier_open on haicap.dossier (province, promised_at nulls first, id) where closed is not true;
create index dossier_at_desk on haicap.dossier (province, desk, promised_at nulls first, id) where closed is not true;
drop index haicap.dossier_desk;

grant select on haicap.reminder to haicap_agency;
alter table haicap.reminder enable row level security;
create policy agency on haicap.reminder to haicap_agency
  using (exists (select from haicap.dossier d where d.province = reminder.province and d.id = reminder.dossier));`,
  },
];
