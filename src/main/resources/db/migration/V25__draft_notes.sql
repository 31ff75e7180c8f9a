-- Who of an operator works on which item of a draft (担当), and what they note for each other about it (社内メモ). As of drafts,
-- nobody else reads a row. A note is overwritten, not kept: what somebody takes out is gone. All go with their draft.
create table draft_notes (
    draft_id    text not null references drafts on delete cascade,
    item        text not null,
    operator_id text not null,
    version     int not null,
    assignee    text,
    note        text,
    saved_by    text not null,
    saved_at    timestamptz not null,
    primary key (draft_id, item)
);

alter table draft_notes enable row level security;
alter table draft_notes force row level security;
create policy own on draft_notes using (is_operator(operator_id));
