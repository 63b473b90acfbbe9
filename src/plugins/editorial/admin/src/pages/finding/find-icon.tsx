import { Search } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { QuickOpen } from './quick-open';

/** The menu is on every page of the panel, and Strapi offers no other place that is: so quick open hangs here. */
export const FindIcon = (props: ComponentProps<typeof Search>) => (
  <>
    <Search {...props} />
    <QuickOpen />
  </>
);
