import type { FrozenMigration } from '../migrate.ts'

/**
 * No statistics of columns of JSON, for the tables made before (src/store/schema/model.ts has said so for new ones
 * since). Written by hand; never edited once released.
 */
export const migration: FrozenMigration = {
  name: '0013-statistics',
  statements: [
    `do $$
declare
  changed record;
begin
  for changed in
    select c.oid::regclass as "table", string_agg(format('alter column %I set statistics 0', a.attname), ', ') as changes
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'jsonb'::regtype and not a.attisdropped
    group by c.oid
  loop
    execute format('alter table %s %s', changed."table", changed.changes);
  end loop;
end
$$`,
  ],
  tables: {},
}
