import { Box, Checkbox, Field, Flex, Grid, Textarea, TextInput, Typography } from '@strapi/design-system';
import type { ChangeEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Block, Inline } from '../../../../../../domain/imports/imported-article';
import type { ImportedPartView, ImportPreviewView } from '../../../../contracts/imports';
import { Notice } from '../../notice';
import { withFigure, type FigureDraft, type ImportDraft } from './import-draft';

interface PreviewProps {
  readonly preview: ImportPreviewView;
  readonly draft: ImportDraft;
  onChange(draft: ImportDraft): void;
}

/** What becomes of the file: title, summary and what stands below the pictures can be changed here. */
export const ImportPreview = ({ preview, draft, onChange }: PreviewProps) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <LeftOutNotice leftOut={preview.leftOut} />
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="importTitle" required>
            <Field.Label>{formatMessage({ id: 'editorial.import.field.title' })}</Field.Label>
            <TextInput
              value={draft.title}
              maxLength={255}
              onChange={(event: ChangeEvent<HTMLInputElement>) => onChange({ ...draft, title: event.target.value })}
            />
          </Field.Root>
          <Field.Root name="importSummary">
            <Field.Label>{formatMessage({ id: 'editorial.import.field.summary' })}</Field.Label>
            <Textarea
              value={draft.summary}
              onChange={(event: ChangeEvent<HTMLTextAreaElement>) =>
                onChange({ ...draft, summary: event.target.value })
              }
            />
          </Field.Root>
          {draft.figures.length > 0 && (
            <Checkbox
              checked={draft.usesCover}
              onCheckedChange={(checked) => onChange({ ...draft, usesCover: checked === true })}
            >
              {formatMessage({ id: 'editorial.import.field.cover' })}
            </Checkbox>
          )}
          <Typography tag="h2" variant="delta">
            {formatMessage({ id: 'editorial.import.body' })}
          </Typography>
          {preview.body.map((part, index) => (
            <Part key={index} part={part} preview={preview} draft={draft} onChange={onChange} />
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};

const LeftOutNotice = ({ leftOut }: Pick<ImportPreviewView, 'leftOut'>) => {
  const { formatMessage } = useIntl();
  if (leftOut.length === 0) return null;
  return (
    <Notice variant="warning" title={formatMessage({ id: 'editorial.import.leftOut' })}>
      <ul>
        {leftOut.map(({ kind, count, example }) => (
          <li key={kind} style={{ overflowWrap: 'anywhere' }}>
            {formatMessage({ id: `editorial.import.leftOut.${kind}` }, { count })}
            {example && ` (${example})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Part = ({ part, preview, draft, onChange }: PreviewProps & { readonly part: ImportedPartView }) => {
  switch (part.kind) {
    case 'rich-text':
      return (
        <div>
          {part.blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </div>
      );
    case 'table':
      return (
        <Box tag="table" borderColor="neutral200">
          <tbody>
            {part.rows.map((row, number) => (
              <tr key={number}>
                {row.map((cell, column) => (
                  <Box key={column} tag={number < part.headerRows ? 'th' : 'td'} padding={2} borderColor="neutral200">
                    <Typography fontWeight={number < part.headerRows ? 'bold' : 'regular'}>{cell}</Typography>
                  </Box>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      );
    case 'figure': {
      const figure = draft.figures.find(({ picture }) => picture === part.picture);
      const thumbnail = preview.pictures.find(({ picture }) => picture === part.picture)?.thumbnail;
      return figure ? (
        <FigureFields
          figure={figure}
          thumbnail={thumbnail}
          onChange={(change) => onChange(withFigure(draft, part.picture, change))}
        />
      ) : null;
    }
  }
};

const FigureFields = ({
  figure,
  thumbnail,
  onChange,
}: {
  readonly figure: FigureDraft;
  readonly thumbnail: string | undefined;
  onChange(change: Partial<FigureDraft>): void;
}) => {
  const { formatMessage } = useIntl();
  return (
    <Grid.Root gap={4} tag="figure" style={{ margin: 0 }}>
      <Grid.Item col={4} xs={12} direction="column" alignItems="flex-start" gap={2}>
        <img
          src={thumbnail}
          alt={figure.alternativeText}
          style={{ maxWidth: '100%', opacity: figure.keep ? 1 : 0.3 }}
        />
        <Checkbox checked={figure.keep} onCheckedChange={(checked) => onChange({ keep: checked === true })}>
          {formatMessage({ id: 'editorial.import.keepPicture' }, { number: figure.picture + 1 })}
        </Checkbox>
      </Grid.Item>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={3}>
        {(['caption', 'credit', 'alternativeText'] as const).map((name) => (
          <Field.Root key={name} name={`${name}.${figure.picture}`}>
            <Field.Label>{formatMessage({ id: `editorial.import.field.${name}` })}</Field.Label>
            <TextInput
              value={figure[name]}
              disabled={!figure.keep}
              maxLength={name === 'caption' ? undefined : 255}
              onChange={(event: ChangeEvent<HTMLInputElement>) => onChange({ [name]: event.target.value })}
            />
          </Field.Root>
        ))}
      </Grid.Item>
    </Grid.Root>
  );
};

const BlockView = ({ block }: { readonly block: Block }): ReactNode => {
  if (block.type === 'list') {
    const Tag = block.format === 'ordered' ? 'ol' : 'ul';
    return (
      <Tag style={{ listStyle: block.format === 'ordered' ? 'decimal' : 'disc', paddingLeft: '2.4rem' }}>
        {block.children.map((child, index) =>
          child.type === 'list' ? (
            <BlockView key={index} block={child} />
          ) : (
            <li key={index}>
              <Words nodes={child.children} />
            </li>
          ),
        )}
      </Tag>
    );
  }
  return (
    <Typography
      tag={block.type === 'heading' ? 'h3' : block.type === 'quote' ? 'blockquote' : 'p'}
      variant={block.type === 'heading' ? 'delta' : 'omega'}
      style={{ padding: '0.4rem 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      <Words nodes={block.children} />
    </Typography>
  );
};

const Words = ({ nodes }: { readonly nodes: readonly Inline[] }) => (
  <>
    {nodes.map((node, index) => {
      if (node.type === 'link') {
        return (
          <a key={index} href={node.url} target="_blank" rel="noreferrer">
            <Words nodes={node.children} />
          </a>
        );
      }
      const style = {
        fontWeight: node.bold ? 700 : undefined,
        fontStyle: node.italic ? 'italic' : undefined,
        textDecoration: node.underline ? 'underline' : node.strikethrough ? 'line-through' : undefined,
      };
      return (
        <span key={index} style={style}>
          {node.text}
        </span>
      );
    })}
  </>
);
