import { ClusterError } from './error.ts'

export interface Settings {
  readonly [name: string]: string
}

/** For a laptop with two cores. Committed means on the disk: nothing here trades safety for speed. */
const defaults: Settings = {
  cluster_name: 'kechuang',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  default_text_search_config: 'pg_catalog.simple',
  // No replica can follow a server without a port; the journal of changes need not be written for one.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Seven files, each written over after a week.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // The details of a failed statement quote the row, and rows hold personal data.
  log_error_verbosity: 'terse',
}

/** Kept out of the caller's hands: they are what makes the server private. */
const reserved = ['listen_addresses', 'port', 'unix_socket_directories', 'unix_socket_permissions', 'hba_file']

/** @throws ClusterError when the caller names a setting that is not the caller's to make */
export function checkSettings(settings: Settings): void {
  const refused = Object.keys(settings).find((name) => reserved.includes(name) || !/^[a-z_][a-z0-9_.]*$/.test(name))
  if (refused !== undefined) {
    throw new ClusterError(
      `内嵌数据库的参数 ${refused} 不能改。要自行决定地址与端口，请用 DATABASE_URL 连接自己的数据库服务器。`,
    )
  }
}

/** The server's command line: `settings` over the defaults. */
export function settingArguments(settings: Settings, address: Settings): readonly string[] {
  return Object.entries({ ...defaults, ...settings, ...address }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

export function socketAddress(folder: string, port: number): Settings {
  return {
    listen_addresses: '',
    port: String(port),
    // The setting is a list; quoted, a comma in the path does not divide it.
    unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }
}

export function loopbackAddress(port: number): Settings {
  return { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' }
}
