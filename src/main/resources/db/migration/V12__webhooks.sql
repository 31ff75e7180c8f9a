-- Who asks, by name; told by the service as it tells the role.
create function caller_id() returns text language sql stable as
$$ select coalesce(current_setting('tenken.caller', true), '') $$;

-- Anybody's deed can be an event; what happened to others is nobody's to read who does not see them.
alter table events enable row level security;
alter table events force row level security;
create policy see on events for select using (sees_all());
create policy add on events for insert with check (caller_role() <> '');

-- Who wants to be told of what. The secret that signs is closed with a key that is not in this table.
create table webhook_subscriptions (
    id            text primary key,
    seq           bigint generated always as identity unique,
    owner         text not null,
    owner_role    text not null check (owner_role in ('SECRETARIAT', 'SYSTEM')),
    url           text not null,
    event_types   text[] not null,
    description   text,
    secret        bytea not null,
    secret_key    text not null check (secret_key in ('CONFIGURED', 'STORED')),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    ended_at      timestamptz,
    ended_because text check (ended_because in ('DELETED', 'GONE')),
    check ((ended_at is null) = (ended_because is null))
);

-- A subscription of a system lasts no longer than the key that it was made with.
create function webhook_lives(s webhook_subscriptions, at timestamptz) returns boolean language sql stable as
$$ select (s).ended_at is null and not exists (
       select from api_keys k
       where (s).owner_role = 'SYSTEM' and (s).owner = 'key:' || k.id
         and (k.revoked_at is not null or k.expires_at <= at)) $$;

create table webhook_deliveries (
    id              text primary key,
    seq             bigint generated always as identity unique,
    subscription_id text not null references webhook_subscriptions,
    event_id        text not null references events,
    state           text not null check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    attempts        int not null,
    status          int,
    failure         text,
    tried_at        timestamptz,
    next_at         timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    unique (subscription_id, event_id),
    check ((state = 'PENDING') = (next_at is not null))
);
create index on webhook_deliveries (subscription_id, seq);

alter table webhook_subscriptions enable row level security;
alter table webhook_subscriptions force row level security;
create policy own on webhook_subscriptions using (
    caller_role() in ('SECRETARIAT', 'SERVICE') or (caller_role() = 'SYSTEM' and owner = caller_id()));

alter table webhook_deliveries enable row level security;
alter table webhook_deliveries force row level security;
create policy see on webhook_deliveries for select using (
    exists (select from webhook_subscriptions s where s.id = subscription_id));
create policy change on webhook_deliveries for update using (
    exists (select from webhook_subscriptions s where s.id = subscription_id));
create policy add on webhook_deliveries for insert with check (caller_role() = 'SERVICE');

-- Whoever causes an event does not see who is told of it: for this one statement the service itself asks.
create function plan_deliveries(event text, type text, at timestamptz) returns setof text language plpgsql as
$$
declare
    asking text := caller_role();
begin
    perform set_config('tenken.role', 'SERVICE', true);
    return query
        insert into webhook_deliveries (id, subscription_id, event_id, state, attempts, next_at, created_at, updated_at)
        select 'dlv-' || replace(gen_random_uuid()::text, '-', ''), s.id, event, 'PENDING', 0, at, at, at
        from webhook_subscriptions s
        where type = any (s.event_types) and webhook_lives(s, at)
        returning id;
    perform set_config('tenken.role', asking, true);
end
$$;
