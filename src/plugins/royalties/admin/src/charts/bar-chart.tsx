import { useTheme } from 'styled-components';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

const width = 720;
const rowHeight = 28;
const nameWidth = 210;
const labelWidth = 130;

/** A name as far as it fits beside its bar; the table below has it whole. */
const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name);

/** Bars one below the other, for the eye only: the table beside the chart says the same to everybody. */
export const BarChart = ({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) => {
  const { colors } = useTheme() as unknown as { colors: Readonly<Record<string, string>> };
  const highest = Math.max(...bars.map(({ value }) => Math.abs(value)), 1);
  const room = width - nameWidth - labelWidth;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      width="100%"
      style={{ maxWidth: `${width}px` }}
    >
      {bars.map(({ key, name, value, label }, index) => {
        const length = (Math.abs(value) / highest) * room;
        const middle = index * rowHeight + rowHeight / 2;
        return (
          <g key={key} fontSize={13} fill={colors['neutral800']}>
            <title>{`${name}: ${label}`}</title>
            <text x={nameWidth - 8} y={middle} textAnchor="end" dominantBaseline="middle">
              {shortened(name)}
            </text>
            <rect
              x={nameWidth}
              y={middle - 8}
              width={Math.max(length, 1)}
              height={16}
              rx={2}
              fill={value < 0 ? colors['danger500'] : colors['primary500']}
            />
            <text x={nameWidth + length + 6} y={middle} dominantBaseline="middle">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
