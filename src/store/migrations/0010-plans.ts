import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = {
  name: '0010-plans',
  statements: [
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
  },
}
