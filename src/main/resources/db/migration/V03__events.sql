-- What happened that others may want to be told of, written in the transaction in which it happened.
create table events (
    id      text primary key,
    seq     bigint generated always as identity unique,
    type    text not null,
    subject text not null,
    data    jsonb not null,
    at      timestamptz not null
);
create trigger keep before update or delete on events for each row execute function refuse_change();
