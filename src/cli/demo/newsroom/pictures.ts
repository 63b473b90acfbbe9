import type { PictureKey } from './keys';
import {
  at,
  backdrop,
  between,
  building,
  circle,
  clip,
  cloud,
  ellipse,
  glow,
  gradient,
  group,
  HEIGHT,
  hills,
  listener,
  palm,
  path,
  person,
  pick,
  picture,
  polygon,
  rect,
  ripples,
  seeded,
  stroke,
  times,
  tree,
  WIDTH,
} from './drawing';
import type { Dress, Facade, Foliage, Random } from './drawing';

const LEAVES: Foliage = { trunk: '#7a5a43', leaf: '#3f8f6b', shine: '#8fd0a0' };
const DARK_LEAVES: Foliage = { trunk: '#5d4637', leaf: '#2f7560', shine: '#67b48b' };
const SKINS = ['#e9b98f', '#d9a274', '#c98f63'] as const;
const HAIRS = ['#2b2430', '#3a2d2a', '#4a3b3a'] as const;
const TOPS = ['#e4635a', '#2f7f9e', '#f2b04a', '#5d6fb3', '#f4f1ea', '#3f8f6b'] as const;
const BOTTOMS = ['#30405c', '#4b4453', '#5a6b7d'] as const;

const dressed = (random: Random): Dress => ({
  skin: pick(random, SKINS),
  hair: pick(random, HAIRS),
  top: pick(random, TOPS),
  bottom: pick(random, BOTTOMS),
});

/** Towers along a horizon, their heights falling off from the middle. */
function skylineOf(random: Random, ground: number, tallest: number, facades: readonly [Facade, ...Facade[]]): string {
  let drawn = '';
  let x = -20;
  while (x < WIDTH) {
    const width = between(random, 78, 150);
    const middle = 1 - Math.abs((x + width / 2) / WIDTH - 0.5) * 1.25;
    drawn += building(random, x, ground, width, tallest * middle * between(random, 0.55, 1), pick(random, facades));
    x += width + between(random, -6, 34);
  }
  return drawn;
}

function bicycle(x: number, ground: number, scale: number, frame: string, dress: Dress): string {
  const wheel = (cx: number): string =>
    circle(cx, -34, 32, 'none', { stroke: '#2b3340', 'stroke-width': 6 }) + circle(cx, -34, 5, '#2b3340');
  return at(
    x,
    ground,
    scale,
    ellipse(2, 2, 96, 8, '#000000', { opacity: '0.15' }) +
      wheel(-56) +
      wheel(58) +
      stroke('M-56 -34 L-22 -86 H34 L58 -34 M-22 -86 L4 -34 L34 -86 M4 -34 H-56', frame, 7) +
      stroke('M34 -86 L30 -104 L46 -108', '#2b3340', 6) +
      stroke('M-10 -112 L18 -78 L6 -36', dress.bottom, 18) +
      path('M-30 -112 Q-22 -168 10 -176 L28 -160 Q14 -132 2 -108 Q-14 -98 -30 -112 Z', dress.top) +
      stroke('M14 -160 L30 -128 L46 -110', dress.skin, 10) +
      circle(24, -194, 17, dress.skin) +
      path('M4 -196 Q6 -218 28 -216 Q44 -212 44 -198 Q26 -206 4 -196 Z', dress.hair),
  );
}

function motorbike(x: number, ground: number, scale: number, body: string, dress: Dress): string {
  return at(
    x,
    ground,
    scale,
    ellipse(0, 2, 84, 8, '#000000', { opacity: '0.18' }) +
      circle(-52, -24, 24, '#262c36') +
      circle(56, -24, 24, '#262c36') +
      circle(-52, -24, 9, '#aab4bf') +
      circle(56, -24, 9, '#aab4bf') +
      path(
        'M-74 -52 Q-60 -72 -20 -66 L4 -40 H26 L40 -96 L56 -94 L48 -34 Q44 -24 30 -24 H-18 Q-40 -26 -74 -52 Z',
        body,
      ) +
      stroke('M34 -106 L54 -98', '#262c36', 6) +
      stroke('M-22 -74 L20 -66 L16 -34', dress.bottom, 20) +
      path('M-42 -74 Q-40 -136 -8 -142 L12 -128 Q8 -96 -4 -72 Z', dress.top) +
      stroke('M-4 -126 L20 -104 L42 -102', dress.top, 13) +
      circle(4, -160, 17, dress.skin) +
      path('M-18 -158 Q-18 -186 6 -186 Q28 -184 26 -162 Z', body),
  );
}

type Scene = (random: Random) => string;

/** The newsroom's mark: an open sheet before a rising disc. */
const logoMark: Scene = () =>
  picture(
    gradient('ground', ['#f7f3ea', '#efe6d3'], 1, 1) +
      gradient('disc', ['#f28d4f', '#d9503f']) +
      gradient('sheet', ['#20506b', '#143449'], 1, 1),
    backdrop('url(#ground)') +
      circle(800, 400, 230, 'url(#disc)') +
      path('M800 430 Q660 350 470 400 V660 Q660 612 800 692 Z', 'url(#sheet)') +
      path('M800 430 Q940 350 1130 400 V660 Q940 612 800 692 Z', '#2a6a8a') +
      times(3, (line) =>
        stroke(`M540 ${466 + line * 52} Q660 ${446 + line * 52} 748 ${494 + line * 52}`, '#f7f3ea', 10, {
          opacity: '0.85',
        }),
      ) +
      times(3, (line) =>
        stroke(`M1060 ${466 + line * 52} Q940 ${446 + line * 52} 852 ${494 + line * 52}`, '#f7f3ea', 10, {
          opacity: '0.55',
        }),
      ),
  );

/** A portrait for somebody whose photograph is not at hand. */
const portrait: Scene = () =>
  picture(
    gradient('wall', ['#dfe8ea', '#b9cbd1'], 1, 1) + gradient('coat', ['#42607a', '#2b435a']) + glow('halo', '#ffffff'),
    backdrop('url(#wall)') +
      circle(800, 400, 430, 'url(#halo)') +
      path('M380 900 Q400 640 640 600 L800 690 L960 600 Q1200 640 1220 900 Z', 'url(#coat)') +
      path('M690 600 L800 700 L910 600 L860 900 H740 Z', '#f5f3ee') +
      rect(735, 520, 130, 120, '#c79a78', { rx: 50 }) +
      ellipse(800, 410, 150, 182, '#d6ab88') +
      path('M640 420 Q620 210 800 206 Q980 210 960 420 Q944 312 860 300 Q740 330 640 420 Z', '#3a3433'),
  );

const skyline: Scene = (random) =>
  picture(
    gradient('sky', ['#5a86b8', '#f2b58a', '#fde2b8']) +
      gradient('water', ['#e9b48f', '#4c7597']) +
      glow('sun', '#fff1cf'),
    backdrop('url(#sky)') +
      circle(1090, 430, 330, 'url(#sun)') +
      circle(1090, 430, 74, '#fff3d6') +
      cloud(220, 170, 150, '#ffffff', '0.55') +
      cloud(760, 110, 110, '#ffffff', '0.45') +
      group(skylineOf(random, 640, 330, [{ wall: '#b58f95', light: '#ffe3b0', dark: '#8f6f7b' }]), {
        opacity: '0.55',
      }) +
      skylineOf(random, 650, 430, [
        { wall: '#3f5878', light: '#ffd98f', dark: '#27405f' },
        { wall: '#4f6f8f', light: '#ffe6ae', dark: '#33506f' },
        { wall: '#5d5f83', light: '#ffd08a', dark: '#42446a' },
      ]) +
      times(22, (index) => tree(index * 76 + between(random, -12, 12), 662, between(random, 60, 100), DARK_LEAVES)) +
      rect(0, 656, WIDTH, 244, 'url(#water)') +
      rect(0, 652, WIDTH, 10, '#2f4d5f') +
      ripples(random, 680, 890, 70, '#fff0d2'),
  );

const park: Scene = (random) =>
  picture(
    gradient('sky', ['#8fc7e8', '#e6f4ee']) +
      gradient('lawn', ['#9ccf7c', '#5ea765']) +
      gradient('pond', ['#bfe3ea', '#6bb0c4']),
    backdrop('url(#sky)') +
      cloud(260, 170, 170, '#ffffff') +
      cloud(1140, 130, 140, '#ffffff') +
      group(skylineOf(random, 480, 230, [{ wall: '#a9c0cf', light: '#eef6f8', dark: '#8fabbd' }]), { opacity: '0.8' }) +
      hills(random, 500, 60, '#7dbb83') +
      rect(0, 500, WIDTH, 400, 'url(#lawn)') +
      ellipse(1060, 670, 420, 92, '#dcebc9') +
      ellipse(1060, 670, 400, 80, 'url(#pond)') +
      ripples(random, 630, 710, 16, '#ffffff', 760, 1360) +
      path('M120 900 Q420 720 380 620 Q352 560 520 506 H560 Q430 560 470 624 Q540 730 420 900 Z', '#f3e3c3') +
      times(9, (index) =>
        tree(
          60 + index * 190 + between(random, -30, 30),
          545 + between(random, -10, 18),
          between(random, 170, 240),
          LEAVES,
        ),
      ) +
      tree(110, 760, 380, DARK_LEAVES) +
      tree(1500, 800, 420, DARK_LEAVES) +
      bicycle(330, 800, 0.9, '#e4635a', dressed(random)) +
      person(560, 720, 150, dressed(random)) +
      person(612, 724, 118, dressed(random)) +
      person(760, 600, 92, dressed(random)) +
      rect(640, 798, 190, 16, '#8a6a4f', { rx: 5 }) +
      rect(640, 760, 190, 14, '#a07d5f', { rx: 5 }) +
      rect(660, 812, 12, 44, '#5f4a3b') +
      rect(798, 812, 12, 44, '#5f4a3b'),
  );

const factoryHall: Scene = (random) =>
  picture(
    gradient('hall', ['#dbe6ea', '#f4f6f3']) +
      gradient('floor', ['#c2ccd0', '#8f9ca4']) +
      gradient('machine', ['#3f7f97', '#27566b']),
    backdrop('url(#hall)') +
      polygon(
        [
          [0, 0],
          [WIDTH, 0],
          [1080, 320],
          [520, 320],
        ],
        '#c3d2d8',
      ) +
      times(7, (index) => {
        const y = 40 + index * 42;
        const inset = index * 78;
        return (
          stroke(`M${inset} ${y} H${WIDTH - inset}`, '#9fb3bb', 9 - index) +
          times(8, (part) => {
            const x = inset + ((WIDTH - 2 * inset) * part) / 8;
            return stroke(
              `M${x} ${y} l${(WIDTH - 2 * inset) / 16} 26 l${(WIDTH - 2 * inset) / 16} -26`,
              '#b3c4cb',
              5 - index * 0.5,
            );
          })
        );
      }) +
      times(5, (index) => rect(300 + index * 220, 60, 120, 12, '#fff7d8', { rx: 6 })) +
      polygon(
        [
          [0, 900],
          [WIDTH, 900],
          [1080, 420],
          [520, 420],
        ],
        'url(#floor)',
      ) +
      rect(520, 320, 560, 102, '#e8eeee') +
      polygon(
        [
          [760, 420],
          [840, 420],
          [980, 900],
          [620, 900],
        ],
        '#e6c66a',
        { opacity: '0.55' },
      ) +
      times(5, (index) => {
        const size = 0.42 + index * 0.2;
        const x = 500 - index * 112;
        const y = 452 + index * 96;
        return at(
          x,
          y,
          size,
          rect(-150, -150, 300, 150, 'url(#machine)', { rx: 14 }) +
            rect(-120, -122, 150, 62, '#bfe3ea', { rx: 6 }) +
            circle(80, -96, 14, '#f2b04a') +
            circle(118, -96, 14, '#e4635a') +
            rect(-160, -20, 320, 24, '#1d3d4d'),
        );
      }) +
      times(5, (index) => {
        const size = 0.42 + index * 0.2;
        const x = 1100 + index * 112;
        const y = 452 + index * 96;
        return at(
          x,
          y,
          size,
          rect(-170, -64, 340, 26, '#55636d', { rx: 10 }) +
            times(5, (roll) => circle(-140 + roll * 70, -50, 11, '#8f9ca4')) +
            rect(-120, -124, 70, 60, pick(random, ['#e0a25a', '#d98f5a', '#c9824a']), { rx: 6 }) +
            rect(0, -112, 60, 48, '#e8c48a', { rx: 6 }) +
            rect(-150, -38, 16, 60, '#38454e') +
            rect(134, -38, 16, 60, '#38454e'),
        );
      }) +
      person(690, 560, 120, { ...dressed(random), top: '#2f7f9e', hair: '#f2b04a' }) +
      person(900, 690, 190, { ...dressed(random), top: '#2f7f9e', hair: '#f4f1ea' }) +
      person(640, 820, 250, { ...dressed(random), top: '#30607c', hair: '#f2b04a' }),
  );

function stage(random: Random, wall: readonly string[], content: string): string {
  const row = (y: number, size: number, colour: string, step: number): string =>
    times(Math.ceil(WIDTH / step) + 1, (index) =>
      listener(index * step + between(random, -9, 9), y + between(random, -5, 5), size, colour),
    );
  return (
    backdrop('url(#wall)') +
    times(wall.length, (index) =>
      polygon(
        [
          [220 + index * 380, -20],
          [300 + index * 380, -20],
          [560 + index * 200, 620],
          [160 + index * 420, 620],
        ],
        wall[index] ?? '#ffffff',
        { opacity: '0.12' },
      ),
    ) +
    content +
    row(740, 78, '#3b3357', 112) +
    row(820, 96, '#2c2745', 134) +
    row(912, 118, '#1f1c34', 162)
  );
}

const conferenceStage: Scene = (random) =>
  picture(
    gradient('wall', ['#2b2c63', '#55407f', '#8a4f86']) +
      gradient('screen', ['#74c2d8', '#3c7fb3', '#5a5fae'], 1, 1) +
      gradient('boards', ['#c98f63', '#8a5c45']),
    stage(
      random,
      ['#fff2c9', '#ffffff', '#ffd6e0', '#fff2c9'],
      rect(430, 120, 740, 360, '#1a1b3d', { rx: 14 }) +
        rect(446, 136, 708, 328, 'url(#screen)', { rx: 8 }) +
        times(7, (index) =>
          circle(
            800 + Math.cos((index / 7) * Math.PI * 2) * 118,
            300 + Math.sin((index / 7) * Math.PI * 2) * 118,
            26,
            index === 0 ? '#ffd98f' : '#eaf6f6',
          ),
        ) +
        circle(800, 300, 118, 'none', { stroke: '#eaf6f6', 'stroke-width': 4, opacity: '0.6' }) +
        circle(800, 300, 46, '#ffd98f') +
        polygon(
          [
            [180, 640],
            [1420, 640],
            [1300, 560],
            [300, 560],
          ],
          'url(#boards)',
        ) +
        rect(180, 640, 1240, 40, '#6a4334') +
        times(6, (index) => person(560 + index * 78, 612, 150 + (index % 2) * 8, dressed(random))) +
        polygon(
          [
            [1120, 620],
            [1210, 620],
            [1200, 500],
            [1130, 500],
          ],
          '#5f3d50',
        ) +
        rect(1118, 490, 94, 14, '#8a5c6b', { rx: 5 }) +
        circle(1165, 560, 20, '#ffd98f') +
        tree(330, 622, 120, LEAVES) +
        tree(1290, 622, 120, LEAVES),
    ),
  );

const pressTable: Scene = (random) =>
  picture(
    gradient('wall', ['#20506b', '#2f7f8f', '#8fc0b3']) +
      gradient('cloth', ['#f4efe4', '#d9cfbd']) +
      clip('board', 530, 120, 540, 232),
    stage(
      random,
      ['#ffffff', '#fff2c9', '#ffffff', '#fff2c9'],
      rect(520, 110, 560, 250, '#f4f8f5', { rx: 12, opacity: '0.92' }) +
        group(skylineOf(random, 352, 170, [{ wall: '#8fb7c2', light: '#f6fbfa', dark: '#6a9dab' }]), {
          'clip-path': 'url(#board)',
        }) +
        times(4, (index) =>
          person(500 + index * 200, 640, 260, {
            ...dressed(random),
            top: pick(random, ['#34495e', '#41546a', '#574a5e']),
          }),
        ) +
        rect(340, 520, 920, 150, 'url(#cloth)', { rx: 6 }) +
        rect(320, 508, 960, 22, '#8a5c45', { rx: 6 }) +
        times(4, (index) => {
          const x = 500 + index * 200;
          return (
            stroke(`M${x + 46} 508 q-8 -34 -26 -46`, '#262c36', 5) +
            circle(x + 18, 458, 9, '#262c36') +
            rect(x - 60, 482, 22, 26, '#bfe3ea', { rx: 4 })
          );
        }) +
        times(
          5,
          (index) =>
            circle(660 + index * 70, 500, 14, pick(random, ['#e4635a', '#f2b04a', '#f4a7a0'])) +
            circle(672 + index * 70, 506, 10, '#3f8f6b'),
        ),
    ),
  );

const meetingRoom: Scene = (random) =>
  picture(
    gradient('wall', ['#f3ede1', '#e4d9c6']) +
      gradient('window', ['#a9d5e8', '#f4f3dc']) +
      gradient('table', ['#b9835a', '#8a5c45']),
    backdrop('url(#wall)') +
      times(3, (index) => {
        const x = 130 + index * 470;
        return (
          rect(x, 90, 400, 330, '#fdfbf5') +
          rect(x + 14, 104, 372, 302, 'url(#window)') +
          times(5, (part) =>
            building(random, x + 26 + part * 72, 406, 58, between(random, 70, 190), {
              wall: '#9fbccb',
              light: '#f6f1d6',
              dark: '#86a6b8',
            }),
          ) +
          rect(x + 193, 104, 12, 302, '#fdfbf5') +
          rect(x + 14, 250, 372, 10, '#fdfbf5')
        );
      }) +
      rect(0, 470, WIDTH, 430, '#d8c6a8') +
      times(7, (index) =>
        person(250 + index * 184, 690, 250, {
          ...dressed(random),
          top: pick(random, ['#41546a', '#6b7f91', '#574a5e', '#f4f1ea']),
        }),
      ) +
      polygon(
        [
          [120, 640],
          [1480, 640],
          [1600, 900],
          [0, 900],
        ],
        'url(#table)',
      ) +
      polygon(
        [
          [120, 640],
          [1480, 640],
          [1490, 662],
          [110, 662],
        ],
        '#d6a678',
      ) +
      times(7, (index) => {
        const x = 250 + index * 184;
        return (
          polygon(
            [
              [x - 56, 720],
              [x + 36, 720],
              [x + 46, 772],
              [x - 62, 772],
            ],
            '#fdfbf5',
          ) +
          circle(x + 66, 726, 15, '#fdfbf5') +
          circle(x + 66, 724, 10, '#a8d08d')
        );
      }) +
      times(
        5,
        (index) =>
          circle(420 + index * 190, 832, 26, pick(random, ['#e4635a', '#f2b04a', '#f7d2c4'])) +
          circle(444 + index * 190, 842, 20, '#3f8f6b') +
          circle(398 + index * 190, 844, 18, '#5ea765'),
      ),
  );

const operationsRoom: Scene = (random) => {
  const screens = ['#163a55', '#1c4a66', '#14324a'] as const;
  const chart = (x: number, y: number, width: number, height: number, kind: number): string => {
    if (kind === 0) {
      let line = `M${x + 16} ${y + height - 30}`;
      for (let step = 1; step < 9; step += 1)
        line += ` L${x + 16 + ((width - 32) * step) / 8} ${y + height - 30 - between(random, 0, height - 66)}`;
      return stroke(line, '#7ee0c8', 5);
    }
    if (kind === 1)
      return times(7, (bar) => {
        const size = between(random, 24, height - 50);
        return rect(
          x + 22 + (bar * (width - 44)) / 7,
          y + height - 20 - size,
          (width - 44) / 11,
          size,
          bar % 3 === 0 ? '#f2b04a' : '#5db7de',
          { rx: 4 },
        );
      });
    return (
      times(16, () =>
        circle(
          between(random, x + 20, x + width - 20),
          between(random, y + 18, y + height - 18),
          between(random, 3, 8),
          pick(random, ['#ffd98f', '#7ee0c8', '#f08a7f']),
        ),
      ) +
      stroke(
        `M${x + 14} ${y + height * 0.7} Q${x + width * 0.4} ${y + height * 0.2} ${x + width - 14} ${y + height * 0.5} M${x + width * 0.3} ${y + 12} L${x + width * 0.62} ${y + height - 12}`,
        '#4d7f9a',
        4,
      )
    );
  };
  return picture(
    gradient('room', ['#0d2233', '#1d3d55', '#28506a']) + glow('shine', '#5db7de'),
    backdrop('url(#room)') +
      ellipse(800, 330, 900, 420, 'url(#shine)', { opacity: '0.35' }) +
      times(12, (index) => {
        const x = 150 + (index % 4) * 330;
        const y = 70 + Math.floor(index / 4) * 166;
        return (
          rect(x, y, 310, 150, pick(random, screens), { rx: 8, stroke: '#3c6f8c', 'stroke-width': 3 }) +
          chart(x, y, 310, 150, index % 3)
        );
      }) +
      times(
        2,
        (row) =>
          rect(110 - row * 110, 660 + row * 120, 1380 + row * 220, 34, '#35566b', { rx: 8 }) +
          rect(130 - row * 110, 694 + row * 120, 1340 + row * 220, 90, '#1c3547'),
      ) +
      times(
        6,
        (index) =>
          rect(200 + index * 220, 600, 110, 64, '#0f2738', { rx: 6, stroke: '#5db7de', 'stroke-width': 2 }) +
          listener(310 + index * 206, 760, 92, '#101f2c'),
      ) +
      times(5, (index) => listener(150 + index * 330, 900, 130, '#0a1620')),
  );
};

const libraryShelves: Scene = (random) => {
  const spines = ['#c9584c', '#e0a24a', '#3f7f97', '#4b8f6b', '#7a5a8f', '#e8d9b8', '#30405c', '#b9835a'] as const;
  const shelf = (x: number, y: number, width: number): string => {
    let drawn = rect(x, y - 118, width, 118, '#5a3d2d');
    let left = x + 8;
    while (left < x + width - 34) {
      const thick = between(random, 15, 34);
      const tall = between(random, 76, 108);
      const colour = pick(random, spines);
      drawn +=
        random() < 0.07
          ? group(rect(left + 8, y - tall, thick, tall, colour, { rx: 2 }), {
              transform: `rotate(12 ${left.toFixed(0)} ${y})`,
            })
          : rect(left, y - tall, thick, tall, colour, { rx: 2 }) +
            rect(left, y - tall + 14, thick, 5, '#ffffff', { opacity: '0.35' });
      left += thick + between(random, 1, 4) + (random() < 0.06 ? 34 : 0);
    }
    return drawn + rect(x - 8, y, width + 16, 16, '#8a6348');
  };
  return picture(
    gradient('room', ['#f6e7c8', '#e9cf9f']) + gradient('floor', ['#c08f63', '#94674a']) + glow('lamp', '#fff3cf'),
    backdrop('url(#room)') +
      rect(0, 720, WIDTH, 180, 'url(#floor)') +
      times(
        2,
        (side) =>
          rect(40 + side * 1000, 70, 520, 666, '#6d4a36') +
          times(5, (row) => shelf(60 + side * 1000, 200 + row * 128, 480)),
      ) +
      rect(620, 110, 360, 470, '#fdf6e3') +
      rect(638, 128, 324, 434, '#23395d') +
      circle(870, 220, 44, '#fdf0c4') +
      times(18, () =>
        circle(between(random, 650, 950), between(random, 140, 380), between(random, 1.5, 3.5), '#fdf0c4'),
      ) +
      times(4, (index) =>
        building(random, 648 + index * 78, 562, 66, between(random, 70, 170), {
          wall: '#16294a',
          light: '#ffd98f',
          dark: '#0f1f3a',
        }),
      ) +
      rect(792, 128, 14, 434, '#fdf6e3') +
      circle(800, 560, 330, 'url(#lamp)', { opacity: '0.6' }) +
      person(560, 770, 250, dressed(random)) +
      listener(720, 700, 110, '#4b4453') +
      listener(890, 700, 104, '#3f7f97') +
      polygon(
        [
          [590, 742],
          [1010, 742],
          [1060, 790],
          [540, 790],
        ],
        '#a06f4d',
      ) +
      rect(560, 790, 24, 110, '#6d4a36') +
      rect(1016, 790, 24, 110, '#6d4a36') +
      polygon(
        [
          [660, 748],
          [735, 756],
          [735, 778],
          [650, 768],
        ],
        '#fdfbf5',
      ) +
      polygon(
        [
          [810, 748],
          [735, 756],
          [735, 778],
          [822, 768],
        ],
        '#f1e9d8',
      ) +
      path('M880 742 V690 H872 L892 648 H932 L952 690 H944 H908 V742 Z', '#3f8f6b'),
  );
};

const bicycleLane: Scene = (random) =>
  picture(
    gradient('sky', ['#9fd3ee', '#f7efd3']) +
      gradient('road', ['#7b8791', '#59646e']) +
      gradient('lane', ['#4fa37b', '#2f7f63']) +
      gradient('river', ['#bfe3ea', '#6aa9c0']),
    backdrop('url(#sky)') +
      cloud(180, 150, 150, '#ffffff') +
      cloud(980, 190, 120, '#ffffff') +
      hills(random, 470, 60, '#8fc79a') +
      rect(0, 460, WIDTH, 440, '#a8d08d') +
      polygon(
        [
          [0, 480],
          [640, 470],
          [330, 900],
          [0, 900],
        ],
        'url(#river)',
      ) +
      ripples(random, 520, 890, 26, '#ffffff', 0, 330) +
      polygon(
        [
          [640, 468],
          [672, 468],
          [470, 900],
          [320, 900],
        ],
        '#e9dcc0',
      ) +
      polygon(
        [
          [672, 468],
          [740, 468],
          [880, 900],
          [470, 900],
        ],
        'url(#lane)',
      ) +
      polygon(
        [
          [740, 468],
          [752, 468],
          [940, 900],
          [880, 900],
        ],
        '#f4f1ea',
      ) +
      polygon(
        [
          [752, 468],
          [960, 468],
          [1600, 820],
          [1600, 900],
          [940, 900],
        ],
        'url(#road)',
      ) +
      times(6, (index) => {
        const y = 490 + index * index * 14;
        const x = 850 + (y - 468) * 0.98;
        return polygon(
          [
            [x, y],
            [x + 6 + index * 3, y],
            [x + 22 + index * 14, y + 16 + index * 9],
            [x + 12 + index * 9, y + 16 + index * 9],
          ],
          '#f4f1ea',
        );
      }) +
      times(7, (index) => tree(1020 + index * 92, 486 + index * 38, 110 + index * 44, LEAVES)) +
      times(5, (index) => palm(600 - index * 76, 500 + index * 78, 130 + index * 44, DARK_LEAVES)) +
      bicycle(706, 560, 0.5, '#f2b04a', dressed(random)) +
      bicycle(690, 690, 0.95, '#e4635a', dressed(random)) +
      bicycle(640, 860, 1.5, '#2f7f9e', dressed(random)),
  );

const riverRain: Scene = (random) =>
  picture(
    gradient('sky', ['#4d6375', '#8fa3ad', '#c3ccca']) + gradient('water', ['#8d9c93', '#4f6b6a']),
    backdrop('url(#sky)') +
      times(6, (index) => cloud(index * 300 - 60, 90 + (index % 2) * 60, 220, '#5f7484', '0.75')) +
      group(skylineOf(random, 500, 210, [{ wall: '#7b8f9b', light: '#f7dca0', dark: '#647986' }]), { opacity: '0.8' }) +
      hills(random, 520, 40, '#5f8072') +
      rect(0, 510, WIDTH, 390, 'url(#water)') +
      ripples(random, 530, 880, 60, '#dbe5e2') +
      path('M0 640 Q160 610 330 660 L250 900 H0 Z', '#6f6a55') +
      palm(90, 650, 330, DARK_LEAVES) +
      palm(210, 670, 250, DARK_LEAVES) +
      at(
        820,
        690,
        1.1,
        path('M-170 -26 Q0 20 170 -30 Q140 40 90 44 H-100 Q-150 40 -170 -26 Z', '#5a3d2d') +
          path('M-60 -20 Q-60 -92 20 -92 Q92 -92 92 -22 Z', '#a08a5f'),
      ) +
      rect(1290, 330, 44, 470, '#f4f1ea') +
      times(9, (index) =>
        rect(1290, 340 + index * 50, index % 2 === 0 ? 44 : 24, 22, index < 3 ? '#e4635a' : '#30405c'),
      ) +
      rect(1270, 296, 84, 44, '#30405c', { rx: 8 }) +
      circle(1312, 318, 10, '#7ee0c8') +
      stroke('M1312 296 V240', '#30405c', 6) +
      stroke('M1284 232 Q1312 206 1340 232 M1268 214 Q1312 174 1356 214', '#dff5ef', 5) +
      ellipse(1312, 806, 90, 14, '#dbe5e2', { opacity: '0.6' }) +
      times(150, () => {
        const x = between(random, -40, WIDTH);
        const y = between(random, -40, HEIGHT);
        const long = between(random, 26, 60);
        return stroke(
          `M${x.toFixed(0)} ${y.toFixed(0)} l${(long * -0.26).toFixed(0)} ${long.toFixed(0)}`,
          '#e8eef0',
          2.4,
          { opacity: between(random, 0.2, 0.55).toFixed(2) },
        );
      }),
  );

const marketStall: Scene = (random) => {
  const stall = (
    x: number,
    ground: number,
    scale: number,
    first: string,
    goods: readonly [string, ...string[]],
  ): string =>
    at(
      x,
      ground,
      scale,
      rect(-190, -300, 12, 300, '#6d4a36') +
        rect(178, -300, 12, 300, '#6d4a36') +
        rect(-176, -276, 352, 150, '#3a2f45', { opacity: '0.55' }) +
        person(-30, -66, 190, dressed(random)) +
        rect(-200, -130, 400, 130, '#9a6a48') +
        rect(-212, -142, 424, 20, '#c08f63', { rx: 4 }) +
        times(24, (index) =>
          circle(
            -176 + (index % 12) * 32,
            -150 - Math.floor(index / 12) * 24,
            between(random, 15, 20),
            pick(random, goods),
          ),
        ) +
        times(8, (index) =>
          path(
            `M${-216 + index * 54} -320 H${-162 + index * 54} V-262 Q${-189 + index * 54} -232 ${-216 + index * 54} -262 Z`,
            index % 2 === 0 ? first : '#fbf4e4',
          ),
        ) +
        polygon(
          [
            [-216, -320],
            [216, -320],
            [180, -372],
            [-180, -372],
          ],
          first,
        ),
    );
  return picture(
    gradient('dusk', ['#2f2a5a', '#7a4a7f', '#f09a6a']) +
      gradient('ground', ['#b9835a', '#7a5648']) +
      glow('lamp', '#ffe6a8'),
    backdrop('url(#dusk)') +
      group(skylineOf(random, 520, 250, [{ wall: '#4a3a6a', light: '#ffd08a', dark: '#3a2d58' }]), {
        opacity: '0.85',
      }) +
      rect(0, 520, WIDTH, 380, 'url(#ground)') +
      stroke('M0 110 Q400 220 800 120 Q1200 220 1600 110', '#2b2444', 4) +
      times(13, (index) => {
        const x = 60 + index * 123;
        const y = 130 + Math.abs(Math.sin((index / 6) * Math.PI)) * 50;
        return (
          circle(x, y + 22, 76, 'url(#lamp)', { opacity: '0.7' }) +
          ellipse(x, y + 22, 22, 26, pick(random, ['#f2b04a', '#e4635a', '#f7d27a'])) +
          rect(x - 8, y - 8, 16, 6, '#6d4a36')
        );
      }) +
      stall(300, 690, 0.95, '#3f8f6b', ['#e4635a', '#f2b04a', '#d98f3a']) +
      stall(800, 670, 0.9, '#e4635a', ['#7dbb5a', '#a8d08d', '#f4d35e']) +
      stall(1300, 690, 0.95, '#2f7f9e', ['#c9824a', '#8a5c45', '#e8c48a']) +
      times(9, (index) =>
        person(
          120 + index * 170 + between(random, -30, 30),
          800 + between(random, -16, 60),
          between(random, 220, 270),
          dressed(random),
        ),
      ),
  );
};

const museum: Scene = (random) => {
  const vessel = (x: number, ground: number, scale: number, glaze: string): string =>
    at(
      x,
      ground,
      scale,
      path('M-26 -150 H26 Q20 -120 48 -92 Q64 -50 30 0 H-30 Q-64 -50 -48 -92 Q-20 -120 -26 -150 Z', glaze) +
        stroke('M-48 -84 Q0 -66 48 -84 M-50 -52 Q0 -32 50 -52', '#ffffff', 6, { opacity: '0.5' }) +
        path('M-26 -140 Q-34 -80 -38 -50 Q-46 -70 -38 -92 Q-24 -116 -26 -140 Z', '#ffffff', { opacity: '0.3' }),
    );
  return picture(
    gradient('wall', ['#efe7da', '#d9cbb4']) +
      gradient('floor', ['#b79f80', '#8d7559']) +
      glow('spot', '#fff6da') +
      gradient('glass', ['#e6f4f4', '#c3dcdc'], 1, 1),
    backdrop('url(#wall)') +
      rect(0, 680, WIDTH, 220, 'url(#floor)') +
      times(
        4,
        (index) =>
          rect(index * 520 - 30, 60, 60, 630, '#cbb898') +
          rect(index * 520 - 44, 50, 88, 26, '#b9a47f') +
          rect(index * 520 - 44, 670, 88, 26, '#b9a47f'),
      ) +
      times(3, (index) => {
        const x = 260 + index * 520;
        const glazes = ['#3f7f97', '#4b8f6b', '#b9653f', '#30405c', '#c9a24a'] as const;
        return (
          polygon(
            [
              [x - 30, 0],
              [x + 30, 0],
              [x + 220, 640],
              [x - 220, 640],
            ],
            '#fff6da',
            { opacity: '0.35' },
          ) +
          circle(x, 420, 240, 'url(#spot)', { opacity: '0.7' }) +
          rect(x - 180, 560, 360, 150, '#6b5a4a', { rx: 6 }) +
          rect(x - 170, 240, 340, 320, 'url(#glass)', { opacity: '0.55', stroke: '#8aa5a5', 'stroke-width': 4 }) +
          times(3, (pot) => vessel(x - 100 + pot * 100, 556, between(random, 0.8, 1.45) * 0.8, pick(random, glazes)))
        );
      }) +
      person(520, 830, 300, dressed(random)) +
      person(600, 832, 210, dressed(random)) +
      person(1060, 840, 310, dressed(random)),
  );
};

const schoolGarden: Scene = (random) =>
  picture(
    gradient('sky', ['#8fd0ee', '#fdf3d2']) + gradient('lawn', ['#a8d08d', '#6fb06a']),
    backdrop('url(#sky)') +
      cloud(1180, 130, 160, '#ffffff') +
      cloud(120, 190, 120, '#ffffff') +
      rect(180, 220, 1080, 300, '#f5d98f') +
      rect(160, 196, 1120, 34, '#c9584c') +
      rect(180, 360, 1080, 14, '#e0b96a') +
      times(
        16,
        (index) =>
          rect(216 + (index % 8) * 130, 252 + Math.floor(index / 8) * 146, 84, 84, '#5d93ad', { rx: 4 }) +
          rect(255 + (index % 8) * 130, 252 + Math.floor(index / 8) * 146, 6, 84, '#fdf6e3'),
      ) +
      rect(0, 520, WIDTH, 380, 'url(#lawn)') +
      tree(110, 560, 300, LEAVES) +
      tree(1420, 570, 360, DARK_LEAVES) +
      times(3, (row) => {
        const y = 600 + row * 100;
        const left = 330 - row * 90;
        const right = 1270 + row * 90;
        return (
          polygon(
            [
              [left + 26, y],
              [right - 26, y],
              [right, y + 62],
              [left, y + 62],
            ],
            '#7a5236',
          ) +
          polygon(
            [
              [left, y + 62],
              [right, y + 62],
              [right, y + 76],
              [left, y + 76],
            ],
            '#b9835a',
          ) +
          times(12 + row * 2, (index) => {
            const x = left + 60 + (index * (right - left - 120)) / (11 + row * 2);
            const green = pick(random, ['#4b9a57', '#6fb83f', '#3f8f6b']);
            return (
              ellipse(x - 13, y + 18, 15, 8, green, { transform: `rotate(24 ${x.toFixed(0)} ${y + 18})` }) +
              ellipse(x + 13, y + 18, 15, 8, green, { transform: `rotate(-24 ${x.toFixed(0)} ${y + 18})` }) +
              ellipse(x, y + 6, 8, 16, green) +
              (random() < 0.28 ? circle(x + 6, y + 14, 9, '#e4635a') : '')
            );
          })
        );
      }) +
      times(3, (index) =>
        person(480 + index * 330, 690 + (index % 2) * 90, 165, {
          ...dressed(random),
          top: '#f8f6f0',
          bottom: '#2f4f7f',
        }),
      ) +
      person(1180, 820, 270, { ...dressed(random), top: '#e58f9b', bottom: '#f4f1ea' }) +
      at(
        1030,
        850,
        1,
        path('M-40 -60 H40 L34 0 H-34 Z', '#2f7f9e') +
          stroke('M-38 -56 Q0 -104 38 -56', '#20506b', 6) +
          stroke('M40 -40 L84 -70', '#2f7f9e', 12),
      ),
  );

const seedlings: Scene = (random) => {
  const sprout = (x: number, y: number, scale: number): string =>
    at(
      x,
      y,
      scale,
      stroke('M0 0 Q6 -50 0 -96', '#6fb83f', 10) +
        path('M0 -86 Q-70 -130 -96 -70 Q-40 -46 0 -86 Z', '#7dc45a') +
        path('M0 -92 Q60 -150 96 -92 Q48 -58 0 -92 Z', '#58a84a') +
        stroke('M-6 -84 Q-50 -90 -84 -74 M6 -92 Q50 -104 84 -92', '#d8f0b8', 3),
    );
  return picture(
    gradient('light', ['#fdf6d8', '#cfe8c0']) + gradient('tray', ['#4b5a66', '#303c46']) + glow('sun', '#ffffff'),
    backdrop('url(#light)') +
      circle(360, 160, 420, 'url(#sun)') +
      times(14, () =>
        circle(between(random, 0, WIDTH), between(random, 40, 420), between(random, 26, 80), '#b7dca0', {
          opacity: '0.35',
        }),
      ) +
      times(
        3,
        (row) =>
          polygon(
            [
              [60 - row * 60, 470 + row * 140],
              [1540 + row * 60, 470 + row * 140],
              [1600 + row * 60, 600 + row * 140],
              [-row * 60, 600 + row * 140],
            ],
            'url(#tray)',
          ) +
          times(8, (cell) => {
            const x = 140 + cell * 188;
            const y = 520 + row * 140;
            return (
              ellipse(x, y, 78, 30, '#5a3f2d') +
              ellipse(x, y - 5, 66, 22, '#7a5236') +
              sprout(x + between(random, -8, 8), y - 4, between(random, 0.85, 1.3))
            );
          }),
      ),
  );
};

const lacquerWorkshop: Scene = (random) => {
  const vase = (x: number, ground: number, scale: number, body: string): string =>
    at(
      x,
      ground,
      scale,
      path(
        'M-22 -220 H22 Q14 -186 30 -160 Q80 -110 66 -50 Q54 -10 36 0 H-36 Q-54 -10 -66 -50 Q-80 -110 -30 -160 Q-14 -186 -22 -220 Z',
        body,
      ) +
        stroke('M-62 -96 Q0 -60 62 -96', '#e0b45a', 7) +
        circle(-8, -70, 16, '#e0b45a') +
        circle(22, -48, 9, '#f6e3b0') +
        path('M-30 -160 Q-70 -112 -58 -60 Q-40 -100 -22 -150 Z', '#ffffff', { opacity: '0.22' }),
    );
  const panel = (x: number, y: number): string =>
    rect(x, y, 210, 290, '#1c1413') +
    rect(x + 10, y + 10, 190, 270, '#6f1f1c') +
    stroke(`M${x + 20} ${y + 240} Q${x + 80} ${y + 190} ${x + 130} ${y + 232} T${x + 196} ${y + 214}`, '#e0b45a', 6) +
    palm(x + 70, y + 238, 130, { trunk: '#e0b45a', leaf: '#c9963f', shine: '#f6e3b0' }) +
    circle(x + 146, y + 76, 30, '#f2d58a') +
    times(16, () =>
      circle(between(random, x + 20, x + 190), between(random, y + 246, y + 274), between(random, 2, 5), '#f6ead0'),
    );
  return picture(
    gradient('room', ['#7a4a38', '#a8694a']) + gradient('bench', ['#8a5c45', '#5a3a2d']) + glow('lamp', '#ffdf9f'),
    backdrop('url(#room)') +
      circle(800, 260, 620, 'url(#lamp)', { opacity: '0.5' }) +
      times(5, (index) => panel(90 + index * 300, 90)) +
      rect(0, 640, WIDTH, 260, 'url(#bench)') +
      rect(0, 632, WIDTH, 18, '#c08f63') +
      vase(230, 700, 1.15, '#2a1715') +
      vase(400, 712, 0.85, '#8f2a22') +
      vase(1400, 706, 1.2, '#5f1a18') +
      person(800, 860, 470, { skin: '#d9a274', hair: '#5f5652', top: '#3f5f6f', bottom: '#30405c' }) +
      polygon(
        [
          [480, 720],
          [1160, 720],
          [1260, 900],
          [380, 900],
        ],
        '#6a4534',
      ) +
      polygon(
        [
          [600, 752],
          [1010, 752],
          [1040, 830],
          [570, 830],
        ],
        '#14100f',
      ) +
      stroke('M640 806 Q720 768 800 800 T980 786', '#e0b45a', 6) +
      times(28, () =>
        rect(
          between(random, 630, 980),
          between(random, 764, 816),
          between(random, 4, 9),
          between(random, 3, 7),
          '#f6ead0',
        ),
      ) +
      stroke('M900 700 L862 776', '#d9a274', 26) +
      stroke('M880 736 L838 800', '#e8c48a', 7) +
      times(
        4,
        (index) =>
          ellipse(1120 + index * 42, 812 + (index % 2) * 36, 30, 14, '#2a1f1c') +
          ellipse(
            1120 + index * 42,
            808 + (index % 2) * 36,
            22,
            8,
            pick(random, ['#8f2a22', '#e0b45a', '#1a1413', '#c97f3a']),
          ),
      ),
  );
};

const craftYard: Scene = (random) =>
  picture(
    gradient('sky', ['#a9dbee', '#fbf0d0']) + gradient('yard', ['#e3c49a', '#c49a6c']),
    backdrop('url(#sky)') +
      cloud(1080, 140, 150, '#ffffff') +
      hills(random, 420, 50, '#84bd8c') +
      rect(0, 410, WIDTH, 490, 'url(#yard)') +
      palm(110, 480, 380, DARK_LEAVES) +
      palm(1500, 500, 420, DARK_LEAVES) +
      polygon(
        [
          [380, 260],
          [1240, 260],
          [1340, 400],
          [280, 400],
        ],
        '#b9553f',
      ) +
      times(22, (index) => stroke(`M${400 + index * 39} 262 L${302 + index * 48} 398`, '#9a4232', 3)) +
      rect(330, 400, 960, 150, '#f2e2bf') +
      times(
        5,
        (index) =>
          rect(380 + index * 182, 424, 120, 126, '#7a5236') +
          rect(386 + index * 182, 430, 52, 114, '#8f6a4a') +
          rect(442 + index * 182, 430, 52, 114, '#8f6a4a'),
      ) +
      times(3, (row) =>
        times(8 - row, (index) => {
          const width = 96 + row * 34;
          const x = 210 + row * 40 + index * (150 + row * 40);
          const y = 610 + row * 92;
          return (
            polygon(
              [
                [x, y + 52],
                [x + width, y + 52],
                [x + width - 18, y],
                [x + 18, y],
              ],
              pick(random, ['#14100f', '#5f1a18', '#8f2a22', '#241a18']),
            ) +
            polygon(
              [
                [x + width * 0.3, y + 4],
                [x + width * 0.5, y + 4],
                [x + width * 0.36, y + 48],
                [x + width * 0.14, y + 48],
              ],
              '#ffffff',
              { opacity: '0.16' },
            )
          );
        }),
      ) +
      person(170, 760, 230, { ...dressed(random), hair: '#e8c48a' }) +
      person(1420, 720, 210, { ...dressed(random), hair: '#e8c48a' }),
  );

const roadMorning: Scene = (random) =>
  picture(
    gradient('sky', ['#f3b98c', '#f8dcae', '#d7e6e3']) +
      gradient('road', ['#7d848c', '#4f575f']) +
      glow('sun', '#fff3d0'),
    backdrop('url(#sky)') +
      circle(360, 300, 260, 'url(#sun)') +
      circle(360, 300, 58, '#fff6dc') +
      skylineOf(random, 500, 280, [
        { wall: '#c79f8f', light: '#fbe9c4', dark: '#a8837b' },
        { wall: '#a99aa0', light: '#fbe9c4', dark: '#8a7d88' },
      ]) +
      rect(0, 490, WIDTH, 70, '#9dbf93') +
      times(12, (index) => tree(40 + index * 142, 552, between(random, 130, 170), LEAVES)) +
      rect(0, 556, WIDTH, 344, 'url(#road)') +
      rect(0, 552, WIDTH, 12, '#e6ddcb') +
      times(9, (index) => rect(index * 190 + 20, 716, 110, 10, '#f4f1ea')) +
      stroke('M1360 560 V230 Q1360 200 1320 200 H1180', '#4b5a66', 12) +
      rect(1150, 190, 46, 118, '#303c46', { rx: 10 }) +
      circle(1173, 214, 14, '#e4635a') +
      circle(1173, 248, 14, '#7a6a3f') +
      circle(1173, 282, 14, '#3f6b57') +
      at(
        300,
        690,
        1.2,
        rect(-180, -170, 360, 140, '#f2b04a', { rx: 20 }) +
          rect(-160, -150, 320, 60, '#bfe3ea', { rx: 8 }) +
          times(4, (index) => rect(-84 + index * 78, -150, 8, 60, '#f2b04a')) +
          circle(-110, -24, 28, '#262c36') +
          circle(110, -24, 28, '#262c36'),
      ) +
      times(7, (index) =>
        motorbike(
          620 + index * 146 + between(random, -16, 16),
          690 + (index % 2) * 18,
          0.86,
          pick(random, ['#c9584c', '#2f7f9e', '#4b4453', '#f4f1ea']),
          dressed(random),
        ),
      ) +
      times(6, (index) =>
        motorbike(
          130 + index * 270 + between(random, -30, 30),
          856 + (index % 2) * 16,
          1.25,
          pick(random, ['#e4635a', '#30405c', '#3f8f6b', '#e8e2d4']),
          dressed(random),
        ),
      ),
  );

const ferry: Scene = (random) =>
  picture(
    gradient('sky', ['#6f8fb5', '#e9b9a8', '#fbe3c0']) +
      gradient('water', ['#e3b9a2', '#6f8ea8', '#4a6d88']) +
      glow('sun', '#fff1d0'),
    backdrop('url(#sky)') +
      circle(520, 400, 300, 'url(#sun)') +
      circle(520, 400, 62, '#fff4da') +
      cloud(1080, 170, 180, '#fbe9df', '0.6') +
      hills(random, 470, 46, '#7f8f96') +
      times(15, (index) =>
        palm(index * 114 + between(random, -30, 30), 486, between(random, 90, 150), {
          trunk: '#57656b',
          leaf: '#56706e',
          shine: '#7f9a94',
        }),
      ) +
      rect(0, 474, WIDTH, 426, 'url(#water)') +
      ripples(random, 500, 890, 80, '#fff0dc') +
      at(
        880,
        690,
        1.25,
        ellipse(0, 40, 330, 18, '#2b3d4d', { opacity: '0.35' }) +
          path('M-320 -40 H320 Q290 40 230 44 H-230 Q-290 40 -320 -40 Z', '#7a4a38') +
          rect(-320, -52, 640, 16, '#c08f63', { rx: 6 }) +
          rect(-150, -206, 12, 160, '#5a3d2d') +
          rect(138, -206, 12, 160, '#5a3d2d') +
          path('M-190 -200 Q0 -260 190 -200 Z', '#b9553f') +
          times(5, (index) => person(-262 + index * 88, -46, 118, dressed(random))) +
          bicycle(226, -50, 0.62, '#2f7f9e', dressed(random)),
      ) +
      path('M0 800 Q220 770 420 850 L460 900 H0 Z', '#54606a') +
      times(16, (index) =>
        stroke(
          `M${20 + index * 24} ${836 - (index % 3) * 8} q${between(random, -14, 14).toFixed(0)} -60 ${between(random, -20, 20).toFixed(0)} -110`,
          '#3f5152',
          5,
        ),
      ),
  );

const streetShade: Scene = (random) =>
  picture(
    gradient('sky', ['#bfe3ea', '#fbf4da']) +
      gradient('road', ['#a8a39a', '#7f7a72']) +
      gradient('walk', ['#ead9bb', '#d3bd97']),
    backdrop('url(#sky)') +
      times(4, (index) =>
        building(random, 40 + index * 130, 520, 118, 300 - index * 44, {
          wall: '#e3b98f',
          light: '#fbf0d0',
          dark: '#a8795a',
        }),
      ) +
      times(4, (index) =>
        building(random, 1060 + index * 130, 520, 118, 180 + index * 44, {
          wall: '#c9b7c2',
          light: '#fbf0d0',
          dark: '#8f7f92',
        }),
      ) +
      rect(0, 500, WIDTH, 400, 'url(#walk)') +
      polygon(
        [
          [690, 480],
          [910, 480],
          [1380, 900],
          [220, 900],
        ],
        'url(#road)',
      ) +
      times(5, (index) =>
        polygon(
          [
            [797 - index, 500 + index * index * 17],
            [803 + index, 500 + index * index * 17],
            [806 + index * 2, 520 + index * index * 20],
            [794 - index * 2, 520 + index * index * 20],
          ],
          '#f4f1ea',
        ),
      ) +
      times(5, (index) => {
        const away = 130 + index * 130;
        const ground = 520 + index * index * 22;
        return (
          ellipse(800 - away + 60, ground, 120 + index * 36, 16 + index * 8, '#4b4453', { opacity: '0.2' }) +
          ellipse(800 + away - 60, ground, 120 + index * 36, 16 + index * 8, '#4b4453', { opacity: '0.2' }) +
          tree(800 - away, ground, 230 + index * 110, index % 2 === 0 ? LEAVES : DARK_LEAVES) +
          tree(800 + away, ground, 230 + index * 110, index % 2 === 0 ? DARK_LEAVES : LEAVES)
        );
      }) +
      person(470, 700, 170, dressed(random)) +
      person(1130, 720, 180, dressed(random)) +
      bicycle(760, 780, 1.05, '#e4635a', dressed(random)),
  );

const umbrellas: Scene = (random) => {
  const umbrella = (x: number, y: number, size: number, colour: string): string =>
    at(
      x,
      y,
      size,
      path('M-90 0 Q-84 -86 0 -90 Q84 -86 90 0 Q60 -22 30 0 Q0 -22 -30 0 Q-60 -22 -90 0 Z', colour) +
        path('M-30 0 Q-24 -70 0 -90 Q24 -70 30 0 Q0 -22 -30 0 Z', '#ffffff', { opacity: '0.22' }) +
        stroke('M0 -6 V92', '#4b3a3a', 5),
    );
  return picture(
    gradient('sky', ['#cfdfe6', '#e9e6dc']) + gradient('street', ['#a9bcc4', '#7f96a1']),
    backdrop('url(#sky)') +
      group(skylineOf(random, 500, 260, [{ wall: '#b7c6cc', light: '#f6e6b8', dark: '#9fb1b9' }]), { opacity: '0.9' }) +
      rect(0, 500, WIDTH, 400, 'url(#street)') +
      ripples(random, 530, 890, 46, '#f2f7f8') +
      times(11, (index) => {
        const ground = 640 + (index % 3) * 100;
        const x = 90 + index * 146 + between(random, -20, 20);
        const tall = 150 + (index % 3) * 46;
        const colour = pick(random, ['#e4635a', '#f2b04a', '#2f7f9e', '#3f8f6b', '#7a5a8f', '#e58f9b']);
        return (
          person(x, ground, tall, dressed(random)) + umbrella(x + tall * 0.16, ground - tall * 0.86, tall / 155, colour)
        );
      }) +
      times(90, () => {
        const x = between(random, 0, WIDTH);
        const y = between(random, -20, HEIGHT);
        return stroke(`M${x.toFixed(0)} ${y.toFixed(0)} l-8 34`, '#ffffff', 2.4, { opacity: '0.5' });
      }),
  );
};

const industrialPark: Scene = (random) =>
  picture(
    gradient('sky', ['#86bfe0', '#e9f3ea']) + gradient('lawn', ['#9ccf7c', '#63a868']),
    backdrop('url(#sky)') +
      cloud(300, 150, 170, '#ffffff') +
      cloud(1160, 190, 130, '#ffffff') +
      hills(random, 470, 60, '#8fc0a0') +
      rect(0, 460, WIDTH, 440, 'url(#lawn)') +
      times(4, (row) => {
        const y = 440 + row * 92;
        return times(4, (index) => {
          const width = 300 + row * 40;
          const x = -110 + index * (400 + row * 26) + (row % 2) * -150;
          const wall = pick(random, ['#e8eef0', '#f4ead6', '#d9e6e4', '#e3dfe8']);
          const roof = pick(random, ['#4f8fae', '#c9705a', '#6f8f9f', '#5d9a86']);
          return (
            tree(x - 34, y + 96, 110 + row * 16, LEAVES) +
            rect(x, y, width, 96, wall) +
            times(5, (tooth) =>
              polygon(
                [
                  [x + (tooth * width) / 5, y],
                  [x + (tooth * width) / 5, y - 46],
                  [x + ((tooth + 1) * width) / 5, y],
                ],
                roof,
              ),
            ) +
            times(6, (gate) =>
              rect(x + 18 + (gate * (width - 36)) / 6, y + 34, (width - 36) / 9, 34, '#8fb3c4', { rx: 3 }),
            )
          );
        });
      }) +
      path('M0 900 Q520 720 760 690 Q1120 640 1600 660 V730 Q1140 704 800 758 Q560 800 330 900 Z', '#8b949b') +
      stroke('M170 900 Q560 760 790 722 Q1130 672 1600 694', '#f4f1ea', 5, { 'stroke-dasharray': '34 26' }) +
      at(
        1180,
        706,
        0.8,
        rect(-150, -120, 210, 100, '#f4f1ea', { rx: 6 }) +
          path('M64 -92 H120 L150 -56 V-20 H64 Z', '#e4635a') +
          rect(82, -80, 38, 26, '#bfe3ea', { rx: 4 }) +
          circle(-90, -16, 24, '#262c36') +
          circle(0, -16, 24, '#262c36') +
          circle(108, -16, 24, '#262c36'),
      ),
  );

const scenes = {
  'logo-mark': logoMark,
  portrait,
  skyline,
  park,
  'factory-hall': factoryHall,
  'industrial-park': industrialPark,
  'conference-stage': conferenceStage,
  'press-table': pressTable,
  'meeting-room': meetingRoom,
  'operations-room': operationsRoom,
  'library-shelves': libraryShelves,
  'bicycle-lane': bicycleLane,
  'river-rain': riverRain,
  'market-stall': marketStall,
  museum,
  'school-garden': schoolGarden,
  seedlings,
  'lacquer-workshop': lacquerWorkshop,
  'craft-yard': craftYard,
  'road-morning': roadMorning,
  ferry,
  'street-shade': streetShade,
  umbrellas,
} as const satisfies Record<PictureKey, Scene>;

/** Each picture as SVG text, 1600 × 900; the same key always gives the same bytes. */
export const pictures: Readonly<Record<PictureKey, () => string>> = Object.fromEntries(
  Object.entries(scenes).map(([key, scene]) => [key, () => scene(seeded(key))]),
) as Record<PictureKey, () => string>;
