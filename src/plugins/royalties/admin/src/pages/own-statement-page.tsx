import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { OwnRightsView } from '../../../../../domain/royalties/views';
import { useRead } from '../api/use-royalties';
import { Loaded } from '../parts/loaded';
import { RoyaltyPage } from '../parts/page';
import { useText } from '../parts/use-text';
import { YearStatement } from '../payees/year-statement';

/** What the signed-in person has earned and been paid; nobody else's figures. */
const OwnStatementPage = () => {
  const t = useText();
  const read = useRead<OwnRightsView>({ path: '/me' });
  return (
    <RoyaltyPage title={t('own.title')} subtitle={t('own.subtitle')}>
      <Loaded read={read}>
        {(me) =>
          me.payee === null ? (
            <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={t('own.empty')} />
          ) : (
            <YearStatement
              thisYear={Number(me.today.slice(0, 4))}
              pathOf={(year) => ({ path: '/my-statement', params: { year } })}
            />
          )
        }
      </Loaded>
    </RoyaltyPage>
  );
};

export default OwnStatementPage;
