interface Attachment {
  readonly visibility?: string;
}

type Values = Readonly<Record<string, unknown>>;

const isInternal = (attachment: unknown): boolean => (attachment as Attachment | null)?.visibility !== 'public';

/** A file of the media library: only files have both. */
const isFile = (value: Values): boolean => 'mime' in value && 'hash' in value;

/**
 * What an answer to readers leaves out, wherever it stands: attachments marked internal, and what
 * else uses a file, which leads from a live picture to the drafts that show it too.
 */
export const hideFromReaders = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(hideFromReaders);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value as Values).filter(([name]) => name !== 'related' || !isFile(value as Values));
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      hideFromReaders(name === 'attachments' ? publicAttachments(member) : member),
    ]),
  );
};

export const publicAttachments = (attachments: unknown): unknown =>
  Array.isArray(attachments) ? attachments.filter((attachment) => !isInternal(attachment)) : attachments;
