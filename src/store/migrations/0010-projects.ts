import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = {
  name: '0010-projects',
  statements: [
    'alter table "r_platform" add column "f_partner_kind" text',
    'alter table "r_platform" add column "f_sponsor" text',
    'alter table "r_platform" add column "f_key_list" text',
    'alter table "r_platform" add column "f_cultivated_on" date',
    'alter table "r_platform" add column "f_applied_on" date',
    'alter table "r_platform" add column "f_first" text',
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
        f_form: {
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
  },
}
