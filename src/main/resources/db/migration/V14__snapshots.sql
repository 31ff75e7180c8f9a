-- What members saw: the assessments of a round as they stood, and the tables made of them. A snapshot is taken in one
-- transaction; nothing of it changes, and nothing is added to it, later.
create table snapshots (
    id           text primary key,
    seq          bigint generated always as identity unique,
    round_id     text not null references rounds,
    name         text not null,
    note         text,
    pack_version text not null,
    pack_digest  text not null,
    taken_by     text not null,
    taken_at     timestamptz not null,
    taken_in     xid8 not null default pg_current_xact_id(),
    unique (round_id, name)
);

create table snapshot_tables (
    snapshot_id text not null references snapshots,
    grouping    text not null check (grouping in ('VIEWPOINTS', 'OFFICIAL')),
    content     text not null,
    digest      text not null,
    primary key (snapshot_id, grouping)
);

create table snapshot_operators (
    snapshot_id        text not null references snapshots,
    operator_id        text not null references operators,
    submission_id      text references submissions,
    submission_version int,
    assessment_id      text references assessments,
    because            text,
    primary key (snapshot_id, operator_id),
    check ((submission_id is null) = (submission_version is null)),
    check ((assessment_id is null) = (because is not null)),
    foreign key (submission_id, submission_version) references submission_versions (submission_id, version)
);

create table snapshot_levels (
    snapshot_id   text not null,
    operator_id   text not null,
    place         int not null,
    criterion     text not null,
    level         text not null,
    best          text,
    worst         text,
    may_not_apply boolean not null,
    set_level     text,
    primary key (snapshot_id, operator_id, criterion),
    foreign key (snapshot_id, operator_id) references snapshot_operators (snapshot_id, operator_id)
);

create trigger keep before update or delete on snapshots for each row execute function refuse_change();
create trigger keep before update or delete on snapshot_tables for each row execute function refuse_change();
create trigger keep before update or delete on snapshot_operators for each row execute function refuse_change();
create trigger keep before update or delete on snapshot_levels for each row execute function refuse_change();
create trigger keep_all before truncate on snapshots for each statement execute function refuse_change();
create trigger keep_all before truncate on snapshot_tables for each statement execute function refuse_change();
create trigger keep_all before truncate on snapshot_operators for each statement execute function refuse_change();
create trigger keep_all before truncate on snapshot_levels for each statement execute function refuse_change();

alter table snapshots enable row level security;
alter table snapshots force row level security;
create policy see on snapshots for select using (sees_all());
create policy add on snapshots for insert with check (caller_role() = 'SECRETARIAT');

-- Tells whether a snapshot is the one that this transaction takes.
create function takes_now(snapshot text) returns boolean language sql stable as
$$ select caller_role() = 'SECRETARIAT'
       and exists (select from snapshots s where s.id = snapshot and s.taken_in = pg_current_xact_id()) $$;

alter table snapshot_tables enable row level security;
alter table snapshot_tables force row level security;
create policy see on snapshot_tables for select using (sees_all());
create policy add on snapshot_tables for insert with check (takes_now(snapshot_id));

alter table snapshot_operators enable row level security;
alter table snapshot_operators force row level security;
create policy see on snapshot_operators for select using (sees_all());
create policy add on snapshot_operators for insert with check (takes_now(snapshot_id));

alter table snapshot_levels enable row level security;
alter table snapshot_levels force row level security;
create policy see on snapshot_levels for select using (sees_all());
create policy add on snapshot_levels for insert with check (takes_now(snapshot_id));
