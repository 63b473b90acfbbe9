import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { editorialTypeOf } from '../entry/address';
import { useLocaleOnScreen } from '../entry/use-entry-on-screen';
import { useLanguageInText } from '../pages/page-parts';
import type { DocumentActionComponent } from '../strapi-internals';

/** Deleting an entry of the five types puts it into the trash: Strapi's dialog says it is gone for ever. */
export const asTrash = (useStock: DocumentActionComponent, label: string): DocumentActionComponent => {
  const Worded: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const languageInText = useLanguageInText();
    const locale = useLocaleOnScreen() ?? 'vi';
    const stock = useStock(props);
    if (!stock || stock.variant !== 'danger' || stock.dialog?.type !== 'dialog' || !editorialTypeOf(props.model)) {
      return stock;
    }
    return {
      ...stock,
      label: formatMessage({ id: label }, { language: languageInText(locale) }),
      dialog: {
        ...stock.dialog,
        content: (
          <Flex direction="column" gap={2}>
            <WarningCircle width="24px" height="24px" fill="danger600" />
            <Typography tag="p" variant="omega" textAlign="center">
              {formatMessage({ id: 'editorial.trash.confirm' })}
            </Typography>
          </Flex>
        ),
      },
    };
  };
  Worded.type = useStock.type;
  Worded.position = useStock.position;
  return Worded;
};
