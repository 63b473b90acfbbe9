import { Typography, VisuallyHidden } from '@strapi/design-system';
import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Format, RichTextRun, TextRun } from '../../../../../../domain/history/diff/entry-diff';
import { hasText, runsOn, type Side } from './presentation';
import { Sides } from './sides';

/* Not by colour alone: what came is underlined, what went is struck through, and both say so in words. */
const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  margin-inline: 0.1rem;
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 2px;
  box-decoration-break: clone;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  margin-inline: 0.1rem;
  text-decoration: line-through;
  box-decoration-break: clone;
`;

const Formatted = styled.mark`
  background: ${({ theme }) => theme.colors.warning100};
  color: inherit;
  border-bottom: 2px dotted ${({ theme }) => theme.colors.warning600};
`;

/** A line break that came or went is seen. */
const visible = (text: string): string => text.replaceAll('\n', '↵\n');

export const Run = ({ run, children }: { readonly run: TextRun; readonly children?: ReactNode }) => {
  const { formatMessage } = useIntl();
  const { operation, text } = run;
  const word = (
    <VisuallyHidden tag="span">{` [${formatMessage({ id: `editorial.history.run.${operation}` })}: `}</VisuallyHidden>
  );
  const end = <VisuallyHidden tag="span">{'] '}</VisuallyHidden>;
  switch (operation) {
    case 'equal':
      return <>{children ?? text}</>;
    case 'added':
      return (
        <Added>
          {word}
          {children ?? visible(text)}
          {end}
        </Added>
      );
    case 'removed':
      return (
        <Removed>
          {word}
          {children ?? visible(text)}
          {end}
        </Removed>
      );
    case 'formatted':
      return (
        <Formatted>
          {word}
          {children ?? text}
          {end}
        </Formatted>
      );
  }
};

const Text = styled(Typography)`
  display: block;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.6;
`;

/** Plain text: of both sides in one, or of one side only. */
export const Runs = ({ runs, side }: { readonly runs: readonly TextRun[]; readonly side?: Side }) => (
  <Text textColor="neutral800">
    {(side ? runsOn(side, runs) : runs).map((run, index) => (
      <Run key={index} run={run} />
    ))}
  </Text>
);

export const TextChange = ({ runs }: { readonly runs: readonly TextRun[] }) => (
  <Sides
    isChange
    inline={<Runs runs={runs} />}
    before={hasText('before', runs) ? <Runs runs={runs} side="before" /> : null}
    after={hasText('after', runs) ? <Runs runs={runs} side="after" /> : null}
  />
);

const tags: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'code'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

const InFormat = ({ format, children }: { readonly format: Format; readonly children: ReactNode }) => {
  const marked = format.marks.reduce<ReactNode>((inner, mark) => {
    const Tag = tags[mark];
    return Tag ? <Tag>{inner}</Tag> : inner;
  }, children);
  return format.link === null ? <>{marked}</> : <LinkText title={format.link}>{marked}</LinkText>;
};

const LinkText = styled.span`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: underline dotted;
`;

const useFormatWords = () => {
  const { formatMessage, formatList } = useIntl();
  return ({ marks, link }: Format): string => {
    const words = marks.map((mark) => formatMessage({ id: `editorial.history.format.${mark}`, defaultMessage: mark }));
    const all = link === null ? words : [...words, link];
    return all.length === 0 ? formatMessage({ id: 'editorial.history.format.none' }) : formatList(all);
  };
};

/** Rich text, with its format; where only that changed, both formats are named. */
export const RichRuns = ({ runs, side }: { readonly runs: readonly RichTextRun[]; readonly side?: Side }) => {
  const words = useFormatWords();
  return (
    <>
      {(side ? runsOn(side, runs) : runs).map((run, index) => {
        const former = run.formerFormat;
        const format = side === 'before' && former ? former : run.format;
        const shown = run.operation === 'equal' || run.operation === 'formatted' ? run.text : visible(run.text);
        const name = former ? `${words(former)} → ${words(run.format)}` : undefined;
        return (
          <span key={index} title={name}>
            <Run run={run}>
              {name && <VisuallyHidden tag="span">{`${name}: `}</VisuallyHidden>}
              <InFormat format={format}>{shown}</InFormat>
            </Run>
          </span>
        );
      })}
    </>
  );
};
