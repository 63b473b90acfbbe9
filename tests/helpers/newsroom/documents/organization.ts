import { linkTo } from '../material';
import { blocks, type Making } from './parts';

export const makeOrganization = ({ locale, material, marker }: Making) => ({
  name: `Tổ chức ${marker}`,
  slug: marker,
  shortName: `TC ${marker}`,
  aliases: [{ name: `机构 ${marker}`, script: 'Hans' }],
  earlierNames: [{ name: `Tên cũ ${marker}`, from: '2000-01-01', until: '2010-01-01' }],
  successor: linkTo(locale, material.cast.organization),
  kind: 'company',
  parent: linkTo(locale, material.cast.organization),
  website: 'https://organization.example/',
  logo: material.image,
  place: linkTo(locale, material.place),
  description: blocks(`Mô tả ${marker}`),
});
