import { availableParallelism } from 'node:os';
import { HOST } from './server-names';

/** Given on the command line at each start, so that a new version of ours needs no change in old data folders. */
export function serverSettings({ port, ephemeral }: { port: number; ephemeral: boolean }): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: HOST,
    port: String(port),
    // No socket file: it would have to lie in a folder that the run user may write to and others could claim.
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: '150',
    jit: 'off',
    // Input and output by the sessions themselves saves three processes, and is enough for one machine.
    io_method: 'sync',
    // What reads much is read by two processes. They meet in the data folder: a container has 64 MB of /dev/shm only.
    dynamic_shared_memory_type: 'mmap',
    max_parallel_workers_per_gather: availableParallelism() > 1 ? '1' : '0',
    max_parallel_maintenance_workers: '0',
    max_logical_replication_workers: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_checkpoints: 'off',
    ...(ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
