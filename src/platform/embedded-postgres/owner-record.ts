import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

import { errorCodeOf } from './errors';
import { startOfProcess } from './process-identity';
import { replaceFile } from './replace-file';

/** Who started the server beside it. The lock decides; this only tells the other starter whom it met. */
const ownerRecordSchema = z.object({
  owner: z.object({ pid: z.number().int().positive(), processStart: z.string(), host: z.string() }).nullable(),
  port: z.number().int().min(1).max(65535).nullable(),
});

export type OwnerRecord = z.infer<typeof ownerRecordSchema>;

const NO_RECORD: OwnerRecord = { owner: null, port: null };

function ownerRecordFile(home: string): string {
  return path.join(home, 'postgres.owner.json');
}

/** An absent or unreadable record counts as none: it is only a note, and the next start writes it anew. */
export async function readOwnerRecord(home: string): Promise<OwnerRecord> {
  let text: string;
  try {
    text = await readFile(ownerRecordFile(home), 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return NO_RECORD;
    throw error;
  }
  try {
    return ownerRecordSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return NO_RECORD;
    throw error;
  }
}

export async function writeOwnerRecord(home: string, record: OwnerRecord): Promise<void> {
  await replaceFile(ownerRecordFile(home), `${JSON.stringify(record)}\n`);
}

export async function describeThisProcess(): Promise<NonNullable<OwnerRecord['owner']>> {
  return {
    pid: process.pid,
    processStart: (await startOfProcess(process.pid)) ?? '',
    host: hostname(),
  };
}

export async function isOwnerAlive(owner: OwnerRecord['owner']): Promise<boolean> {
  return owner !== null && (await startOfProcess(owner.pid)) === owner.processStart;
}
