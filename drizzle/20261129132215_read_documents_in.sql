CREATE TABLE "arrivals" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_sha256" text NOT NULL,
	"format" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"final_url" text,
	"chain" jsonb,
	"text_sha256" text NOT NULL,
	"pages" jsonb,
	"facts" jsonb NOT NULL,
	"brought_by" uuid NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "arrivals_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "arrivals_format" CHECK ("arrivals"."format" in ('txt', 'md', 'html', 'docx', 'pdf'))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_type";--> statement-breakpoint
ALTER TABLE "document_versions" ADD COLUMN "arrival_id" uuid;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_file" FOREIGN KEY ("desk_id","file_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrivals_address" ON "arrivals" USING btree ("desk_id","final_url");--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_arrival" FOREIGN KEY ("desk_id","arrival_id") REFERENCES "public"."arrivals"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_type" CHECK ("files"."type" in ('application/pdf', 'image/png', 'image/jpeg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/ogg', 'text/plain', 'text/markdown', 'text/html', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'));
--> statement-breakpoint
-- By hand
alter table arrivals enable row level security;
--> statement-breakpoint
alter table arrivals force row level security;
--> statement-breakpoint
create policy desk_wall on arrivals using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on arrivals to cs_app;
--> statement-breakpoint
create trigger arrivals_append_only before update or delete or truncate on arrivals for each statement execute function refuse_change();
