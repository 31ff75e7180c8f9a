-- Letters to operators with follow-up questions (追加質問の文書). The service sends nothing: a letter is made, and the secretariat
-- notes when and to whom it sent it. What was made stays as it was made; its sending is noted once.
create table letters (
    id            text primary key,
    seq           bigint generated always as identity unique,
    batch         text not null,
    round_id      text not null references rounds,
    operator_id   text not null references operators,
    number        text not null,
    dated         date not null,
    language      text not null check (language in ('JA', 'EN')),
    addressee     text not null,
    subject       text not null,
    due_on        date not null,
    follow_ups    text[] not null,
    document      bytea not null,
    digest        text not null,
    made_by       text not null,
    made_at       timestamptz not null,
    sent_on       date,
    sent_to       text,
    noted_by      text,
    noted_at      timestamptz,
    check ((sent_on is null) = (sent_to is null)),
    check ((sent_on is null) = (noted_by is null)),
    check ((sent_on is null) = (noted_at is null)),
    foreign key (round_id, operator_id) references round_operators (round_id, operator_id)
);
create index on letters (round_id);
create index on letters (batch);

create function keep_letter() returns trigger language plpgsql as
$$
declare
    kept letters := old;
begin
    if old.sent_on is null then
        kept.sent_on := new.sent_on;
        kept.sent_to := new.sent_to;
        kept.noted_by := new.noted_by;
        kept.noted_at := new.noted_at;
    end if;
    if new is distinct from kept then
        raise exception 'a letter does not change' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger keep before update on letters for each row execute function keep_letter();
create trigger keep_row before delete on letters for each row execute function refuse_change();
create trigger keep_all before truncate on letters for each statement execute function refuse_change();

alter table letters enable row level security;
alter table letters force row level security;
create policy see on letters for select using (caller_role() = 'SECRETARIAT');
create policy add on letters for insert with check (caller_role() = 'SECRETARIAT' and sent_on is null);
create policy change on letters for update using (caller_role() = 'SECRETARIAT') with check (caller_role() = 'SECRETARIAT');
