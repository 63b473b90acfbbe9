import type { JsonValue } from '../../../../domain/shared/canonical-json';
import { bodyHtml } from '../../../../domain/delivery/body-html';

/** The members of an entry that hold its body, in the form that was asked for, as JSON. */
export const bodyOf = (
  body: string | null,
  form: 'blocks' | 'html' | 'none',
): { readonly body?: string; readonly bodyHtml?: string } => {
  if (body === null || form === 'none') return {};
  return form === 'blocks' ? { body } : { bodyHtml: JSON.stringify(bodyHtml(JSON.parse(body) as JsonValue)) };
};
