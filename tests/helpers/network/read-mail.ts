/** A mail as its reader sees it. */
export interface ReadMail {
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads a message of RFC 5322 with the parts of RFC 2045 to 2047, written apart from what made it. */
export const readMail = (raw: string): ReadMail => {
  const whole = partOf(raw);
  const parts = leavesOf(whole);
  const find = (type: string): string => {
    const part = parts.find(({ headers }) => headers['content-type']?.startsWith(type));
    if (!part) throw new Error(`a mail without ${type}`);
    return decoded(part);
  };
  return {
    headers: whole.headers,
    subject: readableHeader(whole.headers['subject'] ?? ''),
    text: find('text/plain'),
    html: find('text/html'),
  };
};

const partOf = (raw: string): Part => {
  const [, head = '', body = ''] = /^([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(raw) ?? [];
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return {
    headers: Object.fromEntries(
      lines.map((line) => {
        const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
        return [name.toLowerCase(), value];
      }),
    ),
    body,
  };
};

const leavesOf = (part: Part): readonly Part[] => {
  const boundary = /boundary="?([^";]+)"?/.exec(part.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((one) => leavesOf(partOf(one.replace(/^\r\n/, ''))));
};

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

const decoded = ({ headers, body }: Part): string => {
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : Buffer.from(body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n').trim();
};

const readableHeader = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_match, way: string, text: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : fromQuotedPrintable(text.replaceAll('_', ' ')).toString('utf8'),
    );
