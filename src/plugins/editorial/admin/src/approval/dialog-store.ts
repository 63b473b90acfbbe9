import type { EntryAddress } from '../entry/address';
import { createStore } from '../store';
import type { DialogAction } from './presentation';

export interface OpenDialog {
  readonly address: EntryAddress;
  readonly action: DialogAction;
}

/** Buttons in several places of the edit view open one dialog; it is drawn in one of them only. */
export const actionDialog = createStore<OpenDialog | null>(null);

export const openActionDialog = (dialog: OpenDialog): void => actionDialog.set(dialog);
export const closeActionDialog = (): void => actionDialog.set(null);
