import {
  Box,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { correctionKinds, type CorrectionKind } from '../../../../../domain/publishing/corrections';
import type { CorrectionDraft, DraftProblem } from '../approval/action-draft';
import { useMissing, type FieldProps } from '../approval/field-props';
import { ApologyField } from './apology-field';

/** What is corrected with the version: public with it, and linked with the article that apologizes. */
export const CorrectionField = (props: FieldProps) => {
  const { draft, onChange } = props;
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox checked={draft.isCorrected} onCheckedChange={(isCorrected: boolean) => onChange({ isCorrected })}>
        {formatMessage({ id: 'editorial.correction.ask' })}
      </Checkbox>
      {draft.isCorrected && <CorrectionForm {...props} />}
    </Flex>
  );
};

const CorrectionForm = (props: FieldProps) => {
  const { draft, entry, onChange } = props;
  const { correction } = draft;
  const { formatMessage } = useIntl();
  const change = (changed: Partial<CorrectionDraft>): void => onChange({ correction: { ...correction, ...changed } });
  return (
    <Box paddingLeft={4} borderStyle="solid" borderWidth="0 0 0 2px" borderColor="neutral200">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root name="correctionKind">
          <Field.Label>{formatMessage({ id: 'editorial.correction.kind' })}</Field.Label>
          <SingleSelect value={correction.kind} onChange={(kind) => change({ kind: kind as CorrectionKind })}>
            {correctionKinds.map((kind) => (
              <SingleSelectOption key={kind} value={kind}>
                {formatMessage({ id: `editorial.correction.kind.${kind}` })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <LongText
          {...props}
          name="whatWasWrong"
          problem="whatWasWrong"
          label="editorial.correction.whatWasWrong"
          change={change}
        />
        <LongText
          {...props}
          name="text"
          problem="correctionText"
          label="editorial.correction.text"
          hint="editorial.correction.text.hint"
          change={change}
        />
        <Flex gap={3} alignItems="flex-start">
          <ShortText
            {...props}
            name="printIssue"
            label="editorial.correction.printIssue"
            longest={100}
            change={change}
          />
          <ShortText {...props} name="printPage" label="editorial.correction.printPage" longest={50} change={change} />
        </Flex>
        <ApologyField
          locale={entry.locale}
          ownDocumentId={entry.documentId}
          value={correction.apology}
          known={entry.corrections.flatMap(({ apology }) => apology ?? [])}
          onChange={(apology) => change({ apology })}
        />
      </Flex>
    </Box>
  );
};

interface TextProps extends FieldProps {
  readonly label: string;
  change(changed: Partial<CorrectionDraft>): void;
}

const LongText = ({
  name,
  problem,
  label,
  hint,
  change,
  ...props
}: TextProps & { readonly name: 'whatWasWrong' | 'text'; readonly problem: DraftProblem; readonly hint?: string }) => {
  const { formatMessage } = useIntl();
  const missing = useMissing(props);
  return (
    <Field.Root
      name={`correction-${name}`}
      required
      error={missing(problem, 'editorial.correction.missing')}
      hint={hint && formatMessage({ id: hint })}
    >
      <Field.Label>{formatMessage({ id: label })}</Field.Label>
      <Textarea
        value={props.draft.correction[name]}
        maxLength={5000}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ [name]: event.target.value })}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const ShortText = ({
  name,
  label,
  longest,
  draft,
  change,
}: TextProps & { readonly name: 'printIssue' | 'printPage'; readonly longest: number }) => {
  const { formatMessage } = useIntl();
  return (
    <Box flex="1">
      <Field.Root name={`correction-${name}`}>
        <Field.Label>{formatMessage({ id: label })}</Field.Label>
        <TextInput
          value={draft.correction[name]}
          maxLength={longest}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value })}
        />
      </Field.Root>
    </Box>
  );
};
