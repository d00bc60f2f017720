CREATE TABLE "inspections" (
	"desk_id" uuid NOT NULL,
	"file_sha256" text NOT NULL,
	"text_sha256" text,
	"pages" jsonb,
	"title" text,
	"unread" text,
	"width" integer,
	"height" integer,
	"taken_at" text,
	"device" text,
	"place" jsonb,
	"picture_hash" text,
	"mirrored_hash" text,
	"looked_for" uuid NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inspections_desk_id_file_sha256_pk" PRIMARY KEY("desk_id","file_sha256")
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_type";--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_file" FOREIGN KEY ("desk_id","file_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_text" FOREIGN KEY ("desk_id","text_sha256") REFERENCES "public"."snapshots"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_type" CHECK ("files"."type" in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/ogg', 'text/plain', 'text/markdown', 'text/html', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/wacz+zip'));
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, and that nothing found is changed later.
alter table inspections enable row level security;
--> statement-breakpoint
alter table inspections force row level security;
--> statement-breakpoint
create policy desk_wall on inspections using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on inspections to cs_app;
--> statement-breakpoint
create trigger inspections_append_only before update or delete or truncate on inspections for each statement execute function refuse_change();
