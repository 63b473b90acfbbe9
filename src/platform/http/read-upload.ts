import { readFile } from 'node:fs/promises';
import type { Context } from 'koa';
import { DomainFailure } from '../../domain/shared/failure';

interface UploadRequest {
  readonly body?: unknown;
  readonly files?: Readonly<
    Record<string, { readonly filepath?: string; readonly size?: number } | readonly unknown[]>
  >;
}

/**
 * A file that a request carries, as the body itself or as the field `file` of a form.
 * @throws DomainFailure EXCHANGE_FILE_TOO_LARGE, INVALID_BODY where there is none
 */
export const readUpload = async (context: Context, most: number): Promise<Uint8Array> => {
  const request = context.request as unknown as UploadRequest;
  const file = request.files?.['file'];
  if (file && !Array.isArray(file)) {
    const { filepath, size = 0 } = file as { filepath?: string; size?: number };
    if (size > most) throw new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { most });
    if (filepath) return readFile(filepath);
  }
  if (typeof request.body === 'string') return Buffer.from(request.body, 'utf8');
  const chunks: Buffer[] = [];
  let length = 0;
  // A body that a parser has read already ends at once: nothing is in it.
  for await (const chunk of context.req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new DomainFailure('EXCHANGE_FILE_TOO_LARGE', { most });
    chunks.push(chunk);
  }
  if (length === 0) throw new DomainFailure('INVALID_BODY', { expected: 'a file' });
  return Buffer.concat(chunks);
};
