import { expect, test } from 'vitest';
import { KeptBoards } from './kept-boards.ts';

const counted = (text: string) => {
  const made = { count: 0, make: async () => Buffer.from(text) };
  const { make } = made;
  made.make = () => {
    made.count += 1;
    return make();
  };
  return made;
};

test('who asks for the same at once is answered by one reading, also later', async () => {
  const boards = new KeptBoards();
  const board = counted('board');
  const answers = await Promise.all(Array.from({ length: 50 }, () => boards.answer(['a', 1], board.make)));
  expect(new Set(answers.map(String))).toEqual(new Set(['board']));
  await boards.answer(['a', 1], board.make);
  expect(board.count).toBe(1);
});

test('nobody is answered what was made under another name', async () => {
  const boards = new KeptBoards();
  const names = [['a', { side: 'un' }], ['a', { side: 'national' }], ['a'], ['a', '{"side":"un"}']];
  for (const [index, name] of names.entries()) {
    expect(String(await boards.answer(name, counted(`board ${index}`).make))).toBe(`board ${index}`);
  }
});

test('a reading that failed is not kept', async () => {
  const boards = new KeptBoards();
  await expect(boards.answer(['a'], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(String(await boards.answer(['a'], counted('board').make))).toBe('board');
});

test('beyond its bytes the one that was asked for longest ago goes first', async () => {
  const boards = new KeptBoards();
  const large = 'x'.repeat(3_900_000);
  const first = counted(large);
  await boards.answer(['first'], first.make);
  const second = counted(large);
  await boards.answer(['second'], second.make);
  await boards.answer(['first'], first.make);
  for (let index = 0; index < 5; index += 1) await boards.answer([index], counted(large).make);
  await boards.answer(['first'], first.make);
  await boards.answer(['second'], second.make);
  expect([first.count, second.count]).toEqual([1, 2]);
});
