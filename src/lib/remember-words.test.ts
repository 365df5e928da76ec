import { describe, expect, test } from 'vitest';
import { rememberWords } from './remember-words.ts';

/** Notes what it is asked. */
function spelledWith(asked: string[]): (word: string) => string | undefined {
  return rememberWords(word => {
    asked.push(word);
    return word === 'nothing' ? undefined : word.toUpperCase();
  });
}

describe('rememberWords', () => {
  test('reads each word once and gives the same answer again', () => {
    const asked: string[] = [];
    const spell = spelledWith(asked);
    expect(['harbour', 'wheat', 'harbour', 'wheat'].map(spell)).toEqual(['HARBOUR', 'WHEAT', 'HARBOUR', 'WHEAT']);
    expect(asked).toEqual(['harbour', 'wheat']);
  });

  test('remembers that there is nothing to say', () => {
    const asked: string[] = [];
    const spell = spelledWith(asked);
    expect([spell('nothing'), spell('nothing'), asked]).toEqual([undefined, undefined, ['nothing']]);
  });

  test('does not keep what is too long for a word', () => {
    const asked: string[] = [];
    const spell = spelledWith(asked);
    const long = 'a'.repeat(61);
    expect([spell(long), spell(long), asked.length]).toEqual([long.toUpperCase(), long.toUpperCase(), 2]);
  });
});
