import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = {
  name: '0010-lines',
  statements: [
    'alter table "collection" add column "nature" jsonb',
    'alter table "collection" add column "repeats" uuid',
    'create table "submission" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "sender" text not null,\n  "sheet" uuid not null,\n  "title" text not null,\n  "actor" text not null,\n  "sent_at" timestamptz not null,\n  "state" text not null,\n  "note" text not null default \'\',\n  "decided_by" text,\n  "decided_at" timestamptz,\n  primary key ("bureau", "id")\n)',
    'create index "submission_sent" on "submission" ("bureau", "sender", "sheet")',
    'alter table "submission" enable row level security',
    'create policy "submission_select" on "submission" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "submission_insert" on "submission" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"submission_update\" on \"submission\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "submission_delete" on "submission" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "submission" to kechuang_app',
    'create table "reconciliation" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "body" text not null,\n  "label" text not null,\n  "register" text not null,\n  "indicator" text,\n  "period" text,\n  "asked" jsonb not null,\n  "listed_on" date not null,\n  "file_name" text not null,\n  "file_hash" text not null,\n  "counts" jsonb not null,\n  "before" uuid,\n  "settled" jsonb not null,\n  "cutoff" bigint not null,\n  "cutoff_at" timestamptz not null,\n  "actor" text not null,\n  "made_at" timestamptz not null,\n  primary key ("bureau", "id")\n)',
    'alter table "reconciliation" enable row level security',
    'create policy "reconciliation_select" on "reconciliation" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "reconciliation_insert" on "reconciliation" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "reconciliation" to kechuang_app',
    'create table "reconciliation_row" (\n  "bureau" text not null,\n  "reconciliation" uuid not null,\n  "ordinal" integer not null,\n  "side" text not null,\n  "key" text not null,\n  "reason" text not null,\n  "words" text not null,\n  "content" jsonb not null,\n  primary key ("bureau", "reconciliation", "ordinal")\n)',
    'create index "reconciliation_row_key" on "reconciliation_row" ("bureau", "reconciliation", "key")',
    'alter table "reconciliation_row" enable row level security',
    'create policy "reconciliation_row_select" on "reconciliation_row" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "reconciliation_row_insert" on "reconciliation_row" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "reconciliation_row" to kechuang_app',
    'create table "reconciliation_verdict" (\n  "bureau" text not null,\n  "reconciliation" uuid not null,\n  "ordinal" integer not null,\n  "version" integer not null,\n  "verdict" text not null,\n  "note" text not null,\n  "actor" text not null,\n  "at" timestamptz not null,\n  primary key ("bureau", "reconciliation", "ordinal", "version")\n)',
    'alter table "reconciliation_verdict" enable row level security',
    'create policy "reconciliation_verdict_select" on "reconciliation_verdict" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "reconciliation_verdict_insert" on "reconciliation_verdict" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "reconciliation_verdict" to kechuang_app',
    'create table "form" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "version" integer not null,\n  "name" text not null,\n  "kind" text not null,\n  "file_name" text not null,\n  "file_hash" text not null,\n  "words" jsonb not null,\n  "mapping" jsonb not null,\n  "actor" text not null,\n  "saved_at" timestamptz not null,\n  primary key ("bureau", "id", "version")\n)',
    'alter table "form" enable row level security',
    'create policy "form_select" on "form" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "form_insert" on "form" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "form" to kechuang_app',
    'create table "form_filling" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "form" uuid not null,\n  "version" integer not null,\n  "period" text not null,\n  "area" text,\n  "file_name" text not null,\n  "blank_hash" text not null,\n  "file_hash" text not null,\n  "left" jsonb not null,\n  "actor" text not null,\n  "filled_at" timestamptz not null,\n  primary key ("bureau", "id")\n)',
    'alter table "form_filling" enable row level security',
    'create policy "form_filling_select" on "form_filling" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "form_filling_insert" on "form_filling" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "form_filling" to kechuang_app',
    'alter table "r_recognition" add column "f_reserve_basis" text',
    'alter table "r_recognition" add column "f_planned_year" bigint',
    'alter table "r_recognition" add column "f_leave_reason" text',
    'create table "r_guidance" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_on" date,\n  "f_kind" text,\n  "f_title" text,\n  "f_coach" text,\n  "f_together" text,\n  "f_found" text,\n  "f_advice" text,\n  "f_next" text,\n  "f_next_by" date,\n  "f_done_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_guidance_readers" on "r_guidance" using gin ("readers")',
    'create index "r_guidance_pending" on "r_guidance" ("bureau") where state = \'pending\'',
    'create index "r_guidance_enterprise" on "r_guidance" ("bureau", "f_enterprise")',
    'alter table "r_guidance" enable row level security',
    "create policy \"r_guidance_select\" on \"r_guidance\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_guidance_insert" on "r_guidance" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_guidance_update\" on \"r_guidance\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_guidance_delete" on "r_guidance" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_guidance" to kechuang_app',
    'create table "r_firm_project" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_name" text,\n  "f_kind" text,\n  "f_field" text,\n  "f_content" text,\n  "f_investment" text,\n  "f_investment_amount" numeric,\n  "f_found_on" date,\n  "f_checked_on" date,\n  "f_entered_on" date,\n  "f_led_to" text,\n  "f_led_on" date,\n  "f_left_on" date,\n  "f_left_why" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_firm_project_readers" on "r_firm_project" using gin ("readers")',
    'create index "r_firm_project_pending" on "r_firm_project" ("bureau") where state = \'pending\'',
    'create index "r_firm_project_enterprise" on "r_firm_project" ("bureau", "f_enterprise")',
    'alter table "r_firm_project" enable row level security',
    "create policy \"r_firm_project_select\" on \"r_firm_project\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_firm_project_insert" on "r_firm_project" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_firm_project_update\" on \"r_firm_project\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_firm_project_delete" on "r_firm_project" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_firm_project" to kechuang_app',
    'create table "r_yearly_review" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_title" text,\n  "f_enterprise" uuid,\n  "f_year" bigint,\n  "f_reviewed_on" date,\n  "f_rd_ratio" numeric,\n  "f_high_tech_share" numeric,\n  "f_returned" text,\n  "f_changes" text,\n  "f_result" text,\n  "f_reason" text,\n  "f_mend_by" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_yearly_review_readers" on "r_yearly_review" using gin ("readers")',
    'create index "r_yearly_review_pending" on "r_yearly_review" ("bureau") where state = \'pending\'',
    'create index "r_yearly_review_enterprise" on "r_yearly_review" ("bureau", "f_enterprise")',
    'alter table "r_yearly_review" enable row level security',
    "create policy \"r_yearly_review_select\" on \"r_yearly_review\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_yearly_review_insert" on "r_yearly_review" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_yearly_review_update\" on \"r_yearly_review\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_yearly_review_delete" on "r_yearly_review" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_yearly_review" to kechuang_app',
    'create table "r_first_equipment" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_product" text,\n  "f_enterprise" uuid,\n  "f_kind" text,\n  "f_level" text,\n  "f_applied_on" date,\n  "f_recognised_on" date,\n  "f_document" text,\n  "f_price" text,\n  "f_price_amount" numeric,\n  "f_user" text,\n  "f_used_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_first_equipment_readers" on "r_first_equipment" using gin ("readers")',
    'create index "r_first_equipment_pending" on "r_first_equipment" ("bureau") where state = \'pending\'',
    'create index "r_first_equipment_enterprise" on "r_first_equipment" ("bureau", "f_enterprise")',
    'alter table "r_first_equipment" enable row level security',
    "create policy \"r_first_equipment_select\" on \"r_first_equipment\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_first_equipment_insert" on "r_first_equipment" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_first_equipment_update\" on \"r_first_equipment\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_first_equipment_delete" on "r_first_equipment" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_first_equipment" to kechuang_app',
    'alter table "r_agreement" add column "f_due_on" date',
    'alter table "r_agreement" add column "f_milestone" text',
    'alter table "r_agreement" add column "f_next_on" date',
    'alter table "r_agreement" add column "f_progress" text',
    'alter table "r_agreement" add column "f_completed_on" date',
    'alter table "r_agreement" add column "f_terminated_on" date',
    'alter table "r_agreement" add column "f_terminated_for" text',
    'alter table "r_policy" add column "f_field" text',
    'alter table "r_clause" add column "f_quote" text',
    'alter table "r_policy_delivery" add column "f_visit" uuid',
    'alter table "r_policy_delivery" add column "f_campaign" uuid',
    'create index "r_policy_delivery_visit" on "r_policy_delivery" ("bureau", "f_visit")',
    'create index "r_policy_delivery_campaign" on "r_policy_delivery" ("bureau", "f_campaign")',
    'create table "r_policy_duty" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_campaign" text,\n  "f_document" text,\n  "f_article" text,\n  "f_task" text,\n  "f_section" text,\n  "f_set_on" date,\n  "f_due_on" date,\n  "f_progress" text,\n  "f_done_on" date,\n  "f_evidence" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_policy_duty_readers" on "r_policy_duty" using gin ("readers")',
    'create index "r_policy_duty_pending" on "r_policy_duty" ("bureau") where state = \'pending\'',
    'alter table "r_policy_duty" enable row level security',
    "create policy \"r_policy_duty_select\" on \"r_policy_duty\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_policy_duty_insert" on "r_policy_duty" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_policy_duty_update\" on \"r_policy_duty\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_policy_duty_delete" on "r_policy_duty" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_policy_duty" to kechuang_app',
    'alter table "r_payment" add column "f_facts" text',
    'alter table "r_payment" add column "f_plan" text',
    'alter table "r_payment" add column "f_certified" numeric',
    'alter table "r_disbursement" add column "f_instalment" numeric',
    'create table "r_award" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_prize" text,\n  "f_level" text,\n  "f_grade" text,\n  "f_year" bigint,\n  "f_project" text,\n  "f_enterprise" uuid,\n  "f_partners" text,\n  "f_people" text,\n  "f_announced_on" date,\n  "f_document" text,\n  "f_matched" text,\n  "f_matched_amount" numeric,\n  "f_matched_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_award_readers" on "r_award" using gin ("readers")',
    'create index "r_award_pending" on "r_award" ("bureau") where state = \'pending\'',
    'create index "r_award_enterprise" on "r_award" ("bureau", "f_enterprise")',
    'alter table "r_award" enable row level security',
    "create policy \"r_award_select\" on \"r_award\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_award_insert" on "r_award" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_award_update\" on \"r_award\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_award_delete" on "r_award" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_award" to kechuang_app',
    'alter table "r_platform" add column "f_partner_kind" text',
    'alter table "r_platform" add column "f_sponsor" text',
    'alter table "r_platform" add column "f_key_list" text',
    'alter table "r_platform" add column "f_cultivated_on" date',
    'alter table "r_platform" add column "f_applied_on" date',
    'alter table "r_platform" add column "f_first" text',
    'alter table "r_platform" add column "f_expert" text',
    'alter table "r_platform" add column "f_valid_until" date',
    'alter table "r_platform" add column "f_outputs" text',
    'alter table "r_platform" add column "f_build_until" date',
    'alter table "r_platform" add column "f_accepted_on" date',
    'alter table "r_platform" add column "f_acceptance" text',
    'alter table "r_platform" add column "f_phase" text',
    'alter table "r_platform" add column "f_opened_on" date',
    'alter table "r_platform" add column "f_factory_space" numeric',
    'alter table "r_tenant" add column "f_goes_to" text',
    'alter table "r_tenant" add column "f_noticed_on" date',
    'alter table "r_tenant" add column "f_leave_by" date',
    'alter table "r_tenant" add column "f_cleared_for" text',
    'create table "r_platform_assessment" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_platform" uuid,\n  "f_kind" text,\n  "f_host" uuid,\n  "f_year" bigint,\n  "f_assessed_on" date,\n  "f_score" numeric,\n  "f_grade" text,\n  "f_document" text,\n  "f_problems" text,\n  "f_rectify_by" date,\n  "f_reported_on" date,\n  "f_rectified" text,\n  "f_rectified_on" date,\n  "f_removed_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_platform_assessment_readers" on "r_platform_assessment" using gin ("readers")',
    'create index "r_platform_assessment_pending" on "r_platform_assessment" ("bureau") where state = \'pending\'',
    'create index "r_platform_assessment_platform" on "r_platform_assessment" ("bureau", "f_platform")',
    'create index "r_platform_assessment_host" on "r_platform_assessment" ("bureau", "f_host")',
    'alter table "r_platform_assessment" enable row level security',
    "create policy \"r_platform_assessment_select\" on \"r_platform_assessment\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_platform_assessment_insert" on "r_platform_assessment" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_platform_assessment_update\" on \"r_platform_assessment\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_platform_assessment_delete" on "r_platform_assessment" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_platform_assessment" to kechuang_app',
    'create table "r_platform_year" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_platform" uuid,\n  "f_kind" text,\n  "f_host" uuid,\n  "f_year" bigint,\n  "f_goals" text,\n  "f_rd_planned" text,\n  "f_rd_planned_amount" numeric,\n  "f_rd" text,\n  "f_rd_amount" numeric,\n  "f_income" text,\n  "f_income_amount" numeric,\n  "f_staff" numeric,\n  "f_projects" numeric,\n  "f_patents" numeric,\n  "f_spun_off" numeric,\n  "f_served" numeric,\n  "f_open_hours" numeric,\n  "f_fund" text,\n  "f_fund_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_platform_year_readers" on "r_platform_year" using gin ("readers")',
    'create index "r_platform_year_pending" on "r_platform_year" ("bureau") where state = \'pending\'',
    'create index "r_platform_year_platform" on "r_platform_year" ("bureau", "f_platform")',
    'create index "r_platform_year_host" on "r_platform_year" ("bureau", "f_host")',
    'alter table "r_platform_year" enable row level security',
    "create policy \"r_platform_year_select\" on \"r_platform_year\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_platform_year_insert" on "r_platform_year" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_platform_year_update\" on \"r_platform_year\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_platform_year_delete" on "r_platform_year" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_platform_year" to kechuang_app',
    'create table "r_operation" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_platform" uuid,\n  "f_operator" text,\n  "f_number" text,\n  "f_signed_on" date,\n  "f_from" date,\n  "f_to" date,\n  "f_fee" text,\n  "f_fee_amount" numeric,\n  "f_targets" text,\n  "f_judged_on" date,\n  "f_grade" text,\n  "f_ended_on" date,\n  "f_ended_for" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_operation_readers" on "r_operation" using gin ("readers")',
    'create index "r_operation_pending" on "r_operation" ("bureau") where state = \'pending\'',
    'create index "r_operation_platform" on "r_operation" ("bureau", "f_platform")',
    'create index "r_operation_number" on "r_operation" ("bureau", "f_number") where octet_length("f_number") <= 1000',
    'alter table "r_operation" enable row level security',
    "create policy \"r_operation_select\" on \"r_operation\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_operation_insert" on "r_operation" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_operation_update\" on \"r_operation\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_operation_delete" on "r_operation" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_operation" to kechuang_app',
    'alter table "r_activity" add column "f_campaign" text',
    'alter table "r_activity" add column "f_ordinal" numeric',
    'alter table "r_activity" add column "f_group" text',
    'alter table "r_activity" add column "f_school" text',
    'alter table "r_activity" add column "f_speaker" text',
    'alter table "r_activity" add column "f_consultations" numeric',
    'alter table "r_activity" add column "f_approximate" text',
    'create table "r_science_facility" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_area" text,\n  "f_address" text,\n  "f_keeper" text,\n  "f_built_on" date,\n  "f_upgraded_on" date,\n  "f_level" text,\n  "f_named_on" date,\n  "f_title" text,\n  "f_closed_on" date,\n  "f_floor" numeric,\n  "f_open_days" numeric,\n  "f_visits_year" bigint,\n  "f_visitors" numeric,\n  "f_maintained_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_science_facility_readers" on "r_science_facility" using gin ("readers")',
    'create index "r_science_facility_pending" on "r_science_facility" ("bureau") where state = \'pending\'',
    'alter table "r_science_facility" enable row level security',
    "create policy \"r_science_facility_select\" on \"r_science_facility\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_science_facility_insert" on "r_science_facility" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_science_facility_update\" on \"r_science_facility\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_science_facility_delete" on "r_science_facility" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_science_facility" to kechuang_app',
    'create table "r_science_resource" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_owner" text,\n  "f_original" text,\n  "f_from_elsewhere" text,\n  "f_released_on" date,\n  "f_withdrawn_on" date,\n  "f_copies" numeric,\n  "f_bookable" text,\n  "f_uses" numeric,\n  "f_used_until" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_science_resource_readers" on "r_science_resource" using gin ("readers")',
    'create index "r_science_resource_pending" on "r_science_resource" ("bureau") where state = \'pending\'',
    'alter table "r_science_resource" enable row level security',
    "create policy \"r_science_resource_select\" on \"r_science_resource\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_science_resource_insert" on "r_science_resource" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_science_resource_update\" on \"r_science_resource\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_science_resource_delete" on "r_science_resource" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_science_resource" to kechuang_app',
    'create table "r_science_project" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_year" bigint,\n  "f_name" text,\n  "f_kind" text,\n  "f_unit" text,\n  "f_applied_on" date,\n  "f_asked" text,\n  "f_asked_amount" numeric,\n  "f_granted_on" date,\n  "f_granted" text,\n  "f_granted_amount" numeric,\n  "f_document" text,\n  "f_due_on" date,\n  "f_accepted_on" date,\n  "f_result" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_science_project_readers" on "r_science_project" using gin ("readers")',
    'create index "r_science_project_pending" on "r_science_project" ("bureau") where state = \'pending\'',
    'alter table "r_science_project" enable row level security',
    "create policy \"r_science_project_select\" on \"r_science_project\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_science_project_insert" on "r_science_project" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_science_project_update\" on \"r_science_project\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_science_project_delete" on "r_science_project" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_science_project" to kechuang_app',
    'create table "r_media_coverage" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_medium" text,\n  "f_level" text,\n  "f_title" text,\n  "f_link" text,\n  "f_activity" uuid,\n  "f_section" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_media_coverage_readers" on "r_media_coverage" using gin ("readers")',
    'create index "r_media_coverage_pending" on "r_media_coverage" ("bureau") where state = \'pending\'',
    'create index "r_media_coverage_activity" on "r_media_coverage" ("bureau", "f_activity")',
    'alter table "r_media_coverage" enable row level security',
    "create policy \"r_media_coverage_select\" on \"r_media_coverage\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_media_coverage_insert" on "r_media_coverage" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_media_coverage_update\" on \"r_media_coverage\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_media_coverage_delete" on "r_media_coverage" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_media_coverage" to kechuang_app',
    'create table "r_science_honour" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_unit" text,\n  "f_level" text,\n  "f_matter" text,\n  "f_proposed_on" date,\n  "f_awarded_on" date,\n  "f_prize" text,\n  "f_by" text,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_science_honour_readers" on "r_science_honour" using gin ("readers")',
    'create index "r_science_honour_pending" on "r_science_honour" ("bureau") where state = \'pending\'',
    'alter table "r_science_honour" enable row level security',
    "create policy \"r_science_honour_select\" on \"r_science_honour\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_science_honour_insert" on "r_science_honour" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_science_honour_update\" on \"r_science_honour\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_science_honour_delete" on "r_science_honour" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_science_honour" to kechuang_app',
    'create table "r_association" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_area" text,\n  "f_host" text,\n  "f_founded_on" date,\n  "f_ended_on" date,\n  "f_members" numeric,\n  "f_contact" text,\n  "f_phone" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_association_readers" on "r_association" using gin ("readers")',
    'create index "r_association_pending" on "r_association" ("bureau") where state = \'pending\'',
    'alter table "r_association" enable row level security',
    "create policy \"r_association_select\" on \"r_association\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_association_insert" on "r_association" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_association_update\" on \"r_association\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_association_delete" on "r_association" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_association" to kechuang_app',
    'create table "r_science_officer" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_name" text,\n  "f_kind" text,\n  "f_unit" text,\n  "f_area" text,\n  "f_post" text,\n  "f_since" date,\n  "f_left_on" date,\n  "f_phone" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_science_officer_readers" on "r_science_officer" using gin ("readers")',
    'create index "r_science_officer_pending" on "r_science_officer" ("bureau") where state = \'pending\'',
    'alter table "r_science_officer" enable row level security',
    "create policy \"r_science_officer_select\" on \"r_science_officer\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_science_officer_insert" on "r_science_officer" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_science_officer_update\" on \"r_science_officer\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_science_officer_delete" on "r_science_officer" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_science_officer" to kechuang_app',
    'create table "r_programme" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_level" text,\n  "f_category" text,\n  "f_mode" text,\n  "f_field" text,\n  "f_authority" text,\n  "f_document" text,\n  "f_country" text,\n  "f_rate" numeric,\n  "f_ceiling" text,\n  "f_ceiling_amount" numeric,\n  "f_lead_max" numeric,\n  "f_unit_max" numeric,\n  "f_defence" text,\n  "f_visit" text,\n  "f_budget_check" text,\n  "f_pledge" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_programme_readers" on "r_programme" using gin ("readers")',
    'create index "r_programme_pending" on "r_programme" ("bureau") where state = \'pending\'',
    'alter table "r_programme" enable row level security',
    "create policy \"r_programme_select\" on \"r_programme\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_programme_insert" on "r_programme" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_programme_update\" on \"r_programme\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_programme_delete" on "r_programme" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_programme" to kechuang_app',
    'create table "r_call" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_programme" uuid,\n  "f_level" text,\n  "f_year" bigint,\n  "f_document" text,\n  "f_published_on" date,\n  "f_opens_on" date,\n  "f_closes_on" date,\n  "f_bureau_by" date,\n  "f_places" numeric,\n  "f_budget" text,\n  "f_budget_amount" numeric,\n  "f_guide" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_call_readers" on "r_call" using gin ("readers")',
    'create index "r_call_pending" on "r_call" ("bureau") where state = \'pending\'',
    'create index "r_call_programme" on "r_call" ("bureau", "f_programme")',
    'alter table "r_call" enable row level security',
    "create policy \"r_call_select\" on \"r_call\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_call_insert" on "r_call" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_call_update\" on \"r_call\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_call_delete" on "r_call" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_call" to kechuang_app',
    'create table "r_annual_plan" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_year" bigint,\n  "f_category" text,\n  "f_count" numeric,\n  "f_funds" text,\n  "f_funds_amount" numeric,\n  "f_document" text,\n  "f_published_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_annual_plan_readers" on "r_annual_plan" using gin ("readers")',
    'create index "r_annual_plan_pending" on "r_annual_plan" ("bureau") where state = \'pending\'',
    'alter table "r_annual_plan" enable row level security',
    "create policy \"r_annual_plan_select\" on \"r_annual_plan\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_annual_plan_insert" on "r_annual_plan" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_annual_plan_update\" on \"r_annual_plan\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_annual_plan_delete" on "r_annual_plan" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_annual_plan" to kechuang_app',
    'create table "r_challenge" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_title" text,\n  "f_origin" text,\n  "f_enterprise" uuid,\n  "f_collected_on" date,\n  "f_field" text,\n  "f_chain" text,\n  "f_problem" text,\n  "f_targets" text,\n  "f_reach" text,\n  "f_due_on" date,\n  "f_budget" text,\n  "f_budget_amount" numeric,\n  "f_support" text,\n  "f_support_amount" numeric,\n  "f_places" numeric,\n  "f_published_on" date,\n  "f_document" text,\n  "f_bids_until" date,\n  "f_matched_on" date,\n  "f_winner" text,\n  "f_contract_on" date,\n  "f_contract_number" text,\n  "f_contract_amount" text,\n  "f_contract_amount_amount" numeric,\n  "f_judged_on" date,\n  "f_solved" text,\n  "f_converted_on" date,\n  "f_converted_to" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_challenge_readers" on "r_challenge" using gin ("readers")',
    'create index "r_challenge_pending" on "r_challenge" ("bureau") where state = \'pending\'',
    'create index "r_challenge_enterprise" on "r_challenge" ("bureau", "f_enterprise")',
    'create index "r_challenge_contract_number" on "r_challenge" ("bureau", "f_contract_number") where octet_length("f_contract_number") <= 1000',
    'alter table "r_challenge" enable row level security',
    "create policy \"r_challenge_select\" on \"r_challenge\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_challenge_insert" on "r_challenge" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_challenge_update\" on \"r_challenge\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_challenge_delete" on "r_challenge" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_challenge" to kechuang_app',
    'create table "r_project" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_number" text,\n  "f_name" text,\n  "f_unit" uuid,\n  "f_year" bigint,\n  "f_category" text,\n  "f_level" text,\n  "f_mode" text,\n  "f_programme" uuid,\n  "f_call" uuid,\n  "f_plan" uuid,\n  "f_challenge" uuid,\n  "f_platform" uuid,\n  "f_partners" text,\n  "f_leader" text,\n  "f_field" text,\n  "f_chain" text,\n  "f_summary" text,\n  "f_targets" text,\n  "f_starts_on" date,\n  "f_ends_on" date,\n  "f_investment" text,\n  "f_investment_amount" numeric,\n  "f_requested" text,\n  "f_requested_amount" numeric,\n  "f_grant" text,\n  "f_grant_amount" numeric,\n  "f_applied_on" date,\n  "f_recommended_on" date,\n  "f_recommended_rank" numeric,\n  "f_minutes" text,\n  "f_established_on" date,\n  "f_document" text,\n  "f_task_book_on" date,\n  "f_pledge" text,\n  "f_consequence" text,\n  "f_pledge_kept" text,\n  "f_gate_score" numeric,\n  "f_gate_rank" numeric,\n  "f_gated_on" date,\n  "f_examined_on" date,\n  "f_examined" text,\n  "f_extended_on" date,\n  "f_extended_to" date,\n  "f_extension" text,\n  "f_accept_by" date,\n  "f_applies_on" date,\n  "f_accepted_on" date,\n  "f_conclusion" text,\n  "f_spent" text,\n  "f_spent_amount" numeric,\n  "f_surplus" text,\n  "f_surplus_amount" numeric,\n  "f_archive_number" text,\n  "f_bottleneck" text,\n  "f_demonstration" text,\n  "f_guidance" text,\n  "f_purpose" text,\n  "f_village" text,\n  "f_country" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_project_readers" on "r_project" using gin ("readers")',
    'create index "r_project_pending" on "r_project" ("bureau") where state = \'pending\'',
    'create index "r_project_number" on "r_project" ("bureau", "f_number") where octet_length("f_number") <= 1000',
    'create index "r_project_unit" on "r_project" ("bureau", "f_unit")',
    'create index "r_project_programme" on "r_project" ("bureau", "f_programme")',
    'create index "r_project_call" on "r_project" ("bureau", "f_call")',
    'create index "r_project_plan" on "r_project" ("bureau", "f_plan")',
    'create index "r_project_challenge" on "r_project" ("bureau", "f_challenge")',
    'create index "r_project_platform" on "r_project" ("bureau", "f_platform")',
    'create index "r_project_minutes" on "r_project" ("bureau", "f_minutes") where octet_length("f_minutes") <= 1000',
    'create index "r_project_archive_number" on "r_project" ("bureau", "f_archive_number") where octet_length("f_archive_number") <= 1000',
    'alter table "r_project" enable row level security',
    "create policy \"r_project_select\" on \"r_project\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_project_insert" on "r_project" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_project_update\" on \"r_project\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_project_delete" on "r_project" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_project" to kechuang_app',
    'create table "r_milestone" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_project" uuid,\n  "f_ordinal" numeric,\n  "f_name" text,\n  "f_unit" uuid,\n  "f_kind" text,\n  "f_due_on" date,\n  "f_target" text,\n  "f_share" numeric,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_reported_on" date,\n  "f_result" text,\n  "f_met_on" date,\n  "f_verified" text,\n  "f_verified_amount" numeric,\n  "f_paid_on" date,\n  "f_voucher" text,\n  "f_payment" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_milestone_readers" on "r_milestone" using gin ("readers")',
    'create index "r_milestone_pending" on "r_milestone" ("bureau") where state = \'pending\'',
    'create index "r_milestone_project" on "r_milestone" ("bureau", "f_project")',
    'create index "r_milestone_unit" on "r_milestone" ("bureau", "f_unit")',
    'create index "r_milestone_voucher" on "r_milestone" ("bureau", "f_voucher") where octet_length("f_voucher") <= 1000',
    'create index "r_milestone_payment" on "r_milestone" ("bureau", "f_payment")',
    'alter table "r_milestone" enable row level security',
    "create policy \"r_milestone_select\" on \"r_milestone\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_milestone_insert" on "r_milestone" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_milestone_update\" on \"r_milestone\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_milestone_delete" on "r_milestone" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_milestone" to kechuang_app',
    'create table "r_project_change" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_project" uuid,\n  "f_unit" uuid,\n  "f_kind" text,\n  "f_asked_on" date,\n  "f_reason" text,\n  "f_from" text,\n  "f_to" text,\n  "f_new_leader" text,\n  "f_new_unit" uuid,\n  "f_new_end" date,\n  "f_new_grant" text,\n  "f_new_grant_amount" numeric,\n  "f_decided_on" date,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_project_change_readers" on "r_project_change" using gin ("readers")',
    'create index "r_project_change_pending" on "r_project_change" ("bureau") where state = \'pending\'',
    'create index "r_project_change_project" on "r_project_change" ("bureau", "f_project")',
    'create index "r_project_change_unit" on "r_project_change" ("bureau", "f_unit")',
    'create index "r_project_change_new_unit" on "r_project_change" ("bureau", "f_new_unit")',
    'alter table "r_project_change" enable row level security',
    "create policy \"r_project_change_select\" on \"r_project_change\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_project_change_insert" on "r_project_change" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_project_change_update\" on \"r_project_change\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_project_change_delete" on "r_project_change" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_project_change" to kechuang_app',
    'create table "r_project_meeting" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_on" date,\n  "f_project" uuid,\n  "f_challenge" uuid,\n  "f_experts" numeric,\n  "f_score" numeric,\n  "f_conclusion" text,\n  "f_decision" text,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_project_meeting_readers" on "r_project_meeting" using gin ("readers")',
    'create index "r_project_meeting_pending" on "r_project_meeting" ("bureau") where state = \'pending\'',
    'create index "r_project_meeting_project" on "r_project_meeting" ("bureau", "f_project")',
    'create index "r_project_meeting_challenge" on "r_project_meeting" ("bureau", "f_challenge")',
    'create index "r_project_meeting_document" on "r_project_meeting" ("bureau", "f_document") where octet_length("f_document") <= 1000',
    'alter table "r_project_meeting" enable row level security',
    "create policy \"r_project_meeting_select\" on \"r_project_meeting\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_project_meeting_insert" on "r_project_meeting" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_project_meeting_update\" on \"r_project_meeting\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_project_meeting_delete" on "r_project_meeting" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_project_meeting" to kechuang_app',
    'create table "r_finance_product" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_instrument" text,\n  "f_institution" text,\n  "f_document" text,\n  "f_condition" text,\n  "f_cap" text,\n  "f_cap_amount" numeric,\n  "f_rate" numeric,\n  "f_subsidy_rate" numeric,\n  "f_pool_share" numeric,\n  "f_started_on" date,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_finance_product_readers" on "r_finance_product" using gin ("readers")',
    'create index "r_finance_product_pending" on "r_finance_product" ("bureau") where state = \'pending\'',
    'alter table "r_finance_product" enable row level security',
    "create policy \"r_finance_product_select\" on \"r_finance_product\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_finance_product_insert" on "r_finance_product" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_finance_product_update\" on \"r_finance_product\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_finance_product_delete" on "r_finance_product" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_finance_product" to kechuang_app',
    'create table "r_financing" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_number" text,\n  "f_enterprise" uuid,\n  "f_instrument" text,\n  "f_product" uuid,\n  "f_institution" text,\n  "f_guarantor" text,\n  "f_pool" text,\n  "f_asked_on" date,\n  "f_asked" text,\n  "f_asked_amount" numeric,\n  "f_recommended_on" date,\n  "f_patents" text,\n  "f_appraisal" text,\n  "f_appraisal_amount" numeric,\n  "f_pledged_on" date,\n  "f_released_on" date,\n  "f_lent_on" date,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_rate" numeric,\n  "f_months" numeric,\n  "f_due_on" date,\n  "f_first_loan" text,\n  "f_subsidy" text,\n  "f_subsidy_amount" numeric,\n  "f_subsidy_on" date,\n  "f_settled_on" date,\n  "f_compensated_on" date,\n  "f_compensated" text,\n  "f_compensated_amount" numeric,\n  "f_recovered_on" date,\n  "f_recovered" text,\n  "f_recovered_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_financing_readers" on "r_financing" using gin ("readers")',
    'create index "r_financing_pending" on "r_financing" ("bureau") where state = \'pending\'',
    'create index "r_financing_enterprise" on "r_financing" ("bureau", "f_enterprise")',
    'create index "r_financing_product" on "r_financing" ("bureau", "f_product")',
    'alter table "r_financing" enable row level security',
    "create policy \"r_financing_select\" on \"r_financing\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_financing_insert" on "r_financing" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_financing_update\" on \"r_financing\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_financing_delete" on "r_financing" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_financing" to kechuang_app',
    'create table "r_insurance" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_policy_number" text,\n  "f_enterprise" uuid,\n  "f_insurer" text,\n  "f_kind" text,\n  "f_product" uuid,\n  "f_from" date,\n  "f_to" date,\n  "f_sum" text,\n  "f_sum_amount" numeric,\n  "f_premium" text,\n  "f_premium_amount" numeric,\n  "f_subsidy_on" date,\n  "f_subsidy" text,\n  "f_subsidy_amount" numeric,\n  "f_claimed_on" date,\n  "f_claimed" text,\n  "f_claimed_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_insurance_readers" on "r_insurance" using gin ("readers")',
    'create index "r_insurance_pending" on "r_insurance" ("bureau") where state = \'pending\'',
    'create index "r_insurance_enterprise" on "r_insurance" ("bureau", "f_enterprise")',
    'create index "r_insurance_product" on "r_insurance" ("bureau", "f_product")',
    'alter table "r_insurance" enable row level security',
    "create policy \"r_insurance_select\" on \"r_insurance\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_insurance_insert" on "r_insurance" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_insurance_update\" on \"r_insurance\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_insurance_delete" on "r_insurance" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_insurance" to kechuang_app',
    'create table "r_listing" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_board" text,\n  "f_entered_on" date,\n  "f_reformed_on" date,\n  "f_tutored_on" date,\n  "f_filed_on" date,\n  "f_approved_on" date,\n  "f_listed_on" date,\n  "f_code" text,\n  "f_raised" text,\n  "f_raised_amount" numeric,\n  "f_sponsor" text,\n  "f_target_on" date,\n  "f_left_on" date,\n  "f_left_for" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_listing_readers" on "r_listing" using gin ("readers")',
    'create index "r_listing_pending" on "r_listing" ("bureau") where state = \'pending\'',
    'create index "r_listing_enterprise" on "r_listing" ("bureau", "f_enterprise")',
    'create index "r_listing_code" on "r_listing" ("bureau", "f_code") where octet_length("f_code") <= 1000',
    'alter table "r_listing" enable row level security',
    "create policy \"r_listing_select\" on \"r_listing\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_listing_insert" on "r_listing" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_listing_update\" on \"r_listing\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_listing_delete" on "r_listing" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_listing" to kechuang_app',
    'create table "r_commissioner" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_name" text,\n  "f_form" text,\n  "f_home" text,\n  "f_home_kind" text,\n  "f_speciality" text,\n  "f_rank" text,\n  "f_members" text,\n  "f_phone" text,\n  "f_id_number" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_commissioner_readers" on "r_commissioner" using gin ("readers")',
    'create index "r_commissioner_pending" on "r_commissioner" ("bureau") where state = \'pending\'',
    'alter table "r_commissioner" enable row level security',
    "create policy \"r_commissioner_select\" on \"r_commissioner\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_commissioner_insert" on "r_commissioner" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_commissioner_update\" on \"r_commissioner\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_commissioner_delete" on "r_commissioner" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_commissioner" to kechuang_app',
    'create table "r_appointment" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_commissioner" uuid,\n  "f_batch" text,\n  "f_form" text,\n  "f_source" text,\n  "f_level" text,\n  "f_task" text,\n  "f_document" text,\n  "f_appointed_on" date,\n  "f_term_ends" date,\n  "f_left_on" date,\n  "f_left_for" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_appointment_readers" on "r_appointment" using gin ("readers")',
    'create index "r_appointment_pending" on "r_appointment" ("bureau") where state = \'pending\'',
    'create index "r_appointment_commissioner" on "r_appointment" ("bureau", "f_commissioner")',
    'alter table "r_appointment" enable row level security',
    "create policy \"r_appointment_select\" on \"r_appointment\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_appointment_insert" on "r_appointment" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_appointment_update\" on \"r_appointment\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_appointment_delete" on "r_appointment" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_appointment" to kechuang_app',
    'create table "r_rural_host" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" jsonb,\n  "f_area" jsonb,\n  "f_since" date,\n  "f_left_on" date,\n  "f_industry" text,\n  "f_linked_village" text,\n  "f_smart" text,\n  "f_level" text,\n  "f_proposed_on" date,\n  "f_named_on" date,\n  "f_document" text,\n  "f_households" numeric,\n  "f_land" numeric,\n  "f_germplasm" numeric,\n  "f_inspected_on" date,\n  "f_inspection" text,\n  "f_contact" text,\n  "f_phone" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_rural_host_readers" on "r_rural_host" using gin ("readers")',
    'create index "r_rural_host_pending" on "r_rural_host" ("bureau") where state = \'pending\'',
    'alter table "r_rural_host" enable row level security',
    "create policy \"r_rural_host_select\" on \"r_rural_host\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_rural_host_insert" on "r_rural_host" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_rural_host_update\" on \"r_rural_host\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_rural_host_delete" on "r_rural_host" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_rural_host" to kechuang_app',
    'create table "r_rural_need" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_host" uuid,\n  "f_subject" text,\n  "f_topic" text,\n  "f_raised_on" date,\n  "f_detail" text,\n  "f_people" numeric,\n  "f_contact" text,\n  "f_phone" text,\n  "f_commissioner" uuid,\n  "f_matched_on" date,\n  "f_settled_on" date,\n  "f_outcome" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_rural_need_readers" on "r_rural_need" using gin ("readers")',
    'create index "r_rural_need_pending" on "r_rural_need" ("bureau") where state = \'pending\'',
    'create index "r_rural_need_host" on "r_rural_need" ("bureau", "f_host")',
    'create index "r_rural_need_commissioner" on "r_rural_need" ("bureau", "f_commissioner")',
    'alter table "r_rural_need" enable row level security',
    "create policy \"r_rural_need_select\" on \"r_rural_need\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_rural_need_insert" on "r_rural_need" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_rural_need_update\" on \"r_rural_need\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_rural_need_delete" on "r_rural_need" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_rural_need" to kechuang_app',
    'create table "r_placement" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_commissioner" uuid,\n  "f_host" uuid,\n  "f_subject" text,\n  "f_home" text,\n  "f_from" date,\n  "f_to" date,\n  "f_signed_on" date,\n  "f_agreement" text,\n  "f_ended_on" date,\n  "f_ended_for" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_placement_readers" on "r_placement" using gin ("readers")',
    'create index "r_placement_pending" on "r_placement" ("bureau") where state = \'pending\'',
    'create index "r_placement_commissioner" on "r_placement" ("bureau", "f_commissioner")',
    'create index "r_placement_host" on "r_placement" ("bureau", "f_host")',
    'alter table "r_placement" enable row level security',
    "create policy \"r_placement_select\" on \"r_placement\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_placement_insert" on "r_placement" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_placement_update\" on \"r_placement\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_placement_delete" on "r_placement" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_placement" to kechuang_app',
    'create table "r_rural_service" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_commissioner" uuid,\n  "f_host" uuid,\n  "f_on" date,\n  "f_way" text,\n  "f_what" text,\n  "f_people" numeric,\n  "f_households" numeric,\n  "f_problem" text,\n  "f_photo" text,\n  "f_confirmed_on" date,\n  "f_satisfaction" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_rural_service_readers" on "r_rural_service" using gin ("readers")',
    'create index "r_rural_service_pending" on "r_rural_service" ("bureau") where state = \'pending\'',
    'create index "r_rural_service_commissioner" on "r_rural_service" ("bureau", "f_commissioner")',
    'create index "r_rural_service_host" on "r_rural_service" ("bureau", "f_host")',
    'alter table "r_rural_service" enable row level security',
    "create policy \"r_rural_service_select\" on \"r_rural_service\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_rural_service_insert" on "r_rural_service" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_rural_service_update\" on \"r_rural_service\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_rural_service_delete" on "r_rural_service" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_rural_service" to kechuang_app',
    'create table "r_commissioner_assessment" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_commissioner" uuid,\n  "f_year" bigint,\n  "f_service_score" numeric,\n  "f_result_score" numeric,\n  "f_satisfaction_score" numeric,\n  "f_veto" text,\n  "f_grade" text,\n  "f_decided_on" date,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_commissioner_assessment_readers" on "r_commissioner_assessment" using gin ("readers")',
    'create index "r_commissioner_assessment_pending" on "r_commissioner_assessment" ("bureau") where state = \'pending\'',
    'create index "r_commissioner_assessment_commissioner" on "r_commissioner_assessment" ("bureau", "f_commissioner")',
    'alter table "r_commissioner_assessment" enable row level security',
    "create policy \"r_commissioner_assessment_select\" on \"r_commissioner_assessment\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_commissioner_assessment_insert" on "r_commissioner_assessment" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_commissioner_assessment_update\" on \"r_commissioner_assessment\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_commissioner_assessment_delete" on "r_commissioner_assessment" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_commissioner_assessment" to kechuang_app',
    'create table "r_extension" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_host" uuid,\n  "f_commissioner" uuid,\n  "f_source" text,\n  "f_started_on" date,\n  "f_trial_area" numeric,\n  "f_spread_area" numeric,\n  "f_households" numeric,\n  "f_yield" numeric,\n  "f_control_yield" numeric,\n  "f_measured_on" date,\n  "f_result" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_extension_readers" on "r_extension" using gin ("readers")',
    'create index "r_extension_pending" on "r_extension" ("bureau") where state = \'pending\'',
    'create index "r_extension_host" on "r_extension" ("bureau", "f_host")',
    'create index "r_extension_commissioner" on "r_extension" ("bureau", "f_commissioner")',
    'alter table "r_extension" enable row level security',
    "create policy \"r_extension_select\" on \"r_extension\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_extension_insert" on "r_extension" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_extension_update\" on \"r_extension\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_extension_delete" on "r_extension" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_extension" to kechuang_app',
    'create table "r_rural_call" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_asked_on" date,\n  "f_area" text,\n  "f_channel" text,\n  "f_question" text,\n  "f_station" uuid,\n  "f_expert" uuid,\n  "f_transferred_on" date,\n  "f_answered_on" date,\n  "f_answer" text,\n  "f_visited_on" date,\n  "f_closed_on" date,\n  "f_satisfaction" text,\n  "f_caller" text,\n  "f_phone" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_rural_call_readers" on "r_rural_call" using gin ("readers")',
    'create index "r_rural_call_pending" on "r_rural_call" ("bureau") where state = \'pending\'',
    'create index "r_rural_call_station" on "r_rural_call" ("bureau", "f_station")',
    'create index "r_rural_call_expert" on "r_rural_call" ("bureau", "f_expert")',
    'alter table "r_rural_call" enable row level security',
    "create policy \"r_rural_call_select\" on \"r_rural_call\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_rural_call_insert" on "r_rural_call" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_rural_call_update\" on \"r_rural_call\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_rural_call_delete" on "r_rural_call" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_rural_call" to kechuang_app',
    'create table "r_assistance" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_helper" text,\n  "f_village" uuid,\n  "f_kind" text,\n  "f_from" date,\n  "f_to" date,\n  "f_measures" text,\n  "f_project" text,\n  "f_project_on" date,\n  "f_money" text,\n  "f_money_amount" numeric,\n  "f_households" numeric,\n  "f_income" text,\n  "f_income_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_assistance_readers" on "r_assistance" using gin ("readers")',
    'create index "r_assistance_pending" on "r_assistance" ("bureau") where state = \'pending\'',
    'create index "r_assistance_village" on "r_assistance" ("bureau", "f_village")',
    'alter table "r_assistance" enable row level security',
    "create policy \"r_assistance_select\" on \"r_assistance\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_assistance_insert" on "r_assistance" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_assistance_update\" on \"r_assistance\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_assistance_delete" on "r_assistance" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_assistance" to kechuang_app',
    'create table "r_visit" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_on" date,\n  "f_purpose" text,\n  "f_led_by" text,\n  "f_visitors" text,\n  "f_record" text,\n  "f_problem" text,\n  "f_problems" numeric,\n  "f_demand" text,\n  "f_policies" text,\n  "f_ideas" text,\n  "f_policy" text,\n  "f_project" text,\n  "f_element" text,\n  "f_campaign" uuid,\n  "f_task" uuid,\n  "f_keeping" uuid,\n  "f_visited" text,\n  "f_return_by" date,\n  "f_host" text,\n  "f_phone" text,\n  "f_photo" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_visit_readers" on "r_visit" using gin ("readers")',
    'create index "r_visit_pending" on "r_visit" ("bureau") where state = \'pending\'',
    'create index "r_visit_enterprise" on "r_visit" ("bureau", "f_enterprise")',
    'create index "r_visit_campaign" on "r_visit" ("bureau", "f_campaign")',
    'create index "r_visit_task" on "r_visit" ("bureau", "f_task")',
    'create index "r_visit_keeping" on "r_visit" ("bureau", "f_keeping")',
    'alter table "r_visit" enable row level security',
    "create policy \"r_visit_select\" on \"r_visit\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_visit_insert" on "r_visit" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_visit_update\" on \"r_visit\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_visit_delete" on "r_visit" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_visit" to kechuang_app',
    'alter table "r_request" add column "f_ticket" text',
    'alter table "r_request" add column "f_back_on" date',
    'alter table "r_request" add column "f_visit" uuid',
    'create index "r_request_ticket" on "r_request" ("bureau", "f_ticket") where octet_length("f_ticket") <= 1000',
    'create index "r_request_visit" on "r_request" ("bureau", "f_visit")',
    'create table "r_contact" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_kind" text,\n  "f_enterprise" uuid,\n  "f_keeper" jsonb,\n  "f_grid" jsonb,\n  "f_from" date,\n  "f_to" date,\n  "f_ended_on" date,\n  "f_aims" text,\n  "f_summary" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_contact_readers" on "r_contact" using gin ("readers")',
    'create index "r_contact_pending" on "r_contact" ("bureau") where state = \'pending\'',
    'create index "r_contact_enterprise" on "r_contact" ("bureau", "f_enterprise")',
    'alter table "r_contact" enable row level security',
    "create policy \"r_contact_select\" on \"r_contact\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_contact_insert" on "r_contact" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_contact_update\" on \"r_contact\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_contact_delete" on "r_contact" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_contact" to kechuang_app',
    'create table "r_service_campaign" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_from" date,\n  "f_to" date,\n  "f_lead" text,\n  "f_document" text,\n  "f_checklist" text,\n  "f_planned" numeric,\n  "f_summary" text,\n  "f_plan" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_service_campaign_readers" on "r_service_campaign" using gin ("readers")',
    'create index "r_service_campaign_pending" on "r_service_campaign" ("bureau") where state = \'pending\'',
    'alter table "r_service_campaign" enable row level security',
    "create policy \"r_service_campaign_select\" on \"r_service_campaign\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_service_campaign_insert" on "r_service_campaign" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_service_campaign_update\" on \"r_service_campaign\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_service_campaign_delete" on "r_service_campaign" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_service_campaign" to kechuang_app',
    'create table "r_campaign_firm" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_campaign" uuid,\n  "f_enterprise" uuid,\n  "f_listed_on" date,\n  "f_visitor" text,\n  "f_focus" text,\n  "f_due_on" date,\n  "f_visited_on" date,\n  "f_problems" numeric,\n  "f_result" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_campaign_firm_readers" on "r_campaign_firm" using gin ("readers")',
    'create index "r_campaign_firm_pending" on "r_campaign_firm" ("bureau") where state = \'pending\'',
    'create index "r_campaign_firm_campaign" on "r_campaign_firm" ("bureau", "f_campaign")',
    'create index "r_campaign_firm_enterprise" on "r_campaign_firm" ("bureau", "f_enterprise")',
    'alter table "r_campaign_firm" enable row level security',
    "create policy \"r_campaign_firm_select\" on \"r_campaign_firm\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_campaign_firm_insert" on "r_campaign_firm" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_campaign_firm_update\" on \"r_campaign_firm\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_campaign_firm_delete" on "r_campaign_firm" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_campaign_firm" to kechuang_app',
    'create table "r_element_match" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_element" text,\n  "f_need" text,\n  "f_needed_on" date,\n  "f_need_people" numeric,\n  "f_need_call" text,\n  "f_published_on" date,\n  "f_supplier" text,\n  "f_introduced_on" date,\n  "f_agreed_on" date,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_hired" numeric,\n  "f_outcome" text,\n  "f_section" text,\n  "f_request" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_element_match_readers" on "r_element_match" using gin ("readers")',
    'create index "r_element_match_pending" on "r_element_match" ("bureau") where state = \'pending\'',
    'create index "r_element_match_enterprise" on "r_element_match" ("bureau", "f_enterprise")',
    'create index "r_element_match_request" on "r_element_match" ("bureau", "f_request")',
    'alter table "r_element_match" enable row level security',
    "create policy \"r_element_match_select\" on \"r_element_match\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_element_match_insert" on "r_element_match" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_element_match_update\" on \"r_element_match\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_element_match_delete" on "r_element_match" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_element_match" to kechuang_app',
    'create table "r_coaching" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_coached_for" text,\n  "f_stage" text,\n  "f_on" date,\n  "f_did" text,\n  "f_section" text,\n  "f_next" text,\n  "f_next_by" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_coaching_readers" on "r_coaching" using gin ("readers")',
    'create index "r_coaching_pending" on "r_coaching" ("bureau") where state = \'pending\'',
    'create index "r_coaching_enterprise" on "r_coaching" ("bureau", "f_enterprise")',
    'alter table "r_coaching" enable row level security',
    "create policy \"r_coaching_select\" on \"r_coaching\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_coaching_insert" on "r_coaching" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_coaching_update\" on \"r_coaching\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_coaching_delete" on "r_coaching" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_coaching" to kechuang_app',
    'create table "r_question" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_question" text,\n  "f_asked_on" date,\n  "f_topic" text,\n  "f_channel" text,\n  "f_enterprise" uuid,\n  "f_answer" text,\n  "f_basis" text,\n  "f_answered_on" date,\n  "f_section" text,\n  "f_open" text,\n  "f_published_on" date,\n  "f_reads" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_question_readers" on "r_question" using gin ("readers")',
    'create index "r_question_pending" on "r_question" ("bureau") where state = \'pending\'',
    'create index "r_question_enterprise" on "r_question" ("bureau", "f_enterprise")',
    'alter table "r_question" enable row level security',
    "create policy \"r_question_select\" on \"r_question\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_question_insert" on "r_question" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_question_update\" on \"r_question\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_question_delete" on "r_question" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_question" to kechuang_app',
    'create table "r_work_group" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_platform" text,\n  "f_audience" text,\n  "f_area" text,\n  "f_members" numeric,\n  "f_section" text,\n  "f_duty" text,\n  "f_from" date,\n  "f_ended_on" date,\n  "f_checked_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_work_group_readers" on "r_work_group" using gin ("readers")',
    'create index "r_work_group_pending" on "r_work_group" ("bureau") where state = \'pending\'',
    'alter table "r_work_group" enable row level security',
    "create policy \"r_work_group_select\" on \"r_work_group\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_work_group_insert" on "r_work_group" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_work_group_update\" on \"r_work_group\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_work_group_delete" on "r_work_group" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_work_group" to kechuang_app',
    'create table "r_column_article" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_headline" text,\n  "f_outlet" text,\n  "f_column" text,\n  "f_published_on" date,\n  "f_reads" numeric,\n  "f_reads_on" date,\n  "f_section" text,\n  "f_address" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_column_article_readers" on "r_column_article" using gin ("readers")',
    'create index "r_column_article_pending" on "r_column_article" ("bureau") where state = \'pending\'',
    'create index "r_column_article_address" on "r_column_article" ("bureau", "f_address") where octet_length("f_address") <= 1000',
    'alter table "r_column_article" enable row level security',
    "create policy \"r_column_article_select\" on \"r_column_article\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_column_article_insert" on "r_column_article" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_column_article_update\" on \"r_column_article\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_column_article_delete" on "r_column_article" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_column_article" to kechuang_app',
    'create table "r_correspondence" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_matter" text,\n  "f_direction" text,\n  "f_body" text,\n  "f_on" date,\n  "f_number" text,\n  "f_way" text,\n  "f_deadline" date,\n  "f_replied_on" date,\n  "f_agreed" text,\n  "f_section" text,\n  "f_paper" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_correspondence_readers" on "r_correspondence" using gin ("readers")',
    'create index "r_correspondence_pending" on "r_correspondence" ("bureau") where state = \'pending\'',
    'alter table "r_correspondence" enable row level security',
    "create policy \"r_correspondence_select\" on \"r_correspondence\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_correspondence_insert" on "r_correspondence" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_correspondence_update\" on \"r_correspondence\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_correspondence_delete" on "r_correspondence" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_correspondence" to kechuang_app',
    'alter table "r_series" add column "f_preliminary" numeric',
    'alter table "r_assertion" add column "f_cause" text',
    'alter table "r_assertion" add column "f_settled_on" date',
    'alter table "r_assertion" add column "f_settlement" text',
    'create table "r_key_firm" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_year" bigint,\n  "f_enterprise" uuid,\n  "f_watched_for" text,\n  "f_listed_on" date,\n  "f_section" text,\n  "f_scale" text,\n  "f_research" text,\n  "f_trend" text,\n  "f_service" text,\n  "f_judged_on" date,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_key_firm_readers" on "r_key_firm" using gin ("readers")',
    'create index "r_key_firm_pending" on "r_key_firm" ("bureau") where state = \'pending\'',
    'create index "r_key_firm_enterprise" on "r_key_firm" ("bureau", "f_enterprise")',
    'alter table "r_key_firm" enable row level security',
    "create policy \"r_key_firm_select\" on \"r_key_firm\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_key_firm_insert" on "r_key_firm" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_key_firm_update\" on \"r_key_firm\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_key_firm_delete" on "r_key_firm" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_key_firm" to kechuang_app',
    'create table "r_idle_firm" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_year" bigint,\n  "f_enterprise" uuid,\n  "f_listed_on" date,\n  "f_known_from" text,\n  "f_why" text,\n  "f_service" text,\n  "f_section" text,\n  "f_deadline" date,\n  "f_cleared_on" date,\n  "f_cleared_by" text,\n  "f_basis" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_idle_firm_readers" on "r_idle_firm" using gin ("readers")',
    'create index "r_idle_firm_pending" on "r_idle_firm" ("bureau") where state = \'pending\'',
    'create index "r_idle_firm_enterprise" on "r_idle_firm" ("bureau", "f_enterprise")',
    'alter table "r_idle_firm" enable row level security',
    "create policy \"r_idle_firm_select\" on \"r_idle_firm\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_idle_firm_insert" on "r_idle_firm" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_idle_firm_update\" on \"r_idle_firm\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_idle_firm_delete" on "r_idle_firm" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_idle_firm" to kechuang_app',
    'create table "r_threshold_firm" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_sample" text,\n  "f_enterprise" uuid,\n  "f_listed_on" date,\n  "f_expected" text,\n  "f_service" text,\n  "f_section" text,\n  "f_submitted_on" date,\n  "f_included_on" date,\n  "f_dropped_on" date,\n  "f_excluded_on" date,\n  "f_because" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_threshold_firm_readers" on "r_threshold_firm" using gin ("readers")',
    'create index "r_threshold_firm_pending" on "r_threshold_firm" ("bureau") where state = \'pending\'',
    'create index "r_threshold_firm_enterprise" on "r_threshold_firm" ("bureau", "f_enterprise")',
    'alter table "r_threshold_firm" enable row level security',
    "create policy \"r_threshold_firm_select\" on \"r_threshold_firm\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_threshold_firm_insert" on "r_threshold_firm" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_threshold_firm_update\" on \"r_threshold_firm\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_threshold_firm_delete" on "r_threshold_firm" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_threshold_firm" to kechuang_app',
    'create table "r_statistician" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_name" text,\n  "f_phone" text,\n  "f_since" date,\n  "f_trained_on" date,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_statistician_readers" on "r_statistician" using gin ("readers")',
    'create index "r_statistician_pending" on "r_statistician" ("bureau") where state = \'pending\'',
    'create index "r_statistician_enterprise" on "r_statistician" ("bureau", "f_enterprise")',
    'alter table "r_statistician" enable row level security',
    "create policy \"r_statistician_select\" on \"r_statistician\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_statistician_insert" on "r_statistician" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_statistician_update\" on \"r_statistician\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_statistician_delete" on "r_statistician" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_statistician" to kechuang_app',
    'create table "r_growth_path" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_scenario" text,\n  "f_year" bigint,\n  "f_rd" numeric,\n  "f_gdp" numeric,\n  "f_rate" numeric,\n  "f_firms" numeric,\n  "f_institutes" numeric,\n  "f_others" numeric,\n  "f_steps" text,\n  "f_adopted" text,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_growth_path_readers" on "r_growth_path" using gin ("readers")',
    'create index "r_growth_path_pending" on "r_growth_path" ("bureau") where state = \'pending\'',
    'alter table "r_growth_path" enable row level security',
    "create policy \"r_growth_path_select\" on \"r_growth_path\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_growth_path_insert" on "r_growth_path" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_growth_path_update\" on \"r_growth_path\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_growth_path_delete" on "r_growth_path" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_growth_path" to kechuang_app',
    'create table "r_plan_goal" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_plan" text,\n  "f_kind" text,\n  "f_goal" text,\n  "f_value" numeric,\n  "f_unit" text,\n  "f_base_year" bigint,\n  "f_base" numeric,\n  "f_set_on" date,\n  "f_due_year" bigint,\n  "f_met_on" date,\n  "f_actual" numeric,\n  "f_source" text,\n  "f_section" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_plan_goal_readers" on "r_plan_goal" using gin ("readers")',
    'create index "r_plan_goal_pending" on "r_plan_goal" ("bureau") where state = \'pending\'',
    'alter table "r_plan_goal" enable row level security',
    "create policy \"r_plan_goal_select\" on \"r_plan_goal\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_plan_goal_insert" on "r_plan_goal" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_plan_goal_update\" on \"r_plan_goal\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_plan_goal_delete" on "r_plan_goal" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_plan_goal" to kechuang_app',
    'create table "r_upper_assessment" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_scheme" text,\n  "f_year" bigint,\n  "f_item" text,\n  "f_full" numeric,\n  "f_expected" numeric,\n  "f_final" numeric,\n  "f_loss" text,\n  "f_remedy" text,\n  "f_section" text,\n  "f_published_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_upper_assessment_readers" on "r_upper_assessment" using gin ("readers")',
    'create index "r_upper_assessment_pending" on "r_upper_assessment" ("bureau") where state = \'pending\'',
    'alter table "r_upper_assessment" enable row level security',
    "create policy \"r_upper_assessment_select\" on \"r_upper_assessment\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_upper_assessment_insert" on "r_upper_assessment" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_upper_assessment_update\" on \"r_upper_assessment\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_upper_assessment_delete" on "r_upper_assessment" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_upper_assessment" to kechuang_app',
    'create table "r_training_institution" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_credit_code" text,\n  "f_area" text,\n  "f_address" text,\n  "f_origin" text,\n  "f_form" text,\n  "f_courses" text,\n  "f_space" numeric,\n  "f_peak" numeric,\n  "f_teachers" numeric,\n  "f_trainees" numeric,\n  "f_enrolled_on" date,\n  "f_licence" text,\n  "f_approved_on" date,\n  "f_approved_until" date,\n  "f_platform_on" date,\n  "f_not_entered" text,\n  "f_bank" text,\n  "f_account_on" date,\n  "f_account_used_from" date,\n  "f_balance" text,\n  "f_balance_amount" numeric,\n  "f_undelivered" text,\n  "f_undelivered_amount" numeric,\n  "f_qualification" text,\n  "f_conduct" text,\n  "f_content" text,\n  "f_funds" text,\n  "f_safety" text,\n  "f_white_listed_on" date,\n  "f_removed_on" date,\n  "f_removed_for" text,\n  "f_closed_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_training_institution_readers" on "r_training_institution" using gin ("readers")',
    'create index "r_training_institution_pending" on "r_training_institution" ("bureau") where state = \'pending\'',
    'create index "r_training_institution_licence" on "r_training_institution" ("bureau", "f_licence") where octet_length("f_licence") <= 1000',
    'alter table "r_training_institution" enable row level security',
    "create policy \"r_training_institution_select\" on \"r_training_institution\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_training_institution_insert" on "r_training_institution" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_training_institution_update\" on \"r_training_institution\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_training_institution_delete" on "r_training_institution" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_training_institution" to kechuang_app',
    'create table "r_training_inspection" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_institution" uuid,\n  "f_on" date,\n  "f_kind" text,\n  "f_campaign" text,\n  "f_inspectors" text,\n  "f_people" numeric,\n  "f_result" text,\n  "f_problems" numeric,\n  "f_what" text,\n  "f_deadline" date,\n  "f_mended" text,\n  "f_closed_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_training_inspection_readers" on "r_training_inspection" using gin ("readers")',
    'create index "r_training_inspection_pending" on "r_training_inspection" ("bureau") where state = \'pending\'',
    'create index "r_training_inspection_institution" on "r_training_inspection" ("bureau", "f_institution")',
    'alter table "r_training_inspection" enable row level security',
    "create policy \"r_training_inspection_select\" on \"r_training_inspection\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_training_inspection_insert" on "r_training_inspection" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_training_inspection_update\" on \"r_training_inspection\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_training_inspection_delete" on "r_training_inspection" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_training_inspection" to kechuang_app',
    'create table "r_talent" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_name" text,\n  "f_origin" text,\n  "f_country" text,\n  "f_employer" uuid,\n  "f_speciality" text,\n  "f_post" text,\n  "f_phone" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_talent_readers" on "r_talent" using gin ("readers")',
    'create index "r_talent_pending" on "r_talent" ("bureau") where state = \'pending\'',
    'create index "r_talent_employer" on "r_talent" ("bureau", "f_employer")',
    'alter table "r_talent" enable row level security',
    "create policy \"r_talent_select\" on \"r_talent\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_talent_insert" on "r_talent" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_talent_update\" on \"r_talent\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_talent_delete" on "r_talent" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_talent" to kechuang_app',
    'create table "r_talent_application" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_talent" uuid,\n  "f_programme" text,\n  "f_kind" text,\n  "f_level" text,\n  "f_year" bigint,\n  "f_unit" uuid,\n  "f_category" text,\n  "f_collected_on" date,\n  "f_report_by" date,\n  "f_recommended_on" date,\n  "f_reported_on" date,\n  "f_selected_on" date,\n  "f_document" text,\n  "f_first" text,\n  "f_failed_on" date,\n  "f_failed_for" text,\n  "f_arrive_by" date,\n  "f_arrived_on" date,\n  "f_grant" text,\n  "f_grant_amount" numeric,\n  "f_granted_on" date,\n  "f_paid" text,\n  "f_paid_amount" numeric,\n  "f_paid_on" date,\n  "f_left_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_talent_application_readers" on "r_talent_application" using gin ("readers")',
    'create index "r_talent_application_pending" on "r_talent_application" ("bureau") where state = \'pending\'',
    'create index "r_talent_application_talent" on "r_talent_application" ("bureau", "f_talent")',
    'create index "r_talent_application_unit" on "r_talent_application" ("bureau", "f_unit")',
    'alter table "r_talent_application" enable row level security',
    "create policy \"r_talent_application_select\" on \"r_talent_application\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_talent_application_insert" on "r_talent_application" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_talent_application_update\" on \"r_talent_application\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_talent_application_delete" on "r_talent_application" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_talent_application" to kechuang_app',
    'create table "r_talent_team" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_level" text,\n  "f_unit" uuid,\n  "f_batch" text,\n  "f_year" bigint,\n  "f_leader" text,\n  "f_members" numeric,\n  "f_partner" text,\n  "f_proposed_on" date,\n  "f_recognised_on" date,\n  "f_document" text,\n  "f_supported_to" date,\n  "f_first_on" date,\n  "f_first_result" text,\n  "f_middle_on" date,\n  "f_middle_result" text,\n  "f_final_on" date,\n  "f_final_result" text,\n  "f_grant" text,\n  "f_grant_amount" numeric,\n  "f_granted_on" date,\n  "f_paid" text,\n  "f_paid_amount" numeric,\n  "f_paid_on" date,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_talent_team_readers" on "r_talent_team" using gin ("readers")',
    'create index "r_talent_team_pending" on "r_talent_team" ("bureau") where state = \'pending\'',
    'create index "r_talent_team_unit" on "r_talent_team" ("bureau", "f_unit")',
    'alter table "r_talent_team" enable row level security',
    "create policy \"r_talent_team_select\" on \"r_talent_team\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_talent_team_insert" on "r_talent_team" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_talent_team_update\" on \"r_talent_team\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_talent_team_delete" on "r_talent_team" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_talent_team" to kechuang_app',
    'create table "r_foreign_service" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_talent" uuid,\n  "f_kind" text,\n  "f_category" text,\n  "f_unit" uuid,\n  "f_on" date,\n  "f_due_on" date,\n  "f_done_on" date,\n  "f_valid_from" date,\n  "f_valid_until" date,\n  "f_lapsed_on" date,\n  "f_what" text,\n  "f_honour" text,\n  "f_honour_level" text,\n  "f_awarded_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_foreign_service_readers" on "r_foreign_service" using gin ("readers")',
    'create index "r_foreign_service_pending" on "r_foreign_service" ("bureau") where state = \'pending\'',
    'create index "r_foreign_service_talent" on "r_foreign_service" ("bureau", "f_talent")',
    'create index "r_foreign_service_unit" on "r_foreign_service" ("bureau", "f_unit")',
    'alter table "r_foreign_service" enable row level security',
    "create policy \"r_foreign_service_select\" on \"r_foreign_service\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_foreign_service_insert" on "r_foreign_service" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_foreign_service_update\" on \"r_foreign_service\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_foreign_service_delete" on "r_foreign_service" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_foreign_service" to kechuang_app',
    'create table "r_talent_event" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_name" text,\n  "f_kind" text,\n  "f_activity" uuid,\n  "f_place" text,\n  "f_host" text,\n  "f_firms" numeric,\n  "f_posts" numeric,\n  "f_wanted" numeric,\n  "f_applicants" numeric,\n  "f_intended" numeric,\n  "f_hired" numeric,\n  "f_counted_on" date,\n  "f_pitched" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_talent_event_readers" on "r_talent_event" using gin ("readers")',
    'create index "r_talent_event_pending" on "r_talent_event" ("bureau") where state = \'pending\'',
    'create index "r_talent_event_activity" on "r_talent_event" ("bureau", "f_activity")',
    'alter table "r_talent_event" enable row level security',
    "create policy \"r_talent_event_select\" on \"r_talent_event\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_talent_event_insert" on "r_talent_event" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_talent_event_update\" on \"r_talent_event\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_talent_event_delete" on "r_talent_event" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_talent_event" to kechuang_app',
    'create table "r_talent_cooperation" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_partner" text,\n  "f_course" text,\n  "f_way" text,\n  "f_from" date,\n  "f_to" date,\n  "f_enrolled" numeric,\n  "f_finished" numeric,\n  "f_stayed" numeric,\n  "f_cost" text,\n  "f_cost_amount" numeric,\n  "f_problem" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_talent_cooperation_readers" on "r_talent_cooperation" using gin ("readers")',
    'create index "r_talent_cooperation_pending" on "r_talent_cooperation" ("bureau") where state = \'pending\'',
    'create index "r_talent_cooperation_enterprise" on "r_talent_cooperation" ("bureau", "f_enterprise")',
    'alter table "r_talent_cooperation" enable row level security',
    "create policy \"r_talent_cooperation_select\" on \"r_talent_cooperation\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_talent_cooperation_insert" on "r_talent_cooperation" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_talent_cooperation_update\" on \"r_talent_cooperation\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_talent_cooperation_delete" on "r_talent_cooperation" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_talent_cooperation" to kechuang_app',
    'create table "r_resumption" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_campaign" uuid,\n  "f_enterprise" uuid,\n  "f_core" text,\n  "f_listed_on" date,\n  "f_planned_on" date,\n  "f_approved" text,\n  "f_resumed_on" date,\n  "f_staff" numeric,\n  "f_returned" numeric,\n  "f_stopped_on" date,\n  "f_help" text,\n  "f_keeper" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_resumption_readers" on "r_resumption" using gin ("readers")',
    'create index "r_resumption_pending" on "r_resumption" ("bureau") where state = \'pending\'',
    'create index "r_resumption_campaign" on "r_resumption" ("bureau", "f_campaign")',
    'create index "r_resumption_enterprise" on "r_resumption" ("bureau", "f_enterprise")',
    'alter table "r_resumption" enable row level security',
    "create policy \"r_resumption_select\" on \"r_resumption\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_resumption_insert" on "r_resumption" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_resumption_update\" on \"r_resumption\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_resumption_delete" on "r_resumption" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_resumption" to kechuang_app',
    'create table "r_condition_check" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_campaign" uuid,\n  "f_enterprise" uuid,\n  "f_on" date,\n  "f_conclusion" text,\n  "f_lacking" text,\n  "f_mend_by" date,\n  "f_mended_on" date,\n  "f_checkers" text,\n  "f_resumption" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_condition_check_readers" on "r_condition_check" using gin ("readers")',
    'create index "r_condition_check_pending" on "r_condition_check" ("bureau") where state = \'pending\'',
    'create index "r_condition_check_campaign" on "r_condition_check" ("bureau", "f_campaign")',
    'create index "r_condition_check_enterprise" on "r_condition_check" ("bureau", "f_enterprise")',
    'create index "r_condition_check_resumption" on "r_condition_check" ("bureau", "f_resumption")',
    'alter table "r_condition_check" enable row level security',
    "create policy \"r_condition_check_select\" on \"r_condition_check\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_condition_check_insert" on "r_condition_check" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_condition_check_update\" on \"r_condition_check\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_condition_check_delete" on "r_condition_check" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_condition_check" to kechuang_app',
    'create table "r_donation" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_on" date,\n  "f_donated" text,\n  "f_receiver" text,\n  "f_goods" text,\n  "f_quantity" numeric,\n  "f_unit" text,\n  "f_value" text,\n  "f_value_amount" numeric,\n  "f_via" text,\n  "f_evidence" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_donation_readers" on "r_donation" using gin ("readers")',
    'create index "r_donation_pending" on "r_donation" ("bureau") where state = \'pending\'',
    'create index "r_donation_enterprise" on "r_donation" ("bureau", "f_enterprise")',
    'alter table "r_donation" enable row level security',
    "create policy \"r_donation_select\" on \"r_donation\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_donation_insert" on "r_donation" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_donation_update\" on \"r_donation\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_donation_delete" on "r_donation" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_donation" to kechuang_app',
    'create table "r_campaign" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_started_on" date,\n  "f_ends_on" date,\n  "f_ended_on" date,\n  "f_basis" text,\n  "f_lead_post" text,\n  "f_office" text,\n  "f_members" text,\n  "f_aim" text,\n  "f_summary" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_campaign_readers" on "r_campaign" using gin ("readers")',
    'create index "r_campaign_pending" on "r_campaign" ("bureau") where state = \'pending\'',
    'alter table "r_campaign" enable row level security',
    "create policy \"r_campaign_select\" on \"r_campaign\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_campaign_insert" on "r_campaign" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_campaign_update\" on \"r_campaign\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_campaign_delete" on "r_campaign" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_campaign" to kechuang_app',
    'create table "r_campaign_item" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_campaign" uuid,\n  "f_object" text,\n  "f_enterprise" uuid,\n  "f_area" text,\n  "f_listed_on" date,\n  "f_section" text,\n  "f_done_on" date,\n  "f_found" text,\n  "f_outcome" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_campaign_item_readers" on "r_campaign_item" using gin ("readers")',
    'create index "r_campaign_item_pending" on "r_campaign_item" ("bureau") where state = \'pending\'',
    'create index "r_campaign_item_campaign" on "r_campaign_item" ("bureau", "f_campaign")',
    'create index "r_campaign_item_enterprise" on "r_campaign_item" ("bureau", "f_enterprise")',
    'alter table "r_campaign_item" enable row level security',
    "create policy \"r_campaign_item_select\" on \"r_campaign_item\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_campaign_item_insert" on "r_campaign_item" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_campaign_item_update\" on \"r_campaign_item\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_campaign_item_delete" on "r_campaign_item" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_campaign_item" to kechuang_app',
    'create table "r_meeting" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_name" text,\n  "f_kind" text,\n  "f_campaign" uuid,\n  "f_chair_post" text,\n  "f_attendants" text,\n  "f_agenda" text,\n  "f_decisions" text,\n  "f_minutes_number" text,\n  "f_minutes" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_meeting_readers" on "r_meeting" using gin ("readers")',
    'create index "r_meeting_pending" on "r_meeting" ("bureau") where state = \'pending\'',
    'create index "r_meeting_campaign" on "r_meeting" ("bureau", "f_campaign")',
    'alter table "r_meeting" enable row level security',
    "create policy \"r_meeting_select\" on \"r_meeting\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_meeting_insert" on "r_meeting" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_meeting_update\" on \"r_meeting\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_meeting_delete" on "r_meeting" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_meeting" to kechuang_app',
    'create table "r_inspection" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_object" text,\n  "f_area" text,\n  "f_manner" text,\n  "f_basis" text,\n  "f_campaign" uuid,\n  "f_scope" text,\n  "f_good" text,\n  "f_findings" text,\n  "f_demanded" text,\n  "f_photos" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_inspection_readers" on "r_inspection" using gin ("readers")',
    'create index "r_inspection_pending" on "r_inspection" ("bureau") where state = \'pending\'',
    'create index "r_inspection_campaign" on "r_inspection" ("bureau", "f_campaign")',
    'alter table "r_inspection" enable row level security',
    "create policy \"r_inspection_select\" on \"r_inspection\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_inspection_insert" on "r_inspection" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_inspection_update\" on \"r_inspection\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_inspection_delete" on "r_inspection" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_inspection" to kechuang_app',
    'create table "r_yearly_item" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_opens_on" text,\n  "f_due_on" text,\n  "f_shift" text,\n  "f_owner" text,\n  "f_work" text,\n  "f_measure_of_done" text,\n  "f_basis" text,\n  "f_from_year" numeric,\n  "f_stopped" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_yearly_item_readers" on "r_yearly_item" using gin ("readers")',
    'create index "r_yearly_item_pending" on "r_yearly_item" ("bureau") where state = \'pending\'',
    'create index "r_yearly_item_opens_on" on "r_yearly_item" ("bureau", "f_opens_on") where octet_length("f_opens_on") <= 1000',
    'create index "r_yearly_item_due_on" on "r_yearly_item" ("bureau", "f_due_on") where octet_length("f_due_on") <= 1000',
    'alter table "r_yearly_item" enable row level security',
    "create policy \"r_yearly_item_select\" on \"r_yearly_item\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_yearly_item_insert" on "r_yearly_item" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_yearly_item_update\" on \"r_yearly_item\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_yearly_item_delete" on "r_yearly_item" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_yearly_item" to kechuang_app',
    'create table "r_task" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_subject" text,\n  "f_kind" text,\n  "f_source" text,\n  "f_owner" text,\n  "f_area" text,\n  "f_lead_post" text,\n  "f_raised_on" date,\n  "f_assigned_on" date,\n  "f_due_on" date,\n  "f_content" text,\n  "f_measure_of_done" text,\n  "f_indicator" text,\n  "f_target" numeric,\n  "f_progress" text,\n  "f_progress_on" date,\n  "f_done_on" date,\n  "f_result" text,\n  "f_closed_on" date,\n  "f_instruction" text,\n  "f_cause" text,\n  "f_steps" text,\n  "f_helpers" text,\n  "f_responsible" text,\n  "f_number" text,\n  "f_campaign" uuid,\n  "f_meeting" uuid,\n  "f_inspection" uuid,\n  "f_yearly" uuid,\n  "f_year" numeric,\n  "f_document" text,\n  "f_sentence" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_task_readers" on "r_task" using gin ("readers")',
    'create index "r_task_pending" on "r_task" ("bureau") where state = \'pending\'',
    'create index "r_task_number" on "r_task" ("bureau", "f_number") where octet_length("f_number") <= 1000',
    'create index "r_task_campaign" on "r_task" ("bureau", "f_campaign")',
    'create index "r_task_meeting" on "r_task" ("bureau", "f_meeting")',
    'create index "r_task_inspection" on "r_task" ("bureau", "f_inspection")',
    'create index "r_task_yearly" on "r_task" ("bureau", "f_yearly")',
    'create index "r_task_document" on "r_task" ("bureau", "f_document") where octet_length("f_document") <= 1000',
    'alter table "r_task" enable row level security',
    "create policy \"r_task_select\" on \"r_task\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_task_insert" on "r_task" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_task_update\" on \"r_task\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_task_delete" on "r_task" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_task" to kechuang_app',
    'create table "r_assessment_scheme" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_year" bigint,\n  "f_basis" text,\n  "f_owner" text,\n  "f_note" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_assessment_scheme_readers" on "r_assessment_scheme" using gin ("readers")',
    'create index "r_assessment_scheme_pending" on "r_assessment_scheme" ("bureau") where state = \'pending\'',
    'alter table "r_assessment_scheme" enable row level security',
    "create policy \"r_assessment_scheme_select\" on \"r_assessment_scheme\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_assessment_scheme_insert" on "r_assessment_scheme" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_assessment_scheme_update\" on \"r_assessment_scheme\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_assessment_scheme_delete" on "r_assessment_scheme" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_assessment_scheme" to kechuang_app',
    'create table "r_assessment_item" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_scheme" uuid,\n  "f_order" numeric,\n  "f_indicator" text,\n  "f_weight" numeric,\n  "f_scoring" text,\n  "f_standard" numeric,\n  "f_note" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_assessment_item_readers" on "r_assessment_item" using gin ("readers")',
    'create index "r_assessment_item_pending" on "r_assessment_item" ("bureau") where state = \'pending\'',
    'create index "r_assessment_item_scheme" on "r_assessment_item" ("bureau", "f_scheme")',
    'alter table "r_assessment_item" enable row level security',
    "create policy \"r_assessment_item_select\" on \"r_assessment_item\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_assessment_item_insert" on "r_assessment_item" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_assessment_item_update\" on \"r_assessment_item\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_assessment_item_delete" on "r_assessment_item" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_assessment_item" to kechuang_app',
    'create table "r_demand" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_title" text,\n  "f_enterprise" uuid,\n  "f_kind" text,\n  "f_raised_on" date,\n  "f_field" text,\n  "f_chain" text,\n  "f_problem" text,\n  "f_budget" text,\n  "f_budget_amount" numeric,\n  "f_urgency" text,\n  "f_confidential" text,\n  "f_wanted" text,\n  "f_challenge" uuid,\n  "f_matched_on" date,\n  "f_partner" text,\n  "f_closed_on" date,\n  "f_outcome" text,\n  "f_solution" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_demand_readers" on "r_demand" using gin ("readers")',
    'create index "r_demand_pending" on "r_demand" ("bureau") where state = \'pending\'',
    'create index "r_demand_enterprise" on "r_demand" ("bureau", "f_enterprise")',
    'create index "r_demand_challenge" on "r_demand" ("bureau", "f_challenge")',
    'alter table "r_demand" enable row level security',
    "create policy \"r_demand_select\" on \"r_demand\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_demand_insert" on "r_demand" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_demand_update\" on \"r_demand\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_demand_delete" on "r_demand" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_demand" to kechuang_app',
    'create table "r_achievement" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_owner" text,\n  "f_source" text,\n  "f_entered_on" date,\n  "f_field" text,\n  "f_industry" text,\n  "f_summary" text,\n  "f_maturity" text,\n  "f_patent_number" text,\n  "f_price" text,\n  "f_price_amount" numeric,\n  "f_major" text,\n  "f_major_batch" text,\n  "f_released_on" date,\n  "f_transferred_on" date,\n  "f_way" text,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_landed_at" uuid,\n  "f_landed_elsewhere" text,\n  "f_service" text,\n  "f_pricing" text,\n  "f_announced_on" date,\n  "f_announced_days" numeric,\n  "f_net_income" text,\n  "f_net_income_amount" numeric,\n  "f_reward" text,\n  "f_reward_amount" numeric,\n  "f_reward_share" numeric,\n  "f_exempted" text,\n  "f_scene" text,\n  "f_removed_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_achievement_readers" on "r_achievement" using gin ("readers")',
    'create index "r_achievement_pending" on "r_achievement" ("bureau") where state = \'pending\'',
    'create index "r_achievement_landed_at" on "r_achievement" ("bureau", "f_landed_at")',
    'alter table "r_achievement" enable row level security',
    "create policy \"r_achievement_select\" on \"r_achievement\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_achievement_insert" on "r_achievement" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_achievement_update\" on \"r_achievement\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_achievement_delete" on "r_achievement" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_achievement" to kechuang_app',
    'create table "r_matchmaking" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_on" date,\n  "f_occasion" text,\n  "f_activity" uuid,\n  "f_enterprise" uuid,\n  "f_partner" text,\n  "f_subject" text,\n  "f_chain" text,\n  "f_demand" uuid,\n  "f_achievement" uuid,\n  "f_question" text,\n  "f_answer" text,\n  "f_result" text,\n  "f_intended_on" date,\n  "f_intended_amount" text,\n  "f_intended_amount_amount" numeric,\n  "f_follow_up_on" date,\n  "f_agreement" uuid,\n  "f_agreed_on" date,\n  "f_section" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_matchmaking_readers" on "r_matchmaking" using gin ("readers")',
    'create index "r_matchmaking_pending" on "r_matchmaking" ("bureau") where state = \'pending\'',
    'create index "r_matchmaking_code" on "r_matchmaking" ("bureau", "f_code") where octet_length("f_code") <= 1000',
    'create index "r_matchmaking_activity" on "r_matchmaking" ("bureau", "f_activity")',
    'create index "r_matchmaking_enterprise" on "r_matchmaking" ("bureau", "f_enterprise")',
    'create index "r_matchmaking_demand" on "r_matchmaking" ("bureau", "f_demand")',
    'create index "r_matchmaking_achievement" on "r_matchmaking" ("bureau", "f_achievement")',
    'create index "r_matchmaking_agreement" on "r_matchmaking" ("bureau", "f_agreement")',
    'alter table "r_matchmaking" enable row level security',
    "create policy \"r_matchmaking_select\" on \"r_matchmaking\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_matchmaking_insert" on "r_matchmaking" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_matchmaking_update\" on \"r_matchmaking\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_matchmaking_delete" on "r_matchmaking" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_matchmaking" to kechuang_app',
    'create table "r_liaison" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_enterprise" uuid,\n  "f_name" text,\n  "f_post" text,\n  "f_phone" text,\n  "f_since" date,\n  "f_left_on" date,\n  "f_checked_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_liaison_readers" on "r_liaison" using gin ("readers")',
    'create index "r_liaison_pending" on "r_liaison" ("bureau") where state = \'pending\'',
    'create index "r_liaison_enterprise" on "r_liaison" ("bureau", "f_enterprise")',
    'alter table "r_liaison" enable row level security',
    "create policy \"r_liaison_select\" on \"r_liaison\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_liaison_insert" on "r_liaison" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_liaison_update\" on \"r_liaison\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_liaison_delete" on "r_liaison" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_liaison" to kechuang_app',
    'create table "r_chain_project" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_chain" text,\n  "f_batch" text,\n  "f_planned_on" date,\n  "f_enterprise" uuid,\n  "f_partner" text,\n  "f_bottleneck" text,\n  "f_trip_on" date,\n  "f_planned_amount" text,\n  "f_planned_amount_amount" numeric,\n  "f_due_on" date,\n  "f_signed_on" date,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_progress" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_chain_project_readers" on "r_chain_project" using gin ("readers")',
    'create index "r_chain_project_pending" on "r_chain_project" ("bureau") where state = \'pending\'',
    'create index "r_chain_project_enterprise" on "r_chain_project" ("bureau", "f_enterprise")',
    'alter table "r_chain_project" enable row level security',
    "create policy \"r_chain_project_select\" on \"r_chain_project\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_chain_project_insert" on "r_chain_project" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_chain_project_update\" on \"r_chain_project\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_chain_project_delete" on "r_chain_project" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_chain_project" to kechuang_app',
    'create table "r_trading_report" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_agency" text,\n  "f_platform" uuid,\n  "f_period" text,\n  "f_staff" numeric,\n  "f_demands_listed" numeric,\n  "f_achievements_listed" numeric,\n  "f_enquiries" numeric,\n  "f_deals" numeric,\n  "f_deal_value" text,\n  "f_deal_value_amount" numeric,\n  "f_brokered" numeric,\n  "f_brokered_value" text,\n  "f_brokered_value_amount" numeric,\n  "f_tasks" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_trading_report_readers" on "r_trading_report" using gin ("readers")',
    'create index "r_trading_report_pending" on "r_trading_report" ("bureau") where state = \'pending\'',
    'create index "r_trading_report_platform" on "r_trading_report" ("bureau", "f_platform")',
    'alter table "r_trading_report" enable row level security',
    "create policy \"r_trading_report_select\" on \"r_trading_report\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_trading_report_insert" on "r_trading_report" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_trading_report_update\" on \"r_trading_report\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_trading_report_delete" on "r_trading_report" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_trading_report" to kechuang_app',
    'create table "r_product" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_enterprise" uuid,\n  "f_level" text,\n  "f_field" text,\n  "f_recognised_on" date,\n  "f_document" text,\n  "f_valid_until" date,\n  "f_rights" text,\n  "f_rights_held" numeric,\n  "f_own_brand" text,\n  "f_brand" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_product_readers" on "r_product" using gin ("readers")',
    'create index "r_product_pending" on "r_product" ("bureau") where state = \'pending\'',
    'create index "r_product_enterprise" on "r_product" ("bureau", "f_enterprise")',
    'alter table "r_product" enable row level security',
    "create policy \"r_product_select\" on \"r_product\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_product_insert" on "r_product" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_product_update\" on \"r_product\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_product_delete" on "r_product" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_product" to kechuang_app',
    'create table "r_product_year" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_product" uuid,\n  "f_enterprise" uuid,\n  "f_year" bigint,\n  "f_sales" text,\n  "f_sales_amount" numeric,\n  "f_exports" text,\n  "f_exports_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_product_year_readers" on "r_product_year" using gin ("readers")',
    'create index "r_product_year_pending" on "r_product_year" ("bureau") where state = \'pending\'',
    'create index "r_product_year_product" on "r_product_year" ("bureau", "f_product")',
    'create index "r_product_year_enterprise" on "r_product_year" ("bureau", "f_enterprise")',
    'alter table "r_product_year" enable row level security',
    "create policy \"r_product_year_select\" on \"r_product_year\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_product_year_insert" on "r_product_year" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_product_year_update\" on \"r_product_year\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_product_year_delete" on "r_product_year" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_product_year" to kechuang_app',
    'create table "r_fair_entry" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_fair" text,\n  "f_level" text,\n  "f_started_on" date,\n  "f_place" text,\n  "f_organiser" text,\n  "f_enterprise" uuid,\n  "f_exhibits" text,\n  "f_orders" text,\n  "f_orders_amount" numeric,\n  "f_ordered_on" date,\n  "f_intended" text,\n  "f_intended_amount" numeric,\n  "f_note" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_fair_entry_readers" on "r_fair_entry" using gin ("readers")',
    'create index "r_fair_entry_pending" on "r_fair_entry" ("bureau") where state = \'pending\'',
    'create index "r_fair_entry_enterprise" on "r_fair_entry" ("bureau", "f_enterprise")',
    'alter table "r_fair_entry" enable row level security',
    "create policy \"r_fair_entry_select\" on \"r_fair_entry\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_fair_entry_insert" on "r_fair_entry" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_fair_entry_update\" on \"r_fair_entry\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_fair_entry_delete" on "r_fair_entry" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_fair_entry" to kechuang_app',
    'create table "r_transfer_incentive" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_beneficiary" text,\n  "f_enterprise" uuid,\n  "f_kind" text,\n  "f_matter" text,\n  "f_rule" text,\n  "f_achievement" uuid,\n  "f_base" text,\n  "f_base_amount" numeric,\n  "f_decided_on" date,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_transfer_incentive_readers" on "r_transfer_incentive" using gin ("readers")',
    'create index "r_transfer_incentive_pending" on "r_transfer_incentive" ("bureau") where state = \'pending\'',
    'create index "r_transfer_incentive_enterprise" on "r_transfer_incentive" ("bureau", "f_enterprise")',
    'create index "r_transfer_incentive_achievement" on "r_transfer_incentive" ("bureau", "f_achievement")',
    'alter table "r_transfer_incentive" enable row level security',
    "create policy \"r_transfer_incentive_select\" on \"r_transfer_incentive\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_transfer_incentive_insert" on "r_transfer_incentive" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_transfer_incentive_update\" on \"r_transfer_incentive\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_transfer_incentive_delete" on "r_transfer_incentive" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_transfer_incentive" to kechuang_app',
    'create table "r_lapsed_patent" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_application_number" text,\n  "f_name" text,\n  "f_former_owner" text,\n  "f_ipc" text,\n  "f_field" text,\n  "f_summary" text,\n  "f_reason" text,\n  "f_lapsed_on" date,\n  "f_verified_on" date,\n  "f_caution" text,\n  "f_screened_on" date,\n  "f_used_on" date,\n  "f_removed_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_lapsed_patent_readers" on "r_lapsed_patent" using gin ("readers")',
    'create index "r_lapsed_patent_pending" on "r_lapsed_patent" ("bureau") where state = \'pending\'',
    'alter table "r_lapsed_patent" enable row level security',
    "create policy \"r_lapsed_patent_select\" on \"r_lapsed_patent\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_lapsed_patent_insert" on "r_lapsed_patent" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_lapsed_patent_update\" on \"r_lapsed_patent\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_lapsed_patent_delete" on "r_lapsed_patent" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_lapsed_patent" to kechuang_app',
    'create table "r_lapsed_offer" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_patent" uuid,\n  "f_enterprise" uuid,\n  "f_offered_on" date,\n  "f_reply" text,\n  "f_used_on" date,\n  "f_use" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_lapsed_offer_readers" on "r_lapsed_offer" using gin ("readers")',
    'create index "r_lapsed_offer_pending" on "r_lapsed_offer" ("bureau") where state = \'pending\'',
    'create index "r_lapsed_offer_patent" on "r_lapsed_offer" ("bureau", "f_patent")',
    'create index "r_lapsed_offer_enterprise" on "r_lapsed_offer" ("bureau", "f_enterprise")',
    'alter table "r_lapsed_offer" enable row level security',
    "create policy \"r_lapsed_offer_select\" on \"r_lapsed_offer\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_lapsed_offer_insert" on "r_lapsed_offer" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_lapsed_offer_update\" on \"r_lapsed_offer\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_lapsed_offer_delete" on "r_lapsed_offer" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_lapsed_offer" to kechuang_app',
    'create table "r_ip_action" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_name" text,\n  "f_departments" text,\n  "f_towns" text,\n  "f_people" numeric,\n  "f_summary" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_ip_action_readers" on "r_ip_action" using gin ("readers")',
    'create index "r_ip_action_pending" on "r_ip_action" ("bureau") where state = \'pending\'',
    'alter table "r_ip_action" enable row level security',
    "create policy \"r_ip_action_select\" on \"r_ip_action\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_ip_action_insert" on "r_ip_action" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_ip_action_update\" on \"r_ip_action\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_ip_action_delete" on "r_ip_action" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_ip_action" to kechuang_app',
    'create table "r_ip_inspection" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_action" uuid,\n  "f_place" text,\n  "f_kind" text,\n  "f_area" text,\n  "f_on" date,\n  "f_goods" numeric,\n  "f_suspect" numeric,\n  "f_found" text,\n  "f_handled" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_ip_inspection_readers" on "r_ip_inspection" using gin ("readers")',
    'create index "r_ip_inspection_pending" on "r_ip_inspection" ("bureau") where state = \'pending\'',
    'create index "r_ip_inspection_action" on "r_ip_inspection" ("bureau", "f_action")',
    'alter table "r_ip_inspection" enable row level security',
    "create policy \"r_ip_inspection_select\" on \"r_ip_inspection\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_ip_inspection_insert" on "r_ip_inspection" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_ip_inspection_update\" on \"r_ip_inspection\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_ip_inspection_delete" on "r_ip_inspection" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_ip_inspection" to kechuang_app',
    'create table "r_ip_case" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_number" text,\n  "f_kind" text,\n  "f_source" text,\n  "f_inspection" uuid,\n  "f_party" text,\n  "f_area" text,\n  "f_office" text,\n  "f_received_on" date,\n  "f_clue" text,\n  "f_right_number" text,\n  "f_filed_on" date,\n  "f_due_on" date,\n  "f_decided_on" date,\n  "f_decision" text,\n  "f_gain" text,\n  "f_gain_amount" numeric,\n  "f_fine" text,\n  "f_fine_amount" numeric,\n  "f_published_on" date,\n  "f_corrected" text,\n  "f_closed_on" date,\n  "f_dropped_on" date,\n  "f_passed_on" date,\n  "f_passed_to" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_ip_case_readers" on "r_ip_case" using gin ("readers")',
    'create index "r_ip_case_pending" on "r_ip_case" ("bureau") where state = \'pending\'',
    'create index "r_ip_case_inspection" on "r_ip_case" ("bureau", "f_inspection")',
    'create index "r_ip_case_right_number" on "r_ip_case" ("bureau", "f_right_number") where octet_length("f_right_number") <= 1000',
    'alter table "r_ip_case" enable row level security',
    "create policy \"r_ip_case_select\" on \"r_ip_case\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_ip_case_insert" on "r_ip_case" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_ip_case_update\" on \"r_ip_case\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_ip_case_delete" on "r_ip_case" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_ip_case" to kechuang_app',
    'create table "r_patent_plan" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_year" bigint,\n  "f_held_before" numeric,\n  "f_tie" text,\n  "f_needed" numeric,\n  "f_planned" numeric,\n  "f_applied" numeric,\n  "f_applied_on" date,\n  "f_cleared_on" date,\n  "f_agency" text,\n  "f_measures" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_patent_plan_readers" on "r_patent_plan" using gin ("readers")',
    'create index "r_patent_plan_pending" on "r_patent_plan" ("bureau") where state = \'pending\'',
    'create index "r_patent_plan_enterprise" on "r_patent_plan" ("bureau", "f_enterprise")',
    'alter table "r_patent_plan" enable row level security',
    "create policy \"r_patent_plan_select\" on \"r_patent_plan\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_patent_plan_insert" on "r_patent_plan" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_patent_plan_update\" on \"r_patent_plan\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_patent_plan_delete" on "r_patent_plan" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_patent_plan" to kechuang_app',
    'create table "r_ip_guidance" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_on" date,\n  "f_kind" text,\n  "f_agency" text,\n  "f_advice" text,\n  "f_outcome" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_ip_guidance_readers" on "r_ip_guidance" using gin ("readers")',
    'create index "r_ip_guidance_pending" on "r_ip_guidance" ("bureau") where state = \'pending\'',
    'create index "r_ip_guidance_enterprise" on "r_ip_guidance" ("bureau", "f_enterprise")',
    'alter table "r_ip_guidance" enable row level security',
    "create policy \"r_ip_guidance_select\" on \"r_ip_guidance\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_ip_guidance_insert" on "r_ip_guidance" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_ip_guidance_update\" on \"r_ip_guidance\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_ip_guidance_delete" on "r_ip_guidance" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_ip_guidance" to kechuang_app',
    'create table "r_brand" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_name" text,\n  "f_kind" text,\n  "f_number" text,\n  "f_registered_on" date,\n  "f_valid_until" date,\n  "f_goods" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_brand_readers" on "r_brand" using gin ("readers")',
    'create index "r_brand_pending" on "r_brand" ("bureau") where state = \'pending\'',
    'create index "r_brand_enterprise" on "r_brand" ("bureau", "f_enterprise")',
    'create index "r_brand_number" on "r_brand" ("bureau", "f_number") where octet_length("f_number") <= 1000',
    'alter table "r_brand" enable row level security',
    "create policy \"r_brand_select\" on \"r_brand\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_brand_insert" on "r_brand" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_brand_update\" on \"r_brand\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_brand_delete" on "r_brand" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_brand" to kechuang_app',
    'create table "r_park" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_park" jsonb,\n  "f_kind" text,\n  "f_level" text,\n  "f_area" jsonb,\n  "f_approved_on" date,\n  "f_approval" text,\n  "f_manager" text,\n  "f_planned" numeric,\n  "f_built" numeric,\n  "f_industries" text,\n  "f_belt" text,\n  "f_partners" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_park_readers" on "r_park" using gin ("readers")',
    'create index "r_park_pending" on "r_park" ("bureau") where state = \'pending\'',
    'alter table "r_park" enable row level security',
    "create policy \"r_park_select\" on \"r_park\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_park_insert" on "r_park" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_park_update\" on \"r_park\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_park_delete" on "r_park" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_park" to kechuang_app',
    'create table "r_park_month" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_park" uuid,\n  "f_period" text,\n  "f_output" text,\n  "f_output_amount" numeric,\n  "f_revenue" text,\n  "f_revenue_amount" numeric,\n  "f_tax" text,\n  "f_tax_amount" numeric,\n  "f_investment" text,\n  "f_investment_amount" numeric,\n  "f_added_value_growth" numeric,\n  "f_new_projects" numeric,\n  "f_talents" numeric,\n  "f_source" text,\n  "f_note" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_park_month_readers" on "r_park_month" using gin ("readers")',
    'create index "r_park_month_pending" on "r_park_month" ("bureau") where state = \'pending\'',
    'create index "r_park_month_park" on "r_park_month" ("bureau", "f_park")',
    'alter table "r_park_month" enable row level security',
    "create policy \"r_park_month_select\" on \"r_park_month\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_park_month_insert" on "r_park_month" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_park_month_update\" on \"r_park_month\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_park_month_delete" on "r_park_month" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_park_month" to kechuang_app',
    'create table "r_park_work" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_park" uuid,\n  "f_name" text,\n  "f_kind" text,\n  "f_length" numeric,\n  "f_investment" text,\n  "f_investment_amount" numeric,\n  "f_builder" text,\n  "f_designed_on" date,\n  "f_started_on" date,\n  "f_installed_from" date,\n  "f_planned_on" date,\n  "f_done_on" date,\n  "f_progress" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_park_work_readers" on "r_park_work" using gin ("readers")',
    'create index "r_park_work_pending" on "r_park_work" ("bureau") where state = \'pending\'',
    'create index "r_park_work_park" on "r_park_work" ("bureau", "f_park")',
    'alter table "r_park_work" enable row level security',
    "create policy \"r_park_work_select\" on \"r_park_work\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_park_work_insert" on "r_park_work" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_park_work_update\" on \"r_park_work\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_park_work_delete" on "r_park_work" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_park_work" to kechuang_app',
    'create table "r_park_hazard" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_number" text,\n  "f_park" uuid,\n  "f_where" text,\n  "f_found_on" date,\n  "f_grade" text,\n  "f_field" text,\n  "f_what" text,\n  "f_owner" text,\n  "f_deadline" date,\n  "f_mended" text,\n  "f_mended_on" date,\n  "f_closed_on" date,\n  "f_photo" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_park_hazard_readers" on "r_park_hazard" using gin ("readers")',
    'create index "r_park_hazard_pending" on "r_park_hazard" ("bureau") where state = \'pending\'',
    'create index "r_park_hazard_park" on "r_park_hazard" ("bureau", "f_park")',
    'alter table "r_park_hazard" enable row level security',
    "create policy \"r_park_hazard_select\" on \"r_park_hazard\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_park_hazard_insert" on "r_park_hazard" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_park_hazard_update\" on \"r_park_hazard\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_park_hazard_delete" on "r_park_hazard" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_park_hazard" to kechuang_app',
    'create table "r_park_matter" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_park" uuid,\n  "f_kind" text,\n  "f_name" text,\n  "f_version" text,\n  "f_year" numeric,\n  "f_owner" text,\n  "f_campaign" uuid,\n  "f_started_on" date,\n  "f_due_on" date,\n  "f_filed_on" date,\n  "f_argued_on" date,\n  "f_reviewed_on" date,\n  "f_approved_on" date,\n  "f_document" text,\n  "f_lacks" text,\n  "f_progress" text,\n  "f_stopped_on" date,\n  "f_paper" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_park_matter_readers" on "r_park_matter" using gin ("readers")',
    'create index "r_park_matter_pending" on "r_park_matter" ("bureau") where state = \'pending\'',
    'create index "r_park_matter_park" on "r_park_matter" ("bureau", "f_park")',
    'create index "r_park_matter_campaign" on "r_park_matter" ("bureau", "f_campaign")',
    'alter table "r_park_matter" enable row level security',
    "create policy \"r_park_matter_select\" on \"r_park_matter\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_park_matter_insert" on "r_park_matter" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_park_matter_update\" on \"r_park_matter\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_park_matter_delete" on "r_park_matter" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_park_matter" to kechuang_app',
    'create table "r_attraction_partner" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_partner_kind" jsonb,\n  "f_city" text,\n  "f_circle" text,\n  "f_since" date,\n  "f_strengths" text,\n  "f_keeper" text,\n  "f_contact" text,\n  "f_phone" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_attraction_partner_readers" on "r_attraction_partner" using gin ("readers")',
    'create index "r_attraction_partner_pending" on "r_attraction_partner" ("bureau") where state = \'pending\'',
    'alter table "r_attraction_partner" enable row level security',
    "create policy \"r_attraction_partner_select\" on \"r_attraction_partner\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_attraction_partner_insert" on "r_attraction_partner" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_attraction_partner_update\" on \"r_attraction_partner\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_attraction_partner_delete" on "r_attraction_partner" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_attraction_partner" to kechuang_app',
    'create table "r_lead" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_source" text,\n  "f_partner" uuid,\n  "f_investor" text,\n  "f_city" text,\n  "f_industry" text,\n  "f_area" text,\n  "f_park" text,\n  "f_planned" text,\n  "f_planned_amount" numeric,\n  "f_keeper" text,\n  "f_found_on" date,\n  "f_contacted_on" date,\n  "f_visited_on" date,\n  "f_talking_on" date,\n  "f_signed_on" date,\n  "f_signed" text,\n  "f_signed_amount" numeric,\n  "f_landed_on" date,\n  "f_arrived" text,\n  "f_arrived_amount" numeric,\n  "f_enterprise" uuid,\n  "f_progress" text,\n  "f_needs" text,\n  "f_next_on" date,\n  "f_next" text,\n  "f_contact" text,\n  "f_phone" text,\n  "f_dropped_on" date,\n  "f_dropped_for" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_lead_readers" on "r_lead" using gin ("readers")',
    'create index "r_lead_pending" on "r_lead" ("bureau") where state = \'pending\'',
    'create index "r_lead_partner" on "r_lead" ("bureau", "f_partner")',
    'create index "r_lead_enterprise" on "r_lead" ("bureau", "f_enterprise")',
    'alter table "r_lead" enable row level security',
    "create policy \"r_lead_select\" on \"r_lead\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_lead_insert" on "r_lead" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_lead_update\" on \"r_lead\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_lead_delete" on "r_lead" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_lead" to kechuang_app',
    'create table "r_attraction_event" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_kind" text,\n  "f_name" text,\n  "f_partner" uuid,\n  "f_lead" uuid,\n  "f_task" uuid,\n  "f_city" text,\n  "f_team" text,\n  "f_members" numeric,\n  "f_role" text,\n  "f_sessions" numeric,\n  "f_firms" numeric,\n  "f_leads" numeric,\n  "f_result" text,\n  "f_next" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_attraction_event_readers" on "r_attraction_event" using gin ("readers")',
    'create index "r_attraction_event_pending" on "r_attraction_event" ("bureau") where state = \'pending\'',
    'create index "r_attraction_event_partner" on "r_attraction_event" ("bureau", "f_partner")',
    'create index "r_attraction_event_lead" on "r_attraction_event" ("bureau", "f_lead")',
    'create index "r_attraction_event_task" on "r_attraction_event" ("bureau", "f_task")',
    'alter table "r_attraction_event" enable row level security',
    "create policy \"r_attraction_event_select\" on \"r_attraction_event\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_attraction_event_insert" on "r_attraction_event" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_attraction_event_update\" on \"r_attraction_event\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_attraction_event_delete" on "r_attraction_event" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_attraction_event" to kechuang_app',
    'create table "r_party_site" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_kind" text,\n  "f_host" text,\n  "f_created_on" date,\n  "f_reviewed_on" date,\n  "f_named_on" date,\n  "f_level" text,\n  "f_document" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_party_site_readers" on "r_party_site" using gin ("readers")',
    'create index "r_party_site_pending" on "r_party_site" ("bureau") where state = \'pending\'',
    'alter table "r_party_site" enable row level security',
    "create policy \"r_party_site_select\" on \"r_party_site\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_party_site_insert" on "r_party_site" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_party_site_update\" on \"r_party_site\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_party_site_delete" on "r_party_site" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_party_site" to kechuang_app',
    'create table "r_party_work" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_on" date,\n  "f_kind" text,\n  "f_name" text,\n  "f_site" uuid,\n  "f_place" text,\n  "f_campaign" text,\n  "f_task" uuid,\n  "f_sessions" numeric,\n  "f_attendance" numeric,\n  "f_firms" numeric,\n  "f_result" text,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_party_work_readers" on "r_party_work" using gin ("readers")',
    'create index "r_party_work_pending" on "r_party_work" ("bureau") where state = \'pending\'',
    'create index "r_party_work_site" on "r_party_work" ("bureau", "f_site")',
    'create index "r_party_work_task" on "r_party_work" ("bureau", "f_task")',
    'alter table "r_party_work" enable row level security',
    "create policy \"r_party_work_select\" on \"r_party_work\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_party_work_insert" on "r_party_work" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_party_work_update\" on \"r_party_work\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_party_work_delete" on "r_party_work" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_party_work" to kechuang_app',
  ],
  schema: {
    bureau: {
      columns: {
        code: {
          type: 'text',
        },
        name: {
          type: 'text',
        },
        profile: {
          type: 'jsonb',
          default: "'{}'",
        },
        created_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['code'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    area: {
      columns: {
        bureau: {
          type: 'text',
        },
        code: {
          type: 'text',
        },
        name: {
          type: 'text',
        },
        parent: {
          type: 'text',
          nullable: true,
        },
        also: {
          type: 'text[]',
          default: "'{}'",
        },
        grouped: {
          type: 'text',
          nullable: true,
        },
        ordinal: {
          type: 'integer',
        },
      },
      primaryKey: ['bureau', 'code'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    account: {
      columns: {
        id: {
          type: 'uuid',
        },
        name: {
          type: 'text',
        },
        display_name: {
          type: 'text',
        },
        password: {
          type: 'text',
          nullable: true,
        },
        created_at: {
          type: 'timestamptz',
        },
        failures: {
          type: 'integer',
          default: '0',
        },
        locked_until: {
          type: 'timestamptz',
          nullable: true,
        },
        password_at: {
          type: 'timestamptz',
          nullable: true,
        },
        must_change: {
          type: 'boolean',
          default: 'false',
        },
        signed_in_at: {
          type: 'timestamptz',
          nullable: true,
        },
        disabled_at: {
          type: 'timestamptz',
          nullable: true,
        },
        email: {
          type: 'text',
          nullable: true,
        },
        totp: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['id'],
      unique: [['name']],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    password_history: {
      columns: {
        account: {
          type: 'uuid',
        },
        at: {
          type: 'timestamptz',
        },
        password: {
          type: 'text',
        },
      },
      primaryKey: ['account', 'at'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    account_identity: {
      columns: {
        issuer: {
          type: 'text',
        },
        subject: {
          type: 'text',
        },
        account: {
          type: 'uuid',
        },
        made_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['issuer', 'subject'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    membership: {
      columns: {
        bureau: {
          type: 'text',
        },
        account: {
          type: 'uuid',
        },
        role: {
          type: 'text',
        },
        section: {
          type: 'text',
          nullable: true,
        },
        duties: {
          type: 'text[]',
          default: "'{}'",
        },
        area: {
          type: 'text',
          nullable: true,
        },
        enterprise: {
          type: 'text',
          nullable: true,
        },
        status: {
          type: 'text',
          default: "'active'",
        },
        made_at: {
          type: 'timestamptz',
          nullable: true,
        },
        made_by: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'account'],
      indexes: {
        membership_account: {
          columns: ['account'],
        },
      },
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    session: {
      columns: {
        token_hash: {
          type: 'text',
        },
        account: {
          type: 'uuid',
        },
        bureau: {
          type: 'text',
        },
        created_at: {
          type: 'timestamptz',
        },
        seen_at: {
          type: 'timestamptz',
        },
        expires_at: {
          type: 'timestamptz',
        },
        agent: {
          type: 'text',
          nullable: true,
        },
        address: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['token_hash'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    post: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        name: {
          type: 'text',
        },
        section: {
          type: 'text',
          nullable: true,
        },
        duties: {
          type: 'text[]',
          default: "'{}'",
        },
        ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'name']],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    post_holder: {
      columns: {
        bureau: {
          type: 'text',
        },
        post: {
          type: 'uuid',
        },
        account: {
          type: 'uuid',
        },
        from_day: {
          type: 'date',
        },
        to_day: {
          type: 'date',
          nullable: true,
        },
        actor: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'post', 'account', 'from_day'],
      indexes: {
        post_holder_account: {
          columns: ['bureau', 'account'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    delegation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        absent: {
          type: 'uuid',
        },
        deputy: {
          type: 'uuid',
        },
        from_day: {
          type: 'date',
        },
        to_day: {
          type: 'date',
        },
        actor: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
        ended_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    one_time_link: {
      columns: {
        token_hash: {
          type: 'text',
        },
        bureau: {
          type: 'text',
        },
        purpose: {
          type: 'text',
        },
        target: {
          type: 'uuid',
        },
        detail: {
          type: 'jsonb',
        },
        made_by: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
        expires_at: {
          type: 'timestamptz',
        },
        used_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['token_hash'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    calendar_day: {
      columns: {
        day: {
          type: 'date',
        },
        kind: {
          type: 'text',
        },
        source: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['day'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    setting: {
      columns: {
        bureau: {
          type: 'text',
        },
        name: {
          type: 'text',
        },
        value: {
          type: 'jsonb',
        },
        version: {
          type: 'integer',
        },
        actor: {
          type: 'text',
        },
        changed_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'name'],
      walls: 'none',
      grants: 'write',
      placement: 'reference',
    },
    head: {
      columns: {
        bureau: {
          type: 'text',
        },
        number: {
          type: 'bigint',
        },
        hash: {
          type: 'text',
        },
        recorded_at: {
          type: 'timestamptz',
        },
        balances: {
          type: 'text',
          default: "''",
        },
      },
      primaryKey: ['bureau'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    entry: {
      columns: {
        bureau: {
          type: 'text',
        },
        number: {
          type: 'bigint',
        },
        recorded_at: {
          type: 'timestamptz',
        },
        actor: {
          type: 'text',
        },
        kind: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        digest: {
          type: 'text',
        },
        postings: {
          type: 'integer',
        },
        hash: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'number'],
      unique: [['bureau', 'record', 'version']],
      indexes: {
        entry_recorded: {
          columns: ['bureau', 'recorded_at'],
        },
      },
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    posting: {
      columns: {
        bureau: {
          type: 'text',
        },
        entry: {
          type: 'bigint',
        },
        line: {
          type: 'integer',
        },
        measure: {
          type: 'text',
        },
        quantity: {
          type: 'numeric',
        },
        reversal: {
          type: 'boolean',
        },
        occurred_on: {
          type: 'date',
        },
        belongs_to: {
          type: 'integer',
        },
        subject: {
          type: 'text',
          nullable: true,
        },
        area: {
          type: 'text',
        },
        dimensions: {
          type: 'jsonb',
        },
      },
      primaryKey: ['bureau', 'entry', 'line'],
      indexes: {
        posting_measure: {
          columns: ['bureau', 'measure', 'occurred_on'],
        },
        posting_subject: {
          columns: ['bureau', 'subject'],
        },
      },
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    book_start: {
      columns: {
        bureau: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        entry: {
          type: 'bigint',
        },
        month: {
          type: 'integer',
        },
      },
      primaryKey: ['bureau', 'register', 'entry'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    balance: {
      columns: {
        bureau: {
          type: 'text',
        },
        measure: {
          type: 'text',
        },
        view: {
          type: 'text',
        },
        key: {
          type: 'text',
        },
        recorded: {
          type: 'integer',
        },
        area: {
          type: 'text',
        },
        belongs_to: {
          type: 'integer',
        },
        occurred: {
          type: 'integer',
        },
        quantity: {
          type: 'numeric',
        },
        postings: {
          type: 'bigint',
        },
      },
      primaryKey: ['bureau', 'measure', 'view', 'key', 'recorded', 'area', 'belongs_to', 'occurred'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
      derived: true,
    },
    subject_balance: {
      columns: {
        bureau: {
          type: 'text',
        },
        measure: {
          type: 'text',
        },
        view: {
          type: 'text',
        },
        key: {
          type: 'text',
        },
        subject: {
          type: 'text',
        },
        area: {
          type: 'text',
        },
        belongs_to: {
          type: 'integer',
        },
        occurred: {
          type: 'integer',
        },
        quantity: {
          type: 'numeric',
        },
        postings: {
          type: 'bigint',
        },
      },
      primaryKey: ['bureau', 'measure', 'view', 'key', 'subject', 'area', 'belongs_to', 'occurred'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
      derived: true,
    },
    count_change: {
      columns: {
        bureau: {
          type: 'text',
        },
        entry: {
          type: 'bigint',
        },
        changes: {
          type: 'jsonb',
        },
      },
      primaryKey: ['bureau', 'entry'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
      derived: true,
    },
    count_balance: {
      columns: {
        bureau: {
          type: 'text',
        },
        leaf: {
          type: 'text',
        },
        recorded: {
          type: 'integer',
        },
        area: {
          type: 'text',
        },
        first: {
          type: 'integer',
        },
        last: {
          type: 'integer',
        },
        change: {
          type: 'integer',
        },
      },
      primaryKey: ['bureau', 'leaf', 'recorded', 'area', 'first', 'last'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
      derived: true,
    },
    record_version: {
      columns: {
        bureau: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        register: {
          type: 'text',
        },
        content: {
          type: 'jsonb',
          nullable: true,
        },
        reason: {
          type: 'text',
          nullable: true,
        },
        salt: {
          type: 'text',
          nullable: true,
        },
        digest: {
          type: 'text',
        },
        posts_version: {
          type: 'integer',
        },
        actor: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
      },
      primaryKey: ['bureau', 'record', 'version'],
      indexes: {
        record_version_readers: {
          columns: ['readers'],
          using: 'gin',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    record_source: {
      columns: {
        bureau: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        batch: {
          type: 'uuid',
        },
        sheet: {
          type: 'text',
        },
        row: {
          type: 'integer',
        },
        cells: {
          type: 'jsonb',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
      },
      primaryKey: ['bureau', 'record', 'version'],
      indexes: {
        record_source_batch: {
          columns: ['bureau', 'batch'],
        },
        record_source_readers: {
          columns: ['readers'],
          using: 'gin',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    record_name: {
      columns: {
        bureau: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        name: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        origin: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'register', 'name', 'record', 'origin'],
      indexes: {
        record_name_record: {
          columns: ['bureau', 'record'],
        },
        record_name_spoken: {
          columns: ['bureau', 'register', 'name', 'origin', 'record'],
          where: 'octet_length(name) > length(name)',
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    import_batch: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        file_name: {
          type: 'text',
        },
        file_hash: {
          type: 'text',
        },
        mode: {
          type: 'text',
        },
        sheets: {
          type: 'jsonb',
        },
        counts: {
          type: 'jsonb',
        },
        status: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        started_at: {
          type: 'timestamptz',
        },
        ended_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    import_refusal: {
      columns: {
        bureau: {
          type: 'text',
        },
        batch: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        sheet: {
          type: 'text',
        },
        row: {
          type: 'integer',
        },
        problems: {
          type: 'jsonb',
        },
        cells: {
          type: 'jsonb',
        },
      },
      primaryKey: ['bureau', 'batch', 'ordinal'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    document: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        template: {
          type: 'text',
        },
        title: {
          type: 'text',
        },
        period: {
          type: 'text',
        },
        area: {
          type: 'text',
        },
        status: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        text: {
          type: 'jsonb',
        },
        citations: {
          type: 'jsonb',
        },
        proposals: {
          type: 'jsonb',
        },
        dropped: {
          type: 'jsonb',
        },
        cutoff: {
          type: 'bigint',
        },
        cutoff_at: {
          type: 'timestamptz',
        },
        cutoff_hash: {
          type: 'text',
        },
        as_of: {
          type: 'date',
        },
        actor: {
          type: 'text',
        },
        created_at: {
          type: 'timestamptz',
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        frozen_at: {
          type: 'timestamptz',
          nullable: true,
        },
        frozen_by: {
          type: 'text',
          nullable: true,
        },
        digest: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    list_view: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        owner: {
          type: 'uuid',
        },
        name: {
          type: 'text',
        },
        shared: {
          type: 'boolean',
        },
        content: {
          type: 'jsonb',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    extra_column: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        label: {
          type: 'text',
        },
        kind: {
          type: 'text',
        },
        ordinal: {
          type: 'integer',
        },
        actor: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    extra_value: {
      columns: {
        bureau: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        column: {
          type: 'uuid',
        },
        value: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        changed_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'record', 'column'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    import_mapping: {
      columns: {
        bureau: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        source: {
          type: 'text',
        },
        mapping: {
          type: 'jsonb',
        },
        actor: {
          type: 'text',
        },
        used_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'register', 'source'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    figure_sheet: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        title: {
          type: 'text',
        },
        asked_by: {
          type: 'text',
        },
        purpose: {
          type: 'text',
        },
        request: {
          type: 'jsonb',
        },
        cells: {
          type: 'jsonb',
        },
        cutoff: {
          type: 'bigint',
        },
        cutoff_at: {
          type: 'timestamptz',
        },
        actor: {
          type: 'text',
        },
        issued_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    document_version: {
      columns: {
        bureau: {
          type: 'text',
        },
        document: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        text: {
          type: 'jsonb',
        },
        citations: {
          type: 'jsonb',
        },
        actor: {
          type: 'text',
        },
        saved_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'document', 'version'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    export_log: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        actor: {
          type: 'text',
        },
        what: {
          type: 'text',
        },
        detail: {
          type: 'jsonb',
        },
        rows: {
          type: 'integer',
        },
        at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    case_standing: {
      columns: {
        bureau: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        ended: {
          type: 'boolean',
          default: 'false',
        },
        since: {
          type: 'date',
          nullable: true,
        },
        assigned: {
          type: 'text',
          nullable: true,
        },
        awaited: {
          type: 'text[]',
          default: "'{}'",
        },
        suspended: {
          type: 'boolean',
          default: 'false',
        },
        supervised: {
          type: 'boolean',
          default: 'false',
        },
        urged: {
          type: 'integer',
        },
        due: {
          type: 'date',
          nullable: true,
        },
        near: {
          type: 'date',
          nullable: true,
        },
        owner: {
          type: 'text',
          nullable: true,
        },
        area: {
          type: 'text',
        },
        title: {
          type: 'text',
        },
        steps: {
          type: 'integer',
        },
        moved_at: {
          type: 'timestamptz',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
      },
      primaryKey: ['bureau', 'record'],
      indexes: {
        case_standing_state: {
          columns: ['bureau', 'ended', 'register', 'state'],
        },
        case_standing_assigned: {
          columns: ['bureau', 'assigned'],
        },
        case_standing_due: {
          columns: ['bureau', 'ended', 'due'],
        },
        case_standing_owner: {
          columns: ['bureau', 'owner'],
        },
        case_standing_readers: {
          columns: ['readers'],
          using: 'gin',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    case_step: {
      columns: {
        bureau: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        register: {
          type: 'text',
        },
        action: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        acted_for: {
          type: 'text',
          nullable: true,
        },
        business_day: {
          type: 'date',
        },
        taken_at: {
          type: 'timestamptz',
        },
        key: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'record', 'ordinal'],
      unique: [['bureau', 'actor', 'key']],
      indexes: {
        case_step_actor: {
          columns: ['bureau', 'actor', 'taken_at'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    review: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        record: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        content: {
          type: 'jsonb',
        },
        version: {
          type: 'integer',
        },
        actor: {
          type: 'text',
        },
        at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      indexes: {
        review_record: {
          columns: ['bureau', 'record'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    ballot: {
      columns: {
        bureau: {
          type: 'text',
        },
        review: {
          type: 'uuid',
        },
        expert: {
          type: 'text',
        },
        content: {
          type: 'jsonb',
        },
        given_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'review', 'expert'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    notice: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        register: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        title: {
          type: 'text',
        },
        text: {
          type: 'text',
        },
        content: {
          type: 'jsonb',
        },
        first_day: {
          type: 'date',
        },
        workdays: {
          type: 'integer',
        },
        status: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
        withdrawn_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      indexes: {
        notice_first_day: {
          columns: ['bureau', 'first_day'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    notice_case: {
      columns: {
        bureau: {
          type: 'text',
        },
        notice: {
          type: 'uuid',
        },
        record: {
          type: 'uuid',
        },
        subject: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'notice', 'record'],
      indexes: {
        notice_case_record: {
          columns: ['bureau', 'record'],
        },
      },
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    objection: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        notice: {
          type: 'uuid',
        },
        subject: {
          type: 'text',
        },
        raised_on: {
          type: 'date',
        },
        by: {
          type: 'text',
        },
        contact: {
          type: 'text',
        },
        reason: {
          type: 'text',
        },
        evidence: {
          type: 'jsonb',
        },
        receipt: {
          type: 'text',
        },
        decision: {
          type: 'jsonb',
          nullable: true,
        },
        made_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'receipt']],
      indexes: {
        objection_notice: {
          columns: ['bureau', 'notice'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    used_once: {
      columns: {
        bureau: {
          type: 'text',
        },
        what: {
          type: 'text',
        },
        value: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        record: {
          type: 'uuid',
        },
      },
      primaryKey: ['bureau', 'what', 'value'],
      indexes: {
        used_once_record: {
          columns: ['bureau', 'record'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    audit: {
      columns: {
        bureau: {
          type: 'text',
        },
        stream: {
          type: 'uuid',
        },
        number: {
          type: 'bigint',
        },
        at: {
          type: 'timestamptz',
        },
        account: {
          type: 'text',
          nullable: true,
        },
        name: {
          type: 'text',
        },
        address: {
          type: 'text',
          nullable: true,
        },
        action: {
          type: 'text',
        },
        target: {
          type: 'text',
          nullable: true,
        },
        result: {
          type: 'text',
        },
        detail: {
          type: 'jsonb',
        },
        hash: {
          type: 'text',
        },
      },
      primaryKey: ['bureau', 'stream', 'number'],
      indexes: {
        audit_at: {
          columns: ['bureau', 'at'],
        },
        audit_account: {
          columns: ['bureau', 'account', 'at'],
        },
        audit_target: {
          columns: ['bureau', 'target'],
        },
      },
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    message: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        account: {
          type: 'uuid',
        },
        kind: {
          type: 'text',
        },
        title: {
          type: 'text',
        },
        text: {
          type: 'text',
        },
        href: {
          type: 'text',
          nullable: true,
        },
        key: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
        read_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'account', 'key']],
      indexes: {
        message_account: {
          columns: ['bureau', 'account', 'made_at'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    delivery: {
      columns: {
        bureau: {
          type: 'text',
        },
        message: {
          type: 'uuid',
        },
        channel: {
          type: 'text',
        },
        address: {
          type: 'text',
        },
        status: {
          type: 'text',
        },
        attempts: {
          type: 'integer',
        },
        next_at: {
          type: 'timestamptz',
        },
        sent_at: {
          type: 'timestamptz',
          nullable: true,
        },
        problem: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'message', 'channel'],
      indexes: {
        delivery_next: {
          columns: ['bureau', 'status', 'next_at'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    message_wish: {
      columns: {
        bureau: {
          type: 'text',
        },
        account: {
          type: 'uuid',
        },
        content: {
          type: 'jsonb',
        },
        changed_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'account'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    collection: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        title: {
          type: 'text',
        },
        note: {
          type: 'text',
        },
        columns: {
          type: 'jsonb',
        },
        deadline: {
          type: 'date',
        },
        status: {
          type: 'text',
        },
        source_hash: {
          type: 'text',
          nullable: true,
        },
        nature: {
          type: 'jsonb',
          nullable: true,
        },
        repeats: {
          type: 'uuid',
          nullable: true,
        },
        actor: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
        closed_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    collection_filler: {
      columns: {
        bureau: {
          type: 'text',
        },
        collection: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        name: {
          type: 'text',
        },
        area: {
          type: 'text',
          nullable: true,
        },
        enterprise: {
          type: 'text',
          nullable: true,
        },
        account: {
          type: 'uuid',
          nullable: true,
        },
        token_hash: {
          type: 'text',
          nullable: true,
        },
        reminded_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'collection', 'ordinal'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    collection_answer: {
      columns: {
        bureau: {
          type: 'text',
        },
        collection: {
          type: 'uuid',
        },
        filler: {
          type: 'integer',
        },
        version: {
          type: 'integer',
        },
        rows: {
          type: 'jsonb',
        },
        file_hash: {
          type: 'text',
          nullable: true,
        },
        filled_by: {
          type: 'text',
        },
        filled_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'collection', 'filler', 'version'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    submission: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        sender: {
          type: 'text',
        },
        sheet: {
          type: 'uuid',
        },
        title: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        sent_at: {
          type: 'timestamptz',
        },
        state: {
          type: 'text',
        },
        note: {
          type: 'text',
          default: "''",
        },
        decided_by: {
          type: 'text',
          nullable: true,
        },
        decided_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      indexes: {
        submission_sent: {
          columns: ['bureau', 'sender', 'sheet'],
        },
      },
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    reconciliation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        body: {
          type: 'text',
        },
        label: {
          type: 'text',
        },
        register: {
          type: 'text',
        },
        indicator: {
          type: 'text',
          nullable: true,
        },
        period: {
          type: 'text',
          nullable: true,
        },
        asked: {
          type: 'jsonb',
        },
        listed_on: {
          type: 'date',
        },
        file_name: {
          type: 'text',
        },
        file_hash: {
          type: 'text',
        },
        counts: {
          type: 'jsonb',
        },
        before: {
          type: 'uuid',
          nullable: true,
        },
        settled: {
          type: 'jsonb',
        },
        cutoff: {
          type: 'bigint',
        },
        cutoff_at: {
          type: 'timestamptz',
        },
        actor: {
          type: 'text',
        },
        made_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    reconciliation_row: {
      columns: {
        bureau: {
          type: 'text',
        },
        reconciliation: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        side: {
          type: 'text',
        },
        key: {
          type: 'text',
        },
        reason: {
          type: 'text',
        },
        words: {
          type: 'text',
        },
        content: {
          type: 'jsonb',
        },
      },
      primaryKey: ['bureau', 'reconciliation', 'ordinal'],
      indexes: {
        reconciliation_row_key: {
          columns: ['bureau', 'reconciliation', 'key'],
        },
      },
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    reconciliation_verdict: {
      columns: {
        bureau: {
          type: 'text',
        },
        reconciliation: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        version: {
          type: 'integer',
        },
        verdict: {
          type: 'text',
        },
        note: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'reconciliation', 'ordinal', 'version'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    form: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        name: {
          type: 'text',
        },
        kind: {
          type: 'text',
        },
        file_name: {
          type: 'text',
        },
        file_hash: {
          type: 'text',
        },
        words: {
          type: 'jsonb',
        },
        mapping: {
          type: 'jsonb',
        },
        actor: {
          type: 'text',
        },
        saved_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id', 'version'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    form_filling: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        form: {
          type: 'uuid',
        },
        version: {
          type: 'integer',
        },
        period: {
          type: 'text',
        },
        area: {
          type: 'text',
          nullable: true,
        },
        file_name: {
          type: 'text',
        },
        blank_hash: {
          type: 'text',
        },
        file_hash: {
          type: 'text',
        },
        left: {
          type: 'jsonb',
        },
        actor: {
          type: 'text',
        },
        filled_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'id'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    r_enterprise: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_credit_code: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'jsonb',
          nullable: true,
        },
        f_former_names: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'jsonb',
          nullable: true,
        },
        f_status: {
          type: 'jsonb',
          nullable: true,
        },
        f_industry: {
          type: 'jsonb',
          nullable: true,
        },
        f_park: {
          type: 'jsonb',
          nullable: true,
        },
        f_legal_form: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_legal_person: {
          type: 'text',
          nullable: true,
        },
        f_capital: {
          type: 'text',
          nullable: true,
        },
        f_capital_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_founded_on: {
          type: 'date',
          nullable: true,
        },
        f_above_scale: {
          type: 'jsonb',
          nullable: true,
        },
        f_scope: {
          type: 'text',
          nullable: true,
        },
        f_address: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_enterprise_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_enterprise_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_enterprise_year: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_revenue: {
          type: 'text',
          nullable: true,
        },
        f_revenue_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_expense: {
          type: 'text',
          nullable: true,
        },
        f_rd_expense_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_high_tech_income: {
          type: 'text',
          nullable: true,
        },
        f_high_tech_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_technicians: {
          type: 'numeric',
          nullable: true,
        },
        f_exports: {
          type: 'numeric',
          nullable: true,
        },
        f_sales: {
          type: 'text',
          nullable: true,
        },
        f_sales_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_total_income: {
          type: 'text',
          nullable: true,
        },
        f_total_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_gross_income: {
          type: 'text',
          nullable: true,
        },
        f_gross_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_non_taxable: {
          type: 'text',
          nullable: true,
        },
        f_non_taxable_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_costs: {
          type: 'text',
          nullable: true,
        },
        f_costs_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_assets: {
          type: 'text',
          nullable: true,
        },
        f_assets_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_liabilities: {
          type: 'text',
          nullable: true,
        },
        f_liabilities_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_net_assets: {
          type: 'text',
          nullable: true,
        },
        f_net_assets_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_accepted: {
          type: 'text',
          nullable: true,
        },
        f_rd_accepted_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_domestic: {
          type: 'text',
          nullable: true,
        },
        f_rd_domestic_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_staff: {
          type: 'text',
          nullable: true,
        },
        f_rd_staff_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_materials: {
          type: 'text',
          nullable: true,
        },
        f_rd_materials_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_depreciation: {
          type: 'text',
          nullable: true,
        },
        f_rd_depreciation_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_intangible: {
          type: 'text',
          nullable: true,
        },
        f_rd_intangible_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_design: {
          type: 'text',
          nullable: true,
        },
        f_rd_design_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_testing: {
          type: 'text',
          nullable: true,
        },
        f_rd_testing_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_outsourced: {
          type: 'text',
          nullable: true,
        },
        f_rd_outsourced_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_outsourced_abroad: {
          type: 'text',
          nullable: true,
        },
        f_rd_outsourced_abroad_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_other: {
          type: 'text',
          nullable: true,
        },
        f_rd_other_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_deductible: {
          type: 'text',
          nullable: true,
        },
        f_rd_deductible_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_conversions: {
          type: 'numeric',
          nullable: true,
        },
        f_technology_field: {
          type: 'text',
          nullable: true,
        },
        f_core_rights: {
          type: 'text',
          nullable: true,
        },
        f_standards: {
          type: 'text',
          nullable: true,
        },
        f_copyrights: {
          type: 'numeric',
          nullable: true,
        },
        f_accident: {
          type: 'text',
          nullable: true,
        },
        f_violation: {
          type: 'text',
          nullable: true,
        },
        f_resident: {
          type: 'text',
          nullable: true,
        },
        f_restricted: {
          type: 'text',
          nullable: true,
        },
        f_accident_since: {
          type: 'text',
          nullable: true,
        },
        f_violation_since: {
          type: 'text',
          nullable: true,
        },
        f_dishonest: {
          type: 'text',
          nullable: true,
        },
        f_abnormal: {
          type: 'text',
          nullable: true,
        },
        f_blacklisted: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_enterprise_year_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_enterprise_year_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_enterprise_year_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_enterprise_month: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_revenue: {
          type: 'text',
          nullable: true,
        },
        f_revenue_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_expense: {
          type: 'text',
          nullable: true,
        },
        f_rd_expense_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_enterprise_month_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_enterprise_month_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_enterprise_month_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_title_application: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_batch: {
          type: 'text',
          nullable: true,
        },
        f_first_time: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_recommended_on: {
          type: 'date',
          nullable: true,
        },
        f_passed_review_on: {
          type: 'date',
          nullable: true,
        },
        f_publicised_on: {
          type: 'date',
          nullable: true,
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_opinion: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_title_application_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_title_application_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_title_application_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_recognition: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_batch: {
          type: 'text',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_expires_on: {
          type: 'date',
          nullable: true,
        },
        f_first_time: {
          type: 'text',
          nullable: true,
        },
        f_certificate: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_reserve_basis: {
          type: 'text',
          nullable: true,
        },
        f_planned_year: {
          type: 'bigint',
          nullable: true,
        },
        f_leave_reason: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_end_reason: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_recognition_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_recognition_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_recognition_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_recognition_certificate: {
          columns: ['bureau', 'f_certificate'],
          where: 'octet_length("f_certificate") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_consultation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_held_on: {
          type: 'date',
          nullable: true,
        },
        f_form: {
          type: 'text',
          nullable: true,
        },
        f_experts: {
          type: 'text',
          nullable: true,
        },
        f_materials: {
          type: 'text',
          nullable: true,
        },
        f_opinions: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_consultation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_consultation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_consultation_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_rectification: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_opened_on: {
          type: 'date',
          nullable: true,
        },
        f_found_by: {
          type: 'text',
          nullable: true,
        },
        f_rule: {
          type: 'text',
          nullable: true,
        },
        f_condition: {
          type: 'text',
          nullable: true,
        },
        f_figures: {
          type: 'text',
          nullable: true,
        },
        f_measure: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_responsible: {
          type: 'text',
          nullable: true,
        },
        f_deadline: {
          type: 'date',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_closed_because: {
          type: 'text',
          nullable: true,
        },
        f_consultation: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rectification_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rectification_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_rectification_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_rectification_rule: {
          columns: ['bureau', 'f_rule'],
          where: 'octet_length("f_rule") <= 1000',
        },
        r_rectification_condition: {
          columns: ['bureau', 'f_condition'],
          where: 'octet_length("f_condition") <= 1000',
        },
        r_rectification_consultation: {
          columns: ['bureau', 'f_consultation'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_screening: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_rule: {
          type: 'text',
          nullable: true,
        },
        f_rule_version: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_cutoff: {
          type: 'numeric',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_met: {
          type: 'numeric',
          nullable: true,
        },
        f_open: {
          type: 'numeric',
          nullable: true,
        },
        f_not_met: {
          type: 'numeric',
          nullable: true,
        },
        f_unknown: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_screening_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_screening_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_screening_rule: {
          columns: ['bureau', 'f_rule'],
          where: 'octet_length("f_rule") <= 1000',
        },
        r_screening_rule_version: {
          columns: ['bureau', 'f_rule_version'],
          where: 'octet_length("f_rule_version") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_assessment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_rule: {
          type: 'text',
          nullable: true,
        },
        f_rule_version: {
          type: 'text',
          nullable: true,
        },
        f_assessed_by: {
          type: 'text',
          nullable: true,
        },
        f_assessed_on: {
          type: 'date',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
        f_lacking: {
          type: 'numeric',
          nullable: true,
        },
        f_lacks: {
          type: 'text',
          nullable: true,
        },
        f_score: {
          type: 'text',
          nullable: true,
        },
        f_explanation: {
          type: 'text',
          nullable: true,
        },
        f_screening: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_assessment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assessment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_assessment_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_assessment_rule: {
          columns: ['bureau', 'f_rule'],
          where: 'octet_length("f_rule") <= 1000',
        },
        r_assessment_rule_version: {
          columns: ['bureau', 'f_rule_version'],
          where: 'octet_length("f_rule_version") <= 1000',
        },
        r_assessment_screening: {
          columns: ['bureau', 'f_screening'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_supplied_fact: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_fact: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'text',
          nullable: true,
        },
        f_supplied_on: {
          type: 'date',
          nullable: true,
        },
        f_supplied_by: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_supplied_fact_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_supplied_fact_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_supplied_fact_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_guidance: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_coach: {
          type: 'text',
          nullable: true,
        },
        f_together: {
          type: 'text',
          nullable: true,
        },
        f_found: {
          type: 'text',
          nullable: true,
        },
        f_advice: {
          type: 'text',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
        f_next_by: {
          type: 'date',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_guidance_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_guidance_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_guidance_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_firm_project: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_found_on: {
          type: 'date',
          nullable: true,
        },
        f_checked_on: {
          type: 'date',
          nullable: true,
        },
        f_entered_on: {
          type: 'date',
          nullable: true,
        },
        f_led_to: {
          type: 'text',
          nullable: true,
        },
        f_led_on: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_left_why: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_firm_project_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_firm_project_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_firm_project_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_yearly_review: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_reviewed_on: {
          type: 'date',
          nullable: true,
        },
        f_rd_ratio: {
          type: 'numeric',
          nullable: true,
        },
        f_high_tech_share: {
          type: 'numeric',
          nullable: true,
        },
        f_returned: {
          type: 'text',
          nullable: true,
        },
        f_changes: {
          type: 'text',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_mend_by: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_yearly_review_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_yearly_review_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_yearly_review_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_first_equipment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_product: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_price: {
          type: 'text',
          nullable: true,
        },
        f_price_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_user: {
          type: 'text',
          nullable: true,
        },
        f_used_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_first_equipment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_first_equipment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_first_equipment_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_patent: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_application_number: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_type: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_grant_number: {
          type: 'text',
          nullable: true,
        },
        f_granted_on: {
          type: 'date',
          nullable: true,
        },
        f_patentee: {
          type: 'uuid',
          nullable: true,
        },
        f_patentees: {
          type: 'text',
          nullable: true,
        },
        f_patentee_area: {
          type: 'text',
          nullable: true,
        },
        f_status: {
          type: 'text',
          nullable: true,
        },
        f_lapsed_on: {
          type: 'date',
          nullable: true,
        },
        f_ipc: {
          type: 'text',
          nullable: true,
        },
        f_high_value_kind: {
          type: 'text',
          nullable: true,
        },
        f_high_value_since: {
          type: 'date',
          nullable: true,
        },
        f_pledged: {
          type: 'text',
          nullable: true,
        },
        f_pledged_on: {
          type: 'date',
          nullable: true,
        },
        f_pledge_loan: {
          type: 'text',
          nullable: true,
        },
        f_pledge_loan_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_patent_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_patent_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_patent_grant_number: {
          columns: ['bureau', 'f_grant_number'],
          where: 'octet_length("f_grant_number") <= 1000',
        },
        r_patent_patentee: {
          columns: ['bureau', 'f_patentee'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_tech_contract: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_seller: {
          type: 'uuid',
          nullable: true,
        },
        f_seller_area: {
          type: 'text',
          nullable: true,
        },
        f_seller_type: {
          type: 'text',
          nullable: true,
        },
        f_buyer: {
          type: 'uuid',
          nullable: true,
        },
        f_buyer_area: {
          type: 'text',
          nullable: true,
        },
        f_buyer_type: {
          type: 'text',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_starts_on: {
          type: 'date',
          nullable: true,
        },
        f_ends_on: {
          type: 'date',
          nullable: true,
        },
        f_registered_on: {
          type: 'date',
          nullable: true,
        },
        f_total: {
          type: 'text',
          nullable: true,
        },
        f_total_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_technology: {
          type: 'text',
          nullable: true,
        },
        f_technology_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_income: {
          type: 'text',
          nullable: true,
        },
        f_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_income_on: {
          type: 'date',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_registry: {
          type: 'text',
          nullable: true,
        },
        f_status: {
          type: 'text',
          nullable: true,
        },
        f_changed_on: {
          type: 'date',
          nullable: true,
        },
        f_total_change: {
          type: 'text',
          nullable: true,
        },
        f_total_change_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_technology_change: {
          type: 'text',
          nullable: true,
        },
        f_technology_change_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_withdrawn_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_tech_contract_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_tech_contract_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_tech_contract_seller: {
          columns: ['bureau', 'f_seller'],
        },
        r_tech_contract_buyer: {
          columns: ['bureau', 'f_buyer'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_agreement: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_stage: {
          type: 'text',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_arrived_on: {
          type: 'date',
          nullable: true,
        },
        f_arrived: {
          type: 'text',
          nullable: true,
        },
        f_arrived_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_milestone: {
          type: 'text',
          nullable: true,
        },
        f_next_on: {
          type: 'date',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
        f_completed_on: {
          type: 'date',
          nullable: true,
        },
        f_terminated_on: {
          type: 'date',
          nullable: true,
        },
        f_terminated_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_agreement_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_agreement_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_agreement_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_expert: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_fields: {
          type: 'text',
          nullable: true,
        },
        f_rank: {
          type: 'text',
          nullable: true,
        },
        f_position: {
          type: 'text',
          nullable: true,
        },
        f_avoids: {
          type: 'text',
          nullable: true,
        },
        f_ties: {
          type: 'text',
          nullable: true,
        },
        f_joined_on: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_account: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_id_number: {
          type: 'text',
          nullable: true,
        },
        f_bank: {
          type: 'text',
          nullable: true,
        },
        f_bank_account: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_expert_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_expert_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_expert_account: {
          columns: ['bureau', 'f_account'],
          where: 'octet_length("f_account") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_policy: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_issuer: {
          type: 'text',
          nullable: true,
        },
        f_issued_on: {
          type: 'date',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_status: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_replaces: {
          type: 'text',
          nullable: true,
        },
        f_interpretation: {
          type: 'text',
          nullable: true,
        },
        f_paper: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_policy_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_policy_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_clause: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_policy: {
          type: 'uuid',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_cashing: {
          type: 'text',
          nullable: true,
        },
        f_who: {
          type: 'text',
          nullable: true,
        },
        f_condition: {
          type: 'text',
          nullable: true,
        },
        f_standard: {
          type: 'text',
          nullable: true,
        },
        f_quote: {
          type: 'text',
          nullable: true,
        },
        f_rule: {
          type: 'text',
          nullable: true,
        },
        f_cap: {
          type: 'text',
          nullable: true,
        },
        f_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_yearly_cap: {
          type: 'text',
          nullable: true,
        },
        f_yearly_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_recurs: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_fair_review: {
          type: 'text',
          nullable: true,
        },
        f_fair_review_on: {
          type: 'date',
          nullable: true,
        },
        f_legality_review: {
          type: 'text',
          nullable: true,
        },
        f_legality_review_on: {
          type: 'date',
          nullable: true,
        },
        f_legal_end: {
          type: 'date',
          nullable: true,
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_link: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_clause_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_clause_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_clause_policy: {
          columns: ['bureau', 'f_policy'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_policy_delivery: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_policy: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_clauses: {
          type: 'text',
          nullable: true,
        },
        f_read: {
          type: 'text',
          nullable: true,
        },
        f_person: {
          type: 'text',
          nullable: true,
        },
        f_visit: {
          type: 'uuid',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_policy_delivery_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_policy_delivery_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_policy_delivery_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_policy_delivery_policy: {
          columns: ['bureau', 'f_policy'],
        },
        r_policy_delivery_visit: {
          columns: ['bureau', 'f_visit'],
        },
        r_policy_delivery_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_policy_duty: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_campaign: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_article: {
          type: 'text',
          nullable: true,
        },
        f_task: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_set_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_evidence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_policy_duty_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_policy_duty_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_payment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_policy: {
          type: 'text',
          nullable: true,
        },
        f_clause: {
          type: 'text',
          nullable: true,
        },
        f_item: {
          type: 'text',
          nullable: true,
        },
        f_policy_year: {
          type: 'bigint',
          nullable: true,
        },
        f_under_clause: {
          type: 'uuid',
          nullable: true,
        },
        f_budget: {
          type: 'uuid',
          nullable: true,
        },
        f_object: {
          type: 'text',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_no_application: {
          type: 'text',
          nullable: true,
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_invoices: {
          type: 'text',
          nullable: true,
        },
        f_serials: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_applied: {
          type: 'text',
          nullable: true,
        },
        f_applied_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_auditor: {
          type: 'text',
          nullable: true,
        },
        f_audited: {
          type: 'text',
          nullable: true,
        },
        f_audited_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_reduced: {
          type: 'text',
          nullable: true,
        },
        f_reduced_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_reduction_reason: {
          type: 'text',
          nullable: true,
        },
        f_overlapped: {
          type: 'text',
          nullable: true,
        },
        f_overlapped_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_adjusted: {
          type: 'text',
          nullable: true,
        },
        f_adjusted_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_calculated: {
          type: 'text',
          nullable: true,
        },
        f_calculated_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_calculation: {
          type: 'text',
          nullable: true,
        },
        f_facts: {
          type: 'text',
          nullable: true,
        },
        f_plan: {
          type: 'text',
          nullable: true,
        },
        f_certified: {
          type: 'numeric',
          nullable: true,
        },
        f_meeting: {
          type: 'text',
          nullable: true,
        },
        f_meeting_on: {
          type: 'date',
          nullable: true,
        },
        f_minutes: {
          type: 'text',
          nullable: true,
        },
        f_approved_on: {
          type: 'date',
          nullable: true,
        },
        f_approved: {
          type: 'text',
          nullable: true,
        },
        f_approved_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_account_name: {
          type: 'text',
          nullable: true,
        },
        f_bank: {
          type: 'text',
          nullable: true,
        },
        f_account: {
          type: 'text',
          nullable: true,
        },
        f_confirmed_on: {
          type: 'date',
          nullable: true,
        },
        f_commitment: {
          type: 'text',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_paid: {
          type: 'text',
          nullable: true,
        },
        f_paid_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_voucher: {
          type: 'text',
          nullable: true,
        },
        f_returned_on: {
          type: 'date',
          nullable: true,
        },
        f_returned: {
          type: 'text',
          nullable: true,
        },
        f_returned_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_archive_number: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_payment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_payment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_payment_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_payment_under_clause: {
          columns: ['bureau', 'f_under_clause'],
        },
        r_payment_budget: {
          columns: ['bureau', 'f_budget'],
        },
        r_payment_minutes: {
          columns: ['bureau', 'f_minutes'],
          where: 'octet_length("f_minutes") <= 1000',
        },
        r_payment_voucher: {
          columns: ['bureau', 'f_voucher'],
          where: 'octet_length("f_voucher") <= 1000',
        },
        r_payment_archive_number: {
          columns: ['bureau', 'f_archive_number'],
          where: 'octet_length("f_archive_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_disbursement: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_payment: {
          type: 'uuid',
          nullable: true,
        },
        f_ordinal: {
          type: 'numeric',
          nullable: true,
        },
        f_instalment: {
          type: 'numeric',
          nullable: true,
        },
        f_batch: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_policy_year: {
          type: 'bigint',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_no_application: {
          type: 'text',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_account_name: {
          type: 'text',
          nullable: true,
        },
        f_bank: {
          type: 'text',
          nullable: true,
        },
        f_account: {
          type: 'text',
          nullable: true,
        },
        f_state: {
          type: 'text',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_voucher: {
          type: 'text',
          nullable: true,
        },
        f_returned_on: {
          type: 'date',
          nullable: true,
        },
        f_return_reason: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_disbursement_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_disbursement_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_disbursement_payment: {
          columns: ['bureau', 'f_payment'],
        },
        r_disbursement_batch: {
          columns: ['bureau', 'f_batch'],
        },
        r_disbursement_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_disbursement_voucher: {
          columns: ['bureau', 'f_voucher'],
          where: 'octet_length("f_voucher") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_payment_batch: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_made_on: {
          type: 'date',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_budget_item: {
          type: 'text',
          nullable: true,
        },
        f_functional_class: {
          type: 'text',
          nullable: true,
        },
        f_economic_class: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_sent_on: {
          type: 'date',
          nullable: true,
        },
        f_return_list: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_payment_batch_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_payment_batch_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_budget: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_instrument: {
          type: 'text',
          nullable: true,
        },
        f_policy: {
          type: 'text',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_target: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_budget_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_budget_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_clawback: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_payment: {
          type: 'uuid',
          nullable: true,
        },
        f_policy_year: {
          type: 'bigint',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_decided_on: {
          type: 'date',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_principal: {
          type: 'text',
          nullable: true,
        },
        f_principal_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_recovered_on: {
          type: 'date',
          nullable: true,
        },
        f_recovered: {
          type: 'text',
          nullable: true,
        },
        f_recovered_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_written_off_on: {
          type: 'date',
          nullable: true,
        },
        f_written_off: {
          type: 'text',
          nullable: true,
        },
        f_written_off_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_clawback_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_clawback_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_clawback_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_clawback_payment: {
          columns: ['bureau', 'f_payment'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ban: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_lifted_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ban_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ban_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ban_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_outside_award: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_giver: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_outside_award_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_outside_award_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_outside_award_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_upper_fund: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_document_on: {
          type: 'date',
          nullable: true,
        },
        f_fund: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_arrived_on: {
          type: 'date',
          nullable: true,
        },
        f_arrived: {
          type: 'text',
          nullable: true,
        },
        f_arrived_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_spent: {
          type: 'numeric',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_upper_fund_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_upper_fund_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_upper_fund_unit: {
          columns: ['bureau', 'f_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_award: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_prize: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_partners: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'text',
          nullable: true,
        },
        f_announced_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_matched: {
          type: 'text',
          nullable: true,
        },
        f_matched_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_matched_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_award_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_award_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_award_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_voucher_scheme: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_total: {
          type: 'text',
          nullable: true,
        },
        f_total_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_firm_cap: {
          type: 'text',
          nullable: true,
        },
        f_firm_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_use_cap: {
          type: 'text',
          nullable: true,
        },
        f_use_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_coverage: {
          type: 'numeric',
          nullable: true,
        },
        f_redeemer: {
          type: 'text',
          nullable: true,
        },
        f_months_valid: {
          type: 'numeric',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_services: {
          type: 'text',
          nullable: true,
        },
        f_excludes: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_voucher_scheme_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_voucher_scheme_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_voucher_institution: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_services: {
          type: 'text',
          nullable: true,
        },
        f_main: {
          type: 'text',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_related: {
          type: 'text',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_delisted_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_voucher_institution_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_voucher_institution_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_voucher_institution_unit: {
          columns: ['bureau', 'f_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_voucher: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_under: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_issued_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_expires_on: {
          type: 'date',
          nullable: true,
        },
        f_coverage: {
          type: 'numeric',
          nullable: true,
        },
        f_use_cap: {
          type: 'text',
          nullable: true,
        },
        f_use_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_voided_on: {
          type: 'date',
          nullable: true,
        },
        f_void_reason: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_voucher_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_voucher_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_voucher_under: {
          columns: ['bureau', 'f_under'],
        },
        r_voucher_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_voucher_use: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_voucher: {
          type: 'uuid',
          nullable: true,
        },
        f_institution: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_contract: {
          type: 'text',
          nullable: true,
        },
        f_service: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_contract_amount: {
          type: 'text',
          nullable: true,
        },
        f_contract_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_contract_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_invoices: {
          type: 'text',
          nullable: true,
        },
        f_invoiced_on: {
          type: 'date',
          nullable: true,
        },
        f_paid_out: {
          type: 'text',
          nullable: true,
        },
        f_paid_out_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_redeemer: {
          type: 'text',
          nullable: true,
        },
        f_redeemed_on: {
          type: 'date',
          nullable: true,
        },
        f_redeemed: {
          type: 'text',
          nullable: true,
        },
        f_redeemed_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_pay_voucher: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_voucher_use_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_voucher_use_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_voucher_use_voucher: {
          columns: ['bureau', 'f_voucher'],
        },
        r_voucher_use_institution: {
          columns: ['bureau', 'f_institution'],
        },
        r_voucher_use_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_voucher_use_pay_voucher: {
          columns: ['bureau', 'f_pay_voucher'],
          where: 'octet_length("f_pay_voucher") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_platform: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_site: {
          type: 'text',
          nullable: true,
        },
        f_partners: {
          type: 'text',
          nullable: true,
        },
        f_partner_kind: {
          type: 'text',
          nullable: true,
        },
        f_sponsor: {
          type: 'text',
          nullable: true,
        },
        f_key_list: {
          type: 'text',
          nullable: true,
        },
        f_cultivated_on: {
          type: 'date',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_first: {
          type: 'text',
          nullable: true,
        },
        f_expert: {
          type: 'text',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_outputs: {
          type: 'text',
          nullable: true,
        },
        f_build_until: {
          type: 'date',
          nullable: true,
        },
        f_accepted_on: {
          type: 'date',
          nullable: true,
        },
        f_acceptance: {
          type: 'text',
          nullable: true,
        },
        f_phase: {
          type: 'text',
          nullable: true,
        },
        f_opened_on: {
          type: 'date',
          nullable: true,
        },
        f_factory_space: {
          type: 'numeric',
          nullable: true,
        },
        f_former_level: {
          type: 'text',
          nullable: true,
        },
        f_former_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_assessed_year: {
          type: 'bigint',
          nullable: true,
        },
        f_assessment: {
          type: 'text',
          nullable: true,
        },
        f_researchers: {
          type: 'numeric',
          nullable: true,
        },
        f_floor_space: {
          type: 'numeric',
          nullable: true,
        },
        f_equipment: {
          type: 'text',
          nullable: true,
        },
        f_equipment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_status: {
          type: 'text',
          nullable: true,
        },
        f_removed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_platform_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_platform_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_platform_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_tenant: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_carrier: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_entered_on: {
          type: 'date',
          nullable: true,
        },
        f_agreed_until: {
          type: 'date',
          nullable: true,
        },
        f_space: {
          type: 'numeric',
          nullable: true,
        },
        f_revenue: {
          type: 'text',
          nullable: true,
        },
        f_revenue_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd_expense: {
          type: 'text',
          nullable: true,
        },
        f_rd_expense_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_graduated_on: {
          type: 'date',
          nullable: true,
        },
        f_goes_to: {
          type: 'text',
          nullable: true,
        },
        f_noticed_on: {
          type: 'date',
          nullable: true,
        },
        f_leave_by: {
          type: 'date',
          nullable: true,
        },
        f_cleared_for: {
          type: 'text',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_left_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_tenant_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_tenant_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_tenant_carrier: {
          columns: ['bureau', 'f_carrier'],
        },
        r_tenant_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_platform_assessment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_assessed_on: {
          type: 'date',
          nullable: true,
        },
        f_score: {
          type: 'numeric',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_problems: {
          type: 'text',
          nullable: true,
        },
        f_rectify_by: {
          type: 'date',
          nullable: true,
        },
        f_reported_on: {
          type: 'date',
          nullable: true,
        },
        f_rectified: {
          type: 'text',
          nullable: true,
        },
        f_rectified_on: {
          type: 'date',
          nullable: true,
        },
        f_removed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_platform_assessment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_platform_assessment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_platform_assessment_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_platform_assessment_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_platform_year: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_goals: {
          type: 'text',
          nullable: true,
        },
        f_rd_planned: {
          type: 'text',
          nullable: true,
        },
        f_rd_planned_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rd: {
          type: 'text',
          nullable: true,
        },
        f_rd_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_income: {
          type: 'text',
          nullable: true,
        },
        f_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_projects: {
          type: 'numeric',
          nullable: true,
        },
        f_patents: {
          type: 'numeric',
          nullable: true,
        },
        f_spun_off: {
          type: 'numeric',
          nullable: true,
        },
        f_served: {
          type: 'numeric',
          nullable: true,
        },
        f_open_hours: {
          type: 'numeric',
          nullable: true,
        },
        f_fund: {
          type: 'text',
          nullable: true,
        },
        f_fund_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_platform_year_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_platform_year_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_platform_year_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_platform_year_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_operation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_operator: {
          type: 'text',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_fee: {
          type: 'text',
          nullable: true,
        },
        f_fee_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_targets: {
          type: 'text',
          nullable: true,
        },
        f_judged_on: {
          type: 'date',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_operation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_operation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_operation_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_operation_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_activity: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_theme: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'text',
          nullable: true,
        },
        f_ordinal: {
          type: 'numeric',
          nullable: true,
        },
        f_form: {
          type: 'text',
          nullable: true,
        },
        f_group: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_organiser: {
          type: 'text',
          nullable: true,
        },
        f_audience: {
          type: 'text',
          nullable: true,
        },
        f_school: {
          type: 'text',
          nullable: true,
        },
        f_speaker: {
          type: 'text',
          nullable: true,
        },
        f_sessions: {
          type: 'numeric',
          nullable: true,
        },
        f_attendance: {
          type: 'numeric',
          nullable: true,
        },
        f_online_views: {
          type: 'numeric',
          nullable: true,
        },
        f_handouts: {
          type: 'numeric',
          nullable: true,
        },
        f_consultations: {
          type: 'numeric',
          nullable: true,
        },
        f_approximate: {
          type: 'text',
          nullable: true,
        },
        f_media_reports: {
          type: 'numeric',
          nullable: true,
        },
        f_evidence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_activity_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_activity_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_facility: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_address: {
          type: 'text',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_built_on: {
          type: 'date',
          nullable: true,
        },
        f_upgraded_on: {
          type: 'date',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_named_on: {
          type: 'date',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_floor: {
          type: 'numeric',
          nullable: true,
        },
        f_open_days: {
          type: 'numeric',
          nullable: true,
        },
        f_visits_year: {
          type: 'bigint',
          nullable: true,
        },
        f_visitors: {
          type: 'numeric',
          nullable: true,
        },
        f_maintained_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_facility_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_facility_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_resource: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_original: {
          type: 'text',
          nullable: true,
        },
        f_from_elsewhere: {
          type: 'text',
          nullable: true,
        },
        f_released_on: {
          type: 'date',
          nullable: true,
        },
        f_withdrawn_on: {
          type: 'date',
          nullable: true,
        },
        f_copies: {
          type: 'numeric',
          nullable: true,
        },
        f_bookable: {
          type: 'text',
          nullable: true,
        },
        f_uses: {
          type: 'numeric',
          nullable: true,
        },
        f_used_until: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_resource_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_resource_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_project: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_asked: {
          type: 'text',
          nullable: true,
        },
        f_asked_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_granted_on: {
          type: 'date',
          nullable: true,
        },
        f_granted: {
          type: 'text',
          nullable: true,
        },
        f_granted_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_accepted_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_project_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_project_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_media_coverage: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_medium: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_link: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_media_coverage_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_media_coverage_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_media_coverage_activity: {
          columns: ['bureau', 'f_activity'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_honour: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_proposed_on: {
          type: 'date',
          nullable: true,
        },
        f_awarded_on: {
          type: 'date',
          nullable: true,
        },
        f_prize: {
          type: 'text',
          nullable: true,
        },
        f_by: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_honour_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_honour_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_association: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_founded_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_members: {
          type: 'numeric',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_association_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_association_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_officer: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_post: {
          type: 'text',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_officer_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_officer_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_programme: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_mode: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_authority: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_country: {
          type: 'text',
          nullable: true,
        },
        f_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_ceiling: {
          type: 'text',
          nullable: true,
        },
        f_ceiling_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_lead_max: {
          type: 'numeric',
          nullable: true,
        },
        f_unit_max: {
          type: 'numeric',
          nullable: true,
        },
        f_defence: {
          type: 'text',
          nullable: true,
        },
        f_visit: {
          type: 'text',
          nullable: true,
        },
        f_budget_check: {
          type: 'text',
          nullable: true,
        },
        f_pledge: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_programme_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_programme_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_call: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_programme: {
          type: 'uuid',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_opens_on: {
          type: 'date',
          nullable: true,
        },
        f_closes_on: {
          type: 'date',
          nullable: true,
        },
        f_bureau_by: {
          type: 'date',
          nullable: true,
        },
        f_places: {
          type: 'numeric',
          nullable: true,
        },
        f_budget: {
          type: 'text',
          nullable: true,
        },
        f_budget_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_guide: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_call_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_call_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_call_programme: {
          columns: ['bureau', 'f_programme'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_annual_plan: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_count: {
          type: 'numeric',
          nullable: true,
        },
        f_funds: {
          type: 'text',
          nullable: true,
        },
        f_funds_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_annual_plan_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_annual_plan_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_challenge: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_origin: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_collected_on: {
          type: 'date',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_chain: {
          type: 'text',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
        f_targets: {
          type: 'text',
          nullable: true,
        },
        f_reach: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_budget: {
          type: 'text',
          nullable: true,
        },
        f_budget_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_support: {
          type: 'text',
          nullable: true,
        },
        f_support_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_places: {
          type: 'numeric',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_bids_until: {
          type: 'date',
          nullable: true,
        },
        f_matched_on: {
          type: 'date',
          nullable: true,
        },
        f_winner: {
          type: 'text',
          nullable: true,
        },
        f_contract_on: {
          type: 'date',
          nullable: true,
        },
        f_contract_number: {
          type: 'text',
          nullable: true,
        },
        f_contract_amount: {
          type: 'text',
          nullable: true,
        },
        f_contract_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_judged_on: {
          type: 'date',
          nullable: true,
        },
        f_solved: {
          type: 'text',
          nullable: true,
        },
        f_converted_on: {
          type: 'date',
          nullable: true,
        },
        f_converted_to: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_challenge_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_challenge_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_challenge_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_challenge_contract_number: {
          columns: ['bureau', 'f_contract_number'],
          where: 'octet_length("f_contract_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_project: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_mode: {
          type: 'text',
          nullable: true,
        },
        f_programme: {
          type: 'uuid',
          nullable: true,
        },
        f_call: {
          type: 'uuid',
          nullable: true,
        },
        f_plan: {
          type: 'uuid',
          nullable: true,
        },
        f_challenge: {
          type: 'uuid',
          nullable: true,
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_partners: {
          type: 'text',
          nullable: true,
        },
        f_leader: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_chain: {
          type: 'text',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
        f_targets: {
          type: 'text',
          nullable: true,
        },
        f_starts_on: {
          type: 'date',
          nullable: true,
        },
        f_ends_on: {
          type: 'date',
          nullable: true,
        },
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_requested: {
          type: 'text',
          nullable: true,
        },
        f_requested_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_grant: {
          type: 'text',
          nullable: true,
        },
        f_grant_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_recommended_on: {
          type: 'date',
          nullable: true,
        },
        f_recommended_rank: {
          type: 'numeric',
          nullable: true,
        },
        f_minutes: {
          type: 'text',
          nullable: true,
        },
        f_established_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_task_book_on: {
          type: 'date',
          nullable: true,
        },
        f_pledge: {
          type: 'text',
          nullable: true,
        },
        f_consequence: {
          type: 'text',
          nullable: true,
        },
        f_pledge_kept: {
          type: 'text',
          nullable: true,
        },
        f_gate_score: {
          type: 'numeric',
          nullable: true,
        },
        f_gate_rank: {
          type: 'numeric',
          nullable: true,
        },
        f_gated_on: {
          type: 'date',
          nullable: true,
        },
        f_examined_on: {
          type: 'date',
          nullable: true,
        },
        f_examined: {
          type: 'text',
          nullable: true,
        },
        f_extended_on: {
          type: 'date',
          nullable: true,
        },
        f_extended_to: {
          type: 'date',
          nullable: true,
        },
        f_extension: {
          type: 'text',
          nullable: true,
        },
        f_accept_by: {
          type: 'date',
          nullable: true,
        },
        f_applies_on: {
          type: 'date',
          nullable: true,
        },
        f_accepted_on: {
          type: 'date',
          nullable: true,
        },
        f_conclusion: {
          type: 'text',
          nullable: true,
        },
        f_spent: {
          type: 'text',
          nullable: true,
        },
        f_spent_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_surplus: {
          type: 'text',
          nullable: true,
        },
        f_surplus_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_archive_number: {
          type: 'text',
          nullable: true,
        },
        f_bottleneck: {
          type: 'text',
          nullable: true,
        },
        f_demonstration: {
          type: 'text',
          nullable: true,
        },
        f_guidance: {
          type: 'text',
          nullable: true,
        },
        f_purpose: {
          type: 'text',
          nullable: true,
        },
        f_village: {
          type: 'text',
          nullable: true,
        },
        f_country: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_project_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_project_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_project_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
        },
        r_project_unit: {
          columns: ['bureau', 'f_unit'],
        },
        r_project_programme: {
          columns: ['bureau', 'f_programme'],
        },
        r_project_call: {
          columns: ['bureau', 'f_call'],
        },
        r_project_plan: {
          columns: ['bureau', 'f_plan'],
        },
        r_project_challenge: {
          columns: ['bureau', 'f_challenge'],
        },
        r_project_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_project_minutes: {
          columns: ['bureau', 'f_minutes'],
          where: 'octet_length("f_minutes") <= 1000',
        },
        r_project_archive_number: {
          columns: ['bureau', 'f_archive_number'],
          where: 'octet_length("f_archive_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_milestone: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_project: {
          type: 'uuid',
          nullable: true,
        },
        f_ordinal: {
          type: 'numeric',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_target: {
          type: 'text',
          nullable: true,
        },
        f_share: {
          type: 'numeric',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_reported_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_met_on: {
          type: 'date',
          nullable: true,
        },
        f_verified: {
          type: 'text',
          nullable: true,
        },
        f_verified_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_voucher: {
          type: 'text',
          nullable: true,
        },
        f_payment: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_milestone_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_milestone_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_milestone_project: {
          columns: ['bureau', 'f_project'],
        },
        r_milestone_unit: {
          columns: ['bureau', 'f_unit'],
        },
        r_milestone_voucher: {
          columns: ['bureau', 'f_voucher'],
          where: 'octet_length("f_voucher") <= 1000',
        },
        r_milestone_payment: {
          columns: ['bureau', 'f_payment'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_project_change: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_project: {
          type: 'uuid',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_asked_on: {
          type: 'date',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'text',
          nullable: true,
        },
        f_to: {
          type: 'text',
          nullable: true,
        },
        f_new_leader: {
          type: 'text',
          nullable: true,
        },
        f_new_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_new_end: {
          type: 'date',
          nullable: true,
        },
        f_new_grant: {
          type: 'text',
          nullable: true,
        },
        f_new_grant_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_decided_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_project_change_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_project_change_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_project_change_project: {
          columns: ['bureau', 'f_project'],
        },
        r_project_change_unit: {
          columns: ['bureau', 'f_unit'],
        },
        r_project_change_new_unit: {
          columns: ['bureau', 'f_new_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_project_meeting: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_project: {
          type: 'uuid',
          nullable: true,
        },
        f_challenge: {
          type: 'uuid',
          nullable: true,
        },
        f_experts: {
          type: 'numeric',
          nullable: true,
        },
        f_score: {
          type: 'numeric',
          nullable: true,
        },
        f_conclusion: {
          type: 'text',
          nullable: true,
        },
        f_decision: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_project_meeting_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_project_meeting_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_project_meeting_project: {
          columns: ['bureau', 'f_project'],
        },
        r_project_meeting_challenge: {
          columns: ['bureau', 'f_challenge'],
        },
        r_project_meeting_document: {
          columns: ['bureau', 'f_document'],
          where: 'octet_length("f_document") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_finance_product: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_instrument: {
          type: 'text',
          nullable: true,
        },
        f_institution: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_condition: {
          type: 'text',
          nullable: true,
        },
        f_cap: {
          type: 'text',
          nullable: true,
        },
        f_cap_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_subsidy_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_pool_share: {
          type: 'numeric',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_finance_product_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_finance_product_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_financing: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_instrument: {
          type: 'text',
          nullable: true,
        },
        f_product: {
          type: 'uuid',
          nullable: true,
        },
        f_institution: {
          type: 'text',
          nullable: true,
        },
        f_guarantor: {
          type: 'text',
          nullable: true,
        },
        f_pool: {
          type: 'text',
          nullable: true,
        },
        f_asked_on: {
          type: 'date',
          nullable: true,
        },
        f_asked: {
          type: 'text',
          nullable: true,
        },
        f_asked_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_recommended_on: {
          type: 'date',
          nullable: true,
        },
        f_patents: {
          type: 'text',
          nullable: true,
        },
        f_appraisal: {
          type: 'text',
          nullable: true,
        },
        f_appraisal_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_pledged_on: {
          type: 'date',
          nullable: true,
        },
        f_released_on: {
          type: 'date',
          nullable: true,
        },
        f_lent_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_months: {
          type: 'numeric',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_first_loan: {
          type: 'text',
          nullable: true,
        },
        f_subsidy: {
          type: 'text',
          nullable: true,
        },
        f_subsidy_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_subsidy_on: {
          type: 'date',
          nullable: true,
        },
        f_settled_on: {
          type: 'date',
          nullable: true,
        },
        f_compensated_on: {
          type: 'date',
          nullable: true,
        },
        f_compensated: {
          type: 'text',
          nullable: true,
        },
        f_compensated_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_recovered_on: {
          type: 'date',
          nullable: true,
        },
        f_recovered: {
          type: 'text',
          nullable: true,
        },
        f_recovered_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_financing_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_financing_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_financing_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_financing_product: {
          columns: ['bureau', 'f_product'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_insurance: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_policy_number: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_insurer: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_product: {
          type: 'uuid',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_sum: {
          type: 'text',
          nullable: true,
        },
        f_sum_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_premium: {
          type: 'text',
          nullable: true,
        },
        f_premium_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_subsidy_on: {
          type: 'date',
          nullable: true,
        },
        f_subsidy: {
          type: 'text',
          nullable: true,
        },
        f_subsidy_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_claimed_on: {
          type: 'date',
          nullable: true,
        },
        f_claimed: {
          type: 'text',
          nullable: true,
        },
        f_claimed_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_insurance_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_insurance_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_insurance_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_insurance_product: {
          columns: ['bureau', 'f_product'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_listing: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_board: {
          type: 'text',
          nullable: true,
        },
        f_entered_on: {
          type: 'date',
          nullable: true,
        },
        f_reformed_on: {
          type: 'date',
          nullable: true,
        },
        f_tutored_on: {
          type: 'date',
          nullable: true,
        },
        f_filed_on: {
          type: 'date',
          nullable: true,
        },
        f_approved_on: {
          type: 'date',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_raised: {
          type: 'text',
          nullable: true,
        },
        f_raised_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_sponsor: {
          type: 'text',
          nullable: true,
        },
        f_target_on: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_left_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_listing_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_listing_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_listing_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_listing_code: {
          columns: ['bureau', 'f_code'],
          where: 'octet_length("f_code") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_commissioner: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_form: {
          type: 'text',
          nullable: true,
        },
        f_home: {
          type: 'text',
          nullable: true,
        },
        f_home_kind: {
          type: 'text',
          nullable: true,
        },
        f_speciality: {
          type: 'text',
          nullable: true,
        },
        f_rank: {
          type: 'text',
          nullable: true,
        },
        f_members: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_id_number: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_commissioner_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_commissioner_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_appointment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_batch: {
          type: 'text',
          nullable: true,
        },
        f_form: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_task: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_appointed_on: {
          type: 'date',
          nullable: true,
        },
        f_term_ends: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_left_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_appointment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_appointment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_appointment_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_rural_host: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'jsonb',
          nullable: true,
        },
        f_area: {
          type: 'jsonb',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_industry: {
          type: 'text',
          nullable: true,
        },
        f_linked_village: {
          type: 'text',
          nullable: true,
        },
        f_smart: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_proposed_on: {
          type: 'date',
          nullable: true,
        },
        f_named_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_households: {
          type: 'numeric',
          nullable: true,
        },
        f_land: {
          type: 'numeric',
          nullable: true,
        },
        f_germplasm: {
          type: 'numeric',
          nullable: true,
        },
        f_inspected_on: {
          type: 'date',
          nullable: true,
        },
        f_inspection: {
          type: 'text',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rural_host_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rural_host_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_rural_need: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_topic: {
          type: 'text',
          nullable: true,
        },
        f_raised_on: {
          type: 'date',
          nullable: true,
        },
        f_detail: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_matched_on: {
          type: 'date',
          nullable: true,
        },
        f_settled_on: {
          type: 'date',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rural_need_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rural_need_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_rural_need_host: {
          columns: ['bureau', 'f_host'],
        },
        r_rural_need_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_placement: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_home: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_agreement: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_placement_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_placement_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_placement_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
        r_placement_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_rural_service: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_households: {
          type: 'numeric',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
        f_photo: {
          type: 'text',
          nullable: true,
        },
        f_confirmed_on: {
          type: 'date',
          nullable: true,
        },
        f_satisfaction: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rural_service_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rural_service_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_rural_service_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
        r_rural_service_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_commissioner_assessment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_service_score: {
          type: 'numeric',
          nullable: true,
        },
        f_result_score: {
          type: 'numeric',
          nullable: true,
        },
        f_satisfaction_score: {
          type: 'numeric',
          nullable: true,
        },
        f_veto: {
          type: 'text',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_decided_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_commissioner_assessment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_commissioner_assessment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_commissioner_assessment_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_extension: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'uuid',
          nullable: true,
        },
        f_commissioner: {
          type: 'uuid',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_trial_area: {
          type: 'numeric',
          nullable: true,
        },
        f_spread_area: {
          type: 'numeric',
          nullable: true,
        },
        f_households: {
          type: 'numeric',
          nullable: true,
        },
        f_yield: {
          type: 'numeric',
          nullable: true,
        },
        f_control_yield: {
          type: 'numeric',
          nullable: true,
        },
        f_measured_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_extension_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_extension_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_extension_host: {
          columns: ['bureau', 'f_host'],
        },
        r_extension_commissioner: {
          columns: ['bureau', 'f_commissioner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_rural_call: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_asked_on: {
          type: 'date',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_channel: {
          type: 'text',
          nullable: true,
        },
        f_question: {
          type: 'text',
          nullable: true,
        },
        f_station: {
          type: 'uuid',
          nullable: true,
        },
        f_expert: {
          type: 'uuid',
          nullable: true,
        },
        f_transferred_on: {
          type: 'date',
          nullable: true,
        },
        f_answered_on: {
          type: 'date',
          nullable: true,
        },
        f_answer: {
          type: 'text',
          nullable: true,
        },
        f_visited_on: {
          type: 'date',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_satisfaction: {
          type: 'text',
          nullable: true,
        },
        f_caller: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rural_call_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rural_call_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_rural_call_station: {
          columns: ['bureau', 'f_station'],
        },
        r_rural_call_expert: {
          columns: ['bureau', 'f_expert'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_assistance: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_helper: {
          type: 'text',
          nullable: true,
        },
        f_village: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_measures: {
          type: 'text',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_project_on: {
          type: 'date',
          nullable: true,
        },
        f_money: {
          type: 'text',
          nullable: true,
        },
        f_money_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_households: {
          type: 'numeric',
          nullable: true,
        },
        f_income: {
          type: 'text',
          nullable: true,
        },
        f_income_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_assistance_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assistance_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_assistance_village: {
          columns: ['bureau', 'f_village'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_visit: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_purpose: {
          type: 'text',
          nullable: true,
        },
        f_led_by: {
          type: 'text',
          nullable: true,
        },
        f_visitors: {
          type: 'text',
          nullable: true,
        },
        f_record: {
          type: 'text',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
        f_problems: {
          type: 'numeric',
          nullable: true,
        },
        f_demand: {
          type: 'text',
          nullable: true,
        },
        f_policies: {
          type: 'text',
          nullable: true,
        },
        f_ideas: {
          type: 'text',
          nullable: true,
        },
        f_policy: {
          type: 'text',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_element: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_task: {
          type: 'uuid',
          nullable: true,
        },
        f_keeping: {
          type: 'uuid',
          nullable: true,
        },
        f_visited: {
          type: 'text',
          nullable: true,
        },
        f_return_by: {
          type: 'date',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_photo: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_visit_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_visit_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_visit_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_visit_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_visit_task: {
          columns: ['bureau', 'f_task'],
        },
        r_visit_keeping: {
          columns: ['bureau', 'f_keeping'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_request: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_raised_on: {
          type: 'date',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_channel: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_transferred_to: {
          type: 'text',
          nullable: true,
        },
        f_replied_on: {
          type: 'date',
          nullable: true,
        },
        f_reply: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
        f_rated_on: {
          type: 'date',
          nullable: true,
        },
        f_satisfaction: {
          type: 'text',
          nullable: true,
        },
        f_ticket: {
          type: 'text',
          nullable: true,
        },
        f_back_on: {
          type: 'date',
          nullable: true,
        },
        f_visit: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_request_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_request_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_request_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_request_ticket: {
          columns: ['bureau', 'f_ticket'],
          where: 'octet_length("f_ticket") <= 1000',
        },
        r_request_visit: {
          columns: ['bureau', 'f_visit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_contact: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_keeper: {
          type: 'jsonb',
          nullable: true,
        },
        f_grid: {
          type: 'jsonb',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_aims: {
          type: 'text',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_contact_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_contact_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_contact_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_service_campaign: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_lead: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_checklist: {
          type: 'text',
          nullable: true,
        },
        f_planned: {
          type: 'numeric',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
        f_plan: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_service_campaign_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_service_campaign_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_campaign_firm: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_visitor: {
          type: 'text',
          nullable: true,
        },
        f_focus: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_visited_on: {
          type: 'date',
          nullable: true,
        },
        f_problems: {
          type: 'numeric',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_campaign_firm_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_campaign_firm_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_campaign_firm_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_campaign_firm_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_element_match: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_element: {
          type: 'text',
          nullable: true,
        },
        f_need: {
          type: 'text',
          nullable: true,
        },
        f_needed_on: {
          type: 'date',
          nullable: true,
        },
        f_need_people: {
          type: 'numeric',
          nullable: true,
        },
        f_need_call: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_supplier: {
          type: 'text',
          nullable: true,
        },
        f_introduced_on: {
          type: 'date',
          nullable: true,
        },
        f_agreed_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_hired: {
          type: 'numeric',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_request: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_element_match_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_element_match_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_element_match_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_element_match_request: {
          columns: ['bureau', 'f_request'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_coaching: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_coached_for: {
          type: 'text',
          nullable: true,
        },
        f_stage: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_did: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
        f_next_by: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_coaching_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_coaching_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_coaching_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_question: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_question: {
          type: 'text',
          nullable: true,
        },
        f_asked_on: {
          type: 'date',
          nullable: true,
        },
        f_topic: {
          type: 'text',
          nullable: true,
        },
        f_channel: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_answer: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_answered_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_open: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_reads: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_question_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_question_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_question_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_work_group: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_platform: {
          type: 'text',
          nullable: true,
        },
        f_audience: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_members: {
          type: 'numeric',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_duty: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_checked_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_work_group_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_work_group_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_column_article: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_headline: {
          type: 'text',
          nullable: true,
        },
        f_outlet: {
          type: 'text',
          nullable: true,
        },
        f_column: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_reads: {
          type: 'numeric',
          nullable: true,
        },
        f_reads_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_address: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_column_article_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_column_article_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_column_article_address: {
          columns: ['bureau', 'f_address'],
          where: 'octet_length("f_address") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_correspondence: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_direction: {
          type: 'text',
          nullable: true,
        },
        f_body: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_deadline: {
          type: 'date',
          nullable: true,
        },
        f_replied_on: {
          type: 'date',
          nullable: true,
        },
        f_agreed: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_paper: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_correspondence_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_correspondence_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_series: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_series: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_status: {
          type: 'text',
          nullable: true,
        },
        f_preliminary: {
          type: 'numeric',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_series_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_series_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_target: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_path: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_target_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_target_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_opening: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_sentence: {
          type: 'text',
          nullable: true,
        },
        f_evidence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_opening_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_opening_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_assertion: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_body: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_sentence: {
          type: 'text',
          nullable: true,
        },
        f_cause: {
          type: 'text',
          nullable: true,
        },
        f_settled_on: {
          type: 'date',
          nullable: true,
        },
        f_settlement: {
          type: 'text',
          nullable: true,
        },
        f_evidence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_assertion_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assertion_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_books_from: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_register: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_books_from_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_books_from_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_comparability: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_comparability_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_comparability_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_confirmation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_entry: {
          type: 'numeric',
          nullable: true,
        },
        f_confirmed_by: {
          type: 'text',
          nullable: true,
        },
        f_confirmed_on: {
          type: 'date',
          nullable: true,
        },
        f_list: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_confirmation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_confirmation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_issued_figure: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_citation: {
          type: 'text',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_aspect: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'text',
          nullable: true,
        },
        f_shown: {
          type: 'text',
          nullable: true,
        },
        f_issued_on: {
          type: 'date',
          nullable: true,
        },
        f_recipient: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_issued_figure_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_issued_figure_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_key_firm: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_watched_for: {
          type: 'text',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_scale: {
          type: 'text',
          nullable: true,
        },
        f_research: {
          type: 'text',
          nullable: true,
        },
        f_trend: {
          type: 'text',
          nullable: true,
        },
        f_service: {
          type: 'text',
          nullable: true,
        },
        f_judged_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_key_firm_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_key_firm_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_key_firm_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_idle_firm: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_known_from: {
          type: 'text',
          nullable: true,
        },
        f_why: {
          type: 'text',
          nullable: true,
        },
        f_service: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_deadline: {
          type: 'date',
          nullable: true,
        },
        f_cleared_on: {
          type: 'date',
          nullable: true,
        },
        f_cleared_by: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_idle_firm_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_idle_firm_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_idle_firm_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_threshold_firm: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_sample: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_expected: {
          type: 'text',
          nullable: true,
        },
        f_service: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_submitted_on: {
          type: 'date',
          nullable: true,
        },
        f_included_on: {
          type: 'date',
          nullable: true,
        },
        f_dropped_on: {
          type: 'date',
          nullable: true,
        },
        f_excluded_on: {
          type: 'date',
          nullable: true,
        },
        f_because: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_threshold_firm_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_threshold_firm_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_threshold_firm_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_statistician: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_trained_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_statistician_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_statistician_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_statistician_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_growth_path: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_scenario: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_rd: {
          type: 'numeric',
          nullable: true,
        },
        f_gdp: {
          type: 'numeric',
          nullable: true,
        },
        f_rate: {
          type: 'numeric',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_institutes: {
          type: 'numeric',
          nullable: true,
        },
        f_others: {
          type: 'numeric',
          nullable: true,
        },
        f_steps: {
          type: 'text',
          nullable: true,
        },
        f_adopted: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_growth_path_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_growth_path_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_plan_goal: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_plan: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_goal: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_base_year: {
          type: 'bigint',
          nullable: true,
        },
        f_base: {
          type: 'numeric',
          nullable: true,
        },
        f_set_on: {
          type: 'date',
          nullable: true,
        },
        f_due_year: {
          type: 'bigint',
          nullable: true,
        },
        f_met_on: {
          type: 'date',
          nullable: true,
        },
        f_actual: {
          type: 'numeric',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_plan_goal_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_plan_goal_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_upper_assessment: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_scheme: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_item: {
          type: 'text',
          nullable: true,
        },
        f_full: {
          type: 'numeric',
          nullable: true,
        },
        f_expected: {
          type: 'numeric',
          nullable: true,
        },
        f_final: {
          type: 'numeric',
          nullable: true,
        },
        f_loss: {
          type: 'text',
          nullable: true,
        },
        f_remedy: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_upper_assessment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_upper_assessment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_training_institution: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_credit_code: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_address: {
          type: 'text',
          nullable: true,
        },
        f_origin: {
          type: 'text',
          nullable: true,
        },
        f_form: {
          type: 'text',
          nullable: true,
        },
        f_courses: {
          type: 'text',
          nullable: true,
        },
        f_space: {
          type: 'numeric',
          nullable: true,
        },
        f_peak: {
          type: 'numeric',
          nullable: true,
        },
        f_teachers: {
          type: 'numeric',
          nullable: true,
        },
        f_trainees: {
          type: 'numeric',
          nullable: true,
        },
        f_enrolled_on: {
          type: 'date',
          nullable: true,
        },
        f_licence: {
          type: 'text',
          nullable: true,
        },
        f_approved_on: {
          type: 'date',
          nullable: true,
        },
        f_approved_until: {
          type: 'date',
          nullable: true,
        },
        f_platform_on: {
          type: 'date',
          nullable: true,
        },
        f_not_entered: {
          type: 'text',
          nullable: true,
        },
        f_bank: {
          type: 'text',
          nullable: true,
        },
        f_account_on: {
          type: 'date',
          nullable: true,
        },
        f_account_used_from: {
          type: 'date',
          nullable: true,
        },
        f_balance: {
          type: 'text',
          nullable: true,
        },
        f_balance_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_undelivered: {
          type: 'text',
          nullable: true,
        },
        f_undelivered_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_qualification: {
          type: 'text',
          nullable: true,
        },
        f_conduct: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_funds: {
          type: 'text',
          nullable: true,
        },
        f_safety: {
          type: 'text',
          nullable: true,
        },
        f_white_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_removed_on: {
          type: 'date',
          nullable: true,
        },
        f_removed_for: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_training_institution_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_training_institution_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_training_institution_licence: {
          columns: ['bureau', 'f_licence'],
          where: 'octet_length("f_licence") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_training_inspection: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_institution: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'text',
          nullable: true,
        },
        f_inspectors: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_problems: {
          type: 'numeric',
          nullable: true,
        },
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_deadline: {
          type: 'date',
          nullable: true,
        },
        f_mended: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_training_inspection_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_training_inspection_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_training_inspection_institution: {
          columns: ['bureau', 'f_institution'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_talent: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_origin: {
          type: 'text',
          nullable: true,
        },
        f_country: {
          type: 'text',
          nullable: true,
        },
        f_employer: {
          type: 'uuid',
          nullable: true,
        },
        f_speciality: {
          type: 'text',
          nullable: true,
        },
        f_post: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_talent_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_talent_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_talent_employer: {
          columns: ['bureau', 'f_employer'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_talent_application: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_talent: {
          type: 'uuid',
          nullable: true,
        },
        f_programme: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_collected_on: {
          type: 'date',
          nullable: true,
        },
        f_report_by: {
          type: 'date',
          nullable: true,
        },
        f_recommended_on: {
          type: 'date',
          nullable: true,
        },
        f_reported_on: {
          type: 'date',
          nullable: true,
        },
        f_selected_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_first: {
          type: 'text',
          nullable: true,
        },
        f_failed_on: {
          type: 'date',
          nullable: true,
        },
        f_failed_for: {
          type: 'text',
          nullable: true,
        },
        f_arrive_by: {
          type: 'date',
          nullable: true,
        },
        f_arrived_on: {
          type: 'date',
          nullable: true,
        },
        f_grant: {
          type: 'text',
          nullable: true,
        },
        f_grant_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_granted_on: {
          type: 'date',
          nullable: true,
        },
        f_paid: {
          type: 'text',
          nullable: true,
        },
        f_paid_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_talent_application_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_talent_application_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_talent_application_talent: {
          columns: ['bureau', 'f_talent'],
        },
        r_talent_application_unit: {
          columns: ['bureau', 'f_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_talent_team: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_batch: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_leader: {
          type: 'text',
          nullable: true,
        },
        f_members: {
          type: 'numeric',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_proposed_on: {
          type: 'date',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_supported_to: {
          type: 'date',
          nullable: true,
        },
        f_first_on: {
          type: 'date',
          nullable: true,
        },
        f_first_result: {
          type: 'text',
          nullable: true,
        },
        f_middle_on: {
          type: 'date',
          nullable: true,
        },
        f_middle_result: {
          type: 'text',
          nullable: true,
        },
        f_final_on: {
          type: 'date',
          nullable: true,
        },
        f_final_result: {
          type: 'text',
          nullable: true,
        },
        f_grant: {
          type: 'text',
          nullable: true,
        },
        f_grant_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_granted_on: {
          type: 'date',
          nullable: true,
        },
        f_paid: {
          type: 'text',
          nullable: true,
        },
        f_paid_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_paid_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_talent_team_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_talent_team_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_talent_team_unit: {
          columns: ['bureau', 'f_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_foreign_service: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_talent: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_valid_from: {
          type: 'date',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_lapsed_on: {
          type: 'date',
          nullable: true,
        },
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_honour: {
          type: 'text',
          nullable: true,
        },
        f_honour_level: {
          type: 'text',
          nullable: true,
        },
        f_awarded_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_foreign_service_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_foreign_service_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_foreign_service_talent: {
          columns: ['bureau', 'f_talent'],
        },
        r_foreign_service_unit: {
          columns: ['bureau', 'f_unit'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_talent_event: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_posts: {
          type: 'numeric',
          nullable: true,
        },
        f_wanted: {
          type: 'numeric',
          nullable: true,
        },
        f_applicants: {
          type: 'numeric',
          nullable: true,
        },
        f_intended: {
          type: 'numeric',
          nullable: true,
        },
        f_hired: {
          type: 'numeric',
          nullable: true,
        },
        f_counted_on: {
          type: 'date',
          nullable: true,
        },
        f_pitched: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_talent_event_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_talent_event_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_talent_event_activity: {
          columns: ['bureau', 'f_activity'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_talent_cooperation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_course: {
          type: 'text',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_enrolled: {
          type: 'numeric',
          nullable: true,
        },
        f_finished: {
          type: 'numeric',
          nullable: true,
        },
        f_stayed: {
          type: 'numeric',
          nullable: true,
        },
        f_cost: {
          type: 'text',
          nullable: true,
        },
        f_cost_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_talent_cooperation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_talent_cooperation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_talent_cooperation_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_resumption: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_core: {
          type: 'text',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_planned_on: {
          type: 'date',
          nullable: true,
        },
        f_approved: {
          type: 'text',
          nullable: true,
        },
        f_resumed_on: {
          type: 'date',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_returned: {
          type: 'numeric',
          nullable: true,
        },
        f_stopped_on: {
          type: 'date',
          nullable: true,
        },
        f_help: {
          type: 'text',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_resumption_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_resumption_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_resumption_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_resumption_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_condition_check: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_conclusion: {
          type: 'text',
          nullable: true,
        },
        f_lacking: {
          type: 'text',
          nullable: true,
        },
        f_mend_by: {
          type: 'date',
          nullable: true,
        },
        f_mended_on: {
          type: 'date',
          nullable: true,
        },
        f_checkers: {
          type: 'text',
          nullable: true,
        },
        f_resumption: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_condition_check_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_condition_check_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_condition_check_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_condition_check_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_condition_check_resumption: {
          columns: ['bureau', 'f_resumption'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_donation: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_donated: {
          type: 'text',
          nullable: true,
        },
        f_receiver: {
          type: 'text',
          nullable: true,
        },
        f_goods: {
          type: 'text',
          nullable: true,
        },
        f_quantity: {
          type: 'numeric',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_value: {
          type: 'text',
          nullable: true,
        },
        f_value_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_via: {
          type: 'text',
          nullable: true,
        },
        f_evidence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_donation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_donation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_donation_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_campaign: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_ends_on: {
          type: 'date',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_lead_post: {
          type: 'text',
          nullable: true,
        },
        f_office: {
          type: 'text',
          nullable: true,
        },
        f_members: {
          type: 'text',
          nullable: true,
        },
        f_aim: {
          type: 'text',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_campaign_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_campaign_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_campaign_item: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_object: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_found: {
          type: 'text',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_campaign_item_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_campaign_item_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_campaign_item_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_campaign_item_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_meeting: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_chair_post: {
          type: 'text',
          nullable: true,
        },
        f_attendants: {
          type: 'text',
          nullable: true,
        },
        f_agenda: {
          type: 'text',
          nullable: true,
        },
        f_decisions: {
          type: 'text',
          nullable: true,
        },
        f_minutes_number: {
          type: 'text',
          nullable: true,
        },
        f_minutes: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_meeting_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_meeting_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_meeting_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_inspection: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_object: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_manner: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_scope: {
          type: 'text',
          nullable: true,
        },
        f_good: {
          type: 'text',
          nullable: true,
        },
        f_findings: {
          type: 'text',
          nullable: true,
        },
        f_demanded: {
          type: 'text',
          nullable: true,
        },
        f_photos: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_inspection_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_inspection_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_inspection_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_yearly_item: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_opens_on: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'text',
          nullable: true,
        },
        f_shift: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_work: {
          type: 'text',
          nullable: true,
        },
        f_measure_of_done: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_from_year: {
          type: 'numeric',
          nullable: true,
        },
        f_stopped: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_yearly_item_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_yearly_item_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_yearly_item_opens_on: {
          columns: ['bureau', 'f_opens_on'],
          where: 'octet_length("f_opens_on") <= 1000',
        },
        r_yearly_item_due_on: {
          columns: ['bureau', 'f_due_on'],
          where: 'octet_length("f_due_on") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_task: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_lead_post: {
          type: 'text',
          nullable: true,
        },
        f_raised_on: {
          type: 'date',
          nullable: true,
        },
        f_assigned_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_measure_of_done: {
          type: 'text',
          nullable: true,
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_target: {
          type: 'numeric',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
        f_progress_on: {
          type: 'date',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_instruction: {
          type: 'text',
          nullable: true,
        },
        f_cause: {
          type: 'text',
          nullable: true,
        },
        f_steps: {
          type: 'text',
          nullable: true,
        },
        f_helpers: {
          type: 'text',
          nullable: true,
        },
        f_responsible: {
          type: 'text',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_meeting: {
          type: 'uuid',
          nullable: true,
        },
        f_inspection: {
          type: 'uuid',
          nullable: true,
        },
        f_yearly: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'numeric',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_sentence: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_task_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_task_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_task_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
        },
        r_task_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
        r_task_meeting: {
          columns: ['bureau', 'f_meeting'],
        },
        r_task_inspection: {
          columns: ['bureau', 'f_inspection'],
        },
        r_task_yearly: {
          columns: ['bureau', 'f_yearly'],
        },
        r_task_document: {
          columns: ['bureau', 'f_document'],
          where: 'octet_length("f_document") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_assessment_scheme: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_assessment_scheme_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assessment_scheme_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_assessment_item: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_scheme: {
          type: 'uuid',
          nullable: true,
        },
        f_order: {
          type: 'numeric',
          nullable: true,
        },
        f_indicator: {
          type: 'text',
          nullable: true,
        },
        f_weight: {
          type: 'numeric',
          nullable: true,
        },
        f_scoring: {
          type: 'text',
          nullable: true,
        },
        f_standard: {
          type: 'numeric',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_assessment_item_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assessment_item_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_assessment_item_scheme: {
          columns: ['bureau', 'f_scheme'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_demand: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_raised_on: {
          type: 'date',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_chain: {
          type: 'text',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
        f_budget: {
          type: 'text',
          nullable: true,
        },
        f_budget_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_urgency: {
          type: 'text',
          nullable: true,
        },
        f_confidential: {
          type: 'text',
          nullable: true,
        },
        f_wanted: {
          type: 'text',
          nullable: true,
        },
        f_challenge: {
          type: 'uuid',
          nullable: true,
        },
        f_matched_on: {
          type: 'date',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
        f_solution: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_demand_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_demand_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_demand_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_demand_challenge: {
          columns: ['bureau', 'f_challenge'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_achievement: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_entered_on: {
          type: 'date',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_industry: {
          type: 'text',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
        f_maturity: {
          type: 'text',
          nullable: true,
        },
        f_patent_number: {
          type: 'text',
          nullable: true,
        },
        f_price: {
          type: 'text',
          nullable: true,
        },
        f_price_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_major: {
          type: 'text',
          nullable: true,
        },
        f_major_batch: {
          type: 'text',
          nullable: true,
        },
        f_released_on: {
          type: 'date',
          nullable: true,
        },
        f_transferred_on: {
          type: 'date',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_landed_at: {
          type: 'uuid',
          nullable: true,
        },
        f_landed_elsewhere: {
          type: 'text',
          nullable: true,
        },
        f_service: {
          type: 'text',
          nullable: true,
        },
        f_pricing: {
          type: 'text',
          nullable: true,
        },
        f_announced_on: {
          type: 'date',
          nullable: true,
        },
        f_announced_days: {
          type: 'numeric',
          nullable: true,
        },
        f_net_income: {
          type: 'text',
          nullable: true,
        },
        f_net_income_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_reward: {
          type: 'text',
          nullable: true,
        },
        f_reward_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_reward_share: {
          type: 'numeric',
          nullable: true,
        },
        f_exempted: {
          type: 'text',
          nullable: true,
        },
        f_scene: {
          type: 'text',
          nullable: true,
        },
        f_removed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_achievement_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_achievement_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_achievement_landed_at: {
          columns: ['bureau', 'f_landed_at'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_matchmaking: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_occasion: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_chain: {
          type: 'text',
          nullable: true,
        },
        f_demand: {
          type: 'uuid',
          nullable: true,
        },
        f_achievement: {
          type: 'uuid',
          nullable: true,
        },
        f_question: {
          type: 'text',
          nullable: true,
        },
        f_answer: {
          type: 'text',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_intended_on: {
          type: 'date',
          nullable: true,
        },
        f_intended_amount: {
          type: 'text',
          nullable: true,
        },
        f_intended_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_follow_up_on: {
          type: 'date',
          nullable: true,
        },
        f_agreement: {
          type: 'uuid',
          nullable: true,
        },
        f_agreed_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_matchmaking_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_matchmaking_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_matchmaking_code: {
          columns: ['bureau', 'f_code'],
          where: 'octet_length("f_code") <= 1000',
        },
        r_matchmaking_activity: {
          columns: ['bureau', 'f_activity'],
        },
        r_matchmaking_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_matchmaking_demand: {
          columns: ['bureau', 'f_demand'],
        },
        r_matchmaking_achievement: {
          columns: ['bureau', 'f_achievement'],
        },
        r_matchmaking_agreement: {
          columns: ['bureau', 'f_agreement'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_liaison: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_post: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_left_on: {
          type: 'date',
          nullable: true,
        },
        f_checked_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_liaison_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_liaison_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_liaison_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_chain_project: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_chain: {
          type: 'text',
          nullable: true,
        },
        f_batch: {
          type: 'text',
          nullable: true,
        },
        f_planned_on: {
          type: 'date',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_bottleneck: {
          type: 'text',
          nullable: true,
        },
        f_trip_on: {
          type: 'date',
          nullable: true,
        },
        f_planned_amount: {
          type: 'text',
          nullable: true,
        },
        f_planned_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_chain_project_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_chain_project_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_chain_project_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_trading_report: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_demands_listed: {
          type: 'numeric',
          nullable: true,
        },
        f_achievements_listed: {
          type: 'numeric',
          nullable: true,
        },
        f_enquiries: {
          type: 'numeric',
          nullable: true,
        },
        f_deals: {
          type: 'numeric',
          nullable: true,
        },
        f_deal_value: {
          type: 'text',
          nullable: true,
        },
        f_deal_value_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_brokered: {
          type: 'numeric',
          nullable: true,
        },
        f_brokered_value: {
          type: 'text',
          nullable: true,
        },
        f_brokered_value_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_tasks: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_trading_report_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_trading_report_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_trading_report_platform: {
          columns: ['bureau', 'f_platform'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_product: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_rights: {
          type: 'text',
          nullable: true,
        },
        f_rights_held: {
          type: 'numeric',
          nullable: true,
        },
        f_own_brand: {
          type: 'text',
          nullable: true,
        },
        f_brand: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_product_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_product_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_product_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_product_year: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_product: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_sales: {
          type: 'text',
          nullable: true,
        },
        f_sales_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_exports: {
          type: 'text',
          nullable: true,
        },
        f_exports_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_product_year_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_product_year_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_product_year_product: {
          columns: ['bureau', 'f_product'],
        },
        r_product_year_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_fair_entry: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_fair: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_organiser: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_exhibits: {
          type: 'text',
          nullable: true,
        },
        f_orders: {
          type: 'text',
          nullable: true,
        },
        f_orders_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_ordered_on: {
          type: 'date',
          nullable: true,
        },
        f_intended: {
          type: 'text',
          nullable: true,
        },
        f_intended_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_fair_entry_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_fair_entry_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_fair_entry_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_transfer_incentive: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_beneficiary: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_rule: {
          type: 'text',
          nullable: true,
        },
        f_achievement: {
          type: 'uuid',
          nullable: true,
        },
        f_base: {
          type: 'text',
          nullable: true,
        },
        f_base_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_decided_on: {
          type: 'date',
          nullable: true,
        },
        f_amount: {
          type: 'text',
          nullable: true,
        },
        f_amount_amount: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_transfer_incentive_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_transfer_incentive_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_transfer_incentive_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_transfer_incentive_achievement: {
          columns: ['bureau', 'f_achievement'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_lapsed_patent: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_application_number: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_former_owner: {
          type: 'text',
          nullable: true,
        },
        f_ipc: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
        f_reason: {
          type: 'text',
          nullable: true,
        },
        f_lapsed_on: {
          type: 'date',
          nullable: true,
        },
        f_verified_on: {
          type: 'date',
          nullable: true,
        },
        f_caution: {
          type: 'text',
          nullable: true,
        },
        f_screened_on: {
          type: 'date',
          nullable: true,
        },
        f_used_on: {
          type: 'date',
          nullable: true,
        },
        f_removed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_lapsed_patent_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_lapsed_patent_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_lapsed_offer: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_patent: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_offered_on: {
          type: 'date',
          nullable: true,
        },
        f_reply: {
          type: 'text',
          nullable: true,
        },
        f_used_on: {
          type: 'date',
          nullable: true,
        },
        f_use: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_lapsed_offer_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_lapsed_offer_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_lapsed_offer_patent: {
          columns: ['bureau', 'f_patent'],
        },
        r_lapsed_offer_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ip_action: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_departments: {
          type: 'text',
          nullable: true,
        },
        f_towns: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_summary: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ip_action_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_action_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ip_inspection: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_action: {
          type: 'uuid',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_goods: {
          type: 'numeric',
          nullable: true,
        },
        f_suspect: {
          type: 'numeric',
          nullable: true,
        },
        f_found: {
          type: 'text',
          nullable: true,
        },
        f_handled: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ip_inspection_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_inspection_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ip_inspection_action: {
          columns: ['bureau', 'f_action'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ip_case: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_inspection: {
          type: 'uuid',
          nullable: true,
        },
        f_party: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_office: {
          type: 'text',
          nullable: true,
        },
        f_received_on: {
          type: 'date',
          nullable: true,
        },
        f_clue: {
          type: 'text',
          nullable: true,
        },
        f_right_number: {
          type: 'text',
          nullable: true,
        },
        f_filed_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_decided_on: {
          type: 'date',
          nullable: true,
        },
        f_decision: {
          type: 'text',
          nullable: true,
        },
        f_gain: {
          type: 'text',
          nullable: true,
        },
        f_gain_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_fine: {
          type: 'text',
          nullable: true,
        },
        f_fine_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
          nullable: true,
        },
        f_corrected: {
          type: 'text',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_dropped_on: {
          type: 'date',
          nullable: true,
        },
        f_passed_on: {
          type: 'date',
          nullable: true,
        },
        f_passed_to: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ip_case_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_case_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ip_case_inspection: {
          columns: ['bureau', 'f_inspection'],
        },
        r_ip_case_right_number: {
          columns: ['bureau', 'f_right_number'],
          where: 'octet_length("f_right_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_patent_plan: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_held_before: {
          type: 'numeric',
          nullable: true,
        },
        f_tie: {
          type: 'text',
          nullable: true,
        },
        f_needed: {
          type: 'numeric',
          nullable: true,
        },
        f_planned: {
          type: 'numeric',
          nullable: true,
        },
        f_applied: {
          type: 'numeric',
          nullable: true,
        },
        f_applied_on: {
          type: 'date',
          nullable: true,
        },
        f_cleared_on: {
          type: 'date',
          nullable: true,
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_measures: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_patent_plan_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_patent_plan_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_patent_plan_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ip_guidance: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_agency: {
          type: 'text',
          nullable: true,
        },
        f_advice: {
          type: 'text',
          nullable: true,
        },
        f_outcome: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ip_guidance_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_guidance_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ip_guidance_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_brand: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_registered_on: {
          type: 'date',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_goods: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_brand_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_brand_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_brand_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_brand_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_park: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_park: {
          type: 'jsonb',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'jsonb',
          nullable: true,
        },
        f_approved_on: {
          type: 'date',
          nullable: true,
        },
        f_approval: {
          type: 'text',
          nullable: true,
        },
        f_manager: {
          type: 'text',
          nullable: true,
        },
        f_planned: {
          type: 'numeric',
          nullable: true,
        },
        f_built: {
          type: 'numeric',
          nullable: true,
        },
        f_industries: {
          type: 'text',
          nullable: true,
        },
        f_belt: {
          type: 'text',
          nullable: true,
        },
        f_partners: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_park_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_park_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_park_month: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_park: {
          type: 'uuid',
          nullable: true,
        },
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_output: {
          type: 'text',
          nullable: true,
        },
        f_output_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_revenue: {
          type: 'text',
          nullable: true,
        },
        f_revenue_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_tax: {
          type: 'text',
          nullable: true,
        },
        f_tax_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_added_value_growth: {
          type: 'numeric',
          nullable: true,
        },
        f_new_projects: {
          type: 'numeric',
          nullable: true,
        },
        f_talents: {
          type: 'numeric',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_note: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_park_month_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_park_month_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_park_month_park: {
          columns: ['bureau', 'f_park'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_park_work: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_park: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_length: {
          type: 'numeric',
          nullable: true,
        },
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_builder: {
          type: 'text',
          nullable: true,
        },
        f_designed_on: {
          type: 'date',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_installed_from: {
          type: 'date',
          nullable: true,
        },
        f_planned_on: {
          type: 'date',
          nullable: true,
        },
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_park_work_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_park_work_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_park_work_park: {
          columns: ['bureau', 'f_park'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_park_hazard: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_park: {
          type: 'uuid',
          nullable: true,
        },
        f_where: {
          type: 'text',
          nullable: true,
        },
        f_found_on: {
          type: 'date',
          nullable: true,
        },
        f_grade: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_deadline: {
          type: 'date',
          nullable: true,
        },
        f_mended: {
          type: 'text',
          nullable: true,
        },
        f_mended_on: {
          type: 'date',
          nullable: true,
        },
        f_closed_on: {
          type: 'date',
          nullable: true,
        },
        f_photo: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_park_hazard_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_park_hazard_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_park_hazard_park: {
          columns: ['bureau', 'f_park'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_park_matter: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_park: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_version: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'numeric',
          nullable: true,
        },
        f_owner: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'uuid',
          nullable: true,
        },
        f_started_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_filed_on: {
          type: 'date',
          nullable: true,
        },
        f_argued_on: {
          type: 'date',
          nullable: true,
        },
        f_reviewed_on: {
          type: 'date',
          nullable: true,
        },
        f_approved_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_lacks: {
          type: 'text',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
        f_stopped_on: {
          type: 'date',
          nullable: true,
        },
        f_paper: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_park_matter_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_park_matter_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_park_matter_park: {
          columns: ['bureau', 'f_park'],
        },
        r_park_matter_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_attraction_partner: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_partner_kind: {
          type: 'jsonb',
          nullable: true,
        },
        f_city: {
          type: 'text',
          nullable: true,
        },
        f_circle: {
          type: 'text',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_strengths: {
          type: 'text',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_attraction_partner_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_attraction_partner_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_lead: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_partner: {
          type: 'uuid',
          nullable: true,
        },
        f_investor: {
          type: 'text',
          nullable: true,
        },
        f_city: {
          type: 'text',
          nullable: true,
        },
        f_industry: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_park: {
          type: 'text',
          nullable: true,
        },
        f_planned: {
          type: 'text',
          nullable: true,
        },
        f_planned_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_found_on: {
          type: 'date',
          nullable: true,
        },
        f_contacted_on: {
          type: 'date',
          nullable: true,
        },
        f_visited_on: {
          type: 'date',
          nullable: true,
        },
        f_talking_on: {
          type: 'date',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_signed: {
          type: 'text',
          nullable: true,
        },
        f_signed_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_landed_on: {
          type: 'date',
          nullable: true,
        },
        f_arrived: {
          type: 'text',
          nullable: true,
        },
        f_arrived_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_progress: {
          type: 'text',
          nullable: true,
        },
        f_needs: {
          type: 'text',
          nullable: true,
        },
        f_next_on: {
          type: 'date',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
          type: 'text',
          nullable: true,
        },
        f_dropped_on: {
          type: 'date',
          nullable: true,
        },
        f_dropped_for: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_lead_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_lead_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_lead_partner: {
          columns: ['bureau', 'f_partner'],
        },
        r_lead_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_attraction_event: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_partner: {
          type: 'uuid',
          nullable: true,
        },
        f_lead: {
          type: 'uuid',
          nullable: true,
        },
        f_task: {
          type: 'uuid',
          nullable: true,
        },
        f_city: {
          type: 'text',
          nullable: true,
        },
        f_team: {
          type: 'text',
          nullable: true,
        },
        f_members: {
          type: 'numeric',
          nullable: true,
        },
        f_role: {
          type: 'text',
          nullable: true,
        },
        f_sessions: {
          type: 'numeric',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_leads: {
          type: 'numeric',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_attraction_event_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_attraction_event_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_attraction_event_partner: {
          columns: ['bureau', 'f_partner'],
        },
        r_attraction_event_lead: {
          columns: ['bureau', 'f_lead'],
        },
        r_attraction_event_task: {
          columns: ['bureau', 'f_task'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_party_site: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_created_on: {
          type: 'date',
          nullable: true,
        },
        f_reviewed_on: {
          type: 'date',
          nullable: true,
        },
        f_named_on: {
          type: 'date',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_party_site_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_party_site_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_party_work: {
      columns: {
        bureau: {
          type: 'text',
        },
        id: {
          type: 'uuid',
        },
        identity: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        state: {
          type: 'text',
        },
        readers: {
          type: 'text[]',
          default: "'{}'",
        },
        changed_at: {
          type: 'timestamptz',
        },
        changed_by: {
          type: 'text',
        },
        carried: {
          type: 'jsonb',
          default: "'{}'",
        },
        pending: {
          type: 'jsonb',
          default: "'{}'",
        },
        steps: {
          type: 'jsonb',
          default: "'[]'",
        },
        extra: {
          type: 'jsonb',
          default: "'{}'",
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_site: {
          type: 'uuid',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_campaign: {
          type: 'text',
          nullable: true,
        },
        f_task: {
          type: 'uuid',
          nullable: true,
        },
        f_sessions: {
          type: 'numeric',
          nullable: true,
        },
        f_attendance: {
          type: 'numeric',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_party_work_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_party_work_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_party_work_site: {
          columns: ['bureau', 'f_site'],
        },
        r_party_work_task: {
          columns: ['bureau', 'f_task'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
  },
}
