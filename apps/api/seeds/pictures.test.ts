import { expect, test } from 'vitest';
import { drawPicture, photoOf, PICTURES, renderPicture } from './pictures.ts';

test('forty different pictures, each described honestly', () => {
  expect(new Set(PICTURES.map(({ key }) => key)).size).toBe(40);
  expect(new Set(PICTURES.map(drawPicture)).size).toBe(40);
  for (const picture of PICTURES)
    expect(photoOf(picture).alt).toEqual({
      id: expect.stringMatching(/^Gambar buatan: /),
      en: expect.stringMatching(/^Generated picture: /),
    });
});

test('pictures are drawn from shapes alone: no text, no image, no broken number', () => {
  for (const picture of PICTURES) {
    const svg = drawPicture(picture);
    expect(svg).toBe(drawPicture(picture));
    expect(svg).not.toMatch(/<(?:text|image|script)|href|NaN|undefined/);
  }
});

test('a picture is small in every format', async () => {
  const [picture] = PICTURES;
  if (!picture) throw new Error('There are no pictures');
  const { avif480, webp480, avif960, webp960, jpeg960 } = await renderPicture(drawPicture(picture));
  for (const file of [avif480, webp480, avif960, webp960]) expect(file.length).toBeLessThan(45_000);
  expect(jpeg960.length).toBeLessThan(90_000);
});
