import type { LineKind } from '../../../../domain/royalties/lines';
import type { PeriodStatus } from '../../../../domain/royalties/periods';
import type { Locale, TextByLocale } from '../../../../domain/shared/locales';

const text = (vi: string, en: string, zh: string): TextByLocale => ({ vi, en, 'zh-Hans': zh });

/** What stands on sheets, vouchers and payment files; `{name}` is filled in. */
export const documentTexts = {
  statement: text('BẢNG THANH TOÁN NHUẬN BÚT', 'ROYALTY STATEMENT', '稿酬结算表'),
  month: text('Tháng {month}', '{month}', '{month}'),
  notFinal: text(
    'Bản chưa khóa, số liệu còn có thể thay đổi',
    'Not locked: figures may still change',
    '未锁定，数据仍可能变动',
  ),
  byWork: text('Theo tác phẩm', 'By work', '按作品'),
  byPayee: text('Theo người nhận', 'By payee', '按收款人'),
  detail: text('Chi tiết', 'Details', '明细'),
  sources: text('Căn cứ', 'Sources', '依据'),
  number: text('STT', 'No.', '序号'),
  day: text('Ngày đăng', 'Published', '发布日期'),
  work: text('Tác phẩm', 'Work', '作品'),
  language: text('Ngôn ngữ', 'Language', '语言'),
  genre: text('Thể loại', 'Genre', '体裁'),
  pages: text('Số trang', 'Pages', '页数'),
  pictures: text('Số ảnh', 'Pictures', '图片数'),
  textCoefficient: text('Hệ số tin', 'Text coefficient', '文字系数'),
  photoCoefficient: text('Hệ số ảnh', 'Photo coefficient', '图片系数'),
  baseSalary: text('Lương cơ sở', 'Base salary', '基本工资'),
  unit: text('Một đơn vị', 'One unit', '单位金额'),
  payees: text('Người nhận', 'Payees', '收款人'),
  payee: text('Người nhận', 'Payee', '收款人'),
  payeeKind: text('Đối tượng', 'Kind', '类别'),
  staff: text('Biên chế', 'Staff', '本社人员'),
  collaborator: text('Cộng tác viên', 'Collaborator', '撰稿人'),
  taxCode: text('Mã số thuế', 'Tax code', '税号'),
  works: text('Số tác phẩm', 'Works', '作品数'),
  amount: text('Số tiền', 'Amount', '金额'),
  received: text('Ký nhận', 'Signature', '签收'),
  total: text('Tổng cộng', 'Total', '合计'),
  inWords: text('Bằng chữ: {words}.', 'In words: {words}.', '大写：{words}'),
  kind: text('Khoản', 'Line', '项目'),
  coefficient: text('Hệ số', 'Coefficient', '系数'),
  adjusts: text('Điều chỉnh', 'Adjustment', '调整'),
  adjustsLine: text('Dòng {line}, tháng {month}', 'Line {line}, {month}', '{month}第 {line} 行'),
  belongsTo: text('Tác phẩm của tháng {month}', 'Work of {month}', '{month}的作品'),
  reason: text('Lý do', 'Reason', '原因'),
  line: text('Dòng', 'Line no.', '行号'),
  source: text('Căn cứ', 'Source', '依据'),
  from: text('Áp dụng từ', 'In force from', '生效日期'),
  value: text('Giá trị', 'Value', '数值'),
  policy: text('Quy chế nhuận bút', 'Royalty policy', '稿酬制度'),
  fund: text('Quỹ nhuận bút của tháng', 'Fund of the month', '本月稿酬基金'),
  fundLeft: text('Còn lại của quỹ', 'Left of the fund', '基金余额'),
  seal: text('Mã niêm phong (SHA-256)', 'Seal (SHA-256)', '封存校验码（SHA-256）'),
  status: text('Trạng thái', 'Status', '状态'),
  preparedBy: text('KẾ TOÁN LẬP BẢNG', 'PREPARED BY', '制表人'),
  approvedBy: text('TỔNG BIÊN TẬP DUYỆT', 'APPROVED BY', '总编辑审批'),
  signHere: text('(Ký, ghi rõ họ tên)', '(Signature and full name)', '（签字）'),
  voucher: text('PHIẾU CHI NHUẬN BÚT', 'ROYALTY PAYMENT VOUCHER', '稿酬付款凭证'),
  voucherNumber: text('Số', 'No.', '编号'),
  paymentDay: text('Ngày chi', 'Paid on', '付款日期'),
  method: text('Hình thức', 'Method', '方式'),
  transfer: text('Chuyển khoản', 'Bank transfer', '转账'),
  cash: text('Tiền mặt', 'Cash', '现金'),
  forMonths: text('Nhuận bút các tháng', 'Royalties of', '稿酬所属月份'),
  gross: text('Số tiền trước thuế', 'Gross', '税前金额'),
  tax: text('Thuế thu nhập cá nhân', 'Personal income tax', '个人所得税'),
  taxBasis: text('Căn cứ khấu trừ', 'Basis of the tax', '扣税依据'),
  net: text('Thực nhận', 'Net', '实发金额'),
  paidBy: text('NGƯỜI CHI', 'PAID BY', '付款人'),
  receivedBy: text('NGƯỜI NHẬN', 'RECEIVED BY', '收款人'),
  failedPayment: text('KHOẢN CHI KHÔNG THÀNH: {reason}', 'PAYMENT FAILED: {reason}', '付款失败：{reason}'),
  holder: text('Chủ tài khoản', 'Account holder', '户名'),
  bank: text('Ngân hàng', 'Bank', '开户行'),
  account: text('Số tài khoản', 'Account number', '账号'),
  description: text('Nội dung', 'Description', '附言'),
} as const satisfies Readonly<Record<string, TextByLocale>>;

export const lineKindTexts: Readonly<Record<LineKind, TextByLocale>> = {
  text: text('Bài viết', 'Text', '文字'),
  photo: text('Ảnh', 'Photos', '图片'),
  translation: text('Dịch', 'Translation', '翻译'),
  editing: text('Biên tập', 'Editing', '编辑'),
  lump: text('Khoán', 'Lump sum', '包干'),
  manual: text('Khoản khác', 'Other', '其他'),
};

export const periodStatusTexts: Readonly<Record<PeriodStatus, TextByLocale>> = {
  open: text('Đang mở', 'Open', '进行中'),
  submitted: text('Đã trình duyệt', 'Submitted', '已提交'),
  approved: text('Đã duyệt', 'Approved', '已批准'),
  locked: text('Đã khóa', 'Locked', '已锁定'),
  paid: text('Đã chi', 'Paid', '已支付'),
};

export const languageNames: Readonly<Record<Locale, TextByLocale>> = {
  vi: text('Tiếng Việt', 'Vietnamese', '越南语'),
  en: text('Tiếng Anh', 'English', '英语'),
  'zh-Hans': text('Tiếng Trung', 'Chinese', '中文'),
};

export type DocumentText = keyof typeof documentTexts;

/** The texts of one language, with `{name}` filled in. */
export const documentWords =
  (locale: Locale) =>
  (name: DocumentText, values: Readonly<Record<string, string>> = {}): string =>
    documentTexts[name][locale].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
