import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { en } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, en).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in English', () => {
  test.each([
    [
      '“We will not give in,” Foreign Minister Anna Berg said on Monday.',
      ['Foreign Minister Anna Berg | reject | direct | We will not give in,'],
    ],
    [
      '“We will not give in,” said Anna Berg, the foreign minister of Alvia.',
      ['Anna Berg, the foreign minister of Alvia | reject | direct | We will not give in,'],
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
    ['“We demand the truth,” Berg told reporters.', ['Berg | demand | direct | We demand the truth,']],
    ['“If we demand more, they will leave,” Berg said.', ['Berg | say | direct | If we demand more, they will leave,']],
    ['“We do not accept the terms,” Berg said.', ['Berg | reject | direct | We do not accept the terms,']],
    ['“We will not forget this day,” Berg said.', ['Berg | say | direct | We will not forget this day,']],
    [
      '“We are ready to leave in return for a pledge,” Berg said.',
      ['Berg | offer | direct | We are ready to leave in return for a pledge,'],
    ],
    [
      '“We are ready to react if they attack,” Berg said.',
      ['Berg | say | direct | We are ready to react if they attack,'],
    ],
    ['Berg said she would not resign.', ['Berg | reject | indirect | she would not resign']],
    ['Berg said the weather would not change.', ['Berg | say | indirect | the weather would not change']],
    ['Berg said she had rejected the plan.', ['Berg | reject | indirect | she had rejected the plan']],
    ['Alvia told Borduria on Monday to leave.', ['Alvia | demand | indirect | to leave']],
    [
      'The minister said on Monday (May 2) that the bridge was open.',
      ['The minister | say | indirect | the bridge was open'],
    ],
    ['Berg dismissed that as “a tour for tourists”.', ['Berg | reject | direct | a tour for tourists']],
    ['The two sides said they would meet.', ['The two sides | say | indirect | they would meet']],
    ['The talks may fail, Berg warned.', ['Berg | warn | indirect | The talks may fail']],
    [
      'According to two people who were there, the minister left early.',
      ['two people | say | indirect | the minister left early'],
    ],
    [
      'The mayor, who warned of further floods, asked the council for money.',
      [
        'The mayor | warn | indirect | further floods',
        'The mayor, who warned of further floods | demand | indirect | money',
      ],
    ],
    [
      'An engineer who had seen the plans said the dam was unsafe.',
      ['An engineer who had seen the plans | say | indirect | the dam was unsafe'],
    ],
    ['“Stay off the bridge,” Berg said.', ['Berg | demand | direct | Stay off the bridge,']],
    ['“Where were you that night?” Berg asked.', ['Berg | ask | direct | Where were you that night?']],
    ['“I never signed that paper,” Berg said.', ['Berg | deny | direct | I never signed that paper,']],
    [
      '“If they do not pay, we will close the port,” Berg said.',
      ['Berg | threaten | direct | If they do not pay, we will close the port,'],
    ],
    [
      'Berg declined to say whether the mine would close.',
      ['Berg | say not | indirect | whether the mine would close'],
    ],
    [
      'Berg rejected the plan: “It is a bad joke.”',
      ['Berg | reject | indirect | the plan', 'Berg | say | direct | It is a bad joke.'],
    ],
    ['Alvia accused the company of hiding the losses.', ['Alvia | condemn | indirect | hiding the losses']],
    ['The group welcomed the verdict and left the court.', ['The group | welcome | indirect | the verdict']],
    [
      'The gate had stood open all night, a former guard told the court on Tuesday.',
      ['a former guard | say | indirect | The gate had stood open all night'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'She read the novel “The Mountain” on the train.',
    'If Alvia demands a retreat, the talks will fail.',
    'Alvia may reject the offer.',
    'The demands were met within a week.',
    'The US will send more aid.',
    'The two sides met in Alba.',
    'Nobody said that the bridge was safe.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
