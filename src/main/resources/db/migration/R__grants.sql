-- What the service may do; runs again whenever this file changes. ${service} is the role that the service connects as. It
-- owns no table. A table that is missing here cannot be used.
grant usage on schema public to "${service}";
grant select, insert on audit to "${service}";
grant select, insert, update on api_keys, operators, programmes, rounds, settings to "${service}";
grant select, insert, update on hearings, round_operators to "${service}";
grant select, insert, update, delete on idempotent_answers, scheduled_tasks, scheduled_deliveries to "${service}";
grant select, insert on events, draft_versions, submission_versions, submission_returns to "${service}";
grant select, insert, update on drafts, draft_notes, submissions, assessments to "${service}";
grant select, insert on assessment_comments, assessment_overrides to "${service}";
grant select, insert, update on webhook_subscriptions, webhook_deliveries to "${service}";
grant select, insert, update on replays, replay_differences to "${service}";
grant select, insert on snapshots, snapshot_tables, snapshot_operators, snapshot_levels to "${service}";
grant select, insert, update on follow_ups to "${service}";
grant select, insert on follow_up_sources, follow_up_decisions, follow_up_replies to "${service}";
grant select, insert, update on imports to "${service}";
grant select, insert on import_lines to "${service}";
grant select, insert, delete on import_waiting_lines to "${service}";
grant select, insert, update, delete on browser_sessions, browser_sessions_attributes to "${service}";
grant select, insert, update on letters to "${service}";
