import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useEntryOnScreen } from '../entry/use-entry-on-screen';
import { useMoment } from '../entry/use-moment';
import { Notice, NoticeText } from '../notice';
import { useStore } from '../store';
import { wordsIn } from './kept-typing';
import { offers } from './offers';

/** Offers what was typed here and never saved, beside what the form holds now. */
export const RecoveryNotice = () => {
  const { formatMessage } = useIntl();
  const moment = useMoment();
  const { formKey, model } = useEntryOnScreen();
  const offer = useStore(offers).get(formKey);
  if (!offer) return null;
  const { kept, current, version } = offer;
  const isOlder = kept.version !== null && version !== null && kept.version !== version;
  return (
    <Notice
      variant="warning"
      title={formatMessage({ id: 'editorial.recovery.title' })}
      actions={
        <>
          <Button variant="secondary" size="S" fullWidth onClick={() => offer.putBack()}>
            {formatMessage({ id: 'editorial.recovery.putBack' })}
          </Button>
          <Button variant="danger-light" size="S" fullWidth onClick={() => offer.letGo()}>
            {formatMessage({ id: 'editorial.recovery.letGo' })}
          </Button>
        </>
      }
    >
      <NoticeText>{formatMessage({ id: 'editorial.recovery.text' }, { time: moment(kept.keptAt) })}</NoticeText>
      {isOlder && <NoticeText>{formatMessage({ id: 'editorial.recovery.newer' })}</NoticeText>}
      <details>
        <summary>{formatMessage({ id: 'editorial.recovery.compare' })}</summary>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          {Object.entries(kept.typed).map(([name, typed]) => (
            <Box key={name}>
              <Typography tag="dt" fontWeight="bold">
                {formatMessage({ id: `content-manager.content-types.${model}.${name}`, defaultMessage: name })}
              </Typography>
              <Side label={formatMessage({ id: 'editorial.recovery.now' })} text={wordsIn(current[name])} />
              <Side label={formatMessage({ id: 'editorial.recovery.typed' })} text={wordsIn(typed)} />
            </Box>
          ))}
        </Flex>
      </details>
    </Notice>
  );
};

const Side = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <Typography tag="dd" variant="pi" textColor="neutral800" style={{ margin: 0, overflowWrap: 'anywhere' }}>
    <strong>{label}</strong> {text || '–'}
  </Typography>
);
