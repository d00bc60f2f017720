CREATE TABLE "files" (
	"desk_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"type" text NOT NULL,
	"name" text NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_desk_id_sha256_pk" PRIMARY KEY("desk_id","sha256"),
	CONSTRAINT "files_type" CHECK ("files"."type" in ('application/pdf', 'image/png', 'image/jpeg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/ogg'))
);
--> statement-breakpoint
ALTER TABLE "contact_steps" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD COLUMN "read_by" text;--> statement-breakpoint
ALTER TABLE "source_versions" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "contact_steps" ADD CONSTRAINT "contact_steps_file" FOREIGN KEY ("desk_id","file_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_versions" ADD CONSTRAINT "source_versions_file" FOREIGN KEY ("desk_id","file_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand
alter table files enable row level security;
--> statement-breakpoint
alter table files force row level security;
--> statement-breakpoint
create policy desk_wall on files using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on files to cs_app;
--> statement-breakpoint
create trigger files_append_only before update or delete or truncate on files for each statement execute function refuse_change();
