import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface GroupHeadingProps {
  readonly attribute: { readonly message: string };
}

/** The heading of a group of fields, drawn where Strapi thinks to draw a field. */
export const GroupHeading = ({ attribute }: GroupHeadingProps) => {
  const { formatMessage } = useIntl();
  return (
    <Typography tag="h2" variant="delta" textColor="neutral800">
      {formatMessage({ id: attribute.message })}
    </Typography>
  );
};
