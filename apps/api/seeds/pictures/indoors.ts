import type { Scene } from './moods.ts';
import { circle, ellipse, rect, repeat, shape, stroke } from './paint.ts';
import { chartBoard, mat, pot, room, table } from './room.ts';
import { bookcase, bowl, crate, frameDrum, growthChart, hangingScale } from './things.ts';

/** The indoor scenes. */
export const healthPost: Scene = (random, mood) =>
  [
    room(random, mood, 150),
    growthChart(680, 210, 250, 320),
    rect(960, 96, 420, 14, mood.wood[1], 4),
    hangingScale(1180, 104),
    mat(700, 820, 860, 190, ['#c9653f', '#e9a36f']),
    table(mood, 130, 690, 520, '#f2b90d'),
    rect(190, 616, 150, 66, '#fff', 6),
    rect(206, 630, 118, 8, '#0a489f'),
    rect(206, 648, 90, 6, '#d5dbe3'),
    rect(370, 560, 74, 122, '#46a58f', 10),
    rect(384, 540, 46, 26, '#fff', 5),
    repeat(4, (index) => circle(486 + index * 36, 664, 17, ['#e2553d', '#f28c38', '#7fb045', '#f28c38'][index] ?? '#f28c38')),
    pot(mood, 1480, 800, 64),
    repeat(
      3,
      (index) =>
        rect(900 + index * 104, 930 - index * 26, 78, 78, ['#0956c3', '#f2b90d', '#46a58f'][index] ?? '#0956c3', 8) +
        circle(939 + index * 104, 969 - index * 26, 20, '#fff', 0.7),
    ),
  ].join('');

export const readingCorner: Scene = (random, mood) =>
  [
    room(random, mood, 1080),
    bookcase(random, mood, 110, 180, 820, 4),
    mat(420, 830, 900, 190, ['#0a489f', '#3a74c4']),
    ellipse(640, 936, 110, 32, '#16202e', 0.18),
    ellipse(640, 916, 110, 40, '#f2b90d'),
    ellipse(640, 900, 100, 26, '#ffd166'),
    ellipse(1080, 956, 110, 32, '#16202e', 0.18),
    ellipse(1080, 936, 110, 40, '#c9653f'),
    ellipse(1080, 920, 100, 26, '#e2855f'),
    shape('M790 936q50 -26 90 0q40 -26 90 0l14 34q-60 -22 -104 4q-44 -26 -104 -4Z', '#fff'),
    stroke('M880 936v38', '#d5dbe3', 4),
    pot(mood, 1500, 830, 62),
    pot(mood, 40, 860, 54),
  ].join('');

export const drums: Scene = (random, mood) => {
  const rims = ['#99452c', '#0a489f', '#2a7152', '#7d5636', '#c9653f'];
  return [
    room(random, mood, 610),
    shape('M70 140H480V640Q275 600 70 640Z', '#083575'),
    repeat(
      20,
      (index) =>
        circle(120 + (index % 5) * 78, 200 + Math.floor(index / 5) * 110, 30, '#f2b90d') +
        circle(120 + (index % 5) * 78, 200 + Math.floor(index / 5) * 110, 18, '#083575') +
        circle(120 + (index % 5) * 78, 200 + Math.floor(index / 5) * 110, 8, '#46a58f'),
    ),
    shape('M1120 140H1530V640Q1325 600 1120 640Z', '#99452c'),
    repeat(
      20,
      (index) =>
        shape(`M${1170 + (index % 5) * 78} ${170 + Math.floor(index / 5) * 110}l28 36l-28 36l-28 -36Z`, '#f2b90d') +
        circle(1170 + (index % 5) * 78, 206 + Math.floor(index / 5) * 110, 10, '#99452c'),
    ),
    mat(150, 800, 1300, 230, ['#46a58f', '#7cc3b0']),
    repeat(5, (index) => frameDrum(330 + index * 235, 830 + (index % 2) * 46, 96 - (index % 2) * 8, random.pick(rims))),
  ].join('');
};

export const kitchen: Scene = (random, mood) =>
  [
    room(random, mood, 620),
    rect(90, 250, 420, 16, mood.wood[1], 4),
    repeat(
      4,
      (index) =>
        stroke(`M${140 + index * 100} 266v30`, '#46505e', 5) +
        ellipse(140 + index * 100, 352, 42, 56, ['#6b7686', '#c9653f', '#6b7686', '#46505e'][index] ?? '#6b7686') +
        rect(136 + index * 100, 296, 8, 30, mood.wood[1]),
    ),
    rect(1110, 240, 400, 14, mood.wood[1], 4),
    repeat(
      5,
      (index) =>
        rect(1130 + index * 76, 168, 50, 72, ['#f2b90d', '#46a58f', '#e2553d', '#f28c38', '#8a4f9e'][index] ?? '#f2b90d', 8) +
        rect(1126 + index * 76, 156, 58, 18, mood.wood[0], 5),
    ),
    rect(1110, 420, 400, 14, mood.wood[1], 4),
    repeat(4, (index) => bowl(random, 1170 + index * 92, 420, 36)),
    table(mood, 180, 720, 1240, '#fff8e6'),
    repeat(3, (index) => bowl(random, 360 + index * 190, 708, 76)),
    ellipse(1010, 700, 120, 18, '#46505e'),
    shape('M900 612H1120V680Q1120 708 1090 708H930Q900 708 900 680Z', '#6b7686'),
    rect(884, 600, 252, 20, '#46505e', 8),
    circle(1010, 592, 13, '#16202e'),
    stroke('M960 566q-24 -40 0 -70t0 -66M1040 566q-24 -40 0 -70t0 -66', '#fff', 9),
    crate(random, mood, 1190, 706, 190),
    crate(random, mood, 60, 1030, 220),
    crate(random, mood, 1340, 1040, 220),
  ].join('');

export const dataHouse: Scene = (random, mood) =>
  [
    room(random, mood, 1130),
    chartBoard(random, 130, 180, 860, 430),
    table(mood, 220, 730, 1000),
    shape('M560 570H860V720H560Z', '#16202e'),
    rect(572, 582, 276, 126, '#eff5fd', 2),
    repeat(5, (index) => rect(600 + index * 48, 690 - (index + 2) * 14, 30, (index + 2) * 14, index === 4 ? '#f2b90d' : '#0956c3', 2)),
    shape('M520 720H900L920 732H500Z', '#46505e'),
    repeat(
      6,
      (index) =>
        rect(960 + index * 34, 596, 28, 134, ['#0a489f', '#46a58f', '#f2b90d', '#c9653f', '#0956c3', '#2d1457'][index] ?? '#0a489f', 3) +
        rect(966 + index * 34, 620, 16, 34, '#fff', 2),
    ),
    shape('M300 722l20 -34h130l20 34Z', '#fff'),
    shape('M316 700h118l6 10h-130Z', '#dbe8fa'),
    pot(mood, 1420, 850, 72),
    pot(mood, 90, 860, 58),
  ].join('');

/** A meeting on mats, between the sessions: cups, notebooks and a board with a plan. */
export const discussion: Scene = (random, mood) => {
  const colours = ['#f2b90d', '#46a58f', '#dbe8fa', '#e9a36f'];
  const note = (index: number): string =>
    rect(950 + (index % 4) * 124, 236 + Math.floor(index / 4) * 104, 96, 82, colours[(index + random.int(0, 3)) % 4] ?? '#f2b90d', 4) +
    rect(964 + (index % 4) * 124, 256 + Math.floor(index / 4) * 104, 62, 7, '#46505e') +
    rect(964 + (index % 4) * 124, 274 + Math.floor(index / 4) * 104, 44, 7, '#46505e');
  const setting = (x: number, y: number, index: number): string =>
    rect(x, y, 86, 56, '#fff', 4) +
    rect(x, y, 10, 56, colours[index % 4] ?? '#f2b90d', 2) +
    ellipse(x + 126, y + 46, 34, 12, '#dbe8fa') +
    shape(`M${x + 104} ${y + 8}h44l-6 36h-32Z`, '#fff') +
    ellipse(x + 126, y + 8, 22, 7, '#99452c');
  return [
    room(random, mood, 240),
    rect(910, 196, 550, 380, mood.wood[1], 8),
    rect(924, 210, 522, 352, '#fff', 4),
    repeat(12, note),
    mat(60, 800, 1480, 240, ['#f2b90d', '#ffd98a']),
    repeat(4, (index) => setting(270 + index * 290, 838, index)),
    repeat(3, (index) => setting(330 + index * 370, 950, index + 1)),
    bowl(random, 800, 944, 62),
    pot(mood, 1500, 790, 58),
    pot(mood, 80, 800, 58),
  ].join('');
};

/** Handwork and home products on a table. */
export const crafts: Scene = (random, mood) => {
  const basket = (x: number, y: number, size: number, colour: string): string =>
    shape(`M${x - size} ${y - size}H${x + size}L${x + size * 0.76} ${y}H${x - size * 0.76}Z`, colour) +
    repeat(4, (index) =>
      rect(x - size * (0.96 - index * 0.05), y - size * (0.86 - index * 0.22), size * (1.92 - index * 0.1), size * 0.07, '#7d5636'),
    ) +
    `<path d="M${x - size * 0.8} ${y - size}Q${x} ${y - size * 2.1} ${x + size * 0.8} ${y - size}" fill="none" stroke="#7d5636" stroke-width="9"/>`;
  return [
    room(random, mood, 1090),
    repeat(
      4,
      (index) =>
        rect(110 + index * 210, 180, 180, 400, ['#0a489f', '#c9653f', '#46a58f', '#2d1457'][index] ?? '#0a489f', 4) +
        repeat(
          12,
          (at) =>
            circle(150 + index * 210 + (at % 3) * 50, 230 + Math.floor(at / 3) * 92, 15, '#f2b90d') +
            shape(`M${150 + index * 210 + (at % 3) * 50} ${250 + Math.floor(at / 3) * 92}l14 22l-14 22l-14 -22Z`, '#fff3cf'),
        ),
    ),
    rect(90, 160, 870, 20, mood.wood[1], 6),
    table(mood, 150, 730, 1300, '#eff5fd'),
    basket(320, 716, 82, '#c99b68'),
    basket(540, 716, 62, '#e0b26f'),
    repeat(
      5,
      (index) =>
        rect(680 + index * 74, 622, 54, 94, ['#f2b90d', '#e2553d', '#f28c38', '#7fb045', '#99452c'][index] ?? '#f2b90d', 10) +
        rect(686 + index * 74, 606, 42, 20, '#fff', 4) +
        rect(680 + index * 74, 654, 54, 28, '#fff8e6'),
    ),
    basket(1180, 716, 76, '#c99b68'),
    circle(1150, 632, 24, '#e2553d'),
    circle(1196, 628, 26, '#f28c38'),
    circle(1330, 690, 26, '#46a58f'),
    circle(1376, 692, 24, '#0956c3'),
    pot(mood, 70, 880, 60),
  ].join('');
};
