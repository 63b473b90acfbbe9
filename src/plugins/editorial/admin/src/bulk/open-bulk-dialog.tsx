import { useStore } from '../store';
import { bulkDialog } from './bulk-actions';
import { BulkDialog } from './bulk-dialog';

/** Drawn once, in the list view's head: the place of the buttons goes away with the selection. */
export const OpenBulkDialog = () => {
  const open = useStore(bulkDialog);
  return open && <BulkDialog action={open.action} entries={open.entries} onClose={() => bulkDialog.set(null)} />;
};
