import { inForceOn, type Policy } from '../../../../../domain/royalties/rules';
import { useRead } from '../api/use-royalties';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { PolicyDialog } from './policy-dialog';
import { RuleList, type SettingsProps } from './rule-list';

/** The newsroom's own tables with their days; a new one begins as a copy of the one in force. */
export const Policies = ({ canWrite, today }: SettingsProps) => {
  const t = useText();
  const { amount, day, number } = useFigures();
  const read = useRead<readonly Policy[]>({ path: '/policies' });
  const template = read.data ? (inForceOn(read.data, today) ?? read.data.at(-1) ?? null) : null;
  return (
    <RuleList
      read={read}
      caption={t('settings.policies')}
      empty={t('settings.empty')}
      addLabel={t('settings.addPolicy')}
      canWrite={canWrite && template !== null}
      nameOf={({ name }) => name}
      columns={[
        { name: 'name', heading: t('field.name'), isRowHeading: true, cell: ({ name }) => name },
        { name: 'from', heading: t('settings.from'), cell: ({ from }) => day(from) },
        { name: 'to', heading: t('settings.to'), cell: ({ to }) => (to === null ? t('settings.openEnded') : day(to)) },
        {
          name: 'genres',
          heading: t('policy.genres'),
          isFigure: true,
          cell: ({ rules }) => number(rules.genres.length),
        },
        {
          name: 'fund',
          heading: t('policy.fund'),
          isFigure: true,
          cell: ({ rules }) => (rules.monthlyFund === null ? '–' : amount(rules.monthlyFund)),
        },
        { name: 'source', heading: t('settings.source'), cell: ({ rules }) => rules.source },
      ]}
      editor={(policy, close) =>
        template && <PolicyDialog policy={policy} template={template} today={today} onClose={close} />
      }
    />
  );
};
