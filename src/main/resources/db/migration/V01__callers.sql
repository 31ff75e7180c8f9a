-- Who asks. Every transaction of the service says so in two settings that end with it; without them no row-level policy
-- lets anything through.
create function caller_role() returns text language sql stable as
$$ select coalesce(current_setting('tenken.role', true), '') $$;

create function caller_operator() returns text language sql stable as
$$ select coalesce(current_setting('tenken.operator', true), '') $$;

-- The secretariat, auditors, systems and the service's own jobs see what was submitted, of all operators.
create function sees_all() returns boolean language sql stable as
$$ select caller_role() in ('SECRETARIAT', 'AUDITOR', 'SYSTEM', 'SERVICE') $$;

create function is_operator(operator text) returns boolean language sql stable as
$$ select caller_role() = 'OPERATOR' and caller_operator() = operator $$;

-- What is never changed and never deleted, not even by the owner of the table.
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;

create table api_keys (
    id          text primary key,
    seq         bigint generated always as identity unique,
    name        text not null,
    role        text not null check (role in ('OPERATOR', 'SECRETARIAT', 'AUDITOR', 'SYSTEM')),
    operator_id text,
    permissions text[] not null,
    hash        bytea not null unique,
    created_by  text not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    expires_at  timestamptz,
    revoked_at  timestamptz,
    check ((role = 'OPERATOR') = (operator_id is not null))
);

-- Who did what to which object when; never what was answered. Each record holds the hash of the one before.
create table audit (
    seq      bigint primary key,
    at       timestamptz not null,
    actor    text not null,
    role     text not null,
    operator text,
    action   text not null,
    object   text not null,
    detail   text,
    previous bytea not null,
    hash     bytea not null
);

create function audit_text(a audit) returns text language sql immutable as
$$ select jsonb_build_array(
       (a).seq, extract(epoch from (a).at), (a).actor, (a).role, (a).operator, (a).action, (a).object, (a).detail,
       encode((a).previous, 'hex'))::text $$;

-- One record at a time, so that the chain has no branches; the lock ends with the transaction.
create function chain_audit() returns trigger language plpgsql as
$$
declare
    last audit;
begin
    perform pg_advisory_xact_lock(727303);
    select * into last from audit order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.previous := coalesce(last.hash, '\x00');
    new.hash := sha256(convert_to(audit_text(new), 'UTF8'));
    return new;
end
$$;

create trigger chain before insert on audit for each row execute function chain_audit();
create trigger keep before update or delete on audit for each row execute function refuse_change();
create trigger keep_all before truncate on audit for each statement execute function refuse_change();

-- Recomputes the whole chain: how many records there are, the number of the first that is not as it was written or does
-- not follow the one before (null if there is none), and the hash of the last.
create function audit_verification(out entries bigint, out broken bigint, out last_hash text) language sql stable as
$$ select count(*),
       min(seq) filter (where seq <> place or previous <> before or hash <> sha256(convert_to(written, 'UTF8'))),
       max(encode(hash, 'hex')) filter (where seq = last)
   from (select a.seq, a.previous, a.hash, audit_text(a) as written, row_number() over chain as place,
             coalesce(lag(a.hash) over chain, '\x00') as before, max(a.seq) over () as last
         from audit a window chain as (order by a.seq)) links $$;

-- What was answered to a request that names a key, sealed with that key, so that a repeated request gets the same answer.
create table idempotent_answers (
    caller     text not null,
    key_hash   bytea not null,
    request    bytea not null,
    answer     bytea,
    created_at timestamptz not null,
    primary key (caller, key_hash)
);
create index on idempotent_answers (created_at);

-- Work to be done, as db-scheduler keeps it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

-- What the running instances must agree on.
create table settings (
    name  text primary key,
    value text not null
);
