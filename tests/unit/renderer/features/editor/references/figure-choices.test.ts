import { expect, test } from 'vitest';
import {
  asksForFigure,
  figureChoices,
} from '../../../../../../src/renderer/features/editor/references/figure-choices.ts';
import { sampleCase, samplePicture } from '../../../../../support/sample-case.ts';

const [a, b, file] = [
  samplePicture(1, { caption: 'The comment at nine' }),
  samplePicture(2, { caption: '', fileName: 'profile.png' }),
  samplePicture(3, { kind: 'file' }),
];
const { roles: _roles, ...fields } = sampleCase({ evidence: [a, b, file] });
const names = (typed: string) =>
  figureChoices({ fields: () => fields, figureOrder: () => [b.id] }, typed).map(({ name }) => name);

test('figures are offered by number, by caption and by name; other files are not', () => {
  expect(names('')).toEqual(['Fig.\u00a01', 'Fig.\u00a02']);
  expect(names('fig 2')).toEqual(['Fig.\u00a02']);
  expect(names('Figure 1')).toEqual(['Fig.\u00a01']);
  expect(names('2')).toEqual(['Fig.\u00a02']);
  expect(names('COMMENT')).toEqual(['Fig.\u00a02']);
  expect(names('profile')).toEqual(['Fig.\u00a01']);
  expect(names('spring')).toEqual([]);
});

test.each(['', '2', 'f', 'fi', 'fig', 'Fig. 2', 'figure'])('"%s" asks for a figure first', (typed) => {
  expect(asksForFigure(typed)).toBe(typed !== 'f' && typed !== 'fi');
});

test.each(['open day', 'fight for places', 'final week'])('"%s" asks for a case first', (typed) => {
  expect(asksForFigure(typed)).toBe(false);
});
