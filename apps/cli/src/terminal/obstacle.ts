/** Something the person at the terminal can mend; its message is one line that says what and how. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
