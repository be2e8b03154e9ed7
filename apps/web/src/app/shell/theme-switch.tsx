import { useState } from 'react';
import { IconButton } from '../../shared/controls/icon-button.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { chooseTheme, presentTheme, type Theme } from './theme.ts';

export function ThemeSwitch() {
  const t = useWords('shell');
  const [theme, setTheme] = useState<Theme>(presentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={other === 'dark' ? 'moon' : 'sun'}
      label={t(`theme.${other}`)}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    />
  );
}
