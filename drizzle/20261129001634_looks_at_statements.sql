ALTER TABLE "looks" ADD COLUMN "statement_digest" text;
--> statement-breakpoint
-- By hand: a later look replaces the digest of the earlier one.
grant update (statement_digest) on looks to cs_app;
