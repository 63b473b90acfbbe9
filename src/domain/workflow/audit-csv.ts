import { csvLine } from '../shared/csv';
import type { Locale, TextByLocale } from '../shared/locales';
import { formatMoment } from '../shared/moment';

/** One audit row, as a spreadsheet of it needs it. */
export interface AuditLine {
  readonly id: number;
  readonly action: string;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly version: number | null;
  readonly actor: { readonly kind: string; readonly id: number | null; readonly name: string };
  readonly origin: string;
  readonly comment: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
}

type Column = readonly [name: TextByLocale, cell: (line: AuditLine, locale: Locale) => string | number | null];

const columns: readonly Column[] = [
  [{ vi: 'Số', en: 'Number', 'zh-Hans': '编号' }, ({ id }) => id],
  [
    { vi: 'Thời điểm', en: 'Time', 'zh-Hans': '时间' },
    ({ occurredAt }, locale) => formatMoment(new Date(occurredAt), locale),
  ],
  [{ vi: 'Thời điểm (UTC)', en: 'Time (UTC)', 'zh-Hans': '时间（UTC）' }, ({ occurredAt }) => occurredAt],
  [{ vi: 'Người thực hiện', en: 'Person', 'zh-Hans': '操作者' }, ({ actor }) => actor.name],
  [{ vi: 'Mã người', en: 'Person id', 'zh-Hans': '操作者编号' }, ({ actor }) => actor.id],
  [{ vi: 'Loại người thực hiện', en: 'Kind of person', 'zh-Hans': '操作者类型' }, ({ actor }) => actor.kind],
  [{ vi: 'Thao tác', en: 'Action', 'zh-Hans': '操作' }, ({ action }) => action],
  [{ vi: 'Loại nội dung', en: 'Content type', 'zh-Hans': '内容类型' }, ({ contentType }) => contentType],
  [{ vi: 'Mã tài liệu', en: 'Document id', 'zh-Hans': '文档编号' }, ({ documentId }) => documentId],
  [{ vi: 'Ngôn ngữ', en: 'Language', 'zh-Hans': '语言' }, ({ locale }) => locale],
  [{ vi: 'Phiên bản', en: 'Version', 'zh-Hans': '版本' }, ({ version }) => version],
  [{ vi: 'Nguồn thao tác', en: 'Origin', 'zh-Hans': '来源' }, ({ origin }) => origin],
  [{ vi: 'Lý do, ghi chú', en: 'Reason, comment', 'zh-Hans': '理由、备注' }, ({ comment }) => comment],
  [{ vi: 'Trước', en: 'Before', 'zh-Hans': '之前' }, ({ before }) => jsonOf(before)],
  [{ vi: 'Sau', en: 'After', 'zh-Hans': '之后' }, ({ after }) => jsonOf(after)],
];

const jsonOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

export const auditCsvHeader = (locale: Locale): string => csvLine(columns.map(([name]) => name[locale]));

export const auditCsvLine = (line: AuditLine, locale: Locale): string =>
  csvLine(columns.map(([, cell]) => cell(line, locale)));
