import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** The few kinds of column that Jalon has, each with its explicit type, so that no metadata is guessed. */
export const Id = () => PrimaryColumn({ type: 'uuid' });
export const Ref = (options: ColumnOptions = {}) => Column({ type: 'uuid', ...options });
export const Words = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });
export const Json = (options: ColumnOptions = {}) => Column({ type: 'jsonb', ...options });
export const Flag = (options: ColumnOptions = {}) => Column({ type: 'boolean', default: false, ...options });
export const Whole = (options: ColumnOptions = {}) => Column({ type: 'integer', ...options });
/** A calendar date, `YYYY-MM-DD`. */
export const Day = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });

const isoInstant = {
  to: (value: string | null | undefined) => value,
  from: (value: Date | string | null) => (value instanceof Date ? value.toISOString() : value),
};
/** An instant to the millisecond; RFC 3339 in UTC on this side. */
export const Moment = (options: ColumnOptions = {}) =>
  Column({ type: 'timestamptz', precision: 3, transformer: isoInstant, ...options });

const asNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};
/** An amount of money, two decimals. */
export const Amount = (options: ColumnOptions = {}) =>
  Column({ type: 'numeric', precision: 16, scale: 2, transformer: asNumber, ...options });
/** A whole number beyond 32 bits that still fits a JavaScript number. */
export const Long = (options: ColumnOptions = {}) =>
  Column({ type: 'bigint', transformer: asNumber, ...options });

/** The expression of a CHECK that holds a column to a closed list. */
export function oneOf(column: string, values: readonly string[]): string {
  return `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`;
}
