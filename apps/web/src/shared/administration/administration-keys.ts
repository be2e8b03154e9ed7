/** Under which names the register of people, posts and organizations is kept: one change may touch all of it. */
export const administrationKeys = {
  all: ['administration'] as const,
  posts: ['administration', 'posts'] as const,
  choices: ['administration', 'choices'] as const,
  people: ['administration', 'people'] as const,
  organizations: ['administration', 'organizations'] as const,
};
