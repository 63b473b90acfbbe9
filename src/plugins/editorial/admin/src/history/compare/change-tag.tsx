import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ChangeWord } from './presentation';

const looks: Readonly<
  Record<
    ChangeWord,
    { readonly sign: string; readonly variant: 'success' | 'danger' | 'secondary' | 'warning' | 'neutral' }
  >
> = {
  same: { sign: '=', variant: 'neutral' },
  added: { sign: '+', variant: 'success' },
  removed: { sign: '−', variant: 'danger' },
  changed: { sign: '±', variant: 'secondary' },
  moved: { sign: '↕', variant: 'warning' },
  movedAndChanged: { sign: '↕', variant: 'warning' },
};

/** What happened, in a word and a sign. */
export const ChangeTag = ({ word }: { readonly word: ChangeWord }) => {
  const { formatMessage } = useIntl();
  const { sign, variant } = looks[word];
  return (
    <Badge variant={variant} size="S">
      <span aria-hidden>{`${sign} `}</span>
      {formatMessage({ id: `editorial.history.change.${word}` })}
    </Badge>
  );
};
