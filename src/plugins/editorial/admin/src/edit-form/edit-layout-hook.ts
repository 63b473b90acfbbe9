import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import { isConfiguringTheView, type PanelReader } from '../strapi-internals';
import { formGroups, type FormGroupsUid } from './form-groups';
import { groupedLayout, permittedPath, type LaidOutField } from './grouped-layout';
import { readOnlyWhileLocked } from './read-only';
import { withStartOfReference } from './start-of-reference';

interface EditLayoutHook {
  readonly layout: EditLayout;
  readonly query: unknown;
}

type Field = EditLayout['layout'][number][number][number];

/** The hook gets no uid, but the name that the type was given in its schema. */
export const uidOfDisplayName = (displayName: string | undefined): FormGroupsUid | undefined => {
  const name = displayName?.toLowerCase().replaceAll(' ', '-');
  const uid = `api::${name}.${name}`;
  return uid in formGroups ? (uid as FormGroupsUid) : undefined;
};

/** Lays the form out in its groups, and says the hints of its fields in the panel's language. */
export const createEditLayoutHook = (panel: PanelReader) => {
  const withHint = <Hinted extends Field>(field: Hinted, id: string): Hinted => {
    const hint = panel.text(`editorial.hint.${id}.${field.name}`, '') || field.hint || '';
    return {
      ...field,
      hint: withStartOfReference(field, id.slice(id.indexOf('.') + 1), hint),
      // Every field of ours differs by language: a globe on each of them says nothing.
      labelAction: undefined,
    };
  };
  return ({ layout, query }: EditLayoutHook): EditLayoutHook => {
    const uid = uidOfDisplayName(layout.settings.displayName);
    // The page that configures a view shows the stored layout: ours is not in it and can't be stored.
    if (!uid || isConfiguringTheView()) return { layout, query };
    const permitted = [panel.permittedFields(uid, 'read'), panel.permittedFields(uid, 'create')];
    const hinted = layout.layout.map((rows) =>
      rows.map((row) => row.map((field) => withHint(field, `content-types.${uid}`))),
    );
    const components = Object.fromEntries(
      Object.entries(layout.components).map(([component, one]) => [
        component,
        {
          ...one,
          layout: one.layout.map((row) =>
            row.map((field) => readOnlyWhileLocked(withHint(field, `components.${component}`))),
          ),
        },
      ]),
    );
    const grouped = groupedLayout(hinted as unknown as LaidOutField[][][], {
      type: uid.slice(uid.indexOf('.') + 1),
      groups: formGroups[uid],
      visiblePathOf: (names) => permittedPath(names, permitted),
    });
    const guarded = grouped.map((rows) => rows.map((row) => row.map(readOnlyWhileLocked)));
    return { layout: { ...layout, components, layout: guarded as unknown as EditLayout['layout'] }, query };
  };
};
