-- What an operator says to a finding about itself: kept beside the released assessment, never changed.
create table assessment_comments (
    id            text primary key,
    seq           bigint generated always as identity unique,
    assessment_id text not null references assessments,
    operator_id   text not null references operators,
    finding       text not null,
    text          text not null,
    made_by       text not null,
    made_at       timestamptz not null
);
create index on assessment_comments (assessment_id);
create trigger keep before update or delete on assessment_comments for each row execute function refuse_change();
create trigger keep_all before truncate on assessment_comments for each statement execute function refuse_change();

-- A level that the secretariat sets beside the computed one; the newest of a criterion is the one that counts.
create table assessment_overrides (
    id            text primary key,
    seq           bigint generated always as identity unique,
    assessment_id text not null references assessments,
    operator_id   text not null references operators,
    criterion     text not null,
    level         text not null
        check (level in ('NOT_APPLICABLE', 'SATISFIED', 'DOUBTFUL', 'LACKING', 'UNDETERMINED')),
    reason        text not null,
    made_by       text not null,
    made_at       timestamptz not null
);
create index on assessment_overrides (assessment_id);
create trigger keep before update or delete on assessment_overrides for each row execute function refuse_change();
create trigger keep_all before truncate on assessment_overrides for each statement execute function refuse_change();

-- Both go with an assessment that the caller may see: to an operator, a released one of its own.
alter table assessment_comments enable row level security;
alter table assessment_comments force row level security;
create policy see on assessment_comments for select using (
    exists (select from assessments a where a.id = assessment_id));
create policy add on assessment_comments for insert with check (
    is_operator(operator_id)
    and exists (select from assessments a where a.id = assessment_id and a.operator_id = assessment_comments.operator_id));

alter table assessment_overrides enable row level security;
alter table assessment_overrides force row level security;
create policy see on assessment_overrides for select using (
    exists (select from assessments a where a.id = assessment_id));
create policy add on assessment_overrides for insert with check (
    caller_role() = 'SECRETARIAT'
    and exists (select from assessments a where a.id = assessment_id and a.operator_id = assessment_overrides.operator_id
                                            and a.status = 'COMPLETED'));
