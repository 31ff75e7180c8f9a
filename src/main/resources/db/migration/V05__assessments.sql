-- One result of one version of a submission under one pack. Once it is complete nothing but its release changes.
create table assessments (
    id                 text primary key,
    seq                bigint generated always as identity unique,
    round_id           text not null references rounds,
    operator_id        text not null references operators,
    submission_id      text not null references submissions,
    submission_version int not null,
    pack_version       text not null,
    pack_digest        text not null,
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
    foreign key (submission_id, submission_version) references submission_versions (submission_id, version)
);

create function keep_result() returns trigger language plpgsql as
$$
begin
    if old.status = 'COMPLETED' and (new.result, new.status, new.pack_digest, new.engine_version, new.submission_id,
            new.submission_version, new.completed_at)
        is distinct from (old.result, old.status, old.pack_digest, old.engine_version, old.submission_id,
            old.submission_version, old.completed_at) then
        raise exception 'a completed assessment does not change' using errcode = 'insufficient_privilege';
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
-- An operator's submission asks for an assessment that the operator does not see until it is released.
create policy add on assessments for insert with check (
    caller_role() in ('SECRETARIAT', 'SYSTEM', 'SERVICE') or is_operator(operator_id));
create policy change on assessments for update using (caller_role() in ('SECRETARIAT', 'SERVICE'));
