import type { Content } from '../../../../domain/history/snapshot';
import type { EntryView, MetadataColumnView } from '../../contracts';

/** What a column of the portal's list is filled from. */
export interface MetadataSource {
  readonly content: Content;
  readonly state: EntryView;
  readonly createdAt: string;
  readonly createdBy: string;
}

type Column = readonly [key: string, label: string, value: (source: MetadataSource) => unknown];

const attribute =
  (name: string) =>
  ({ content }: MetadataSource): unknown =>
    content[name] ?? null;

const coverPart =
  (part: string) =>
  ({ content }: MetadataSource): unknown =>
    (content['cover'] as Readonly<Record<string, unknown>> | null | undefined)?.[part] ?? null;

/** Belongs to the royalties, the placements or the readers' counters, which fill it. */
const elsewhere = (): null => null;

/** The columns of the portal's SharePoint list, in its order and under its own labels. */
const columns: readonly Column[] = [
  ['title', 'Tiêu đề', ({ content }) => content['title'] ?? content['name'] ?? null],
  ['cover', 'Hình ảnh', coverPart('image')],
  ['coverCaption', 'Hình ảnh mô tả', coverPart('caption')],
  ['summary', 'Tóm tắt', attribute('summary')],
  ['body', 'Nội dung', attribute('body')],
  ['externalUrl', 'Link thay thế nội dung', attribute('externalUrl')],
  ['displayDate', 'Ngày xuất bản', ({ content, state }) => content['displayDate'] ?? state.firstLiveAt],
  ['featuredUntil', 'Tin nổi bật (Time)', elsewhere],
  ['authors', 'Tác giả', attribute('bylines')],
  ['category', 'Phân loại', attribute('category')],
  ['genre', 'Loại bài viết', attribute('genre')],
  ['pageCount', 'Số Trang', elsewhere],
  ['photoCount', 'Số Ảnh', elsewhere],
  ['lumpSum', 'Số tiền', elsewhere],
  ['audio', 'Audio', attribute('audio')],
  ['keywords', 'Từ khóa', attribute('keywords')],
  ['contactEmail', 'Email', attribute('contactEmail')],
  ['status', 'Trạng thái', ({ state }) => state.liveness],
  ['history', 'Lịch sử', ({ state }) => historyPath(state)],
  ['viewCount', 'Số lượt người đọc', elsewhere],
  ['photoCoefficient', 'Hệ số ảnh', elsewhere],
  ['textCoefficient', 'Hệ số tin', elsewhere],
  ['royaltyAmount', 'Tiền nhuận bút', elsewhere],
  ['baseSalary', 'LuongCoSo', elsewhere],
  ['unitRate', 'Hệ số lương cơ sở', elsewhere],
  ['featured', 'Tin nổi bật', elsewhere],
  ['approvalStatus', 'Approval Status', ({ state }) => state.approvalStatusCode],
  ['attachments', 'Attachments', attribute('attachments')],
  ['contentType', 'Content Type', ({ state }) => state.contentType],
  ['version', 'Version', ({ state }) => state.workingVersion.label],
  ['createdAt', 'Created at by', ({ createdAt, createdBy }) => ({ at: createdAt, by: createdBy })],
  [
    'updatedAt',
    'Last modified at by',
    ({ state }) => ({ at: state.workingVersion.createdAt, by: state.workingVersion.actor.name }),
  ],
];

const historyPath = (state: EntryView): string =>
  `/editorial/entries/${state.contentType}/${state.documentId}/${state.locale}/versions`;

export const metadataColumns = (source: MetadataSource): readonly MetadataColumnView[] =>
  columns.map(([key, label, value]) => ({ key, label, value: value(source) }));
