import type { Random } from '../random.ts';
import type { Mood } from './moods.ts';
import { circle, ellipse, fade, HEIGHT, rect, repeat, shape, stroke, WIDTH } from './paint.ts';

/** Sky, sun, clouds and three rows of hills: the far half of every outdoor picture. */
export function horizon(random: Random, mood: Mood, ground = 640): string {
  const sunX = random.between(220, 1380);
  return [
    `<defs>${fade('sky', mood.sky, 0.58)}${fade('water', mood.water)}${fade('grass', mood.grass)}</defs>`,
    rect(0, 0, WIDTH, HEIGHT, 'url(#sky)'),
    circle(sunX, 250, 190, mood.sun, 0.25),
    circle(sunX, 250, 128, mood.sun, 0.35),
    circle(sunX, 250, 78, mood.sun),
    repeat(3, (index) => cloud(random.between(60, 420) + index * 480, random.between(90, 300), random.between(0.7, 1.25), mood)),
    ridge(random, ground - 190, 130, mood.hills[0]),
    ridge(random, ground - 110, 90, mood.hills[1]),
    ridge(random, ground - 45, 55, mood.hills[2]),
    rect(0, ground, WIDTH, HEIGHT - ground, 'url(#grass)'),
    meadow(random, mood, ground),
  ].join('');
}

function cloud(x: number, y: number, size: number, mood: Mood): string {
  const puff = (dx: number, dy: number, rx: number, ry: number): string =>
    ellipse(x + dx * size, y + dy * size, rx * size, ry * size, mood.cloud, 0.55);
  return puff(0, 0, 110, 26) + puff(-40, -18, 52, 30) + puff(22, -28, 62, 38) + puff(72, -8, 46, 22);
}

/** A soft row of hills whose tops lie up to `height` above `y`. */
function ridge(random: Random, y: number, height: number, colour: string): string {
  const step = 200;
  let outline = `M0 ${HEIGHT}L0 ${y}`;
  for (let x = 0; x < WIDTH; x += step) {
    outline += `Q${x + step / 2} ${Math.round(y - random.between(0.35, 1) * height)} ${x + step} ${Math.round(y - random.between(0, 0.35) * height)}`;
  }
  return shape(`${outline}L${WIDTH} ${HEIGHT}Z`, colour);
}

/** Tufts and lighter patches, so that the ground is no empty surface. */
function meadow(random: Random, mood: Mood, ground: number): string {
  const patches = repeat(7, () =>
    ellipse(
      random.between(0, WIDTH),
      random.between(ground + 40, HEIGHT),
      random.between(120, 300),
      random.between(8, 20),
      mood.grass[0],
      0.5,
    ),
  );
  const tufts = repeat(46, () => {
    const x = random.between(0, WIDTH);
    const y = random.between(ground + 30, HEIGHT - 10);
    const size = 6 + ((y - ground) / (HEIGHT - ground)) * 14;
    return stroke(
      `M${x.toFixed()} ${y.toFixed()}l${(-size / 2).toFixed()} ${(-size).toFixed()}m${(size / 2).toFixed()} ${size.toFixed()}l0 ${(-size * 1.3).toFixed()}m0 ${(size * 1.3).toFixed()}l${(size / 2).toFixed()} ${(-size).toFixed()}`,
      mood.leaf[1],
      3,
    );
  });
  return patches + tufts;
}

/** Still water from `top` to `bottom`, with glints. */
export function water(random: Random, mood: Mood, top: number, bottom: number): string {
  const bank = `M0 ${top + 10}Q400 ${top - 16} 800 ${top + 6}T1600 ${top - 4}L1600 ${bottom}Q1200 ${bottom - 20} 800 ${bottom}T0 ${bottom - 12}Z`;
  const glints = repeat(26, () => {
    const x = random.between(20, WIDTH - 160);
    const y = random.between(top + 24, bottom - 24);
    return `<rect x="${x.toFixed()}" y="${y.toFixed()}" width="${random.int(40, 150)}" height="${random.int(3, 6)}" rx="3" fill="#fff" opacity="${random.between(0.18, 0.5).toFixed(2)}"/>`;
  });
  return shape(bank, 'url(#water)') + glints;
}

/** A sandy path that runs from the foreground to (x, y). */
export const path = (x: number, y: number, mood: Mood): string =>
  shape(
    `M${x - 22} ${y}C${x + 60} ${y + 120} ${x - 260} ${y + 150} ${x - 320} ${HEIGHT}L${x + 90} ${HEIGHT}C${x - 20} ${y + 240} ${x + 130} ${y + 130} ${x + 22} ${y}Z`,
    mood.earth,
  );

/** Rice paddies in bands that grow towards the viewer. */
export function paddies(random: Random, mood: Mood, top: number): string {
  let y = top;
  let drawn = '';
  for (let band = 0; y < HEIGHT; band += 1) {
    const height = 46 + band * 26;
    const tilt = random.between(-14, 14);
    drawn += shape(
      `M0 ${y + tilt}Q800 ${y - 22} 1600 ${y - tilt}L1600 ${y + height + 40}L0 ${y + height + 40}Z`,
      mood.paddy[band % 4] ?? mood.grass[0],
    );
    drawn += stroke(`M0 ${y + tilt}Q800 ${y - 22} 1600 ${y - tilt}`, mood.leaf[2], 4 + band);
    const gap = 26 + band * 9;
    drawn += repeat(Math.ceil(WIDTH / gap), (index) => {
      const x = index * gap + random.between(0, gap / 2);
      const base = y + height * random.between(0.45, 0.85);
      const tall = 9 + band * 6;
      return stroke(
        `M${x.toFixed()} ${base.toFixed()}q${-tall / 3} ${-tall / 2} ${-tall / 2} ${-tall}m${tall / 2} ${tall}v${-tall * 1.2}m0 ${tall * 1.2}q${tall / 3} ${-tall / 2} ${tall / 2} ${-tall}`,
        mood.leaf[1],
        2 + band * 0.5,
      );
    });
    y += height;
  }
  return drawn;
}

/** Leaves that frame the lower corners of an outdoor picture. */
export function foreground(random: Random, mood: Mood): string {
  const clump = (x: number, direction: 1 | -1): string =>
    repeat(7, (index) => {
      const reach = random.between(150, 300);
      const rise = random.between(60, 260) - index * 12;
      const tipX = Math.round(x + direction * reach * (0.4 + index / 9));
      const tipY = Math.round(HEIGHT - rise);
      return shape(
        `M${x} ${HEIGHT + 20}Q${x + direction * 30} ${tipY - 20} ${tipX} ${tipY}Q${x + direction * 120} ${tipY + 60} ${x + direction * 60} ${HEIGHT + 20}Z`,
        mood.leaf[index % 2 === 0 ? 2 : 1],
      );
    });
  return clump(-20, 1) + clump(WIDTH + 20, -1);
}
