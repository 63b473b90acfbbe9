import type { PlaceKey } from './keys';
import type { Place } from './types';

/**
 * Parents come before their children. Rạch Sen is an invented ward: the local stories play there, so that
 * nothing untrue is said of a real one.
 */
export const places = {
  'viet-nam': { kind: 'country', names: { vi: 'Việt Nam', en: 'Viet Nam', 'zh-Hans': '越南' } },
  'binh-duong': {
    kind: 'province',
    parent: 'viet-nam',
    names: { vi: 'Bình Dương', en: 'Binh Duong', 'zh-Hans': '平阳省' },
    aliases: { 'zh-Hans': [{ name: '平阳', script: 'Hans' }] },
  },
  'binh-phuoc': {
    kind: 'province',
    parent: 'viet-nam',
    names: { vi: 'Bình Phước', en: 'Binh Phuoc', 'zh-Hans': '平福省' },
  },
  'thu-dau-mot': {
    kind: 'city',
    parent: 'binh-duong',
    names: { vi: 'Thủ Dầu Một', en: 'Thu Dau Mot', 'zh-Hans': '土龙木' },
  },
  'thuan-an': { kind: 'city', parent: 'binh-duong', names: { vi: 'Thuận An', en: 'Thuan An', 'zh-Hans': '顺安' } },
  'di-an': { kind: 'city', parent: 'binh-duong', names: { vi: 'Dĩ An', en: 'Di An', 'zh-Hans': '宜安' } },
  'tan-uyen': { kind: 'city', parent: 'binh-duong', names: { vi: 'Tân Uyên', en: 'Tan Uyen', 'zh-Hans': '新渊' } },
  'ben-cat': { kind: 'city', parent: 'binh-duong', names: { vi: 'Bến Cát', en: 'Ben Cat', 'zh-Hans': '槟吉' } },
  'bau-bang': {
    kind: 'district',
    parent: 'binh-duong',
    names: { vi: 'Bàu Bàng', en: 'Bau Bang', 'zh-Hans': '巴乌邦县' },
  },
  'new-city': {
    kind: 'region',
    parent: 'binh-duong',
    names: { vi: 'Thành phố mới Bình Dương', en: 'Binh Duong New City', 'zh-Hans': '平阳新城' },
  },
  'convention-centre': {
    kind: 'venue',
    parent: 'binh-duong',
    names: {
      vi: 'Trung tâm Hội nghị và Triển lãm tỉnh',
      en: 'Provincial Convention and Exhibition Center',
      'zh-Hans': '省会展中心',
    },
    aliases: { 'zh-Hans': [{ name: '平阳会展中心', script: 'Hans' }] },
  },
  'admin-centre': {
    kind: 'building',
    parent: 'binh-duong',
    names: { vi: 'Trung tâm Hành chính tỉnh', en: 'Provincial Administrative Center', 'zh-Hans': '省行政中心' },
  },
  'new-city-park': {
    kind: 'park',
    parent: 'new-city',
    names: { vi: 'Công viên Thành phố mới', en: 'New City Park', 'zh-Hans': '新城公园' },
  },
  ioc: {
    kind: 'building',
    parent: 'binh-duong',
    names: {
      vi: 'Trung tâm Điều hành thông minh Bình Dương',
      en: 'Binh Duong Intelligent Operations Center',
      'zh-Hans': '平阳智能运营中心',
    },
  },
  'my-phuoc-ip': {
    kind: 'industrialPark',
    parent: 'ben-cat',
    names: { vi: 'Khu công nghiệp Mỹ Phước', en: 'My Phuoc Industrial Park', 'zh-Hans': '美福工业园' },
  },
  'rach-sen': { kind: 'ward', parent: 'binh-duong', names: { vi: 'Rạch Sen', en: 'Rach Sen', 'zh-Hans': '莲溪' } },
} as const satisfies Record<PlaceKey, Place>;
