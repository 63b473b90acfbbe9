import { execFileSync } from 'node:child_process';

export interface ProcessRow {
  readonly pid: number;
  readonly group: number;
  readonly command: string;
}

/** All processes of this machine that are not zombies. */
export function listProcesses(): readonly ProcessRow[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && !match[3]?.startsWith('Z'))
    .map((match) => ({ pid: Number(match?.[1]), group: Number(match?.[2]), command: match?.[4] ?? '' }));
}
