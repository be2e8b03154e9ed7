import { CheckBox } from '../../../shared/controls/check-box.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

export interface KeysBarProps {
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
  help: boolean;
  onHelp: (open: boolean) => void;
}

/** The keys as they are printed on keyboards: the same in every language, but for Enter's name. */
const keys = {
  between: ['←', '→', '↑', '↓'],
  open: ['Enter'],
  move: ['M'],
  place: ['Alt', '↑', '↓', '←', '→'],
  filter: ['F'],
  search: ['/'],
  update: ['E'],
  help: ['?'],
} as const;
const onTheBar = ['between', 'open', 'move', 'place', 'filter', 'update'] as const;

/** The keyboard's map, at the foot of the board and in full behind `?`. */
export function KeysBar(props: KeysBarProps) {
  const t = useWords('board');
  return (
    <>
      <div className="keys">
        {onTheBar.map((name) => (
          <span key={name}>
            <Keys of={keys[name]} />
            {t(`key.${name}`)}
          </span>
        ))}
        <span className="sp" />
        <button type="button" className="link" onClick={() => props.onHelp(true)}>
          <kbd>?</kbd> {t('key.help')}
        </button>
      </div>
      {props.help && <Shortcuts {...props} />}
    </>
  );
}

function Shortcuts({ enabled, onEnable, onHelp }: KeysBarProps) {
  const t = useWords('board');
  return (
    <Dialog title={t('key.help')} onClose={() => onHelp(false)}>
      <dl className="shortcuts">
        {Object.entries(keys).map(([name, of]) => (
          <div key={name}>
            <dt>
              <Keys of={of} />
            </dt>
            <dd>{t(`key.${name as keyof typeof keys}`)}</dd>
          </div>
        ))}
      </dl>
      <CheckBox
        label={t('singleKeys')}
        detail={t('singleKeysHint')}
        checked={enabled}
        onChange={(event) => onEnable(event.target.checked)}
      />
    </Dialog>
  );
}

function Keys({ of }: { of: readonly string[] }) {
  const t = useWords('board');
  return (
    <span className="key-row" dir="ltr">
      {of.map((key) => (
        <kbd key={key}>{key === 'Enter' ? t('enterKey') : key}</kbd>
      ))}
    </span>
  );
}
