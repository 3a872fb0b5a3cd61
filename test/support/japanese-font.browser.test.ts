import { expect } from '@open-wc/testing';

const SIZE = 40;

function inkOf(character: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas');
  context.font = `${SIZE * 0.8}px sans-serif`;
  context.fillText(character, 2, SIZE * 0.8);
  return context.getImageData(0, 0, SIZE, SIZE).data.join();
}

describe('the font for the tests', () => {
  it('renders every Japanese character, neither blank nor as the box for missing ones', () => {
    const blank = inkOf(' ');
    const unassigned = inkOf('\u{10FFFD}');
    const inks = ['医', '療', 'ロ', 'グ', 'が', '。', '※', '①', '～'].map(inkOf);
    for (const ink of inks) {
      expect(ink === blank).to.equal(false);
      expect(ink === unassigned).to.equal(false);
    }
    expect(new Set(inks).size).to.equal(inks.length);
  });
});
