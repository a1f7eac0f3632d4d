import { hall, house, prayerHouse, watchHut } from './buildings.ts';
import { foreground, horizon, path } from './land.ts';
import type { Scene } from './moods.ts';
import { circle, ellipse, HEIGHT, place, rect, repeat, shape, stroke } from './paint.ts';
import { banana, bush, palm, tree } from './plants.ts';
import { bin, crate, handWash, serviceCar, stall, tent } from './things.ts';

/** Places where a village meets and is served. */

export const meetingHall: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 160, 760, 460),
    tree(random, mood, 1440, 740, 420),
    palm(random, mood, 1260, 700, 360),
    place(house(mood), 330, 700, 0.56),
    shape(`M560 820L1040 820L1260 ${HEIGHT}L340 ${HEIGHT}Z`, mood.earth),
    place(hall(mood), 800, 830, 1.12),
    bush(random, mood, 380, 870, 130),
    bush(random, mood, 1230, 866, 130),
    bush(random, mood, 250, 960, 170),
    bush(random, mood, 1370, 960, 170),
    foreground(random, mood),
  ].join('');

export const prayer: Scene = (random, mood) =>
  [
    horizon(random, mood),
    palm(random, mood, 300, 730, 430),
    palm(random, mood, 400, 742, 350),
    tree(random, mood, 1420, 760, 430),
    place(house(mood), 1240, 708, 0.6),
    shape(`M640 820L940 820L1120 ${HEIGHT}L460 ${HEIGHT}Z`, mood.earth),
    place(prayerHouse(mood), 770, 830, 1.2),
    bush(random, mood, 420, 872, 130),
    bush(random, mood, 1160, 878, 150),
    foreground(random, mood),
  ].join('');

export const watchPost: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 260, 760, 460),
    banana(mood, 1240, 780, 280),
    banana(mood, 1330, 790, 220),
    palm(random, mood, 1480, 760, 460),
    place(house(mood), 1060, 710, 0.66),
    place(house(mood), 470, 704, 0.6),
    path(980, 760, mood),
    place(watchHut(mood), 640, 880, 1.5),
    repeat(7, (index) => rect(1080 + index * 74, 850 + index * 6, 14, 78, mood.wall[0], 5)),
    stroke('M1080 874L1540 912M1080 902L1540 940', mood.wall[1], 8),
    bush(random, mood, 380, 920, 150),
    bush(random, mood, 900, 910, 110),
    foreground(random, mood),
  ].join('');

export const sportsField: Scene = (random, mood) =>
  [
    horizon(random, mood, 600),
    tree(random, mood, 130, 660, 340),
    tree(random, mood, 1470, 660, 380),
    palm(random, mood, 330, 640, 300),
    place(house(mood), 1210, 640, 0.6),
    place(house(mood), 580, 632, 0.5),
    repeat(17, (index) =>
      shape(
        `M${index * 100 - 35} ${476 - Math.abs(8 - index) * 3}h70l-35 46Z`,
        ['#0a489f', '#f2b90d', '#46a58f', '#c9653f'][index % 4] ?? '#0a489f',
      ),
    ),
    stroke('M0 450Q800 500 1600 450', '#46505e', 4),
    shape('M400 700H1200L1520 1040H80Z', '#d99b62'),
    stroke('M400 700H1200L1520 1040H80ZM318 788H1282M230 880H1370', '#fff8e6', 7),
    ellipse(300, 838, 40, 9, '#16202e', 0.2),
    ellipse(1300, 838, 40, 9, '#16202e', 0.2),
    rect(292, 560, 16, 278, '#083575', 6),
    rect(1292, 560, 16, 278, '#083575', 6),
    shape('M308 582H1292V694H308Z', '#fff', 0.35),
    repeat(41, (index) => rect(308 + index * 24.6, 582, 3, 112, '#46505e')),
    repeat(5, (index) => rect(308, 604 + index * 22, 984, 3, '#46505e')),
    rect(300, 574, 1000, 14, '#fff', 4),
    rect(300, 690, 1000, 8, '#fff', 4),
    circle(960, 930, 34, '#f2b90d'),
    stroke('M930 916q30 14 62 2M946 958q10 -30 2 -58M978 956q-2 -30 -20 -56', '#083575', 4),
    ellipse(960, 968, 36, 8, '#16202e', 0.2),
    foreground(random, mood),
  ].join('');

export const market: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 90, 740, 430),
    palm(random, mood, 1500, 730, 440),
    place(house(mood), 800, 700, 0.7),
    shape(`M0 800Q800 760 1600 800V${HEIGHT}H0Z`, mood.earth),
    place(stall(mood, '#0a489f'), 370, 790, 1),
    place(stall(mood, '#46a58f'), 1230, 790, 1),
    place(stall(mood, '#c9653f'), 800, 850, 1.12),
    repeat(2, (index) => crate(random, mood, 190 + index * 190, 776, 160)),
    repeat(2, (index) => crate(random, mood, 1050 + index * 190, 776, 160)),
    repeat(2, (index) => crate(random, mood, 590 + index * 215, 834, 190)),
    repeat(3, (index) => crate(random, mood, 120 + index * 130 + (index > 1 ? 920 : 0), 1030 - index * 8, 200)),
    foreground(random, mood),
  ].join('');

export const wasteBank: Scene = (random, mood) => {
  const sack = (x: number, y: number, colour: string): string =>
    ellipse(x, y + 4, 76, 10, '#16202e', 0.18) +
    shape(
      `M${x - 62} ${y}Q${x - 88} ${y - 110} ${x - 34} ${y - 142}L${x - 14} ${y - 168}H${x + 20}L${x + 34} ${y - 142}Q${x + 88} ${y - 104} ${x + 62} ${y}Z`,
      colour,
    ) +
    stroke(`M${x - 34} ${y - 140}Q${x} ${y - 128} ${x + 34} ${y - 140}`, mood.wood[1], 6);
  return [
    horizon(random, mood),
    tree(random, mood, 190, 740, 400),
    tree(random, mood, 1440, 730, 420),
    palm(random, mood, 1270, 700, 320),
    rect(400, 430, 800, 330, mood.wall[0]),
    rect(400, 720, 800, 40, mood.wall[1]),
    shape('M350 440L450 330H1150L1250 440Z', mood.roof[0]),
    shape('M350 440L360 424H1240L1250 440Z', mood.roof[1]),
    rect(470, 500, 200, 260, '#46505e'),
    repeat(6, (index) => rect(470, 512 + index * 42, 200, 5, '#6b7686')),
    rect(740, 500, 400, 180, '#5f3f28', 4),
    repeat(
      3,
      (row) =>
        rect(740, 556 + row * 60, 400, 8, mood.wood[0]) +
        repeat(
          13,
          (at) =>
            rect(756 + at * 29, 516 + row * 60, 15, 40, random.pick(['#8fd0e8', '#46a58f', '#dbe8fa', '#f2b90d']), 5) +
            rect(760 + at * 29, 508 + row * 60, 7, 10, '#fff'),
        ),
    ),
    shape(`M0 860Q800 800 1600 860V${HEIGHT}H0Z`, mood.earth, 0.7),
    bin(360, 930, '#46a58f', '#2a7d6a'),
    bin(580, 946, '#f2b90d', '#c9920a'),
    bin(800, 940, '#0956c3', '#083575'),
    sack(1040, 930, '#e9d9b8'),
    sack(1180, 948, '#dcc79c'),
    sack(1310, 926, '#efe3c8'),
  ].join('');
};

export const cleanWater: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 1440, 740, 420),
    palm(random, mood, 160, 740, 430),
    place(house(mood), 420, 730, 0.92),
    banana(mood, 660, 750, 240),
    rect(1016, 480, 14, 350, '#6b7686'),
    rect(1190, 480, 14, 350, '#6b7686'),
    stroke('M1022 600L1196 720M1196 600L1022 720', '#6b7686', 8),
    rect(990, 470, 240, 18, '#46505e', 4),
    rect(1010, 290, 200, 182, '#0956c3', 26),
    rect(1010, 340, 200, 12, '#0a489f'),
    rect(1010, 400, 200, 12, '#0a489f'),
    rect(1060, 268, 100, 26, '#0a489f', 10),
    ellipse(1052, 376, 11, 66, '#fff', 0.25),
    stroke('M1110 488V860H1000', '#6b7686', 12),
    shape(`M0 930Q800 850 1600 930V${HEIGHT}H0Z`, mood.earth, 0.8),
    place(handWash(mood), 760, 950, 1.05),
    place(handWash(mood), 1010, 956, 1.05),
    bush(random, mood, 1270, 930, 150),
    bush(random, mood, 240, 960, 170),
  ].join('');

export const mobileService: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 130, 740, 430),
    palm(random, mood, 1480, 740, 430),
    tree(random, mood, 1330, 720, 320),
    place(house(mood), 700, 704, 0.66),
    shape(`M0 850Q800 800 1600 850V${HEIGHT}H0Z`, mood.earth, 0.8),
    place(tent('#0a489f'), 460, 880, 1.1),
    rect(330, 790, 260, 16, '#fff', 4),
    rect(344, 806, 232, 74, '#46a58f', 4),
    rect(396, 762, 60, 28, '#f2b90d', 4),
    rect(480, 752, 44, 38, '#fff', 4),
    rect(494, 760, 16, 22, '#46a58f'),
    rect(490, 766, 24, 10, '#46a58f'),
    place(serviceCar('#46a58f'), 1150, 930, 1.05),
    repeat(
      3,
      (index) =>
        rect(590 + index * 62, 884, 46, 10, '#f2b90d', 3) +
        rect(594 + index * 62, 894, 5, 46, '#46505e') +
        rect(627 + index * 62, 894, 5, 46, '#46505e') +
        rect(590 + index * 62, 842, 7, 46, '#46505e'),
    ),
    foreground(random, mood),
  ].join('');
