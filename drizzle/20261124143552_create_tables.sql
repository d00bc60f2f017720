CREATE TABLE "candidates" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"document_version" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"content" jsonb NOT NULL,
	"score" real NOT NULL,
	"state" text NOT NULL,
	"dismiss_reason" text,
	"dismiss_note" text,
	"claim_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "candidates_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "candidates_state" CHECK ("candidates"."state" in ('proposed', 'accepted', 'dismissed', 'merged', 'split')),
	CONSTRAINT "candidates_dismissal" CHECK ("candidates"."state" <> 'dismissed' or "candidates"."dismiss_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "claim_counters" (
	"desk_id" uuid PRIMARY KEY NOT NULL,
	"last" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_versions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"rev" integer NOT NULL,
	"document_version" integer NOT NULL,
	"passage" jsonb NOT NULL,
	"claim_line" text NOT NULL,
	"kind" text NOT NULL,
	"questions" text[] NOT NULL,
	"claimant" text,
	"claimant_role" text,
	"chain" jsonb NOT NULL,
	"said_on" text,
	"dates" jsonb NOT NULL,
	"quantities" jsonb NOT NULL,
	"as_of" text,
	"made_by" uuid,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_versions_desk_id_claim_id_rev_pk" PRIMARY KEY("desk_id","claim_id","rev"),
	CONSTRAINT "claim_versions_kind" CHECK ("claim_versions"."kind" in ('event', 'speech-act', 'quantity', 'document', 'capability', 'causal', 'prediction', 'motive', 'opinion', 'descriptor'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document_id" uuid NOT NULL,
	"accepted_by" uuid NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	"stage" text NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"submission" integer DEFAULT 0 NOT NULL,
	"assignee_id" uuid,
	"due_at" timestamp (3) with time zone,
	"depth" text DEFAULT 'standard' NOT NULL,
	"close_reason" text,
	"sent_back_at" timestamp (3) with time zone,
	"stale_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"claim_rev" integer DEFAULT 0 NOT NULL,
	"evidence_rev" integer DEFAULT 0 NOT NULL,
	"verdict_rev" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "claims_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "claims_number" UNIQUE("desk_id","number"),
	CONSTRAINT "claims_stage" CHECK ("claims"."stage" in ('none', 'triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published', 'closed')),
	CONSTRAINT "claims_depth" CHECK ("claims"."depth" in ('line', 'standard', 'high'))
);
--> statement-breakpoint
CREATE TABLE "declarations" (
	"desk_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"has_conflict" boolean NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "declarations_desk_id_document_id_person_id_pk" PRIMARY KEY("desk_id","document_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "makers" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "makers_desk_id_claim_id_round_person_id_pk" PRIMARY KEY("desk_id","claim_id","round","person_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"desk_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"text" text NOT NULL,
	"salt" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notes_desk_id_stream_id_seq_pk" PRIMARY KEY("desk_id","stream_id","seq")
);
--> statement-breakpoint
CREATE TABLE "working_copies" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "working_copies_desk_id_claim_id_person_id_pk" PRIMARY KEY("desk_id","claim_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "operations" (
	"desk_id" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operations_desk_id_op_id_pk" PRIMARY KEY("desk_id","op_id")
);
--> statement-breakpoint
CREATE TABLE "evidence_versions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"rev" integer NOT NULL,
	"n" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"source_version" integer NOT NULL,
	"snapshot_sha256" text,
	"question" text NOT NULL,
	"stance" text NOT NULL,
	"tier" text NOT NULL,
	"locator" text,
	"quote" text,
	"quote_proof" jsonb,
	"quote_note" text,
	"is_removed" boolean DEFAULT false NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_versions_desk_id_claim_id_rev_pk" PRIMARY KEY("desk_id","claim_id","rev"),
	CONSTRAINT "evidence_versions_stance" CHECK ("evidence_versions"."stance" in ('supports', 'contradicts', 'context', 'nothing-found')),
	CONSTRAINT "evidence_versions_tier" CHECK ("evidence_versions"."tier" in ('primary', 'secondary'))
);
--> statement-breakpoint
CREATE TABLE "origins" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "origins_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "origins_name" UNIQUE("desk_id","name")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"desk_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"kept_by" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "snapshots_desk_id_sha256_pk" PRIMARY KEY("desk_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "source_versions" (
	"desk_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"publisher" text NOT NULL,
	"author" text,
	"title" text NOT NULL,
	"url" text,
	"published_on" date,
	"event_on" date,
	"language" text,
	"interest" text,
	"origin_id" uuid,
	"snapshot_sha256" text,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "source_versions_desk_id_source_id_version_pk" PRIMARY KEY("desk_id","source_id","version"),
	CONSTRAINT "source_versions_type" CHECK ("source_versions"."type" in ('official-record', 'transcript', 'recording', 'dataset', 'law', 'court-file', 'study', 'expert', 'eyewitness', 'company-paper', 'press-release', 'wire', 'newspaper', 'reference-work', 'social-post', 'own-observation'))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sources_desk_id_id_pk" PRIMARY KEY("desk_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"desk_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_versions_desk_id_document_id_version_pk" PRIMARY KEY("desk_id","document_id","version")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"stage" text NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"byline" text,
	"publisher" text,
	"url" text,
	"published_on" date,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"purpose" text NOT NULL,
	"translated_from" text,
	"translator" text,
	"owner_id" uuid NOT NULL,
	"deadline_at" timestamp (3) with time zone,
	"author_id" uuid,
	"filed_by" uuid NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "documents_stage" CHECK ("documents"."stage" in ('none', 'incoming', 'in-work', 'cleared', 'closed')),
	CONSTRAINT "documents_kind" CHECK ("documents"."kind" in ('article', 'speech', 'transcript', 'post', 'other')),
	CONSTRAINT "documents_purpose" CHECK ("documents"."purpose" in ('before-publication', 'published-elsewhere'))
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"desk_id" uuid NOT NULL,
	"tree_size" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"note" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checkpoints_desk_id_tree_size_pk" PRIMARY KEY("desk_id","tree_size")
);
--> statement-breakpoint
CREATE TABLE "desk_keys" (
	"desk_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"public_key" text NOT NULL,
	"wrapped" text NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "desk_keys_desk_id_key_id_pk" PRIMARY KEY("desk_id","key_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"desk_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"stream" text NOT NULL,
	"kind" text NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	"prev_seq" integer,
	"actor_id" uuid,
	"op_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"body" text NOT NULL,
	"leaf_hash" "bytea" NOT NULL,
	CONSTRAINT "events_desk_id_stream_id_seq_pk" PRIMARY KEY("desk_id","stream_id","seq"),
	CONSTRAINT "events_stage" UNIQUE("desk_id","stream_id","seq","to_stage"),
	CONSTRAINT "events_stream" CHECK ("events"."stream" in ('claim', 'document', 'desk')),
	CONSTRAINT "events_first" CHECK (("events"."seq" = 1 and "events"."prev_seq" is null and "events"."from_stage" = 'none') or ("events"."seq" > 1 and "events"."prev_seq" = "events"."seq" - 1))
);
--> statement-breakpoint
CREATE TABLE "leaves" (
	"desk_id" uuid NOT NULL,
	"leaf_index" bigint NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "leaves_desk_id_leaf_index_pk" PRIMARY KEY("desk_id","leaf_index"),
	CONSTRAINT "leaves_event" UNIQUE("desk_id","stream_id","seq")
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"stream" text NOT NULL,
	"kind" text NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	CONSTRAINT "rules_stream_kind_from_stage_to_stage_pk" PRIMARY KEY("stream","kind","from_stage","to_stage")
);
--> statement-breakpoint
CREATE TABLE "tree_nodes" (
	"desk_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	"node_index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "tree_nodes_desk_id_level_node_index_pk" PRIMARY KEY("desk_id","level","node_index")
);
--> statement-breakpoint
CREATE TABLE "unsealed" (
	"desk_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "unsealed_desk_id_stream_id_seq_pk" PRIMARY KEY("desk_id","stream_id","seq")
);
--> statement-breakpoint
CREATE TABLE "desks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"sealed_at" timestamp (3) with time zone,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_roles" CHECK ("invitations"."roles" <@ array['checker', 'editor', 'head', 'legal', 'observer']::text[] and cardinality("invitations"."roles") > 0)
);
--> statement-breakpoint
CREATE TABLE "members" (
	"desk_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"named_in_public" boolean DEFAULT false NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "members_desk_id_person_id_pk" PRIMARY KEY("desk_id","person_id"),
	CONSTRAINT "members_roles" CHECK ("members"."roles" <@ array['checker', 'editor', 'head', 'legal', 'observer']::text[] and cardinality("members"."roles") > 0)
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"current_desk_id" uuid,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"tokens" double precision NOT NULL,
	"refilled_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"act" text NOT NULL,
	"correction_kind" text,
	"note" text NOT NULL,
	"statement" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "amendments_desk_id_claim_id_n_pk" PRIMARY KEY("desk_id","claim_id","n"),
	CONSTRAINT "amendments_act" CHECK ("amendments"."act" in ('correct', 'take-down'))
);
--> statement-breakpoint
CREATE TABLE "public_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"round" integer NOT NULL,
	"statement_digest" text NOT NULL,
	"content" jsonb NOT NULL,
	"note" text,
	"published_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "publications_desk_id_claim_id_version_pk" PRIMARY KEY("desk_id","claim_id","version"),
	CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('publish', 'correct'))
);
--> statement-breakpoint
CREATE TABLE "looks" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"claim_rev" integer NOT NULL,
	"evidence_rev" integer NOT NULL,
	"verdict_rev" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "looks_desk_id_claim_id_person_id_pk" PRIMARY KEY("desk_id","claim_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "points" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"return_id" uuid NOT NULL,
	"pinned_to" jsonb NOT NULL,
	"reason" text NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "points_desk_id_claim_id_n_pk" PRIMARY KEY("desk_id","claim_id","n")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"desk_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_desk_id_version_pk" PRIMARY KEY("desk_id","version")
);
--> statement-breakpoint
CREATE TABLE "returns" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round" integer NOT NULL,
	"reason" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "returns_desk_id_claim_id_id_pk" PRIMARY KEY("desk_id","claim_id","id")
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round" integer NOT NULL,
	"submission" integer NOT NULL,
	"claim_rev" integer NOT NULL,
	"evidence_rev" integer NOT NULL,
	"verdict_rev" integer NOT NULL,
	"statement_digest" text NOT NULL,
	"policy_version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_offs_desk_id_claim_id_id_pk" PRIMARY KEY("desk_id","claim_id","id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"desk_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "statements_desk_id_digest_pk" PRIMARY KEY("desk_id","digest")
);
--> statement-breakpoint
CREATE TABLE "gate_records" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gate_records_desk_id_claim_id_id_pk" PRIMARY KEY("desk_id","claim_id","id"),
	CONSTRAINT "gate_records_kind" CHECK ("gate_records"."kind" in ('contact', 'contact-exempt', 'search', 'other-side', 'single-source', 'checklist'))
);
--> statement-breakpoint
CREATE TABLE "scales" (
	"desk_id" uuid NOT NULL,
	"scale_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scales_desk_id_scale_id_version_pk" PRIMARY KEY("desk_id","scale_id","version")
);
--> statement-breakpoint
CREATE TABLE "verdict_versions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"rev" integer NOT NULL,
	"content" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verdict_versions_desk_id_claim_id_rev_pk" PRIMARY KEY("desk_id","claim_id","rev")
);
--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_version" FOREIGN KEY ("desk_id","document_id","document_version") REFERENCES "public"."document_versions"("desk_id","document_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_assignee" FOREIGN KEY ("desk_id","assignee_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declarations" ADD CONSTRAINT "declarations_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "makers" ADD CONSTRAINT "makers_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_event" FOREIGN KEY ("desk_id","stream_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_versions" ADD CONSTRAINT "evidence_versions_source" FOREIGN KEY ("desk_id","source_id","source_version") REFERENCES "public"."source_versions"("desk_id","source_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_versions" ADD CONSTRAINT "source_versions_source" FOREIGN KEY ("desk_id","source_id") REFERENCES "public"."sources"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_versions" ADD CONSTRAINT "source_versions_origin" FOREIGN KEY ("desk_id","origin_id") REFERENCES "public"."origins"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_versions" ADD CONSTRAINT "source_versions_snapshot" FOREIGN KEY ("desk_id","snapshot_sha256") REFERENCES "public"."snapshots"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner" FOREIGN KEY ("desk_id","owner_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_rule" FOREIGN KEY ("stream","kind","from_stage","to_stage") REFERENCES "public"."rules"("stream","kind","from_stage","to_stage") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_contiguous" FOREIGN KEY ("desk_id","stream_id","prev_seq","from_stage") REFERENCES "public"."events"("desk_id","stream_id","seq","to_stage") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_event_exists" FOREIGN KEY ("desk_id","stream_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsealed" ADD CONSTRAINT "unsealed_event" FOREIGN KEY ("desk_id","stream_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_maker" FOREIGN KEY ("desk_id","made_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_current_desk_id_desks_id_fk" FOREIGN KEY ("current_desk_id") REFERENCES "public"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_statement" FOREIGN KEY ("desk_id","statement_digest") REFERENCES "public"."statements"("desk_id","digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looks" ADD CONSTRAINT "looks_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_return" FOREIGN KEY ("desk_id","claim_id","return_id") REFERENCES "public"."returns"("desk_id","claim_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_statement" FOREIGN KEY ("desk_id","statement_digest") REFERENCES "public"."statements"("desk_id","digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_policy" FOREIGN KEY ("desk_id","policy_version") REFERENCES "public"."policies"("desk_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_records" ADD CONSTRAINT "gate_records_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdict_versions" ADD CONSTRAINT "verdict_versions_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_document" ON "candidates" USING btree ("desk_id","document_id","start");--> statement-breakpoint
CREATE INDEX "claims_document_list" ON "claims" USING btree ("desk_id","document_id");--> statement-breakpoint
CREATE INDEX "claims_queue" ON "claims" USING btree ("desk_id","stage","due_at","id");--> statement-breakpoint
CREATE INDEX "claims_mine" ON "claims" USING btree ("desk_id","assignee_id","due_at","id");--> statement-breakpoint
CREATE INDEX "evidence_versions_item" ON "evidence_versions" USING btree ("desk_id","evidence_id","rev");--> statement-breakpoint
CREATE INDEX "document_versions_hash" ON "document_versions" USING btree ("desk_id","sha256");--> statement-breakpoint
CREATE INDEX "documents_recent" ON "documents" USING btree ("desk_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "events_recent" ON "events" USING btree ("desk_id","at","stream_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "publications_recent" ON "publications" USING btree ("desk_id","at");--> statement-breakpoint
CREATE INDEX "sign_offs_person" ON "sign_offs" USING btree ("desk_id","person_id","at");