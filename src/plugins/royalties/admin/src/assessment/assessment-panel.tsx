import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { WorkView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { Loaded } from '../parts/loaded';
import { AssessmentBadge } from '../parts/status-badges';
import { useFigures } from '../parts/use-figures';
import { useText } from '../parts/use-text';
import { readPermissions } from '../permissions';
import { AssessmentDialog } from './assessment-dialog';
import { Warnings } from './warnings';
import { addressOnScreen, pathOfWork, type WorkAddress } from './work-address';

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The side panel of the edit view: what the entry costs, for those who may see it; nothing for the others. */
export const AssessmentPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const { isLoading, allowedActions } = useRBAC(readPermissions);
  const address = addressOnScreen(model, documentId, query.plugins?.i18n?.locale);
  if (address === null || isLoading || !allowedActions['canRead']) return null;
  return {
    title: formatMessage({ id: 'royalties.assessment.title' }),
    content: <PanelContent key={pathOfWork(address)} address={address} />,
  };
};

const PanelContent = ({ address }: { readonly address: WorkAddress }) => {
  const t = useText();
  const read = useRead<WorkView>({ path: pathOfWork(address) });
  const [isOpen, setOpen] = useState(false);
  return (
    <Loaded read={read}>
      {(work) => (
        <Flex direction="column" alignItems="stretch" gap={3} width="100%">
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <AssessmentBadge status={work.status} />
            <PanelAmount work={work} />
          </Flex>
          <LineList work={work} />
          <Warnings warnings={work.warnings} />
          <Button variant="secondary" fullWidth onClick={() => setOpen(true)}>
            {t(work.allowedActions.includes('save') ? 'action.assess' : 'action.look')}
          </Button>
          {isOpen && <AssessmentDialog address={address} onClose={() => setOpen(false)} />}
        </Flex>
      )}
    </Loaded>
  );
};

const PanelAmount = ({ work }: { readonly work: WorkView }) => {
  const { amount } = useFigures();
  return (
    <Typography variant="delta" textColor="neutral800">
      {work.result ? amount(work.result.amount) : '–'}
    </Typography>
  );
};

const LineList = ({ work }: { readonly work: WorkView }) => {
  const t = useText();
  const { amount } = useFigures();
  if (!work.result) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {work.result.lines.map((line) => (
        <Flex key={line.lineId} tag="li" justifyContent="space-between" gap={2}>
          <Typography variant="pi" textColor="neutral600">
            {t(`kind.${line.kind}`)}
          </Typography>
          <Typography variant="pi" textColor="neutral800">
            {amount(line.amount)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
