-- Deliveries wait in a queue of their own, so that slow receivers hold up no other work.
create table scheduled_deliveries (like scheduled_tasks including all);
insert into scheduled_deliveries select * from scheduled_tasks where task_name = 'deliver-webhook';
delete from scheduled_tasks where task_name = 'deliver-webhook';
