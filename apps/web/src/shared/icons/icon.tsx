import { ICON_PATHS, type IconName, type IconPath } from './icon-paths.ts';

/** Directional icons flip in right-to-left writing; status glyphs, check, clock and the logo do not. */
const directional: readonly IconName[] = ['arrow', 'chevron-left', 'chevron-right', 'undo', 'sign-out'];

/** A decorative icon: the word beside it, or the label of its button, says what it means. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const paths: readonly IconPath[] = ICON_PATHS[name];
  const classes = ['i', directional.includes(name) && 'i-dir', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true">
      {paths.map((path) => (
        <path key={path.d} {...path} />
      ))}
    </svg>
  );
}
