/** All but the last digits of a number, as people recognise their own by them. */
export const maskEnd = (value: string | null, shown = 3): string | null =>
  value === null ? null : `${'•'.repeat(Math.max(value.length - shown, 0))}${value.slice(-shown)}`;

/** The first letter of each word of a name. */
export const maskName = (value: string | null): string | null =>
  value === null
    ? null
    : value
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => `${[...word][0] ?? ''}•••`)
        .join(' ');
