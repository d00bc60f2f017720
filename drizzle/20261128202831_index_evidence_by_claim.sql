DROP INDEX "evidence_versions_item";--> statement-breakpoint
CREATE INDEX "evidence_versions_item" ON "evidence_versions" USING btree ("desk_id","claim_id","evidence_id","rev");