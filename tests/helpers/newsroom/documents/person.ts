import { linkTo } from '../material';
import { blocks, figure, type Making } from './parts';

export const makePerson = (making: Making) => {
  const { locale, material, marker } = making;
  return {
    name: `Người ${marker}`,
    slug: marker,
    nameCertainty: 'unconfirmed',
    sortName: `Sắp ${marker}`,
    aliases: [
      { name: `Bút danh ${marker}`, script: 'Latn', kind: 'penName' },
      { name: `笔名 ${marker}`, script: 'Hans', kind: 'alias' },
    ],
    roles: [
      {
        title: `Giám đốc ${marker}`,
        organization: linkTo(locale, material.cast.organization),
        from: '2020-01-01',
        to: '2024-12-31',
        asOf: '2026-01-01',
      },
    ],
    biography: blocks(`Tiểu sử ${marker}`),
    portrait: figure(making),
    email: `private-${marker}@person.example`.toLowerCase(),
    phone: `private-${marker}-0909`,
  };
};
