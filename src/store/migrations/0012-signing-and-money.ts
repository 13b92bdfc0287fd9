import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = {
  name: '0012-signing-and-money',
  statements: [
    'alter table "collection" add column "every" text',
    'create table "document_signature" (\n  "bureau" text not null,\n  "document" uuid not null,\n  "ordinal" integer not null,\n  "kind" text not null,\n  "holder" text not null,\n  "holder_name" text not null,\n  "due" date not null,\n  "note" text not null,\n  "state" text not null,\n  "prefix" text,\n  "serial" integer,\n  "asked_by" text not null,\n  "asked_account" uuid,\n  "asked_at" timestamptz not null,\n  "urged_at" timestamptz,\n  "answered_by" text,\n  "answered_account" uuid,\n  "answered_at" timestamptz,\n  "opinion" text,\n  "digest" text,\n  "settled_by" text,\n  "settled_at" timestamptz,\n  primary key ("bureau", "document", "ordinal")\n)',
    'alter table "document_signature" enable row level security',
    'create policy "document_signature_select" on "document_signature" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "document_signature_insert" on "document_signature" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"document_signature_update\" on \"document_signature\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "document_signature_delete" on "document_signature" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "document_signature" to kechuang_app',
    'create table "document_number" (\n  "bureau" text not null,\n  "prefix" text not null,\n  "year" integer not null,\n  "serial" integer not null,\n  "document" uuid not null,\n  "actor" text not null,\n  "given_at" timestamptz not null,\n  primary key ("bureau", "prefix", "year", "serial")\n)',
    'alter table "document_number" enable row level security',
    'create policy "document_number_select" on "document_number" for select to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'create policy "document_number_insert" on "document_number" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert on "document_number" to kechuang_app',
    'create table "r_digital_scenario" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_name" text,\n  "f_product" text,\n  "f_kind" text,\n  "f_means" text,\n  "f_partner" text,\n  "f_started_on" date,\n  "f_planned_on" date,\n  "f_done_on" date,\n  "f_investment" text,\n  "f_investment_amount" numeric,\n  "f_effect" text,\n  "f_level" text,\n  "f_recognised_on" date,\n  "f_document" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_digital_scenario_readers" on "r_digital_scenario" using gin ("readers")',
    'create index "r_digital_scenario_pending" on "r_digital_scenario" ("bureau") where state = \'pending\'',
    'create index "r_digital_scenario_enterprise" on "r_digital_scenario" ("bureau", "f_enterprise")',
    'alter table "r_digital_scenario" enable row level security',
    "create policy \"r_digital_scenario_select\" on \"r_digital_scenario\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_digital_scenario_insert" on "r_digital_scenario" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_digital_scenario_update\" on \"r_digital_scenario\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_digital_scenario_delete" on "r_digital_scenario" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_digital_scenario" to kechuang_app',
    'alter table "r_clause" add column "f_online_code" text',
    'alter table "r_clause" add column "f_online_on" date',
    'alter table "r_clause" add column "f_offline_on" date',
    'create index "r_clause_online_code" on "r_clause" ("bureau", "f_online_code") where octet_length("f_online_code") <= 1000',
    'create table "r_policy_bundle" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_made_on" date,\n  "f_bundle_for" text,\n  "f_section" text,\n  "f_contact" text,\n  "f_preface" text,\n  "f_campaign" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_policy_bundle_readers" on "r_policy_bundle" using gin ("readers")',
    'create index "r_policy_bundle_pending" on "r_policy_bundle" ("bureau") where state = \'pending\'',
    'create index "r_policy_bundle_campaign" on "r_policy_bundle" ("bureau", "f_campaign")',
    'alter table "r_policy_bundle" enable row level security',
    "create policy \"r_policy_bundle_select\" on \"r_policy_bundle\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_policy_bundle_insert" on "r_policy_bundle" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_policy_bundle_update\" on \"r_policy_bundle\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_policy_bundle_delete" on "r_policy_bundle" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_policy_bundle" to kechuang_app',
    'create table "r_bundle_clause" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_bundle" uuid,\n  "f_clause" uuid,\n  "f_say" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_bundle_clause_readers" on "r_bundle_clause" using gin ("readers")',
    'create index "r_bundle_clause_pending" on "r_bundle_clause" ("bureau") where state = \'pending\'',
    'create index "r_bundle_clause_bundle" on "r_bundle_clause" ("bureau", "f_bundle")',
    'create index "r_bundle_clause_clause" on "r_bundle_clause" ("bureau", "f_clause")',
    'alter table "r_bundle_clause" enable row level security',
    "create policy \"r_bundle_clause_select\" on \"r_bundle_clause\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_bundle_clause_insert" on "r_bundle_clause" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_bundle_clause_update\" on \"r_bundle_clause\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_bundle_clause_delete" on "r_bundle_clause" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_bundle_clause" to kechuang_app',
    'alter table "r_policy_delivery" add column "f_sent" text',
    'alter table "r_policy_delivery" add column "f_read_on" date',
    'alter table "r_policy_delivery" add column "f_bundle" uuid',
    'create index "r_policy_delivery_bundle" on "r_policy_delivery" ("bureau", "f_bundle")',
    'alter table "r_payment" add column "f_online_number" text',
    'create index "r_payment_online_number" on "r_payment" ("bureau", "f_online_number") where octet_length("f_online_number") <= 1000',
    'alter table "r_budget" add column "f_spent" text',
    'alter table "r_budget" add column "f_spent_amount" numeric',
    'alter table "r_budget" add column "f_drawn" text',
    'alter table "r_budget" add column "f_drawn_amount" numeric',
    'alter table "r_budget" add column "f_drawn_on" date',
    'alter table "r_budget" add column "f_drawn_by" text',
    'alter table "r_platform" add column "f_plan" text',
    'alter table "r_platform" add column "f_planned_on" date',
    'create table "r_platform_node" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_platform" uuid,\n  "f_name" text,\n  "f_step" text,\n  "f_host" uuid,\n  "f_kind" text,\n  "f_due_on" date,\n  "f_done_on" date,\n  "f_keeper" text,\n  "f_help" text,\n  "f_result" text,\n  "f_proof" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_platform_node_readers" on "r_platform_node" using gin ("readers")',
    'create index "r_platform_node_pending" on "r_platform_node" ("bureau") where state = \'pending\'',
    'create index "r_platform_node_platform" on "r_platform_node" ("bureau", "f_platform")',
    'create index "r_platform_node_host" on "r_platform_node" ("bureau", "f_host")',
    'alter table "r_platform_node" enable row level security',
    "create policy \"r_platform_node_select\" on \"r_platform_node\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_platform_node_insert" on "r_platform_node" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_platform_node_update\" on \"r_platform_node\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_platform_node_delete" on "r_platform_node" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_platform_node" to kechuang_app',
    'create table "r_tenant_review" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_carrier" uuid,\n  "f_enterprise" uuid,\n  "f_kind" text,\n  "f_year" bigint,\n  "f_reviewed_on" date,\n  "f_score" numeric,\n  "f_grade" text,\n  "f_progress" text,\n  "f_reward" text,\n  "f_reward_amount" numeric,\n  "f_reviewers" text,\n  "f_document" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_tenant_review_readers" on "r_tenant_review" using gin ("readers")',
    'create index "r_tenant_review_pending" on "r_tenant_review" ("bureau") where state = \'pending\'',
    'create index "r_tenant_review_carrier" on "r_tenant_review" ("bureau", "f_carrier")',
    'create index "r_tenant_review_enterprise" on "r_tenant_review" ("bureau", "f_enterprise")',
    'alter table "r_tenant_review" enable row level security',
    "create policy \"r_tenant_review_select\" on \"r_tenant_review\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_tenant_review_insert" on "r_tenant_review" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_tenant_review_update\" on \"r_tenant_review\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_tenant_review_delete" on "r_tenant_review" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_tenant_review" to kechuang_app',
    'alter table "r_activity" add column "f_handouts_said" text',
    'alter table "r_activity" add column "f_consultations_said" text',
    'create table "r_material" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_material_kind" jsonb,\n  "f_printed_on" date,\n  "f_copies" numeric,\n  "f_section" text,\n  "f_printer" text,\n  "f_cost" text,\n  "f_cost_amount" numeric,\n  "f_place" text,\n  "f_resource" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_material_readers" on "r_material" using gin ("readers")',
    'create index "r_material_pending" on "r_material" ("bureau") where state = \'pending\'',
    'create index "r_material_resource" on "r_material" ("bureau", "f_resource")',
    'alter table "r_material" enable row level security',
    "create policy \"r_material_select\" on \"r_material\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_material_insert" on "r_material" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_material_update\" on \"r_material\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_material_delete" on "r_material" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_material" to kechuang_app',
    'create table "r_material_use" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_material" uuid,\n  "f_on" date,\n  "f_section" text,\n  "f_purpose" text,\n  "f_activity" uuid,\n  "f_taken" numeric,\n  "f_handed_out" numeric,\n  "f_counted" text,\n  "f_returned" numeric,\n  "f_returned_on" date,\n  "f_person" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_material_use_readers" on "r_material_use" using gin ("readers")',
    'create index "r_material_use_pending" on "r_material_use" ("bureau") where state = \'pending\'',
    'create index "r_material_use_material" on "r_material_use" ("bureau", "f_material")',
    'create index "r_material_use_activity" on "r_material_use" ("bureau", "f_activity")',
    'alter table "r_material_use" enable row level security',
    "create policy \"r_material_use_select\" on \"r_material_use\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_material_use_insert" on "r_material_use" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_material_use_update\" on \"r_material_use\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_material_use_delete" on "r_material_use" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_material_use" to kechuang_app',
    'create table "r_own_series" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_name" text,\n  "f_unit" text,\n  "f_kept_by" text,\n  "f_definition" text,\n  "f_nature" text,\n  "f_scope" text,\n  "f_better" text,\n  "f_yearly" text,\n  "f_section" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_own_series_readers" on "r_own_series" using gin ("readers")',
    'create index "r_own_series_pending" on "r_own_series" ("bureau") where state = \'pending\'',
    'alter table "r_own_series" enable row level security',
    "create policy \"r_own_series_select\" on \"r_own_series\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_own_series_insert" on "r_own_series" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_own_series_update\" on \"r_own_series\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_own_series_delete" on "r_own_series" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_own_series" to kechuang_app',
    'create table "r_own_reading" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_series" uuid,\n  "f_area" text,\n  "f_period" text,\n  "f_value" numeric,\n  "f_status" text,\n  "f_published_on" date,\n  "f_source" text,\n  "f_proof" text,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_own_reading_readers" on "r_own_reading" using gin ("readers")',
    'create index "r_own_reading_pending" on "r_own_reading" ("bureau") where state = \'pending\'',
    'create index "r_own_reading_series" on "r_own_reading" ("bureau", "f_series")',
    'alter table "r_own_reading" enable row level security',
    "create policy \"r_own_reading_select\" on \"r_own_reading\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_own_reading_insert" on "r_own_reading" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_own_reading_update\" on \"r_own_reading\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_own_reading_delete" on "r_own_reading" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_own_reading" to kechuang_app',
    'alter table "r_assertion" add column "f_ours" numeric',
    'alter table "r_assertion" add column "f_apart" numeric',
    'alter table "r_talent" add column "f_introduced_on" date',
    'alter table "r_talent" add column "f_engagement" text',
    'alter table "r_talent" add column "f_grade" text',
    'create table "r_liaison_message" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_code" text,\n  "f_on" date,\n  "f_kind" text,\n  "f_way" text,\n  "f_template" uuid,\n  "f_wording" text,\n  "f_count" numeric,\n  "f_inside" numeric,\n  "f_liaisons" text,\n  "f_section" text,\n  "f_replies" numeric,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_liaison_message_readers" on "r_liaison_message" using gin ("readers")',
    'create index "r_liaison_message_pending" on "r_liaison_message" ("bureau") where state = \'pending\'',
    'create index "r_liaison_message_template" on "r_liaison_message" ("bureau", "f_template")',
    'alter table "r_liaison_message" enable row level security',
    "create policy \"r_liaison_message_select\" on \"r_liaison_message\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_liaison_message_insert" on "r_liaison_message" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_liaison_message_update\" on \"r_liaison_message\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_liaison_message_delete" on "r_liaison_message" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_liaison_message" to kechuang_app',
    'alter table "r_park_matter" add column "f_partners" text',
    'create table "r_leading_industry" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_division" text,\n  "f_name" text,\n  "f_rank" text,\n  "f_document" text,\n  "f_ended_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_leading_industry_readers" on "r_leading_industry" using gin ("readers")',
    'create index "r_leading_industry_pending" on "r_leading_industry" ("bureau") where state = \'pending\'',
    'alter table "r_leading_industry" enable row level security',
    "create policy \"r_leading_industry_select\" on \"r_leading_industry\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_leading_industry_insert" on "r_leading_industry" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_leading_industry_update\" on \"r_leading_industry\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_leading_industry_delete" on "r_leading_industry" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_leading_industry" to kechuang_app',
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
        template_version: {
          type: 'integer',
          nullable: true,
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
        every: {
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
    document_contribution: {
      columns: {
        bureau: {
          type: 'text',
        },
        document: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        heading: {
          type: 'text',
        },
        level: {
          type: 'integer',
        },
        holder: {
          type: 'text',
        },
        holder_name: {
          type: 'text',
        },
        due: {
          type: 'date',
        },
        note: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        version: {
          type: 'integer',
        },
        base: {
          type: 'jsonb',
        },
        text: {
          type: 'jsonb',
        },
        asked_by: {
          type: 'text',
        },
        asked_account: {
          type: 'uuid',
          nullable: true,
        },
        asked_at: {
          type: 'timestamptz',
        },
        urged_at: {
          type: 'timestamptz',
          nullable: true,
        },
        written_by: {
          type: 'text',
          nullable: true,
        },
        written_at: {
          type: 'timestamptz',
          nullable: true,
        },
        given_by: {
          type: 'text',
          nullable: true,
        },
        given_at: {
          type: 'timestamptz',
          nullable: true,
        },
        returned: {
          type: 'text',
          nullable: true,
        },
        settled_by: {
          type: 'text',
          nullable: true,
        },
        settled_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'document', 'ordinal'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    document_signature: {
      columns: {
        bureau: {
          type: 'text',
        },
        document: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        kind: {
          type: 'text',
        },
        holder: {
          type: 'text',
        },
        holder_name: {
          type: 'text',
        },
        due: {
          type: 'date',
        },
        note: {
          type: 'text',
        },
        state: {
          type: 'text',
        },
        prefix: {
          type: 'text',
          nullable: true,
        },
        serial: {
          type: 'integer',
          nullable: true,
        },
        asked_by: {
          type: 'text',
        },
        asked_account: {
          type: 'uuid',
          nullable: true,
        },
        asked_at: {
          type: 'timestamptz',
        },
        urged_at: {
          type: 'timestamptz',
          nullable: true,
        },
        answered_by: {
          type: 'text',
          nullable: true,
        },
        answered_account: {
          type: 'uuid',
          nullable: true,
        },
        answered_at: {
          type: 'timestamptz',
          nullable: true,
        },
        opinion: {
          type: 'text',
          nullable: true,
        },
        digest: {
          type: 'text',
          nullable: true,
        },
        settled_by: {
          type: 'text',
          nullable: true,
        },
        settled_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'document', 'ordinal'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    document_number: {
      columns: {
        bureau: {
          type: 'text',
        },
        prefix: {
          type: 'text',
        },
        year: {
          type: 'integer',
        },
        serial: {
          type: 'integer',
        },
        document: {
          type: 'uuid',
        },
        actor: {
          type: 'text',
        },
        given_at: {
          type: 'timestamptz',
        },
      },
      primaryKey: ['bureau', 'prefix', 'year', 'serial'],
      walls: 'bureau',
      grants: 'append',
      placement: 'distributed',
    },
    document_comment: {
      columns: {
        bureau: {
          type: 'text',
        },
        document: {
          type: 'uuid',
        },
        ordinal: {
          type: 'integer',
        },
        answers: {
          type: 'integer',
          nullable: true,
        },
        block: {
          type: 'integer',
        },
        quote: {
          type: 'text',
        },
        text: {
          type: 'text',
        },
        actor: {
          type: 'text',
        },
        said_at: {
          type: 'timestamptz',
        },
        resolved_by: {
          type: 'text',
          nullable: true,
        },
        resolved_at: {
          type: 'timestamptz',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'document', 'ordinal'],
      walls: 'bureau',
      grants: 'write',
      placement: 'distributed',
    },
    document_template: {
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
        origin: {
          type: 'text',
        },
        source: {
          type: 'text',
        },
        retired: {
          type: 'boolean',
          default: 'false',
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
    document_layout: {
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
        file_name: {
          type: 'text',
        },
        file_hash: {
          type: 'text',
        },
        mapping: {
          type: 'jsonb',
        },
        retired: {
          type: 'boolean',
          default: 'false',
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
        f_form_review: {
          type: 'text',
          nullable: true,
        },
        f_form_reviewed_on: {
          type: 'date',
          nullable: true,
        },
        f_returned_why: {
          type: 'text',
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
        f_grade: {
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
        f_patent_standing: {
          type: 'text',
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
        f_slot: {
          type: 'uuid',
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
        r_consultation_slot: {
          columns: ['bureau', 'f_slot'],
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
        f_ledger: {
          type: 'text',
          nullable: true,
        },
        f_resolutions: {
          type: 'text',
          nullable: true,
        },
        f_timesheets: {
          type: 'text',
          nullable: true,
        },
        f_materials_noted: {
          type: 'text',
          nullable: true,
        },
        f_costs_shared: {
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
        f_survey: {
          type: 'uuid',
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
        r_firm_project_survey: {
          columns: ['bureau', 'f_survey'],
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
    r_own_title: {
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
        f_authority: {
          type: 'text',
          nullable: true,
        },
        f_definition: {
          type: 'text',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_valid_years: {
          type: 'numeric',
          nullable: true,
        },
        f_goal_year: {
          type: 'bigint',
          nullable: true,
        },
        f_goal: {
          type: 'numeric',
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
        r_own_title_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_own_title_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_own_recognition: {
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
        f_round: {
          type: 'text',
          nullable: true,
        },
        f_candidate_on: {
          type: 'date',
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
        r_own_recognition_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_own_recognition_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_own_recognition_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_clinic_slot: {
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
        f_expert: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_hour: {
          type: 'text',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_title: {
          type: 'text',
          nullable: true,
        },
        f_materials: {
          type: 'text',
          nullable: true,
        },
        f_booked_on: {
          type: 'date',
          nullable: true,
        },
        f_kept: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_clinic_slot_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_clinic_slot_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_clinic_slot_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_key_enterprise: {
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
        f_size: {
          type: 'text',
          nullable: true,
        },
        f_class: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_plan: {
          type: 'text',
          nullable: true,
        },
        f_coach: {
          type: 'text',
          nullable: true,
        },
        f_guided_on: {
          type: 'date',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_classified_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_key_enterprise_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_key_enterprise_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_key_enterprise_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_innovation_survey: {
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
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_bottleneck: {
          type: 'text',
          nullable: true,
        },
        f_detail: {
          type: 'text',
          nullable: true,
        },
        f_wants: {
          type: 'text',
          nullable: true,
        },
        f_team: {
          type: 'text',
          nullable: true,
        },
        f_surveyor: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_innovation_survey_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_innovation_survey_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_innovation_survey_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_tax_relief: {
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
        f_relief: {
          type: 'text',
          nullable: true,
        },
        f_relief_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_deducted: {
          type: 'text',
          nullable: true,
        },
        f_deducted_amount: {
          type: 'numeric',
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
        r_tax_relief_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_tax_relief_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_tax_relief_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_doubling_plan: {
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
        f_base_year: {
          type: 'bigint',
          nullable: true,
        },
        f_years: {
          type: 'numeric',
          nullable: true,
        },
        f_times: {
          type: 'numeric',
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
        r_doubling_plan_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_doubling_plan_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_digital_scenario: {
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
        f_product: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_means: {
          type: 'text',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_started_on: {
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
        f_investment: {
          type: 'text',
          nullable: true,
        },
        f_investment_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_effect: {
          type: 'text',
          nullable: true,
        },
        f_level: {
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
        f_ended_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_digital_scenario_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_digital_scenario_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_digital_scenario_enterprise: {
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
    r_trading_body: {
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
        f_licence: {
          type: 'text',
          nullable: true,
        },
        f_licence_until: {
          type: 'date',
          nullable: true,
        },
        f_scope: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_brokers: {
          type: 'numeric',
          nullable: true,
        },
        f_since: {
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
        r_trading_body_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_trading_body_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_trading_body_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_trading_body_licence: {
          columns: ['bureau', 'f_licence'],
          where: 'octet_length("f_licence") <= 1000',
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
        f_broker: {
          type: 'uuid',
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
        r_tech_contract_broker: {
          columns: ['bureau', 'f_broker'],
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
        f_strategic_partner: {
          type: 'uuid',
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
        r_agreement_strategic_partner: {
          columns: ['bureau', 'f_strategic_partner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_contract_filing: {
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
        f_seller: {
          type: 'uuid',
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
        f_buyer: {
          type: 'text',
          nullable: true,
        },
        f_buyer_area: {
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
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_rights: {
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
        f_equipment: {
          type: 'text',
          nullable: true,
        },
        f_equipment_amount: {
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
        f_filed_on: {
          type: 'date',
          nullable: true,
        },
        f_accepted_on: {
          type: 'date',
          nullable: true,
        },
        f_hint: {
          type: 'text',
          nullable: true,
        },
        f_registered_on: {
          type: 'date',
          nullable: true,
        },
        f_number: {
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
        r_contract_filing_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_contract_filing_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_contract_filing_seller: {
          columns: ['bureau', 'f_seller'],
        },
        r_contract_filing_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
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
    r_organisation: {
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
        f_organisation_kind: {
          type: 'jsonb',
          nullable: true,
        },
        f_expertise: {
          type: 'text',
          nullable: true,
        },
        f_city: {
          type: 'text',
          nullable: true,
        },
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_avoids: {
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
        r_organisation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_organisation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_pool_use: {
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
        f_what: {
          type: 'text',
          nullable: true,
        },
        f_organisation: {
          type: 'uuid',
          nullable: true,
        },
        f_expert: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_times: {
          type: 'numeric',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_judged: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_pool_use_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_pool_use_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_pool_use_organisation: {
          columns: ['bureau', 'f_organisation'],
        },
        r_pool_use_expert: {
          columns: ['bureau', 'f_expert'],
        },
        r_pool_use_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_archived_paper: {
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
        f_paper_kind: {
          type: 'text',
          nullable: true,
        },
        f_archive_number: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_number: {
          type: 'text',
          nullable: true,
        },
        f_issued_on: {
          type: 'date',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_version: {
          type: 'text',
          nullable: true,
        },
        f_retention: {
          type: 'text',
          nullable: true,
        },
        f_archived_on: {
          type: 'date',
          nullable: true,
        },
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_withdrawn_on: {
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
        r_archived_paper_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_archived_paper_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_archived_paper_archive_number: {
          columns: ['bureau', 'f_archive_number'],
          where: 'octet_length("f_archive_number") <= 1000',
        },
        r_archived_paper_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_archived_paper_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
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
        f_drafted_on: {
          type: 'date',
          nullable: true,
        },
        f_consulted_on: {
          type: 'date',
          nullable: true,
        },
        f_deliberated_on: {
          type: 'date',
          nullable: true,
        },
        f_deliberated_by: {
          type: 'text',
          nullable: true,
        },
        f_trial: {
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
        f_online_code: {
          type: 'text',
          nullable: true,
        },
        f_online_on: {
          type: 'date',
          nullable: true,
        },
        f_offline_on: {
          type: 'date',
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
        r_clause_online_code: {
          columns: ['bureau', 'f_online_code'],
          where: 'octet_length("f_online_code") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_policy_bundle: {
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
        f_made_on: {
          type: 'date',
          nullable: true,
        },
        f_bundle_for: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_contact: {
          type: 'text',
          nullable: true,
        },
        f_preface: {
          type: 'text',
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
        r_policy_bundle_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_policy_bundle_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_policy_bundle_campaign: {
          columns: ['bureau', 'f_campaign'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_bundle_clause: {
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
        f_bundle: {
          type: 'uuid',
          nullable: true,
        },
        f_clause: {
          type: 'uuid',
          nullable: true,
        },
        f_say: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_bundle_clause_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_bundle_clause_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_bundle_clause_bundle: {
          columns: ['bureau', 'f_bundle'],
        },
        r_bundle_clause_clause: {
          columns: ['bureau', 'f_clause'],
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
        f_sent: {
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
        f_read_on: {
          type: 'date',
          nullable: true,
        },
        f_bundle: {
          type: 'uuid',
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
        r_policy_delivery_bundle: {
          columns: ['bureau', 'f_bundle'],
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
        f_carrier: {
          type: 'uuid',
          nullable: true,
        },
        f_upgrade: {
          type: 'uuid',
          nullable: true,
        },
        f_talent: {
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
        f_online_number: {
          type: 'text',
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
        r_payment_carrier: {
          columns: ['bureau', 'f_carrier'],
        },
        r_payment_upgrade: {
          columns: ['bureau', 'f_upgrade'],
        },
        r_payment_talent: {
          columns: ['bureau', 'f_talent'],
        },
        r_payment_minutes: {
          columns: ['bureau', 'f_minutes'],
          where: 'octet_length("f_minutes") <= 1000',
        },
        r_payment_voucher: {
          columns: ['bureau', 'f_voucher'],
          where: 'octet_length("f_voucher") <= 1000',
        },
        r_payment_online_number: {
          columns: ['bureau', 'f_online_number'],
          where: 'octet_length("f_online_number") <= 1000',
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
        f_receipt: {
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
        f_spent: {
          type: 'text',
          nullable: true,
        },
        f_spent_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_drawn: {
          type: 'text',
          nullable: true,
        },
        f_drawn_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_drawn_on: {
          type: 'date',
          nullable: true,
        },
        f_drawn_by: {
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
        f_category: {
          type: 'text',
          nullable: true,
        },
        f_round: {
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
    r_rd_equipment: {
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
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_model: {
          type: 'text',
          nullable: true,
        },
        f_serial: {
          type: 'text',
          nullable: true,
        },
        f_invoice: {
          type: 'text',
          nullable: true,
        },
        f_bought_on: {
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
        f_for_rd: {
          type: 'text',
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
        r_rd_equipment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rd_equipment_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_rd_equipment_payment: {
          columns: ['bureau', 'f_payment'],
        },
        r_rd_equipment_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_rd_equipment_serial: {
          columns: ['bureau', 'f_serial'],
          where: 'octet_length("f_serial") <= 1000',
        },
        r_rd_equipment_invoice: {
          columns: ['bureau', 'f_invoice'],
          where: 'octet_length("f_invoice") <= 1000',
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
        f_application: {
          type: 'uuid',
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
        r_voucher_application: {
          columns: ['bureau', 'f_application'],
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
    r_voucher_claim: {
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
        f_services: {
          type: 'text',
          nullable: true,
        },
        f_wanted: {
          type: 'text',
          nullable: true,
        },
        f_wanted_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_institution: {
          type: 'text',
          nullable: true,
        },
        f_purpose: {
          type: 'text',
          nullable: true,
        },
        f_applied_on: {
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
        f_number: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_voucher_claim_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_voucher_claim_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_voucher_claim_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_voucher_claim_number: {
          columns: ['bureau', 'f_number'],
          where: 'octet_length("f_number") <= 1000',
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
        f_agreement: {
          type: 'uuid',
          nullable: true,
        },
        f_strategic_partner: {
          type: 'uuid',
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
        f_lead_post: {
          type: 'text',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_cultivated_on: {
          type: 'date',
          nullable: true,
        },
        f_plan: {
          type: 'text',
          nullable: true,
        },
        f_planned_on: {
          type: 'date',
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
        f_patent_standing: {
          type: 'text',
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
        f_open_hours: {
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
        r_platform_agreement: {
          columns: ['bureau', 'f_agreement'],
        },
        r_platform_strategic_partner: {
          columns: ['bureau', 'f_strategic_partner'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_platform_node: {
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
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_step: {
          type: 'text',
          nullable: true,
        },
        f_host: {
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
        f_done_on: {
          type: 'date',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_help: {
          type: 'text',
          nullable: true,
        },
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_proof: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_platform_node_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_platform_node_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_platform_node_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_platform_node_host: {
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
    r_tenant_review: {
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
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_reviewed_on: {
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
        f_progress: {
          type: 'text',
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
        f_reviewers: {
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
        r_tenant_review_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_tenant_review_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_tenant_review_carrier: {
          columns: ['bureau', 'f_carrier'],
        },
        r_tenant_review_enterprise: {
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
        f_makers: {
          type: 'numeric',
          nullable: true,
        },
        f_events: {
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
    r_space_change: {
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
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_change: {
          type: 'numeric',
          nullable: true,
        },
        f_why: {
          type: 'text',
          nullable: true,
        },
        f_until: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_space_change_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_space_change_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_space_change_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_space_change_host: {
          columns: ['bureau', 'f_host'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_alliance_member: {
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
        f_alliance: {
          type: 'uuid',
          nullable: true,
        },
        f_member: {
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
        f_role: {
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
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_alliance_member_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_alliance_member_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_alliance_member_alliance: {
          columns: ['bureau', 'f_alliance'],
        },
        r_alliance_member_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_contest: {
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
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_organiser: {
          type: 'text',
          nullable: true,
        },
        f_track: {
          type: 'text',
          nullable: true,
        },
        f_entered_by: {
          type: 'date',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
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
        r_contest_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_contest_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_contest_activity: {
          columns: ['bureau', 'f_activity'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_contest_entry: {
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
        f_contest: {
          type: 'uuid',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_entrant: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_group: {
          type: 'text',
          nullable: true,
        },
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_entered_on: {
          type: 'date',
          nullable: true,
        },
        f_round: {
          type: 'text',
          nullable: true,
        },
        f_rank: {
          type: 'numeric',
          nullable: true,
        },
        f_prize: {
          type: 'text',
          nullable: true,
        },
        f_awarded_on: {
          type: 'date',
          nullable: true,
        },
        f_prize_money: {
          type: 'text',
          nullable: true,
        },
        f_prize_money_amount: {
          type: 'numeric',
          nullable: true,
        },
        f_forwarded_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_contest_entry_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_contest_entry_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_contest_entry_contest: {
          columns: ['bureau', 'f_contest'],
        },
        r_contest_entry_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_arriving_team: {
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
        f_origin: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'text',
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
        f_project: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_carrier: {
          type: 'uuid',
          nullable: true,
        },
        f_talks_on: {
          type: 'date',
          nullable: true,
        },
        f_agreed_on: {
          type: 'date',
          nullable: true,
        },
        f_landed_on: {
          type: 'date',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_registered_on: {
          type: 'date',
          nullable: true,
        },
        f_support: {
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
        r_arriving_team_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_arriving_team_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_arriving_team_carrier: {
          columns: ['bureau', 'f_carrier'],
        },
        r_arriving_team_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_resident: {
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
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_researchers: {
          type: 'numeric',
          nullable: true,
        },
        f_strengths: {
          type: 'text',
          nullable: true,
        },
        f_facilities: {
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
        f_left_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_resident_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_resident_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_resident_matter: {
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
        f_body: {
          type: 'uuid',
          nullable: true,
        },
        f_kind: {
          type: 'text',
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
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_handling: {
          type: 'text',
          nullable: true,
        },
        f_done_on: {
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
        r_resident_matter_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_resident_matter_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_resident_matter_body: {
          columns: ['bureau', 'f_body'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_science_service: {
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
        f_provider: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_charge: {
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
        f_listed_on: {
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
        r_science_service_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_service_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_science_service_platform: {
          columns: ['bureau', 'f_platform'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_service_order: {
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
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_asked_on: {
          type: 'date',
          nullable: true,
        },
        f_wanted: {
          type: 'text',
          nullable: true,
        },
        f_item: {
          type: 'uuid',
          nullable: true,
        },
        f_matched_on: {
          type: 'date',
          nullable: true,
        },
        f_delivered_on: {
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
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_rated_on: {
          type: 'date',
          nullable: true,
        },
        f_rating: {
          type: 'text',
          nullable: true,
        },
        f_remark: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_service_order_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_service_order_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_service_order_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_service_order_item: {
          columns: ['bureau', 'f_item'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_strategic_partner: {
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
        f_since: {
          type: 'date',
          nullable: true,
        },
        f_agreement: {
          type: 'text',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_valid_until: {
          type: 'date',
          nullable: true,
        },
        f_fields: {
          type: 'text',
          nullable: true,
        },
        f_keeper: {
          type: 'text',
          nullable: true,
        },
        f_lead_post: {
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
        r_strategic_partner_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_strategic_partner_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_partner_event: {
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
        f_partner: {
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
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_platform: {
          type: 'uuid',
          nullable: true,
        },
        f_record: {
          type: 'text',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
        f_next_on: {
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
        r_partner_event_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_partner_event_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_partner_event_partner: {
          columns: ['bureau', 'f_partner'],
        },
        r_partner_event_platform: {
          columns: ['bureau', 'f_platform'],
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
        f_topic: {
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
        f_policies: {
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
        f_handouts_said: {
          type: 'text',
          nullable: true,
        },
        f_consultations_said: {
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
    r_science_entry: {
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
        f_contest: {
          type: 'text',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_group: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_score: {
          type: 'numeric',
          nullable: true,
        },
        f_place: {
          type: 'numeric',
          nullable: true,
        },
        f_prize: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_science_entry_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_science_entry_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_science_entry_activity: {
          columns: ['bureau', 'f_activity'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_resource_booking: {
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
        f_resource: {
          type: 'uuid',
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
        f_slot: {
          type: 'text',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_place: {
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
        f_used_on: {
          type: 'date',
          nullable: true,
        },
        f_came: {
          type: 'numeric',
          nullable: true,
        },
        f_said: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_resource_booking_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_resource_booking_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_resource_booking_resource: {
          columns: ['bureau', 'f_resource'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_training_firm: {
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
        f_activity: {
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
        f_came: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
          nullable: true,
        },
        f_person: {
          type: 'text',
          nullable: true,
        },
        f_materials: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_training_firm_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_training_firm_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_training_firm_activity: {
          columns: ['bureau', 'f_activity'],
        },
        r_training_firm_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_material: {
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
        f_material_kind: {
          type: 'jsonb',
          nullable: true,
        },
        f_printed_on: {
          type: 'date',
          nullable: true,
        },
        f_copies: {
          type: 'numeric',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_printer: {
          type: 'text',
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
        f_place: {
          type: 'text',
          nullable: true,
        },
        f_resource: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_material_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_material_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_material_resource: {
          columns: ['bureau', 'f_resource'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_material_use: {
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
        f_material: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_purpose: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_taken: {
          type: 'numeric',
          nullable: true,
        },
        f_handed_out: {
          type: 'numeric',
          nullable: true,
        },
        f_counted: {
          type: 'text',
          nullable: true,
        },
        f_returned: {
          type: 'numeric',
          nullable: true,
        },
        f_returned_on: {
          type: 'date',
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
        r_material_use_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_material_use_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_material_use_material: {
          columns: ['bureau', 'f_material'],
        },
        r_material_use_activity: {
          columns: ['bureau', 'f_activity'],
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
        f_strategic_partner: {
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
        f_patent_standing: {
          type: 'text',
          nullable: true,
        },
        f_resembles: {
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
        r_project_strategic_partner: {
          columns: ['bureau', 'f_strategic_partner'],
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
        f_clause: {
          type: 'uuid',
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
        r_finance_product_clause: {
          columns: ['bureau', 'f_clause'],
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
        f_programme_project: {
          type: 'uuid',
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
        r_assistance_programme_project: {
          columns: ['bureau', 'f_programme_project'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_co_build_milestone: {
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
        f_institute: {
          type: 'uuid',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_partner: {
          type: 'text',
          nullable: true,
        },
        f_agreed_on: {
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
        f_result: {
          type: 'text',
          nullable: true,
        },
        f_proof: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_co_build_milestone_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_co_build_milestone_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_co_build_milestone_institute: {
          columns: ['bureau', 'f_institute'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_village_internship: {
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
        f_cohort: {
          type: 'bigint',
          nullable: true,
        },
        f_college: {
          type: 'text',
          nullable: true,
        },
        f_site: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_work: {
          type: 'text',
          nullable: true,
        },
        f_students: {
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
        f_placed: {
          type: 'numeric',
          nullable: true,
        },
        f_placed_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_village_internship_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_village_internship_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_route_stop: {
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
        f_route: {
          type: 'text',
          nullable: true,
        },
        f_vehicle: {
          type: 'uuid',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_stop: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_made_on: {
          type: 'date',
          nullable: true,
        },
        f_audience: {
          type: 'numeric',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_missed: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_route_stop_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_route_stop_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_route_stop_vehicle: {
          columns: ['bureau', 'f_vehicle'],
        },
        r_route_stop_activity: {
          columns: ['bureau', 'f_activity'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_gain_survey: {
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
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_surveyed: {
          type: 'text',
          nullable: true,
        },
        f_question: {
          type: 'text',
          nullable: true,
        },
        f_overall: {
          type: 'text',
          nullable: true,
        },
        f_area: {
          type: 'text',
          nullable: true,
        },
        f_issued: {
          type: 'numeric',
          nullable: true,
        },
        f_returned: {
          type: 'numeric',
          nullable: true,
        },
        f_satisfied: {
          type: 'numeric',
          nullable: true,
        },
        f_finding: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_gain_survey_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_gain_survey_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_stability_refund: {
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
        f_refund_kind: {
          type: 'text',
          nullable: true,
        },
        f_year: {
          type: 'bigint',
          nullable: true,
        },
        f_paid_on: {
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
        f_staff: {
          type: 'numeric',
          nullable: true,
        },
        f_policy: {
          type: 'uuid',
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
        r_stability_refund_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_stability_refund_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_stability_refund_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_stability_refund_policy: {
          columns: ['bureau', 'f_policy'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_commerce_cooperation: {
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
        f_partner: {
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
        f_from: {
          type: 'date',
          nullable: true,
        },
        f_until: {
          type: 'date',
          nullable: true,
        },
        f_products: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_result: {
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
        r_commerce_cooperation_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_commerce_cooperation_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_street_visit: {
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
        f_record: {
          type: 'text',
          nullable: true,
        },
        f_problem: {
          type: 'text',
          nullable: true,
        },
        f_people: {
          type: 'numeric',
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
        r_street_visit_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_street_visit_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_street_visit_enterprise: {
          columns: ['bureau', 'f_enterprise'],
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
        f_told: {
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
        r_visit_told: {
          columns: ['bureau', 'f_told'],
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
    r_column_draft: {
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
        f_drafted_on: {
          type: 'date',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_paper: {
          type: 'text',
          nullable: true,
        },
        f_published_on: {
          type: 'date',
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
        r_column_draft_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_column_draft_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_column_draft_address: {
          columns: ['bureau', 'f_address'],
          where: 'octet_length("f_address") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_message_template: {
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
        f_wording: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_checked_on: {
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
        r_message_template_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_message_template_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_group_message: {
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
        f_group: {
          type: 'uuid',
          nullable: true,
        },
        f_platform: {
          type: 'text',
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
        f_template: {
          type: 'uuid',
          nullable: true,
        },
        f_wording: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_readers: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_group_message_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_group_message_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_group_message_group: {
          columns: ['bureau', 'f_group'],
        },
        r_group_message_template: {
          columns: ['bureau', 'f_template'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_service_item: {
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
        f_matter: {
          type: 'text',
          nullable: true,
        },
        f_content: {
          type: 'text',
          nullable: true,
        },
        f_audience: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_promised: {
          type: 'numeric',
          nullable: true,
        },
        f_materials: {
          type: 'text',
          nullable: true,
        },
        f_channel: {
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
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_service_item_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_service_item_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_micro_class: {
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
        f_topic: {
          type: 'text',
          nullable: true,
        },
        f_minutes: {
          type: 'numeric',
          nullable: true,
        },
        f_lecturer: {
          type: 'text',
          nullable: true,
        },
        f_basis: {
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
        f_address: {
          type: 'text',
          nullable: true,
        },
        f_slides: {
          type: 'text',
          nullable: true,
        },
        f_plays: {
          type: 'numeric',
          nullable: true,
        },
        f_plays_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_micro_class_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_micro_class_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_micro_class_address: {
          columns: ['bureau', 'f_address'],
          where: 'octet_length("f_address") <= 1000',
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
    r_own_series: {
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
        f_kept_by: {
          type: 'text',
          nullable: true,
        },
        f_definition: {
          type: 'text',
          nullable: true,
        },
        f_nature: {
          type: 'text',
          nullable: true,
        },
        f_scope: {
          type: 'text',
          nullable: true,
        },
        f_better: {
          type: 'text',
          nullable: true,
        },
        f_yearly: {
          type: 'text',
          nullable: true,
        },
        f_section: {
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
        r_own_series_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_own_series_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_own_reading: {
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
          type: 'uuid',
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
        f_proof: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_own_reading_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_own_reading_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_own_reading_series: {
          columns: ['bureau', 'f_series'],
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
        f_ours: {
          type: 'numeric',
          nullable: true,
        },
        f_apart: {
          type: 'numeric',
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
    r_rd_forecast: {
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
        f_scope: {
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
        f_low: {
          type: 'numeric',
          nullable: true,
        },
        f_high: {
          type: 'numeric',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_basis: {
          type: 'text',
          nullable: true,
        },
        f_by: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_rd_forecast_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_rd_forecast_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_return_due: {
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
        f_period: {
          type: 'text',
          nullable: true,
        },
        f_from: {
          type: 'text',
          nullable: true,
        },
        f_remind_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_expected: {
          type: 'numeric',
          nullable: true,
        },
        f_received: {
          type: 'numeric',
          nullable: true,
        },
        f_late: {
          type: 'numeric',
          nullable: true,
        },
        f_missing: {
          type: 'text',
          nullable: true,
        },
        f_reviewed_on: {
          type: 'date',
          nullable: true,
        },
        f_review: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_return_due_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_return_due_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_alignment: {
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
        f_body: {
          type: 'text',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_subject: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_indicator: {
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
        f_definition: {
          type: 'text',
          nullable: true,
        },
        f_source: {
          type: 'text',
          nullable: true,
        },
        f_confirmed_on: {
          type: 'date',
          nullable: true,
        },
        f_next: {
          type: 'text',
          nullable: true,
        },
        f_next_on: {
          type: 'date',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_alignment_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_alignment_pending: {
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
        f_approval: {
          type: 'uuid',
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
        r_training_institution_approval: {
          columns: ['bureau', 'f_approval'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_training_approval: {
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
        f_asked_on: {
          type: 'date',
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
        f_address: {
          type: 'text',
          nullable: true,
        },
        f_area: {
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
        f_bank: {
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
        f_plan: {
          type: 'text',
          nullable: true,
        },
        f_visit: {
          type: 'text',
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
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_training_approval_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_training_approval_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_training_approval_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
        r_training_approval_licence: {
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
        f_introduced_on: {
          type: 'date',
          nullable: true,
        },
        f_engagement: {
          type: 'text',
          nullable: true,
        },
        f_grade: {
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
        f_policy: {
          type: 'uuid',
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
        r_talent_application_policy: {
          columns: ['bureau', 'f_policy'],
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
    r_club_member: {
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
        f_nationality: {
          type: 'text',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_field: {
          type: 'text',
          nullable: true,
        },
        f_phone: {
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
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_club_member_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_club_member_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_club_member_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_researcher_survey: {
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
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_sent: {
          type: 'numeric',
          nullable: true,
        },
        f_returned: {
          type: 'numeric',
          nullable: true,
        },
        f_motivated: {
          type: 'numeric',
          nullable: true,
        },
        f_pay: {
          type: 'numeric',
          nullable: true,
        },
        f_appraisal: {
          type: 'numeric',
          nullable: true,
        },
        f_share: {
          type: 'numeric',
          nullable: true,
        },
        f_burden: {
          type: 'numeric',
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
        r_researcher_survey_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_researcher_survey_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
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
        f_proof: {
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
    r_campaign_member: {
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
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_role: {
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
        f_until: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_duty: {
          type: 'text',
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
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_campaign_member_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_campaign_member_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_campaign_member_campaign: {
          columns: ['bureau', 'f_campaign'],
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
        f_frequency: {
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
        f_campaign: {
          type: 'uuid',
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
        r_yearly_item_campaign: {
          columns: ['bureau', 'f_campaign'],
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
        f_platform: {
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
        f_visit: {
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
        f_turn: {
          type: 'text',
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
        r_task_platform: {
          columns: ['bureau', 'f_platform'],
        },
        r_task_meeting: {
          columns: ['bureau', 'f_meeting'],
        },
        r_task_inspection: {
          columns: ['bureau', 'f_inspection'],
        },
        r_task_visit: {
          columns: ['bureau', 'f_visit'],
        },
        r_task_yearly: {
          columns: ['bureau', 'f_yearly'],
        },
        r_task_turn: {
          columns: ['bureau', 'f_turn'],
          where: 'octet_length("f_turn") <= 1000',
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
    r_circular_receipt: {
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
        f_circular: {
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
        f_sent_on: {
          type: 'date',
          nullable: true,
        },
        f_due_on: {
          type: 'date',
          nullable: true,
        },
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_named: {
          type: 'text',
          nullable: true,
        },
        f_signed_on: {
          type: 'date',
          nullable: true,
        },
        f_answer: {
          type: 'text',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_circular_receipt_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_circular_receipt_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_circular_receipt_document: {
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
    r_unit_weights: {
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
        f_unit_class: {
          type: 'text',
          nullable: true,
        },
        f_targets: {
          type: 'numeric',
          nullable: true,
        },
        f_tasks: {
          type: 'numeric',
          nullable: true,
        },
        f_service: {
          type: 'numeric',
          nullable: true,
        },
        f_reform: {
          type: 'numeric',
          nullable: true,
        },
        f_party: {
          type: 'numeric',
          nullable: true,
        },
        f_basis: {
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
        r_unit_weights_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_unit_weights_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
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
        f_scene_link: {
          type: 'text',
          nullable: true,
        },
        f_scene_number: {
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
        r_achievement_scene_number: {
          columns: ['bureau', 'f_scene_number'],
          where: 'octet_length("f_scene_number") <= 1000',
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
        f_body: {
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
        r_trading_report_body: {
          columns: ['bureau', 'f_body'],
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
        f_under_clause: {
          type: 'uuid',
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
        r_transfer_incentive_under_clause: {
          columns: ['bureau', 'f_under_clause'],
        },
        r_transfer_incentive_achievement: {
          columns: ['bureau', 'f_achievement'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_market_listing: {
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
        f_market: {
          type: 'text',
          nullable: true,
        },
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_code: {
          type: 'text',
          nullable: true,
        },
        f_title: {
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
        f_unit: {
          type: 'text',
          nullable: true,
        },
        f_listed_on: {
          type: 'date',
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
        f_enquiries: {
          type: 'numeric',
          nullable: true,
        },
        f_enquired_on: {
          type: 'date',
          nullable: true,
        },
        f_deal_on: {
          type: 'date',
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
        f_counterpart: {
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
        r_market_listing_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_market_listing_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_market_listing_code: {
          columns: ['bureau', 'f_code'],
          where: 'octet_length("f_code") <= 1000',
        },
        r_market_listing_demand: {
          columns: ['bureau', 'f_demand'],
        },
        r_market_listing_achievement: {
          columns: ['bureau', 'f_achievement'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_meeting_question: {
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
        f_meeting: {
          type: 'uuid',
          nullable: true,
        },
        f_enterprise: {
          type: 'uuid',
          nullable: true,
        },
        f_occasion: {
          type: 'text',
          nullable: true,
        },
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_question: {
          type: 'text',
          nullable: true,
        },
        f_expert: {
          type: 'text',
          nullable: true,
        },
        f_answer: {
          type: 'text',
          nullable: true,
        },
        f_follow_up: {
          type: 'text',
          nullable: true,
        },
        f_follow_up_on: {
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
        r_meeting_question_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_meeting_question_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_meeting_question_meeting: {
          columns: ['bureau', 'f_meeting'],
        },
        r_meeting_question_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_liaison_activity: {
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
        f_liaison: {
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
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_record: {
          type: 'text',
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
        r_liaison_activity_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_liaison_activity_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_liaison_activity_liaison: {
          columns: ['bureau', 'f_liaison'],
        },
        r_liaison_activity_enterprise: {
          columns: ['bureau', 'f_enterprise'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_liaison_message: {
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
        f_kind: {
          type: 'text',
          nullable: true,
        },
        f_way: {
          type: 'text',
          nullable: true,
        },
        f_template: {
          type: 'uuid',
          nullable: true,
        },
        f_wording: {
          type: 'text',
          nullable: true,
        },
        f_count: {
          type: 'numeric',
          nullable: true,
        },
        f_inside: {
          type: 'numeric',
          nullable: true,
        },
        f_liaisons: {
          type: 'text',
          nullable: true,
        },
        f_section: {
          type: 'text',
          nullable: true,
        },
        f_replies: {
          type: 'numeric',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_liaison_message_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_liaison_message_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_liaison_message_template: {
          columns: ['bureau', 'f_template'],
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_forum: {
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
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_level: {
          type: 'text',
          nullable: true,
        },
        f_host: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
        f_theme: {
          type: 'text',
          nullable: true,
        },
        f_guests: {
          type: 'numeric',
          nullable: true,
        },
        f_experts: {
          type: 'numeric',
          nullable: true,
        },
        f_guest_list: {
          type: 'text',
          nullable: true,
        },
        f_released: {
          type: 'numeric',
          nullable: true,
        },
        f_signed: {
          type: 'numeric',
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
        r_forum_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_forum_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_forum_activity: {
          columns: ['bureau', 'f_activity'],
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
        f_agency_file: {
          type: 'uuid',
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
        r_ip_guidance_agency_file: {
          columns: ['bureau', 'f_agency_file'],
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
    r_ip_agency: {
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
        f_licence: {
          type: 'text',
          nullable: true,
        },
        f_agents: {
          type: 'numeric',
          nullable: true,
        },
        f_since: {
          type: 'date',
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
        f_remark: {
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
        r_ip_agency_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_agency_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ip_agency_licence: {
          columns: ['bureau', 'f_licence'],
          where: 'octet_length("f_licence") <= 1000',
        },
      },
      walls: 'readers',
      grants: 'write',
      placement: 'distributed',
    },
    r_ip_course: {
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
        f_on: {
          type: 'date',
          nullable: true,
        },
        f_to: {
          type: 'date',
          nullable: true,
        },
        f_organisers: {
          type: 'text',
          nullable: true,
        },
        f_agenda: {
          type: 'text',
          nullable: true,
        },
        f_hours: {
          type: 'numeric',
          nullable: true,
        },
        f_firms: {
          type: 'numeric',
          nullable: true,
        },
        f_trainees: {
          type: 'numeric',
          nullable: true,
        },
        f_feedback: {
          type: 'numeric',
          nullable: true,
        },
        f_content: {
          type: 'numeric',
          nullable: true,
        },
        f_suggestions: {
          type: 'text',
          nullable: true,
        },
        f_activity: {
          type: 'uuid',
          nullable: true,
        },
      },
      primaryKey: ['bureau', 'id'],
      unique: [['bureau', 'identity']],
      indexes: {
        r_ip_course_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_ip_course_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
        },
        r_ip_course_activity: {
          columns: ['bureau', 'f_activity'],
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
        f_partners: {
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
    r_leading_industry: {
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
        f_division: {
          type: 'text',
          nullable: true,
        },
        f_name: {
          type: 'text',
          nullable: true,
        },
        f_rank: {
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
        r_leading_industry_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_leading_industry_pending: {
          columns: ['bureau'],
          where: "state = 'pending'",
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
        f_request: {
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
        r_attraction_event_request: {
          columns: ['bureau', 'f_request'],
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
    r_integrity_risk: {
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
        f_power: {
          type: 'text',
          nullable: true,
        },
        f_point: {
          type: 'text',
          nullable: true,
        },
        f_risk_level: {
          type: 'text',
          nullable: true,
        },
        f_shows: {
          type: 'text',
          nullable: true,
        },
        f_measures: {
          type: 'text',
          nullable: true,
        },
        f_post: {
          type: 'text',
          nullable: true,
        },
        f_found_on: {
          type: 'date',
          nullable: true,
        },
        f_review_on: {
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
        r_integrity_risk_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_integrity_risk_pending: {
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
