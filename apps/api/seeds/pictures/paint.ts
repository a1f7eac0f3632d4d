/** The few strokes every picture is made of. Each returns a piece of SVG. */
export const WIDTH = 1600;
export const HEIGHT = 1067;

const short = (value: number): number => Math.round(value * 10) / 10;

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${radius}" fill="${fill}"/>`;
export const circle = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  ellipse(x, y, radius, radius, fill, opacity);
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const shape = (outline: string, fill: string, opacity = 1): string =>
  `<path d="${outline}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const stroke = (outline: string, colour: string, width: number): string =>
  `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Moves, scales and, with a negative `scaleX`, mirrors a piece. */
export const place = (piece: string, x: number, y: number, scale = 1, scaleX = scale): string =>
  `<g transform="translate(${short(x)} ${short(y)}) scale(${scaleX.toFixed(3)} ${scale.toFixed(3)})">${piece}</g>`;

/** A surface that changes evenly from the first colour at its top to the last one, which it has reached at `until`. */
export function fade(name: string, colours: readonly string[], until = 1): string {
  const stops = colours.map(
    (colour, index) => `<stop offset="${short((index / (colours.length - 1)) * until * 100)}%" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`;
}

export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
