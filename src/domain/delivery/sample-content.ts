import type { AttributeKind, AttributeModel, ContentModel } from '../history/content-model';
import type { JsonValue } from '../shared/canonical-json';
import { isDeliveredType, type DeliveredType } from './delivered-types';

/** What the examples of the API's description say where a made-up word would explain nothing. */
const texts: Readonly<Record<string, string>> = {
  title: 'Chợ đêm mở lại bên sông',
  name: 'Nguyễn Thị Mai',
  text: 'Chợ đêm mở lại từ tối thứ Sáu.',
  slug: 'cho-dem-mo-lai-ben-song',
  code: 'news',
  kicker: 'Đời sống',
  subtitle: 'Sau ba tháng sửa chữa',
  dateline: 'Thủ Dầu Một',
  summary: 'Ba trăm gian hàng đón khách trở lại bên bờ sông.',
  caption: 'Khách dạo chợ đêm',
  alternativeText: 'Dãy gian hàng sáng đèn bên sông',
  shownAs: 'Phương Lê',
  credit: 'Quốc Chiến',
  sortName: 'Mai Nguyễn Thị',
  timeZone: 'Asia/Ho_Chi_Minh',
  mediaTopic: 'medtop:20000002',
};

const blocks: JsonValue = [{ type: 'paragraph', children: [{ type: 'text', text: 'Chợ đêm mở lại từ tối thứ Sáu.' }] }];

/** A content in which every attribute says something: the source of the examples in the API's description. */
export const sampleContent = (model: ContentModel, targets: SampleTargets): Readonly<Record<string, JsonValue>> => {
  const fields = (attributes: readonly AttributeModel[], deep: number): Record<string, JsonValue> =>
    Object.fromEntries(attributes.map(({ name, kind }) => [name, sample(name, kind, deep)]));
  const component = (uid: string, deep: number) => fields(model.components[uid] ?? [], deep + 1);
  const sample = (name: string, kind: AttributeKind, deep: number): JsonValue => {
    switch (kind.kind) {
      case 'url':
        return 'https://example.org/';
      case 'number':
        return name === 'year' ? 2026 : 1;
      case 'boolean':
        return false;
      case 'date':
        return '2026-11-27';
      case 'datetime':
        return '2026-11-27T01:00:00.000Z';
      case 'time':
        return '08:00:00';
      case 'enumeration':
        return name === 'visibility' ? 'public' : (kind.values[0] ?? null);
      case 'json':
        return [
          ['Năm', 'Số gian hàng'],
          ['2026', '300'],
        ];
      case 'blocks':
        return blocks;
      case 'reference': {
        const target = targets(name);
        return kind.isList ? [target] : target;
      }
      case 'media':
        return kind.isList ? [file] : file;
      case 'component':
        return kind.isList ? [component(kind.component, deep)] : component(kind.component, deep);
      case 'zone':
        return kind.components.map((uid) => ({ __component: uid, ...component(uid, deep) }));
      default:
        return texts[name] ?? 'Ví dụ';
    }
  };
  return fields(model.attributes, 0);
};

/** A reference of the right type for an attribute. */
export type SampleTargets = (attribute: string) => { readonly contentType: string; readonly documentId: string };

const file: JsonValue = {
  id: 1,
  name: 'cho-dem.jpg',
  hash: 'cho_dem_1',
  mime: 'image/jpeg',
  url: '/uploads/cho_dem_1.jpg',
  alternativeText: 'Dãy gian hàng sáng đèn bên sông',
  caption: 'Khách dạo chợ đêm',
};

const typeOfAttribute: Readonly<Record<string, DeliveredType>> = {
  persons: 'person',
  photographer: 'person',
  speaker: 'person',
  recipientPersons: 'person',
  organizers: 'organization',
  awardedBy: 'organization',
  recipientOrganizations: 'organization',
  successor: 'organization',
  venue: 'place',
  recipientPlaces: 'place',
  ceremony: 'event',
  earlierEditions: 'event',
  related: 'article',
  categories: 'category',
  keywords: 'keyword',
};

export const sampleTarget = (attribute: string) => {
  const singular = attribute.replace(/s$/, '');
  const type =
    typeOfAttribute[attribute] ??
    (isDeliveredType(attribute) ? attribute : isDeliveredType(singular) ? singular : 'place');
  return { contentType: type, documentId: `${type.replace('-', '')}0123456789abcdef0` };
};
