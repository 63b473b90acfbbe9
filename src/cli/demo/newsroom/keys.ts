/** The keys by which the demo's entries name each other; the loader turns them into documents. */

export type PersonKey =
  | 'phuong-le'
  | 'phuong-an'
  | 'mai-hung-dung'
  | 'nguyen-van-loi'
  | 'tran-van-nam'
  | 'louis-zacharilla'
  | 'john-jung'
  | 'frank-jurgen-richter'
  | 'peter-portheine'
  | 'nguyen-viet-long'
  | 'pham-ngoc-thuan'
  | 'nguyen-van-hung'
  | 'nguyen-thanh-tam'
  | 'vo-van-minh-di-an'
  | 'central-economic-head';

export type OrganizationKey =
  | 'ppc-binh-duong'
  | 'party-committee-binh-duong'
  | 'icf'
  | 'becamex-idc'
  | 'horasis'
  | 'wtca'
  | 'wtc-bdnc'
  | 'wta'
  | 'brainport-eindhoven'
  | 'dost-binh-duong'
  | 'smart-city-office'
  | 'smart-city-executive-board'
  | 'thuan-an-pc'
  | 'di-an-pc'
  | 'eiu'
  | 'vgu'
  | 'vsip'
  | 'kolon-industries'
  | 'central-economic-commission'
  | 'mpi'
  | 'bdo'
  | 'sggp'
  | 'rach-sen-library'
  | 'rach-sen-school'
  | 'rach-sen-museum'
  | 'rach-sen-bulletin';

export type PlaceKey =
  | 'viet-nam'
  | 'binh-duong'
  | 'binh-phuoc'
  | 'thu-dau-mot'
  | 'thuan-an'
  | 'di-an'
  | 'tan-uyen'
  | 'ben-cat'
  | 'bau-bang'
  | 'new-city'
  | 'convention-centre'
  | 'admin-centre'
  | 'new-city-park'
  | 'ioc'
  | 'my-phuoc-ip'
  | 'rach-sen';

export type EventKey =
  | 'icf-reception-2022'
  | 'icf-press-2022'
  | 'icf-top7-2022'
  | 'exec-board-2023-05-29'
  | 'horasis-asia-2018'
  | 'horasis-asia-2019'
  | 'horasis-india-2022'
  | 'horasis-asia-2023'
  | 'icf-award-2023';

export type AwardKey =
  | 'smart21-2019'
  | 'smart21-2020'
  | 'smart21-2021'
  | 'smart21-2022'
  | 'smart21-2023'
  | 'top7-2021'
  | 'top7-2022'
  | 'top7-2023'
  | 'top1-2023'
  | 'icf-2011-eindhoven';

export type CategoryKey =
  | 'politics'
  | 'economy'
  | 'industry-investment'
  | 'science-technology'
  | 'smart-city'
  | 'society'
  | 'transport'
  | 'education'
  | 'environment'
  | 'culture'
  | 'lifestyle';

export type KeywordKey =
  | 'smart-city'
  | 'icf'
  | 'innovation-region'
  | 'fdi'
  | 'digital-transformation'
  | 'triple-helix'
  | 'green-growth'
  | 'library'
  | 'cycling'
  | 'ocop'
  | 'craft-village'
  | 'flood'
  | 'school-garden'
  | 'museum'
  | 'public-services'
  | 'street-trees';

/** A genre's key is its code. */
export type GenreKey =
  | 'news'
  | 'reader-reply'
  | 'drawing'
  | 'photo'
  | 'commentary'
  | 'reportage'
  | 'memoir'
  | 'interview'
  | 'literary'
  | 'research'
  | 'live'
  | 'media';

export type SeriesKey = 'smart-city-2021' | 'rach-sen-stories';

export type NoticeKey = 'notice-2025-07';

export type ArticleKey =
  | 'a-000'
  | 'a-001'
  | 'a-002'
  | 'a-003'
  | 'a-004'
  | 'library-evening-hours'
  | 'bicycle-lane-trial'
  | 'lacquer-village'
  | 'ocop-stars'
  | 'flood-warning-app'
  | 'school-garden'
  | 'museum-opening-hours'
  | 'road-works-morning'
  | 'public-services-link'
  | 'walkable-streets'
  | 'rainy-season-drawing'
  | 'ferry-memoir'
  | 'street-shade'
  | 'night-market'
  | 'factory-open-day';

export type PictureKey =
  | 'logo-mark'
  | 'portrait'
  | 'skyline'
  | 'park'
  | 'factory-hall'
  | 'industrial-park'
  | 'conference-stage'
  | 'press-table'
  | 'meeting-room'
  | 'operations-room'
  | 'library-shelves'
  | 'bicycle-lane'
  | 'river-rain'
  | 'market-stall'
  | 'museum'
  | 'school-garden'
  | 'seedlings'
  | 'lacquer-workshop'
  | 'craft-yard'
  | 'road-morning'
  | 'ferry'
  | 'street-shade'
  | 'umbrellas';
