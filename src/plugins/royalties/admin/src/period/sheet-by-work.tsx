import { Flex } from '@strapi/design-system';
import type { SheetLineView } from '../../../../../domain/royalties/views';
import { Loaded } from '../parts/loaded';
import { Pager } from '../parts/pager';
import { usePages } from '../parts/use-pages';
import { useText } from '../parts/use-text';
import { SheetLines } from './sheet-lines';

/** The month's sheet line by line, a page at a time. */
export const SheetByWork = ({ month }: { readonly month: string }) => {
  const t = useText();
  const pages = usePages<SheetLineView>(`/periods/${month}/works`, { limit: 100 });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Loaded read={pages.read} empty={t('period.empty')} isEmpty={(lines) => lines.length === 0}>
        {(lines) => <SheetLines caption={t('period.byWork')} lines={lines} />}
      </Loaded>
      <Pager {...pages} />
    </Flex>
  );
};
