import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import type { EntryEvidence, Finding, RecordEvidence } from './evidence';

/** Pins may come and go, so their rows are no history; but each has to be what the audit told last. */
export const checkPins = ({ pins, records }: EntryEvidence): readonly Omit<Finding, 'entry'>[] => {
  const told = new Map<number, RecordEvidence['row']>();
  for (const { table, row } of records) {
    if (table !== 'editorial_audit' || typeof row['version_id'] !== 'number') continue;
    if (row['action'] === 'pin') told.set(row['version_id'], row);
    if (row['action'] === 'unpin') told.delete(row['version_id']);
  }
  const table = 'editorial_pins';
  const findings: Omit<Finding, 'entry'>[] = [];
  for (const { versionId, pin, pinnedBy, pinnedByName, pinnedAt } of pins) {
    const row = told.get(versionId);
    const at = { table, row: `version ${versionId}` };
    if (!row) findings.push({ kind: 'inserted', ...at, problem: 'the audit tells of no such pin' });
    else if (
      !isSame((row['after'] as { readonly pin?: JsonValue } | undefined)?.pin, pin as JsonValue) ||
      !isSame([row['actor_id'] ?? null, row['actor_name']], [pinnedBy, pinnedByName]) ||
      Date.parse(String(row['occurred_at'])) !== Date.parse(pinnedAt)
    ) {
      findings.push({ kind: 'changed', ...at, problem: 'the audit tells of another pin' });
    }
    told.delete(versionId);
  }
  for (const versionId of told.keys()) {
    findings.push({
      kind: 'dropped',
      table,
      row: `version ${versionId}`,
      problem: 'the audit tells of a pin that is not there',
    });
  }
  return findings;
};

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson((one ?? null) as JsonValue) === canonicalJson((other ?? null) as JsonValue);
