import type { Random } from '../random.ts';
import type { Mood } from './moods.ts';
import { circle, ellipse, repeat, shape, stroke } from './paint.ts';

/** A coconut palm with its foot at (x, y). */
export function palm(random: Random, mood: Mood, x: number, y: number, height: number): string {
  const lean = random.between(-0.22, 0.22) * height;
  const topX = Math.round(x + lean);
  const topY = Math.round(y - height);
  const fronds = repeat(9, (index) => {
    const angle = (-200 + index * 27.5 + random.between(-6, 6)) * (Math.PI / 180);
    const reach = height * random.between(0.42, 0.52);
    const tipX = topX + Math.cos(angle) * reach;
    const tipY = topY + Math.sin(angle) * reach * 0.62 + reach * 0.3;
    const midX = topX + Math.cos(angle) * reach * 0.6;
    const midY = topY + Math.sin(angle) * reach * 0.8 - reach * 0.12;
    const thick = reach * 0.16;
    return shape(
      `M${topX} ${topY}Q${midX.toFixed()} ${(midY - thick).toFixed()} ${tipX.toFixed()} ${tipY.toFixed()}Q${midX.toFixed()} ${(midY + thick).toFixed()} ${topX} ${topY}Z`,
      mood.leaf[index % 3 === 0 ? 0 : index % 3 === 1 ? 1 : 2],
    );
  });
  const trunk = `M${x - height * 0.03} ${y}Q${x + lean * 0.2} ${y - height * 0.6} ${topX - height * 0.014} ${topY}L${topX + height * 0.014} ${topY}Q${x + lean * 0.2 + height * 0.05} ${y - height * 0.55} ${x + height * 0.035} ${y}Z`;
  return (
    shape(trunk, mood.wood[1]) +
    fronds +
    circle(topX - 7, topY + 10, height * 0.026, mood.wood[0]) +
    circle(topX + 9, topY + 8, height * 0.026, mood.wood[0])
  );
}

/** A round shade tree. */
export function tree(random: Random, mood: Mood, x: number, y: number, height: number): string {
  const crown = height * 0.36;
  const top = y - height * 0.66;
  return [
    shape(
      `M${x - height * 0.05} ${y}Q${x - height * 0.02} ${y - height * 0.3} ${x - height * 0.03} ${top}L${x + height * 0.03} ${top}Q${x + height * 0.03} ${y - height * 0.3} ${x + height * 0.06} ${y}Z`,
      mood.wood[1],
    ),
    circle(x - crown * 0.62, top + crown * 0.16, crown * 0.66, mood.leaf[2]),
    circle(x + crown * 0.64, top + crown * 0.12, crown * 0.62, mood.leaf[2]),
    circle(x, top - crown * 0.22, crown * 0.86, mood.leaf[1]),
    circle(x - crown * 0.3, top - crown * 0.46, crown * 0.44, mood.leaf[0], 0.75),
    repeat(5, () =>
      circle(
        x + random.between(-0.8, 0.8) * crown,
        top + random.between(-0.7, 0.3) * crown,
        crown * random.between(0.07, 0.13),
        mood.leaf[0],
        0.7,
      ),
    ),
  ].join('');
}

/** A banana plant: broad leaves from one foot. */
export function banana(mood: Mood, x: number, y: number, height: number): string {
  const leaf = (dx: number, dy: number, fill: string): string => {
    const tipX = Math.round(x + dx * height);
    const tipY = Math.round(y - dy * height);
    const bend = Math.round(x + dx * height * 0.3);
    const bow = Math.round(height * 0.14);
    return shape(
      `M${x} ${y - height * 0.35}Q${bend - bow} ${tipY - bow} ${tipX} ${tipY}Q${bend + bow} ${tipY + bow} ${x} ${y - height * 0.35}Z`,
      fill,
    );
  };
  return (
    shape(
      `M${x - height * 0.05} ${y}L${x - height * 0.03} ${y - height * 0.45}L${x + height * 0.03} ${y - height * 0.45}L${x + height * 0.05} ${y}Z`,
      mood.leaf[1],
    ) +
    leaf(-0.42, 0.62, mood.leaf[2]) +
    leaf(0.44, 0.58, mood.leaf[2]) +
    leaf(-0.24, 0.9, mood.leaf[1]) +
    leaf(0.26, 0.94, mood.leaf[0]) +
    leaf(0.02, 1.06, mood.leaf[1])
  );
}

export const bush = (random: Random, mood: Mood, x: number, y: number, width: number): string =>
  circle(x - width * 0.3, y - width * 0.16, width * 0.26, mood.leaf[2]) +
  circle(x + width * 0.3, y - width * 0.14, width * 0.24, mood.leaf[2]) +
  circle(x, y - width * 0.26, width * 0.34, mood.leaf[1]) +
  repeat(5, () =>
    circle(
      x + random.between(-0.4, 0.4) * width,
      y - random.between(0.1, 0.45) * width,
      width * 0.035,
      random.chance(0.5) ? '#f2b90d' : '#fff',
    ),
  );

/** A young plant; `colour` is that of its fruit or flower, if any. */
export const sprout = (mood: Mood, x: number, y: number, size: number, colour = ''): string =>
  stroke(`M${x} ${y}v${-size * 0.7}`, mood.leaf[2], Math.max(3, size * 0.08)) +
  ellipse(x - size * 0.24, y - size * 0.62, size * 0.28, size * 0.15, mood.leaf[1]) +
  ellipse(x + size * 0.24, y - size * 0.72, size * 0.28, size * 0.15, mood.leaf[0]) +
  ellipse(x, y - size * 0.95, size * 0.16, size * 0.26, mood.leaf[1]) +
  (colour
    ? circle(x + size * 0.14, y - size * 0.45, size * 0.13, colour) + circle(x - size * 0.16, y - size * 0.34, size * 0.12, colour)
    : '');
