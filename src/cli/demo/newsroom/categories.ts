import type { CategoryKey } from './keys';
import type { Category } from './types';

/** Parents come before their children. */
export const categories = {
  politics: { mediaTopic: 'medtop:11000000', names: { vi: 'Chính trị', en: 'Politics', 'zh-Hans': '时政' } },
  economy: { mediaTopic: 'medtop:04000000', names: { vi: 'Kinh tế', en: 'Economy', 'zh-Hans': '经济' } },
  'industry-investment': {
    parent: 'economy',
    mediaTopic: 'medtop:20000209',
    names: { vi: 'Công nghiệp - Đầu tư', en: 'Industry and investment', 'zh-Hans': '产业与投资' },
  },
  'science-technology': {
    mediaTopic: 'medtop:13000000',
    names: { vi: 'Khoa học - Công nghệ', en: 'Science and technology', 'zh-Hans': '科技' },
  },
  'smart-city': {
    parent: 'science-technology',
    mediaTopic: 'medtop:20000756',
    names: { vi: 'Thành phố thông minh', en: 'Smart City', 'zh-Hans': '智慧城市' },
  },
  society: { mediaTopic: 'medtop:14000000', names: { vi: 'Xã hội', en: 'Society', 'zh-Hans': '社会' } },
  transport: {
    parent: 'society',
    mediaTopic: 'medtop:20000337',
    names: { vi: 'Giao thông', en: 'Transport', 'zh-Hans': '交通' },
  },
  education: { mediaTopic: 'medtop:05000000', names: { vi: 'Giáo dục', en: 'Education', 'zh-Hans': '教育' } },
  environment: { mediaTopic: 'medtop:06000000', names: { vi: 'Môi trường', en: 'Environment', 'zh-Hans': '环境' } },
  culture: { mediaTopic: 'medtop:01000000', names: { vi: 'Văn hóa', en: 'Culture', 'zh-Hans': '文化' } },
  lifestyle: { mediaTopic: 'medtop:10000000', names: { vi: 'Đời sống', en: 'Life and leisure', 'zh-Hans': '生活' } },
} as const satisfies Record<CategoryKey, Category>;
