import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/look/tokens.css';
import '../shared/look/base.css';
import '../shared/look/controls.css';
import '../shared/look/fields.css';
import '../shared/look/dialog.css';
import '../shared/look/parts.css';
import '../shared/look/phone.css';
import './shell/shell.css';
import './shell/side-nav.css';
import '../shared/look/print.css';
import { queryClient } from '../shared/api/query-client.ts';
import { guessLanguage, setLanguage } from '../shared/language/language-store.ts';
import { loadWords } from '../shared/language/load-words.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';
import { applyTheme } from './shell/theme.ts';

const language = guessLanguage();
setLanguage(language);
applyTheme();
// The words of the frame travel beside the code instead of after it.
void loadWords(language, 'shared');
void loadWords(language, 'shell');

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
createRoot(root).render(
  <StrictMode>
    <Providers queries={queryClient} router={router} />
  </StrictMode>,
);
