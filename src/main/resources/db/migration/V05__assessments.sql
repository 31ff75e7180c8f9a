-- One result of one version of a submission under one pack. What was asked for never changes, nor does what came of it;
-- only its release comes later.
create table assessments (
    id                 text primary key,
    seq                bigint generated always as identity unique,
    round_id           text not null references rounds,
    operator_id        text not null references operators,
    submission_id      text not null references submissions,
    submission_version int not null,
    pack_version       text not null,
    pack_digest        text not null,
    as_of              date not null,
    engine_version     text,
    status             text not null check (status in ('QUEUED', 'COMPLETED', 'FAILED')),
    failure            text,
    result             text,
    requested_by       text not null,
    requested_at       timestamptz not null,
    completed_at       timestamptz,
    released_at        timestamptz,
    updated_at         timestamptz not null,
    check ((status = 'COMPLETED') = (result is not null)),
    check ((status = 'FAILED') = (failure is not null)),
    check ((status = 'QUEUED') = (completed_at is null)),
    check (released_at is null or status = 'COMPLETED'),
    foreign key (submission_id, submission_version) references submission_versions (submission_id, version)
);
create index on assessments (submission_id);
create index on assessments (round_id);

create function keep_result() returns trigger language plpgsql as
$$
declare
    kept assessments := old;
begin
    kept.released_at := coalesce(old.released_at, new.released_at);
    kept.updated_at := new.updated_at;
    if old.status = 'QUEUED' then
        kept.status := new.status;
        kept.failure := new.failure;
        kept.result := new.result;
        kept.engine_version := new.engine_version;
        kept.completed_at := new.completed_at;
    end if;
    if new is distinct from kept then
        raise exception 'an assessment does not change' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger keep before update on assessments for each row execute function keep_result();
create trigger keep_row before delete on assessments for each row execute function refuse_change();

alter table assessments enable row level security;
alter table assessments force row level security;
create policy see on assessments for select using (
    sees_all() or (is_operator(operator_id) and released_at is not null));
-- It begins in the queue, for a submission that the caller may see and that is the operator's in that round. An operator's
-- submission asks for an assessment that the operator does not see until it is released.
create policy add on assessments for insert with check (
    status = 'QUEUED'
    and (caller_role() in ('SECRETARIAT', 'SYSTEM', 'SERVICE') or is_operator(operator_id))
    and exists (select from submissions s where s.id = submission_id and s.operator_id = assessments.operator_id
                                            and s.round_id = assessments.round_id));
create policy change on assessments for update using (caller_role() in ('SECRETARIAT', 'SERVICE'));
