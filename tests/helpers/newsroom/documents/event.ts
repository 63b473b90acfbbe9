import { linkTo } from '../material';
import { blocks, figure, type Making } from './parts';

export const makeEvent = (making: Making) => {
  const { locale, material, marker } = making;
  const { cast } = material;
  return {
    name: `Sự kiện ${marker}`,
    slug: marker,
    theme: `Chủ đề ${marker}`,
    description: blocks(`Mô tả ${marker}`),
    startsAt: '2026-05-01T01:00:00.000Z',
    startsAtPrecision: 'day',
    endsAt: '2026-05-03T10:00:00.000Z',
    endsAtPrecision: 'day',
    dayPart: `Sáng ${marker}`,
    timeZone: 'Asia/Ho_Chi_Minh',
    venue: linkTo(locale, material.place),
    address: `Số 1 ${marker}`,
    attendanceMode: 'mixed',
    state: 'planned',
    organizers: linkTo(locale, cast.organization),
    participants: [{ person: linkTo(locale, cast.person), role: `Diễn giả ${marker}` }],
    agenda: [
      {
        title: `Phiên ${marker}`,
        kind: 'session',
        day: '2026-05-01',
        dayPart: `Chiều ${marker}`,
        time: '14:30:00.000',
        mode: 'onSite',
        place: linkTo(locale, material.place),
        description: `Nội dung ${marker}`,
        stops: [{ name: `Điểm ${marker}`, place: linkTo(locale, material.place) }],
      },
      { title: `Bên lề ${marker}`, kind: 'sideEvent' },
    ],
    cover: figure(making),
    expectedGuests: 300,
    expectedGuestsNote: `Khoảng ${marker}`,
    earlierEditions: linkTo(locale, cast.event),
  };
};
