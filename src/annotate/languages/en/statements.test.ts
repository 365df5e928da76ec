import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { en } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, en).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in English', () => {
  test.each([
    [
      '“We will not give in,” Foreign Minister Anna Berg said on Monday.',
      ['Foreign Minister Anna Berg | say | direct | We will not give in,'],
    ],
    [
      '“We will not give in,” said Anna Berg, the foreign minister of Alvia.',
      ['Anna Berg, the foreign minister of Alvia | say | direct | We will not give in,'],
    ],
    [
      '“It is over,” Berg said. “We have lost the vote.”',
      ['Berg | say | direct | It is over,', 'Berg | say | direct | We have lost the vote.'],
    ],
    ['Berg said: “The bridge is open.”', ['Berg | say | direct | The bridge is open.']],
    ['The minister said that the talks had failed.', ['The minister | say | indirect | the talks had failed']],
    ['Berg said on Tuesday the talks had failed.', ['Berg | say | indirect | the talks had failed']],
    ['The talks have failed, a senior official said.', ['a senior official | say | indirect | The talks have failed']],
    [
      'The plan, Berg said, would cost too much money.',
      ['Berg | say | indirect | The plan, Berg said, would cost too much money'],
    ],
    [
      'According to a spokesman for the ministry, the bridge was destroyed.',
      ['a spokesman for the ministry | say | indirect | the bridge was destroyed'],
    ],
    [
      'The bridge was destroyed, according to the ministry.',
      ['the ministry | say | indirect | The bridge was destroyed'],
    ],
    [
      'Berg told reporters in Alba that the law was “a disgrace for all of us” and should go.',
      ['Berg | say | mixed | the law was “a disgrace for all of us” and should go'],
    ],
    ['Alvia demands that Borduria withdraw its troops.', ['Alvia | demand | indirect | Borduria withdraw its troops']],
    ['Borduria rejected the demand.', ['Borduria | reject | indirect | the demand']],
    [
      'The demand was rejected by the government of Borduria.',
      ['the government of Borduria | reject | indirect | The demand'],
    ],
    ['The ministry refused to comment on the report.', ['The ministry | reject | indirect | to comment on the report']],
    ['Berg did not rule out further talks.', ['Berg | reject not | indirect | further talks']],
    ['Borduria has not accepted the proposal.', ['Borduria | accept not | indirect | the proposal']],
    ['Berg denied that a deal had been reached.', ['Berg | deny | indirect | a deal had been reached']],
    ['Berg left the room, saying that she had heard enough.', ['Berg | say | indirect | she had heard enough']],
    [
      'Anna Berg, 45, a lawyer from Alba, said she would appeal.',
      ['Anna Berg, 45, a lawyer from Alba | say | indirect | she would appeal'],
    ],
    ['Alvia’s demand for a ceasefire went unheard.', ['Alvia’s | demand | indirect | a ceasefire']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'She read the novel “The Mountain” on the train.',
    'If Alvia demands a retreat, the talks will fail.',
    'Alvia may reject the offer.',
    'The demands were met within a week.',
    'The US will send more aid.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
