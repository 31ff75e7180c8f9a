-- What operators submitted outside the service, brought in many at once; for nobody of an operator to see.
create table imports (
    id           text primary key,
    seq          bigint generated always as identity unique,
    round_id     text not null references rounds,
    status       text not null check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
    failure      text,
    total        int not null check (total > 0),
    taken        int not null default 0 check (taken >= 0),
    refused      int not null default 0 check (refused >= 0),
    requested_by text not null,
    requested_at timestamptz not null,
    completed_at timestamptz,
    updated_at   timestamptz not null,
    check (taken + refused <= total),
    check (status <> 'COMPLETED' or taken + refused = total),
    check ((status = 'FAILED') = (failure is not null)),
    check ((status in ('COMPLETED', 'FAILED')) = (completed_at is not null))
);
create index on imports (round_id, seq);

-- A line as it came. It is gone as soon as its outcome is known; until then nobody but the service's jobs reads it.
create table import_waiting_lines (
    import_id text not null references imports,
    number    int not null,
    line      bytea not null,
    primary key (import_id, number)
);

-- What came of a line. faults: [{"pointer", "code", "text", "allowed"}], as text because pointers may name any character.
create table import_lines (
    import_id     text not null references imports,
    number        int not null,
    ref           text,
    operator_id   text references operators,
    outcome       text not null check (outcome in ('TAKEN', 'REFUSED')),
    submission_id text,
    version       int,
    faults        text not null,
    more          int not null,
    primary key (import_id, number),
    foreign key (submission_id, version) references submission_versions (submission_id, version),
    check ((outcome = 'TAKEN') = (submission_id is not null)),
    check ((submission_id is null) = (version is null)),
    check ((outcome = 'TAKEN') = (faults = '[]'))
);
create trigger keep before update or delete on import_lines for each row execute function refuse_change();

-- A system sees what it brought in itself.
alter table imports enable row level security;
alter table imports force row level security;
create policy see on imports for select using (
    caller_role() in ('SECRETARIAT', 'SERVICE') or (caller_role() = 'SYSTEM' and requested_by = caller_id()));
create policy add on imports for insert with check (
    caller_role() in ('SECRETARIAT', 'SYSTEM') and requested_by = caller_id() and status = 'QUEUED');
create policy change on imports for update using (caller_role() = 'SERVICE');

alter table import_waiting_lines enable row level security;
alter table import_waiting_lines force row level security;
create policy add on import_waiting_lines for insert with check (
    caller_role() in ('SECRETARIAT', 'SYSTEM')
    and exists (select from imports i where i.id = import_id and i.requested_by = caller_id() and i.status = 'QUEUED'));
create policy see on import_waiting_lines for select using (caller_role() = 'SERVICE');
create policy drop on import_waiting_lines for delete using (caller_role() = 'SERVICE');

alter table import_lines enable row level security;
alter table import_lines force row level security;
create policy see on import_lines for select using (exists (select from imports i where i.id = import_id));
create policy add on import_lines for insert with check (caller_role() = 'SERVICE');

-- The service's own jobs submit for an operator only while there is an import for the round that the operator takes part in:
-- one first version, in the name of whoever asked for the import. Nobody else can say that something was brought in.
alter table submission_versions drop constraint submission_versions_origin_check;
alter table submission_versions add constraint submission_versions_origin_check
    check (origin in ('DRAFT', 'REPLY', 'IMPORT'));

create policy bring_in on submissions for insert with check (
    caller_role() = 'SERVICE' and state = 'SUBMITTED' and latest = 1
    and exists (select from round_operators o where o.round_id = submissions.round_id and o.operator_id = submissions.operator_id)
    and exists (select from imports i where i.round_id = submissions.round_id and i.status in ('QUEUED', 'RUNNING')));

drop policy add on submission_versions;
create policy add on submission_versions for insert with check (is_operator(operator_id) and origin <> 'IMPORT');
create policy bring_in on submission_versions for insert with check (
    caller_role() = 'SERVICE' and origin = 'IMPORT' and version = 1
    and exists (select from submissions s join imports i using (round_id)
                where s.id = submission_id and s.operator_id = submission_versions.operator_id and s.latest = 1
                  and i.status in ('QUEUED', 'RUNNING') and i.requested_by = submitted_by));
