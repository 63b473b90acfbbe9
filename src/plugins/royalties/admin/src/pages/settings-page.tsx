import { Box, Tabs } from '@strapi/design-system';
import type { OwnRightsView } from '../../../../../domain/royalties/views';
import { RoyaltyPage } from '../parts/page';
import { useText } from '../parts/use-text';
import { BaseSalaries } from '../settings/base-salaries';
import { Policies } from '../settings/policies';
import { RuleHistory } from '../settings/rule-history';
import { TaxRules } from '../settings/tax-rules';

/** The rules as data with dates: who may not change them still sees what holds, and since when. */
export const SettingsPage = ({ me }: { readonly me: OwnRightsView }) => {
  const t = useText();
  const canWrite = me.rights.includes('manageSettings');
  return (
    <RoyaltyPage title={t('nav.settings')} subtitle={t('settings.subtitle')}>
      <Tabs.Root defaultValue="policies">
        <Tabs.List aria-label={t('nav.settings')}>
          <Tabs.Trigger value="policies">{t('settings.policies')}</Tabs.Trigger>
          <Tabs.Trigger value="salaries">{t('settings.baseSalaries')}</Tabs.Trigger>
          <Tabs.Trigger value="taxes">{t('settings.taxRules')}</Tabs.Trigger>
          <Tabs.Trigger value="history">{t('settings.history')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="policies">
          <Box padding={4}>
            <Policies canWrite={canWrite} today={me.today} />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="salaries">
          <Box padding={4}>
            <BaseSalaries canWrite={canWrite} today={me.today} />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="taxes">
          <Box padding={4}>
            <TaxRules canWrite={canWrite} today={me.today} />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="history">
          <Box padding={4}>
            <RuleHistory />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
    </RoyaltyPage>
  );
};
