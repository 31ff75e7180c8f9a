-- Questions to operators about what they submitted. An operator sees a row from the time at which it is sent; so nothing
-- stands here that is none of its business.
create table follow_ups (
    id            text primary key,
    seq           bigint generated always as identity unique,
    version       int not null,
    round_id      text not null references rounds,
    operator_id   text not null references operators,
    submission_id text not null references submissions,
    assessment_id text references assessments,
    question      text,
    state         text not null check (state in ('PROPOSED', 'ADOPTED', 'MERGED', 'LEFT', 'SENT', 'ANSWERED')),
    text_ja       text not null,
    text_en       text not null,
    item          text,
    asks          text not null,
    decides       text[] not null,
    into_id       text references follow_ups,
    due_on        date,
    sent_at       timestamptz,
    assess        boolean not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    unique (assessment_id, question),
    check ((assessment_id is null) = (question is null)),
    check ((state = 'MERGED') = (into_id is not null)),
    check ((state in ('SENT', 'ANSWERED')) = (due_on is not null)),
    check ((due_on is null) = (sent_at is null))
);
create index on follow_ups (submission_id);
create index on follow_ups (round_id);

-- What was sent stays as it was sent; it can be answered, once.
create function keep_sent() returns trigger language plpgsql as
$$
declare
    kept follow_ups := old;
begin
    if old.state not in ('SENT', 'ANSWERED') then
        if new.state = 'ANSWERED' then
            raise exception 'what was not sent is not answered' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    kept.version := new.version;
    kept.updated_at := new.updated_at;
    if old.state = 'SENT' and new.state = 'ANSWERED' then
        kept.state := new.state;
    end if;
    if new is distinct from kept then
        raise exception 'a question that was sent does not change' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger keep before update on follow_ups for each row execute function keep_sent();
create trigger keep_row before delete on follow_ups for each row execute function refuse_change();

-- Where a question comes from, with its text as it came.
create table follow_up_sources (
    follow_up_id text primary key references follow_ups,
    origin       text not null check (origin in ('GENERATED', 'MEMBER')),
    member       text,
    text_ja      text not null,
    text_en      text not null,
    proposed_by  text not null,
    check ((origin = 'MEMBER') = (member is not null))
);
create trigger keep before update or delete on follow_up_sources for each row execute function refuse_change();

create table follow_up_decisions (
    seq          bigint generated always as identity primary key,
    follow_up_id text not null references follow_ups,
    decision     text not null check (decision in ('ADOPTED', 'MERGED', 'LEFT')),
    reason       text,
    into_id      text references follow_ups,
    made_by      text not null,
    made_at      timestamptz not null,
    check (decision <> 'LEFT' or reason is not null),
    check ((decision = 'MERGED') = (into_id is not null))
);
create index on follow_up_decisions (follow_up_id);
create trigger keep before update or delete on follow_up_decisions for each row execute function refuse_change();

create table follow_up_replies (
    follow_up_id  text primary key references follow_ups,
    operator_id   text not null references operators,
    submission_id text not null,
    version       int not null,
    cells         text not null,
    text          text,
    replied_by    text not null,
    replied_at    timestamptz not null,
    foreign key (submission_id, version) references submission_versions (submission_id, version)
);
create trigger keep before update or delete on follow_up_replies for each row execute function refuse_change();

alter table follow_ups enable row level security;
alter table follow_ups force row level security;
create policy see on follow_ups for select using (
    sees_all() or (is_operator(operator_id) and state in ('SENT', 'ANSWERED')));
create policy add on follow_ups for insert with check (
    state = 'PROPOSED'
    and caller_role() in ('SECRETARIAT', 'SYSTEM')
    and exists (select from submissions s where s.id = submission_id and s.operator_id = follow_ups.operator_id
                                            and s.round_id = follow_ups.round_id));
create policy change on follow_ups for update
    using (caller_role() = 'SECRETARIAT' or (is_operator(operator_id) and state = 'SENT'))
    with check ((caller_role() = 'SECRETARIAT' and state <> 'ANSWERED') or (is_operator(operator_id) and state = 'ANSWERED'));

alter table follow_up_sources enable row level security;
alter table follow_up_sources force row level security;
create policy see on follow_up_sources for select using (sees_all());
create policy add on follow_up_sources for insert with check (caller_role() in ('SECRETARIAT', 'SYSTEM'));

alter table follow_up_decisions enable row level security;
alter table follow_up_decisions force row level security;
create policy see on follow_up_decisions for select using (sees_all());
create policy add on follow_up_decisions for insert with check (caller_role() = 'SECRETARIAT');

alter table follow_up_replies enable row level security;
alter table follow_up_replies force row level security;
create policy see on follow_up_replies for select using (sees_all() or is_operator(operator_id));
create policy add on follow_up_replies for insert with check (
    is_operator(operator_id)
    and exists (select from follow_ups f where f.id = follow_up_id and f.operator_id = follow_up_replies.operator_id
                                           and f.submission_id = follow_up_replies.submission_id));
