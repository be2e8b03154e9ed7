import { expect, it } from 'vitest';
import { ProblemError } from '../api/request.ts';
import { fieldFaults } from './field-faults.ts';

it('finds the fault of a field, and of a list the first inside it', () => {
  const error = new ProblemError({
    type: 'https://jalon.example/problems/invalid-input',
    title: 'invalid',
    status: 422,
    errors: [
      { pointer: '/done', message: 'Too long.' },
      { pointer: '/evidence/1/url', message: 'Not a link.' },
    ],
  });
  expect(Object.fromEntries(fieldFaults(error))).toEqual({
    done: 'Too long.',
    'evidence/1/url': 'Not a link.',
    evidence: 'Not a link.',
  });
});

it('knows of no field where the line was lost', () => {
  expect(fieldFaults(new TypeError('failed to fetch')).size).toBe(0);
});
