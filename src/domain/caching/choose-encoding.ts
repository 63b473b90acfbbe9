export type Encoding = 'br' | 'gzip' | 'identity';

const tieBreak: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The encoding of ours that an Accept-Encoding likes best (RFC 9110, 12.5.3); the smallest one if several. */
export const chooseEncoding = (accepted: string | undefined): Encoding => {
  if (!accepted) return 'identity';
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
        return [name, quality === undefined ? 1 : Number(quality) || 0] as const;
      }),
  );
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.000_1 : 0);
  const [best] = [...tieBreak].sort((one, other) => weightOf(other) - weightOf(one));
  return best && weightOf(best) > 0 ? best : 'identity';
};
