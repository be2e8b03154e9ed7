const rememberedKey = 'jalon.theme';
export type Theme = 'light' | 'dark';

/** What was chosen on this device, else what the system asks for. */
export function presentTheme(): Theme {
  const chosen = localStorage.getItem(rememberedKey);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Before the first paint, and whenever the system changes its mind and nobody chose. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = presentTheme();
  matchMedia('(prefers-color-scheme: dark)').onchange = () => {
    document.documentElement.dataset.theme = presentTheme();
  };
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(rememberedKey, theme);
  document.documentElement.dataset.theme = theme;
}
