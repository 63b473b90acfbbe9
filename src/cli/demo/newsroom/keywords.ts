import type { KeywordKey } from './keys';
import type { Keyword } from './types';

export const keywords = {
  'smart-city': { names: { vi: 'thành phố thông minh', en: 'smart city', 'zh-Hans': '智慧城市' } },
  icf: { names: { vi: 'ICF', en: 'Intelligent Community Forum', 'zh-Hans': '世界智慧社区论坛' } },
  'innovation-region': {
    names: { vi: 'Vùng đổi mới sáng tạo Bình Dương', en: 'Binh Duong Innovation Region', 'zh-Hans': '平阳革新创新区' },
  },
  fdi: { names: { vi: 'đầu tư nước ngoài', en: 'foreign investment', 'zh-Hans': '外商直接投资' } },
  'digital-transformation': { names: { vi: 'chuyển đổi số', en: 'digital transformation', 'zh-Hans': '数字化转型' } },
  'triple-helix': { names: { vi: 'mô hình ba nhà', en: 'triple helix', 'zh-Hans': '三螺旋模式' } },
  'green-growth': { names: { vi: 'tăng trưởng xanh', en: 'green growth', 'zh-Hans': '绿色增长' } },
  library: { names: { vi: 'thư viện', en: 'libraries', 'zh-Hans': '图书馆' } },
  cycling: { names: { vi: 'xe đạp', en: 'cycling', 'zh-Hans': '骑行' } },
  ocop: { names: { vi: 'OCOP', en: 'OCOP products', 'zh-Hans': '一乡一品' } },
  'craft-village': { names: { vi: 'làng nghề', en: 'craft villages', 'zh-Hans': '手工艺村' } },
  flood: { names: { vi: 'ngập nước', en: 'flooding', 'zh-Hans': '内涝' } },
  'school-garden': { names: { vi: 'vườn trường', en: 'school gardens', 'zh-Hans': '校园菜园' } },
  museum: { names: { vi: 'bảo tàng', en: 'museums', 'zh-Hans': '博物馆' } },
  'public-services': {
    names: { vi: 'dịch vụ công trực tuyến', en: 'online public services', 'zh-Hans': '在线公共服务' },
  },
  'street-trees': { names: { vi: 'cây xanh đường phố', en: 'street trees', 'zh-Hans': '行道树' } },
} as const satisfies Record<KeywordKey, Keyword>;
