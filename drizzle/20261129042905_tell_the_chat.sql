CREATE TABLE "chat_hooks" (
	"desk_id" uuid NOT NULL,
	"url" text NOT NULL,
	"topics" text[] NOT NULL,
	"wrapped" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chat_hooks_desk_id_pk" PRIMARY KEY("desk_id"),
	CONSTRAINT "chat_hooks_topics" CHECK ("chat_hooks"."topics" <@ array['sign', 'back', 'stopped', 'asked', 'given', 'times', 'news']::text[])
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_channel";--> statement-breakpoint
ALTER TABLE "chat_hooks" ADD CONSTRAINT "chat_hooks_by" FOREIGN KEY ("desk_id","changed_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_channel" CHECK ("deliveries"."channel" in ('mail', 'chat'));
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, and the queue.
alter table chat_hooks enable row level security;
--> statement-breakpoint
alter table chat_hooks force row level security;
--> statement-breakpoint
create policy desk_wall on chat_hooks using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, delete, update (url, topics, wrapped, changed_by, changed_at) on chat_hooks to cs_app;
--> statement-breakpoint
select pgboss.create_queue('deliver-chat', '{"policy": "standard", "retryLimit": 12, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 120}');
