create table operators (
    id           text primary key,
    seq          bigint generated always as identity unique,
    version      int not null,
    kind         text not null check (kind in ('PLATFORM', 'CARRIER')),
    name_ja      text not null,
    name_en      text not null,
    external_ref text unique,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);

create table programmes (
    id         text primary key,
    seq        bigint generated always as identity unique,
    version    int not null,
    year       int not null,
    title_ja   text not null,
    title_en   text not null,
    phases     jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table hearings (
    programme_id text not null references programmes,
    operator_id  text not null references operators,
    meeting      text,
    held_on      date,
    form         text not null check (form in ('OPEN', 'CLOSED', 'IN_WRITING')),
    primary key (programme_id, operator_id)
);

create table rounds (
    id             text primary key,
    seq            bigint generated always as identity unique,
    version        int not null,
    programme_id   text not null references programmes,
    sheet          text not null,
    sheet_revision text not null,
    pack_version   text not null,
    pack_digest    text not null,
    as_of          date not null,
    opens_on       date not null,
    due_on         date not null,
    trigger        text not null check (trigger in ('ON_SUBMISSION', 'BY_HAND')),
    external_ref   text unique,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    check (opens_on <= due_on)
);

create table round_operators (
    round_id    text not null references rounds,
    operator_id text not null references operators,
    due_on      date,
    reason      text,
    primary key (round_id, operator_id),
    check ((due_on is null) = (reason is null))
);

alter table operators enable row level security;
alter table operators force row level security;
create policy see on operators for select using (sees_all() or is_operator(id));
create policy add on operators for insert with check (caller_role() = 'SECRETARIAT');
create policy change on operators for update using (caller_role() = 'SECRETARIAT');

alter table hearings enable row level security;
alter table hearings force row level security;
create policy see on hearings for select using (sees_all() or is_operator(operator_id));
create policy add on hearings for insert with check (caller_role() = 'SECRETARIAT');
create policy change on hearings for update using (caller_role() = 'SECRETARIAT');

alter table round_operators enable row level security;
alter table round_operators force row level security;
create policy see on round_operators for select using (sees_all() or is_operator(operator_id));
create policy add on round_operators for insert with check (caller_role() = 'SECRETARIAT');
create policy change on round_operators for update using (caller_role() = 'SECRETARIAT');

alter table rounds enable row level security;
alter table rounds force row level security;
create policy see on rounds for select using (
    sees_all()
    or (caller_role() = 'OPERATOR'
        and exists (select from round_operators o where o.round_id = id and o.operator_id = caller_operator())));
create policy add on rounds for insert with check (caller_role() = 'SECRETARIAT');
create policy change on rounds for update using (caller_role() = 'SECRETARIAT');
