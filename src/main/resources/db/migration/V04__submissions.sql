-- What an operator writes before it submits. Nobody else reads a row of these two tables.
create table drafts (
    id          text primary key,
    seq         bigint generated always as identity unique,
    version     int not null,
    round_id    text not null references rounds,
    operator_id text not null references operators,
    document    text not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (round_id, operator_id)
);

create table draft_versions (
    draft_id    text not null references drafts,
    operator_id text not null,
    version     int not null,
    document    text not null,
    saved_by    text not null,
    saved_at    timestamptz not null,
    primary key (draft_id, version)
);
create trigger keep before update or delete on draft_versions for each row execute function refuse_change();

create table submissions (
    id          text primary key,
    seq         bigint generated always as identity unique,
    round_id    text not null references rounds,
    operator_id text not null references operators,
    state       text not null check (state in ('SUBMITTED', 'RETURNED')),
    latest      int not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (round_id, operator_id)
);

create table submission_versions (
    submission_id  text not null references submissions,
    operator_id    text not null,
    version        int not null,
    origin         text not null check (origin in ('DRAFT', 'REPLY')),
    document       text not null,
    answers_digest text not null,
    submitted_by   text not null,
    submitted_at   timestamptz not null,
    late           boolean not null default false,
    primary key (submission_id, version)
);
create trigger keep before update or delete on submission_versions for each row execute function refuse_change();

-- Why a version was given back for correction.
create table submission_returns (
    submission_id text not null,
    operator_id   text not null,
    version       int not null,
    reason        text not null,
    returned_by   text not null,
    returned_at   timestamptz not null,
    primary key (submission_id, version),
    foreign key (submission_id, version) references submission_versions (submission_id, version)
);
create trigger keep before update or delete on submission_returns for each row execute function refuse_change();

alter table drafts enable row level security;
alter table drafts force row level security;
create policy own on drafts using (is_operator(operator_id));

alter table draft_versions enable row level security;
alter table draft_versions force row level security;
create policy own on draft_versions using (is_operator(operator_id));

alter table submissions enable row level security;
alter table submissions force row level security;
create policy see on submissions for select using (sees_all() or is_operator(operator_id));
create policy add on submissions for insert with check (is_operator(operator_id));
create policy change on submissions for update using (is_operator(operator_id) or caller_role() = 'SECRETARIAT');

alter table submission_versions enable row level security;
alter table submission_versions force row level security;
create policy see on submission_versions for select using (sees_all() or is_operator(operator_id));
create policy add on submission_versions for insert with check (is_operator(operator_id));

alter table submission_returns enable row level security;
alter table submission_returns force row level security;
create policy see on submission_returns for select using (sees_all() or is_operator(operator_id));
create policy add on submission_returns for insert with check (caller_role() = 'SECRETARIAT');
