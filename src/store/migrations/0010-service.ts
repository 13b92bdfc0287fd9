import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = {
  name: '0010-service',
  statements: [
    'alter table "collection" add column "nature" jsonb',
    'alter table "collection" add column "repeats" uuid',
    'alter table "r_policy_delivery" add column "f_visit" uuid',
    'alter table "r_policy_delivery" add column "f_campaign" uuid',
    'create index "r_policy_delivery_visit" on "r_policy_delivery" ("bureau", "f_visit")',
    'create index "r_policy_delivery_campaign" on "r_policy_delivery" ("bureau", "f_campaign")',
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
    'create table "r_element_match" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_enterprise" uuid,\n  "f_element" text,\n  "f_need" text,\n  "f_needed_on" date,\n  "f_need_people" numeric,\n  "f_supplier" text,\n  "f_introduced_on" date,\n  "f_agreed_on" date,\n  "f_amount" text,\n  "f_amount_amount" numeric,\n  "f_hired" numeric,\n  "f_outcome" text,\n  "f_section" text,\n  "f_request" uuid,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
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
    'create table "r_assessment_item" (\n  "bureau" text not null,\n  "id" uuid not null,\n  "identity" text not null,\n  "version" integer not null,\n  "state" text not null,\n  "readers" text[] not null default \'{}\',\n  "changed_at" timestamptz not null,\n  "changed_by" text not null,\n  "carried" jsonb not null default \'{}\',\n  "pending" jsonb not null default \'{}\',\n  "steps" jsonb not null default \'[]\',\n  "extra" jsonb not null default \'{}\',\n  "f_scheme" text,\n  "f_year" bigint,\n  "f_item" text,\n  "f_full" numeric,\n  "f_expected" numeric,\n  "f_final" numeric,\n  "f_loss" text,\n  "f_remedy" text,\n  "f_section" text,\n  "f_published_on" date,\n  primary key ("bureau", "id"),\n  unique ("bureau", "identity")\n)',
    'create index "r_assessment_item_readers" on "r_assessment_item" using gin ("readers")',
    'create index "r_assessment_item_pending" on "r_assessment_item" ("bureau") where state = \'pending\'',
    'alter table "r_assessment_item" enable row level security',
    "create policy \"r_assessment_item_select\" on \"r_assessment_item\" for select to kechuang_app using ((bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) or (readers && string_to_array(current_setting('app.grants', true), ',')))",
    'create policy "r_assessment_item_insert" on "r_assessment_item" for insert to kechuang_app with check (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    "create policy \"r_assessment_item_update\" on \"r_assessment_item\" for update to kechuang_app using (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)) with check (bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true))",
    'create policy "r_assessment_item_delete" on "r_assessment_item" for delete to kechuang_app using (bureau between current_setting(\'app.bureau_from\', true) and current_setting(\'app.bureau_to\', true))',
    'grant select, insert, update, delete on "r_assessment_item" to kechuang_app',
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
        f_document: {
          type: 'text',
          nullable: true,
        },
        f_recognised_on: {
          type: 'date',
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
        r_assessment_item_readers: {
          columns: ['readers'],
          using: 'gin',
        },
        r_assessment_item_pending: {
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
  },
}
