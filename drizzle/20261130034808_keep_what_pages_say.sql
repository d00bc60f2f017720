ALTER TABLE "captures" ADD COLUMN "page_facts" jsonb;--> statement-breakpoint
-- By hand: what the application may write.
grant update (page_facts) on captures to cs_app;
