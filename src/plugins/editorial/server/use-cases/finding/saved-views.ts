import { DomainFailure } from '../../../../../domain/shared/failure';
import { currentActing } from '../../../../../platform/editorial/acting';
import {
  addView,
  changeView,
  lockViews,
  readViews,
  removeView,
} from '../../../../../platform/finding/saved-view-store';
import { inTransaction, readSql } from '../../../../../platform/sql';
import type { SavedViewBody, SavedViewView } from '../../../contracts/finding';
import type { EditorialCore } from '../../core';

const mostViews = 50;

/** Views belong to the person who saved them; nobody else sees or changes them. */
const personOf = (core: EditorialCore): number => {
  const { userId } = currentActing(core.strapi).actor;
  if (userId === null) throw new DomainFailure('UNAUTHENTICATED');
  return userId;
};

export const readSavedViews = (core: EditorialCore): Promise<readonly SavedViewView[]> =>
  readViews(readSql(core.strapi), personOf(core));

/** @throws DomainFailure SAVED_VIEW_EXISTS, TOO_MANY_SAVED_VIEWS */
export const addSavedView = (core: EditorialCore, body: SavedViewBody): Promise<SavedViewView> => {
  const person = personOf(core);
  return inTransaction(core.strapi, async (sql) => {
    await lockViews(sql, person);
    const known = await readViews(sql, person);
    if (known.length >= mostViews) throw new DomainFailure('TOO_MANY_SAVED_VIEWS', { most: mostViews });
    const view = await addView(sql, person, body, core.clock.now());
    if (!view) throw new DomainFailure('SAVED_VIEW_EXISTS', { name: body.name });
    return view;
  });
};

/** @throws DomainFailure SAVED_VIEW_NOT_FOUND, SAVED_VIEW_EXISTS */
export const changeSavedView = (core: EditorialCore, id: number, body: SavedViewBody): Promise<SavedViewView> => {
  const person = personOf(core);
  return inTransaction(core.strapi, async (sql) => {
    await lockViews(sql, person);
    const changed = await changeView(sql, person, id, body);
    if (changed === 'unknown') throw new DomainFailure('SAVED_VIEW_NOT_FOUND', { id });
    if (changed === 'taken') throw new DomainFailure('SAVED_VIEW_EXISTS', { name: body.name });
    return changed;
  });
};

/** @throws DomainFailure SAVED_VIEW_NOT_FOUND */
export const removeSavedView = (core: EditorialCore, id: number): Promise<void> => {
  const person = personOf(core);
  return inTransaction(core.strapi, async (sql) => {
    if (!(await removeView(sql, person, id))) throw new DomainFailure('SAVED_VIEW_NOT_FOUND', { id });
  });
};
