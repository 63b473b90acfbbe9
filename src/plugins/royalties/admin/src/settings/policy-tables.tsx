import { Field } from '@strapi/design-system';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import {
  genreModes,
  type BonusRule,
  type GenreMode,
  type GenreRule,
  type PolicyRules,
} from '../../../../../domain/royalties/rules';
import { DataTable } from '../parts/data-table';
import { FigureInput } from '../parts/figure-input';
import { useLanguage, useText } from '../parts/use-text';

/** How each genre is paid: mode, ceiling, and the coefficient that a proposal begins with. */
export const GenreTable = ({
  rules,
  onChange,
}: {
  readonly rules: PolicyRules;
  onChange(genres: readonly GenreRule[]): void;
}) => {
  const t = useText();
  const language = useLanguage();
  const change = (code: string, part: Partial<GenreRule>): void =>
    onChange(rules.genres.map((genre) => (genre.code === code ? { ...genre, ...part } : genre)));
  return (
    <DataTable
      caption={t('policy.genres')}
      rows={rules.genres}
      rowKey={({ code }) => code}
      columns={[
        { name: 'name', heading: t('field.genre'), isRowHeading: true, cell: ({ name }) => name[language] },
        {
          name: 'mode',
          heading: t('policy.mode'),
          cell: (genre) => (
            <SingleSelect
              size="S"
              aria-label={`${t('policy.mode')}: ${genre.name[language]}`}
              value={genre.mode}
              onChange={(mode: string | number) => change(genre.code, { mode: mode as GenreMode })}
            >
              {genreModes.map((mode) => (
                <SingleSelectOption key={mode} value={mode}>
                  {t(`mode.${mode}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          ),
        },
        ...(['ceiling', 'coefficient'] as const).map((part) => ({
          name: part,
          heading: t(`policy.${part}`),
          cell: (genre: GenreRule) => (
            <FigureInput
              label={`${t(`policy.${part}`)}: ${genre.name[language]}`}
              kind="decimal"
              isOptional
              isLabelHidden
              value={genre[part]}
              onChange={(value) => change(genre.code, { [part]: value })}
            />
          ),
        })),
        {
          name: 'source',
          heading: t('settings.source'),
          cell: (genre) => (
            <Field.Input
              size="S"
              aria-label={`${t('settings.source')}: ${genre.name[language]}`}
              value={genre.source}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                change(genre.code, { source: event.target.value })
              }
            />
          ),
        },
      ]}
    />
  );
};

export const BonusTable = ({
  rules,
  onChange,
}: {
  readonly rules: PolicyRules;
  onChange(bonuses: readonly BonusRule[]): void;
}) => {
  const t = useText();
  const language = useLanguage();
  const change = (code: string, part: Partial<BonusRule>): void =>
    onChange(rules.bonuses.map((bonus) => (bonus.code === code ? { ...bonus, ...part } : bonus)));
  return (
    <DataTable
      caption={t('bonus.title')}
      rows={rules.bonuses}
      rowKey={({ code }) => code}
      columns={[
        { name: 'name', heading: t('field.name'), isRowHeading: true, cell: ({ name }) => name[language] },
        ...(['min', 'max'] as const).map((part) => ({
          name: part,
          heading: t(`policy.bonus.${part}`),
          cell: (bonus: BonusRule) => (
            <FigureInput
              label={`${t(`policy.bonus.${part}`)}: ${bonus.name[language]}`}
              kind="percent"
              isLabelHidden
              value={bonus[part]}
              onChange={(value) => change(bonus.code, { [part]: value ?? '' })}
            />
          ),
        })),
        { name: 'source', heading: t('settings.source'), cell: ({ source }) => source },
      ]}
    />
  );
};
