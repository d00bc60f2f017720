CREATE TABLE "checkpoint_times" (
	"desk_id" uuid NOT NULL,
	"tree_size" bigint NOT NULL,
	"token" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"asked_of" text NOT NULL,
	"got_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checkpoint_times_desk_id_tree_size_pk" PRIMARY KEY("desk_id","tree_size")
);
--> statement-breakpoint
ALTER TABLE "checkpoint_times" ADD CONSTRAINT "checkpoint_times_head" FOREIGN KEY ("desk_id","tree_size") REFERENCES "public"."checkpoints"("desk_id","tree_size") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, a time that is never changed, and the queue.
alter table checkpoint_times enable row level security;
--> statement-breakpoint
alter table checkpoint_times force row level security;
--> statement-breakpoint
create policy desk_wall on checkpoint_times using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on checkpoint_times to cs_app;
--> statement-breakpoint
create trigger checkpoint_times_stay before update or delete or truncate on checkpoint_times for each statement execute function refuse_change();
--> statement-breakpoint
select pgboss.create_queue('stamp-checkpoint', '{"policy": "standard", "retryLimit": 3, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 120}');
