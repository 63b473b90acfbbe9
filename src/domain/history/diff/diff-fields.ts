import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import { isEmptyValue, isSameValue } from '../changed-attributes';
import {
  fieldsList,
  isFields,
  withUnknownAttributes,
  type AttributeKind,
  type AttributeModel,
  type ContentModel,
  type Fields,
} from '../content-model';
import { alignItems } from './align-items';
import { diffBlocks } from './diff-blocks';
import { diffComponents } from './diff-components';
import { diffTable, isTable } from './diff-table';
import { diffText } from './diff-text';
import type { EditBudget } from './edit-budget';
import type { Change, FieldDiff, MediaChange, ReferenceChange } from './entry-diff';
import { toMediaValue, toReferenceValue } from './values';

/** The attributes that differ between two contents or components, and those that don't. */
export const diffFields = (
  model: ContentModel,
  attributes: readonly AttributeModel[],
  former: Fields,
  latter: Fields,
  budget: EditBudget,
): { readonly fields: readonly FieldDiff[]; readonly unchanged: readonly string[] } => {
  const all = withUnknownAttributes(attributes, former, latter);
  const differs = ({ name }: AttributeModel) => !isSameValue(former[name], latter[name]);
  return {
    fields: all
      .filter(differs)
      .map(({ name, kind }) => ({ field: name, change: changeOf(model, kind, former[name], latter[name], budget) })),
    unchanged: all.filter((attribute) => !differs(attribute)).map(({ name }) => name),
  };
};

const changeOf = (
  model: ContentModel,
  kind: AttributeKind,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  budget: EditBudget,
): Change => {
  switch (kind.kind) {
    case 'text':
      return { kind: 'text', isLong: kind.isLong, runs: diffText(plain(from), plain(to), budget) };
    case 'blocks':
      return { kind: 'blocks', items: diffBlocks(from, to, budget) };
    case 'reference':
      return kind.isList
        ? { kind: 'references', items: diffReferences(from, to, budget) }
        : { kind: 'reference', from: referenceOf(from), to: referenceOf(to) };
    case 'media':
      return kind.isList
        ? { kind: 'files', items: diffFiles(from, to, budget) }
        : { kind: 'media', from: mediaOf(from), to: mediaOf(to) };
    case 'component':
      return kind.isList
        ? { kind: 'components', items: diffComponents(model, kind.component, fieldsList(from), fieldsList(to), budget) }
        : oneComponent(model, kind.component, from, to, budget);
    case 'zone':
      return { kind: 'components', items: diffComponents(model, null, fieldsList(from), fieldsList(to), budget) };
    case 'json':
      return (isTable(from) || isEmptyValue(from)) && (isTable(to) || isEmptyValue(to))
        ? { kind: 'table', rows: diffTable(isTable(from) ? from : [], isTable(to) ? to : [], budget) }
        : { kind: 'value', valueKind: 'json', from: from ?? null, to: to ?? null };
    default:
      return { kind: 'value', valueKind: kind.kind, from: from ?? null, to: to ?? null };
  }
};

const plain = (value: JsonValue | undefined): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : canonicalJson(value);

const referenceOf = (value: JsonValue | undefined) => (isFields(value) ? toReferenceValue(value) : null);

const mediaOf = (value: JsonValue | undefined) => (isFields(value) ? toMediaValue(value) : null);

const oneComponent = (
  model: ContentModel,
  component: string,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  budget: EditBudget,
): Change => ({
  kind: 'component',
  component,
  change: !isFields(from) ? 'added' : isFields(to) ? 'changed' : 'removed',
  ...diffFields(model, model.components[component] ?? [], isFields(from) ? from : {}, isFields(to) ? to : {}, budget),
});

const diffReferences = (
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  budget: EditBudget,
): readonly ReferenceChange[] => {
  const [former, latter] = [fieldsList(from).map(toReferenceValue), fieldsList(to).map(toReferenceValue)];
  const itemOf = ({ contentType, documentId }: (typeof former)[number]) => {
    const key = `${contentType}/${documentId}`;
    return { key, kind: 'reference', traits: [key] };
  };
  return alignItems(former.map(itemOf), latter.map(itemOf), budget).map((placed) => ({
    ...placed,
    reference: (placed.to === null ? former[placed.from ?? 0] : latter[placed.to]) as (typeof former)[number],
  }));
};

const diffFiles = (
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  budget: EditBudget,
): readonly MediaChange[] => {
  const [former, latter] = [fieldsList(from).map(toMediaValue), fieldsList(to).map(toMediaValue)];
  const itemOf = (media: (typeof former)[number]) => ({
    key: canonicalJson({ ...media }),
    kind: 'file',
    traits: [String(media.id)],
  });
  return alignItems(former.map(itemOf), latter.map(itemOf), budget).map((placed) => {
    const before = placed.from === null ? null : (former[placed.from] ?? null);
    const after = placed.to === null ? null : (latter[placed.to] ?? null);
    return {
      ...placed,
      media: (after ?? before) as (typeof former)[number],
      former: placed.change === 'changed' ? before : null,
    };
  });
};
