-- Who is signed in to the pages, as Spring Session keeps it: the session's name, and in the attributes who the caller is,
-- since when, and for how long (texts alone; no key, no token, no answer).
create table browser_sessions (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index on browser_sessions (expiry_time);
create index on browser_sessions (principal_name);

create table browser_sessions_attributes (
    session_primary_id char(36) not null references browser_sessions on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
