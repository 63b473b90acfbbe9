import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { VersionView } from '../../../../contracts';
import { useMoment } from '../../entry/use-moment';
import { useActorName } from '../use-words';
import type { VersionChoices } from './use-version-choices';

interface VersionPickerProps {
  readonly label: string;
  readonly chosen: VersionView | null;
  readonly choices: VersionChoices;
  onChoose(id: number): void;
}

export const VersionPicker = ({ label, chosen, choices, onChoose }: VersionPickerProps) => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const actorName = useActorName();
  const isListed = choices.versions.some(({ id }) => id === chosen?.id);
  const offered: readonly VersionView[] = chosen && !isListed ? [chosen, ...choices.versions] : choices.versions;
  const textOf = ({ label: name, actor, createdAt }: VersionView): string =>
    [name, actorName(actor), moment(createdAt)].join(' · ');
  return (
    <Field.Root width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={chosen ? String(chosen.id) : ''}
        placeholder={formatMessage({ id: 'editorial.history.compare.pick' })}
        loading={choices.isLoading}
        loadingMessage={formatMessage({ id: 'editorial.history.loading' })}
        noOptionsMessage={() => formatMessage({ id: 'editorial.history.compare.noVersion' })}
        hasMoreItems={choices.hasMore}
        onLoadMore={choices.loadMore}
        onClear={undefined}
        onChange={(value) => {
          if (value && value !== String(chosen?.id)) onChoose(Number(value));
        }}
      >
        {offered.map((version) => (
          <ComboboxOption key={version.id} value={String(version.id)} textValue={textOf(version)}>
            {textOf(version)}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
