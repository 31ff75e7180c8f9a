-- What the instances agree on is read by all of them and set by the secretariat.
alter table settings enable row level security;
alter table settings force row level security;
create policy see on settings for select using (caller_role() in ('SECRETARIAT', 'SERVICE'));
create policy add on settings for insert with check (caller_role() in ('SECRETARIAT', 'SERVICE'));
create policy change on settings for update using (caller_role() in ('SECRETARIAT', 'SERVICE'));

-- All completed assessments of a round under another pack, for nobody of an operator to see.
create table replays (
    id           text primary key,
    seq          bigint generated always as identity unique,
    round_id     text not null references rounds,
    pack_version text not null,
    pack_digest  text not null,
    status       text not null check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
    failure      text,
    total        int not null default 0,
    done         int not null default 0,
    requested_by text not null,
    requested_at timestamptz not null,
    completed_at timestamptz,
    updated_at   timestamptz not null,
    check (done between 0 and total),
    check (status <> 'COMPLETED' or done = total),
    check ((status = 'FAILED') = (failure is not null)),
    check ((status in ('COMPLETED', 'FAILED')) = (completed_at is not null))
);

-- One of the assessments that were completed when the replay was asked for; outcome is null until it was assessed anew.
-- levels: [{"criterion", "before", "after"}], without before or after where only one of the packs judges the criterion.
create table replay_differences (
    replay_id     text not null references replays deferrable initially deferred,
    assessment_id text not null references assessments,
    seq           bigint not null,
    operator_id   text not null references operators,
    outcome       text check (outcome in ('SAME', 'CHANGED', 'NOT_READABLE', 'NOT_ASSESSABLE')),
    score_before  double precision,
    score_after   double precision,
    levels        jsonb not null default '[]',
    raised        text[] not null default '{}',
    gone          text[] not null default '{}',
    faults        text[] not null default '{}',
    primary key (replay_id, assessment_id)
);
create index on replay_differences (replay_id, seq) where outcome is null;
create index on replay_differences (replay_id, seq);
create trigger keep before update on replay_differences for each row when (old.outcome is not null)
    execute function refuse_change();
create trigger keep_row before delete on replay_differences for each row execute function refuse_change();

alter table replays enable row level security;
alter table replays force row level security;
create policy see on replays for select using (sees_all());
create policy add on replays for insert with check (caller_role() = 'SECRETARIAT' and status = 'QUEUED');
create policy change on replays for update using (caller_role() = 'SERVICE');

alter table replay_differences enable row level security;
alter table replay_differences force row level security;
create policy see on replay_differences for select using (sees_all());
create policy add on replay_differences for insert with check (
    caller_role() = 'SECRETARIAT' and outcome is null
    and exists (select from assessments a where a.id = assessment_id and a.operator_id = replay_differences.operator_id));
create policy change on replay_differences for update using (caller_role() = 'SERVICE');
