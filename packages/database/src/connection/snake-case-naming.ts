import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `dueOn` is `due_on` in the database, so that SQL needs no quotes. */
export class SnakeCaseNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
