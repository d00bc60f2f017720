CREATE TABLE "vault_files" (
	"desk_id" uuid NOT NULL,
	"vault_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"n" integer NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"wrapped" text NOT NULL,
	CONSTRAINT "vault_files_desk_id_vault_id_id_pk" PRIMARY KEY("desk_id","vault_id","id")
);
--> statement-breakpoint
CREATE TABLE "vault_items" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"n" integer NOT NULL,
	"held_by" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"wrapped" text NOT NULL,
	CONSTRAINT "vault_items_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "vault_items_n" UNIQUE("desk_id","kind","n"),
	CONSTRAINT "vault_items_kind" CHECK ("vault_items"."kind" in ('source', 'legal-note'))
);
--> statement-breakpoint
CREATE TABLE "vault_log" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vault_id" uuid NOT NULL,
	"act" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vault_log_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "vault_log_act" CHECK ("vault_log"."act" in ('kept', 'file-kept', 'opened', 'file-opened', 'refused', 'readers'))
);
--> statement-breakpoint
CREATE TABLE "vault_readers" (
	"desk_id" uuid NOT NULL,
	"vault_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vault_readers_desk_id_vault_id_person_id_pk" PRIMARY KEY("desk_id","vault_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "vault_files" ADD CONSTRAINT "vault_files_item" FOREIGN KEY ("desk_id","vault_id") REFERENCES "public"."vault_items"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_items" ADD CONSTRAINT "vault_items_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_items" ADD CONSTRAINT "vault_items_holder" FOREIGN KEY ("desk_id","held_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_log" ADD CONSTRAINT "vault_log_item" FOREIGN KEY ("desk_id","vault_id") REFERENCES "public"."vault_items"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_readers" ADD CONSTRAINT "vault_readers_item" FOREIGN KEY ("desk_id","vault_id") REFERENCES "public"."vault_items"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_readers" ADD CONSTRAINT "vault_readers_person" FOREIGN KEY ("desk_id","person_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vault_items_claim_kept" ON "vault_items" USING btree ("desk_id","claim_id");--> statement-breakpoint
CREATE INDEX "vault_log_of_item" ON "vault_log" USING btree ("desk_id","vault_id","at");
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, and a log and contents that are never changed.
alter table vault_items enable row level security;
--> statement-breakpoint
alter table vault_items force row level security;
--> statement-breakpoint
create policy desk_wall on vault_items using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on vault_items to cs_app;
--> statement-breakpoint
create trigger vault_items_stay before update or delete or truncate on vault_items for each statement execute function refuse_change();
--> statement-breakpoint
alter table vault_files enable row level security;
--> statement-breakpoint
alter table vault_files force row level security;
--> statement-breakpoint
create policy desk_wall on vault_files using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on vault_files to cs_app;
--> statement-breakpoint
create trigger vault_files_stay before update or delete or truncate on vault_files for each statement execute function refuse_change();
--> statement-breakpoint
alter table vault_readers enable row level security;
--> statement-breakpoint
alter table vault_readers force row level security;
--> statement-breakpoint
create policy desk_wall on vault_readers using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, delete on vault_readers to cs_app;
--> statement-breakpoint
alter table vault_log enable row level security;
--> statement-breakpoint
alter table vault_log force row level security;
--> statement-breakpoint
create policy desk_wall on vault_log using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on vault_log to cs_app;
--> statement-breakpoint
create trigger vault_log_stay before update or delete or truncate on vault_log for each statement execute function refuse_change();
