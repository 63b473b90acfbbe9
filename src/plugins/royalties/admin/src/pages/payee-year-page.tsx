import { BackButton } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { OwnRightsView, PayeeView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { useText } from '../parts/use-text';
import { YearStatement } from '../payees/year-statement';

export const PayeeYearPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const { id = '' } = useParams<{ id: string }>();
  const read = useRead<PayeeView>({ path: `/payees/${id}` });
  return (
    <RoyaltyPage
      title={read.data ? t('year.title', { name: read.data.name }) : t('nav.payees')}
      navigation={<BackButton fallback="../payees" />}
    >
      <Loaded read={read}>
        {(payee) => (
          <YearStatement
            thisYear={Number(me.today.slice(0, 4))}
            pathOf={(year) => ({ path: `/payees/${payee.id}/year/${year}` })}
          />
        )}
      </Loaded>
    </RoyaltyPage>
  );
};
